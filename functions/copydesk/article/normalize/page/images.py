"""Pictures of a story: the address that the page states, the caption and the credit it prints.

The bridge on Monday. Photo: Anna Ruiz/Example
^caption              ^credit
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from copydesk.article.block import Block, BlockKind, RemovalKind
from copydesk.article.draft import Head
from copydesk.article.model import Image
from copydesk.article.normalize.bylines.agency import agency_named
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
from copydesk.article.normalize.story import Piece, Story
from copydesk.article.normalize.words import count_words

MOST_IMAGES = 40
_MOST_STATED = 200
"""Of one page that are looked at: most of them say the same picture again."""

_OF_A_CREDIT = frozenset({"credit", "credits", "photocredit", "copyright", "photographer"})
"""Labels of an element that is one."""

_OF_PICTURES = frozenset({"wp", "image", "photo", "figure", "img"})
"""Labels beside "caption" that say of what: "wp-caption-text"."""

_FEWEST_WORDS = 5
"""Of a line that only a name calls a caption: makers of pages call labels and dates so too."""

_KINDS = frozenset({None, RemovalKind.CAPTION, RemovalKind.CREDIT})
"""What a caption was left out as."""

_LONGEST_CREDIT = 100
"""Characters."""

_NEAR = 6
"""Blocks around a story in which a picture is its own; further off stand those of teasers."""

_WORD = (
    r"photo|foto|fotó|photograph|fotografía|image|picture|bild|imagen|immagine|kép|kuvat?|kuvaaja"
    r"|credits?|crédits?|quelle|source|fuente|fotoğraf|ảnh|nuotr\.|фото|снимка|φωτ(?:ο(?:γραφία)?|ό|\.)"
    r"|צילום|صورة|تصوير|عکس|फोटो|छवि|ছবি|ภาพ|picha|写真|图|图片|摄影|攝影|사진"
)
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

_CREDIT = re.compile(
    rf"""(?:^|(?<=[.!?।。、\s(|,]))[\[(|\s]*
    (?P<credit>
        (?:(?:{_WORD})(?:\s(?:by|credit|von|de|di))?\s?[:：/=]\s?|picha\sna\s
          |(?:fot|zdj)\.\s|©\s?|\(c\)\s|copyright\s
          |(?:(?:photos?|images?|pictures?)\s|(?<![^(\[])|(?<=[.!?]\s))courtesy\s(?:of\s)?)
        [^.]{{2,100}}?
        | (?<=[。\s])[\u3400-\u9fff]{{2,8}}[摄攝]     # 李明摄
        | (?<=[、。\s])[^、。\s]{{2,12}}撮影          # 佐藤美咲撮影
        | (?<=[.다]\s)[가-힣]{{2,4}}\s?기자           # 김서연 기자
    )
    [\])\s.]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_PICTURE_AGENCIES = re.compile(
    r"\b(?:getty|istock(?:photo)?|alamy|shutterstock|adobe\sstock|picture\salliance|imago|keystone"
    r"|epa|wireimage|zuma|sipa|rex\sfeatures|unsplash|pexels|pixabay)\b",
    re.IGNORECASE,
)
_GLUED_LABEL = re.compile(r"^Credit(?=[A-Z])")
_LONGEST_NAMES = 80
"""Characters of "Anna Ruiz/iStock/Getty Images"."""

_LABEL_ALONE = re.compile(rf"\W*(?:{_WORD})\W*", re.IGNORECASE)
_LAST_IN_BRACKETS = re.compile(r"[\[(](?P<credit>[^()\[\]]{2,60})[\])]\s*$")
_MADE_FOR = re.compile(r"[/|]|\svia\s")
"""Between a photographer and the agency or paper: "Anna Ruiz/Example"."""


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


def _printed(story: Story) -> Iterator[Image]:
    kept = [index for index, piece in enumerate(story.pieces) if piece.part is not None]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    inside = range(story.top or 0, last)
    around = range(min(story.top or 0, first) - _NEAR, last + 1 + _NEAR)
    for index, piece in enumerate(story.pieces):
        own = index in around and _is_caption(piece)
        if own or (index in inside and _may_be_a_caption(piece)):
            image = captioned(piece.block.text)
            yield image if image.credit else _with_credit_beside(image, story, index)


def _is_caption(piece: Piece) -> bool:
    if "figcaption" not in piece.block.tags:
        return False
    return piece.part is not None or piece.verdict.kind in _KINDS


def _may_be_a_caption(piece: Piece) -> bool:
    """Tell what is a caption by its element's name, or by the credit behind it."""
    block, kind = piece.block, piece.verdict.kind
    if block.kind is BlockKind.CAPTION:
        sure = not _OF_PICTURES.isdisjoint(_own_labels(block))
        long_enough = sure or count_words(block.text) >= _FEWEST_WORDS
        return long_enough and kind in _KINDS and "caption" not in block.tags
    if block.place is None or kind is not RemovalKind.CREDIT:
        return False
    image = captioned(block.text)
    return image.caption is not None and image.credit is not None


def _own_labels(block: Block) -> tuple[str, ...]:
    return block.within.labels if block.within else ()


def _with_credit_beside(image: Image, story: Story, index: int) -> Image:
    """Take the credit from an element of its own beside the caption."""
    for beside in (*story.pieces[index + 1 : index + 2], *story.pieces[max(0, index - 1) : index]):
        block = beside.block
        named = not _OF_A_CREDIT.isdisjoint(_own_labels(block))
        if beside.part is None and named and len(block.text) <= _LONGEST_CREDIT:
            caption = None if _LABEL_ALONE.fullmatch(image.caption or "") else image.caption
            return Image(caption=caption, credit=block.text.strip("()[] "))
    return image


def captioned(text: str) -> Image:
    """Part a printed line into caption and credit.

    >>> captioned("The bridge on Monday. Photo: Anna Ruiz").credit
    'Photo: Anna Ruiz'
    """
    found = _credit_in_brackets(text) or _CREDIT.search(text)
    if found is None and _is_credit_alone(text):
        return Image(credit=_GLUED_LABEL.sub("", text))
    if found is None:
        return Image(caption=text)
    return Image(
        caption=text[: found.start()].strip(" |(,\u3001") or None, credit=found["credit"].strip()
    )


def _is_credit_alone(text: str) -> bool:
    """Tell "Anna Ruiz/Getty Images", a line of names and nothing else."""
    first, *others = text.split("/")
    if len(text) > _LONGEST_NAMES or not first[:1].isupper():
        return False
    return any(agency_named(each.strip()) or _PICTURE_AGENCIES.search(each) for each in others)


def _credit_in_brackets(text: str) -> re.Match[str] | None:
    """Find "(AP Photo/Anna Ruiz)" and "[Reuters]" behind a caption."""
    found = _LAST_IN_BRACKETS.search(text)
    if found is None:
        return None
    parts = [part.strip() for part in _MADE_FOR.split(found["credit"])]
    made_for = len(parts) > 1 and all(part[:1].isupper() for part in parts)
    return found if made_for or any(map(agency_named, parts)) else None
