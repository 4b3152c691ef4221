"""What a page states of itself: its head, its times, its linked data."""

import json

import pytest

from copydesk.article.parse.page.page import parse_page


def test_the_head_holds_what_the_page_says_about_itself() -> None:
    head = parse_page(
        '<html lang="nb"><head><title>Rain  in Oslo</title>'
        '<meta property="og:title" content="Rain"><link rel="canonical" href="https://a.example/">'
        '</head><body><time datetime="2024-05-02" class="published">2 May</time>'
    ).head

    assert (head.title, head.language) == ("Rain in Oslo", "nb")
    assert head.meta == (("og:title", "Rain"),)
    assert head.links == (("canonical", "https://a.example/"),)
    assert head.times == (("2024-05-02", "2 May", "published"),)


def test_the_time_of_a_microformat_is_one_of_the_page_s_times() -> None:
    page = '<abbr class="published" title="2025-03-30T09:14:00-03:00">09:14</abbr>'

    (time,) = parse_page(page + '<abbr title="May">M.</abbr>').head.times

    assert time == ("2025-03-30T09:14:00-03:00", "09:14", "published")


@pytest.mark.parametrize(
    ("said", "stamp"),
    [
        ('itemprop="datePublished" content="2024-11-07T12:40CET"', "2024-11-07T12:40CET"),
        ('data-date-time="2024-11-07 12:40:21"', "2024-11-07 12:40:21"),
    ],
)
def test_a_span_may_state_a_time(said: str, stamp: str) -> None:
    (time,) = parse_page(f"<span {said}>12:40</span><span itemprop=name>A</span>").head.times

    assert (time.stamp, time.printed) == (stamp, "12:40")


def test_the_time_of_an_article_at_another_address_is_another_story_s() -> None:
    times = (
        "<article data-url=/a><time>4 May</time></article><article data-url={}><header><time>5 May"
    )

    assert [one.labels for one in parse_page(times.format("/b")).head.times] == ["", "related"]
    assert [one.labels for one in parse_page(times.format("/a#2")).head.times] == ["", ""]


def test_linked_data_is_laid_flat() -> None:
    graph = {"@graph": [{"@type": "NewsArticle"}, {"@type": "Person"}]}
    page = f'<script type="application/ld+json">{json.dumps(graph)}</script>'

    types = [each.get("@type") for each in parse_page(page).head.linked_data]

    assert types == [None, "NewsArticle", "Person"]


def test_the_article_of_a_web_page_is_laid_flat_too() -> None:
    nested = {"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Rain"}}
    page = f'<script type="application/ld+json">{json.dumps(nested)}</script>'

    types = [each["@type"] for each in parse_page(page).head.linked_data]

    assert types == ["WebPage", "NewsArticle"]


def test_linked_data_in_lists_of_lists_keeps_its_order() -> None:
    listed = [[{"@id": "1", "@graph": [{"@id": "2"}]}, "none"], {"@id": "3"}]
    page = f'<script type="application/ld+json">{json.dumps(listed)}</script>'

    assert [each["@id"] for each in parse_page(page).head.linked_data] == ["1", "2", "3"]


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('<!-- {"headline": "Rain"} -->', id="in a comment"),
        pytest.param('{"headline": "Rain"};', id="with a semicolon"),
    ],
)
def test_linked_data_that_is_a_little_broken_is_read(script: str) -> None:
    page = f'<script type="application/ld+json">{script}</script>'

    assert parse_page(page).head.linked_data == ({"headline": "Rain"},)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('{"datePublished": 2024-05-02T10:15:00+02:00}', id="a stamp without quotes"),
        pytest.param('{"datePublished": "2024-05-02T10:15:00+02:00",}', id="a comma at the end"),
        pytest.param('{"datePublished": 2024-05-02T10:15:00+02:00, }', id="both"),
    ],
)
def test_stamps_and_commas_that_break_linked_data_are_mended(script: str) -> None:
    page = f'<script type="application/ld+json">{script}</script>'

    assert parse_page(page).head.linked_data == ({"datePublished": "2024-05-02T10:15:00+02:00"},)


def test_a_year_and_a_comma_inside_strings_stay_as_they_are() -> None:
    page = '<script type="application/ld+json">{"headline": "Rain: 2024", "n": [1, 2,]}</script>'

    assert parse_page(page).head.linked_data == ({"headline": "Rain: 2024", "n": [1, 2]},)


def test_of_an_article_broken_beyond_mending_headline_and_dates_are_read() -> None:
    script = """{"@type": "WebSite", "headline": "Example"}, {"@type": "NewsArticle",
        "image": {"author": {"name": "Otto Kern"}}, "headline": "Rain in Oslo",
        "description": "She said "rain" twice", "dateModified": 2024-05-03T08:00:00Z,
        "datePublished": "2024-05-02", "headline": "Snow"}"""
    page = f'<script type="application/ld+json">{script}</script>'

    assert parse_page(page).head.linked_data == (
        {
            "@type": "NewsArticle",
            "headline": "Rain in Oslo",
            "dateModified": "2024-05-03T08:00:00Z",
            "datePublished": "2024-05-02",
        },
    )


def test_a_broken_object_that_is_no_article_is_passed_over() -> None:
    script = '{"@type": "WebSite", "headline": "Say "rain" twice"}'
    page = f'<script type="application/ld+json">{script}</script>'

    assert parse_page(page).head.linked_data == ()


def test_linked_data_that_is_beyond_reading_is_passed_over() -> None:
    page = '<script type="application/ld+json">{"headline": </script><p>Rain'

    parsed = parse_page(page)

    assert parsed.head.linked_data == ()
    assert [block.text for block in parsed.blocks] == ["Rain"]
