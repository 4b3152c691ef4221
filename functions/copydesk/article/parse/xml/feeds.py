"""Feeds with one story: RSS 2.0 and 1.0, Atom.

<rss><channel><title>Tollerby Recorder</title>
 <item><title>Night bus stays</title><dc:creator>Anna Ruiz</dc:creator>
       <content:encoded><![CDATA[<p>The night bus …</p>]]></content:encoded></item></channel></rss>

The text is the fullest of what an item has under the names of texts; a description alone is one
too, and a teaser if it is a single short paragraph, or ends in dots.

Source:
    RSS Advisory Board, "RSS 2.0"; RFC 4287; the modules "content", "dc" and "media".
"""

import re

from copydesk.article.folding import folded
from copydesk.article.parse.fields.values import CUT_OFF, address_of
from copydesk.article.parse.written.strings import Written, read_string
from copydesk.article.parse.xml.markup import written
from copydesk.article.parse.xml.pictures import pictures_of
from copydesk.article.parse.xml.story import Story, news, no_text, several
from copydesk.article.parse.xml.tree import NOTHING, Element, line_in

_OF_OTHERS = frozenset(
    {"cc", "geo", "georss", "googleplay", "itunes", "media", "podcast", "slash", "thr", "wfw"}
)
"""Prefixes of names that mean a film, a picture, a place or comments."""

_FULL = ("encoded", "full-text", "fulltext", "content", "body")
_SHORT = ("description", "summary")
_PUBLISHED = ("pubdate", "published", "issued", "date", "created")
_MODIFIED = ("updated", "modified")
_KEYWORDS = ("category", "subject")
_TEASER_CHARACTERS = 400
_TAG = re.compile(r"<[^<>]{0,3000}>")
_BREAK = re.compile(r"<(?:p|br)\b|\n", re.IGNORECASE)
_NAME_IN_BRACKETS = re.compile(r"\S{1,100}@\S{1,100}\s+\((?P<name>[^()]{2,100})\)")
_HOST = re.compile(r"https?://(?:www\.)?([^/:?#\s]{3,100})")


def feed_story(root: Element) -> Story:
    """Read the one story of a feed, or an entry that stands alone.

    Raises:
        Unreadable: no-article; unknown-format, if it holds several.
    """
    items = [root] if root.name == "entry" else [*root.every("item", "entry")]
    if not items:
        raise no_text("this feed")
    if len(items) > 1:
        raise several(len(items))
    channel = root.first("channel") or (root if root is not items[0] else NOTHING)
    return _story(items[0], channel)


def _story(item: Element, channel: Element) -> Story:
    own = _own(item)
    body = _body(own)
    url = _address(own)
    site = own.get("publisher", [])
    named = news(
        headline=_first(own, "title"),
        description=_first(own, *_SHORT),
        author=_authors(own) or _authors(_own(channel)),
        datePublished=_first(own, *_PUBLISHED) or _first(own, *_MODIFIED),
        dateModified=_first(own, *_MODIFIED) if _first(own, *_PUBLISHED) else None,
        inLanguage=_language(item, channel),
        url=url,
        publisher=site[0].line() if site else _site(channel, url),
        keywords=_keywords(own),
        image=pictures_of(item),
    )
    return Story(named, body)


def _own(item: Element) -> dict[str, list[Element]]:
    """Give the elements right in an item, by their names."""
    found: dict[str, list[Element]] = {}
    for one in item.elements:
        if one.prefix not in _OF_OTHERS and one.name not in ("item", "entry"):
            found.setdefault(one.name, []).append(one)
    return found


def _first(own: dict[str, list[Element]], *names: str) -> str:
    lines = (_line(one) for name in names for one in own.get(name, ()))
    return next(filter(None, lines), "")


def _line(one: Element) -> str:
    """Give a line; a title may be mark-up, escaped."""
    plain = _TAG.sub("", one.text()) if one.attributes.get("type") != "text" else one.text()
    return " ".join(plain.split())


def _body(own: dict[str, list[Element]]) -> Written:
    texts = [text for name in _FULL for one in own.get(name, ()) if _letters(text := _text(one))]
    if texts:
        return max(texts, key=_letters)
    short = [text for name in _SHORT for one in own.get(name, ()) if _letters(text := _text(one))]
    if not short:
        raise no_text("the story of this feed")
    body = max(short, key=_letters)
    return body._replace(is_cut=body.is_cut or _is_teaser(body))


def _text(one: Element) -> Written:
    if one.attributes.get("type") == "xhtml":
        return written(one.elements[0] if one.elements else one)
    return written(one) if one.elements else read_string(one.text())


def _letters(body: Written) -> int:
    return sum(map(str.isalnum, body.without_tags))


def _is_teaser(body: Written) -> bool:
    plain = body.without_tags.strip()
    is_short = len(plain) < _TEASER_CHARACTERS and len(_BREAK.findall(body.text)) <= 1
    return is_short or plain.endswith(CUT_OFF)


def _address(own: dict[str, list[Element]]) -> object:
    links = own.get("link", [])
    named = [one for one in links if one.attributes.get("rel", "alternate") == "alternate"]
    stated = [one.attributes.get("href") or one.line() for one in named]
    stated += [one.line() for one in own.get("guid", ())]
    return next(filter(None, (address_of("", one) for one in stated)), None)


def _authors(own: dict[str, list[Element]]) -> list[object]:
    """Give the people: a creator is named, an author of RSS has a mail address before it."""
    printed = [one.line() for one in own.get("creator", ())]
    for one in own.get("author", ()):
        named, line = line_in(one, "name"), one.line()
        in_brackets = _NAME_IN_BRACKETS.fullmatch(line)
        name = named or (in_brackets["name"] if in_brackets else line)
        printed += [name] if "@" not in name else []
    return [*dict.fromkeys(filter(None, printed))]


def _language(item: Element, channel: Element) -> str | None:
    stated = (item.attributes.get("lang"), line_in(_shallow(item), "language"))
    around = (line_in(_shallow(channel), "language"), channel.attributes.get("lang"))
    return next(filter(None, (*stated, *around)), None)


def _shallow(around: Element) -> Element:
    """Give an element with those right in it alone."""
    bare = Element(around.name, {})
    bare.inside = [one for one in around.elements if one.name == "language"]
    return bare


def _site(channel: Element, url: object) -> str:
    """Give the channel's title, where the address of the story is spelled like it.

    Others are "Stories by Dana Wells on Medium", "Local news".
    """
    title = _first(_own(channel), "title")
    host = _HOST.match(url) if isinstance(url, str) else None
    labels = {folded(label) for label in host[1].split(".")} if host else set()
    return title if folded(title) in labels or folded(title).removeprefix("the") in labels else ""


def _keywords(own: dict[str, list[Element]]) -> list[str]:
    stated = [one for name in _KEYWORDS for one in own.get(name, ())]
    named = (
        one.attributes.get("label") or one.attributes.get("term") or one.line() for one in stated
    )
    return [*dict.fromkeys(filter(None, named))]
