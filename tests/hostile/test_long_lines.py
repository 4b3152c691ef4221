"""Lines without end: each rule that looks at one reads it once, or only its beginning."""

from collections.abc import Callable

import pytest

from copydesk.article.parse.plain import parse_plain
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.stopwatch import STILL_LINEAR, growth

BODY = """

The harbour bridge reopened to traffic on Thursday morning, two years after a ship struck it.
The first bus crossed at noon, and the mayor said that the whole town had missed its bridge.
Repairs had taken longer than planned, because parts of the old piers were found to be weak.
Ferries will keep running until Sunday, and tickets that were bought before stay good for a month.
Shopkeepers on the western side hope that their customers will come back before the winter.
"""


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            lambda times: "-" * times + "x\nFrom: a\nSubject: b", id="dashes above a mail"
        ),
        pytest.param(lambda times: ">" * times + "x\n> a\n> b\n> c", id="marks of a quoted mail"),
        pytest.param(lambda times: "a" + "\t" * times + "b", id="tabs of a table"),
        pytest.param(lambda times: "a" + "   b" * (times // 4), id="gaps of a table"),
        pytest.param(lambda times: "&amp;" * (times // 5), id="signs escaped again and again"),
        pytest.param(lambda times: "=C3=A9" * (times // 6), id="quoted-printable"),
        pytest.param(lambda times: "*" * times + "x*", id="marks of a messenger"),
        pytest.param(lambda times: "^ By\n^" + "= " * times + "x", id="signs of a wire"),
        pytest.param(lambda times: "A3   May 3, 2016" + " " * times + "x", id="a head of a page"),
        pytest.param(lambda times: "[7]a\n[8]b\n[9]c" + " " * times + "x", id="numbers of links"),
        pytest.param(
            lambda times: "1. https://a.b\n2. https://a.b\n" + " [1]" * (times // 4),
            id="numbers in a line",
        ),
        pytest.param(
            lambda times: "View in your browser\n==========\nhttps://" + " " * times + "x",
            id="addresses of a newsletter",
        ),
        pytest.param(
            lambda times: "1:00.0 --> 1:00.0\na\n2:00.0 --> 3:00.0\n" + "<" * times,
            id="marks of cues",
        ),
    ],
)
def test_a_line_without_end_is_parsed_in_linear_time(line: Callable[[int], str]) -> None:
    assert growth(lambda times: parse_plain(line(times) + BODY), 20_000) < STILL_LINEAR


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(lambda times: "Press contact:\n" * (times // 20), id="labels of contacts"),
        pytest.param(lambda times: "Harbour news Page 1\n" * (times // 20), id="heads of pages"),
        pytest.param(lambda times: "12\n" * (times // 20), id="page numbers"),
        pytest.param(lambda times: "Anna Ruiz 4 May 2024\n" * (times // 20), id="names and days"),
    ],
)
def test_lines_of_desks_without_end_are_read_in_linear_time(lines: Callable[[int], str]) -> None:
    assert (
        growth(lambda times: read_article(Upload((BODY + lines(times)).encode())), 8_000)
        < STILL_LINEAR
    )
