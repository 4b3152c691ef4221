"""Decks: the standfirst under a headline, in other words than the text's first paragraph.

    Minister resigns over bridge
    She leaves after two years of delays and a report that found gaps   ← the deck
    By Anna Ruiz

In a page the deck says so by its element, or the page's description repeats it. In a bare text
it is the line under the headline that is neither byline nor date.
"""

from collections.abc import Sequence

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.limits import DECK_CHARACTERS
from copydesk.article.normalize.byline_lines import is_byline
from copydesk.article.normalize.dates import parse_printed_date
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.linked_data import article_of, string_of
from copydesk.article.normalize.metadata import all_meta
from copydesk.article.normalize.site import folded
from copydesk.article.normalize.words import count_words

_LABELS = frozenset(
    """
    deck dek standfirst subtitle subheading subheadline subhead summary teaser intro lede chapo
    vorspann entradilla sommario excerpt description abstract ingress undertitel sottotitolo
    bajada kicker-text strapline tagline article-lead leadtext
    """.split()  # noqa: SIM905 - names read better than thirty strings
)
_INNERMOST = 5
_NEAR = 8
"""Blocks under the headline in which a deck stands."""

_NEAR_IN_TEXT = 3
_FEWEST_WORDS = 6
_SAME_LETTERS = 40
"""Letters at the start that a description and the deck have in common."""

_LONGEST_STAMP = 80
"""Characters of a line that is a date with a few words."""


def deck_of_page(head: Head, blocks: Sequence[Block], top: int, body_start: int) -> Found | None:
    """Find the deck among the blocks below the headline, by its element or its echo."""
    described = _descriptions(head)
    for index in range(top + 1, min(len(blocks), max(body_start + 1, top + 1), top + 1 + _NEAR)):
        block = blocks[index]
        if not _may_be_deck(block):
            continue
        labelled = bool(_LABELS.intersection(block.labels[-_INNERMOST:]))
        heading = block.kind is BlockKind.HEADING and index < body_start
        echoed = index < body_start and folded(block.text)[:_SAME_LETTERS] in described
        if labelled or heading or echoed:
            return Found(block.text, "page", index)
    return None


def _descriptions(head: Head) -> frozenset[str]:
    article = article_of(head)
    said = [*all_meta(head, "og:description", "description", "twitter:description")]
    said += [
        string_of(article, "alternativeHeadline") or "",
        string_of(article, "description") or "",
    ]
    return frozenset(folded(text)[:_SAME_LETTERS] for text in said if text)


def deck_of_text(blocks: Sequence[Block], top: int, body_start: int) -> Found | None:
    """Take the line under the headline of a bare text, if it is long enough and one sentence."""
    for index in range(top + 1, min(body_start, top + _NEAR_IN_TEXT)):
        block = blocks[index]
        if _may_be_deck(block) and block.kind is not BlockKind.HEADING:
            return Found(block.text, "text", index)
    return None


def _may_be_deck(block: Block) -> bool:
    return (
        count_words(block.text) >= _FEWEST_WORDS
        and len(block.text) <= DECK_CHARACTERS
        and block.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
        and not is_byline(block.text)
        and not _is_stamp(block.text)
    )


def _is_stamp(text: str) -> bool:
    short = len(text) <= _LONGEST_STAMP
    return short and parse_printed_date(text, language=None) is not None
