"""The local service: everything of the template, and a consumer, at work on this machine.

upload → notice → queue → IngestFunction → table → stream → PublishFunction → bus → rule → queue
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from moto.moto_api._internal.models import moto_api_backend

from infra.local.checks import check
from infra.local.deploy import Stack, deploy
from infra.local.place import ACCOUNT, REGION, ROOT
from infra.local.problems import TemplateProblem
from infra.local.stage import Stage, Tell, at_work, say_on_stderr
from infra.local.transform import read_template

STACK = "copydesk"
CONSUMER_STACK = "copydesk-example"
"""Its queues have names of the template's own: only one of all queues says "consumer"."""

_TOLD = ("IncomingBucketName", "ArticlesTableName", "ArticleBusName")
"""Outputs that clients are told of."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may differ from one local service to another."""

    port: int = 0
    """0 takes any that is free."""

    pace: float = 0.01
    """The one departure from AWS's timing: waits between tries (visibility time-out of a
    message that failed, back-off on a stream) last this share of what they would last there.
    At 0.01 six minutes are 3.6 seconds. 1 is AWS. Time-outs of functions are never shortened."""

    template: Path = ROOT / "template.yaml"
    consumer: Path = ROOT / "infra" / "consumer.yaml"


DEFAULTS = Settings()


@dataclass(frozen=True, slots=True)
class Address:
    """What a client must know: the line that ``copydesk up`` prints."""

    endpoint: str
    region: str
    bucket: str
    table: str
    bus: str
    queueUrl: str  # noqa: N815 - printed as it stands: a contract


@dataclass(frozen=True, slots=True)
class LocalService:
    """A running local service."""

    address: Address
    stack: Stack
    stage: Stage


@contextmanager
def running(settings: Settings, tell: Tell = say_on_stderr) -> Iterator[LocalService]:
    """Run a local service until the end of the block.

    Raises:
        TemplateProblem: A template is wrong somewhere; the place is named.
        FunctionProblem: A function does not start.
        PortTaken: Somebody else has the port.
    """
    stacks: list[Stack] = []

    def deploy_both() -> list[Stack]:
        stacks.extend(deploy_all(settings))
        return stacks

    with at_work(deploy_both, port=settings.port, pace=settings.pace, tell=tell) as stage:
        stack, consumer = stacks
        yield LocalService(_address(stage.endpoint, stack, consumer), stack, stage)


def deploy_all(settings: Settings) -> list[Stack]:
    """Deploy Copydesk and its example of a consumer into an empty cloud.

    Raises:
        TemplateProblem: A template is wrong somewhere; the place is named.
    """
    os.environ["VALIDATE_LAMBDA_S3"] = "false"  # the code lies here, not in a bucket
    moto_api_backend.reset()
    stack = _deployed(settings.template, STACK, {}, told=_TOLD)
    bus = {"ArticleBusName": stack.outputs["ArticleBusName"]}
    return [stack, _deployed(settings.consumer, CONSUMER_STACK, bus, told=("QueueUrl",))]


def _deployed(
    path: Path, name: str, parameters: Mapping[str, str], *, told: tuple[str, ...]
) -> Stack:
    try:
        stack = deploy(read_template(path, region=REGION), name, parameters)
        check(stack)
    except KeyError as missing:  # of a required property: cfn-lint would have said so
        raise TemplateProblem(path.name, f"{missing} is missing somewhere") from missing
    for output in told:
        if output not in stack.outputs:
            raise TemplateProblem(f"Outputs.{output}", "is missing: clients are told of it")
    return stack


def _address(endpoint: str, stack: Stack, consumer: Stack) -> Address:
    return Address(
        endpoint=endpoint,
        region=REGION,
        bucket=stack.outputs["IncomingBucketName"],
        table=stack.outputs["ArticlesTableName"],
        bus=stack.outputs["ArticleBusName"],
        queueUrl=f"{endpoint}/{ACCOUNT}/{consumer.outputs['QueueUrl'].rpartition('/')[2]}",
    )
