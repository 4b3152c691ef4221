"""The stage: deployed stacks at work on one port, with functions, mappings, notices and guard.

Knows nothing of news: what it sets up is what the templates say.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from infra.local.apply import Cloud, apply
from infra.local.bell import Bell
from infra.local.deploy import Resource, Stack
from infra.local.functions import FUNCTION, access_key_of, functions_of
from infra.local.gateway import Gateway
from infra.local.guard import RoleGuard
from infra.local.invocations import Invocations
from infra.local.mapping import Failure, Surroundings
from infra.local.notices import Notices
from infra.local.place import CALLS, session_of
from infra.local.pool import Pool
from infra.local.queue_mapping import QueueMapping
from infra.local.server import open_port, serving
from infra.local.stream_mapping import Callers, StreamMapping

OWN_KEY = "COPYDESKLOCALSERVICE"
_MAPPING = "AWS::Lambda::EventSourceMapping"

Tell = Callable[[Failure], None]


def say_on_stderr(failure: Failure) -> None:
    print(failure, file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Stage:
    """Stacks at work."""

    endpoint: str
    guard: RoleGuard
    """Knows every call of the functions, and what allowed it."""

    failures: list[Failure]
    """Invocations that went wrong, oldest first."""

    log: Path
    """What the functions print. It outlives the stage only if something failed."""


@contextmanager
def at_work(
    deploy_all: Callable[[], Sequence[Stack]], *, port: int, pace: float, tell: Tell
) -> Iterator[Stage]:
    """Take a port, deploy, and run what was deployed until the end of the block.

    Args:
        deploy_all: Deploys; the first stack is the one whose functions and buckets work.
        port: 0 takes any that is free.
        pace: See ``Surroundings``.
        tell: Hears of each failure, at once.

    Raises:
        TemplateProblem: The template is wrong somewhere; the place is named.
        FunctionProblem: A function does not start.
        PortTaken: Somebody else has the port.
    """
    with ExitStack() as closing:
        taken = open_port(port)
        closing.callback(taken.close)
        stack = deploy_all()[0]
        failures: list[Failure] = []
        report, bell = _reporting(failures, tell), Bell()
        gateway = Gateway(DomainDispatcherApplication(create_backend_app), bell=bell, tell=report)
        endpoint = closing.enter_context(serving(gateway, taken))
        apply(stack, Cloud(session_of(OWN_KEY), endpoint))
        stage = Stage(endpoint, RoleGuard(stack, report), failures, _new_log())
        closing.callback(_clear_away, stage)
        around = Surroundings(bell, pace, report, _expediting(endpoint))
        _begin(stack, stage, gateway, around, closing)
        yield stage


def _begin(
    stack: Stack, stage: Stage, gateway: Gateway, around: Surroundings, closing: ExitStack
) -> None:
    """Start the functions, and let them hear of all that happens from now on."""
    gateway.watcher = notices = Notices(stack)
    gateway.guard = stage.guard
    log = closing.enter_context(stage.log.open("a", encoding="utf-8"))
    gateway.invoker = Invocations(_set_to_work(stack, stage.endpoint, log, around, closing))
    notices.send_test_events()
    around.bell.ring()


def _new_log() -> Path:
    descriptor, name = tempfile.mkstemp(prefix="copydesk-", suffix=".log")
    os.close(descriptor)
    return Path(name)


def _clear_away(stage: Stage) -> None:
    if not stage.failures:
        stage.log.unlink(missing_ok=True)


def _reporting(failures: list[Failure], tell: Tell) -> Tell:
    def report(failure: Failure) -> None:
        failures.append(failure)
        tell(failure)

    return report


def _expediting(endpoint: str) -> Callable[[str, str, int], None]:
    sqs = session_of(OWN_KEY).client("sqs", endpoint_url=endpoint, config=CALLS)

    def expedite(queue_url: str, receipt: str, seconds: int) -> None:
        sqs.change_message_visibility(
            QueueUrl=queue_url, ReceiptHandle=receipt, VisibilityTimeout=seconds
        )

    return expedite


def _set_to_work(
    stack: Stack, endpoint: str, log: IO[str], around: Surroundings, closing: ExitStack
) -> dict[str, Pool]:
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
    for wait_until_ready in [pool.start() for pool in pools.values()]:
        wait_until_ready()
    for mapping in stack.of_type(_MAPPING):
        if mapping.properties.get("Enabled", True):
            served = stack.by_physical_id(FUNCTION, mapping.properties["FunctionName"])
            for thread in _mapping_of(mapping, pools[served.name], endpoint, around).start():
                ends.callback(thread.join)
    return pools


def _mapping_of(
    mapping: Resource, pool: Pool, endpoint: str, around: Surroundings
) -> QueueMapping | StreamMapping:
    session = session_of(access_key_of(pool.function.name))
    sqs = session.client("sqs", endpoint_url=endpoint, config=CALLS)
    if ":sqs:" in mapping.properties["EventSourceArn"]:
        return QueueMapping(mapping, pool, sqs, surroundings=around)
    streams = session.client("dynamodbstreams", endpoint_url=endpoint, config=CALLS)
    return StreamMapping(mapping, pool, Callers(streams, sqs), surroundings=around)
