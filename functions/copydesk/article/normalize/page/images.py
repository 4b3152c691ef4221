"""Pictures of a story: the addresses that the page states, the captions and credits it prints."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from copydesk.article.draft import Head
from copydesk.article.model import Image
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.addresses import host_of, is_home_page, path_of, whole_address
from copydesk.article.normalize.page.linked_data import (
    article_of,
    linked,
    objects_of,
    string_of,
    texts_listed,
)
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.page.printed_pictures import printed_pictures
from copydesk.article.normalize.story import Story

MOST_IMAGES = 40
_MOST_STATED = 200
"""Of one page that are looked at: most of them say the same picture again."""

_SITES_FOLDERS = frozenset(
    {"logo", "logos", "icons", "favicons", "fbicons", "placeholders", "bookmark"}
)
_SITES_PICTURES = frozenset(
    {"logo", "logos", "placeholder", "spacer", "fallback", "favicon", "touch", "icon", "share"}
)
"""Words in the address of a picture that any story of the site may have."""

_TELL_NOTHING = frozenset(
    {"apple", "default", "facebook", "footer", "generic", "header", "image", "large", "medium"}
    | {"post", "small", "social", "square", "twitter", "white", "black"}
)
LETTERS_OF_A_WORD = 3
"""Shorter ones are sizes and initials: "fb", "og"."""

_WORDS = re.compile(r"[^\W\d_]+")


def images_of(head: Head, story: Story, url: str | None) -> tuple[Image, ...]:
    """Give the pictures: those with a caption in the page, and those the page only states."""
    addressed = list(_addressed(head, url))
    printed = list(printed_pictures(story))
    # Nothing in the page joins an address to a caption: only the first of each is one picture.
    if addressed and printed and not addressed[0].caption:
        first = addressed[0].model_copy(
            update={"caption": printed[0].caption, "credit": printed[0].credit}
        )
        addressed, printed = [first, *addressed[1:]], printed[1:]
    return tuple(dict.fromkeys((*addressed, *printed)))[:MOST_IMAGES]


def _addressed(head: Head, url: str | None) -> Iterator[Image]:
    yield from (picture for one, picture in picture_candidates(head, url) if not one.but)


def picture_candidates(head: Head, url: str | None) -> Iterator[tuple[Found, Image]]:
    """Give every picture that the page states; its address said again adds nothing."""
    known: set[str] = set()
    for one, picture in islice(_pictures(head), _MOST_STATED):
        whole = whole_address(one.text, url)
        if whole is None:
            yield replace(one, but="is no address of the web"), picture
        elif is_home_page(whole):
            yield replace(one, text=whole, but="is a site's address, and no picture's"), picture
        elif _is_of_the_site(whole, url):
            yield replace(one, text=whole, but="is the site's own picture"), picture
        elif whole in known:
            yield replace(one, text=whole, but="is stated before"), picture
        else:
            known.add(whole)
            yield replace(one, text=whole), picture.model_copy(update={"url": whole})


def _is_of_the_site(address: str, url: str | None) -> bool:
    """Tell a logo or a stand-in by its folder, or by a name that says nothing else."""
    *folders, name = path_of(address).casefold().split("/")
    if not _SITES_FOLDERS.isdisjoint(word for each in folders for word in _WORDS.findall(each)):
        return True
    words = _WORDS.findall(name.rpartition(".")[0])
    sites_own = host_of(url).split(".")
    others = [word for word in words if word not in _SITES_PICTURES and word not in sites_own]
    telling = len(others) < len(words) and not {*words} <= _TELL_NOTHING
    return telling and all(
        each in _TELL_NOTHING or len(each) < LETTERS_OF_A_WORD for each in others
    )


def _pictures(head: Head) -> Iterator[tuple[Found, Image]]:
    article = article_of(head)
    for thing in objects_of(head, article, "image"):
        caption = string_of(thing, "caption", "description")
        credit = string_of(thing, "creditText", "author", "copyrightHolder")
        for one in islice(linked(thing, "url", "contentUrl"), 1):
            yield Found(one.text, "JSON-LD image"), Image(caption=caption, credit=credit)
    for address in texts_listed(article.get("image")):
        yield Found(address, "JSON-LD image"), Image()
    alt = meta(head, "og:image:alt", "twitter:image:alt")
    yield from (
        (one, Image(alt=alt)) for one in islice(stated(head, "og:image", "twitter:image"), 1)
    )
