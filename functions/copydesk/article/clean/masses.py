"""What the elements of a page hold: how much text, how much of it good, how many alike.

Dumps have no elements, but those that keep the page's indents nest by them.
"""

from collections.abc import Mapping, Sequence

from copydesk.article.block import Block, Container
from copydesk.article.clean.labels import parts_of

TAGS = ("footer", "p", "li", "aside", "figure", "header", "section", "article")
TAG_BITS = {tag: 1 << index for index, tag in enumerate(TAGS)}

REPEATS = 3
REPEAT_STEPS = 7
_MAIN_SHARE = 0.6


class Mass:
    """What an element holds, blocks deeper in it included."""

    __slots__ = (
        "above", "around", "blocks", "core", "depth", "good", "hidden", "linked", "parts", "row",
        "shape", "tags", "words",
    )  # fmt: skip

    def __init__(self, container: Container, around: "Mass | None") -> None:
        self.around = around
        self.depth: int = around.depth + 1 if around else 0
        self.blocks = 0
        self.good = self.words = self.linked = self.core = 0.0
        self.shape = (container.tag, container.labels)
        self.row: tuple[float, ...] | None = None
        labels = container.labels
        bits = parts_of(labels) if self.depth > 1 else 0
        self.parts = bits
        self.above: int = bits | (around.above if around else 0)
        tags = (around.tags if around else 0) | TAG_BITS.get(container.tag, 0)
        self.tags: int = tags
        self.hidden: float = around.hidden / 2 if around else 0.0
        if labels and labels[-1] == "hidden":
            self.hidden = 1.0


def nested_by_indent(blocks: Sequence[Block]) -> list[Container]:
    """Read the indents of a dump as elements: what stands further right stands inside."""
    root = Container(0, "", (), None)
    stack = [(-1, root)]
    number = 0
    out = []
    for block in blocks:
        while stack[-1][0] > block.indent:
            stack.pop()
        if stack[-1][0] < block.indent:
            number += 1
            stack.append((block.indent, Container(number, "", (), stack[-1][1])))
        out.append(stack[-1][1])
    return out


def fill(
    own: Sequence[Mass],
    masses: Mapping[int, Mass],
    first: Sequence[tuple[float, ...]],
    good: Sequence[bool],
) -> float:
    total_good = 0.0
    for mass, row, is_good in zip(own, first, good, strict=True):
        words = row[0]
        mass.blocks += 1
        mass.words += words
        mass.linked += words * row[2]
        if is_good:
            mass.good += words
            total_good += words
    for number in sorted(masses, reverse=True):
        mass = masses[number]
        around = mass.around
        if around is not None:
            around.blocks += mass.blocks
            around.words += mass.words
            around.linked += mass.linked
            around.good += mass.good
    return total_good


def fill_core(
    own: Sequence[Mass],
    masses: Mapping[int, Mass],
    first: Sequence[tuple[float, ...]],
    good: Sequence[bool],
    repeated: "Mapping[tuple[int, object], Repeat]",
) -> float:
    """Weigh the good text that stands in no list of teasers, comments or products."""
    total = 0.0
    for mass, row, is_good in zip(own, first, good, strict=True):
        if is_good and _is_single(mass, repeated):
            mass.core += row[0]
            total += row[0]
    for number in sorted(masses, reverse=True):
        mass = masses[number]
        if mass.around is not None:
            mass.around.core += mass.core
    return total


def _is_single(mass: Mass, repeated: "Mapping[tuple[int, object], Repeat]") -> bool:
    at: Mass | None = mass
    for _ in range(REPEAT_STEPS):
        if at is None or at.around is None:
            return True
        group = repeated.get((id(at.around), at.shape))
        if group is not None and group.count >= REPEATS:
            return False
        at = at.around
    return True


class Repeat:
    """Elements alike under one parent: teasers, comments, products, paragraphs."""

    __slots__ = ("count", "good", "words")

    def __init__(self) -> None:
        self.count = 0
        self.words = self.good = 0.0


def repeated_in(masses: Mapping[int, Mass]) -> dict[tuple[int, object], Repeat]:
    """Count, for each parent, its elements that hold more than one block, by their shape."""
    found: dict[tuple[int, object], Repeat] = {}
    for mass in masses.values():
        if mass.blocks > 1 and mass.around is not None:
            group = found.setdefault((id(mass.around), mass.shape), Repeat())
            group.count += 1
            group.words += mass.words
            group.good += mass.good
    return found


def mass_of(container: Container | None, masses: dict[int, Mass]) -> Mass:
    missing = []
    while container is not None and container.number not in masses:
        missing.append(container)
        container = container.within
    mass = masses[container.number] if container is not None else None
    for each in reversed(missing):
        mass = masses[each.number] = Mass(each, mass)
    if mass is None:
        raise ValueError("a block of a page stands in an element")
    return mass


def main_of(masses: Mapping[int, Mass], total: float, what: str) -> Mass:
    """The deepest element with most of the page's good text."""
    best = masses[min(masses)]
    for mass in masses.values():
        held = mass.good if what == "good" else mass.core
        if held > _MAIN_SHARE * total and mass.depth > best.depth:
            best = mass
    return best


class Landmark:
    """An element from which all others are measured, in steps of their tree."""

    def __init__(self, mark: Mass, masses: Mapping[int, Mass]) -> None:
        on_the_way = set()
        at: Mass | None = mark
        while at is not None:
            on_the_way.add(id(at))
            at = at.around
        self._depth = mark.depth
        # Outer elements come first, so each finds where the one around it branched off.
        self._branched: dict[int, int] = {}
        for number in sorted(masses):
            mass = masses[number]
            at_root = mass.around is None
            if id(mass) in on_the_way or at_root:
                self._branched[id(mass)] = mass.depth
            else:
                self._branched[id(mass)] = self._branched[id(mass.around)]

    def steps_to(self, mass: Mass) -> tuple[int, int]:
        """Steps up to an element that both stand in, and from there down."""
        branched = self._branched[id(mass)]
        return self._depth - branched, mass.depth - branched
