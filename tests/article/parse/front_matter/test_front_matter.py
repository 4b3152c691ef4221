"""Front matter: what a file of Markdown says about itself fills the fields, and is no text."""

import pytest

from copydesk.article.model import Article
from copydesk.article.parse.front_matter.front_matter import read_front_matter
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

TEXT = """
In 2023 our county still sent its court lists by fax. This is the story of how we stopped.

## The problem

Every morning at 6:40 a machine printed 14 pages. Someone typed them in, line by line.
"""
YAML = """---
title: "How we moved a newsroom off its fax: a story"
date: 2024-02-07
authors:
  - Delphine Achterberg
  - Sam Ito
tags: [tools, courts]
draft: false
---
"""
TOML = """+++
title = "How we moved a newsroom off its fax: a story"
date = 2024-02-07
authors = ["Delphine Achterberg", "Sam Ito"]
+++
"""


def read(text: str) -> Article:
    return read_article(Upload(text.encode())).article


@pytest.mark.parametrize("matter", [pytest.param(YAML, id="YAML"), pytest.param(TOML, id="TOML")])
def test_front_matter_fills_the_fields_and_is_no_text(matter: str) -> None:
    article = read(matter + TEXT)

    assert article.headline == "How we moved a newsroom off its fax: a story"
    assert [author.name for author in article.authors] == ["Delphine Achterberg", "Sam Ito"]
    assert article.date_published is not None
    assert article.date_published.value == "2024-02-07"
    text = [p.text for section in article.sections for p in section.paragraphs]
    assert text == TEXT.strip().split("\n\n")[::2]


@pytest.mark.parametrize(
    "entries",
    [
        pytest.param("draft: false\nNote: we said so", id="no title"),
        pytest.param("title:\nslug: fax", id="an empty title"),
        pytest.param('title: ""', id="an empty title in marks"),
        pytest.param("title:\n  short: Fax", id="entries within the title"),
        pytest.param("title: " + "[" * 50_000 + "]" * 50_000, id="lists in lists"),
        pytest.param("tags:\n" + "- [a]\n" * 10, id="a list"),
    ],
)
def test_front_matter_without_a_title_is_no_headline(entries: str) -> None:
    article = read(f"---\n{entries}\n---\n{TEXT}")

    assert article.headline is None
    assert article.sections[-1].heading == "The problem"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("---\nRain fell on the harbour.\n---\nIt stopped.", id="a sentence"),
        pytest.param("---\ntitle: Rain\n\nIt never ends.", id="no end"),
        pytest.param("---\n---\nRain fell.", id="nothing said"),
    ],
)
def test_a_ruler_above_a_text_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text) is None


HEAD = "Bridge reopens: a story"
BODY = """
The harbour bridge reopened to traffic on Thursday, two years after a ship had struck it.

Ferries will keep running until Sunday, and tolls will stay what they are, the city said.
"""


@pytest.mark.parametrize(
    "matter",
    [
        pytest.param(
            f'+++\ntitle = "{HEAD}"\ndate = 2024-02-07\n[params]\nauthor = "Anna Ruiz"\n+++\n',
            id="TOML with a table",
        ),
        pytest.param(
            f'+++\ntitle = "{HEAD}"\ndate = 2024-02-07\nauthors = [\n  "Anna Ruiz",\n]\n+++\n',
            id="TOML with a list of several lines",
        ),
        pytest.param(
            f'{{\n  "title": "{HEAD}",\n  "date": "2024-02-07",\n  "author": "Anna Ruiz"\n}}\n',
            id="JSON",
        ),
        pytest.param(
            f"---\ntitle: {HEAD}\ndate: 2024-02-07\nauthor: Anna Ruiz\n...\n", id="closed by dots"
        ),
        pytest.param(
            f"---\ntitle:  '{HEAD}'\ndate:   2024-02-07\n"
            "author:\n  name: Anna Ruiz\n  url: x\n---\n",
            id="an object",
        ),
        pytest.param(
            f'---\ntitle: "{HEAD}"\npublished: true\ndate: 2024-02-07\nauthors:\n'
            "- name: Anna Ruiz\n  title: Reporter\n---\n",
            id="a list of objects, and a flag called published",
        ),
        pytest.param(
            f'---\ntitre: "{HEAD}"\nauteur: ["[[Anna Ruiz]]"]\ncreated: 2024-02-07\n---\n',
            id="names of another language",
        ),
        pytest.param(
            f"title: {HEAD}\ndate: 2024-02-07\nauthor: Anna Ruiz\n---\n", id="a ruler below alone"
        ),
        pytest.param(
            f"Title: {HEAD}\nDate: 2024-02-07\nAuthors: Anna Ruiz\nSlug: bridge\n", id="no ruler"
        ),
    ],
)
def test_each_way_to_write_it_says_the_same(matter: str) -> None:
    article = read(matter + BODY)

    assert article.headline == HEAD
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.date_published is not None
    assert article.date_published.value == "2024-02-07"
    assert [p.text for part in article.sections for p in part.paragraphs] == BODY.split("\n")[1::2]


def test_a_reader_that_sets_labels_above_its_markdown_is_understood() -> None:
    labels = "Title: Bridge reopens\n\nURL Source: https://example.org/bridge\n\n"
    article = read(f"{labels}Published Time: 2024-02-07\n\nMarkdown Content:\n{BODY}")

    assert article.headline == "Bridge reopens"
    assert article.sections[0].paragraphs[0].text.startswith("The harbour bridge")


@pytest.mark.parametrize(
    ("entry", "deck"),
    [
        pytest.param("subtitle: Ferries stay for now", "Ferries stay for now", id="a subtitle"),
        pytest.param(
            "description: >-\n  Ferries stay\n  for now", "Ferries stay for now", id="folded"
        ),
        pytest.param("description: The harbour bridge reopened to traffic", None, id="the text"),
        pytest.param(f"description: {HEAD}", None, id="the headline"),
    ],
)
def test_a_deck_that_is_stated_says_more_than_headline_and_text(
    entry: str, deck: str | None
) -> None:
    assert read(f"---\ntitle: {HEAD}\n{entry}\n---\n{BODY}").alternative_headline == deck


def test_what_was_clipped_on_a_day_was_not_published_then() -> None:
    article = read(f"---\ntitle: {HEAD}\npublished:\ncreated: 2024-11-02\n---\n{BODY}")

    assert article.date_published is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Title: Rain\nBy: Anna Ruiz\nDate: May 4\n\nIt fell.", id="labels of a text"),
        pytest.param("From: Anna\nTo: Omar\nDate: May 4\n---\nIt fell.", id="a mail"),
        pytest.param("Title: a word that names a rank.\n\nIt is old.", id="a sentence"),
        pytest.param('{"title": "Rain"}\n{"title": "Snow"}', id="lines of JSON"),
        pytest.param("{" * 100_000, id="braces"),
    ],
)
def test_other_beginnings_are_no_front_matter(text: str) -> None:
    assert read_front_matter(text) is None


@pytest.mark.parametrize(
    "matter",
    [
        pytest.param("+++\ntitle = " + "[" * 100_000 + "\n+++\n", id="lists in TOML"),
        pytest.param("+++\n" + "a." * 50_000 + "b = 1\n+++\n", id="a name of many parts"),
        pytest.param('---\ntitle: "' + "\\" * 100_000 + "\n---\n", id="escapes"),
    ],
)
def test_front_matter_that_means_harm_takes_no_time(matter: str) -> None:
    assert read(matter + BODY).sections
