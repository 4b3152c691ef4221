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
        "above", "around", "blocks", "core", "depth", "good", "hidden", "holds", "linked", "number",
        "parts", "repeats", "row", "shape", "tags", "words",
    )  # fmt: skip

    depth: int
    parts: int
    above: int
    tags: int
    hidden: float

    def __init__(self, container: Container, around: "Mass | None") -> None:
        _, tag, labels, _, _ = container
        self.around = around
        self.number = 0
        self.blocks = 0
        self.good = self.words = self.linked = self.core = 0.0
        self.shape = (tag, labels)
        self.row: tuple[float, ...] | None = None
        self.holds: tuple[float, ...] | None = None
        self.repeats: dict[object, Repeat] | None = None
        if around is None:
            self.depth = self.parts = self.above = 0
            self.tags, self.hidden = TAG_BITS.get(tag, 0), 0.0
        else:
            self.depth = around.depth + 1
            self.parts = parts_of(labels) if labels and self.depth > 1 else 0
            self.above = self.parts | around.above
            self.tags = around.tags | TAG_BITS.get(tag, 0)
            self.hidden = around.hidden / 2
        if labels and labels[-1] == "hidden":
            self.hidden = 1.0

    def alike(self) -> "Repeat | None":
        """Those of its kind beside it, if they are many."""
        groups = self.around.repeats if self.around is not None else None
        return groups.get(self.shape) if groups else None


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
    masses: Sequence[Mass],
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
    for mass in reversed(masses):
        around = mass.around
        if around is not None:
            around.blocks += mass.blocks
            around.words += mass.words
            around.linked += mass.linked
            around.good += mass.good
    return total_good


def fill_core(
    own: Sequence[Mass],
    masses: Sequence[Mass],
    first: Sequence[tuple[float, ...]],
    good: Sequence[bool],
) -> float:
    """Weigh the good text that stands in no list of teasers, comments or products."""
    total = 0.0
    for mass, row, is_good in zip(own, first, good, strict=True):
        if is_good and _is_single(mass):
            mass.core += row[0]
            total += row[0]
    for mass in reversed(masses):
        if mass.around is not None:
            mass.around.core += mass.core
    return total


def _is_single(mass: Mass) -> bool:
    at: Mass | None = mass
    for _ in range(REPEAT_STEPS):
        if at is None or at.around is None:
            return True
        if at.alike():
            return False
        at = at.around
    return True


class Repeat:
    """Elements alike under one parent: teasers, comments, products, paragraphs."""

    __slots__ = ("count", "good", "words")

    def __init__(self) -> None:
        self.count = 0
        self.words = self.good = 0.0


def find_repeats(masses: Sequence[Mass]) -> None:
    """Count, for each parent, its elements that hold more than one block, by their shape."""
    parents = []
    for mass in masses:
        around = mass.around
        if mass.blocks > 1 and around is not None:
            if around.repeats is None:
                around.repeats = {}
                parents.append(around)
            group = around.repeats.get(mass.shape)
            if group is None:
                group = around.repeats[mass.shape] = Repeat()
            group.count += 1
            group.words += mass.words
            group.good += mass.good
    for parent in parents:
        groups = parent.repeats or {}
        parent.repeats = {shape: group for shape, group in groups.items() if group.count >= REPEATS}


def mass_of(container: Container, masses: dict[int, Mass]) -> Mass:
    missing = []
    outer: Container | None = container
    while outer is not None and outer.number not in masses:
        missing.append(outer)
        outer = outer.within
    mass = masses[outer.number] if outer is not None else None
    for each in reversed(missing):
        mass = masses[each.number] = Mass(each, mass)
    return masses[container.number]


def outermost_first(masses: Mapping[int, Mass]) -> list[Mass]:
    """Put elements in their page's order, and number them by it."""
    ordered = [masses[number] for number in sorted(masses)]
    for number, mass in enumerate(ordered):
        mass.number = number
    return ordered


def main_of(masses: Sequence[Mass], total: float, what: str) -> Mass:
    """The deepest element with most of the page's good text."""
    best = masses[0]
    for mass in masses:
        held = mass.good if what == "good" else mass.core
        if held > _MAIN_SHARE * total and mass.depth > best.depth:
            best = mass
    return best


class Landmark:
    """An element from which all others are measured, in steps of their tree."""

    def __init__(self, mark: Mass, masses: Sequence[Mass]) -> None:
        on_the_way = set()
        at: Mass | None = mark
        while at is not None:
            on_the_way.add(at.number)
            at = at.around
        self._depth = mark.depth
        # Outer elements come first, so each finds where the one around it branched off.
        self._branched: list[int] = []
        for number, mass in enumerate(masses):
            if mass.around is None or number in on_the_way:
                self._branched.append(mass.depth)
            else:
                self._branched.append(self._branched[mass.around.number])

    def steps_to(self, mass: Mass) -> tuple[int, int]:
        """Steps up to an element that both stand in, and from there down."""
        branched = self._branched[mass.number]
        return self._depth - branched, mass.depth - branched
