"""Pictures of a story: the address that the page states, the caption and the credit it prints.

The bridge on Monday. Photo: Anna Ruiz/Example
^caption              ^credit
"""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.draft import Head
from copydesk.article.limits import ADDRESS_CHARACTERS
from copydesk.article.model import Image
from copydesk.article.normalize.linked_data import article_of, string_of, things_of
from copydesk.article.normalize.metadata import meta
from copydesk.article.normalize.story import Piece, Story

MOST_IMAGES = 40

_CREDIT = re.compile(
    r"""(?:^|(?<=[.!?\s(|]))[\[(|\s]*
    (?P<credit>
        (?:(?:photo|foto|image|picture|bild|imagen|photograph|credits?|crédits?|quelle|source|fuente)
           (?:\s(?:by|credit|von|de|di))?\s?[:/]\s?|©\s?|\(c\)\s)
        [^.]{2,100}? )
    [\])\s.]*$""",
    re.IGNORECASE | re.VERBOSE,
)


def images_of(head: Head, story: Story, url: str | None) -> tuple[Image, ...]:
    """Give the pictures: those with a caption in the page, and those the page only states."""
    stated = [image for image in _stated(head, url) if image.url]
    printed = list(_printed(story))
    # Nothing in the page joins an address to a caption: only the first of each is one picture.
    if stated and printed and not stated[0].caption:
        first = stated[0].model_copy(
            update={"caption": printed[0].caption, "credit": printed[0].credit}
        )
        stated, printed = [first, *stated[1:]], printed[1:]
    return tuple(dict.fromkeys((*stated, *printed)))[:MOST_IMAGES]


def _stated(head: Head, url: str | None) -> Iterator[Image]:
    known: set[str] = set()
    for image in _addresses(head, url):
        if image.url and image.url not in known:
            known.add(image.url)
            yield image


def _addresses(head: Head, url: str | None) -> Iterator[Image]:
    value = article_of(head).get("image")
    for thing in things_of(value):
        yield Image(
            url=_absolute(string_of(thing, "url", "contentUrl"), url),
            caption=string_of(thing, "caption", "description"),
            credit=string_of(thing, "creditText", "author", "copyrightHolder"),
        )
    for address in value if isinstance(value, list) else [value]:
        if isinstance(address, str):
            yield Image(url=_absolute(address, url))
    alt = meta(head, "og:image:alt", "twitter:image:alt")
    yield Image(url=_absolute(meta(head, "og:image", "twitter:image"), url), alt=alt)


def _absolute(address: str | None, base: str | None) -> str | None:
    try:
        whole = urljoin(base or "", (address or "").strip())
        is_web = urlsplit(whole).scheme in {"http", "https"}
    except ValueError:  # brackets that are no IPv6 address
        return None
    return whole if is_web and len(whole) <= ADDRESS_CHARACTERS else None


def _printed(story: Story) -> Iterator[Image]:
    for piece in story.pieces:
        if _is_caption(piece):
            yield captioned(piece.block.text)


def _is_caption(piece: Piece) -> bool:
    left_out_as = piece.verdict.kind if piece.part is None else None
    return piece.block.kind is BlockKind.CAPTION and left_out_as in {None, RemovalKind.CAPTION}


def captioned(text: str) -> Image:
    """Part a printed line into caption and credit.

    >>> captioned("The bridge on Monday. Photo: Anna Ruiz").credit
    'Photo: Anna Ruiz'
    """
    found = _CREDIT.search(text)
    if found is None:
        return Image(caption=text)
    return Image(caption=text[: found.start()].strip(" |(") or None, credit=found["credit"].strip())
