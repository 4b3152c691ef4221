import pytest

from copydesk.article.normalize.bylines.name_case import in_ordinary_case


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        pytest.param("MARA VAN DER DAHL", "Mara van der Dahl", id="particles"),
        pytest.param("MAX HOLT III", "Max Holt III", id="the third"),
        pytest.param("J.R. HOLT", "J.R. Holt", id="initials"),
        pytest.param("MARY-JANE O'HOLT", "Mary-Jane O'Holt", id="two capitals in a word"),
        pytest.param("JANE DeDAHL", "Jane DeDahl", id="small letters of its own"),
        pytest.param("ŞULE IŞIK", "Şule Işık", id="Turkish"),
    ],
)
def test_a_name_in_capitals_gets_its_small_letters(printed: str, name: str) -> None:
    assert in_ordinary_case(printed) == name


@pytest.mark.parametrize("name", ["Mara van der Dahl", "MAX Holt", "李建国", "J. R."])
def test_a_name_that_has_small_letters_or_no_case_stays(name: str) -> None:
    assert in_ordinary_case(name) == name
