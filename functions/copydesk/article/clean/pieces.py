"""Paragraphs that a dump cut at their links, put together again for judging.

    The council
    Greenpeace
    had asked for voted on Monday.

is one sentence on three lines. What stands around a paragraph is told in paragraphs, not in
lines: whether whole sentences or loose ends surround it, and the stretch that most of them fill.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, repeat
from operator import truediv

from copydesk.article.clean.measures import END_MARKS, ends_in
from copydesk.article.clean.neighbours import best_segment, distances, edges, means
from copydesk.article.open_words import ends_open

NAMES = (
    "piece_words", "piece_ends", "loose2", "loose4", "loose8", "sentences2", "sentences20",
    "since_sentence", "until_sentence", "run", "run_to_best", "run_share", "best_before",
    "in_stretch", "stretch_edge", "stretch_start",
)  # fmt: skip

# With the colon: it ends a paragraph before a list.
_ENDS = (*END_MARKS, ":")
_CUT = ("...", "\u2026", "..")
# No paragraph begins so: closing marks, and the kana that follow a noun.
_GOES_ON = frozenset(
    ",.;:)!?%\u00bb\u201d\u2019\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u3011\u3009\u300b\uff1a\uff1b\uff01\uff1f"
    "\u306f\u304c\u3092\u306b\u3067\u3068\u306e\u3082\u3078\u3084\u3089\u308a\u308b\u306a\u304b\u3051\u3053\u3055\u3057\u3059\u305b\u305d\u305f\u3061\u3064\u3066\u307e"
)
_OPEN = tuple(',\u3001(\uff08\u300c"\u201c\u201e\u00ab')
_INSERTED = 60
"""Characters of a link's text in the middle of a sentence."""

_SENTENCE_WORDS, _PROSE_WORDS, _LOOSE_WORDS = 10, 24, 16
_COST_OF_PARAGRAPH, _COST_OF_LINE, _COST_OF_LOOSE = 3.0, 9.0, 6.0
"""Words that a paragraph must have to lengthen a stretch, not to shorten it."""

_GAP = 2
"""Pieces that may stand between two of one run."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The paragraphs of a document."""

    of: Sequence[int]
    """For each block the number of its piece, counted from 0 in order."""

    words: Sequence[float]
    ends: Sequence[bool]
    """Whether it ends as sentences do; three dots end none, they cut it."""

    @property
    def whole(self) -> list[bool]:
        """Which pieces have a sentence of some length."""
        return [e and w >= _SENTENCE_WORDS for e, w in zip(self.ends, self.words, strict=True)]


def pieces_of(texts: Sequence[str], words: Sequence[float]) -> Pieces:
    """Join lines where a sentence goes on."""
    n = len(texts)
    ends = [ends_in(text, _ENDS) for text in texts]
    goes_on = [text[0].islower() or text[0] in _GOES_ON for text in texts]
    of = [0] * n
    for i in range(1, n):
        joined = not ends[i - 1] and (
            goes_on[i]
            or (
                i + 1 < n
                and goes_on[i + 1]
                and not ends[i]
                and len(texts[i]) < _INSERTED
                and _is_open(texts[i - 1])
            )
        )
        of[i] = of[i - 1] + (not joined)
    sizes = [0.0] * (of[-1] + 1)
    final = [False] * len(sizes)
    for i, piece in enumerate(of):
        sizes[piece] += words[i]
        final[piece] = ends[i] and not texts[i].endswith(_CUT)
    return Pieces(of, sizes, final)


def _is_open(text: str) -> bool:
    """Tell a sentence that stopped before a link from a title in small letters."""
    if text.endswith(_OPEN) or ends_open(text):
        return True
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return words[-1][0].islower() and (len(words) <= _GAP or 2 * small > len(words))


def piece_columns(pieces: Pieces) -> list[tuple[float, ...]]:
    """Describe each piece and what is around it: a row of ``NAMES`` for each."""
    words, ends = pieces.words, pieces.ends
    loose = [float(not end and size < _LOOSE_WORDS) for end, size in zip(ends, words, strict=True)]
    good = [
        size >= _SENTENCE_WORDS and (end or size >= _PROSE_WORDS)
        for end, size in zip(ends, words, strict=True)
    ]
    columns: list[Sequence[float]] = [
        words,
        [float(end) for end in ends],
        *(means(loose, reach) for reach in (2, 4, 8)),
        *(_sentence_share(words, ends, reach) for reach in (2, 20)),
        distances(good),
        distances(good[::-1])[::-1],
        *_runs(words, good),
        *_stretch(words, ends, loose),
    ]
    return list(zip(*columns, strict=True))


def _sentence_share(words: Sequence[float], ends: Sequence[bool], reach: int) -> list[float]:
    ended = [size if end else 0.0 for size, end in zip(words, ends, strict=True)]
    least = 1.0 / (2 * reach + 1)
    return list(map(truediv, means(ended, reach), map(max, means(words, reach), repeat(least))))


def _runs(words: Sequence[float], good: Sequence[bool]) -> tuple[list[float], ...]:
    """Weigh the run of good pieces that each piece is in or nearest to."""
    places = [index for index, is_good in enumerate(good) if is_good]
    if not places:
        nothing = [0.0] * len(words)
        return nothing, nothing, nothing, nothing
    run_of = [0]
    for before, after in pairwise(places):
        run_of.append(run_of[-1] + (after - before > _GAP + 1))
    masses = [0.0] * (run_of[-1] + 1)
    for place, run in zip(places, run_of, strict=True):
        masses[run] += words[place]
    best, total = max(masses), sum(masses)
    before_it = [most / best for most in accumulate(masses, max, initial=0.0)]
    nearest = [run_of[at] for at in _nearest(places, len(words))]
    return (
        [masses[run] for run in nearest],
        [masses[run] / best for run in nearest],
        [masses[run] / total for run in nearest],
        [before_it[run] for run in nearest],
    )


def _nearest(places: Sequence[int], n: int) -> list[int]:
    """For each of ``n`` positions the index of the place next to it."""
    out = []
    at = 0
    for position in range(n):
        while at + 1 < len(places) and places[at + 1] - position < abs(position - places[at]):
            at += 1
        out.append(at)
    return out


def _stretch(
    words: Sequence[float], ends: Sequence[bool], loose: Sequence[float]
) -> tuple[list[float], ...]:
    """Find the stretch that sentences fill, and each piece's way to its edges: + in, - out."""
    low, high = best_segment(
        [
            size - (_COST_OF_PARAGRAPH if end else _COST_OF_LINE) - _COST_OF_LOOSE * is_loose
            for size, end, is_loose in zip(words, ends, loose, strict=True)
        ]
    )
    n = len(words)
    inside = [0.0] * low + [1.0] * (high - low) + [0.0] * (n - high)
    steps = edges(low, high, n)
    return (
        inside,
        [step if within else -step for step, within in zip(steps, inside, strict=True)],
        list(map(float, range(-low, n - low))),
    )
