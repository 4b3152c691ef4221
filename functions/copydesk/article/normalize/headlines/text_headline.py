"""Headlines of bare texts: which of the lines above the body is the title.

    Home                                         a section: too short
    Minister resigns over bridge                 ← the headline: its words come again below
    By Anna Example                              a byline
    The decision came after a long night.        a deck: it ends a sentence
    PARIS (AFP) – The minister for ...           the body

No line is sure. In a text that somebody wrote or copied each gets points for its signs, and the
fewer the further down it stands. In the dump of a page a forest ranks the lines and their parts.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.article.block import SET_ASIDE, Block
from copydesk.article.clean.trees import forest_in
from copydesk.article.limits import HEADLINE_CHARACTERS
from copydesk.article.normalize.bylines.words import is_own_correspondent
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.lines import SHORTEST, candidates
from copydesk.article.normalize.headlines.signs import POINTS, Lines, words_of
from copydesk.article.normalize.layout.desk_lines import ends_what_is_for_print, is_desk_line
from copydesk.article.normalize.page.site import Site, folded
from copydesk.article.normalize.publication.lines import says_published
from copydesk.article.normalize.tables import TABLES

RANKS_FILE = TABLES / "headline_ranks.json.gz"
"""The forest, as ``infra.train.headlines`` learns it."""

_LEAST = 0.5
"""Rank below which no line of a dump is the headline: none is better than a wrong one. Of 32 dumps
in which the best had less, out of fold, it was right in 8."""

_BUTTON, _TWICE = 12, 2
"""Characters of a line that is a button if a dump has it more often."""

_MOST_LINES = 6
"""Above the body of a text that was not dumped from a page."""

# "© 2019 The Daily Example. All rights reserved." names the paper: a line of the same is no title.
_OWNED = re.compile(
    r"\W{0,3}(?:©|\(c\)|copyright\b)(?:\s?(?:©|\(c\)))?\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?,?\s)?"
    r"(?:by\s)?(?P<owner>.{3,160})",
    re.IGNORECASE,
)

_LABEL_WORDS, _MENU = 2, 4
"""Most words of an entry of a menu, and fewest entries."""

_IN_A_CLEAN_TEXT = 3.5
_EACH_LINE_DOWN = 2.0
"""Points of the lines of such a text: a paper's name and a section may stand above its headline."""


def text_headline_candidates(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> tuple[Found, ...]:
    """Weigh the lines around the start of a bare text, the heaviest first."""
    unprinted = (n for n, b in enumerate(blocks) if n > body_start and _ends_the_print(b))
    end = next(unprinted, len(blocks))
    blocks, kept = blocks[:end], kept[:end]
    owned = (_OWNED.match(block.text) for block in blocks)
    owners = [folded(line["owner"]) for line in owned if line]
    if is_clean(blocks, kept, body_start):
        found = _by_points(Lines(blocks, kept, body_start, site), body_start)
    else:
        found = _by_rank(blocks, kept, body_start, site)
    titles = (one for one in found if not _names_one_of(owners, folded(one.text)))
    return tuple(sorted(titles, key=lambda one: -one.weight))


def _names_one_of(owners: Sequence[str], key: str) -> bool:
    return any(owner.startswith(key) for owner in owners)


def _ends_the_print(block: Block) -> bool:
    return block.place is None and ends_what_is_for_print(block.text)


def is_set_aside(block: Block) -> bool:
    """Tell a line that heads no story, however it is set."""
    if block.place is not None:
        return False
    desk = is_desk_line(block.text) or ends_what_is_for_print(block.text)
    return desk or not SET_ASIDE.isdisjoint(block.labels)


def is_clean(blocks: Sequence[Block], kept: Sequence[bool], body_start: int) -> bool:
    """Tell a text that somebody wrote or copied from the dump of a page, which has a menu."""
    labels = sum(len(block.text.split()) <= _LABEL_WORDS for block in blocks[:body_start])
    return body_start <= _MOST_LINES and labels < _MENU and 2 * sum(kept) >= len(kept)


def _by_points(lines: Lines, body_start: int) -> Iterator[Found]:
    for index in range(body_start):
        title = lines.title_at(index)
        fits = SHORTEST <= len(title) <= HEADLINE_CHARACTERS
        if fits and not is_own_correspondent(title) and not says_published(title):
            signs = lines.signs(index, title, words_of(title))
            points = sum(POINTS[sign] * much for sign, much in signs.items())
            points += _IN_A_CLEAN_TEXT - _EACH_LINE_DOWN * index if index else 0.0
            if points >= 0.0:
                yield Found(title, "text", index, points)


def _by_rank(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> Iterator[Found]:
    times = Counter(block.text for block in blocks)
    found = candidates(blocks, kept, body_start, site)
    seen = [one for one in found if len(one.text) > _BUTTON or times[one.text] <= _TWICE]
    ranks = forest_in(RANKS_FILE).scores([one.row for one in seen])
    for one, rank in zip(seen, ranks, strict=True):
        if rank >= _LEAST:
            yield Found(one.text, "text", one.place, rank)
