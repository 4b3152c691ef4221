"""Train the forest that ranks the lines of a dump: ``python -m infra.train.headlines CORPUS``.

Prints how many headlines are found on sites that the forest has not learned from, with and
without the address of the page, then learns from all and writes the forest.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.block import Verdict
from copydesk.article.clean import judge
from copydesk.article.draft import Draft
from copydesk.article.folding import folded
from copydesk.article.normalize.headlines.dump_headline import RANKS_FILE
from copydesk.article.normalize.headlines.headline_lines import COLUMNS, candidates
from copydesk.article.normalize.headlines.text_headline import is_clean
from copydesk.article.normalize.layout.text_start import body_start_of
from copydesk.article.normalize.page.site import site_of
from copydesk.article.parse.plain import parse_plain
from infra.train.corpus import Document, documents, fold_of
from infra.train.examples import FOLDS
from infra.train.learn import SMALL_TREES, Matrix, exported, write_packed

_SETTINGS = {
    **SMALL_TREES,
    "objective": "lambdarank",
    "lambdarank_truncation_level": 3,
    "learning_rate": 0.06,
    "min_data_in_leaf": 20,
}
_TREES = 150
_RANKS = (0.1, 0.3, 0.5)
"""Of the best line: how many below are the headline all the same is printed for each."""


@dataclass(frozen=True, slots=True)
class Dump:
    """The lines of one dump that may be its headline."""

    collection: str
    group: str
    fold: int
    rows: Matrix
    right: Matrix


def main() -> int:
    """Read the arguments, score out of fold, learn from all, write."""
    arguments = _arguments()
    dumps = list(_dumps(arguments.corpus))
    if not dumps:
        sys.exit(f"no dump with the gold of its headline under {arguments.corpus}")
    weights = {name: float(times) for name, times in arguments.weight}
    known = [dump for dump in dumps if dump.collection not in arguments.unseen]
    ranks: dict[int, Matrix] = {}
    for fold in range(FOLDS):
        model = _learned([dump for dump in known if dump.fold != fold], weights)
        ranks |= {id(dump): model.predict(dump.rows) for dump in dumps if dump.fold == fold}
    print(_table(dumps, ranks))
    written = {"columns": COLUMNS, "trees": exported(_learned(known, weights))}
    print(f"\n{arguments.out}: {write_packed(written, arguments.out)} bytes")
    return 0


def _dumps(folder: Path) -> Iterator[Dump]:
    for document in documents(folder, ("soup", "block")):
        draft = parse_plain(document.text)
        if document.title and draft.blocks:
            verdicts = judge(draft)
            for address in dict.fromkeys(["", document.url]):
                yield from _seen(document, draft, verdicts, address)


def _seen(
    document: Document, draft: Draft, verdicts: tuple[Verdict, ...], address: str
) -> Iterator[Dump]:
    """See a dump's lines as the shipped code does."""
    kept = [verdict.kept for verdict in verdicts]
    start = body_start_of(verdicts)
    if is_clean(draft.blocks, kept, start):
        return
    seen = candidates(draft.blocks, kept, start, site_of(draft.head, address or None))
    if not seen:
        return
    title = folded(document.title)
    right = np.array([folded(each.text) == title for each in seen], dtype=float)
    rows = np.array([each.row for each in seen], dtype=float)
    group = f"{document.collection} {document.kind} {'address' if address else 'alone'}"
    yield Dump(document.collection, group, fold_of(document.site, FOLDS), rows, right)


def _learned(dumps: Sequence[Dump], weights: dict[str, float]) -> Matrix:
    """Learn from the dumps that have their headline in a line at all."""
    told = [dump for dump in dumps if dump.right.any()]
    seen = lightgbm.Dataset(
        np.concatenate([dump.rows for dump in told]),
        np.concatenate([dump.right for dump in told]),
        weight=np.concatenate(
            [np.full(len(dump.right), weights.get(dump.collection, 1.0)) for dump in told]
        ),
        group=[len(dump.right) for dump in told],
    )
    return lightgbm.train(_SETTINGS, seen, _TREES)


def _table(dumps: Sequence[Dump], ranks: dict[int, Matrix]) -> str:
    groups: dict[str, list[tuple[bool, bool]]] = {}
    best = []
    for dump in dumps:
        first = int(np.argmax(ranks[id(dump)]))
        is_right = bool(dump.right[first])
        groups.setdefault(dump.group, []).append((is_right, bool(dump.right.any())))
        best.append((1 / (1 + np.exp(-ranks[id(dump)][first])), is_right))
    lines = [f"{'':28}{'dumps':>7}{'found':>9}{'offered':>9}"]
    for group, seen in sorted(groups.items()):
        found, offered = (sum(each[part] for each in seen) / len(seen) for part in range(2))
        lines.append(f"{group:28}{len(seen):>7}{found:>9.3f}{offered:>9.3f}")
    for least in _RANKS:
        below = [is_right for rank, is_right in best if rank < least]
        lines.append(f"best rank below {least}: {sum(below)} of {len(below)} right")
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.train.headlines", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--out", type=Path, default=RANKS_FILE)
    parser.add_argument("--unseen", nargs="*", default=[], help="collections only to be scored")
    parser.add_argument(
        "--weight", nargs=2, action="append", default=[], metavar=("COLLECTION", "TIMES")
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
