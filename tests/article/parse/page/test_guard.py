import contextlib

import pytest

from copydesk.article.limits import ATTRIBUTES_PER_TAG, ELEMENT_DEPTH, PAGE_ELEMENTS
from copydesk.article.parse.page.guard import check_page
from copydesk.article.parse.page.page import parse_page
from copydesk.errors import ProblemCode, Unreadable
from tests.stopwatch import STILL_LINEAR, growth


@pytest.mark.parametrize(
    ("page", "code"),
    [
        pytest.param(
            "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">Rain",
            ProblemCode.TOO_COMPLEX,
            id="one tag with 50,000 attributes",
        ),
        pytest.param("<div>" * 10_000 + "Rain", ProblemCode.TOO_DEEP, id="10,000 nested elements"),
        pytest.param("<x-y>" * 10_000 + "Rain", ProblemCode.TOO_DEEP, id="10,000 unknown elements"),
        pytest.param(
            "".join(f"<b id={n}>" for n in range(900)) + "<p>x" * 900,
            ProblemCode.TOO_COMPLEX,
            id="formatting left open, repeated in every paragraph",
        ),
        pytest.param("<p>" * (PAGE_ELEMENTS + 1), ProblemCode.TOO_COMPLEX, id="paragraphs alone"),
        pytest.param("x" * 12_000_001, ProblemCode.TOO_LARGE, id="too many characters"),
    ],
)
def test_what_looks_like_a_page_and_is_an_attack_is_refused(page: str, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_page(page)

    assert refused.value.code is code


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<a href=/x>link</a> " * 100_000, id="100,000 links"),
        pytest.param("<p>The same again.</p>" * 180_000, id="4 MB of equal paragraphs"),
        pytest.param(
            "<table><tr><td colspan=9000000000000000 rowspan=9000000000000000>x</table>",
            id="a cell that spans everything",
        ),
        pytest.param("<p style='" + "a: b; " * 2_000 + "'>Rain", id="one long attribute"),
        pytest.param("<img src='data:" + "A" * 500_000 + "'>Rain", id="a picture in the tag"),
        pytest.param("<script>" + "if (a<b && c) x(); " * 2_000 + "</script>Rain", id="code"),
        pytest.param("\ufffd\x00 \u202eRain\u202c", id="characters that nobody sees"),
        pytest.param("<div>" * (ELEMENT_DEPTH - 10) + "Rain", id="just not too deep"),
        pytest.param(
            "<p " + " ".join(f"a{n}" for n in range(ATTRIBUTES_PER_TAG - 1)) + ">Rain",
            id="just not too many attributes",
        ),
    ],
)
def test_what_only_looks_like_an_attack_is_read(page: str) -> None:
    assert parse_page(page).blocks


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("<a", id="tags never closed"),
        pytest.param('<a "', id="quotes never closed"),
        pytest.param("<a b='\">", id="quotes that cross"),
        pytest.param("<!--", id="comments never closed"),
        pytest.param("<script>", id="scripts never closed"),
        pytest.param("<a b =", id="attributes without values"),
    ],
)
def test_counting_takes_time_in_proportion_to_the_text(unit: str) -> None:
    def work(times: int) -> None:
        with contextlib.suppress(Unreadable):
            check_page(unit * times)

    assert growth(work, 15_000) < STILL_LINEAR
