"""What a block's place on its page shows: the elements around it, and what else is in them."""

from collections.abc import Sequence

from copydesk.article.block import Block, Container
from copydesk.article.clean.labels import PARTS, Part

_TAGS = (
    "article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "li",
    "blockquote", "button", "section", "p", "a", "dl", "details", "pre",
)  # fmt: skip
_TAG_BITS = {tag: 1 << index for index, tag in enumerate(_TAGS)}

NAMES = (
    *(f"tag_{tag}" for tag in _TAGS),
    *(f"part_{part.name.lower()}" for part in Part if part.name),
    "depth", "main_up", "main_down", "in_main",
    *(f"{what}{level}" for level in (1, 2, 3, 4)
      for what in ("good_share", "links", "count", "purity")),
    "twins_words", "twins_count", "twins_good", "twins_links",
    "like_previous", "like_next",
)  # fmt: skip

_PARTS = tuple(Part)
_NEAR = 3


class _Mass:
    """What an element holds, blocks deeper in it included."""

    __slots__ = ("around", "blocks", "chain", "depth", "good", "linked", "parts", "tags", "words")

    def __init__(self, container: Container, around: "_Mass | None") -> None:
        self.around = around
        self.depth: int = around.depth + 1 if around else 0
        self.blocks = 0
        self.good = self.words = self.linked = 0.0
        bits = 0
        if self.depth > 1:
            for label in container.labels:
                bits |= PARTS.get(label, 0)
        self.parts = bits
        self.tags: int = (around.tags if around else 0) | _TAG_BITS.get(container.tag, 0)


def structure(
    blocks: Sequence[Block], words: Sequence[float], good: Sequence[bool]
) -> list[tuple[float, ...]]:
    """Describe each block's place: a row of ``NAMES`` for each."""
    masses: dict[int, _Mass] = {}
    own = [_mass(block.within, masses) for block in blocks]
    for mass, block, count, is_good in zip(own, blocks, words, good, strict=True):
        mass.blocks += 1
        mass.words += count
        mass.linked += count * block.link_share
        if is_good:
            mass.good += count
    for number in sorted(masses, reverse=True):
        mass = masses[number]
        around = mass.around
        if around is not None:
            around.blocks += mass.blocks
            around.words += mass.words
            around.linked += mass.linked
            around.good += mass.good
    total_good = sum(count for count, is_good in zip(words, good, strict=True) if is_good)
    main = _main_of(masses, total_good)
    groups: dict[object, list[float]] = {}
    shapes = [_shape(block) for block in blocks]
    for shape, count, is_good, block in zip(shapes, words, good, blocks, strict=True):
        group = groups.setdefault(shape, [0.0, 0.0, 0.0, 0.0])
        group[0] += 1
        group[1] += count
        group[2] += count if is_good else 0.0
        group[3] += count * block.link_share
    rows = []
    last = len(blocks) - 1
    # Blocks of one element share what the element is.
    cache: dict[int, tuple[float, ...]] = {}
    for index, (block, mass) in enumerate(zip(blocks, own, strict=True)):
        group = groups[shapes[index]]
        number = block.within.number if block.within else 0
        place = cache.get(number)
        if place is None:
            place = cache[number] = _place_row(mass, main, total_good)
        rows.append(
            (
                *place,
                group[1] / group[0],
                group[0],
                group[2] / (total_good or 1.0),
                group[3] / (group[1] or 1.0),
                1.0 if index and shapes[index - 1] == shapes[index] else 0.0,
                1.0 if index < last and shapes[index + 1] == shapes[index] else 0.0,
            )
        )
    return rows


def _place_row(mass: _Mass, main: _Mass, total_good: float) -> tuple[float, ...]:
    near = mass.parts
    around = mass.around or mass
    near |= around.parts
    middle = far = 0
    at = around.around
    step = 0
    while at is not None:
        if step < _NEAR:
            middle |= at.parts
        else:
            far |= at.parts
        step += 1
        at = at.around
    parts = tuple(
        3.0 if near & part else 2.0 if middle & part else 1.0 if far & part else 0.0
        for part in _PART_VALUES
    )
    tags = tuple(1.0 if mass.tags & bit else 0.0 for bit in _TAG_VALUES)
    up, down = _steps(main, mass)
    shares: list[float] = []
    at = mass
    for _ in range(4):
        at = at.around or at
        shares += (
            at.good / (total_good or 1.0),
            at.linked / (at.words or 1.0),
            float(at.blocks),
            at.good / (at.words or 1.0),
        )
    return (
        *tags,
        *parts,
        float(mass.depth),
        float(up),
        float(down),
        1.0 if up == 0 else 0.0,
        *shares,
    )


_PART_VALUES = tuple(int(part) for part in _PARTS)
_TAG_VALUES = tuple(_TAG_BITS.values())


def _mass(container: Container | None, masses: dict[int, _Mass]) -> _Mass:
    missing = []
    while container is not None and container.number not in masses:
        missing.append(container)
        container = container.within
    mass = masses[container.number] if container is not None else None
    for each in reversed(missing):
        mass = masses[each.number] = _Mass(each, mass)
    if mass is None:
        raise ValueError("a block of a page stands in an element")
    return mass


def _main_of(masses: dict[int, _Mass], total_good: float) -> _Mass:
    """The deepest element with most of the page's good text."""
    best = masses[min(masses)]
    for mass in masses.values():
        if mass.good > 0.6 * total_good and mass.depth > best.depth:
            best = mass
    return best


def _steps(main: _Mass, mass: _Mass) -> tuple[int, int]:
    """Steps from the main element up to one that both stand in, and from there down."""
    a: _Mass | None = main
    b: _Mass | None = mass
    up = down = 0
    while a is not b:
        if b is None or (a is not None and a.depth >= b.depth):
            if a is None:
                break
            a = a.around
            up += 1
        else:
            b = b.around
            down += 1
    return up, down


def _shape(block: Block) -> tuple[object, ...]:
    at = block.within
    if at is None:
        return ()
    around = at.within
    if around is None:
        return (at.tag, at.labels)
    return (at.tag, at.labels, around.tag, around.labels)
