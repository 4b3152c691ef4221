"""Feeds of one story: RSS and Atom."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.reading import article_of, texts_of

LEAD = "The night bus between Tollerby and Shenby will run until September, the council decided."
SECOND = "It carries nine people on an average night, and costs 61,000 pounds a year."
ENCODED = f"<content:encoded><![CDATA[<p>{LEAD}</p><p>{SECOND}</p>]]></content:encoded>"
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'


def rss(inside: str, *, channel: str = "") -> str:
    title = "<title>Council keeps the night bus</title>"
    return f'<rss version="2.0"><channel>{channel}<item>{title}{inside}</item></channel></rss>'


def atom(inside: str) -> str:
    title = "<title>Council keeps the night bus</title>"
    return f"<feed {ATOM}><title>Post</title><entry>{title}{inside}</entry></feed>"


def test_an_item_with_its_content_becomes_a_record() -> None:
    document = rss(
        f"{ENCODED}<description>Nine people travel at night […]</description>"
        "<link>https://post.example/bus</link><dc:creator>Anna Ruiz</dc:creator>"
        "<pubDate>Tue, 03 Mar 2026 17:45:00 +0000</pubDate><category>buses</category>"
    )
    reading = read_article(Upload(document.encode()))
    article = reading.article

    assert reading.source.format is Format.RSS
    assert article.headline == "Council keeps the night bus"
    assert texts_of(article) == [LEAD, SECOND]
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.date_published
    assert article.date_published.value == "2026-03-03T17:45:00+00:00"
    assert (article.canonical_url, article.keywords) == ("https://post.example/bus", ("buses",))
    assert article.is_complete is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            f'<content type="html">&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</content>',
            id="escaped",
        ),
        pytest.param(
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
            f"<p>{LEAD}</p><p>{SECOND}</p></div></content>",
            id="XHTML",
        ),
        pytest.param(f"<content>{LEAD}\n\n{SECOND}</content>", id="text"),
    ],
)
def test_an_entry_is_read_whatever_its_content_is(content: str) -> None:
    entry = f'{content}<link rel="edit" href="https://a.example/1"/><link href="https://post.example/1"/>'
    reading = read_article(Upload(atom(entry).encode()))

    assert reading.source.format is Format.ATOM
    assert texts_of(reading.article) == [LEAD, SECOND]
    assert reading.article.canonical_url == "https://post.example/1"


def test_an_entry_may_stand_alone() -> None:
    title = "<title>Council keeps the night bus</title>"
    document = f"<entry {ATOM}>{title}<content>{LEAD}\n\n{SECOND}</content></entry>"

    assert texts_of(article_of(document)) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("description", "said"),
    [
        pytest.param("Nine people travel on an average night.", False, id="a teaser"),
        pytest.param(f"{LEAD} " * 8, None, id="a long text"),
        pytest.param(
            f"&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;", None, id="paragraphs"
        ),
        pytest.param(f"{LEAD} {SECOND} " * 4 + "The council […]", False, id="one that breaks off"),
    ],
)
def test_a_description_alone_is_a_text_that_may_be_a_teaser(description: str, said: object) -> None:
    article = article_of(rss(f"<description>{description}</description>"))

    assert texts_of(article)
    assert article.is_complete is said


@pytest.mark.parametrize(
    ("author", "names"),
    [
        pytest.param("a@post.example (Anna Ruiz)", ["Anna Ruiz"], id="a name in brackets"),
        pytest.param("desk@post.example", [], id="a mail address"),
    ],
)
def test_an_author_of_rss_has_a_mail_address(author: str, names: list[str]) -> None:
    article = article_of(rss(f"{ENCODED}<author>{author}</author>"))

    assert [one.name for one in article.authors] == names


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        pytest.param("The Tollerby Recorder", "The Tollerby Recorder", id="as its host is spelled"),
        pytest.param("Stories by Dana Wells on Medium", None, id="of another name"),
    ],
)
def test_a_channel_names_the_publisher_if_its_host_does(title: str, publisher: str | None) -> None:
    link = "<link>https://www.tollerbyrecorder.example/bus</link>"
    article = article_of(rss(ENCODED + link, channel=f"<title>{title}</title>"))

    assert article.publisher
    assert article.publisher.name == publisher


def test_pictures_of_a_feed_have_their_addresses_and_captions() -> None:
    article = article_of(
        rss(
            f"{ENCODED}<media:content medium='image' url='https://post.example/img/bus.jpg'>"
            "<media:description>The last bus.</media:description></media:content>"
            "<enclosure type='audio/mpeg' url='https://post.example/bus.mp3'/>"
        )
    )

    assert [(one.url, one.caption) for one in article.images] == [
        ("https://post.example/img/bus.jpg", "The last bus.")
    ]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        pytest.param(rss("</item><item>"), ProblemCode.UNKNOWN_FORMAT, id="two items"),
        pytest.param(atom("</entry><entry>"), ProblemCode.UNKNOWN_FORMAT, id="two entries"),
        pytest.param(rss(""), ProblemCode.NO_ARTICLE, id="a headline alone"),
        pytest.param("<rss><channel/></rss>", ProblemCode.NO_ARTICLE, id="no item"),
    ],
)
def test_a_feed_holds_one_story(document: str, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refusal:
        article_of(document)

    assert refusal.value.code is code
