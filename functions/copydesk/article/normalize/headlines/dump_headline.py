"""Headlines of dumps: which of the lines around the start of the text is the title.

    Tollerby / Society                           the path to the page, and a part of it
    Minister resigns over bridge                 ← the headline: a byline stands below it
    She leaves after two years of delays         its deck
    By Anna Ruiz

A forest that has seen which line is the headline of the same story's page ranks the lines and their
parts. Dumps of a few lines are unlike those: in them a headline has less, and its place says more.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.clean.trees import forest_in
from copydesk.article.normalize.agencies import is_name_of_agency
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.headline_lines import Candidate, candidates
from copydesk.article.normalize.lines.above_text import is_menu_line, is_trail
from copydesk.article.normalize.lines.stamps import is_day_alone
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.publication.date_lines import is_date_alone, says_published
from copydesk.article.normalize.tables import TABLES
from copydesk.article.normalize.words import count_words
from copydesk.article.prose import ends_in
from copydesk.article.text import STOPS, unparted_words

RANKS_FILE = TABLES / "headline_ranks.json.gz"
"""The forest, as ``infra.train.headlines`` learns it."""

_LEAST = 0.5
"""Rank below which no line of a dump is the headline: none is better than a wrong one. Of 32 dumps
in which the best had less, out of fold, it was right in 8."""

_LEAST_OF_THE_FIRST = 0.3
"""Of the first line, if no other has half as much."""

_LEAST_ABOVE_CREDITS, _LINES_TO_A_CREDIT = 0.4, 3
"""Of a line as long as headlines are that has a byline or a date so many lines below it, where no
line has rank enough: dumps of a few lines are unlike those that the forest has learned from."""

_NEARLY = 0.12
"""Most by which a deck may outrank the headline right above it."""

_BUTTON, _TWICE = 12, 2
"""Characters of a line that is a button if a dump has it more often."""

_LABEL_WORDS = 2
_FEWEST_WORDS, _MOST_WORDS = 5, 24
"""Of a line as long as headlines are."""

_COUNTED = re.compile(r"(\d{1,2})[.)]\s")
"""An item of a numbered list: a trail in a dump is one, and its last item is the page's title."""


def ranked_headlines(
    blocks: Sequence[Block], kept: Sequence[bool], body_start: int, site: Site
) -> Iterator[Found]:
    """Rank the lines of a dump; a line above its byline may stand in for what outranks it."""
    times = Counter(block.text for block in blocks)
    found = candidates(blocks, kept, body_start, site)
    once = (one for one in found if len(one.text) > _BUTTON or times[one.text] <= _TWICE)
    seen = [one for one in once if not _heads_nothing(blocks, one)]
    ranks = forest_in(RANKS_FILE).scores([one.row for one in seen])
    ranked = list(zip(seen, ranks, strict=True))
    best_below = max((rank for one, rank in ranked if one.place), default=0.0)
    chosen = _above_its_credits(blocks, kept, ranked)
    if chosen is not None:
        yield chosen
    for one, rank in ranked:
        if rank >= _LEAST or _begins_the_text(one, rank, best_below):
            yield Found(one.text, "text", one.place, rank)


def _heads_nothing(blocks: Sequence[Block], one: Candidate) -> bool:
    is_path = is_menu_line(one.text) or is_trail(blocks[one.place].text)
    named = is_name_of_agency(one.text) or is_day_alone(one.text)
    return is_path or named or _counts_on(blocks, one.place)


def _above_its_credits(
    blocks: Sequence[Block], kept: Sequence[bool], ranked: Sequence[tuple[Candidate, float]]
) -> Found | None:
    """Find the first such line, if no line has rank enough, or its own deck has the most."""
    above = (
        (one, rank)
        for one, rank in ranked
        if kept[one.place] and rank >= _LEAST_ABOVE_CREDITS and _heads_its_credits(blocks, one)
    )
    first, rank = next(above, (None, 0.0))
    if first is None:
        return None
    best, most = max(ranked, key=lambda each: each[1])
    is_deck = best.place == first.place + 1 and kept[best.place] and most - rank <= _NEARLY
    if most >= _LEAST and not is_deck:
        return None
    return Found(first.text, "text", first.place, most)


def _heads_its_credits(blocks: Sequence[Block], one: Candidate) -> bool:
    """Tell a whole line with a byline or a date below it."""
    text = blocks[one.place].text
    words = max(count_words(text), unparted_words(text))
    if one.text != text or not _FEWEST_WORDS <= words <= _MOST_WORDS or ends_in(text, STOPS):
        return False
    below = (block.text for block in blocks[one.place + 1 : one.place + 1 + _LINES_TO_A_CREDIT])
    return any(
        is_byline(line) or says_published(line) or is_date_alone(line) or bool(names_alone(line))
        for line in below
    )


def _counts_on(blocks: Sequence[Block], place: int) -> bool:
    """Tell "4. Marathon in Berlin" below "3. Athletics"."""
    number = _COUNTED.match(blocks[place].text)
    above = _COUNTED.match(blocks[place - 1].text) if number and place else None
    return number is not None and above is not None and int(number[1]) == int(above[1]) + 1


def _begins_the_text(one: Candidate, rank: float, best_below: float) -> bool:
    alone = rank >= max(_LEAST_OF_THE_FIRST, 2 * best_below)
    return not one.place and alone and count_words(one.text) > _LABEL_WORDS
