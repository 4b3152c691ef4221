"""NewsML-G2, and NewsML 1."""

import pytest

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.reading import article_of, texts_of

LEAD = "Ferry crews in Norway went back to work on Tuesday after nine days of strike."
SECOND = "The employers had offered 3%, and some 40,000 people take the boats each day."
XHTML = (
    f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{LEAD}</p><p>{SECOND}</p></body></html>'
)
NITF = f"<nitf><body><body.content><p>{LEAD}</p><p>{SECOND}</p></body.content></body></nitf>"
ESCAPED = f"&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;"
NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"


def item(about: str = "", *, own: str = "", text: str = f"<inlineXML>{XHTML}</inlineXML>") -> str:
    return (
        f'<newsItem xmlns="{NAMESPACE}" xml:lang="en"><itemMeta>{own}</itemMeta><contentMeta>'
        f"<headline>Ferry crews end strike</headline>{about}</contentMeta>"
        f"<contentSet>{text}</contentSet></newsItem>"
    )


def dates_of(article: Article) -> tuple[str | None, str | None]:
    stated = (article.date_published, article.date_modified)
    published, modified = (one.value if one else None for one in stated)
    return published, modified


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<inlineXML>{XHTML}</inlineXML>", id="XHTML"),
        pytest.param(f"<inlineXML>{NITF}</inlineXML>", id="NITF"),
        pytest.param(f'<inlineData contenttype="text/html">{ESCAPED}</inlineData>', id="escaped"),
        pytest.param(f"<inlineData>{LEAD}\n\n{SECOND}</inlineData>", id="plain"),
    ],
)
def test_the_text_of_an_item_is_read_whatever_it_is_in(text: str) -> None:
    reading = read_article(Upload(item(text=text).encode()))

    assert reading.source.format is Format.NEWSML_G2
    assert reading.article.headline == "Ferry crews end strike"
    assert texts_of(reading.article) == [LEAD, SECOND]


def test_names_may_have_a_prefix() -> None:
    document = (
        f'<n:newsItem xmlns:n="{NAMESPACE}"><n:contentMeta><n:headline>Ferry crews end strike'
        f"</n:headline></n:contentMeta><n:contentSet><n:inlineXML>{XHTML}</n:inlineXML>"
        "</n:contentSet></n:newsItem>"
    )

    assert texts_of(article_of(document)) == [LEAD, SECOND]


def test_a_slugline_is_no_headline() -> None:
    document = item("<slugline>NORWAY-FERRIES/STRIKE</slugline>")

    assert (
        article_of(document.replace("<headline>Ferry crews end strike</headline>", "")).headline
        is None
    )


def test_the_deck_is_a_headline_by_its_role() -> None:
    article = article_of(item('<headline role="hld:subHeadline">Crews accept a rise</headline>'))

    assert article.headline == "Ferry crews end strike"
    assert article.alternative_headline == "Crews accept a rise"


@pytest.mark.parametrize(
    ("about", "own", "authors", "agency"),
    [
        pytest.param(
            '<creator type="cpnat:person" qcode="rp:112"><name>Omar Dahl</name></creator>',
            '<provider qcode="nprov:REUTERS"/>',
            ["Omar Dahl"],
            "Reuters",
            id="a person, and the provider's code",
        ),
        pytest.param(
            '<creator qcode="nprov:AFP"><name>AFP</name></creator>',
            "",
            [],
            "AFP",
            id="an organisation",
        ),
        pytest.param(
            "<by>By Omar Dahl</by><creditline>AP</creditline>", "", ["Omar Dahl"], "AP", id="lines"
        ),
        pytest.param("", '<provider literal="Harbour Desk"/>', [], None, id="a house of no name"),
    ],
)
def test_people_are_authors_and_agencies_supply(
    about: str, own: str, authors: list[str], agency: str | None
) -> None:
    article = article_of(item(about, own=own))

    assert [author.name for author in article.authors] == authors
    assert (article.agency.code if article.agency else None) == agency


def test_a_dateline_that_the_text_lacks_is_kept() -> None:
    article = article_of(item("<dateline>OSLO, May 12 (Reuters)</dateline>"))

    assert article.dateline
    assert article.dateline.as_printed == "OSLO, May 12 (Reuters)"
    assert texts_of(article) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("about", "dates"),
    [
        pytest.param("", ("2026-05-12T08:40:11Z", None), id="its only version"),
        pytest.param(
            "<contentCreated>2026-05-11T07:58:02Z</contentCreated>",
            ("2026-05-11T07:58:02Z", "2026-05-12T08:40:11Z"),
            id="a later version",
        ),
        pytest.param(
            "<contentCreated>2026-05-12</contentCreated>",
            ("2026-05-12T08:40:11Z", None),
            id="the day alone",
        ),
    ],
)
def test_a_later_version_says_when_it_was_changed(
    about: str, dates: tuple[str, str | None]
) -> None:
    own = "<versionCreated>2026-05-12T08:40:11Z</versionCreated>"

    assert dates_of(article_of(item(about, own=own))) == dates


def test_a_message_may_bring_a_picture_along() -> None:
    picture = "<newsItem><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>"
    document = (
        f'<newsMessage xmlns="{NAMESPACE}"><itemSet>{item()}{picture}</itemSet></newsMessage>'
    )

    assert texts_of(article_of(document)) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("items", "code"),
    [
        pytest.param(item() * 2, ProblemCode.UNKNOWN_FORMAT, id="two stories"),
        pytest.param(item(text=""), ProblemCode.NO_ARTICLE, id="no text"),
    ],
)
def test_a_message_holds_one_story(items: str, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refusal:
        article_of(f'<newsMessage xmlns="{NAMESPACE}"><itemSet>{items}</itemSet></newsMessage>')

    assert refusal.value.code is code


def test_the_first_newsml_has_its_text_in_a_component() -> None:
    reading = read_article(
        Upload(
            (
                '<?xml version="1.0"?><NewsML><NewsItem><NewsManagement><FirstCreated>'
                "20260109T101500+0900</FirstCreated></NewsManagement><NewsComponent><NewsLines>"
                "<HeadLine>Ferry crews end strike</HeadLine><ByLine>By Omar Dahl</ByLine>"
                "<CreditLine>Kyodo</CreditLine><SlugLine>ferries</SlugLine></NewsLines>"
                f"<ContentItem><DataContent>{NITF}</DataContent></ContentItem>"
                "</NewsComponent></NewsItem></NewsML>"
            ).encode()
        )
    )
    article = reading.article

    assert reading.source.format is Format.NITF
    assert texts_of(article) == [LEAD, SECOND]
    assert [author.name for author in article.authors] == ["Omar Dahl"]
    assert dates_of(article) == ("2026-01-09T10:15:00+09:00", None)
