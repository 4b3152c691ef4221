"""Pictures of a story: the address that the page states, the caption and the credit it prints.

The bridge on Monday. Photo: Anna Ruiz/Example
^caption              ^credit
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.draft import Head
from copydesk.article.model import Image
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.page.addresses import whole_address
from copydesk.article.normalize.page.linked_data import article_of, linked, objects_of, string_of
from copydesk.article.normalize.page.metadata import meta, stated
from copydesk.article.normalize.story import Piece, Story

MOST_IMAGES = 40
_MOST_STATED = 200
"""Of one page that are looked at: most of them say the same picture again."""

_CREDIT = re.compile(
    r"""(?:^|(?<=[.!?\s(|]))[\[(|\s]*
    (?P<credit>
        (?:(?:photo|foto|image|picture|bild|imagen|photograph|credits?|crédits?|quelle|source|fuente)
           (?:\s(?:by|credit|von|de|di))?\s?[:/]\s?|©\s?|\(c\)\s|copyright\s)
        [^.]{2,100}? )
    [\])\s.]*$""",
    re.IGNORECASE | re.VERBOSE,
)


def images_of(head: Head, story: Story, url: str | None) -> tuple[Image, ...]:
    """Give the pictures: those with a caption in the page, and those the page only states."""
    addressed = list(_addressed(head, url))
    printed = list(_printed(story))
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
        elif whole in known:
            yield replace(one, text=whole, but="is stated before"), picture
        else:
            known.add(whole)
            yield replace(one, text=whole), picture.model_copy(update={"url": whole})


def _pictures(head: Head) -> Iterator[tuple[Found, Image]]:
    article = article_of(head)
    value = article.get("image")
    for thing in objects_of(head, article, "image"):
        caption = string_of(thing, "caption", "description")
        credit = string_of(thing, "creditText", "author", "copyrightHolder")
        for one in islice(linked(thing, "url", "contentUrl"), 1):
            yield Found(one.text, "JSON-LD image"), Image(caption=caption, credit=credit)
    for address in value if isinstance(value, list) else [value]:
        if isinstance(address, str):
            yield Found(address, "JSON-LD image"), Image()
    alt = meta(head, "og:image:alt", "twitter:image:alt")
    yield from (
        (one, Image(alt=alt)) for one in islice(stated(head, "og:image", "twitter:image"), 1)
    )


def _printed(story: Story) -> Iterator[Image]:
    for piece in story.pieces:
        if _is_caption(piece):
            yield captioned(piece.block.text)


def _is_caption(piece: Piece) -> bool:
    if piece.block.kind is not BlockKind.CAPTION:
        return False
    return piece.part is not None or piece.verdict.kind in {None, RemovalKind.CAPTION}


def captioned(text: str) -> Image:
    """Part a printed line into caption and credit.

    >>> captioned("The bridge on Monday. Photo: Anna Ruiz").credit
    'Photo: Anna Ruiz'
    """
    found = _CREDIT.search(text)
    if found is None:
        return Image(caption=text)
    return Image(caption=text[: found.start()].strip(" |(") or None, credit=found["credit"].strip())
