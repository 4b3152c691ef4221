"""Dates, authors and decks, however a document in JSON writes them."""

from typing import Any

import pytest

from tests.article.parse.json.bridge import BODY, LEAD, SECOND, paragraphs, read


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
