"""Captions and credits of pictures, by what a page calls their elements.

    <figcaption>The bridge <span class="credit">Anna Ruiz</span></figcaption>   by its tag
    <div class="photo-desc">The bridge</div>                                    by its own name
    <div class="media"><img><p class="descr">The bridge</p></div>               … and its box's

Older pages have no other sign, and all pages have credits without one.
"""

from collections.abc import Iterator
from functools import lru_cache

from copydesk.article.block import BlockKind, Container
from copydesk.article.parse.page.elements import OpenElement, block_around, own_labels
from copydesk.article.parse.page.words import (
    CAPTION_LABELS,
    CREDITS,
    CREDITS_IN_A_CAPTION,
    DESCRIPTIONS,
    OTHER_CAPTIONS,
    PICTURES,
)

_MAY_BE_CAPTIONS = frozenset({BlockKind.PARAGRAPH, BlockKind.TABLE_ROW})
_CAPTION_CHARACTERS = 20
"""A shorter line that only its name makes a caption is a label: "Pros"."""

_INSIDE_A_LINE = frozenset({"em", "i", "small", "span", "strong"})
_GALLERIES = frozenset({"carousel", "galeri", "gallery", "item", "slide", "slider", "slideshow"})
"""Boxes whose descriptions are all the story there is."""

_BOXES_AROUND = 3
"""Elements from a description to the picture's box: a paragraph, and what is called so."""


def kind_of(element: OpenElement, text: str) -> BlockKind:
    """Give the kind that the tags tell; older pages set captions in elements that are called so."""
    kind, container = element.setting.kind, block_around(element).container
    if container is None or kind not in _MAY_BE_CAPTIONS or len(text) < _CAPTION_CHARACTERS:
        return kind
    labels = container.labels
    if element.container is not None and element.container is not container:
        labels += element.container.labels
    called = bool(labels) and (_call_a_caption(labels) or _is_below_a_picture(element, labels))
    return BlockKind.CAPTION if called or _describes_a_picture(container) else kind


def is_credit_in_caption(element: OpenElement) -> bool:
    if element.setting.kind is not BlockKind.CAPTION:
        return False
    return not CREDITS_IN_A_CAPTION.isdisjoint(own_labels(element))


def is_called_caption_or_credit(element: OpenElement) -> bool:
    """Tell what stands right beside a picture, in one element with it."""
    labels = own_labels(element)
    called = not CAPTION_LABELS.isdisjoint(labels) or not CREDITS.isdisjoint(labels)
    return called and OTHER_CAPTIONS.isdisjoint(labels)


def describes_a_picture_in_line(element: OpenElement) -> bool:
    """Tell ``<em class="img_desc">``, which no line break parts from the text below it."""
    return element.tag in _INSIDE_A_LINE and _are_of_a_picture(own_labels(element))


@lru_cache(maxsize=4096)
def _call_a_caption(labels: tuple[str, ...]) -> bool:
    if not OTHER_CAPTIONS.isdisjoint(labels):
        return False
    own = not CAPTION_LABELS.isdisjoint(labels) or any(one.endswith("caption") for one in labels)
    return own or _are_of_a_picture(labels)


def _are_of_a_picture(labels: tuple[str, ...]) -> bool:
    return not PICTURES.isdisjoint(labels) and not DESCRIPTIONS.isdisjoint(labels)


def _describes_a_picture(container: Container) -> bool:
    """Find an element called a description, in one that is called a picture."""
    named = _named_around(container)
    inner = next(named, ())
    if DESCRIPTIONS.isdisjoint(inner) or not OTHER_CAPTIONS.isdisjoint(inner):
        return False
    box = next(named, ())
    others = OTHER_CAPTIONS | _GALLERIES
    return not PICTURES.isdisjoint(box) and others.isdisjoint(box)


def _named_around(container: Container) -> Iterator[tuple[str, ...]]:
    """Give the labels of the nearest elements that have any."""
    element: Container | None = container
    for _ in range(_BOXES_AROUND):
        if element is None:
            return
        if element.labels:
            yield element.labels
        element = element.within


def _is_below_a_picture(element: OpenElement, labels: tuple[str, ...]) -> bool:
    """Tell <p class="cap"> below an image from a text that begins with a large letter."""
    if labels != ("cap",):
        return False
    above = block_around(element).node.prev
    while above is not None and above.tag == "-text" and not (above.text_content or "").strip():
        above = above.prev
    return above is not None and (above.tag == "img" or above.css_first("img") is not None)
