"""Articles as JSON: schema.org's, a crawler's, and what is neither."""

import json
from typing import Any

import pytest

from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable
from tests.article.parse.json.bridge import BODY, LEAD, SECOND, paragraphs, read


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


@pytest.mark.parametrize(
    "document",
    [
        pytest.param({"title": "Bridge", "comments": [{"text": LEAD}]}, id="a comment"),
        pytest.param(
            {"title": "Bridge", "related": [{"title": "Ferry", "text": LEAD}]}, id="related"
        ),
        pytest.param({"title": "Bridge", "image": {"caption": {"text": LEAD}}}, id="a caption"),
        pytest.param({"title": "Bridge", "author": {"text": LEAD}}, id="about its author"),
        pytest.param({"error": {"text": LEAD}}, id="an error"),
        pytest.param({"status": 404, "message": LEAD, "date": "2026-03-05"}, id="a failure"),
        pytest.param({"message": LEAD}, id="a message of nobody"),
        pytest.param({"title": "Bridge", "description": LEAD}, id="a description"),
    ],
)
def test_another_thing_is_not_taken_for_the_article(document: Any) -> None:
    with pytest.raises(Unreadable) as refused:
        read(document)

    assert refused.value.code is ProblemCode.NO_ARTICLE


def test_a_post_is_an_article_if_it_says_when_it_was_written() -> None:
    post = {
        "message": BODY,
        "created_time": "2026-03-05T10:00:00+0000",
        "comments": [{"message": "Boo"}],
    }

    assert paragraphs(read(post)) == [LEAD, SECOND]


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
        pytest.param("{'title': 'Bridge', 'text': 'Rain'}", ProblemCode.MALFORMED, id="Python's"),
        pytest.param('{"title": "Bridge", "text": "Rain",', ProblemCode.MALFORMED, id="cut off"),
        pytest.param(
            "\n".join([json.dumps({"title": "Bridge", "text": BODY})] * 2),
            ProblemCode.UNKNOWN_FORMAT,
            id="several lines",
        ),
        pytest.param(
            json.dumps(
                {
                    "title": "News",
                    "content": [{"title": t, "text": BODY, "url": "/a"} for t in "ab"],
                }
            ),
            ProblemCode.UNKNOWN_FORMAT,
            id="several in a page of answers",
        ),
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
