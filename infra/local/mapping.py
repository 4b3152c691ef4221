"""What both kinds of event source mappings share: their settings and their thread."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from infra.local.bell import Bell
from infra.local.deploy import Resource
from infra.local.workers import Outcome


@dataclass(frozen=True, slots=True)
class Failure:
    """An invocation that did not go well; printed as one line."""

    function: str
    mapping: str
    words: str

    def __str__(self) -> str:
        return f"{self.function} ({self.mapping}): {' '.join(self.words.split())}"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a mapping needs of the service around it."""

    bell: Bell
    pace: float
    """Waits (visibility, back-off) last this share of what they last in AWS; 1 is AWS."""

    report: Callable[[Failure], None]
    expedite: Callable[[str, str, int], None]
    """Make a message (queue, receipt) visible after so many seconds; nobody's permission asked."""

    def reporting_of(self, function: str, mapping: str) -> Callable[[str], None]:
        """Make a report of what goes wrong between one mapping and its function."""
        return lambda words: self.report(Failure(function, mapping, words))


def reports_batch_items(mapping: Resource) -> bool:
    return "ReportBatchItemFailures" in mapping.properties.get("FunctionResponseTypes", [])


def failed_ids(outcome: Outcome, sent: list[str], *, partial: bool) -> list[str]:
    """Tell which messages or records of a batch failed.

    An answer that Lambda does not understand, or that names something that was not in the
    batch, fails the whole batch, as it does there.
    """
    if outcome.error:
        return sent
    if not partial:
        return []
    answer: Any = outcome.answer
    if answer is None or answer == {}:
        return []
    if not isinstance(answer, Mapping):
        return sent
    named = [entry.get("itemIdentifier") for entry in answer.get("batchItemFailures") or []]
    return sent if any(name not in sent for name in named) else named


def words_of_failure(outcome: Outcome, failed: list[str]) -> str:
    """Say why: the exception, or what the batch processor caught."""
    if outcome.error:
        return outcome.error
    return "; ".join(outcome.swallowed) or f"{len(failed)} of its batch came back as failed"


def start(
    work: Callable[[], None], name: str, report: Callable[[Failure], None]
) -> threading.Thread:
    """Start a mapping's thread; what ends it before its time is told."""

    def work_and_tell() -> None:
        try:
            work()
        except Exception as failed:  # noqa: BLE001 - a thread's last words, or nobody hears them
            report(Failure("the local service", name, f"the mapping has stopped: {failed!r}"))

    thread = threading.Thread(target=work_and_tell, name=name, daemon=True)
    thread.start()
    return thread
