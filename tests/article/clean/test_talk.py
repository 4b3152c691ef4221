"""Talk given back: the short last words of transcripts and interviews."""

import pytest

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.clean.talk import with_talk


def told(*lines: str) -> list[Verdict]:
    return [Verdict(Block(line), kept=True, score=0.8, score_alone=0.6) for line in lines]


def is_given_back(above: list[Verdict], line: str, *, score_alone: float = 0.47) -> bool:
    kind = RemovalKind.OTHER
    last = Verdict(Block(line), kept=False, score=0.2, score_alone=score_alone, kind=kind)
    return with_talk((*above, last))[-1].kept


@pytest.mark.parametrize(
    ("above", "line", "is_talk"),
    [
        pytest.param(
            ("ARI STEELE, HOST:", "Sheep are counted.", "TOM BARROW: She does four."),
            "STEELE: That was Roundup.",
            True,
            id="a host named with his role before",
        ),
        pytest.param(
            ("Holm: Who is counting?", "Anna Berg: Nobody is."),
            "Holm: Thank you.",
            True,
            id="whoever asked before",
        ),
        pytest.param(
            ("Holm: Who is counting?", "Anna Berg: Nobody is."),
            "Editing: Otto Kern.",
            False,
            id="nobody who has spoken",
        ),
        pytest.param(
            ("The council met: it was a long night.", "Nobody spoke."),
            "Editing: Otto Kern.",
            False,
            id="no transcript",
        ),
        pytest.param(
            ("Do you write?", "At night.", "Do you read letters?"), "Never.", True, id="an answer"
        ),
        pytest.param(("Do you write?",), "Never.", False, id="one question alone"),
        pytest.param(
            ("Do you write?", "Do you read letters?", "Rarely."),
            "Never.",
            False,
            id="not below a question",
        ),
        pytest.param(
            ("Do you write?", "At night.", "Do you read letters?"),
            "Read more",
            False,
            id="no sentence",
        ),
    ],
)
def test_the_last_words_of_a_talk_stay(above: tuple[str, ...], line: str, is_talk: bool) -> None:  # noqa: FBT001
    assert is_given_back(told(*above), line) == is_talk


def test_a_line_that_looks_like_furniture_answers_nothing() -> None:
    above = told("Do you write?", "At night.", "Do you read letters?")

    assert not is_given_back(above, "4 min.", score_alone=0.25)
