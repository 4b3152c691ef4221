import pytest

from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.datelines.place_case import place_in_ordinary_case


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        pytest.param("RIO DE JANEIRO", "Rio de Janeiro", id="as the gazetteer has it"),
        pytest.param("VILA NOVA DO SUL", "Vila Nova do Sul", id="small words of places"),
        pytest.param("HOLTVILLE D.C.", "Holtville D.C.", id="an abbreviation"),
        pytest.param("İZMİR", "İzmir", id="Turkish"),
        pytest.param("Oslo", "Oslo", id="small letters already"),
    ],
)
def test_a_place_in_capitals_gets_its_small_letters(printed: str, place: str) -> None:
    assert place_in_ordinary_case(printed) == place


def test_a_river_in_brackets_is_a_part_of_the_towns_name() -> None:
    story = "Die Stadt hat am Montag über die neue Brücke beraten und für sie gestimmt."
    dateline, rest = split_dateline(f"Frankfurt (Oder) (dpa) - {story}")

    assert dateline is not None
    assert (dateline.place, dateline.country, rest) == ("Frankfurt (Oder)", "DE", story)
