"""Where the local cloud is: one account, one region, and how to speak to it."""

from pathlib import Path

import boto3
from botocore.config import Config

ACCOUNT = "123456789012"
REGION = "us-east-1"
"""The one region in which no client has to say where a bucket lies."""

ROOT = Path(__file__).resolve().parents[2]


def session_of(access_key: str) -> boto3.Session:
    """Open a session of one caller; the key is what the gateway knows the caller by."""
    return boto3.Session(access_key, "local", region_name=REGION)


CALLS = Config(
    connect_timeout=5,
    read_timeout=70,
    retries={"total_max_attempts": 1},
    max_pool_connections=20,
    account_id_endpoint_mode="disabled",
)
"""The cloud is in this process: a call that fails would fail again."""
