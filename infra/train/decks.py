"""Train the forest that weighs lines as decks: ``python -m infra.train.decks CORPUS``.

The deck of a dump is the line that the record of the same story's page gives as its deck, or one
of ``unstated_decks.txt``: decks that no element or head of their pages calls so, which we found by
reading what the forest before took for one. Learns from the dumps, and from short copies of their
stories (``made_copies``). Prints how many are found on sites that the forest has not learned from,
then learns from all and writes the forest.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.block import BlockKind
from copydesk.article.clean import judge
from copydesk.article.folding import folded
from copydesk.article.normalize.headlines.deck_lines import COLUMNS, deck_lines, places_below
from copydesk.article.normalize.headlines.deck_objections import FEWEST_LABELLED
from copydesk.article.normalize.headlines.dump_deck import RANKS_FILE, why_not
from copydesk.article.normalize.headlines.text_headline import is_clean
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.layout.opening import Opening, opening_of
from copydesk.article.normalize.page.picture_lines import captioned
from copydesk.article.normalize.page.site import site_of
from copydesk.article.normalize.words import count_words
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from infra.train.corpus import Document, documents, fold_of
from infra.train.examples import FOLDS
from infra.train.labels import digest
from infra.train.learn import SMALL_TREES, Matrix, exported, write_packed
from infra.train.made import lot_of
from infra.train.made_copies import Told, copies

_SETTINGS = {
    **SMALL_TREES,
    "objective": "binary",
    "learning_rate": 0.05,
    "min_data_in_leaf": 20,
}
_TREES = 250
_LEAST = (0.5, 0.55, 0.6, 0.65)
"""For each what is found is printed."""

_COPYS_WEIGHT = 0.5
"""How much a copy counts beside a dump."""

_FEWEST_LINES, _MOST_BETWEEN, _MOST_BELOW = 2, 12, 8
"""Lines of the text that a copy needs, of those above it, and of the foot that it is given."""

_PART_LETTERS = 15
"""Of a line that is a part of a deck, or has one in it."""

_UNSTATED = frozenset(Path(__file__).with_name("unstated_decks.txt").read_text("utf-8").split())


@dataclass(frozen=True, slots=True)
class Dump:
    """The lines of one dump, or of a copy, that may be its deck."""

    group: str
    fold: int
    has_deck: bool
    rows: Matrix
    right: Matrix
    weight: float


class Page(NamedTuple):
    """What the page of a story knows of its dumps."""

    deck: str = ""
    """As ``folded``; empty if it has none."""

    caption: str = ""


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
    page = Page()
    for document in documents(folder):
        if document.kind == "html":
            page = _page_of(document)
            continue
        opening = _opening_of(document.text, document.url)
        if opening.top is None:
            continue
        fold = fold_of(document.site, FOLDS)
        if not _is_clean(opening):
            yield _seen(opening, page.deck, f"{document.collection} {document.kind}", fold)
        for copy, deck in _copies(document, opening, page):
            yield _seen(copy, deck, f"{document.collection} copies", fold, _COPYS_WEIGHT)


def _copies(document: Document, opening: Opening, page: Page) -> Iterator[tuple[Opening, str]]:
    """Give what is seen of each copy, and its deck; clean ones teach all the same."""
    told = _told(opening, page)
    if told is None:
        return
    for text in copies(f"{document.collection} {document.kind} {document.id}", told):
        copy = _opening_of(text)
        if copy.top is not None:
            yield copy, page.deck if told.deck and told.deck in text else ""


def _page_of(document: Document) -> Page:
    draft = parse_page(document.text)
    story = lay_out(draft, judge(draft), site_of(draft.head, document.url or None))
    deck = folded(story.deck.text) if story.deck else ""
    captions = (_caption(block.text) for block in draft.blocks if block.kind is BlockKind.CAPTION)
    long = (one for one in captions if count_words(one) >= FEWEST_LABELLED and not _same(one, deck))
    return Page(deck, next(long, ""))


def _caption(printed: str) -> str:
    """Give a caption without its credit, some without their stop."""
    caption = " ".join((captioned(printed).caption or "").split())
    return caption.rstrip(".") if lot_of(caption) % 2 else caption


def _same(caption: str, deck: str) -> bool:
    return deck != "" and (folded(caption) in deck or deck in folded(caption))


def _opening_of(text: str, url: str = "") -> Opening:
    draft = parse_plain(text)
    return opening_of(draft, judge(draft), site_of(draft.head, url or None))


def _is_clean(opening: Opening) -> bool:
    verdicts = opening.verdicts
    blocks, kept = [verdict.block for verdict in verdicts], [verdict.kept for verdict in verdicts]
    return is_clean(blocks, kept, opening.start)


def _seen(opening: Opening, deck: str, group: str, fold: int, weight: float = 1.0) -> Dump:
    """See the lines below a headline as the shipped code does."""
    verdicts, top, start = opening.verdicts, opening.top or 0, opening.start
    places = [n for n in places_below(verdicts, top, start) if not why_not(verdicts, n, top)]
    keys = [folded(verdicts[place].block.text) for place in places]
    right = np.array([_is_deck(key, deck) for key in keys], dtype=float)
    lines = deck_lines(verdicts, places, top, start)
    rows = np.array([line.row for line in lines], dtype=float).reshape(-1, len(COLUMNS))
    return Dump(group, fold, bool(deck) or right.any(), rows, right, weight)


def _told(opening: Opening, page: Page) -> Told | None:
    """Part a dump into what its copies are made of; None if its deck is not where it may be."""
    verdicts, top, start = opening.verdicts, opening.top, opening.start
    if top is None:
        return None
    lines = [" ".join(verdict.block.text.split()) for verdict in verdicts]
    places = places_below(verdicts, top, start)
    deck_at = next((n for n in places if _is_deck(folded(lines[n]), page.deck)), None)
    text = [n for n in range(start, len(lines)) if verdicts[n].kept and n != deck_at]
    if len(text) < _FEWEST_LINES or (page.deck and deck_at is None):
        return None
    between = [n for n in range(top + 1, start) if n != deck_at][:_MOST_BETWEEN]
    return Told(
        menu=[lines[n] for n in range(top) if not verdicts[n].kept],
        headline=lines[top],
        between=[lines[n] for n in between],
        deck="" if deck_at is None else lines[deck_at],
        deck_at=0 if deck_at is None else sum(n < deck_at for n in between),
        text=[lines[n] for n in text],
        foot=lines[text[-1] + 1 :][:_MOST_BELOW],
        caption=page.caption,
    )


def _is_deck(key: str, deck: str) -> bool:
    part = min(len(key), len(deck)) >= _PART_LETTERS and (key in deck or deck in key)
    return part or digest(key) in _UNSTATED


def _learned(dumps: Sequence[Dump]) -> Matrix:
    rows = np.concatenate([dump.rows for dump in dumps])
    right = np.concatenate([dump.right for dump in dumps])
    weights = np.concatenate([np.full(len(dump.right), dump.weight) for dump in dumps])
    return lightgbm.train(_SETTINGS, lightgbm.Dataset(rows, right, weight=weights), _TREES)


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
