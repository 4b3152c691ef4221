"""What words say of a block: how like a story they sound, and what they share with the rest."""

from math import fsum, sqrt

import pytest

from copydesk.article.clean.neighbours import means
from copydesk.article.clean.weights import weights
from copydesk.article.clean.words import (
    SHARED_NAMES,
    shared_columns,
    vocabulary_of,
    words_in,
    worth_columns,
)

LISTED = vocabulary_of({"cookies": (-2.0, 3.0), "because": (1.0, 0.5), "harbour": (0.0, 4.0)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Mayor's office, 2024", {"the", "mayor", "s", "office"}, id="letters"),
        pytest.param("\u00a9 Beispiel", {"\u00a9", "beispiel"}, id="a sign of copyright"),
        pytest.param("東京都は発表", {"東京", "は", "発表"}, id="Japanese in pairs"),
        pytest.param("지진이 발생", {"지진이", "발생"}, id="Korean by its spaces"),
    ],
)
def test_words_are_read_in_any_script(text: str, expected: set[str]) -> None:
    assert words_in(text) == expected


def test_words_against_a_story_weigh_below_zero() -> None:
    assert LISTED.worth_of(words_in("Accept all cookies")) == -2.0
    assert LISTED.worth_of(words_in("Nothing listed here")) == 0.0


def test_worth_does_not_depend_on_the_order_that_a_process_gives_to_words() -> None:
    listed = vocabulary_of({f"word{n}": (1 / (n + 3), 1.0) for n in range(2_000)})

    for first in range(0, 2_000, 20):
        worth = listed.worth_of(frozenset(f"word{n}" for n in range(first, first + 20)))

        assert worth == fsum(1 / (n + 3) for n in range(first, first + 20)) / sqrt(20)


def test_shares_do_not_depend_on_the_order_of_words() -> None:
    rarities = {f"word{n}": 1 / (n + 3) for n in range(200)}
    others = dict(list(rarities.items())[::2])
    backwards = dict(reversed(rarities.items()))

    rows = [
        shared_columns([each, others], [True] * 2, [20.0] * 2) for each in (rarities, backwards)
    ]

    assert rows[0] == rows[1]


def test_only_rare_words_tell_what_a_story_is_about() -> None:
    assert set(LISTED.telling(words_in("because the harbour of Vikabukt is on ice"))) == {
        "harbour", "vikabukt",
    }  # fmt: skip


def test_a_paragraph_shares_rare_words_with_the_others_and_a_teaser_does_not() -> None:
    story = [{"ferry": 5.0, "harbour": 4.0}, {"ferry": 5.0, "divers": 5.0}]
    teaser = {"pasta": 5.0, "recipe": 5.0}

    rows = shared_columns([*story, teaser], [True] * 3, [20.0] * 3)

    shared = [row[SHARED_NAMES.index("rare_shared")] for row in rows]
    assert shared == pytest.approx([5 / 9, 0.5, 0.0])


def test_a_paragraph_of_one_word_often_repeated_shares_nothing_with_itself() -> None:
    (row,) = shared_columns([{"ferry": 5.0}], [True], [12.0])

    assert row[SHARED_NAMES.index("rare_shared")] == 0.0


@pytest.mark.parametrize("count", [1, 2, 5, 17, 40])
@pytest.mark.parametrize("reach", [2, 8, 20])
def test_means_are_of_what_there_is_within_reach(count: int, reach: int) -> None:
    column = [float(index * index % 7) for index in range(count)]

    windows = [column[max(0, at - reach) : at + reach + 1] for at in range(count)]

    assert means(column, reach) == pytest.approx([sum(each) / len(each) for each in windows])


def test_worth_stands_beside_that_of_the_neighbours() -> None:
    assert worth_columns([1.0, -1.0]) == [(1.0, -1.0, 0.0, 0.0), (-1.0, -9.0, 0.0, 0.0)]


def test_the_weights_know_words_of_both_kinds() -> None:
    vocabulary = weights().vocabulary

    assert vocabulary.worth_of(words_in("Accept cookies")) < 0
    assert vocabulary.worth_of(words_in("although he said that it was")) > 0
