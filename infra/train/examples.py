"""Examples to learn from: documents as the model sees them, and what of each is the story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from copydesk.article.clean.features import Sight, see
from copydesk.article.clean.words import Vocabulary
from copydesk.article.draft import Draft
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from infra.train.align import shares_in_gold
from infra.train.corpus import Document, documents, fold_of
from infra.train.made import fed_dump, fed_page, lot_of, markdown_dump, plain_dump

FOLDS = 5
_STORY = 0.5
_MADE = 2
"""One document in so many gives one of each kind that we make."""

_SHORTEST, _LONGEST = 14, 90
"""Words of a teaser."""


@dataclass(slots=True)
class Example:
    """One document, with its labels; rows and labels are of the wanted blocks alone."""

    collection: str
    kind: str
    id: str
    fold: int
    draft: Draft
    sight: Sight
    labels: list[bool]
    gold: str


def examples(folder: Path, listed: Vocabulary) -> Iterator[Example]:
    """Read a corpus; documents that we make come after the one that they are made of.

    Args:
        folder: The corpus.
        listed: The words with their rarity; their worth is learned from the examples.
    """
    teasers = _teasers(folder)
    for document in documents(folder):
        draft = _parsed(document)
        if not draft.blocks:
            continue
        labels = _labels(draft, document)
        yield _example(document, document.kind, draft, labels, listed)
        lot = lot_of(document.kind + document.id)
        if lot % _MADE == 0:
            yield from _fed(document, draft, labels, teasers[fold_of(document.site, FOLDS)], listed)
        if document.kind == "html":
            yield from _made(document, draft, labels, listed)


def _labels(draft: Draft, document: Document) -> list[bool]:
    texts = [block.text for block in draft.blocks]
    return [share >= _STORY for share in shares_in_gold(texts, document.gold)]


def _teasers(folder: Path) -> dict[int, list[str]]:
    """First paragraphs of the stories of each fold: no site's text crosses into another fold."""
    found: dict[int, list[str]] = {fold: [] for fold in range(FOLDS)}
    for document in documents(folder, ("html",)):
        for line in document.gold.split("\n")[:6]:
            if _SHORTEST <= len(line.split()) <= _LONGEST:
                found[fold_of(document.site, FOLDS)].append(line.strip())
    return found


def _fed(
    document: Document,
    draft: Draft,
    labels: Sequence[bool],
    teasers: Sequence[str],
    listed: Vocabulary,
) -> Iterator[Example]:
    """The same document with the teasers of others; its story is the same."""
    if not teasers or not any(labels):
        return
    if document.kind == "html":
        text = fed_page(document.id, document.text, teasers)
    else:
        lines = document.text.split("\n")
        ends = {block.start for block, label in zip(draft.blocks, labels, strict=True) if label}
        starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        of_story = [
            any(at in ends for at in range(start, start + len(line) + 1))
            for line, start in zip(lines, starts, strict=False)
        ]
        text = fed_dump(document.id, lines, of_story, teasers)
    fed = _parsed(replace(document, text=text))
    yield _example(document, f"fed-{document.kind}", fed, _labels(fed, document), listed)


def _parsed(document: Document) -> Draft:
    return parse_page(document.text) if document.kind == "html" else parse_plain(document.text)


def _made(
    document: Document, draft: Draft, labels: Sequence[bool], listed: Vocabulary
) -> Iterator[Example]:
    boilerplate = [
        block.text for block, label in zip(draft.blocks, labels, strict=True) if not label
    ]
    text, story = plain_dump(document.id, document.gold, boilerplate)
    plain = parse_plain(text)
    if len(plain.blocks) == len(story):
        yield _example(document, "plain", plain, story, listed)
    marked = parse_plain(markdown_dump(draft.blocks))
    if len(marked.blocks) == len(labels) and lot_of(document.id) % _MADE == 0:
        yield _example(document, "markdown", marked, labels, listed)


def _example(
    document: Document, kind: str, draft: Draft, labels: Sequence[bool], listed: Vocabulary
) -> Example:
    sight = see(draft, listed)
    gold = document.gold
    if kind == "plain":
        story = zip(draft.blocks, labels, strict=True)
        gold = "\n".join(block.text for block, label in story if label)
    return Example(
        document.collection,
        kind,
        document.id,
        fold_of(document.site, FOLDS),
        draft,
        sight,
        [labels[index] for index in sight.wanted],
        gold,
    )
