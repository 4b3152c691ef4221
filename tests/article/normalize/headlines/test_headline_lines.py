"""The lines of a dump that may be its headline, and what the forest sees of them."""

import gzip
import json

from copydesk.article.block import Block
from copydesk.article.normalize.headlines.dump_headline import RANKS_FILE
from copydesk.article.normalize.headlines.headline_lines import COLUMNS, Candidate, candidates
from copydesk.article.normalize.page.site import Site

LEAD = "The minister resigned on Monday after a report on the bridge over the Toller was published."
MENU = ["Home", "Politics", "Travel", "All about our paper", "Sign in to your account"] * 4


def seen(*lines: str) -> list[Candidate]:
    blocks = [*map(Block, lines), Block(LEAD), Block(LEAD)]
    kept = [False] * len(lines) + [True, True]
    return candidates(blocks, kept, len(lines), Site())


def column(candidate: Candidate, name: str) -> float:
    return candidate.row[COLUMNS.index(name)]


def test_the_forest_was_learned_from_these_columns() -> None:
    learned = json.loads(gzip.decompress(RANKS_FILE.read_bytes()))

    assert tuple(learned["columns"]) == COLUMNS


def test_each_line_is_seen_in_all_columns() -> None:
    assert {len(each.row) for each in seen("Minister resigns | Daily Example", *MENU)} == {
        len(COLUMNS)
    }


def test_what_a_headline_adds_behind_its_dash_is_no_site() -> None:
    texts = [each.text for each in seen("Minister resigns – and a bridge stays shut", *MENU)]

    assert "Minister resigns" not in texts
    assert texts[0] == "Minister resigns – and a bridge stays shut"


def test_of_the_first_line_each_run_of_parts_may_be_the_headline() -> None:
    texts = [each.text for each in seen("Bridges | Minister resigns | Daily Example", *MENU)]

    assert texts[:6] == [
        "Bridges | Minister resigns | Daily Example",
        "Bridges",
        "Bridges | Minister resigns",
        "Minister resigns",
        "Minister resigns | Daily Example",
        "Daily Example",
    ]


def test_of_a_later_line_only_what_stands_at_its_ends_may_be() -> None:
    texts = [each.text for each in seen(*MENU, "Bridges | Minister resigns | Daily Example")]

    assert "Bridges" in texts
    assert "Daily Example" in texts
    assert "Minister resigns" not in texts


def test_a_line_of_many_parts_is_not_cut() -> None:
    line = " | ".join(["Ice"] * 40)

    assert len(seen(line, *MENU)) < 2 * len(MENU)


def test_parts_are_told_by_what_was_taken_off() -> None:
    cut = next(
        each
        for each in seen("Minister resigns | World | Daily Example", *MENU)
        if each.text == "Minister resigns"
    )

    assert (column(cut, "parts_before"), column(cut, "parts_behind")) == (0, 2)
    assert (column(cut, "shortest_off"), column(cut, "longest_off")) == (5, 13)


def test_the_best_of_a_dump_is_told_from_those_below_it() -> None:
    below = [column(each, "points_to_best") for each in seen("Minister resigns", *MENU)]

    assert max(below) == 0
    assert min(below) < 0
