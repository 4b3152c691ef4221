"""A time beside a day, or behind its label, is a stamp though it names no year."""

import pytest

from copydesk.article.normalize.lines.stamps import is_stamp


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("12 March, 09:15", id="English"),
        pytest.param("March 12, 9:15 a.m.", id="American"),
        pytest.param("Tuesday 12 March 09:15 GMT", id="with a weekday and a zone"),
        pytest.param("12. März, 9.15 Uhr", id="German"),
        pytest.param("12 Μαρτίου, 09:15", id="Greek"),
        pytest.param("12 mars à 9h15", id="French"),
        pytest.param("12 марта, 09:15", id="Russian"),
        pytest.param("12 مارس، 09:15", id="Arabic"),
        pytest.param("3月12日 09:15", id="Japanese"),
        pytest.param("3월 12일 09:15", id="Korean"),
        pytest.param("Last updated 23:48", id="a time behind its label"),
        pytest.param("Mis à jour à 9h15", id="the same in French"),
        pytest.param("Updated 2 hours ago", id="how long ago"),
        pytest.param("vor 3 Stunden", id="the same in German"),
        pytest.param("منذ 3 ساعات", id="the same in Arabic"),
        pytest.param("3時間前", id="the same in Japanese"),
    ],
)
def test_a_time_with_its_day_or_its_label_is_a_stamp(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("12 March was a cold day", id="no time"),
        pytest.param("March 12", id="a day alone may head a part of a chronicle"),
        pytest.param("The fire began at 09:15", id="no day"),
        pytest.param("Gates open 12 March at 9:15 sharp in rain", id="a sentence"),
        pytest.param("The gates open on 12 March, 09:15.", id="a sentence with its stop"),
        pytest.param("Two hours ago", id="in words"),
        pytest.param("24 hours ago today", id="goes on"),
        pytest.param("10:15 Bridge falls", id="an entry of a chronicle"),
        pytest.param("Updated plans for the bridge", id="a label's word"),
        pytest.param("May beat Lund 12-3", id="a result"),
    ],
)
def test_a_line_that_speaks_of_a_time_is_none(line: str) -> None:
    assert not is_stamp(line)
