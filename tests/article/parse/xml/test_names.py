"""XML of a system's own names, and what is wrong in so much XML."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.reading import article_of, texts_of

LEAD = "The wheel of the old mill in Atwick turned on Friday for the first time since 1953."
SECOND = "Thirty volunteers had dug out the race and cut forty oak paddles."
TITLE = "<title>Mill wheel turns again</title>"


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(
            f"<article>{TITLE}<body><p>{LEAD}</p><p>{SECOND}</p></body></article>", id="body"
        ),
        pytest.param(
            f"<?xml version='1.0'?><news><story>{TITLE}<text><para>{LEAD}</para>"
            f"<para>{SECOND}</para></text></story></news>",
            id="an article in a box",
        ),
        pytest.param(
            f"<post>{TITLE}<content><![CDATA[<p>{LEAD}</p><p>{SECOND}</p>]]></content></post>",
            id="mark-up in a section",
        ),
        pytest.param(
            f"<doc>{TITLE}<paragraph>{LEAD}</paragraph><paragraph>{SECOND}</paragraph></doc>",
            id="lines without a body",
        ),
        pytest.param(
            f"<article><head>{TITLE}</head><body><p>{LEAD}</p><p>{SECOND}</p></body></article>",
            id="a head",
        ),
        pytest.param(
            f"<?xml version='1.0'?><story><meta>{TITLE}</meta>"
            f"<body>{LEAD}\n\n{SECOND}</body></story>",
            id="metadata",
        ),
    ],
)
def test_an_article_is_found_by_its_names(document: str) -> None:
    reading = read_article(Upload(document.encode()))

    assert reading.source.format is Format.HTML
    assert reading.article.headline == "Mill wheel turns again"
    assert texts_of(reading.article) == [LEAD, SECOND]


def test_its_fields_are_elements_or_attributes() -> None:
    article = article_of(
        f'<article date="2026-05-01">{TITLE}<authors><author>Omar Dahl</author>'
        "<author>Ida Holt</author></authors><section>Local</section>"
        f"<body><paragraph>{LEAD}</paragraph><crosshead>Four summers</crosshead>"
        f"<paragraph>{SECOND}</paragraph></body></article>"
    )

    assert [author.name for author in article.authors] == ["Omar Dahl", "Ida Holt"]
    assert article.date_published
    assert article.date_published.value == "2026-05-01"
    assert article.article_section == "Local"
    assert [section.heading for section in article.sections] == [None, "Four summers"]


def test_of_a_document_without_an_article_the_root_is_named() -> None:
    with pytest.raises(Unreadable) as refusal:
        article_of(
            "<?xml version='1.0'?><urlset><url><loc>https://a.example/1</loc></url></urlset>"
        )

    assert refusal.value.code is ProblemCode.UNKNOWN_FORMAT
    assert "'urlset'" in refusal.value.reason


def test_several_articles_are_refused_as_those_of_json_are() -> None:
    one = f"<story>{TITLE}<text><p>{LEAD}</p></text></story>"
    with pytest.raises(Unreadable) as refusal:
        article_of(f"<?xml version='1.0'?><news>{one}{one}</news>")

    assert refusal.value.code is ProblemCode.UNKNOWN_FORMAT
    assert "2 articles" in refusal.value.reason


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        pytest.param("oil&nbsp;&amp;&nbsp;paint", "oil & paint", id="names of HTML"),
        pytest.param("AT&T", "AT&T", id="a bare sign"),
        pytest.param("caf&eacute;", "café", id="a letter"),
        pytest.param("&what; then", "&what; then", id="a name that nobody knows"),
        pytest.param("oil&#x1F; now", "oil now", id="a control character"),
        pytest.param("<![CDATA[a & b]]>", "a & b", id="a section"),
    ],
)
def test_signs_that_xml_forbids_are_borne(printed: str, read: str) -> None:
    document = (
        f"<nitf><body><body.content><p>{LEAD} It takes {printed}.</p></body.content></body></nitf>"
    )

    assert texts_of(article_of(document)) == [f"{LEAD} It takes {read}."]


def test_what_a_text_declares_of_its_encoding_is_past() -> None:
    document = (
        f'\n<?xml version="1.0" encoding="UTF-16"?><rss><channel><item>{TITLE}<description>{LEAD}'
    )
    article = article_of(f"{document} Café.</description></item></channel></rss>\x0b")

    assert texts_of(article) == [f"{LEAD} Café."]


def test_a_broken_document_says_where_it_breaks() -> None:
    with pytest.raises(Unreadable) as refusal:
        article_of(f"<nitf><body>\n<body.content><p>{LEAD}</body.content></body></nitf>")

    assert refusal.value.code is ProblemCode.MALFORMED
    assert "line 2" in refusal.value.reason
