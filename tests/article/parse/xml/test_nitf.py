"""NITF, with and without its document type, in small letters and in capitals."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.reading import article_of, texts_of

LEAD = "A lighthouse that stood dark for eleven years was sold on Thursday to a ferry captain."
SECOND = "The Coast Guard had put the tower up for sale in 2015, and no bid came for a decade."


def nitf(top: str = "", content: str = "", *, head: str = "", below: str = "") -> str:
    lines = "<hedline><hl1>Old lighthouse finds a buyer</hl1></hedline>"
    text = f"<p>{LEAD}</p><p>{SECOND}</p>{content}"
    return (
        f"<nitf><head>{head}</head><body><body.head>{lines}{top}</body.head>"
        f"<body.content><block>{text}</block></body.content><body.end>{below}</body.end></body></nitf>"
    )


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param("", id="alone"),
        pytest.param('<?xml version="1.0" encoding="iso-8859-1"?>\n', id="declared"),
        pytest.param('<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">\n', id="with a DTD"),
        pytest.param('<!DOCTYPE NITF PUBLIC "-//IPTC//DTD NITF 2.5//EN" "a.dtd">', id="an old DTD"),
    ],
)
def test_headline_and_text_are_read(opening: str) -> None:
    reading = read_article(Upload((opening + nitf()).encode()))

    assert reading.source.format is Format.NITF
    assert reading.article.headline == "Old lighthouse finds a buyer"
    assert texts_of(reading.article) == [LEAD, SECOND]


def test_old_documents_have_the_same_names_in_capitals() -> None:
    article = article_of(
        "<NITF><HEAD><DOCDATA><DATE.ISSUE NORM='20030211'/></DOCDATA></HEAD><BODY><BODY.HEAD>"
        "<HEDLINE><HL1>Old lighthouse finds a buyer</HL1><HL2>It has no lamp</HL2></HEDLINE>"
        f"</BODY.HEAD><BODY.CONTENT><P>{LEAD}</P><P>{SECOND}</P></BODY.CONTENT></BODY></NITF>"
    )

    assert article.alternative_headline == "It has no lamp"
    assert texts_of(article) == [LEAD, SECOND]
    assert article.date_published
    assert article.date_published.value == "2003-02-11"


def test_a_byline_is_printed_without_the_title_of_who_wrote_it() -> None:
    article = article_of(
        nitf("<byline>By <person>Ida Holm</person><byttl>Associated Press Writer</byttl></byline>")
    )

    assert article.byline
    assert article.byline.as_printed == "By Ida Holm"
    assert [author.name for author in article.authors] == ["Ida Holm"]


def test_a_distributor_is_the_agency_and_no_author() -> None:
    article = article_of(nitf("<distributor>The Associated Press</distributor>"))

    assert article.agency
    assert article.agency.code == "AP"
    assert article.authors == ()


@pytest.mark.parametrize(
    ("dateline", "printed"),
    [
        pytest.param(
            "<location>ROCKPORT, Maine</location><story.date norm='20260305'>Mar 5</story.date>",
            "ROCKPORT, Maine",
            id="elements alone",
        ),
        pytest.param(
            "<location>ROCKPORT, Maine</location> (AP) --", "ROCKPORT, Maine (AP) --", id="a line"
        ),
    ],
)
def test_a_dateline_of_its_own_is_kept_as_printed(dateline: str, printed: str) -> None:
    article = article_of(nitf(f"<dateline>{dateline}</dateline>"))

    assert article.dateline
    assert (article.dateline.as_printed, article.dateline.place) == (printed, "Rockport")
    assert texts_of(article) == [LEAD, SECOND]


def test_a_dateline_that_the_lead_begins_with_is_not_printed_twice() -> None:
    document = nitf("<dateline><location>ROCKPORT, Maine</location></dateline>")
    article = article_of(document.replace(LEAD, f"ROCKPORT, Maine (AP) &#8212; {LEAD}"))

    assert article.dateline
    assert article.dateline.as_printed == "ROCKPORT, Maine (AP) —"
    assert [one.text for one in article.removals] == []


def test_a_slug_in_the_title_is_no_headline() -> None:
    document = nitf(head="<title>US--Lighthouse Sale, 1st Ld-Writethru</title>")
    article = article_of(document.replace("<hl1>Old lighthouse finds a buyer</hl1>", ""))

    assert article.headline is None


def test_short_lines_lists_and_tables_are_the_text() -> None:
    listed = (
        "<p>It costs:</p><ul><li>oil</li><li>paint for the door</li></ul>"
        "<table><tr><td>Oil</td><td>4.10</td></tr><tr><td>Paint</td><td>19.80</td></tr></table>"
    )
    article = article_of(nitf(content=f"{listed}<p>Nobody else came.</p>"))

    assert texts_of(article)[3:] == [
        "oil",
        "paint for the door",
        "Oil | 4.10",
        "Paint | 19.80",
        "Nobody else came.",
    ]


def test_a_subhead_a_picture_and_a_tagline_are_none_of_its_paragraphs() -> None:
    article = article_of(
        nitf(
            content=(
                f"<hl2>A long wait</hl2><p>{SECOND[:-1]} at all.</p><media media-type='image'>"
                "<media-reference source='a.jpg'/><media-caption>The tower at dusk.</media-caption>"
                "<media-producer>AP Photo/Omar Dahl</media-producer></media>"
            ),
            below="<tagline>Holm reported from Portland, Maine.</tagline>",
        )
    )

    assert [section.heading for section in article.sections] == [None, "A long wait"]
    assert texts_of(article)[2:] == [f"{SECOND[:-1]} at all."]
    assert (article.images[0].caption, article.images[0].credit) == (
        "The tower at dusk.",
        "AP Photo/Omar Dahl",
    )


def test_a_picture_with_an_address_keeps_its_own_caption() -> None:
    article = article_of(
        nitf(
            content="<media><media-reference source='https://post.example/img/lamp.jpg'/>"
            "<media-caption>The lamp.</media-caption></media>"
        )
    )

    assert [(one.url, one.caption) for one in article.images] == [
        ("https://post.example/img/lamp.jpg", "The lamp.")
    ]


def test_its_head_gives_dates_keywords_and_who_published_it() -> None:
    article = article_of(
        nitf(
            head=(
                "<docdata><date.issue norm='20260305T141500Z'/>"
                "<key-list><keyword key='lighthouse'/></key-list></docdata><pubdata"
                " name='The Seabright Post' position.section='Coast' ex-ref='https://post.example/a'/>"
            )
        )
    )

    assert article.date_published
    assert article.date_published.value == "2026-03-05T14:15:00Z"
    assert article.keywords == ("lighthouse",)
    assert (article.publisher and article.publisher.name) == "The Seabright Post"
    assert (article.article_section, article.canonical_url) == ("Coast", "https://post.example/a")


def test_nitf_without_a_text_is_no_article() -> None:
    with pytest.raises(Unreadable) as refusal:
        article_of("<nitf><head><title>Old lighthouse finds a buyer</title></head></nitf>")

    assert refusal.value.code is ProblemCode.NO_ARTICLE
