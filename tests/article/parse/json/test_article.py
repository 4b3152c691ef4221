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


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("show({});", id="a function's argument"),
        pytest.param("var story = {};", id="a name's value"),
        pytest.param(")]}}',\n{}", id="behind a guard"),
        pytest.param("{}\n", id="one line"),
    ],
)
def test_wrappings_are_taken_off(around: str) -> None:
    text = around.format(json.dumps({"title": "Harbour bridge reopens", "text": BODY}))

    assert paragraphs(read(text)) == [LEAD, SECOND]


def test_commas_behind_a_last_member_are_passed_over() -> None:
    body = f"{LEAD} (a, b,)\n\n{SECOND} [x,]"
    text = json.dumps({"title": "Harbour bridge reopens", "text": body})

    assert paragraphs(read(f"{text[:-1]} , }}")) == body.split("\n\n")


def test_json_in_a_string_is_read_a_few_strings_deep() -> None:
    written = json.dumps({"title": "Harbour bridge reopens", "text": BODY})
    twice = json.dumps(json.dumps(written))

    assert paragraphs(read(twice)) == [LEAD, SECOND]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;", id="escaped"),
        pytest.param(f"{LEAD}\\n\\n{SECOND}", id="line ends spelled out"),
        pytest.param(BODY.replace("bridge", "<b>bridge</b>", 1), id="one tag"),
        pytest.param(BODY.replace("bridge", '<a href="/b">bridge</a>', 1), id="one link"),
        pytest.param(f"{LEAD}<br><br>{SECOND}", id="line breaks"),
        pytest.param(f"\u3000{LEAD}\n\u3000{SECOND}", id="indents of ideographs"),
        pytest.param([LEAD, SECOND], id="a list"),
        pytest.param([[LEAD], [SECOND]], id="lists in a list"),
        pytest.param({"0": LEAD, "1": SECOND}, id="numbered"),
        pytest.param(f"# Harbour bridge reopens\n\n{BODY}", id="Markdown with the headline"),
        pytest.param(f"Harbour bridge reopens\n\n{BODY}", id="the headline once more"),
        pytest.param(f"<p>Harbour bridge reopens</p><p>{LEAD}</p><p>{SECOND}</p>", id="in a p"),
        pytest.param(f'{LEAD}\n[gallery ids="1,2"]\n<p>{SECOND}</p>', id="a plug-in's code"),
    ],
)
def test_what_programs_do_to_a_text_is_undone(body: Any) -> None:
    reading = read({"title": "Harbour bridge reopens", "text": body})

    assert reading.article.headline == "Harbour bridge reopens"
    assert paragraphs(reading) == [LEAD, SECOND]


def test_backslashes_of_a_text_stay() -> None:
    path = r"The folder C:\new on the harbour office's computer held all plans of the bridge."

    assert paragraphs(read({"title": "Bridge", "text": f"{LEAD}\n\n{path}"}))[-1] == path


FOOT = '<p>The post <a href="/b">Bridge</a> appeared first on <a href="/">Seabright Post</a>.</p>'
SAID = (
    "<p>The post in which he said so first appeared on Facebook in the early hours of Monday.</p>"
)


def test_what_wordpress_sets_below_a_feed_s_text_is_left_out() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"<p>{LEAD}</p>{FOOT}"})

    assert paragraphs(reading) == [LEAD]
    assert [removal.kind for removal in reading.article.removals] == ["related"]


def test_a_sentence_about_a_post_stays() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"<p>{LEAD}</p>{SAID}"})

    assert len(paragraphs(reading)) == 2


def test_a_headline_that_a_text_repeats_is_accounted_for() -> None:
    reading = read({"title": "Harbour bridge reopens", "text": f"Harbour bridge reopens\n\n{BODY}"})

    assert [one.rule for one in reading.article.removals] == ["repeated-headline"]


def test_a_text_that_its_sender_cut_is_incomplete() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"{BODY} [+1893 chars]"})

    assert paragraphs(reading) == [LEAD, SECOND]
    assert reading.article.is_complete is False


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        pytest.param({"published": 1772704800}, "2026-03-05T10:00:00Z", id="seconds"),
        pytest.param({"date": 1772704800000}, "2026-03-05T10:00:00Z", id="milliseconds"),
        pytest.param({"date": 20260305}, "2026-03-05", id="a number of digits"),
        pytest.param({"date_gmt": "2026-03-05T10:00:00"}, "2026-03-05T10:00:00Z", id="in UTC"),
        pytest.param({"versioncreated": "2026-03-05"}, "2026-03-05", id="ninjs"),
        pytest.param(
            {"created_at": "Thu Mar 05 10:00:00 +0000 2026"}, "2026-03-05T10:00:00+00:00", id="X"
        ),
        pytest.param({"published": True}, None, id="a flag"),
        pytest.param({"date": 5}, None, id="a small number"),
        pytest.param({"date": float("inf")}, None, id="an endless number"),
        pytest.param({"timestamp": 1772704800}, None, id="when it was fetched"),
    ],
)
def test_dates_are_read_however_they_are_written(stated: Any, value: str | None) -> None:
    date = read({"title": "Harbour bridge reopens", "text": BODY, **stated}).article.date_published

    assert (date.value if date else None) == value


@pytest.mark.parametrize(
    ("author", "names"),
    [
        pytest.param([{"firstname": "Anna", "lastname": "Ruiz"}], ["Anna Ruiz"], id="two names"),
        pytest.param({"displayName": "Anna Ruiz"}, ["Anna Ruiz"], id="a display name"),
        pytest.param('["Anna Ruiz", "Omar Dahl"]', ["Anna Ruiz", "Omar Dahl"], id="in a string"),
        pytest.param({"fields": {"name": "Anna Ruiz"}}, ["Anna Ruiz"], id="in a box"),
        pytest.param("Ruiz, Anna", ["Anna Ruiz"], id="surname first"),
        pytest.param("Anna, Omar", [], id="two given names"),
        pytest.param(7, [], id="a number"),
        pytest.param("None", [], id="nobody"),
    ],
)
def test_authors_are_read_however_they_are_written(author: Any, names: list[str]) -> None:
    article = read({"title": "Harbour bridge reopens", "text": BODY, "author": author}).article

    assert [one.name for one in article.authors] == names


@pytest.mark.parametrize(
    ("stated", "deck"),
    [
        pytest.param({"dek": "Ferries stop in May"}, "Ferries stop in May", id="four words"),
        pytest.param({"standfirst": "Ferries stop"}, "Ferries stop", id="two words"),
        pytest.param(
            {"custom_excerpt": "Ferries sail on until May"}, "Ferries sail on until May", id="Ghost"
        ),
        pytest.param({"excerpt": f"{LEAD[:50]} […]"}, None, id="cut off"),
        pytest.param({"excerpt": LEAD}, None, id="the text's beginning"),
        pytest.param(
            {"description": "News from the harbour and its bridge"}, None, id="for machines"
        ),
        pytest.param({"subtitle": "Harbour bridge reopens"}, None, id="the headline"),
    ],
)
@pytest.mark.parametrize("body", [BODY, f"<p>{LEAD}</p><p>{SECOND}</p>"], ids=["plain", "markup"])
def test_a_deck_is_in_words_of_its_own(body: str, stated: Any, deck: str | None) -> None:
    reading = read({"title": "Harbour bridge reopens", "text": body, **stated})

    assert reading.article.alternative_headline == deck
    assert paragraphs(reading) == [LEAD, SECOND]


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
