"""The local service: everything of the template, at work on this machine.

upload → notice → queue → IngestFunction → table → stream → PublishFunction → bus → rule → queue
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from moto.moto_api._internal.models import moto_api_backend
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from infra.local.apply import Cloud, apply
from infra.local.bell import Bell
from infra.local.deploy import Resource, Stack, deploy
from infra.local.functions import access_key_of, functions_of
from infra.local.gateway import Gateway
from infra.local.guard import RoleGuard
from infra.local.mapping import Failure, Surroundings
from infra.local.notices import Notices
from infra.local.place import ACCOUNT, CALLS, REGION, ROOT, session_of
from infra.local.queue_mapping import QueueMapping
from infra.local.roles import check_deliveries
from infra.local.server import open_port, serving
from infra.local.stream_mapping import Callers, StreamMapping
from infra.local.transform import read_template
from infra.local.workers import Pool

STACK = "copydesk"
CONSUMER_STACK = "copydesk-example"
"""Its queues have names of the template's own: only one of all queues says "consumer"."""

_OWN_KEY = "COPYDESKLOCALSERVICE"
_FUNCTION = "AWS::Lambda::Function"
_MAPPING = "AWS::Lambda::EventSourceMapping"


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


@dataclass(slots=True)
class LocalService:
    """A running local service."""

    address: Address
    stack: Stack
    log: Path
    """What the functions print."""

    guard: RoleGuard
    """Knows every call of the functions, and what allowed it."""

    failures: list[Failure]
    """Invocations that went wrong, oldest first."""


def _say_on_stderr(failure: Failure) -> None:
    print(failure, file=sys.stderr, flush=True)


@contextmanager
def running(
    settings: Settings, tell: Callable[[Failure], None] = _say_on_stderr
) -> Iterator[LocalService]:
    """Run a local service until the end of the block.

    Raises:
        TemplateProblem: The template is wrong somewhere; the place is named.
        FunctionProblem: A function does not start.
        PortTaken: Somebody else has the port.
    """
    os.environ["VALIDATE_LAMBDA_S3"] = "false"  # the code lies here, not in a bucket
    with ExitStack() as closing:
        port = open_port(settings.port)
        closing.callback(port.close)
        moto_api_backend.reset()
        stack = deploy(read_template(settings.template, region=REGION), STACK, {})
        consumer = _deploy_consumer(settings, stack)
        check_deliveries(stack)
        check_deliveries(consumer)
        bell = Bell()
        gateway = Gateway(DomainDispatcherApplication(create_backend_app), bell=bell)
        endpoint = closing.enter_context(serving(gateway, port))
        apply(stack, Cloud(session_of(_OWN_KEY), endpoint))
        gateway.watcher = notices = Notices(stack)
        failures: list[Failure] = []
        report = _reporting(failures, tell)
        gateway.guard = guard = RoleGuard(stack, report)
        address = _address(endpoint, stack, consumer)
        service = LocalService(address, stack, _new_log(), guard, failures)
        log = closing.enter_context(service.log.open("a", encoding="utf-8"))
        around = Surroundings(bell, settings.pace, report, _expediting(endpoint))
        _set_to_work(stack, endpoint, log, around, closing)
        notices.send_test_events()
        bell.ring()
        yield service


def _deploy_consumer(settings: Settings, stack: Stack) -> Stack:
    template = read_template(settings.consumer, region=REGION)
    bus = stack.outputs["ArticleBusName"]
    return deploy(template, CONSUMER_STACK, {"ArticleBusName": bus})


def _address(endpoint: str, stack: Stack, consumer: Stack) -> Address:
    return Address(
        endpoint=endpoint,
        region=REGION,
        bucket=stack.outputs["IncomingBucketName"],
        table=stack.outputs["ArticlesTableName"],
        bus=stack.outputs["ArticleBusName"],
        queueUrl=f"{endpoint}/{ACCOUNT}/{consumer.outputs['QueueUrl'].rpartition('/')[2]}",
    )


def _new_log() -> Path:
    descriptor, name = tempfile.mkstemp(prefix="copydesk-", suffix=".log")
    os.close(descriptor)
    return Path(name)


def _reporting(
    failures: list[Failure], tell: Callable[[Failure], None]
) -> Callable[[Failure], None]:
    def report(failure: Failure) -> None:
        failures.append(failure)
        tell(failure)

    return report


def _expediting(endpoint: str) -> Callable[[str, str, int], None]:
    sqs = session_of(_OWN_KEY).client("sqs", endpoint_url=endpoint, config=CALLS)

    def expedite(queue_url: str, receipt: str, seconds: int) -> None:
        sqs.change_message_visibility(
            QueueUrl=queue_url, ReceiptHandle=receipt, VisibilityTimeout=seconds
        )

    return expedite


def _set_to_work(
    stack: Stack, endpoint: str, log: IO[str], around: Surroundings, closing: ExitStack
) -> None:
    # Closing runs backwards: nobody takes new work, the workers stop, then their threads end.
    last = closing.enter_context(ExitStack())
    ends = closing.enter_context(ExitStack())
    pools: dict[str, Pool] = {}
    for function in functions_of(stack):
        key = access_key_of(function.name)
        pools[function.name] = Pool(function, access_key=key, endpoint=endpoint, log=log)
        last.callback(pools[function.name].close)
        closing.callback(pools[function.name].stop)
    closing.callback(around.bell.close)
    for pool in pools.values():
        pool.start()
    for mapping in stack.of_type(_MAPPING):
        if mapping.properties.get("Enabled", True):
            served = stack.by_physical_id(_FUNCTION, mapping.properties["FunctionName"])
            for thread in _mapping_of(mapping, pools[served.name], endpoint, around).start():
                ends.callback(thread.join)


def _mapping_of(
    mapping: Resource, pool: Pool, endpoint: str, around: Surroundings
) -> QueueMapping | StreamMapping:
    session = session_of(access_key_of(pool.function.name))
    sqs = session.client("sqs", endpoint_url=endpoint, config=CALLS)
    if ":sqs:" in mapping.properties["EventSourceArn"]:
        return QueueMapping(mapping, pool, sqs, surroundings=around)
    streams = session.client("dynamodbstreams", endpoint_url=endpoint, config=CALLS)
    return StreamMapping(mapping, pool, Callers(streams, sqs), surroundings=around)
