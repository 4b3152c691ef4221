"""What a block's place on its page shows: the elements around it, and what else is in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from copydesk.article.block import Block
from copydesk.article.clean.labels import Part
from copydesk.article.clean.masses import (
    REPEAT_STEPS,
    TAG_BITS,
    TAGS,
    Landmark,
    Mass,
    fill,
    fill_core,
    find_repeats,
    main_of,
    mass_of,
    nested_by_indent,
    outermost_first,
)

_TAG_VALUES = tuple(TAG_BITS.values())
_PARTS = (
    Part.CONTENT, Part.NAVIGATION, Part.RELATED, Part.TEASER, Part.COMMENT, Part.SUBSCRIBE,
    Part.CAPTION, Part.META, Part.FOOTER, Part.HIDDEN, Part.WIDGET, Part.QUOTE, Part.OVERLAY,
    Part.HEADER, Part.AUTHOR, Part.ADVERTISEMENT,
)  # fmt: skip
_PART_VALUES = tuple(int(part) for part in _PARTS)

MASS_NAMES = (
    "depth", "main_up", "main_down", "in_main",
    "core_up", "core_down", "core_share", "title_up", "title_down",
    *(f"{what}{level}" for level in (0, 1, 2, 3, 4)
      for what in ("good_share", "links", "count", "purity")),
    "repeats", "repeat_words", "repeat_good", "repeat_level",
)  # fmt: skip
"""What elements hold, and whether they are one of many alike; dumps have it by their indents."""

NAMES = (
    *MASS_NAMES,
    *(f"tag_{tag}" for tag in TAGS), "hidden",
    *(f"part_{str(part.name).lower()}" for part in _PARTS),
    "twins_words", "twins_count", "twins_good", "twins_links", "like_previous", "like_next",
)  # fmt: skip

_NEAR = 3
_LEVELS = 5


def structure(  # noqa: PLR0913 - a document, what was measured of it, and what is asked for
    blocks: Sequence[Block],
    first: Sequence[tuple[float, ...]],
    good: Sequence[bool],
    wanted: Sequence[int],
    *,
    page: bool,
    title: int | None,
) -> list[tuple[float, ...]]:
    """Describe blocks' places: a row of ``NAMES`` (``MASS_NAMES`` off pages) for each wanted."""
    found: dict[int, Mass] = {}
    # Of a page each block stands in an element.
    elements = [block.within for block in blocks if block.within]
    within = elements if page else nested_by_indent(blocks)
    own = [mass_of(container, found) for container in within]
    masses = outermost_first(found)
    total_good = fill(own, masses, first, good)
    find_repeats(masses)
    core_good = fill_core(own, masses, first, good)
    main, core = main_of(masses, total_good, "good"), main_of(masses, core_good, "core")
    by_main = Landmark(main, masses)
    landmarks = _Landmarks(
        by_main,
        by_main if core is main else Landmark(core, masses),
        Landmark(own[title], masses) if title is not None else None,
        total_good,
        core_good,
    )
    rows = []
    shapes = _Shapes(own, first, good) if page else None
    for index in wanted:
        mass = own[index]
        if mass.row is None:
            mass.row = _place_row(mass, landmarks, page=page)
        rows.append(mass.row + shapes.row(index, total_good) if shapes else mass.row)
    return rows


@dataclass(frozen=True, slots=True)
class _Landmarks:
    """The places of a page from which all others are measured."""

    main: Landmark
    core: Landmark
    title: Landmark | None
    total_good: float
    core_good: float


def _place_row(mass: Mass, landmarks: _Landmarks, *, page: bool) -> tuple[float, ...]:
    total_good = landmarks.total_good
    up, down = landmarks.main.steps_to(mass)
    core_up, core_down = landmarks.core.steps_to(mass)
    title_up, title_down = landmarks.title.steps_to(mass) if landmarks.title else (-1, -1)
    shares: list[float] = []
    at = mass
    for _ in range(_LEVELS):
        if at.holds is None:
            at.holds = _held(at, total_good)
        shares += at.holds
        at = at.around or at
    row = (
        min(float(mass.depth), 30.0),
        float(up),
        float(down),
        0.0 if up else 1.0,
        float(core_up),
        float(core_down),
        mass.core / (landmarks.core_good or 1.0),
        float(title_up),
        float(title_down),
        *shares,
    )
    row += _repeat_row(mass, total_good)
    return row + _named_row(mass) if page else row


def _held(mass: Mass, total_good: float) -> tuple[float, ...]:
    words = mass.words or 1.0
    return (
        mass.good / (total_good or 1.0),
        mass.linked / words,
        min(float(mass.blocks), 60.0),
        mass.good / words,
    )


def _repeat_row(mass: Mass, total_good: float) -> tuple[float, ...]:
    """The outermost element around that is one of several alike: how many, and how big."""
    found = (0.0, 0.0, 0.0, -1.0)
    at: Mass | None = mass
    for level in range(REPEAT_STEPS):
        if at is None or at.around is None:
            break
        group = at.alike()
        if group is not None:
            found = (
                min(float(group.count), 30.0),
                group.words / group.count,
                group.good / (total_good or 1.0),
                float(level),
            )
        at = at.around
    return found


def _named_row(mass: Mass) -> tuple[float, ...]:
    """What the elements around are called: 3 of the nearest two, 2 of the next, 1 beyond."""
    around = mass.around or mass
    near = mass.parts | around.parts
    middle = 0
    at = around.around
    for _ in range(_NEAR):
        if at is None:
            break
        middle |= at.parts
        at = at.around
    far = at.above if at is not None else 0
    return (*_tag_row(mass.tags), mass.hidden, *_part_row(near, middle, far))


@lru_cache(maxsize=1024)
def _tag_row(tags: int) -> tuple[float, ...]:
    return tuple(1.0 if tags & bit else 0.0 for bit in _TAG_VALUES)


@lru_cache(maxsize=4096)
def _part_row(near: int, middle: int, far: int) -> tuple[float, ...]:
    """Pages have few combinations of names, however many blocks."""
    return tuple(
        3.0 if near & part else 2.0 if middle & part else 1.0 if far & part else 0.0
        for part in _PART_VALUES
    )


class _Shapes:
    """Blocks alike all over the page: same element and class, in same element and class."""

    def __init__(
        self,
        own: Sequence[Mass],
        first: Sequence[tuple[float, ...]],
        good: Sequence[bool],
    ) -> None:
        self.shapes = [(mass.shape, mass.around.shape if mass.around else None) for mass in own]
        self.groups: dict[object, list[float]] = {}
        for shape, row, is_good in zip(self.shapes, first, good, strict=True):
            group = self.groups.setdefault(shape, [0.0, 0.0, 0.0, 0.0])
            group[0] += 1
            group[1] += row[0]
            group[2] += row[0] if is_good else 0.0
            group[3] += row[0] * row[2]

    def row(self, index: int, total_good: float) -> tuple[float, ...]:
        shape = self.shapes[index]
        count, words, good, linked = self.groups[shape]
        last = len(self.shapes) - 1
        return (
            words / count,
            min(count, 60.0),
            good / (total_good or 1.0),
            linked / (words or 1.0),
            1.0 if index and self.shapes[index - 1] == shape else 0.0,
            1.0 if index < last and self.shapes[index + 1] == shape else 0.0,
        )
