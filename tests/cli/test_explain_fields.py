"""For each field a page on which two sources disagree: what won, what lost and why."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from infra.cli.explain_fields import Field, fields_of

SAMPLES = Path(__file__).parent.parent / "samples"
TITLE = "<h1>Ferry captain takes the wheel of a bus</h1>"
TEXT = """<p>{lead}The captain of the last harbour ferry drove the first bus on Monday morning.</p>
<p>He had steered the boat for twenty years, and said that a bus was easier to park.</p>
<p>Forty people rode with him to the market square, where the mayor waited with coffee.</p>"""
LINKS = "".join(f"<p><a href='/{name}'>{name}</a></p>" for name in ("Home", "Town", "Sport"))


def explained(name: str, html: str, url: str | None = None) -> Field:
    reading = read_article(Upload(html.encode(), "text/html; charset=utf-8", url))
    return next(field for field in fields_of(reading) if field.name == name)


def page(  # noqa: PLR0913 - each case needs one or two of the places
    head: str = "",
    above: str = "",
    lead: str = "",
    *,
    below: str = "",
    after: str = "",
    lang: str = "en",
) -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head>{head}</head><body><article>{TITLE}{above}'
        f"{TEXT.format(lead=lead)}{below}</article>{after}</body></html>"
    )


def linked(**stated: object) -> str:
    thing = json.dumps({"@type": "NewsArticle", **stated})
    return f'<script type="application/ld+json">{thing}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


CASES = {
    "headline": (
        page(meta("og:title", "From the ferry to the bus")),
        ("Ferry captain takes the wheel of a bus", "h1"),
        ("From the ferry to the bus", "og:title", "weighs 1.5, the winner 2.5"),
    ),
    "alternativeHeadline": (
        page(
            meta("og:description", "All you need to know about buses."),
            '<p class="standfirst">After twenty years on the water he wanted a dry seat.</p>',
        ),
        ("After twenty years on the water he wanted a dry seat.", "article[1]/p[1]"),
        (
            "All you need to know about buses.",
            "og:description",
            "is not printed under the headline",
        ),
    ),
    "byline": (
        page(linked(author="Ida Holm"), "<p>By Ida Holm</p><p>By Omar Dahl</p>"),
        ("By Ida Holm", "article[1]/p[1]"),
        ("By Omar Dahl", "article[1]/p[2]", "names none of the authors"),
    ),
    "authors": (
        page(linked(author={"@type": "Person", "name": "Ida Holm"}), "<p>By Omar Dahl</p>"),
        ("Ida Holm", "JSON-LD author"),
        ("Omar Dahl", "article[1]/p[1]", "comes after JSON-LD author"),
    ),
    "dateline": (
        page(linked(contentLocation={"name": "Salzburg"}), lead="LINZ, Austria (AP) — "),
        ("LINZ, Austria (AP) —", "article[1]/p[1]"),
        ("Salzburg", "JSON-LD contentLocation", "is not printed before the lead"),
    ),
    "agency": (
        page(lead="LINZ, Austria (AP) — ", below="<p>(AFP)</p>"),
        ("The Associated Press", "dateline"),
        ("Agence France-Presse", "end of the text", "comes after dateline"),
    ),
    "publisher": (
        page(linked(publisher={"name": "The Harbour Post"}) + meta("og:site_name", "Post+")),
        ("The Harbour Post", "JSON-LD publisher"),
        ("Post+", "og:site_name", "comes after JSON-LD publisher"),
    ),
    "datePublished": (
        page(
            linked(datePublished="2024-05-06T08:00:00Z"),
            '<time class="published" datetime="2024-05-08">8 May</time>',
        ),
        ("2024-05-06T08:00:00Z", "JSON-LD datePublished"),
        ("2024-05-08", "<time>", "comes after JSON-LD datePublished"),
    ),
    "dateModified": (
        page(
            linked(dateModified="2024-05-07T08:00:00Z")
            + meta("article:modified_time", "2024-05-09T08:00:00Z")
        ),
        ("2024-05-07T08:00:00Z", "JSON-LD dateModified"),
        ("2024-05-09T08:00:00Z", "article:modified_time", "comes after JSON-LD dateModified"),
    ),
    "inLanguage": (
        page(lang="fr"),
        ("en", "letters of the text"),
        ("fr", "lang of the document", "comes after letters of the text"),
    ),
    "canonicalUrl": (
        page(
            '<link rel="canonical" href="https://post.example/">'
            + meta("og:url", "https://post.example/bus?utm_source=x")
        ),
        ("https://post.example/bus", "og:url"),
        ("https://post.example/", "link rel=canonical", "is no address of a single story"),
    ),
    "articleSection": (
        page(linked(articleSection="Town") + meta("article:section", "News")),
        ("Town", "JSON-LD articleSection"),
        ("News", "article:section", "comes after JSON-LD articleSection"),
    ),
    "keywords": (
        page(linked(keywords=["Ferries"]) + meta("news_keywords", "ferries, buses")),
        ("Ferries · buses", "JSON-LD keywords"),
        ("ferries", "meta news_keywords", "is named before"),
    ),
    "images": (
        page(
            linked(image="https://post.example/bus.jpg") + meta("og:image", "data:image/gif;base64")
        ),
        ("https://post.example/bus.jpg", "JSON-LD image"),
        ("data:image/gif;base64", "og:image", "is no address of the web"),
    ),
    "isAccessibleForFree": (
        page(linked(isAccessibleForFree="False") + meta("article:content_tier", "free")),
        ("no", "JSON-LD isAccessibleForFree"),
        ("yes", "article:content_tier", "comes after JSON-LD isAccessibleForFree"),
    ),
    "isComplete": (
        page(linked(wordCount=900, articleBody="The captain of the last harbour ferry drove.")),
        ("no", "JSON-LD wordCount: 46 of 900 words"),
        (
            "yes",
            "JSON-LD articleBody: 46 of 8 words",
            "comes after JSON-LD wordCount: 46 of 900 words",
        ),
    ),
    "correctionNotes": (
        page(
            below="<p>Correction: An earlier version of this article misnamed the square.</p>",
            after=f"<nav>{LINKS}<p><a href='/oil'>Correction: Oil</a></p>{LINKS}</nav>",
        ),
        (
            "Correction: An earlier version of this article misnamed the square.",
            "article[1]/p[4]",
        ),
        (
            "Correction: Oil",
            "p[4]/a[1]",
            "stands in what was left out: nav-element",
        ),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_winner_and_loser_are_told_with_their_places(name: str) -> None:
    html, won, lost = CASES[name]
    field = explained(name, html)

    assert (field.value, field.won[0].source) == won
    assert lost in [(one.text, one.source, one.but) for one in field.lost]


@pytest.mark.parametrize(
    "sample",
    sorted(path for path in SAMPLES.iterdir() if path.suffix in {".txt", ".html"}),
    ids=lambda path: path.name,
)
def test_what_is_explained_is_what_the_record_says(sample: Path) -> None:
    reading = read_article(Upload(sample.read_bytes(), url="https://post.example/2024/05/06/bus"))
    values = {field.name: field.value for field in fields_of(reading)}
    article = reading.article
    day = article.date_published

    assert values["headline"] == article.headline
    assert values["alternativeHeadline"] == article.alternative_headline
    assert values["byline"] == (article.byline and article.byline.as_printed)
    assert values["authors"] == (", ".join(one.name for one in article.authors) or None)
    assert values["dateline"] == (article.dateline and article.dateline.as_printed)
    assert values["agency"] == (article.agency and article.agency.name)
    assert values["datePublished"] == (day and (day.value or day.as_printed))
    assert values["inLanguage"] == article.in_language
    assert values["canonicalUrl"] == article.canonical_url
    assert values["keywords"] == (" · ".join(article.keywords) or None)


def test_a_page_that_is_one_of_several_is_said_to_be_no_whole_story() -> None:
    beside = (
        '<link rel="canonical" href="https://post.example/bus">'
        '<link rel="next" href="https://post.example/bus?page=2">'
    )
    field = explained("isComplete", page(beside))

    assert (field.value, [one.source for one in field.won]) == (
        "no",
        ["its page is one of several"],
    )


def test_sources_that_agree_stand_with_the_winner() -> None:
    field = explained("headline", page("<title>Ferry captain takes the wheel of a bus</title>"))

    assert [one.source for one in field.won] == ["h1", "h1 in title", "<title>"]
    assert field.lost == ()


def test_a_day_that_is_later_than_the_upload_says_so() -> None:
    html = page(meta("article:published_time", "2030-01-01") + meta("date", "2024-05-06"))
    upload = Upload(html.encode(), "text/html", received_at=datetime(2024, 5, 7, tzinfo=UTC))
    fields = {field.name: field for field in fields_of(read_article(upload))}

    assert fields["datePublished"].value == "2024-05-06"
    assert fields["datePublished"].lost[0].but == "is later than the upload"


def test_readers_see_an_earlier_day_than_machines() -> None:
    html = page(meta("article:published_time", "2024-05-06"), "<p>Published 2 May 2019</p>")
    field = explained("datePublished", html)

    assert (field.value, field.won[0].source) == ("2019-05-02", "article[1]/p[1]")
    assert field.lost[0].but == "readers see an earlier day"


def test_a_dash_that_ends_no_dateline_is_told() -> None:
    field = explained("dateline", page(lead="Again - and nobody had asked - it rained. "))

    assert field.value is None
    assert field.lost[0].text == "Again -"


def test_quality_names_what_is_amiss_and_what_is_not() -> None:
    field = explained("quality", page())

    assert "very-short costs 0.25" in [one.source for one in field.won]
    assert "no-headline" in field.lost[0].text


def test_a_text_is_pointed_at_by_its_lines() -> None:
    above = "Ferry captain takes the wheel of a bus\n\nBy Ida Holm\n\n"
    text = f"{above}LINZ, Austria (AP) — The captain of the last ferry drove the first bus today."
    fields = {field.name: field for field in fields_of(read_article(Upload(text.encode())))}

    assert fields["headline"].won[0].source == "line 1"
    assert fields["byline"].won[0].source == "line 3"
    assert fields["dateline"].won[0].source == "line 5"


def test_terms_of_plain_json_are_not_called_linked_data() -> None:
    story = json.dumps(
        {
            "title": "Ferry captain takes the wheel",
            "author": "Ida Holm",
            "text": "The captain of the last harbour ferry drove the first bus.",
        }
    )
    fields = {field.name: field for field in fields_of(read_article(Upload(story.encode())))}

    assert fields["authors"].won[0].source == "JSON author"
