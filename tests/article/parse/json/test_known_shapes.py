"""What tools and content systems are known to write, each as the same record."""

from typing import Any

import pytest

from tests.article.parse.json.bridge import BODY, LEAD, SECOND, paragraphs, read

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


SYSTEMS: dict[str, Any] = {
    "WordPress": {
        "date": "2026-03-05T10:00:00",
        "date_gmt": "2026-03-05T09:00:00",
        "link": URL,
        "title": {"rendered": "Harbour bridge <i>reopens</i>"},
        "content": {"rendered": f"<p>{LEAD}</p>\n<p>{SECOND}</p>", "protected": False},
        "excerpt": {"rendered": "<p>The harbour bridge reopened [&hellip;]</p>"},
        "author": 7,
        "_embedded": {"author": [{"id": 7, "name": "Anna Ruiz"}]},
    },
    "Drupal": {
        "data": {
            "type": "node--article",
            "id": "1",
            "attributes": {
                "title": "Harbour bridge reopens",
                "created": "2026-03-05T10:00:00+00:00",
                "body": {"value": f"<p>{LEAD}</p><p>{SECOND}</p>", "format": "full_html"},
                "field_author": None,
                "byline": "By Anna Ruiz",
                "url": URL,
            },
        }
    },
    "the Guardian": {
        "response": {
            "status": "ok",
            "content": {
                "webTitle": "Harbour bridge reopens",
                "webPublicationDate": "2026-03-05T10:00:00Z",
                "webUrl": URL,
                "fields": {
                    "headline": "Harbour bridge reopens",
                    "byline": "Anna Ruiz",
                    "body": f"<p>{LEAD}</p><p>{SECOND}</p>",
                },
            },
        }
    },
    "Firecrawl": {
        "success": True,
        "data": {
            "markdown": f"# Harbour bridge reopens\n\n{BODY}",
            "metadata": {
                "title": "Harbour bridge reopens",
                "author": "Anna Ruiz",
                "article:published_time": "2026-03-05T10:00:00Z",
                "sourceURL": URL,
            },
        },
    },
    "a feed": {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Seabright Post",
        "items": [
            {
                "id": "1",
                "url": URL,
                "title": "Harbour bridge reopens",
                "content_html": f"<p>{LEAD}</p><p>{SECOND}</p>",
                "date_published": "2026-03-05T10:00:00Z",
                "authors": [{"name": "Anna Ruiz"}],
            }
        ],
    },
    "Storyblok": {
        "story": {
            "name": "bridge",
            "id": 1,
            "first_published_at": "2026-03-05T10:00:00Z",
            "published_at": "2026-03-06T10:00:00Z",
            "content": {
                "component": "article",
                "headline": "Harbour bridge reopens",
                "author": "Anna Ruiz",
                "url": URL,
                "body": {
                    "type": "doc",
                    "content": [
                        {"type": "paragraph", "content": [{"type": "text", "text": LEAD}]},
                        {"type": "paragraph", "content": [{"type": "text", "text": SECOND}]},
                    ],
                },
            },
        }
    },
    "a Spanish system": {
        "titulo": "Harbour bridge reopens",
        "cuerpo": BODY,
        "autor": "Anna Ruiz",
        "fecha_publicacion": {"$date": {"$numberLong": "1772704800000"}},
        "url": URL,
        "comentarios": [{"autor": "Joe", "texto": "What a waste of money this bridge has been."}],
    },
    "our own": {
        "headline": "Harbour bridge reopens",
        "byline": {"asPrinted": "By Anna Ruiz"},
        "authors": [{"name": "Anna Ruiz", "nameAsPrinted": "Anna Ruiz", "role": None}],
        "datePublished": {"value": "2026-03-05", "precision": "day", "source": "json-ld"},
        "canonicalUrl": URL,
        "sections": [{"heading": None, "paragraphs": [{"text": LEAD}, {"text": SECOND}]}],
        "removals": [{"kind": "share", "text": "Share this story with all of your friends"}],
    },
}


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_a_content_system_answers_becomes_the_same_record(system: str) -> None:
    reading = read(SYSTEMS[system])
    article = reading.article

    assert (article.headline, paragraphs(reading)) == ("Harbour bridge reopens", [LEAD, SECOND])
    assert article.alternative_headline is None
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.canonical_url == URL
    assert article.date_published
    assert (article.date_published.value or "").startswith("2026-03-05")
