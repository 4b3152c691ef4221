"""What a page or its uploader states about itself, in forms that are none."""

import json

import pytest

from copydesk.article.limits import ADDRESS_CHARACTERS, NAME_CHARACTERS
from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.stopwatch import STILL_LINEAR, growth

STORY = """<h1>Bridge stays closed</h1>
<p>HARBOURTON - The old bridge stays closed until spring, the harbour master said on
Tuesday, because the storm of last week had moved one of its pillars by a hand.</p>
<p>Ferries will carry cars and walkers across from six in the morning until midnight, and the
council will pay for them, it said after a meeting that had lasted for most of the night.</p>"""
LONG = "x" * 100_000


def read(head: str = "", url: str | None = None) -> Article:
    return read_article(Upload(f"<head>{head}</head>{STORY}".encode(), url=url)).article


def linked(**properties: object) -> str:
    thing = json.dumps({"@type": "NewsArticle", **properties})
    return f"<script type='application/ld+json'>{thing}</script>"


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("http://[::1", id="half of an IPv6 address"),
        pytest.param("http://[x]/2024/05/02/", id="brackets around no number"),
        pytest.param("//", id="strokes"),
        pytest.param("http://a:b:c/\u2028\U0001f600", id="ports and pictures"),
        pytest.param("http://\u2100.example/", id="a host that changes when it is normalized"),
        pytest.param("https://a.example/" + LONG, id="a very long one"),
        pytest.param("https://" + "a." * 5_000, id="a very long host"),
    ],
)
def test_an_address_that_is_none_harms_nobody(url: str) -> None:
    for head, stated in (
        ("", url),
        (f"<link rel=canonical href='{url}'>", None),
        (f"<meta property='og:url' content='{url}'>", None),
        (linked(url=url, image=[url, {"url": url}], mainEntityOfPage=url), url),
    ):
        article = read(head, url=stated)

        assert len(article.canonical_url or "") <= ADDRESS_CHARACTERS
        assert all(len(image.url or "") <= ADDRESS_CHARACTERS for image in article.images)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"<meta property='og:site_name' content='{LONG}'>", id="site's name"),
        pytest.param(linked(publisher={"name": LONG}), id="publisher"),
        pytest.param(linked(articleSection=LONG), id="section"),
        pytest.param(f"<meta property='article:section' content='{LONG}'>", id="stated section"),
        pytest.param(linked(datePublished="2024-05-02" + LONG), id="date"),
        pytest.param(linked(datePublished="9" * 4_000), id="a year without end"),
        pytest.param(linked(author=[{"name": LONG}] * 9), id="authors"),
        pytest.param(f"<meta name=keywords content='{LONG}, bridge'>", id="keyword"),
    ],
)
def test_a_name_of_any_length_is_no_name(head: str) -> None:
    article = read(head).model_dump()
    texts = [text for name in ("publisher", "article_section", "authors", "keywords",
             "date_published") for text in _strings(article[name])]  # fmt: skip

    assert all(len(text) <= NAME_CHARACTERS for text in texts)


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for member in value.values() for text in _strings(member)]
    if isinstance(value, list | tuple):
        return [text for member in value for text in _strings(member)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize(
    "half",
    [
        pytest.param("\ud800", id="the first half"),
        pytest.param("\udfff" + "a", id="the second half"),
        pytest.param("\udfff\ud800", id="both in the wrong order"),
        pytest.param("\ud800\ud800\udfff", id="one too many"),
    ],
)
def test_half_a_character_reaches_no_field(half: str) -> None:
    names = ("headline", "url", "mainEntityOfPage", "image", "author", "keywords", "publisher",
             "articleSection", "articleBody", "datePublished", "inLanguage")  # fmt: skip
    article = read(linked(**dict.fromkeys(names, f"https://a.example/{half}")))

    assert article.model_dump_json().encode()


def test_a_whole_character_written_in_halves_is_kept() -> None:
    assert read(linked(articleSection="\U0001f600")).article_section == "\U0001f600"


@pytest.mark.parametrize("name", ["article:published_time", "my-published-date-{}", "author"])
def test_a_thousand_statements_of_one_thing_are_read_in_linear_time(name: str) -> None:
    def work(times: int) -> None:
        read("".join(f"<meta name='{name.format(n)}' content='x {n}'>" for n in range(times)))

    assert growth(work, 400) < STILL_LINEAR
