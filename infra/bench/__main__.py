"""Measure quality and CPU beside the peers, in one run: ``python -m infra.bench CORPUS``.

The folder holds collections as infra/train reads them. CPU is the process's own, in this run,
on these documents: trust the ratios, not the milliseconds.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from infra.bench.cleaners import PEERS, Cleaner, copydesk_page, copydesk_text
from infra.train.corpus import Document, documents
from infra.train.table import Score, score

_OURS = "copydesk"
_REFERENCE = "trafilatura"


@dataclass(frozen=True, slots=True)
class Result:
    """What one cleaner made of one collection."""

    scores: list[Score]
    milliseconds: float
    """CPU of a document, in the mean."""

    empty: int
    failed: int


def main() -> int:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m infra.bench", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--kind", nargs="+", default=["html", "soup", "block"])
    parser.add_argument("--most", type=int, default=10_000, help="documents of a collection")
    arguments = parser.parse_args()
    found: dict[tuple[str, str], list[Document]] = {}
    for document in documents(arguments.corpus, tuple(arguments.kind)):
        found.setdefault((document.collection, document.kind), []).append(document)
    if not found:
        parser.error(f"no collection with a gold.jsonl under {arguments.corpus}")
    cleaners = _installed()
    for (collection, kind), group in sorted(found.items()):
        chosen = cleaners if kind == "html" else {_OURS: copydesk_text}
        results = {name: measure(each, group[: arguments.most]) for name, each in chosen.items()}
        print(f"\n{collection} {kind} ({len(group[: arguments.most])} documents)")
        print(lay_out(results), flush=True)
    return 0


def _installed() -> dict[str, Cleaner]:
    cleaners: dict[str, Cleaner] = {_OURS: copydesk_page}
    for name, get in PEERS.items():
        try:
            cleaners[name] = get()
        except ImportError as missing:
            print(f"left out: {name} ({missing})", file=sys.stderr)
    return cleaners


def measure(clean: Cleaner, group: Sequence[Document]) -> Result:
    """Run one cleaner over documents; a peer that crashes has answered with nothing."""
    clean(group[0].text)  # what is read or compiled at first use is no document's cost
    scores: list[Score] = []
    empty = failed = 0
    used = 0.0
    for document in group:
        started = time.process_time()
        try:
            text = clean(document.text)
        except Exception:  # noqa: BLE001 - peers raise what they like
            text = ""
            failed += 1
        used += time.process_time() - started
        empty += not text.strip()
        scores.append(score(text, document.gold))
    return Result(scores, used / len(group) * 1000, empty, failed)


def lay_out(results: dict[str, Result]) -> str:
    """Lay results out as a table; the last column is CPU as a multiple of the reference's."""
    reference = results.get(_REFERENCE, results[_OURS]).milliseconds or 1.0
    lines = [f"{'':20}{'P':>9}{'R':>9}{'F1':>9}{'CPU ms':>9}{'ratio':>8}{'empty':>7}{'failed':>8}"]
    for name, result in results.items():
        means = "".join(f"{fmean(each[part] for each in result.scores):>9.4f}" for part in range(3))
        lines.append(
            f"{name:20}{means}{result.milliseconds:>9.1f}{result.milliseconds / reference:>8.2f}"
            f"{result.empty:>7}{result.failed:>8}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
