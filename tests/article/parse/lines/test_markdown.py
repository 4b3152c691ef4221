"""Markdown as programs write it: wrapped, escaped, with addresses broken across lines."""

import pytest

from copydesk.article.block import FOR_PROGRAMS, BlockKind
from copydesk.article.parse.lines.markdown import is_markdown
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


TITLE = "# Bridge closed\n\n"


def words_of(text: str) -> list[str]:
    """Give the lines that readers see below the title."""
    blocks = parse_plain(TITLE + text).blocks[1:]
    return [block.text for block in blocks if FOR_PROGRAMS not in block.labels]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("[Ships][1] wait.[^1]", "Ships wait.", id="a link and a footnote by name"),
        pytest.param("It cost \\$5\\.", "It cost $5.", id="escapes"),
        pytest.param("[[Oslo]] and [[Port|the port]]", "Oslo and the port", id="links of notes"),
        pytest.param("A ==marked== ~~word~~", "A marked word", id="marked and struck"),
        pytest.param("_Slowly_ it ***rose***.", "Slowly it rose.", id="emphasis"),
        pytest.param("It **never *once* closed**.", "It never once closed.", id="in one another"),
        pytest.param("He said _so_ , twice.", "He said so, twice.", id="a space left behind"),
        pytest.param("[By Omar Haddad]{.byline}", "By Omar Haddad", id="a class"),
        pytest.param("It rained.{{< note >}}<!-- x -->", "It rained.", id="calls in a line"),
        pytest.param("As a study says [@weller2023].", "As a study says.", id="a source"),
        pytest.param("It shut. #bridge #ferry", "It shut.", id="tags behind the text"),
        pytest.param("Rain<br>fell <u>here</u>", "Rain fell here", id="elements"),
        pytest.param("[[Updated] Closed](/b)", "[Updated] Closed", id="brackets in a link"),
        pytest.param("| Docks | June |", "Docks | June", id="a row"),
    ],
)
def test_readers_see_the_words_alone(line: str, words: str) -> None:
    assert words_of(f"{line}\n\n[1]: https://example.org/b\n") == [words]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("See section [2] and [3].", id="a number that nothing is listed under"),
        pytest.param("Take the #bridge tag, he said.", id="a hashtag in a sentence"),
        pytest.param("snake_case_name and 3 * 4 * 5", id="signs in words and sums"),
        pytest.param("It costs $5 {about} £4.", id="braces"),
        pytest.param("If a == b and c == d, go.", id="code"),
        pytest.param("<repo url>", id="a place to fill in"),
        pytest.param("f = () => { . . log ( 1 ) . . }", id="code with braces"),
        pytest.param("Write to <desk@example.org> now.", id="an address of mail"),
        pytest.param(r"It lay in C:\Users\anna.", id="a path"),
    ],
)
def test_signs_that_mark_nothing_stay(line: str) -> None:
    assert words_of(line) == [line]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("<!--more-->", id="a comment"),
        pytest.param("<!--\nlater\n-->", id="a comment of several lines"),
        pytest.param('{% include fig.html src="a.jpg" %}', id="Liquid"),
        pytest.param("{{< youtube abc >}}", id="Hugo"),
        pytest.param("<aside>\n💡 Note to editor\n\n</aside>", id="a box"),
        pytest.param("> [!note] Desk\n> Check the count.", id="a callout"),
        pytest.param(":::note\n\nCheck the count.\n\n:::", id="a fenced box"),
        pytest.param("::: {.article-header}", id="a fence of pandoc"),
        pytest.param("<Map\n  at={[1, 2]}\n/>", id="an element of a program"),
        pytest.param('<div class="x"><br>', id="elements without words"),
        pytest.param("import Map from '@site/map';", id="an import"),
        pytest.param("| --- | :-: |", id="a row of hyphens"),
        pytest.param("* * *", id="a ruler"),
        pytest.param("\\* \\* \\*", id="an escaped ruler"),
        pytest.param('[1]: https://example.org/b "Bridge"', id="an address by name"),
        pytest.param("[^1]: Budget, 2020.\n    And more.", id="a footnote"),
        pytest.param("```{r setup}\nlibrary(x)\n```", id="code that is run"),
        pytest.param("![[bridge.jpg]]", id="an embedded file"),
    ],
)
def test_lines_for_programs_are_set_aside(lines: str) -> None:
    assert words_of(f"It rained.\n\n{lines}\n\nIt stopped.\n") == ["It rained.", "It stopped."]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("<aside>\nNever closed.", id="a box without an end"),
        pytest.param("> [!quote] The mayor\n> Never closed.", id="a quote in a callout"),
        pytest.param("::: pull-quote\nNever closed.\n:::", id="a fence around text"),
    ],
)
def test_what_stands_behind_such_a_line_may_be_the_story(lines: str) -> None:
    assert words_of(f"It rained.\n\n{lines}\n") == ["It rained.", "Never closed."]


def test_an_underlined_title_is_a_heading() -> None:
    text = "::: {.head}\nBridge closed {#title .headline}\n====\n\nIt [shut](/a).\n:::\n"
    heading = parse_plain(text).blocks[1]

    assert (heading.text, heading.kind, heading.level) == ("Bridge closed", BlockKind.HEADING, 1)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Bridge closed\n\nIt rained.", id="a title above a text"),
        pytest.param("It **rained** on [Oslo](https://example.org).", id="two marks in a line"),
        pytest.param("[a]: https://a.example\n[b]: https://b.example", id="listed addresses"),
    ],
)
def test_markdown_is_known_by_its_marks(text: str) -> None:
    assert is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("#bridge #ferry\n\nIt rained.", id="hashtags"),
        pytest.param("# bridge # ferry\n\nIt rained.", id="hashtags with spaces"),
        pytest.param("# The list\nof bridges", id="a hash above a line that goes on"),
        pytest.param("* One\n* Two\n\n> She wrote:\n> Yes.", id="bullets and a mail"),
        pytest.param("*News of the day*\n\n_Oslo_ cost $5 * 3.", id="stars of a messenger"),
        pytest.param("[12:01] Anna: yes\n[12:02] Omar: no", id="a chat"),
        pytest.param("[Anna]: yes\n[Omar]: no", id="a chat with colons"),
        pytest.param("def f(x): # half\n    return x[0](1)", id="code"),
    ],
)
def test_plain_text_is_no_markdown(text: str) -> None:
    assert not is_markdown(text)


def test_a_row_of_stars_is_no_item_of_a_list() -> None:
    text = "It rained.\n\n* * *\n\nIt stopped."

    assert [block.kind for block in parse_plain(text).blocks] == [BlockKind.PARAGRAPH] * 3
