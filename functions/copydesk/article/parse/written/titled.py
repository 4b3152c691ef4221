"""Drafts of documents that keep headline, deck and body apart: in JSON, in XML.

Headline, deck and body become blocks, judged like any others: a body in a field may be as dirty
as a page.
"""

import html
import re
from dataclasses import replace
from typing import NamedTuple

from copydesk.article.block import REPEATED, Block, BlockKind
from copydesk.article.draft import Draft, Head
from copydesk.article.folding import folded
from copydesk.article.parse.fields.heads import stated_head
from copydesk.article.parse.fields.terms import Thing
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from copydesk.article.parse.written.strings import Written

_WHOLE_PAGE = re.compile(r"\s*(?:<!doctype\s|<html\b|<head\b|<body\b)", re.IGNORECASE)
_DECK = "standfirst"
"""What an element's name says of a deck: here its field says it."""

_TOP = 3
"""Blocks of a body among which the headline may be repeated."""

_BODIES = frozenset({"articleBody", "text"})


class Lines(NamedTuple):
    """What is printed between the deck and the body, and below it, as mark-up."""

    above: str = ""
    below: str = ""


_NO_LINES = Lines()


def titled_draft(named: Thing, body: Written, lines: Lines = _NO_LINES) -> Draft:
    """Make the draft of an article.

    Args:
        named: What is stated of it, in schema.org's terms.
        body: Its text.
        lines: What its document prints around the text, in fields of their own.
    """
    # A body bears no witness to itself: what is in it may be as dirty as a page.
    stated = {term: value for term, value in named.items() if term not in _BODIES}
    head = stated_head(stated, is_cut=body.is_cut)
    draft = _draft(named, body, lines)
    page = draft.head
    return replace(
        draft,
        head=replace(
            page,
            language=head.language or page.language,
            links=head.links + page.links,
            linked_data=head.linked_data + page.linked_data,
            is_cut=head.is_cut,
        ),
    )


def _draft(named: Thing, body: Written, lines: Lines) -> Draft:
    headline = _line(named, "headline")
    text = html.unescape(body.without_tags) if body.is_markup else body.text
    deck = _deck(_line(named, "alternativeHeadline"), headline, text)
    if body.is_markup:
        return _marked_up(headline, deck, body.text, lines)
    above = [Block(headline, BlockKind.HEADING, place="headline", level=1)] if headline else []
    above += [Block(deck, place="alternativeHeadline", labels=(_DECK,))] if deck else []
    # Places in the body are none in the source: a field writes characters in its own way.
    below = [
        block._replace(start=None, end=None, place="articleBody")
        for block in parse_plain(body.text, markdown=body.is_markdown).blocks
    ]
    around = (_printed(lines.above), _printed(lines.below))
    return Draft(Head(), (*above, *around[0], *_once(headline, below), *around[1]))


def _printed(markup: str) -> tuple[Block, ...]:
    return parse_page(markup).blocks if markup else ()


def _marked_up(headline: str, deck: str, body: str, lines: Lines) -> Draft:
    titles = f"<h1>{html.escape(headline)}</h1>" if headline else ""
    titles += f'<p class="{_DECK}">{html.escape(deck)}</p>' if deck else ""
    is_page = _WHOLE_PAGE.match(body) is not None
    page = parse_page(body if is_page else f"{titles}{lines.above}{body}{lines.below}")
    blocks = [block._replace(place=f"articleBody/{block.place}") for block in page.blocks]
    above = bool(headline) + bool(deck) if page.blocks and not is_page else 0
    return Draft(page.head, (*blocks[:above], *_once(headline, blocks[above:])))


def _once(headline: str, body: list[Block]) -> list[Block]:
    """Set aside the headline at the top of a text, where it was given before."""
    key = folded(headline)
    top = (n for n, block in enumerate(body[:_TOP]) if folded(block.text) == key)
    repeated = next(top, None) if key else None
    return [
        block._replace(labels=(*block.labels, REPEATED)) if n == repeated else block
        for n, block in enumerate(body)
    ]


def _line(thing: Thing, term: str) -> str:
    line = thing.get(term)
    return line if isinstance(line, str) else ""


def _deck(deck: str, headline: str, body: str) -> str:
    """Give a deck that is in words of its own: an excerpt may be the text's beginning."""
    said = folded(deck)
    return "" if not said or said in folded(headline) or said in folded(body) else deck
