"""Readers' threads in a dump, told by the lines around a block."""

from copydesk.article.block import Block
from copydesk.article.clean.measures import measure_first, twins_of
from copydesk.article.clean.threads import NAMES, thread_columns

STORY = "The ferry ran aground in thick fog on Tuesday, the coast guard said."
OPINION = "I have said it for years: nobody looks after the buoys any more."


def described(*lines: str) -> list[dict[str, float]]:
    blocks = [Block(line) for line in lines]
    rows = thread_columns(blocks, [measure_first(block) for block in blocks], twins_of(blocks))
    return [dict(zip(NAMES, row, strict=True)) for row in rows]


def test_what_readers_say_stands_among_names_times_and_answers() -> None:
    thread = [line for n in range(4) for line in (f"5 June {n}:32", OPINION + str(n), "Reply")]

    rows = described(*[STORY] * 8, "4 comments", *thread)

    story, opinion = rows[0], rows[13]
    assert (story["stamped_near"], story["answers_near"], story["answers_before"]) == (0, 0, 0)
    assert opinion["repeated_near"] >= 3
    assert opinion["stamped_near"] >= 3
    assert opinion["since_answers"] == 2
    assert opinion["answers_before"] == 2


def test_a_sentence_with_a_year_in_it_is_no_time_of_a_comment() -> None:
    assert described(STORY, "It was built in 1904.", STORY)[0]["stamped_near"] == 0
