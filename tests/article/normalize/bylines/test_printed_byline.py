"""The printed byline is a line that names who is credited, or there is none."""

import pytest

from copydesk.article.normalize.bylines.byline_lines import Credit
from copydesk.article.normalize.bylines.printed_byline import byline_candidates, is_line_of
from copydesk.article.normalize.found import winner
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.reading import article_of, texts_of

PAGE = """<html><head><title>Bridge opens</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opens",
"author": {"@type": "Person", "name": "Marta Okonkwo"}}</script></head><body><article>
<h1>Bridge opens</h1>
%s
<p>The harbour bridge reopened to traffic on Thursday morning, two years after it was struck.</p>
<p>The first bus crossed at noon, and the mayor said that the town had missed its bridge.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("printed", "byline"),
    [
        pytest.param(
            '<div class="byline">By Marta Okonkwo</div>', "By Marta Okonkwo", id="on one line"
        ),
        pytest.param(
            '<div class="byline"><div>By</div><div>Marta Okonkwo</div></div>',
            "By Marta Okonkwo",
            id="on two",
        ),
        pytest.param('<div class="byline">By</div>', None, id="By and nobody"),
        pytest.param('<div class="author">See biography</div>', None, id="a link beside it"),
        pytest.param('<div class="author">9:51</div>', None, id="a time"),
        pytest.param(
            "<div><a>Marta Okonkwo</a> Chief Reporter</div>",
            "Marta Okonkwo Chief Reporter",
            id="the name alone",
        ),
        pytest.param(
            "<div>โดย Marta Okonkwo</div>", "โดย Marta Okonkwo", id="words of any language"
        ),
        pytest.param("<div>Marta Okonkwo and the bridge that she saw open</div>", None, id="more"),
        pytest.param("", None, id="nothing printed"),
    ],
)
def test_the_byline_is_printed_or_none(printed: str, byline: str | None) -> None:
    article = read_article(Upload((PAGE % printed).encode())).article

    assert [author.name for author in article.authors] == ["Marta Okonkwo"]
    assert (article.byline.as_printed if article.byline else None) == byline


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("Marta Okonkwo", True),
        ("โดย Marta Okonkwo | 20 ม.ค. 2567 เวลา 10:05 น.", True),
        ("Marta Okonkwo, Chief Reporter | 4 May 2024, 10:15 a.m.", True),
        ("Marta Okonkwo marta@example.org", True),
        ("Marta Okonkwo crossed it.", False),
        ("The bridge", False),
        ("Marta Okonkwo on the bridge and what it was to the town", False),
    ],
)
def test_a_line_of_names_says_nothing_else(line: str, *, says: bool) -> None:
    assert is_line_of(["Marta Okonkwo"], line) is says


@pytest.mark.parametrize(
    "line",
    [
        "Marta Okonkwo",
        "<b>Reporting: Marta Okonkwo</b>",
        "Jo Lund jo.lund@example.org",
        "김서연 기자 sy@example.org",
    ],
)
def test_a_signature_at_the_foot_is_no_text(line: str) -> None:
    page = (PAGE % "").replace("</article>", f"<p>{line}</p></article>")

    paragraphs = read_article(Upload(page.encode())).article.sections[0].paragraphs

    assert len(paragraphs) == 2


BLOG = """<html><head><title>Catatan: Gerobak</title></head><body><div class="widget Blog"><div
class="post hentry"><h3 class="post-title">Gerobak Terakhir di Pasar Lama</h3><div
class="post-body">Pagi itu hujan belum berhenti ketika Pak Darmo mendorong gerobaknya masuk lewat
pintu timur pasar yang lama.<br><br>Ia menjual lontong sayur sejak 1979, di tempat yang sama, dan
tidak pernah berhenti pada hari hujan.</div>%s</div></div></body></html>"""


def test_the_foot_of_a_post_on_blogger_names_who_wrote_it() -> None:
    foot = (
        '<div class="post-footer"><span class="post-author vcard">Diposting oleh '
        "<span>Ratna Wulandari</span></span> di 21.14</div>"
    )

    article = read_article(Upload((BLOG % foot).encode())).article

    assert [author.name for author in article.authors] == ["Ratna Wulandari"]


@pytest.mark.parametrize(
    ("foot", "authors"),
    [
        pytest.param("<p><b>Ratna Wulandari</b></p>", ["Ratna Wulandari"], id="a signature"),
        pytest.param("<p>Ratna Wulandari</p>", [], id="a name that is not set apart"),
        pytest.param('<p><b><a href="/x">Get Coupon</a></b></p>', [], id="a button"),
        pytest.param(
            "<p><b>Ratna Wulandari</b></p><p>She won the second race of the day.</p>",
            [],
            id="a name above more of the text",
        ),
    ],
)
def test_a_text_may_end_with_the_name_of_its_author(foot: str, authors: list[str]) -> None:
    page = PAGE[: PAGE.index("<script")] + PAGE[PAGE.index("</head>") :]
    page = (page % "").replace("</article>", f"{foot}</article>")

    article = read_article(Upload(page.encode())).article

    assert [author.name for author in article.authors] == authors


def test_a_desk_below_its_by_is_the_byline_and_no_author() -> None:
    page = PAGE[: PAGE.index("<script")] + PAGE[PAGE.index("</head>") :]
    line = '<div class="byline"><div>By:</div><div>Great Bridges Team</div></div>'
    article = read_article(Upload((page % line).encode())).article

    assert article.authors == ()
    assert article.byline is not None
    assert article.byline.as_printed == "By: Great Bridges Team"


@pytest.mark.parametrize(
    "line",
    [
        '<div class="author">Fact checked by Anna Ruiz</div>',
        '<div class="author"><div>Reviewed by</div><div>Anna Ruiz</div></div>',
        '<div class="author">Medically reviewed by Anna Ruiz, MD</div>',
        '<div class="author">Fachlich geprüft von Anna Ruiz</div>',
        (
            "<span>Fact checked by</span><div>Anna Ruiz</div><div><b>Anna Ruiz</b>"
            "<p>Anna Ruiz is a journalist who has checked stories for ten years.</p></div>"
        ),
    ],
)
def test_who_checked_a_story_did_not_write_it(line: str) -> None:
    page = PAGE[: PAGE.index("<script")] + PAGE[PAGE.index("</head>") :]
    assert read_article(Upload((page % line).encode())).article.authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Ruiz – Updated Sep 9, 2025 at 1:00 PM EST | Fact-checked by Omar Dahl",
        "By Anna Ruiz, DVM. Reviewed by Omar Dahl, DVM",
        "Medically reviewed by Omar Dahl RDN, CDCES — Written by Anna Ruiz",
    ],
)
def test_who_wrote_it_is_named_beside_who_checked_it(line: str) -> None:
    page = PAGE[: PAGE.index("<script")] + PAGE[PAGE.index("</head>") :]
    authors = read_article(
        Upload((page % f'<div class="author">{line}</div>').encode())
    ).article.authors

    assert [author.name for author in authors] == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        "By noon, 300 people had gathered.",
        "By law it had to open again.",
        "Von Montag an fahren 12 Züge.",
        "Par chance, personne n’était là.",
        "Por suerte, no hubo heridos.",
        "Door de storm viel de stroom uit.",
        "The warning written by Anna Ruiz was read out in all churches of the county.",
        "A list – by Anna Ruiz and two others – names the halls that are open to all.",
        "Die Warnung, geschrieben von Anna Ruiz, hing schon seit Mittag an jeder Tür.",
    ],
)
def test_a_sentence_that_has_what_a_byline_has_stays_in_a_text_without_one(line: str) -> None:
    lines = [
        "Storm peels roof from hall",
        "The storm that crossed the county left 4,100 homes without power on Thursday evening.",
        line,
        "No one was hurt, the mayor of the town said on Friday morning.",
    ]
    article = article_of("\n".join(lines))

    assert article.byline is None
    assert line in texts_of(article)


def test_a_desk_that_its_byline_ends_with_a_stop_is_the_byline() -> None:
    byline = byline_candidates([Credit("By our staff.", "text")], [], [])

    assert winner(byline) == "By our staff."
