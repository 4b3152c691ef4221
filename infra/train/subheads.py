"""Train the forest that weighs lines as subheads: ``python -m infra.train.subheads CORPUS``.

The subheads of a dump are the lines that the record of the same story's page gives as such. Prints
how well they are found on sites that the forest has not learned from, then learns from all and
writes the forest.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

# Training tools are installed for training alone (requirements.txt beside this file).
import lightgbm  # type: ignore[import-not-found, unused-ignore]
import numpy as np  # type: ignore[import-not-found, unused-ignore]

from copydesk.article.clean import judge
from copydesk.article.draft import Draft
from copydesk.article.folding import folded
from copydesk.article.normalize.layout.headings import paragraphs_of
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.layout.subhead_lines import COLUMNS, SubheadLines
from copydesk.article.normalize.layout.text_subheads import RANKS_FILE, may_be_subheads
from copydesk.article.normalize.page.site import site_of
from copydesk.article.normalize.story import Part, Story
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from infra.train.corpus import Document, documents, fold_of
from infra.train.examples import FOLDS
from infra.train.learn import SMALL_TREES, Matrix, exported, write_packed

_SETTINGS = {
    **SMALL_TREES,
    "objective": "binary",
    "learning_rate": 0.05,
    "min_data_in_leaf": 20,
}
_TREES = 200
_LEAST = (0.25, 0.3, 0.35, 0.4, 0.5)
"""For each what is found is printed."""

_LINES_OF_A_PAGE = 20
"""Lines of one text beyond which each counts less and less: long guides are full of them."""


@dataclass(frozen=True, slots=True)
class Text:
    """The lines of one text that may be its subheads."""

    collection: str
    kind: str
    fold: int
    wanted: int
    """Subheads of its page, found among these lines or not."""

    rows: Matrix
    right: Matrix


def main() -> int:
    """Read the arguments, score out of fold, learn from all, write."""
    arguments = _arguments()
    weights = {name: float(weight) for name, weight in arguments.weight}
    texts = list(_texts(arguments.corpus))
    known = [text for text in texts if text.collection not in arguments.unseen and len(text.rows)]
    if not known:
        sys.exit(f"nothing to learn subheads from under {arguments.corpus}")
    weighed: dict[int, Matrix] = {}
    for fold in range(FOLDS):
        model = _learned([text for text in known if text.fold != fold], weights)
        seen = [text for text in texts if text.fold == fold and len(text.rows)]
        weighed |= {id(text): model.predict(text.rows) for text in seen}
    print(_table(texts, weighed))
    written = {"columns": COLUMNS, "trees": exported(_learned(known, weights))}
    print(f"\n{arguments.out}: {write_packed(written, arguments.out)} bytes")
    return 0


def _texts(folder: Path) -> Iterator[Text]:
    subheads: frozenset[str] = frozenset()
    for document in documents(folder):
        if document.kind == "html":
            subheads = _subheads_of(_story_of(parse_page(document.text), document.url))
        else:
            yield _seen(document, subheads)


def _story_of(draft: Draft, url: str) -> Story:
    return lay_out(draft, judge(draft), site_of(draft.head, url or None))


def _subheads_of(story: Story) -> frozenset[str]:
    pieces = (piece for piece in story.pieces if piece.part is Part.HEADING)
    return frozenset(folded(piece.block.text) for piece in pieces)


def _seen(document: Document, subheads: frozenset[str]) -> Text:
    """See a dump's lines as the shipped code does."""
    story = _story_of(parse_plain(document.text), document.url)
    verdicts = [piece.verdict for piece in story.pieces]
    body = [
        n for n, piece in enumerate(story.pieces) if piece.part in (Part.PARAGRAPH, Part.HEADING)
    ]
    paragraphs = paragraphs_of(verdicts, body, story.headline.text if story.headline else "")
    places = list(may_be_subheads(paragraphs))
    rows = np.array(SubheadLines(paragraphs, places).rows()) if places else np.empty((0, 0))
    keys = [folded(paragraphs.whole[place].text) for place in places]
    right = np.array([float(key in subheads) for key in keys])
    fold = fold_of(document.site, FOLDS)
    return Text(document.collection, document.kind, fold, len(subheads), rows, right)


def _learned(texts: Sequence[Text], favour: Mapping[str, float]) -> Matrix:
    weights = [
        np.full(len(text.right), favour.get(text.collection, 1.0) * _weight_of_a_line(text))
        for text in texts
    ]
    seen = lightgbm.Dataset(
        np.concatenate([text.rows for text in texts]),
        np.concatenate([text.right for text in texts]),
        weight=np.concatenate(weights),
    )
    return lightgbm.train(_SETTINGS, seen, _TREES)


def _weight_of_a_line(text: Text) -> float:
    return _LINES_OF_A_PAGE / (_LINES_OF_A_PAGE + len(text.right))


def _table(texts: Sequence[Text], weighed: Mapping[int, Matrix]) -> str:
    groups: dict[str, list[Text]] = {}
    for text in texts:
        groups.setdefault(f"{text.collection} {text.kind}", []).append(text)
    head = "".join(f"{f'at {least}':>9}" for least in _LEAST)
    lines = [f"{'':24}{'texts':>7}{head}    mean F1 of a text's subheads"]
    for group, seen in sorted(groups.items()):
        scores = [
            [_f1(text, weighed.get(id(text), np.empty(0)) >= least) for text in seen]
            for least in _LEAST
        ]
        cells = "".join(f"{_mean(column):>9.3f}" for column in scores)
        lines.append(f"{group:24}{len(seen):>7}{cells}")
    return "\n".join(lines)


def _f1(text: Text, taken: Matrix) -> float | None:
    """Score one text; None if it has no subheads and none was found."""
    found, right = int(taken.sum()), float(text.right[taken].sum())
    return 2 * right / (found + text.wanted) if found + text.wanted else None


def _mean(scores: Sequence[float | None]) -> float:
    return fmean([score for score in scores if score is not None] or [0.0])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.train.subheads", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--unseen", nargs="*", default=[], help="collections not to learn from")
    parser.add_argument("--weight", nargs=2, action="append", default=[], metavar=("NAME", "TIMES"))
    parser.add_argument("--out", type=Path, default=RANKS_FILE)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
