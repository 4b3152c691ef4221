"""Labels: lines that are a button, or head a box, in the words of forty languages.

Read more        Advertisement        Comments (7)        ← anywhere
Opinion          Newsroom                                 ← above a text alone
"""

import re
from collections.abc import Mapping
from functools import cache

from copydesk.article.block import RemovalKind
from copydesk.article.folding import folded
from copydesk.article.normalize.tables import TABLES
from copydesk.article.prose import OPENING_QUOTES, ends_in
from copydesk.article.text import QUESTION_MARKS, SENTENCE_ENDS

_TABLE = TABLES / "line_labels.txt"

_KINDS = {
    "advertisement": RemovalKind.ADVERTISEMENT,
    "comment": RemovalKind.COMMENT,
    "share": RemovalKind.SHARE,
    "related": RemovalKind.RELATED,
    "subscribe": RemovalKind.SUBSCRIBE,
    "tags": RemovalKind.NAVIGATION,
    "other": RemovalKind.OTHER,
    "above": None,
}
"""Section of the table → what its labels are left out as; None: only above a text."""

# Counters, brackets and colons: of "Comments (7)", "1.2K SHARES" and "[Advertisement]".
_AROUND = re.compile(r"^[\W\d_]+(?:(?<=\d)[kKmM]\s)?|(?:\s\d[\d.]*x)?[\W\d_]*$")
_NUMBERED = re.compile(r"\d+\W\s")
_LONGEST = 80
_LONGEST_ABOVE = 40
"""Characters of a label above a text."""

_NO_LABELS = (">", *OPENING_QUOTES)


def label_of(text: str) -> RemovalKind | None:
    """Say what a line is that is nothing but a label.

    >>> label_of("Comments (7)"), label_of("Comments on the plan")
    (<RemovalKind.COMMENT: 'comment'>, None)
    """
    # A link that a dump cut out of its sentence begins small: "tags".
    if not text or len(text) > _LONGEST or text[0].islower() or text.startswith(_NO_LABELS):
        return None
    if _NUMBERED.match(text) or text.endswith(QUESTION_MARKS):
        return None  # "1. Listen", "What do you think?"
    return _tables()[0].get(_bare(text))


def _bare(text: str) -> str:
    """Give the words of a label alone; Turkish has two letters where others have "i"."""
    return folded(_AROUND.sub("", text)).replace("\u0131", "i")


def is_label_above(text: str) -> bool:
    """Tell "Opinion" and "Newsroom", which stand above a text and say what it is, or whose."""
    short = len(text) <= _LONGEST_ABOVE and not ends_in(text, SENTENCE_ENDS)
    return short and _bare(text) in _tables()[1]


@cache
def _tables() -> tuple[Mapping[str, RemovalKind], frozenset[str]]:
    """Give the labels that may stand anywhere with their kinds, and those that stand above."""
    labels: dict[str, RemovalKind] = {}
    above: set[str] = set()
    kind: RemovalKind | None = RemovalKind.OTHER
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = _KINDS[line.strip("[]")]
        elif line and not line.startswith("#"):
            words = [_bare(each) for each in line.split("|")]
            above |= set(words) if kind is None else set()
            labels |= dict.fromkeys(words, kind) if kind is not None else {}
    return labels, frozenset(above)
