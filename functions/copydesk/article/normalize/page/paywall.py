"""Access: what the structure of a page says of paywalls and cuts; a phrase alone proves nothing.

"isAccessibleForFree": "False"        a paid story; if it breaks off above an offer, a part of it
<meta name="article:content_tier" content="locked">
"""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.draft import Head
from copydesk.article.normalize.found import Found, winner
from copydesk.article.normalize.page.linked_data import article_of, string_of, things_of
from copydesk.article.normalize.page.metadata import stated
from copydesk.article.normalize.page.pager import is_one_of_several
from copydesk.article.normalize.story import Part, Piece, Story
from copydesk.article.normalize.words import count_words
from copydesk.article.prose import ends_in
from copydesk.article.text import COLONS, SENTENCE_ENDS

_FREE = "isAccessibleForFree"
_TIERS = ("article:content_tier", "content_tier", "og:article:content_tier")
_YES = frozenset({"true", "free", "yes", "1", "https://schema.org/true", "http://schema.org/true"})
_NO = frozenset(
    {
        *("false", "locked", "no", "0", "paid", "metered-locked"),
        *("https://schema.org/false", "http://schema.org/false"),
    }
)

_MOST_MISSING = 0.5
"""A text of less than half the words that the page itself promises is cut."""

_OFFERS = frozenset({RemovalKind.PAYWALL, RemovalKind.SUBSCRIBE})
_NEAR = 4
"""Blocks below the last paragraph in which an offer stands."""

_FEWEST_WORDS = 3
_DOTS = ("…", "...")

_MOST_DIGITS = 9
"""Of a number of words; Python refuses to read thousands of digits."""


def is_accessible_for_free(head: Head) -> bool | None:
    """Tell whether a story is free; None if the page does not say."""
    return _truth(winner(access_candidates(head)))


def access_candidates(head: Head) -> Iterator[Found]:
    """Give all that a page says of access, JSON-LD first; there one part behind a wall decides."""
    article = article_of(head)
    parts = (("JSON-LD hasPart", part) for part in things_of(article.get("hasPart")))
    things = ((f"JSON-LD {_FREE}", article), *parts)
    said = [
        Found(str(thing[_FREE]), place) for place, thing in things if thing.get(_FREE) is not None
    ]
    said.sort(key=lambda one: _truth(one.text) is not False)
    for one in (*said, *stated(head, *_TIERS)):
        free = _truth(one.text)
        if free is None:
            yield replace(one, but="says neither yes nor no")
        else:
            yield replace(one, text="yes" if free else "no")


def _truth(value: object) -> bool | None:
    word = str(value).strip().casefold()
    return True if word in _YES else False if word in _NO else None


def is_complete(head: Head, story: Story, words: int, url: str | None) -> bool | None:
    """Tell whether all of the text is there, by what the page states and shows; else None."""
    return _truth(winner(completeness_candidates(head, story, words, url)))


def completeness_candidates(
    head: Head, story: Story, words: int, url: str | None
) -> Iterator[Found]:
    """Give what tells that a text of so many words is complete, or is not: "yes" or "no"."""
    if head.is_cut:
        yield Found("no", "its sender says how much was cut")
    if _ends_at_a_wall(head, story):
        yield Found("no", "a paid story breaks off above an offer")
    if is_one_of_several(head, url):
        yield Found("no", "its page is one of several")
    for promised in length_candidates(head) if words else ():
        is_whole = words >= int(promised.text) * _MOST_MISSING
        source = f"{promised.source}: {words} of {promised.text} words"
        yield Found("yes" if is_whole else "no", source)


def _ends_at_a_wall(head: Head, story: Story) -> bool:
    """Find a paid story that breaks off amid a sentence, above an offer."""
    if is_accessible_for_free(head) is not False:
        return False
    last = max(
        (n for n, one in enumerate(story.pieces) if one.part is Part.PARAGRAPH), default=None
    )
    if last is None:
        return False
    below = range(last + 1, min(last + 1 + _NEAR, len(story.pieces)))
    offer = next((n for n in below if story.pieces[n].verdict.kind in _OFFERS), None)
    return offer is not None and _breaks_off(story.pieces[offer - 1])


def _breaks_off(piece: Piece) -> bool:
    """Tell the beginning of a sentence; the model may have left it out."""
    if piece.block.kind is not BlockKind.PARAGRAPH or len(piece.block.text.split()) < _FEWEST_WORDS:
        return False
    is_text = piece.part is Part.PARAGRAPH or piece.verdict.kind is RemovalKind.OTHER
    text = piece.block.text
    return is_text and (text.endswith(_DOTS) or not ends_in(text, (*SENTENCE_ENDS, *COLONS)))


def length_candidates(head: Head) -> Iterator[Found]:
    """Give the numbers of words that a page promises."""
    article = article_of(head)
    promised = string_of(article, "wordCount") or str(article.get("wordCount") or "")
    if promised.isdecimal() and len(promised) <= _MOST_DIGITS and int(promised):
        yield Found(promised, "JSON-LD wordCount")
    if body := string_of(article, "articleBody"):
        yield Found(str(count_words(body)), "JSON-LD articleBody")
