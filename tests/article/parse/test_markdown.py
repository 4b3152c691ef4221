"""Markdown as programs write it: wrapped, escaped, with addresses broken across lines."""

import pytest

from copydesk.article.block import BlockKind
from copydesk.article.parse.plain import parse_plain

WRAPPED = """\
# The old bridge over the Toller is closed for the whole of the summer, and the
ferry stays

The council voted on Monday to close the [bridge over the Toller](/news/toller-
bridge-closed) until the repairs are finished, which may take until the spring,
as the long-awaited report of the engineers had said.

  * [Home](/)
  * [Politics](/politics/the-long-way-of-a-bridge-that-nobody-wanted/and-of-one-that-was)

The mayor \\(62\\) called it **a black day** for the town, and for those who live
on the other side; they will have to take the ferry, which is a slow and well-
worn one.

[![The bridge](/pictures/bridge.jpg?width=1200&crop=3-2,smart,safe&auto=webp)](/gallery-
of-the-bridge)

Nobody lives there.
"""


def test_paragraphs_that_a_program_has_wrapped_are_one_block_each() -> None:
    blocks = parse_plain(WRAPPED).blocks

    assert [block.text for block in blocks] == [
        "The old bridge over the Toller is closed for the whole of the summer, and the ferry stays",
        (
            "The council voted on Monday to close the bridge over the Toller until the repairs are "
            "finished, which may take until the spring, as the long-awaited report of the "
            "engineers had said."
        ),
        "Home",
        "Politics",
        (
            "The mayor (62) called it a black day for the town, and for those who live on the "
            "other side; they will have to take the ferry, which is a slow and well-worn one."
        ),
        "The bridge",
        "Nobody lives there.",
    ]
    assert blocks[0].kind is BlockKind.HEADING


def test_lines_of_markdown_that_are_paragraphs_stay_apart() -> None:
    text = "# Bridge closed\nThe council [voted](/vote).\nThe mayor did not.\n## Ferry\nIt stays.\n"

    assert [block.text for block in parse_plain(text).blocks] == [
        "Bridge closed",
        "The council voted.",
        "The mayor did not.",
        "Ferry",
        "It stays.",
    ]


def test_a_break_that_two_spaces_ask_for_stays() -> None:
    wrapped = WRAPPED.replace("for those who live\n", "for those who live  \n")

    assert any(block.text.endswith("those who live") for block in parse_plain(wrapped).blocks)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("[](/share/one) [](/share/two)", id="links without words"),
        pytest.param("[![](/icon.svg)](/home)", id="a picture in a link"),
    ],
)
def test_what_shows_no_words_is_all_link(line: str) -> None:
    block = parse_plain(f"# Bridge closed\n\n{line}\n\nThe [mayor](/mayor) resigned.\n").blocks[1]

    assert (block.text, block.link_share) == (line, 1.0)


def test_a_listing_of_a_wrapped_text_keeps_its_lines() -> None:
    text = WRAPPED + "\n```\none\ntwo\n```\n"

    assert parse_plain(text).blocks[-1].text == "one\ntwo"
