"""Talk given back: the last words of a transcript or an interview, left out for being so few.

    WHITLOW: Barrow used to ride. He's 66, and his knees have opinions.   kept
    STEELE: That's the news from Roundup.                left out: too short, near the page's foot

    Do you still answer letters?                                          kept
    Never.                                               left out: one word

Whoever speaks in a transcript is named before each turn, the same name again and again; and where
a story asks questions, what stands below one is the answer.
"""

import re
from collections.abc import Sequence

from copydesk.article.block import RemovalKind, Verdict
from copydesk.article.clean.measures import ends_sentence
from copydesk.article.text import QUESTION_MARKS

_TURN, _ANSWER = "turn-of-a-transcript", "answer-of-an-interview"
_FEWEST_TURNS, _FEWEST_QUESTIONS = 2, 2
_LIKELY_ALONE = 0.4
"""Score by its own looks of the shortest answers; "4 min." has less."""

_SPEAKER = re.compile(r"(?:[^:\uff1a]{0,40}\s)?(?P<name>[^\W\d_][\w'\u2019-]{1,20}):\s")
_ROLED = re.compile(r"(?P<name>[^,:]{3,40}),[^,:]{2,20}:(?:\s|$)")


def with_talk(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back a turn of somebody who has spoken, and the short answer to a last question."""
    doubtful = [
        n
        for n, one in enumerate(verdicts[1:], start=1)
        if not one.kept
        and one.kind is RemovalKind.OTHER
        and one.block.place is None
        and ends_sentence(one.block.text)
    ]
    if not doubtful:
        return verdicts
    speakers = _speakers(verdicts)
    questions = sum(one.kept and one.block.text.endswith(QUESTION_MARKS) for one in verdicts)
    given = list(verdicts)
    for n in doubtful:
        above, said = given[n - 1], verdicts[n].block.text
        if not above.kept:
            continue
        if _speaker(said) in speakers:
            given[n] = verdicts[n]._replace(kept=True, kind=None, rule=_TURN)
        elif questions >= _FEWEST_QUESTIONS and _answers(verdicts[n], above):
            given[n] = verdicts[n]._replace(kept=True, kind=None, rule=_ANSWER)
    return tuple(given)


def _answers(verdict: Verdict, above: Verdict) -> bool:
    asked = above.block.text.endswith(QUESTION_MARKS)
    return asked and verdict.score_alone >= _LIKELY_ALONE


def _speakers(verdicts: Sequence[Verdict]) -> frozenset[str]:
    """Gather who speaks in a transcript: none, if fewer turns than two begin with a name."""
    named = [name for one in verdicts if one.kept and (name := _speaker(one.block.text))]
    return frozenset(named if len(named) >= _FEWEST_TURNS else ())


def _speaker(text: str) -> str | None:
    """Give the surname in front of a turn: STEELE of "ARI STEELE, HOST:" and of "STEELE: ..."."""
    found = _ROLED.match(text)
    words = found["name"].split() if found else []
    if words:
        return words[-1]
    turn = _SPEAKER.match(text)
    return turn["name"] if turn and turn["name"][0].isupper() else None
