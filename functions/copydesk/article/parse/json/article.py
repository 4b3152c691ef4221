"""Articles as JSON: schema.org's NewsArticle, and what crawlers and content systems write.

    {"@type": "NewsArticle", "headline": "Rain stops play", "articleBody": "Rain fell …"}
    {"title": "Rain stops play", "text": "Rain fell …", "url": "…", "published": "2026-03-05"}
    {"title": {"rendered": "Rain stops play"}, "content": {"rendered": "<p>Rain fell …</p>"}}

Plain names are brought to schema.org's, so that the fields have one kind of evidence. Headline,
deck and body become blocks, judged like any others: a body in JSON may be as dirty as a page.
"""

import html
import re
from dataclasses import replace

from copydesk.article.block import REPEATED, Block, BlockKind
from copydesk.article.draft import Draft, Head
from copydesk.article.folding import folded
from copydesk.article.parse.fields.heads import stated_head
from copydesk.article.parse.fields.json_text import value_of
from copydesk.article.parse.fields.terms import Thing
from copydesk.article.parse.json.search import Found, article_in
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain

_WHOLE_PAGE = re.compile(r"\s*(?:<!doctype\s|<html\b|<head\b|<body\b)", re.IGNORECASE)
_DECK = "standfirst"
"""What an element's name says of a deck: here its field says it."""

_TOP = 3
"""Blocks of a body among which the headline may be repeated."""

_TAG = re.compile(r"<[^<>]{0,3000}>")


def parse_json(text: str) -> Draft:
    """Read a JSON document that holds one article.

    Raises:
        Unreadable: It is broken, nested too deep, or holds no article, or several.
    """
    found = article_in(value_of(text))
    draft = _draft(found)
    # A body bears no witness to itself: what is in it may be as dirty as a page.
    stated = {term: value for term, value in found.named.items() if term not in _BODIES}
    head = stated_head(stated, is_cut=found.body.is_cut)
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


_BODIES = frozenset({"articleBody", "text"})


def _draft(found: Found) -> Draft:
    headline, body = _line(found.named, "headline"), found.body
    text = html.unescape(_TAG.sub("", body.text)) if body.is_markup else body.text
    deck = _deck(_line(found.named, "alternativeHeadline"), headline, text)
    if body.is_markup:
        return _marked_up(headline, deck, body.text)
    above = [Block(headline, BlockKind.HEADING, place="headline", level=1)] if headline else []
    above += [Block(deck, place="alternativeHeadline", labels=(_DECK,))] if deck else []
    # Places in the body are none in the source: JSON writes characters in its own way.
    below = [
        block._replace(start=None, end=None, place="articleBody")
        for block in parse_plain(body.text, markdown=body.is_markdown).blocks
    ]
    return Draft(Head(), (*above, *_once(headline, below)))


def _marked_up(headline: str, deck: str, body: str) -> Draft:
    titles = f"<h1>{html.escape(headline)}</h1>" if headline else ""
    titles += f'<p class="{_DECK}">{html.escape(deck)}</p>' if deck else ""
    page = parse_page(body if _WHOLE_PAGE.match(body) else titles + body)
    blocks = [block._replace(place=f"articleBody/{block.place}") for block in page.blocks]
    above = bool(headline) + bool(deck) if page.blocks and not _WHOLE_PAGE.match(body) else 0
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
