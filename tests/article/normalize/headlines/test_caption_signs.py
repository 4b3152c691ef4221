"""Signs that tell a caption without its credit from a deck."""

import pytest

from copydesk.article.normalize.headlines.caption_signs import (
    CAPTION_COLUMNS,
    objection_of_a_caption,
    signs_of_a_caption,
)
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload


def signs(text: str) -> dict[str, float]:
    return dict(zip(CAPTION_COLUMNS, signs_of_a_caption(text), strict=True))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        pytest.param("Pups on the sandbank, seen from a lifeboat", "pictured", id="seen"),
        pytest.param("Flamingolar sığ suda beslenirken görülüyor", "pictured", id="in Turkish"),
        pytest.param("Мост во время ремонта, архивное фото", "pictured", id="in Russian"),
        pytest.param("The minister (left) at the old bridge", "sides", id="a side"),
        pytest.param("Die Ministerin, rechts, an der alten Brücke", "sides", id="in German"),
        pytest.param("An orchard where growers lit candles", "article_first", id="an article"),
        pytest.param("Des vendangeurs dans les vignes", "article_first", id="in French"),
        pytest.param("Le pont de Tollerby, le 18 août", "month", id="a month"),
        pytest.param("The old bridge before repairs in 2019", "year", id="a year"),
        pytest.param("The minister at the old bridge in Tollerby", "ends_in_name", id="a place"),
    ],
)
def test_a_caption_says_what_its_picture_shows_and_when_and_where(text: str, sign: str) -> None:
    assert signs(text)[sign] == 1


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        pytest.param("Drivers wait: the town has no money left over", "asks_or_parts", id="colon"),
        pytest.param("Why does the town want a second bypass?", "asks_or_parts", id="a question"),
        pytest.param("Mayor says “nobody will pay for it”", "quoted", id="what was said"),
    ],
)
def test_a_deck_quotes_asks_and_sets_colons(text: str, sign: str) -> None:
    assert signs(text)[sign] == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Drivers will have to use the ring road while the town repairs it", id="deck"),
        pytest.param("Nobody may cross, the mayor says", id="may is no month"),
        pytest.param("港町の銭湯", id="without spaces"),
    ],
)
def test_a_deck_has_no_sign_of_a_caption(text: str) -> None:
    assert not any(signs(text).values())


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        pytest.param("Pups on the sandbank, seen from a lifeboat", True, id="a picture"),
        pytest.param("Мост во время ремонта, архивное фото", True, id="one in Russian"),
        pytest.param(
            "Drivers wait until August for their bridge.", False, id="a month in a sentence"
        ),
        pytest.param("Drivers wait in vain for their old bridge", False, id="no sign"),
        pytest.param("An old bridge and a new mayor in Tollerby", False, id="weak signs"),
    ],
)
def test_a_line_that_says_it_is_of_a_picture_is_no_deck(text: str, *, refused: bool) -> None:
    assert bool(objection_of_a_caption(text)) is refused


@pytest.mark.parametrize(
    "menu", [pytest.param("", id="a bare text"), pytest.param("Home\nTowns\nSport\n", id="a menu")]
)
def test_a_text_has_no_deck_rather_than_a_caption(menu: str) -> None:
    story = (
        "Pups born on the sandbank off Tollerby\n"
        "Pups on the sandbank, seen from a boat of the lifeguards\n"
        "By Anna Ruiz\n4 May 2024, 10:15\n"
        "Two pups were born on the sandbank off Tollerby on Friday, the lifeguards said.\n"
        "Boats are asked to keep away from the sandbank until the end of the month, they said.\n"
    )

    assert read_article(Upload((menu + story).encode())).article.alternative_headline is None
