"""Pictures that XML states with their addresses.

<media:content url="…/swans.jpg" medium="image"><media:description>Nine swans</media:description>
<enclosure url="…/cranes.jpg" type="image/jpeg"/>
<media><media-reference source="https://…/lamp.jpg"/><media-caption>The lamp</media-caption></media>
"""

from itertools import islice

from copydesk.article.parse.fields.terms import Thing
from copydesk.article.parse.fields.values import address_of
from copydesk.article.parse.xml.tree import Element, line_in

_MOST = 40
_MEDIA = ("content", "thumbnail")


def pictures_of(item: Element) -> list[Thing]:
    """Give the pictures with an address, captions and credits among them, in order."""
    found = (_picture(one) for one in item.every(*_MEDIA, "enclosure") if _is_picture(one))
    by_address = {str(one["url"]): one for one in islice(found, _MOST)}
    return [*by_address.values()]


def _is_picture(one: Element) -> bool:
    if one.name in _MEDIA and one.prefix != "media":
        return False
    said = one.attributes
    is_image = said.get("medium") == "image" or said.get("type", "").startswith("image/")
    is_named = one.name == "thumbnail" or "image/" in said.get("url", "")
    return bool(said.get("url")) and (is_image or (is_named and "medium" not in said))


def pictures_taken_out(content: Element) -> list[Thing]:
    """Take the pictures with an address out of a text of NITF; others stay for their captions."""
    found = []
    for media in islice(content.every("media"), _MOST):
        reference = media.first("media-reference")
        address = address_of("", reference.attributes.get("source")) if reference else None
        if address is not None:
            said = (line_in(media, "media-caption"), line_in(media, "media-producer"))
            found.append(_image(str(address), *said))
            media.inside = []
    return found


def _picture(one: Element) -> Thing:
    url = one.attributes["url"].strip()
    return _image(url, line_in(one, "description"), line_in(one, "credit"))


def _image(url: str, caption: str, credit: str) -> Thing:
    stated = {"url": url, "caption": caption, "creditText": credit}
    return {"@type": "ImageObject", **{name: said for name, said in stated.items() if said}}
