import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.clean import judge
from copydesk.article.clean.copies import second_copies
from copydesk.article.parse.page.page import parse_page

STORY = [
    (
        "The reservoir above Tarnfoss was emptied on Monday for the first time since it was built"
        " in 1961, and hundreds of people walked out onto the cracked mud to look for the village"
        " that had stood there until the water came and the church bell was carried away."
    ),
    (
        "Engineers will spend eleven weeks sealing the joints of the dam, which has lost some forty"
        " litres a second since the spring, and the power company says that homes in the valley"
        " will be supplied from the coast until the gates are closed again in the autumn."
    ),
    (
        "Marit Aune, who was nine when her family left, found the doorstep of the schoolhouse and"
        " sat down on it, and said that she had expected it to be larger, that everything in the"
        " valley had been larger, and that she would come back once more before the rain."
    ),
    (
        "The county has put up a fence around the old graveyard and asks visitors to keep to the"
        " boards, because the ground near the river is soft and two cars had to be pulled out of"
        " it by a tractor on the first evening, without anybody being hurt."
    ),
]


def copies_among(texts: list[str]) -> list[int]:
    words = [float(len(text.split())) for text in texts]
    return sorted(second_copies(range(len(texts)), texts, words))


def test_a_story_that_stands_twice_is_kept_once() -> None:
    assert copies_among([*STORY, "Print this page", *STORY]) == [5, 6, 7, 8]


def test_a_copy_with_a_paragraph_of_its_own_in_it_loses_what_was_there_before() -> None:
    only_there = "This paragraph stands in the second copy alone, and so it has to stay in it."

    assert copies_among([*STORY, *STORY, only_there]) == [4, 5, 6, 7]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(STORY, id="nothing twice"),
        pytest.param([*STORY, STORY[1]], id="one paragraph quoted again"),
        pytest.param([*STORY, *STORY[::-1]], id="another order"),
        pytest.param(
            ["Row, sailor, row home against the ebbing tide", "and sing of her who waits",
             "Row, sailor, row home against the ebbing tide", "and sing of him who went"] * 4,
            id="a refrain",
        ),
    ],
)  # fmt: skip
def test_what_a_writer_repeats_stays(texts: list[str]) -> None:
    assert copies_among(texts) == []


def test_the_copy_of_a_page_is_left_out_as_a_duplicate() -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)

    verdicts = judge(parse_page(f"<article>{story}</article><article>{story}</article>"))

    assert [verdict.kept for verdict in verdicts] == [True] * 4 + [False] * 4
    assert {verdict.kind for verdict in verdicts[4:]} == {RemovalKind.DUPLICATE}
