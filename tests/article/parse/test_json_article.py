"""Articles as JSON: schema.org's, a crawler's, and what is neither."""

import json
from typing import Any

import pytest

from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable

LEAD = "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck."
SECOND = "The first bus crossed at noon, and the mayor said that the town had missed its bridge."
BODY = f"{LEAD}\n\n{SECOND}"


def read(document: Any) -> Reading:
    text = document if isinstance(document, str) else json.dumps(document)
    return read_article(Upload(text.encode(), content_type="application/json"))


def paragraphs(reading: Reading) -> list[str]:
    return [p.text for section in reading.article.sections for p in section.paragraphs]


def test_an_article_in_schema_terms_becomes_a_record() -> None:
    reading = read(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Harbour bridge reopens",
            "alternativeHeadline": "Ferries will keep running until Sunday, the city says",
            "articleBody": BODY,
            "author": {"@type": "Person", "name": "Marta Okonkwo"},
            "datePublished": "2026-03-05T07:40:00+01:00",
        }
    )
    article = reading.article

    assert reading.source.format is Format.JSON_LD
    assert (article.headline, article.alternative_headline) == (
        "Harbour bridge reopens",
        "Ferries will keep running until Sunday, the city says",
    )
    assert paragraphs(reading) == [LEAD, SECOND]
    assert [author.name for author in article.authors] == ["Marta Okonkwo"]
    assert article.date_published
    assert article.date_published.value == "2026-03-05T07:40:00+01:00"


@pytest.mark.parametrize(
    "document",
    [
        pytest.param({"title": "Harbour bridge reopens", "text": BODY}, id="title and text"),
        pytest.param({"Headline": "Harbour bridge reopens", "body": BODY}, id="other names"),
        pytest.param(
            {"title": "Harbour bridge reopens", "content": [LEAD, SECOND]},
            id="a list of paragraphs",
        ),
        pytest.param(
            {"title": "Harbour bridge reopens", "body_html": f"<p>{LEAD}</p><p>{SECOND}</p>"},
            id="a body of markup",
        ),
        pytest.param(
            {"status": "ok", "article": {"title": "Harbour bridge reopens", "text": BODY}},
            id="wrapped in an answer",
        ),
        pytest.param([{"title": "Harbour bridge reopens", "text": BODY}], id="a list of one"),
        pytest.param(
            {
                "@graph": [
                    {"@type": "WebSite", "name": "The Post"},
                    {"@type": "Article", "headline": "Harbour bridge reopens", "articleBody": BODY},
                ]
            },
            id="in a graph",
        ),
    ],
)
def test_the_same_article_in_other_shapes(document: Any) -> None:
    reading = read(document)

    assert reading.article.headline == "Harbour bridge reopens"
    assert paragraphs(reading) == [LEAD, SECOND]


def test_plain_names_fill_the_same_fields() -> None:
    article = read(
        {
            "title": "Harbour bridge reopens",
            "text": BODY,
            "url": "https://post.example/bridge?utm_source=mail",
            "published_at": "2026-03-05",
            "site-name": "The Seabright Post",
            "tags": ["bridge", "ferry"],
        }
    ).article

    assert article.canonical_url == "https://post.example/bridge"
    assert article.date_published
    assert article.date_published.value == "2026-03-05"
    assert article.publisher
    assert article.publisher.name == "The Seabright Post"
    assert article.keywords == ("bridge", "ferry")


URL = "https://post.example/bridge"
SHAPES = {
    "news-please": {
        "title": "Harbour bridge reopens",
        "maintext": BODY,
        "date_publish": "2026-03-05 10:00:00",
        "source_domain": "post.example",
        "url": URL,
        "authors": ["Anna Ruiz"],
    },
    "trafilatura": {
        "title": "Harbour bridge reopens - Seabright Post",
        "author": "Anna Ruiz",
        "hostname": "post.example",
        "date": "2026-03-05",
        "raw_text": BODY.replace("\n\n", " "),
        "text": BODY.replace("\n\n", "\n"),
        "source": URL,
        "source-hostname": "Seabright Post",
        "tags": "",
    },
    "Fundus": {
        "title": "Harbour bridge reopens",
        "authors": ["Anna Ruiz"],
        "publishing_date": "2026-03-05 10:00:00+00:00",
        "body": {
            "summary": [],
            "sections": [{"headline": [], "paragraphs": [LEAD, SECOND]}],
        },
        "html": {"requested_url": URL, "content": "<html></html>"},
        "url": URL,
    },
    "Postlight's parser": {
        "title": "Harbour bridge reopens",
        "content": f"<div><p>{LEAD}</p><p>{SECOND}</p></div>",
        "author": "Anna Ruiz",
        "date_published": "2026-03-05T10:00:00.000Z",
        "lead_image_url": "https://post.example/bridge.jpg",
        "url": URL,
        "domain": "post.example",
    },
    "Readability.js": {
        "title": "Harbour bridge reopens",
        "byline": "Anna Ruiz",
        "content": f'<div id="readability-page-1"><p>{LEAD}</p><p>{SECOND}</p></div>',
        "textContent": BODY,
        "siteName": "Seabright Post",
        "publishedTime": "2026-03-05T10:00:00Z",
        "url": URL,
    },
    "NewsAPI": {
        "source": {"id": None, "name": "Seabright Post"},
        "author": "Anna Ruiz",
        "title": "Harbour bridge reopens - Seabright Post",
        "url": URL,
        "publishedAt": "2026-03-05T10:00:00Z",
        "content": BODY,
    },
    "Diffbot": {
        "type": "article",
        "title": "Harbour bridge reopens",
        "author": "Anna Ruiz",
        "date": "Thu, 05 Mar 2026 10:00:00 GMT",
        "siteName": "Seabright Post",
        "pageUrl": URL,
        "text": BODY,
        "html": f"<p>{LEAD}</p><p>{SECOND}</p>",
    },
    "Event Registry": {
        "lang": "eng",
        "dateTime": "2026-03-05T10:00:00Z",
        "url": URL,
        "title": "Harbour bridge reopens",
        "body": BODY,
        "source": {"uri": "post.example", "title": "Seabright Post"},
        "authors": [{"name": "Anna Ruiz", "type": "author"}],
    },
    "CC-News": {
        "requested_url": URL,
        "plain_text": BODY,
        "published_date": "2026-03-05",
        "title": "Harbour bridge reopens",
        "author": ["Anna Ruiz"],
        "sitename": "Seabright Post",
    },
}


@pytest.mark.parametrize("tool", SHAPES)
def test_what_a_known_tool_writes_becomes_the_same_record(tool: str) -> None:
    reading = read(SHAPES[tool])
    article = reading.article

    assert (article.headline, paragraphs(reading)) == ("Harbour bridge reopens", [LEAD, SECOND])
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.canonical_url == URL
    assert article.date_published
    assert (article.date_published.value or "").startswith("2026-03-05")


def test_a_dirty_body_is_cleaned() -> None:
    reading = read({"title": "Bridge", "text": f"{BODY}\n\nThis website uses cookies. Accept all"})

    assert paragraphs(reading) == [LEAD, SECOND]
    assert [removal.kind for removal in reading.article.removals] == ["cookie-notice"]


def test_an_article_of_schema_type_may_call_its_body_as_crawlers_do() -> None:
    thing = {"@type": "NewsArticle", "headline": "Bridge closed", "content": BODY}

    article = read(json.dumps(thing)).article

    assert article.headline == "Bridge closed"
    assert article.sections


def test_half_a_surrogate_pair_does_no_harm() -> None:
    written = json.dumps({"title": "Bridge \U0001f309 ?", "text": BODY})
    reading = read(written.replace("?", "\\ud800", 1))

    assert "\U0001f309" in (reading.article.headline or "")
    assert reading.article.model_dump_json()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param('{"title": "Bridge", "text": "no end}', ProblemCode.MALFORMED, id="broken"),
        pytest.param('{"title": "Bridge", "url": "/a"}', ProblemCode.NO_ARTICLE, id="no body"),
        pytest.param('{"text": 5, "a": {"text": []}}', ProblemCode.NO_ARTICLE, id="no text in it"),
        pytest.param(
            json.dumps([{"text": BODY}, {"text": BODY}]), ProblemCode.UNKNOWN_FORMAT, id="several"
        ),
        pytest.param('{"a":' * 100_000 + "1" + "}" * 100_000, ProblemCode.TOO_DEEP, id="deep"),
        pytest.param(
            '[{"text":' * 400 + '"Rain"' + "}]" * 400, ProblemCode.TOO_DEEP, id="deep text"
        ),
        pytest.param('{"text": ' + "9" * 10_000 + "}", ProblemCode.MALFORMED, id="endless number"),
    ],
)
def test_what_is_no_article_has_its_code(text: str, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text)

    assert refused.value.code is code
