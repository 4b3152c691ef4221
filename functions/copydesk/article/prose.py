"""Prose: how a sentence ends, and the line that is long enough to be a paragraph of it."""

import re

from copydesk.article.text import SENTENCE_ENDS, STOPS

PROSE_CHARACTERS = 80
"""Of a line that is a paragraph; shorter ones may be titles, labels and credits."""

OPENING_QUOTES = tuple("\"'\u201c\u201e\u00ab\u2018")

_MARKS = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb)\u300d]"
"""They close a quote or a bracket behind the sentence's end."""

_CLOSING = ("\u00bb", "\u201d", '"')


def ends_in(text: str, signs: tuple[str, ...]) -> bool:
    """Look before the marks that close a quote; a long paragraph is not searched for its end.

    >>> ends_in("\u00ab Nous partons ! \u00bb", ("!",))
    True
    """
    # French sets a space before the mark.
    bare = text[:-1].rstrip() if text.endswith(_CLOSING) else text
    return bare.rstrip(_MARKS).endswith(signs)


_SIGNED_OFF = re.compile(
    r"[.!?\u2026\u3002][\"\u201d\u00bb\u2019]?\s?[(/\uff08][^\W\d_]{2,10}[)/\uff09]\Z"
)
_SIGN_OFF_CHARACTERS = 17
_CLOSES_A_SIGN_OFF = (")", "/", "\uff09")


def ends_with_stop(text: str) -> bool:
    """Tell the end of a sentence, be it above a sign-off: "Der Eintritt ist frei. (dpa)"."""
    if text.endswith(STOPS):
        return True
    if not text.endswith(_CLOSES_A_SIGN_OFF):
        return False
    return _SIGNED_OFF.search(text, max(0, len(text) - _SIGN_OFF_CHARACTERS)) is not None


def is_prose(text: str) -> bool:
    """Tell a paragraph from what is short or ends no sentence."""
    return len(text) >= PROSE_CHARACTERS and ends_in(text, SENTENCE_ENDS)
