"""Front matter: what a file of Markdown says about itself fills the fields, and is no text."""

import pytest

from copydesk.article.model import Article
from copydesk.article.parse.front_matter import read_front_matter
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
