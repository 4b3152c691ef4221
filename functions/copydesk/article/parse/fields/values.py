"""Values of fields as programs write them, brought to one form: lines, dates, people, addresses.

{"rendered": "Rain &amp; <b>wind</b>"}                "Rain & wind"
1524000000000    {"$date": "2018-04-17T10:00:00Z"}    "1524000000000"    "2018-04-17T10:00:00Z"
[{"firstname": "Dana", "lastname": "Wells"}]          [{"name": "Dana Wells"}]
"""

import html
import re
from collections.abc import Iterator, Mapping

from copydesk.article.limits import STAMP_CHARACTERS
from copydesk.article.parse.fields.json_text import value_in
from copydesk.article.parse.fields.names import folded_name

_DEEPEST = 6
_MOST_MEMBERS = 100
_LONGEST_LIST = 2_000
"""Characters of a string that is a list of names."""

_LONGEST_LINE = 5_000
"""Characters of a headline, a deck or a name, with tags in it."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_ESCAPED_TAG = re.compile(r"&lt;/?[a-zA-Z]")
_LINES = (
    "main",
    "basic",
    "rendered",
    "value",
    "default",
    "text",
    "title",
    "headline",
    "name",
    "raw",
)
"""Names under which an object has its own line."""

CUT_OFF = ("…", "...", "…]", "...]")

_STAMPS = (
    *("value", "$date", "$numberlong", "iso", "iso8601", "date", "datetime", "utc", "gmt"),
    *("local", "rendered", "timestamp", "seconds", "raw"),
)
_FIRST_SECOND, _LAST_MILLISECOND = 10**9, 2 * 10**12
_FIRST_DAY, _LAST_DAY = 19900101, 20991231
_WITHOUT_ZONE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?")
_IN_UTC = ("gmt", "utc")

_NAMES = ("name", "displayname", "fullname", "authorname", "nombre", "nom", "naam", "nome")
_GIVEN = ("firstname", "givenname", "first", "prenom", "vorname", "nombre", "nome", "voornaam")
_FAMILY = (
    *("lastname", "familyname", "surname", "last", "nom", "nachname", "apellido", "apellidos"),
    *("cognome", "sobrenome", "achternaam"),
)
_PRINTED = ("original", "asprinted", "text", "value", "rendered")
_WITHIN = (
    "person",
    "by",
    "people",
    "authors",
    "author",
    "fields",
    "attributes",
    "data",
    "node",
    "user",
)
_NOBODY = frozenset({"", "none", "null", "nan", "undefined", "n/a", "unknown"})
_ADDRESS = re.compile(r"(?:https?:)?//\S+")
_SURNAME_FIRST = re.compile(r"(?P<surname>[^,;\d]{2,40}),\s*(?P<given>[^,;\d]{1,40})")


def line_of(_name: str, value: object, depth: int = 0) -> str | None:
    """Give one line of plain text; of several versions the main one."""
    if isinstance(value, str):
        return _plain(value) or None
    members: list[object] = []
    if isinstance(value, list):
        main = (one for one in value if isinstance(one, Mapping) and one.get("role") == "main")
        members = [*main, *value[:_MOST_MEMBERS]]
    elif isinstance(value, Mapping):
        folded = _folded(value)
        members = [folded[name] for name in _LINES if name in folded]
    if depth >= _DEEPEST:
        return None
    return next(filter(None, (line_of("", one, depth + 1) for one in members)), None)


def _plain(text: str) -> str:
    if len(text) > _LONGEST_LINE:
        return ""  # a text in the wrong field
    if _ESCAPED_TAG.search(text):
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", text)
    return " ".join(html.unescape(text).split())


def whole_line_of(name: str, value: object) -> str | None:
    """Give a line that is not cut off: "The mayor said that […]" sums nothing up."""
    line = line_of(name, value)
    return None if line is None or line.endswith(CUT_OFF) else line


def stamp_of(name: str, value: object, depth: int = 0) -> str | None:
    """Give a date as it is written, numbers of seconds among them."""
    if isinstance(value, str):
        return _written_stamp(name, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        is_time = _FIRST_SECOND <= value < _LAST_MILLISECOND
        return str(int(value)) if is_time or _FIRST_DAY <= value <= _LAST_DAY else None
    members: list[object] = value[:1] if isinstance(value, list) else []
    if isinstance(value, Mapping) and name != "data":  # in Italy a date, elsewhere a wrapping
        folded = _folded(value)
        members = [folded[key] for key in _STAMPS if key in folded]
    if depth >= _DEEPEST:
        return None
    return next(filter(None, (stamp_of(name, one, depth + 1) for one in members)), None)


def _written_stamp(name: str, text: str) -> str | None:
    stamp = text.strip()
    if len(text) > STAMP_CHARACTERS or not any(map(str.isnumeric, stamp)):
        return None
    in_utc = name.endswith(_IN_UTC) and _WITHOUT_ZONE.fullmatch(stamp)
    return f"{stamp}Z" if in_utc else stamp


def people_of(_name: str, value: object) -> object:
    """Give people as strings and objects with a name; None for what names nobody."""
    if isinstance(value, str) and _is_name(value) and not value.lstrip().startswith("["):
        return value
    if isinstance(value, Mapping) and ("@type" in value or "@id" in value):
        return value
    return list(_people(value, 0)) or None


def _people(value: object, depth: int) -> Iterator[object]:
    if isinstance(value, str):
        listed = _list_in(value)
        if listed is not None:
            yield from _people(listed, depth + 1)
        elif _is_name(value):
            yield value
    elif depth > _DEEPEST:
        return
    elif isinstance(value, list):
        for one in value[:_MOST_MEMBERS]:
            yield from _people(one, depth + 1)
    elif isinstance(value, Mapping):
        yield from _person(value, depth)


def _person(value: Mapping[str, object], depth: int) -> Iterator[object]:
    if "@id" in value or ("@type" in value and "name" in value):
        yield value
        return
    folded = _folded(value)
    given, family = _first(folded, _GIVEN), _first(folded, _FAMILY)
    if printed := _first(folded, _PRINTED):
        yield printed
    elif given and family and given != family:
        yield {"name": f"{given} {family}"}
    elif name := _first(folded, _NAMES):
        yield {**value, "name": name}
    else:
        inner = next((folded[name] for name in _WITHIN if folded.get(name)), None)
        yield from _people(inner, depth + 1)


def _first(folded: Mapping[str, object], names: tuple[str, ...]) -> str:
    values = (folded.get(name) for name in names)
    return next((one.strip() for one in values if isinstance(one, str) and _is_name(one)), "")


def _is_name(text: str) -> bool:
    name = text[:_LONGEST_LINE].strip()
    is_short = len(text) <= _LONGEST_LINE
    return is_short and name.lower() not in _NOBODY and not name.isdecimal()


def _list_in(text: str) -> list[object] | None:
    """Read a list that was written into a string: '["Dana Wells"]'."""
    is_list = text.lstrip().startswith("[") and len(text) <= _LONGEST_LIST
    value = value_in(text) if is_list else None
    return value if isinstance(value, list) else None


def surname_and_given(name: str) -> tuple[str, str] | None:
    """Part a name that may be written as in a catalogue: "Ruiz, Anna"."""
    found = _SURNAME_FIRST.fullmatch(name)
    return (found["surname"], found["given"]) if found else None


def given_name_first(name: str) -> str:
    """Give "Anna Ruiz" for "Ruiz, Anna"; another name as it is."""
    parts = surname_and_given(name)
    return " ".join(reversed(parts)) if parts else name


def address_of(_name: str, value: object) -> object:
    """Give a value that is an address; what is none may name a publisher."""
    return value if isinstance(value, str) and _is_address(value) else None


def publisher_of(_name: str, value: object) -> object:
    """Give a publisher: a name, or an object that has one."""
    if isinstance(value, str):
        return None if _is_address(value) else value
    if isinstance(value, Mapping) and "name" not in value and "@id" not in value:
        return line_of("", value)
    return value


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text) is not None


def as_it_is(_name: str, value: object) -> object:
    """Give a value that is read where it is needed."""
    return value


def _folded(thing: Mapping[str, object]) -> dict[str, object]:
    return {
        name.lower() if name.startswith("$") else folded_name(name): thing[name] for name in thing
    }
