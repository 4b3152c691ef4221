"""Subheads of bare texts: which short lines head the paragraphs below them.

    ... the council said on Monday.       ← the sentence before is over
    What happens to the ferry             ← short, no full stop, nothing left out below
    The ferry will sail until May.        ← a paragraph that has its words

In a dump of a page captions, names, buttons and teasers look the same, so no sign is enough: a
forest that has seen which lines are headings of the same stories' pages weighs them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from copydesk.article.block import Block, BlockKind
from copydesk.article.clean.trees import forest_in
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.layout.subhead_lines import Paragraphs, SubheadLines
from copydesk.article.normalize.lines.fragments import is_turn
from copydesk.article.normalize.tables import TABLES
from copydesk.article.normalize.words import count_words
from copydesk.article.open_words import ends_open
from copydesk.article.prose import PROSE_CHARACTERS, ends_in
from copydesk.article.text import QUESTION_MARKS, STOPS

RANKS_FILE = TABLES / "subhead_ranks.json.gz"
"""The forest, as ``infra.train.subheads`` learns it."""

_LEAST = 0.25
"""What a line must weigh: where the subheads of dumps are right most often, page by page."""

_LEAST_ABOVE_A_LIST = 0.1
"""The same of a word or two below an empty line and above a list: "Ingredients"."""

_FEWEST_HOURS = 2
"""Times above paragraphs that head the entries of a chronicle; of one alone nobody can tell."""

_MOST_CHARACTERS = 160
_MOST_WORDS = 16
_FEW_WORDS = 4

_FEWEST_ADDRESSED = 2
_ADDRESSES = frozenset(
    """
    you your You Your Sie Ihr Ihre Ihnen Ihren Ihrer Ihrem du dein deine dich dir vous votre vos
    Vous Votre Vos
    usted ustedes Usted você vocês Você lei voi Lei u uw jij jullie ni er dere De Dem Deres
    вы вас вам ваш ваша ваше ваши Вы Вас Вам ви вам ваш siz sizin size
    """.split()  # noqa: SIM905 - words read better than a hundred strings
)
"""As printed: "sie" is she, "Sie" is you."""

_WORD = re.compile(r"[^\W\d_]+")
_STOPS = tuple({*STOPS, *";:,\uff1a"} - {*"!?"})
_STARTS = re.compile(r"^[\W_]*[^\Wa-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f_]")

# Brackets, times, counters, credits; "Vlietdam - Sparrenburg 3-1 (1-0)", "Wertung: 4 von 5".
_NO_SUBHEAD = re.compile(
    r"[(\[].*[)\]]$|[^.:]{2,40}\s[-\u2013]\s[^.:]{2,40}?\s\d{1,3}\s?[-:\u2013]\s?\d{1,3}\b"
    r"|[^\W\d_]{3,20}\s?:\s[\d.,]+\s?(?:/|\w{1,3}\s)\s?\d"
    r"|\d{1,2}[:.]\d\d\b|\d+ \w+,? \w+$|\d{1,3}(?:\+\d)?['\u2019\u2032]\s"
    r"|(?:von|by|foto|photo|quelle)\b|[\W\d_]+$",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?:[01]?\d|2[0-3])\s?[:.hH]\s?[0-5]\d(?:\s?(?:[Uu]hr|[ap]\.?m\.?|[AP]M|h|[A-Z]{3,4}))?"
)
_MARKED_QUESTION = re.compile(r"[PQF]\s?[.:]\s.*\?$")
_SIGN_OF_NO_SUBHEAD = re.compile(r"[\u00a9|@]|/(?<=\w/)\w+ \w")


def text_subheads(text: Paragraphs) -> frozenset[int]:
    """Find the paragraphs of a bare text that head the one below them, by looks and company."""
    likely = frozenset(_weighed(text))
    return (likely - _questions(text, likely)) | _hours(text)


def _weighed(text: Paragraphs) -> Iterator[int]:
    places = list(may_be_subheads(text))
    if places:
        weights = forest_in(RANKS_FILE).scores(SubheadLines(text, places).rows())
        weighed = zip(places, weights, strict=True)
        yield from (place for place, weight in weighed if weight >= _least(text, place))


def _least(text: Paragraphs, place: int) -> float:
    block, below = text.whole[place], text.whole[place + 1]
    heads_a_list = block.after_blank and _words(block.text) <= _FEW_WORDS
    is_listed = below.kind is BlockKind.LIST_ITEM and block.kind is not below.kind
    return _LEAST_ABOVE_A_LIST if heads_a_list and is_listed else _LEAST


def may_be_subheads(text: Paragraphs) -> Iterator[int]:
    """Find the paragraphs that are worth weighing."""
    # A page may repeat a heading; a line that a dump repeats is a button or a box.
    times = Counter(block.text for block in text.whole)
    for place, block in enumerate(text.whole[:-1]):
        alone = len(text.groups[place]) == 1 and times[block.text] == 1
        if alone and _may_be(block) and not _is_question(block, text.whole[place + 1]):
            yield place


def _hours(text: Paragraphs) -> frozenset[int]:
    """Find the times above the entries of a chronicle."""
    found = frozenset(n for n, pair in enumerate(pairwise(text.whole)) if _heads_an_entry(*pair))
    return found if len(found) >= _FEWEST_HOURS else frozenset()


def _heads_an_entry(block: Block, below: Block) -> bool:
    bare = block.place is None and block.kind is BlockKind.PARAGRAPH
    return bare and len(below.text) >= PROSE_CHARACTERS and _HOUR.fullmatch(block.text) is not None


def _questions(text: Paragraphs, likely: frozenset[int]) -> frozenset[int]:
    """Find the questions of an interview, which speak to somebody: subheads that ask do not."""
    asked = [place for place in likely if text.whole[place].text.endswith(QUESTION_MARKS)]
    words = (_WORD.findall(text.whole[place].text) for place in asked)
    addressed = sum(not _ADDRESSES.isdisjoint(each) for each in words)
    return frozenset(asked if addressed >= _FEWEST_ADDRESSED else ())


def heads_nothing(text: str) -> bool:
    """Tell credits, times, counters and links from subheads as short as they."""
    looks = _NO_SUBHEAD.match(text) is not None or _SIGN_OF_NO_SUBHEAD.search(text) is not None
    return looks or is_byline(text)


def _may_be(block: Block) -> bool:
    text = block.text
    return (
        block.place is None
        and block.kind not in (BlockKind.HEADING, BlockKind.CAPTION)
        and len(text) <= _MOST_CHARACTERS
        and _words(text) <= _MOST_WORDS
        and _STARTS.match(text) is not None
        and not ends_in(text, _STOPS)
        and not ends_open(text)
        and not heads_nothing(text)
        and not _MARKED_QUESTION.match(text)
    )


def _is_question(block: Block, below: Block) -> bool:
    """Tell one turn of a talk above the next, each with who speaks."""
    return is_turn(block.text) and is_turn(below.text)


def _words(text: str) -> float:
    return count_words(text) / (2 if text[:1] >= "\u2e80" else 1)
