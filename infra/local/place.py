"""Where the local cloud is: one account, one region, and how to speak to it."""

from functools import cache
from pathlib import Path

import boto3
import botocore.session
from botocore.config import Config
from botocore.loaders import Loader, create_loader

ACCOUNT = "123456789012"
REGION = "us-east-1"
"""The one region in which no client has to say where a bucket lies."""

ROOT = Path(__file__).resolve().parents[2]

CALLS = Config(
    connect_timeout=5,
    read_timeout=70,
    retries={"total_max_attempts": 1},
    max_pool_connections=20,
    account_id_endpoint_mode="disabled",
)
"""The cloud is in this process: a call that fails would fail again."""


def arn(service: str, resource: str) -> str:
    """Name something that is there.

    >>> arn("sqs", "incoming")
    'arn:aws:sqs:us-east-1:123456789012:incoming'
    """
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def bucket_arn(bucket: str) -> str:
    """Name a bucket: no other in the world has its name, so none needs an account."""
    return f"arn:aws:s3:::{bucket}"


def session_of(access_key: str) -> boto3.Session:
    """Open a session of one caller; the key is what the gateway knows the caller by."""
    core = botocore.session.get_session()
    core.register_component("data_loader", _loader())
    return boto3.Session(access_key, "local", region_name=REGION, botocore_session=core)


@cache
def _loader() -> Loader:
    """Share what is parsed of the services' models: 100 ms for each client otherwise."""
    return create_loader()
