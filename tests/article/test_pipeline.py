import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.article.pipeline import read_article
from copydesk.article.trail import Fate
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable

STORY = """\
Council closes old bridge until spring

LINZ (APA) – The city council voted on Monday evening to close the old bridge over the river \
until the repairs are finished.

Shops on both sides of the river expect fewer customers, and drivers will have to use the ring \
road for months.
"""

PAGE = """<!doctype html><html lang="en"><head><title>Council closes old bridge | Daily</title>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>
<h1>Council closes old bridge</h1>
<p>The city council voted on Monday evening to close the old bridge over the river until the
repairs are finished, which may take until spring.</p>
<p>Shops on both sides of the river expect fewer customers, and drivers will have to use the
ring road for months, said the mayor.</p></article></body></html>
"""


def test_a_plain_text_becomes_an_article_with_its_places() -> None:
    reading = read_article(Upload(STORY.encode()))
    lead = reading.article.sections[0].paragraphs[0]

    assert reading.source.format is Format.PLAIN
    assert reading.article.headline == "Council closes old bridge until spring"
    assert reading.article.dateline is not None
    assert reading.article.dateline.place == "Linz"
    assert STORY[lead.start : lead.end] == lead.text
    assert lead.text.startswith("The city council")


def test_a_page_becomes_an_article_without_its_site() -> None:
    article = read_article(Upload(PAGE.encode(), url="https://daily.example/bridge")).article

    assert article.headline == "Council closes old bridge"
    assert [p.text[:12] for p in article.sections[0].paragraphs] == ["The city cou", "Shops on bot"]
    assert article.in_language == "en"


def test_the_trail_of_a_plain_text_is_its_source() -> None:
    reading = read_article(Upload(STORY.encode()))

    assert "".join(step.text for step in reading.trail) == STORY
    assert [step.what for step in reading.trail if step.fate is Fate.KEPT] == [
        "headline",
        "dateline",
        "paragraph",
        "paragraph",
    ]


def test_the_trail_of_a_page_has_every_visible_block() -> None:
    trail = read_article(Upload(PAGE.encode())).trail

    assert any("Home" in step.text for step in trail if step.fate is Fate.REMOVED)
    assert "headline" in {step.what for step in trail if step.fate is Fate.KEPT}


LINES = st.sampled_from(
    [
        "The council voted on Monday to close the old bridge over the river until spring.",
        "“We had no warning at all,” said the owner of a bakery on the other side of it.",
        "Share this article",
        "PARIS (AFP) – Ministers met on Tuesday to talk about the weather and the harvest.",
        "Repairs take longer",
        "We use cookies to improve your experience. Accept all",
        "\u200b",
        "  * Sport",
        "",
        "\t",
        "市議会は月曜日の夜、修理が終わるまで古い橋を閉鎖することを決めた。",
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", " \n"])


@settings(max_examples=60)
@given(st.lists(st.tuples(LINES, ENDS), min_size=1, max_size=25))
def test_kept_removed_and_space_always_give_the_source_back(
    lines: list[tuple[str, str]],
) -> None:
    source = "".join(line + end for line, end in lines)
    try:
        reading = read_article(Upload(source.encode()))
    except Unreadable:  # a text of menus alone
        return

    assert "".join(step.text for step in reading.trail) == source
    place = 0
    for step in reading.trail:
        assert step.start == place
        assert step.end is not None
        assert source[place : step.end] == step.text
        place = step.end


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(b"", ProblemCode.EMPTY, id="nothing"),
        pytest.param(b"\x89PNG\r\n\x1a\n", ProblemCode.UNKNOWN_FORMAT, id="a picture"),
        pytest.param(b"<?xml version='1.0'?><kml/>", ProblemCode.UNKNOWN_FORMAT, id="other XML"),
        pytest.param(b"Home\nSport\nShare\n", ProblemCode.NO_ARTICLE, id="a menu"),
    ],
)
def test_what_is_no_article_is_refused_with_its_code(body: bytes, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_article(Upload(body))

    assert refusal.value.code is code
