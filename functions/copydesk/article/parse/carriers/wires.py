"""What a wire sends around a story: its slug, notes to editors, headlines between signs.

^BC-Quake, 1st Ld-Writethru,180          the slug
^Strong quake shakes the north<          a headline
^Eds: UPDATES with quotes.
^By ANNA RUIZ=                           a byline
   HULL (AP) _ A quake shook the north …
   The navy saw no danger.
   (MORE)                                the end of a take …
   XXX no danger.                        … and the words after which the next goes on
   AP-NY-06-14-05 0931EDT                when it was sent
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from copydesk.article.block import WIRE
from copydesk.article.parse.carriers.parted import Parted
from copydesk.article.parse.lines.lines import LEADING_BY, Line

_FEWEST_CARETS = 2

_HOUSE = re.compile(
    r"(?:the\s)?associated\spress(?:\s[\w\s]{0,30})?|ap\s[\w\s]{2,30}|(?:for|special\sto)\s.{3,60}",
    re.IGNORECASE,
)
# A keyword slug, a count of words, a note, a picture.
_TO_EDITORS = re.compile(
    r"(?:[AB][CM]|PM|AP|SP)-\S.*|eds?(?:itors)?:.*|.*\bwritethru\b.*|\d{2,4}(?:\swords)?"
    r"|.*\b\d(?:st|nd|rd|th)\sld\b.*|(?:with\s)?ap\s(?:photos?|graphics?|video)\b.*|.*\bphotos?\b.*\bby\b.*"
    r"|(?:a|an)\s(?:ap|associated\spress)\s.*|adv\d.*|for\srelease\s.*|.*embargo.*",
    re.IGNORECASE,
)

_LONGEST_NOTE = 300

_SENT = re.compile(
    r"AP-[A-Z]{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\s\d{4}[A-Z]{1,4}<?", re.ASCII
)
_NINETIES = 70
"""Two digits of a year from which it is of the last century."""

# The German agency: a line of routing, keywords, the headline with its sign, and the desk's stamp.
_ROUTED = re.compile(r"[a-z]{3}\d{4}\s\d\s[a-z]{2}\s\d{1,4}\s[a-z]{2,5}\s\d{4}", re.ASCII)
_KEYWORDS = re.compile(r"(?:[^/\n]{2,24}/){1,6}")
_SIGNED_TITLE = re.compile(r"(?P<said>.{8,200}?)\s=")
_STAMP = re.compile(r"(?P<day>\d\d)\d{4}\s(?P<month>[A-Z][a-z]{2})\s(?P<year>\d\d)", re.ASCII)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905 - as printed
_MOST_LINES_ABOVE = 8

_ENVELOPE = frozenset({"ZCZC", "NNNN"})
"""Telegraph signs that open and close a message."""

_MOST_ROUTING_LINES = 5
_LONGEST_ROUTING = 60
_TAKE = re.compile(r"[-\s(]*more[-\s)]*", re.IGNORECASE)
_PICK_UP = re.compile(r"(?:XXX|x\s?x\s?x)\s(?P<words>.{3,80})")
_WORDS = re.compile(r"\w+")
_SHOWN_BEFORE = 12
"""Lines above a pick-up in which the words stand that it repeats."""


def open_wire(lines: tuple[Line, ...]) -> Parted:
    """Part a story from what a wire has sent around it."""
    carets = {n for n, line in enumerate(lines) if line.text.startswith("^")}
    fields = _fields(lines, carets) if len(carets) >= _FEWEST_CARETS else _signed_title(lines)
    aside = {*_envelope(lines, carets), *_takes(lines), *_keywords(lines, fields)}
    aside |= {n for n, said in fields.items() if not said or _is_to_editors(said)}
    routed = bool(lines) and _ROUTED.fullmatch(lines[0].text) is not None
    stamps = [day for line in lines if (day := _sent_on(line.text, routed=routed))]
    if not (aside or fields or stamps):
        return Parted(lines)
    title = next((n for n, said in fields.items() if n not in aside and _is_title(said)), None)
    text = [
        _bare(line, fields.get(n), below_a_field=n - 1 in fields)
        for n, line in enumerate(lines)
        if n not in aside and n != title
    ]
    entries: dict[str, object] = {"datePublished": stamps[-1]} if stamps else {}
    if title is not None:
        entries["headline"] = fields[title]
    titled = () if title is None else (_bare(lines[title], fields[title], below_a_field=True),)
    gone = tuple((lines[n], WIRE) for n in sorted(aside))
    return Parted(tuple(text), gone, entries, title=titled)


def _fields(lines: Sequence[Line], carets: set[int]) -> dict[int, str]:
    """Give what the lines between signs say; one goes on in the next to its closing sign."""
    said: dict[int, str] = {}
    for n in sorted(carets):
        said[n] = lines[n].text.strip("^<= ")
    return said


def _is_to_editors(said: str) -> bool:
    return len(said) <= _LONGEST_NOTE and _TO_EDITORS.fullmatch(said) is not None


def _is_title(said: str) -> bool:
    return not (LEADING_BY.match(said) or _HOUSE.fullmatch(said))


def _bare(line: Line, said: str | None, *, below_a_field: bool) -> Line:
    """Take the signs off a line; it is a paragraph of its own, and so is what stands below it."""
    blank = line.after_blank or below_a_field or said is not None
    return line._replace(text=said or line.text, after_blank=blank)


def _envelope(lines: Sequence[Line], carets: set[int]) -> Iterator[int]:
    """Find the signs around a message, the lines that route it, and when it was sent."""
    for n, line in enumerate(lines):
        if _SENT.fullmatch(line.text):
            yield n
        elif line.text.split(" ")[0] in _ENVELOPE and len(line.text) <= _LONGEST_ROUTING:
            yield n
            if line.text.startswith("ZCZC"):
                yield from _routing(lines, n + 1, carets)


def _routing(lines: Sequence[Line], first: int, carets: set[int]) -> Iterator[int]:
    """Find "a0412" and "r i bc-quake 06-14 0231": codes without a sentence."""
    for n in range(first, min(first + _MOST_ROUTING_LINES, len(lines))):
        text = lines[n].text
        if n in carets or lines[n].after_blank or len(text) > _LONGEST_ROUTING:
            return
        if not (any(sign.isdigit() for sign in text) and (text.islower() or text.isupper())):
            return
        yield n


def _takes(lines: Sequence[Line]) -> Iterator[int]:
    """Find a pick-up that repeats the words above it, and the "(MORE)" over it."""
    for n, line in enumerate(lines):
        found = _PICK_UP.fullmatch(line.text)
        if found is None:
            continue
        shown = [each for each in lines[max(0, n - _SHOWN_BEFORE) : n] if not _is_take(each)]
        above = _WORDS.findall(" ".join(each.text for each in shown))
        words = _WORDS.findall(found["words"])
        if words and above[-len(words) :] == words:
            yield n
            yield from (m for m in range(max(0, n - 2), n) if _is_take(lines[m]))


def _is_take(line: Line) -> bool:
    return _TAKE.fullmatch(line.text) is not None


def _signed_title(lines: Sequence[Line]) -> dict[int, str]:
    """Find the headline that ends in a sign of the wire, below its line of routing."""
    if not lines or not _ROUTED.fullmatch(lines[0].text):
        return {}
    titles = ((n, _SIGNED_TITLE.fullmatch(line.text)) for n, line in enumerate(lines))
    return {n: title["said"] for n, title in titles if title and n < _MOST_LINES_ABOVE}


def _keywords(lines: Sequence[Line], titles: Iterable[int]) -> Iterator[int]:
    """Find the routing and the keywords above such a headline."""
    if lines and _ROUTED.fullmatch(lines[0].text):
        yield 0
        yield from (n for n in range(min(titles, default=0)) if _KEYWORDS.fullmatch(lines[n].text))


def _sent_on(text: str, *, routed: bool) -> str | None:
    """Read the day on which a wire has sent a story."""
    sent = _SENT.fullmatch(text) or (_STAMP.fullmatch(text) if routed else None)
    if sent is None:
        return None
    month = sent["month"]
    if not month.isdigit():
        if month not in _MONTHS:
            return None
        month = f"{_MONTHS.index(month) + 1:02}"
    year = int(sent["year"])
    return f"{1900 + year if year >= _NINETIES else 2000 + year}-{month}-{sent['day']}"
