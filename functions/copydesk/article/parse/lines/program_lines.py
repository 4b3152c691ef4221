"""Lines of Markdown that are for programs: no reader of the page sees them.

    <!-- more -->   {% include map.html %}   ::: {.box}   | --- | --- |   [1]: https://example.org

And boxes, in which an author writes to the editor, or beside the story:

    <aside>                      > [!note] Desk
    Check the count with Ben.    > Check the count with Ben.
    </aside>
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from copydesk.article.parse.lines.lines import Line

_ELEMENTS = (
    "aside|figure|figcaption|div|span|p|br|hr|img|picture|source|iframe|video|audio|script|style|svg"
    "|center|details|summary|section|article|main|header|footer|nav|table|thead|tbody|tr|td|th|ul|ol"
    "|li|dl|dt|dd|a|object|embed|param|blockquote|font|small|sup|sub|b|i|em|strong"
)
_ELEMENT = re.compile(
    rf"(?:</?(?:{_ELEMENTS})(?:\s[^<>]{{0,1000}})?/?>\s?){{1,20}}"
    r"|<[A-Z]\w{0,60}(?:\s[^<>]{0,1000})?/>|</[A-Z]\w{0,60}>"
)
"""Elements of a page without words, and those that a program fills."""

_FOR_PROGRAMS = re.compile(
    r"""
    \{%.{0,2000}%\} | \{\{.{0,2000}\}\}  # Liquid, Hugo, Handlebars
    | :{3,}(?:\s?(?:\{[^{}]{0,300}\}|[\w-]{1,40}))?(?:\s?:{3,})?  # pandoc
    | \{/\*.{0,2000}\*/\}
    | \{:?\s?[.\#][A-Za-z][^{}]{0,300}\}  # kramdown
    | \|?(?:\s?:?-+:?\s?\|){1,99}(?:\s?:?-+:?)?  # below the head of a table
    | \[\[?_?(?:TOC|toc)_?\]\]?
    | !\[\[[^\[\]]{0,500}\]\] | %%.{0,2000}%% | \^[a-z0-9][a-z0-9-]{3,30}  # Obsidian
    | import\s.{1,300}\sfrom\s["'].{1,300}["'];? | export\s(?:const|default)\s.{0,2000}  # MDX
    | \\(?:newpage|pagebreak|clearpage|maketitle|tableofcontents)
    | \[[^\[\]\n]{1,300}\]:\s{1,4}<?(?=[^\s<>]{0,2000}[/\#.])[^\s<>]+>?(?:\s["'(].{0,300}["')])?
    | \*\[[^\[\]]{1,40}\]:\s.{1,300}  # an abbreviation
    | (?:\\?\*\s?){3,50} | (?:\\?_\s?){3,50} | (?:\\?-\s?){3,200}  # between parts
    | \#{1,2} | \#{4,6}  # "###" ends a story
    """,
    re.VERBOSE,
)
_COMMENT = re.compile("<!--.{0,2000}-->")
_MAY_BEGIN = tuple("<{:|[!%^ie\\*#-_>")
_NAME = re.compile(r"\[([^\[\]\n]{1,300})\]:\s")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,50}\]:\s?")

_BOX = re.compile(r"<(aside|figure|script|style|svg|video|audio|iframe|object)\b", re.IGNORECASE)
_NOTICE = "(?:note|tip|info|warning|caution|danger|important)"
_CALLOUT = re.compile(r">\s?\[!(\w[\w-]{0,30})\][+-]?")
_OPENED = (
    (re.compile(r"<[A-Z]\w{0,60}(?:\s[^<>]{0,1000})?$"), ">$"),
    (re.compile(r"<!--(?!.*-->)"), "-->$"),
    (re.compile(r"\{%(?!.*%\})|\{\{<(?!.*>\}\})"), r"[%>]\}\}?$"),
    (re.compile(rf":{{3,}}\s?\{{?\.?(?:callout-)?{_NOTICE}\b", re.IGNORECASE), "^:{3,}$"),
)
"""What opens over several lines → what closes it."""

_PART_OF_THE_STORY = frozenset({"quote", "cite", "abstract", "summary", "tldr"})

_FENCE = re.compile(r"(?:```|~~~)(\s?\{)?")
"""Of a listing; one with a brace is run, and shows what it made."""

_MOST_BOXED = 40
"""Lines: what is never closed would take the story along."""

_TITLE_RULER, _SUBHEAD_RULER = re.compile(r"={3,}"), re.compile(r"-{3,}")
_LONGEST_TITLE = 200


Ends = dict[str, list[int]]
"""Pattern of what closes → numbers of the lines that have it."""


class Structure(NamedTuple):
    """What lines of a text of Markdown are, by where they start."""

    aside: frozenset[int] = frozenset()
    """For programs, or in a box."""

    titles: Mapping[int, int] = MappingProxyType({})
    """Underlined: start → level of the heading."""

    names: frozenset[str] = frozenset()
    """Names of the addresses that are listed, in small letters."""

    def stands_alone(self, line: Line) -> bool:
        return line.start in self.aside or line.start in self.titles


def structure_of(lines: Sequence[Line]) -> Structure:
    """Read the lines of a text that is known to be Markdown."""
    aside = {lines[number].start for number in _for_programs(lines)}
    titles = dict(_underlined(lines, aside))
    rulers = {below.start for above, below in pairwise(lines) if above.start in titles}
    names = (_NAME.match(line.text) for line in lines if line.start in aside)
    listed = frozenset(name[1].casefold() for name in names if name)
    return Structure(frozenset(aside | rulers), titles, listed)


def _for_programs(lines: Sequence[Line]) -> Iterator[int]:
    ends: Ends = {}
    number, listing, run = 0, False, False
    while number < len(lines):
        fence = _FENCE.match(lines[number].text)
        if fence is None and not listing:
            behind = _behind(lines, number, ends)
        else:
            run = fence[1] is not None if fence and not listing else run
            behind = number + run
            listing ^= fence is not None
        yield from range(number, behind)
        number = max(behind, number + 1)


def _behind(lines: Sequence[Line], number: int, ends: Ends) -> int:
    """Give the number of the line behind what begins here; this one's, if readers see it."""
    text = lines[number].text
    if not text.startswith(_MAY_BEGIN):
        return number
    if (callout := _CALLOUT.match(text)) is not None:
        quoted = callout[1].casefold() in _PART_OF_THE_STORY
        return number + 1 if quoted else _behind_quoted(lines, number)
    if _FOOTNOTE.match(text):
        return _behind_indented(lines, number)
    closing = _closing_of(text)
    if closing and (behind := _behind_closing(lines, number, closing, ends)):
        return behind
    alone = (_ELEMENT if text.startswith("<") else _FOR_PROGRAMS).fullmatch(text)
    return number + 1 if alone or _COMMENT.fullmatch(text) else number


def _closing_of(text: str) -> str:
    """Give the pattern of what ends the box, the comment or the call that a line opens."""
    if (box := _BOX.match(text)) is not None:
        return rf"</{box[1].lower()}\s?>"
    return next((closing for opening, closing in _OPENED if opening.match(text)), "")


def _behind_closing(lines: Sequence[Line], number: int, closing: str, ends: Ends) -> int | None:
    if closing not in ends:
        pattern = re.compile(closing, re.IGNORECASE)
        ends[closing] = [n for n, line in enumerate(lines) if pattern.search(line.text)]
    found = bisect_left(ends[closing], number)
    if found == len(ends[closing]) or ends[closing][found] >= number + _MOST_BOXED:
        return None
    return ends[closing][found] + 1


def _behind_quoted(lines: Sequence[Line], number: int) -> int:
    below = range(number + 1, len(lines))
    other = (n for n in below if lines[n].after_blank or not lines[n].text.startswith(">"))
    return next(other, len(lines))


def _behind_indented(lines: Sequence[Line], number: int) -> int:
    below = range(number + 1, len(lines))
    indent = lines[number].indent
    return next((n for n in below if lines[n].indent <= indent + 1), len(lines))


def _underlined(lines: Sequence[Line], aside: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    own = False
    for above, below in pairwise(lines):
        alone, own = above.after_blank or own, above.start in aside
        if below.after_blank or not alone or own or len(above.text) > _LONGEST_TITLE:
            continue
        if _TITLE_RULER.fullmatch(below.text):
            yield above.start, 1
        elif _SUBHEAD_RULER.fullmatch(below.text) and len(below.text) == len(above.text):
            yield above.start, 2
