"""Subheads and sources of quotations, read through the pipeline."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

PAGE = (
    "<html><body><h1>Pavements for walkers</h1><p>The city cleared its pavements of stalls and of "
    "parked motorcycles again on Monday, and nobody was fined for it.</p>%s<p>The vendors will go "
    "to a covered market by the river, where the city has built 120 stalls for them.</p>"
)


def quotes_and_texts(inside: str) -> tuple[list[str], list[str]]:
    article = read_article(Upload((PAGE % inside).encode(), "text/html; charset=utf-8")).article
    texts = [one.text for section in article.sections for one in section.paragraphs]
    return [quote.text for quote in article.quotes], texts


def test_a_subhead_that_is_all_in_marks_is_no_quote() -> None:
    assert quotes_and_texts("<h2>“Give the pavements back to walkers”</h2>")[0] == []


@pytest.mark.parametrize("tag", ["p", "blockquote"])
def test_a_paragraph_that_is_all_in_marks_is_one(tag: str) -> None:
    said = f"<{tag}>“We will give the pavements back to the walkers.”</{tag}>"

    assert quotes_and_texts(said)[0] == ["We will give the pavements back to the walkers."]


def test_whoever_is_cited_below_a_quotation_is_no_part_of_it() -> None:
    said = "<blockquote>“We put a bucket under it.”<cite>Ann Pitre, resident</cite></blockquote>"

    assert not any("”Ann" in text for text in quotes_and_texts(said)[1])


def test_a_title_cited_amid_a_quotation_stays_in_it() -> None:
    said = "<blockquote>I was reading <cite>The Trial</cite> when the rain came in.</blockquote>"

    assert "I was reading The Trial when the rain came in." in quotes_and_texts(said)[1]
