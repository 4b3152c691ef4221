"""Dates: what the text speaks of, and what it proves about its own day."""

from datetime import date

import pytest

from copydesk.article.model import ArticleDate, Dateline
from copydesk.article.normalize.datelines.dateline import split_dateline
from copydesk.article.normalize.dates import parse_printed_date, read_dates
from copydesk.article.normalize.dates.grammar import find_printed
from copydesk.article.normalize.dates.lexicon import lexicon_for
from copydesk.article.normalize.dates.wordings import WORDINGS
from tests.article.normalize.case_tables import case, rows
from tests.stopwatch import STILL_LINEAR, growth

PRECISIONS = {4: "year", 7: "month", 10: "day"}
BLANK = "-"


def mentions_expected(cell: str) -> list[tuple[str, str | None, str]]:
    if cell == BLANK:
        return []
    expected: list[tuple[str, str | None, str]] = []
    for mention in cell.split("; "):
        printed, _, value = mention.partition(" => ")
        if value.startswith("?"):
            expected.append((printed, None, value[1:]))
        else:
            expected.append((printed, value, PRECISIONS[len(value)]))
    return expected


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"),
    [
        case(*cells, name=f"{cells[0]} {number}: {cells[2]}", known_failure=fails)
        for number, (fails, cells) in enumerate(rows("dates.txt"))
    ],
)
def test_a_date_is_resolved_as_far_as_it_is_certain(
    language: str, published: str, text: str, expected: str
) -> None:
    known = None if published == BLANK else ArticleDate(value=published, source="json-ld")

    read = read_dates(
        [(text, 1000)],
        language=None if language == BLANK else language,
        published=known,
        not_after=date(2030, 1, 1),
    )

    found = [(m.as_printed, m.value, m.precision) for m in read.mentions]
    assert found == mentions_expected(expected)
    assert all(text[m.start - 1000 : m.end - 1000] == m.as_printed for m in read.mentions)  # type: ignore[operator] # given a start, both are set


@pytest.mark.parametrize(
    ("language", "line", "value", "zone", "printed"),
    [
        case(*cells, name=f"{cells[0]}: {cells[1]}", known_failure=fails)
        for fails, cells in rows("printed_dates.txt")
    ],
)
def test_a_publication_date_is_read_with_its_time_and_zone(
    language: str, line: str, value: str, zone: str, printed: str
) -> None:
    read = parse_printed_date(line, language=None if language == BLANK else language)

    if value == BLANK:
        assert read is None
        return
    assert read is not None
    assert (read.value or "?", read.time_zone, read.as_printed) == (value, zone, printed)


def paragraphs(*texts: str) -> list[tuple[str, int | None]]:
    return [(text, None) for text in texts]


TWO_NAMES_OF_ONE_TREATY = paragraphs(
    "They spoke of the treaty between the islands last year on Nov. 10.",
    "The islands signed a treaty on Nov. 10, 2020 to share the fish.",
)


def test_two_names_of_one_event_prove_the_year() -> None:
    read = read_dates(TWO_NAMES_OF_ONE_TREATY, language="en", published=None, not_after=None)

    assert read.published is not None
    assert read.published.value == "2021"
    assert read.published.precision == "year"
    assert read.published.not_before == "2020-11-10"


def test_the_day_of_the_upload_forbids_a_later_year() -> None:
    read = read_dates(
        TWO_NAMES_OF_ONE_TREATY, language="en", published=None, not_after=date(2020, 12, 31)
    )

    assert read.published is None


def test_two_events_on_one_day_prove_nothing() -> None:
    text = paragraphs(
        "They spoke of the flood last year on Nov. 10.",
        "The king was born on Nov. 10, 1950.",
    )

    read = read_dates(text, language="en", published=None, not_after=None)

    assert read.published is None


def test_proofs_of_two_years_prove_none() -> None:
    text = paragraphs(
        "The treaty was signed last year on Nov. 10.",
        "The treaty was signed on Nov. 10, 2020.",
        "The treaty was read on Nov. 10, 2018.",
    )

    read = read_dates(text, language="en", published=None, not_after=None)

    assert read.published is None


def test_a_date_to_come_is_no_lower_bound() -> None:
    text = [*TWO_NAMES_OF_ONE_TREATY, *paragraphs("It will expire on Dec. 31 this year.")]

    read = read_dates(text, language="en", published=None, not_after=None)

    assert read.published is not None
    assert read.published.not_before == "2020-11-10"


def dateline(printed: str) -> Dateline:
    return Dateline(as_printed=printed, place="Oslo")


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("OSLO, Oct. 14, 2021 (AP) —", "2021-10-14", id="day and year"),
        pytest.param("Oslo, 14. Oktober 2021 (dpa) -", "2021-10-14", id="another language"),
        pytest.param("OSLO, Oct. 14 (Xinhua) --", None, id="no year"),
        pytest.param("OSLO (AP) —", None, id="no date"),
    ],
)
def test_a_dateline_says_the_day_where_nothing_else_does(printed: str, value: str | None) -> None:
    read = read_dates(
        [("He said so.", None)],
        language="de" if "dpa" in printed else "en",
        published=None,
        not_after=date(2022, 1, 1),
        dateline=dateline(printed),
    )

    assert (read.published and read.published.value) == value


def test_a_dateline_s_day_takes_the_year_that_the_text_proves() -> None:
    read = read_dates(
        TWO_NAMES_OF_ONE_TREATY,
        language="en",
        published=None,
        not_after=None,
        dateline=dateline("OSLO, Oct. 14 (Xinhua) --"),
    )

    assert read.published is not None
    assert (read.published.value, read.published.source) == ("2021-10-14", "dateline")


def test_a_dateline_after_the_upload_says_nothing() -> None:
    read = read_dates(
        [("He said so.", None)],
        language="en",
        published=None,
        not_after=date(2021, 10, 1),
        dateline=dateline("OSLO, Oct. 14, 2021 (AP) —"),
    )

    assert read.published is None


def test_a_publication_date_that_is_known_stays_as_it_is() -> None:
    known = ArticleDate(value="2019-05-01", precision="day", source="json-ld")

    read = read_dates(TWO_NAMES_OF_ONE_TREATY, language="en", published=known, not_after=None)

    assert read.published is known


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("1", id="digits"),
        pytest.param("1 ", id="numbers"),
        pytest.param("10/10/", id="strokes"),
        pytest.param("May ", id="months"),
        pytest.param("Monday, ", id="weekdays"),
        pytest.param("2020 ", id="years"),
        pytest.param("A", id="capitals"),
        pytest.param("Nov. 10, 2020 and last year on Nov. 10. ", id="proofs"),
        pytest.param(" ", id="spaces"),
    ],
)
def test_a_hostile_text_takes_time_in_proportion(unit: str) -> None:
    def work(characters: int) -> None:
        text = unit * (characters // len(unit))
        read_dates([(text, 0)], language="en", published=None, not_after=None)

    assert growth(work, 40_000) < STILL_LINEAR


@pytest.mark.parametrize(
    "value", ["2021-02-30", "2021-13-01", "0001-01-01", "9999-12-31", "20211014", "soon"]
)
def test_a_publication_date_that_is_none_resolves_nothing(value: str) -> None:
    known = ArticleDate(value=value, source="meta")

    read = read_dates([("He came yesterday.", 0)], language="en", published=known, not_after=None)

    assert [mention.value for mention in read.mentions] == [None]


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        pytest.param("Paris, 12 jan 2024 (AFP) -", "2024-01-12", id="a short name of another"),
        pytest.param("ZAGREB, 15. srpnja 2024. (Hina) -", "2024-07-15", id="another language"),
        pytest.param("Paris, 12 jan (AFP) -", None, id="no year"),
    ],
)
def test_a_story_was_published_on_the_whole_day_of_its_dateline(
    printed: str, day: str | None
) -> None:
    dateline, rest = split_dateline(f"{printed} Une quarantaine de parents occupaient le préau.")
    read = read_dates(
        [(rest, 0)], language="fr", published=None, not_after=date(2030, 1, 1), dateline=dateline
    )

    assert (read.published and read.published.value) == day


@pytest.mark.parametrize("language", sorted(WORDINGS))
def test_phrases_are_read_in_capitals_too(language: str) -> None:
    lexicon = lexicon_for(language)

    for phrase in [*lexicon.shifts, *lexicon.months, *lexicon.weekdays]:
        for printed in (phrase.upper(), phrase.title(), f"3 {phrase.upper()} 2021"):
            assert all(found.text for found in find_printed(printed, lexicon))


def test_the_capital_of_a_turkish_i_without_a_dot_has_none_either() -> None:
    (found,) = find_printed("GEÇEN YIL", lexicon_for("tr"))

    assert found.years == -1
