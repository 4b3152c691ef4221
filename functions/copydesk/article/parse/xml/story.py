"""What a reader of one kind of XML hands on: the article of a document, in its parts."""

import html
from collections.abc import Iterable
from typing import NamedTuple

from copydesk.article.block import SENT_TEXT
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.parse.fields.terms import Thing
from copydesk.article.parse.written.strings import Written
from copydesk.article.parse.written.titled import Lines
from copydesk.errors import ProblemCode, Unreadable

_STEP = "parse"


class Story(NamedTuple):
    """An article of XML."""

    named: Thing
    """What is stated of it, in schema.org's terms."""

    body: Written
    lines: Lines = Lines()


def sent(body: Written) -> Written:
    """Mark the text of an agency: short lines, lists and tables in it are the story's."""
    whole = f'<div class="{SENT_TEXT}">{body.text}</div>'
    return body._replace(text=whole) if body.is_markup else body


def line_called(name: str, text: str) -> str:
    """Write a line as mark-up that says what it is, as a page's classes do; nothing of no text.

    What is longer than any headline is no such line.
    """
    is_line = 0 < len(text) <= HEADLINE_CHARACTERS
    return f'<p class="{name}">{html.escape(text)}</p>' if is_line else ""


def news(**terms: object) -> Thing:
    """Give an article in schema.org's terms, without those that have no value."""
    return {"@type": "NewsArticle", **{term: value for term, value in terms.items() if value}}


def person(name: str) -> Thing:
    """Name a person."""
    return {"@type": "Person", "name": name}


def house(name: str) -> Thing:
    """Name an agency or another house, which is credited as people are."""
    return {"@type": "Organization", "name": name}


def houses(names: Iterable[str]) -> list[Thing]:
    """Name those who supplied a story, each once."""
    return [house(name) for name in dict.fromkeys(names) if name]


def several(number: int) -> Unreadable:
    """Refuse a document of several articles, as one of JSON is refused."""
    reason = f"this holds {number:,} articles: upload each on its own"
    return Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=_STEP)


def no_text(what: str) -> Unreadable:
    """Refuse a document of a kind that we read, without an article."""
    return Unreadable(ProblemCode.NO_ARTICLE, f"{what} has no text", step=_STEP)
