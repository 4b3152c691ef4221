import pytest

from copydesk.article.clean.features import see
from copydesk.article.clean.words import vocabulary_of
from copydesk.article.parse.plain import parse_plain
from infra.train.examples import Example
from infra.train.table import score, worst


@pytest.mark.parametrize(
    ("text", "gold", "expected"),
    [
        pytest.param("Rain fell.", "rain fell", (1.0, 1.0, 1.0), id="the same words"),
        pytest.param("Rain fell. Menu", "Rain fell", (2 / 3, 1.0, 0.8), id="a word too many"),
        pytest.param("", "Rain fell", (0.0, 0.0, 0.0), id="nothing"),
        pytest.param("雨", "雨雪", (1.0, 0.5, 2 / 3), id="characters count as words"),
    ],
)
def test_a_text_is_scored_by_the_words_it_shares_with_the_gold(
    text: str, gold: str, expected: tuple[float, float, float]
) -> None:
    assert score(text, gold) == pytest.approx(expected)


def test_the_worst_pages_are_listed_with_what_was_kept_and_lost() -> None:
    story = [f"The ferry ran aground for the {n}th time, the coast guard said." for n in range(9)]
    draft = parse_plain("\n\n".join([*story, "Subscribe to our newsletter today"]))
    sight = see(draft, vocabulary_of({}))
    labels = [True] * 9 + [False]
    example = Example("news", "soup", "a1", 0, draft, sight, labels, "\n".join(story))

    listed = worst([example], [[0.01] + [0.9] * 9], threshold=0.5, count=3).splitlines()

    assert listed[1:3] == ["news soup: the worst of 1", "a1  P 0.95  R 0.89  F1 0.919"]
    assert [line.split()[:2] for line in listed[3:]] == [["lost", "0.01"], ["kept", "0.90"]]
