"""Decks of pages: by what the page tells them from other lines under a headline."""

import json

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

HEADLINE = "Tollerby closes its old bridge for two years"
DECK = "Drivers will have to use the ring road while the town repairs the cracks in both piers"
TEXT = (
    "The town council voted on Monday evening to close the old bridge until the repairs are done.",
    "Engineers had found cracks in both piers in March, and the town has counted them ever since.",
    "Drivers will be sent over the ring road, which takes about a quarter of an hour longer.",
    "Shops on both sides of the river expect fewer customers until the bridge opens, they say.",
)
BYLINE = "<div class=by>By Anna Ruiz</div>"
DATE = "<div>4 May 2024, 10:15</div>"


def deck_of_page(*head: str) -> str | None:
    """The deck of a page that has these elements above its text."""
    text = "".join(f"<p>{words}</p>" for words in TEXT)
    page = f"<html lang=en><title>{HEADLINE}</title>{''.join(head)}<div class=text>{text}</div>"
    return read_article(Upload(page.encode())).article.alternative_headline


@pytest.mark.parametrize(
    ("head", "found"),
    [
        pytest.param(
            (f"<h1>{HEADLINE}</h1>", f"<p class=lead>{DECK}.</p>", DATE), True, id="above a date"
        ),
        pytest.param(
            (f"<header><h1>{HEADLINE}</h1><p class=lead>{DECK}.</p></header>",),
            True,
            id="in the headline's box",
        ),
        pytest.param((f"<h1>{HEADLINE}</h1>", f"<p class=lead>{DECK}.</p>"), False, id="by itself"),
        pytest.param(
            (f"<header><h1>{HEADLINE}</h1></header>", f"<p class=lead>{DECK}.</p>"),
            False,
            id="below the headline's box",
        ),
    ],
)
def test_a_lead_with_a_full_stop_is_a_deck_where_something_parts_it_from_the_text(
    head: tuple[str, ...], *, found: bool
) -> None:
    assert deck_of_page(*head) == (f"{DECK}." if found else None)


@pytest.mark.parametrize(
    ("headline", "label", "found"),
    [
        pytest.param("ex__article__title", "ex__article__lead", True, id="a name of the site"),
        pytest.param("gem-c-title", "gem-c-lead-paragraph", True, id="a name of its parts"),
        pytest.param("title", "ad-spot", False, id="a word of its own"),
        pytest.param("ad-title", "lead-image", False, id="a name and a word of its own"),
    ],
)
def test_a_name_that_headline_and_lead_have_in_common_says_nothing(
    headline: str, label: str, *, found: bool
) -> None:
    head = f"<h1 class='{headline}'>{HEADLINE}</h1><p class='{label}'>{DECK}</p>"

    assert (deck_of_page(head, BYLINE) == DECK) is found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("ამწე სექტემბრიდან იმუშავებს.", True, id="Georgian"),
        pytest.param("המסעדנים מאיימים בעתירה", True, id="Hebrew"),
        pytest.param("Anwohner protestieren vergeblich", True, id="German"),
        pytest.param("Premier League Football", False, id="a section"),
        pytest.param("Menschen in Brandenburg", False, id="a section in two words"),
        pytest.param("Read it now", False, id="a button"),
        pytest.param("More pictures", False, id="two words"),
    ],
)
def test_three_long_words_that_their_element_calls_a_deck_are_one(
    words: str, *, found: bool
) -> None:
    head = f"<h1>{HEADLINE}</h1><h2 class=subtitle>{words}</h2>"

    assert (deck_of_page(head, BYLINE) == words) is found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        pytest.param(f"<i>{DECK}</i><br><b>By Anna Ruiz</b><br>", True, id="above a byline"),
        pytest.param(f"{DECK}<br><b>By Anna Ruiz</b><br>", False, id="in the text's print"),
        pytest.param(f"<i>{DECK}</i><br>", False, id="above the text"),
        pytest.param(
            f"<i>Sign in</i><br><i>{DECK}</i><br><b>By Anna Ruiz</b><br>",
            False,
            id="below something else",
        ),
    ],
)
def test_where_elements_have_no_names_a_deck_is_in_other_print_between_headline_and_byline(
    head: str, *, found: bool
) -> None:
    text = "<p>".join(TEXT)
    page = f"<title>{HEADLINE}</title><font size=5><b>{HEADLINE}</b></font><br>{head}<p>{text}"

    got = read_article(Upload(page.encode())).article.alternative_headline

    assert (got == DECK) is found


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        pytest.param({"standfirst": DECK}, True, id="a standfirst"),
        pytest.param({"subtitle": "News"}, False, id="a section"),
        pytest.param({"subtitle": HEADLINE}, False, id="the headline"),
        pytest.param({"subtitle": TEXT[0]}, False, id="the beginning of the text"),
        pytest.param({"description": DECK}, False, id="what search engines are told"),
    ],
)
def test_a_text_that_a_script_sets_has_the_deck_that_stands_beside_it(
    stated: dict[str, str], *, found: bool
) -> None:
    body = [{"type": "text", "content": words} for words in TEXT]
    data = json.dumps({"article": {"headline": HEADLINE, **stated, "content_elements": body}})
    script = f"<script type='application/json'>{data}</script>"
    page = f"<html lang=en><title>{HEADLINE}</title><div id=app></div>{script}</html>"

    got = read_article(Upload(page.encode())).article.alternative_headline

    assert (got == DECK) is found
