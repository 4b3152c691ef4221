"""Train the forest that weighs lines as decks: ``python -m infra.train.decks CORPUS``.

The deck of a dump is the line that the record of the same story's page gives as its deck, or one
of ``unstated_decks.txt``: decks that no element or head of their pages calls so, which we found by
reading what the forest before took for one. Prints how many are found on sites that the forest has
not learned from, then learns from all and writes the forest.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.clean import judge
from copydesk.article.normalize.folding import folded
from copydesk.article.normalize.headlines.deck_lines import COLUMNS, deck_lines, places_below
from copydesk.article.normalize.headlines.dump_deck import RANKS_FILE, why_not
from copydesk.article.normalize.headlines.text_headline import is_clean
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.layout.opening import opening_of
from copydesk.article.normalize.page.site import site_of
from copydesk.article.parse.page import parse_page
from copydesk.article.parse.plain import parse_plain
from infra.train.corpus import Document, documents, fold_of
from infra.train.examples import FOLDS
from infra.train.labels import digest
from infra.train.learn import SMALL_TREES, Matrix, exported, write_packed

_SETTINGS = {
    **SMALL_TREES,
    "objective": "binary",
    "learning_rate": 0.05,
    "min_data_in_leaf": 20,
}
_TREES = 150
_LEAST = (0.5, 0.6, 0.65, 0.7)
"""For each what is found is printed."""

_PART_LETTERS = 15
"""Of a line that is a part of a deck, or has one in it."""

_UNSTATED = frozenset(Path(__file__).with_name("unstated_decks.txt").read_text("utf-8").split())


@dataclass(frozen=True, slots=True)
class Dump:
    """The lines of one dump that may be its deck."""

    group: str
    fold: int
    has_deck: bool
    rows: Matrix
    right: Matrix


def main() -> int:
    """Read the arguments, score out of fold, learn from all, write."""
    arguments = _arguments()
    dumps = list(_dumps(arguments.corpus))
    if not any(dump.has_deck for dump in dumps):
        sys.exit(f"no dump with a deck under {arguments.corpus}")
    best: dict[int, tuple[float, bool]] = {}
    for fold in range(FOLDS):
        model = _learned([dump for dump in dumps if dump.fold != fold])
        best |= {id(dump): _best(model, dump) for dump in dumps if dump.fold == fold}
    print(_table(dumps, best))
    written = {"columns": COLUMNS, "trees": exported(_learned(dumps))}
    print(f"\n{arguments.out}: {write_packed(written, arguments.out)} bytes")
    return 0


def _dumps(folder: Path) -> Iterator[Dump]:
    deck = ""
    for document in documents(folder):
        if document.kind == "html":
            deck = _deck_of(document)
        elif dump := _seen(document, deck):
            yield dump


def _deck_of(page: Document) -> str:
    draft = parse_page(page.text)
    story = lay_out(draft, judge(draft), site_of(draft.head, page.url or None))
    return folded(story.deck.text) if story.deck else ""


def _seen(document: Document, deck: str) -> Dump | None:
    """See a dump's lines as the shipped code does."""
    draft = parse_plain(document.text)
    opening = opening_of(draft, judge(draft), site_of(draft.head, document.url or None))
    verdicts, top, start = opening.verdicts, opening.top, opening.start
    kept = [verdict.kept for verdict in verdicts]
    if top is None or is_clean([verdict.block for verdict in verdicts], kept, start):
        return None
    places = [n for n in places_below(verdicts, top, start) if not why_not(verdicts, n, top)]
    keys = [folded(verdicts[place].block.text) for place in places]
    right = np.array([_is_deck(key, deck) for key in keys], dtype=float)
    lines = deck_lines(verdicts, places, top, start)
    rows = np.array([line.row for line in lines], dtype=float).reshape(-1, len(COLUMNS))
    group = f"{document.collection} {document.kind}"
    return Dump(group, fold_of(document.site, FOLDS), bool(deck) or right.any(), rows, right)


def _is_deck(key: str, deck: str) -> bool:
    part = min(len(key), len(deck)) >= _PART_LETTERS and (key in deck or deck in key)
    return part or digest(key) in _UNSTATED


def _learned(dumps: Sequence[Dump]) -> Matrix:
    rows = np.concatenate([dump.rows for dump in dumps])
    right = np.concatenate([dump.right for dump in dumps])
    return lightgbm.train(_SETTINGS, lightgbm.Dataset(rows, right), _TREES)


def _best(model: Matrix, dump: Dump) -> tuple[float, bool]:
    if not len(dump.rows):
        return 0.0, False
    weights = model.predict(dump.rows)
    first = int(np.argmax(weights))
    return float(weights[first]), bool(dump.right[first])


def _table(dumps: Sequence[Dump], best: dict[int, tuple[float, bool]]) -> str:
    groups: dict[str, list[Dump]] = {}
    for dump in dumps:
        groups.setdefault(dump.group, []).append(dump)
    head = "".join(f"{f'at {least}':>12}" for least in _LEAST)
    lines = [f"{'':24}{'dumps':>7}{'decks':>7}{head}    right of those given"]
    for group, seen in sorted(groups.items()):
        cells = ""
        for least in _LEAST:
            given = [
                is_right for weight, is_right in (best[id(d)] for d in seen) if weight >= least
            ]
            cells += f"{f'{sum(given)} of {len(given)}':>12}"
        lines.append(f"{group:24}{len(seen):>7}{sum(dump.has_deck for dump in seen):>7}{cells}")
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.train.decks", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--out", type=Path, default=RANKS_FILE)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
