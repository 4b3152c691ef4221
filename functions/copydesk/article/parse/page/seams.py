"""Seams: where two elements of a line touch, and a style sheet holds their words apart.

    <a>Anna Ruiz</a><time>May 4</time>          Anna Ruiz | May 4
    The bridge<span class="credit">A. Ruiz      The bridge | A. Ruiz
    <b>Mac</b>Book, H<sub>2</sub>O              one word: no seam

Letters tell it where a capital follows a small one; in scripts without capitals, and beside
digits, the names of the elements do. A name inside a sentence without spaces is none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from unicodedata import category

from copydesk.article.block import BlockKind
from copydesk.article.parse.page.elements import OpenElement, block_around, own_labels
from copydesk.article.text import is_unspaced, tidy

_IN_A_WORD = frozenset(["sub", "sup", "ruby", "rb", "rt", "rtc", "rp", "wbr"])
"""Elements that are set into a word."""

_APART = frozenset(["copyright", "credit", "credits", "eyebrow", "kicker", "overline"])
"""Words of an element's name that make it a part of its line, whatever stands beside it."""

_MOSTLY_APART = frozenset(
    """
    author authors byline category date dateline datetime location photographer time timestamp
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""… and those that a sentence may have in it, too."""

_KICKERS = frozenset(
    {"antetitulo", "dachzeile", "eyebrow", "kicker", "overline", "surtitre", "volanta"}
)
"""Words of the name of a line above a headline."""

_JOINS = frozenset(":|/-–—：")

_LONGEST_HEADING = 2_000
"""Characters, with the white space of its source."""

_MOST_AROUND = 20
"""Elements of one line in each other that are looked at. Seen: 9."""

_WHOLE_DATE = re.compile(r"(?:19|20)\d\d\s?[年년./-]")
_DAY = re.compile(r"\d{1,4}[\s./:-]")
_MARKS = frozenset({"Mc", "Mn"})
_ENDS_A_PART = frozenset(".!?…»”)]。」』】")
_BEGINS_A_PART = frozenset("@(«“©「【")


def is_seam(said: str, text: str, last: OpenElement, element: OpenElement) -> bool:
    """Tell whether ``text`` in ``element`` begins another part of the line.

    Args:
        said: What was said just before, in ``last``; no space ends it.
        text: Not empty, and no space begins it.
        last: The element of what was said.
        element: Another one of the same block.
    """
    before, after = said[-1], text[0]
    # The signs of vowels in the scripts of India are marks, and no letters.
    if not (before.isalnum() or before in _ENDS_A_PART or category(before) in _MARKS):
        return False
    if not (after.isalnum() or after in _BEGINS_A_PART):
        return False
    left, entered = _between(last, element)
    if any(one.tag in _IN_A_WORD for one in (*left, *entered)):
        return False
    beside = bool(left and entered)
    unspaced = is_unspaced(before) and (is_unspaced(after) or after.isdigit())
    if entered and _is_behind_a_caption(entered[-1], text):
        return True
    apart = max(map(_apartness, (*left, *entered)), default=0)
    if not apart:
        other_link = not unspaced and _are_other_links(left, entered)
        in_caption = _are_spans_of_a_caption(left, entered)
        return beside and (other_link or in_caption or _letters_part(said, text))
    sentence = apart < _SURELY and unspaced
    return beside or (not sentence and _may_be_parted(said, text, goes_on=not entered))


def names_who_is_quoted(cite: OpenElement, said: Sequence[str]) -> bool:
    """Tell the source below a quotation from the title of a book in its middle."""
    end = next((piece.rstrip() for piece in reversed(said) if not piece.isspace()), "")
    return cite.setting.kind is BlockKind.QUOTE and end[-1:] in _ENDS_A_PART


def is_called_kicker(element: OpenElement) -> bool:
    in_heading = element.setting.kind is BlockKind.HEADING
    return in_heading and not _KICKERS.isdisjoint(own_labels(element))


def stands_above_its_heading(kicker: OpenElement) -> bool:
    """Tell the kicker that a page sets into a heading from the headline itself.

    What has most of the heading's letters is the headline, whatever its name; so is what a colon
    or a dash joins to it: "Genetics: The secret of the flower".
    """
    printed = block_around(kicker).node.text()
    if len(printed) > _LONGEST_HEADING:
        return False
    said, whole = tidy(kicker.node.text()), tidy(printed)
    rest = whole[len(said) :].lstrip()
    joined = rest[:1] in _JOINS or said[-1:] in _JOINS
    return bool(said) and 2 * len(said) < len(whole) and not joined


def _between(last: OpenElement, element: OpenElement) -> tuple[list[OpenElement], ...]:
    """Give the elements that end and those that begin between two of one block."""
    ended, begun = (list(islice(_around(one), _MOST_AROUND)) for one in (last, element))
    around_both = {id(one) for one in ended} & {id(one) for one in begun}
    return tuple([one for one in side if id(one) not in around_both] for side in (ended, begun))


def _around(element: OpenElement) -> Iterator[OpenElement]:
    """Go up from an element to the block that it is, or is set in."""
    while not element.setting.block:
        yield element
        element = element.around
    yield element


_SURELY = 2


def _apartness(element: OpenElement) -> int:
    """Tell how surely an element is a part of its line: 0 of any other."""
    labels = own_labels(element)
    if not _APART.isdisjoint(labels):
        return _SURELY
    return int(element.tag == "time" or not _MOSTLY_APART.isdisjoint(labels))


def _are_other_links(left: list[OpenElement], entered: list[OpenElement]) -> bool:
    """Tell two links side by side from one that its editor has cut in two."""
    addresses = [
        {one.node.attributes.get("href") for one in side if one.tag == "a"}
        for side in (left, entered)
    ]
    return all(addresses) and addresses[0] != addresses[1]


def _are_spans_of_a_caption(left: list[OpenElement], entered: list[OpenElement]) -> bool:
    """Tell what a picture shows from who took it: a word is not cut in two spans."""
    ends, begins = left[-1:], entered[-1:]
    return all(
        one.tag == "span" and one.setting.kind is BlockKind.CAPTION for one in (*ends, *begins)
    )


def _is_behind_a_caption(entered: OpenElement, text: str) -> bool:
    """Tell who took a picture, in a span that touches what the picture shows."""
    in_caption = entered.tag == "span" and entered.setting.kind is BlockKind.CAPTION
    return in_caption and text[0].isalpha() and not text[0].islower() and text[1:2].isalpha()


def _may_be_parted(said: str, text: str, *, goes_on: bool) -> bool:
    """Tell a part of a line from a large first letter, and from a word that goes on behind a name.

    Args:
        said: What was said before.
        text: What comes.
        goes_on: An element ends and none begins: "<a class=author>Ruiz</a>s".
    """
    before = said[-1]
    is_initial = len(said.rsplit(maxsplit=1)[-1]) == 1 and before.isupper()
    return not is_initial and not (goes_on and before.isalnum() and text[0].islower())


def _letters_part(said: str, text: str) -> bool:
    """Find a capital, a day or an address behind the end of a word."""
    before, after = said[-1], text[0]
    if _WHOLE_DATE.match(text):
        return before.isalpha()
    if not before.isalnum() or before.isupper() or is_unspaced(before):
        return False
    if after.isdigit():
        is_word = before.isalpha() and len(said.rsplit(maxsplit=1)[-1]) > 1
        return is_word and _DAY.match(text) is not None
    return (after.isupper() or after == "@") and text[1:2].isalpha() and not text[1].isupper()
