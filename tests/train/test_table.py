import pytest

from infra.train.table import score


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
