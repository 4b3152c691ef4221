"""Pictures that a page prints with a caption, in the story or close to it."""

import re
from collections.abc import Iterator

from copydesk.article.block import Block, BlockKind, Container, RemovalKind, stands_in
from copydesk.article.model import Image
from copydesk.article.normalize.page.picture_lines import captioned, is_label_alone, names_source
from copydesk.article.normalize.story import Piece, Story
from copydesk.article.normalize.words import count_words
from copydesk.article.parse.page.words import CREDITS, CREDITS_IN_A_CAPTION, PICTURES

_OF_PICTURES = PICTURES | {"wp", "figcaption"}
"""Labels beside "caption" that say of what: "wp-caption-text"."""

_ALL_LINKED = 0.8
_SEPARATORS = " -\u2013\u2014|/"
"""Between a caption and the credit that stands in an element of its own."""

_FEWEST_WORDS = 5
"""Of a line that only a name calls a caption: makers of pages call labels and dates so too."""

_KINDS = frozenset({None, RemovalKind.CAPTION, RemovalKind.CREDIT})
"""What a caption was left out as."""

_LONGEST_CREDIT = 100
"""Characters."""

_MOST_WORDS = 10
_DASHES = ("\u2013", "\u2014", "\u2015", "-", "~")
_ASKS_OR_CALLS = re.compile(r"[!?](?!\w)")
_LETTER = re.compile(r"[^\W\d_]")
_BESIDE = 3
"""Blocks around a caption in its item of a list: title, credit, and what is pressed."""

_NEAR = 6
"""Blocks around a story in which a picture is its own; further off stand those of teasers."""


def printed_pictures(story: Story) -> Iterator[Image]:
    kept = [index for index, piece in enumerate(story.pieces) if piece.part is not None]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    inside = range(story.top or 0, last)
    around = range(min(story.top or 0, first) - _NEAR, last + 1 + _NEAR)
    galleries: set[int | None] = set()
    for index, piece in enumerate(story.pieces):
        gallery = _gallery_around(story, index)
        near = index in around or (gallery is not None and gallery in galleries)
        if near and _is_caption(piece):
            galleries.add(gallery)
        elif not (index in inside and _may_be_a_caption(piece)):
            continue
        if _names_a_speaker(story, index):
            continue
        if _may_be_a_credit(piece.block) and _has_caption_beside(story, index):
            continue
        if _is_below_a_quote(story, index):
            continue
        image = _captioned(story, index)
        if _has_words(image.caption) or (image.caption is None and _has_words(image.credit)):
            yield image


def _is_below_a_quote(story: Story, index: int) -> bool:
    """Tell "— Ama Boateng" below what she has said: a figure may hold a quote, and no picture."""
    figure = _figure_around(story.pieces[index].block)
    above = story.pieces[index - 1].block if index else None
    is_quote = above is not None and above.kind is BlockKind.QUOTE
    return bool(is_quote and above and figure and stands_in(above, figure))


def _has_words(text: str | None) -> bool:
    """Tell a caption from what is left where its credit was: "/Example News", "("."""
    return text is not None and _LETTER.search(text) is not None and not text.startswith("/")


def _gallery_around(story: Story, index: int) -> int | None:
    """Find the list of pictures that a caption stands in: below the text they go on with it.

    Links beside a picture lead to other stories.
    """
    figure = _figure_around(story.pieces[index].block)
    item = figure.within if figure is not None else None
    if item is None or item.tag != "li" or item.within is None:
        return None
    beside = story.pieces[max(0, index - _BESIDE) : index + _BESIDE + 1]
    leads_away = any(one.block.link_share and stands_in(one.block, item) for one in beside)
    return None if leads_away else item.within.number


def _captioned(story: Story, index: int) -> Image:
    block = story.pieces[index].block
    image = captioned(block.text)
    if image.credit:
        return image
    if _is_credit(block):
        return Image(credit=_bare_credit(block.text))
    return _with_credit_beside(image, story, index)


def _names_a_speaker(story: Story, index: int) -> bool:
    """Tell "— Anna Ruiz" below a quotation: the figure around both has no picture."""
    block = story.pieces[index].block
    figure = _figure_around(block) if block.text.startswith(_DASHES) else None
    above = (piece.block for piece in story.pieces[max(0, index - _BESIDE) : index])
    return figure is not None and any(
        one.kind is BlockKind.QUOTE and stands_in(one, figure) for one in above
    )


def _is_credit(block: Block) -> bool:
    """Tell a credit by its element's name; makers of pages put sentences into such, too."""
    is_cited = block.within is not None and block.within.tag == "cite"
    if is_cited and _figure_around(block) is None:
        return False
    # The caption's own element may be called anything: "cr" of an atomic style sheet.
    in_caption = "figcaption" in block.tags and block.within and block.within.tag != "figcaption"
    names = CREDITS_IN_A_CAPTION if in_caption else CREDITS
    is_called = not names.isdisjoint(_own_labels(block))
    if not (is_called or is_cited) or _ASKS_OR_CALLS.search(block.text):
        return False
    if is_label_alone(block.text):
        return False
    return len(block.text) <= _LONGEST_CREDIT and count_words(block.text) <= _MOST_WORDS


def _may_be_a_credit(block: Block) -> bool:
    return _is_credit(block) or (block.place is not None and names_source(block.text))


def _has_caption_beside(story: Story, index: int) -> bool:
    """Find the caption that takes a credit with it: just above or below in the same figure."""
    beside = (*story.pieces[max(0, index - 1) : index], *story.pieces[index + 1 : index + 2])
    own = story.pieces[index].block
    box = _figure_around(own) or _box_around(own)
    captions = (one for one in beside if _is_caption(one) or one.block.kind is BlockKind.CAPTION)
    others = (one.block for one in captions if not _may_be_a_credit(one.block))
    return box is not None and any(stands_in(block, box) for block in others)


def _box_around(block: Block) -> Container | None:
    """Give the element around the one that a line has to itself."""
    return block.within.within if block.within is not None else None


def _figure_around(block: Block) -> Container | None:
    element = block.within
    while element is not None and element.tag != "figure":
        element = element.within
    return element


def _is_caption(piece: Piece) -> bool:
    if "figcaption" not in piece.block.tags:
        return False
    return piece.part is not None or piece.verdict.kind in _KINDS


def _may_be_a_caption(piece: Piece) -> bool:
    """Tell what is a caption by its element's name, or by the credit behind it."""
    block, kind = piece.block, piece.verdict.kind
    if block.kind is BlockKind.CAPTION:
        sure = not _OF_PICTURES.isdisjoint(_own_labels(block)) or _is_called_a_picture(block)
        long_enough = sure or count_words(block.text) >= _FEWEST_WORDS
        # "SCROLL TO CONTINUE" is what an advertisement says of itself.
        return (
            long_enough
            and not block.text.isupper()
            and kind in _KINDS
            and "caption" not in block.tags
        )
    if block.place is None or piece.part is not None:
        return False
    if names_source(block.text):
        # "PHOTO: A fan's crazy dance" leads to it.
        leads_away = block.link_share >= _ALL_LINKED
        return not leads_away and (kind is RemovalKind.CREDIT or _is_called_a_picture(block))
    image = captioned(block.text) if kind is RemovalKind.CREDIT else None
    return image is not None and image.caption is not None and image.credit is not None


def _is_called_a_picture(block: Block) -> bool:
    around = (block.within, _box_around(block))
    return any(one is not None and not PICTURES.isdisjoint(one.labels) for one in around)


def _own_labels(block: Block) -> tuple[str, ...]:
    return block.within.labels if block.within else ()


def _with_credit_beside(image: Image, story: Story, index: int) -> Image:
    """Take the credit from an element of its own beside the caption."""
    for beside in (*story.pieces[index + 1 : index + 2], *story.pieces[max(0, index - 1) : index]):
        block = beside.block
        if beside.part is None and _is_credit_of(story.pieces[index].block, block):
            caption = (image.caption or "").rstrip(_SEPARATORS)
            said = None if is_label_alone(caption) else caption
            return Image(caption=said or None, credit=_bare_credit(block.text))
    return image


def _is_credit_of(caption: Block, block: Block) -> bool:
    figure = _figure_around(block)
    if figure is not None and not stands_in(caption, figure):
        return False
    if _is_credit(block):
        return True
    box = _box_around(block)
    return box is not None and stands_in(caption, box) and _may_be_a_credit(block)


def _bare_credit(text: str) -> str | None:
    bare = text.strip("|/ ")
    if bare.startswith(("(", "[")) or bare.count("(") != bare.count(")"):
        bare = bare.strip("()[]|/ ")
    return bare or None
