"""Pictures that a feed states beside its story.

<media:content url="…/swans.jpg" medium="image"><media:description>Nine swans</media:description>
<enclosure url="…/cranes.jpg" type="image/jpeg"/>
"""

from itertools import islice

from copydesk.article.parse.fields.terms import Thing
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


def _picture(one: Element) -> Thing:
    stated = {
        "url": one.attributes["url"].strip(),
        "caption": line_in(one, "description"),
        "creditText": line_in(one, "credit"),
    }
    return {"@type": "ImageObject", **{name: said for name, said in stated.items() if said}}
