"""What a page says to screen readers alone, in the middle of what all readers see.

    <a href="/x">motion<span class="visually-hidden"> (opens in a new window)</span></a>
    <li><span class="sr-only">▢ </span>700 g plums

A style sheet sets it aside; the names of its element tell. It is no part of a sentence. Where it
says all that there is, as on buttons, or is a word of a short line ("By"), it stays.
"""

from collections.abc import Sequence

from copydesk.article.parse.page.elements import OpenElement, own_labels
from copydesk.article.text import tidy

_FOR_THE_EAR = frozenset(
    {"assistive", "invisible", "offscreen", "sr", "sronly", "visually", "visuallyhidden", "vh"}
)
_SCREEN_READER = frozenset({"screen", "reader"})
_HIDDEN = ("hidden",)
"""All that an element is called: "overflow-hidden" hides nothing."""

_PROSE = 40
"""Characters that readers see of a line, from which what they do not see is no part of it."""

_MOST_SPANS = 50

Heard = tuple[int, OpenElement]
"""The number of a piece of text, and the span that it stands in."""


def without_hidden(pieces: Sequence[str], spans: Sequence[Heard]) -> list[str]:
    """Empty the pieces of a block that no reader sees; their number stays."""
    hidden = {n for n, span in spans[:_MOST_SPANS] if _is_hidden(own_labels(span))}
    if not hidden:
        return list(pieces)
    said = {n for n in hidden if any(map(str.isalnum, pieces[n]))}
    # A colon between two parts reads well; a box to tick before them does not.
    first = next(n for n, piece in enumerate(pieces) if not piece.isspace())
    left_out = said | (hidden & {first})
    seen = [" " if n in left_out else piece for n, piece in enumerate(pieces)]
    shown = len(tidy("".join(seen)))
    return seen if shown >= _PROSE or (shown and not said) else list(pieces)


def _is_hidden(labels: tuple[str, ...]) -> bool:
    called = not _FOR_THE_EAR.isdisjoint(labels) or labels == _HIDDEN
    return called or _SCREEN_READER.issubset(labels)
