from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.article.draft import Head, PageTime
from copydesk.article.normalize.publication.published import Surroundings, dates_of
from copydesk.article.normalize.publication.time_stamps import read_stamp


def around(*lines: str, url: str | None = None, not_after: date | None = None) -> Surroundings:
    return Surroundings(lines, lines, "en", url, not_after=not_after)


@pytest.mark.parametrize(
    ("stamp", "value", "precision", "zone"),
    [
        ("2024-05-02T10:15:00+02:00", "2024-05-02T10:15:00+02:00", "second", "known"),
        ("2024-05-02T10:15:00.123Z", "2024-05-02T10:15:00Z", "second", "known"),
        ("2024-05-02 10:15:00 +0200", "2024-05-02T10:15:00+02:00", "second", "known"),
        ("2024-05-02 10:15", "2024-05-02T10:15", "minute", "none"),
        ("2024-05-02", "2024-05-02", "day", "none"),
        ("2024-05-02T00:00:00Z", "2024-05-02", "day", "none"),
        ("2024-05-02T00:00:00.000+0000", "2024-05-02", "day", "none"),
        ("2024-05-02T00:00:00+02:00", "2024-05-02T00:00:00+02:00", "second", "known"),
        ("2024-05-02T00:00:01Z", "2024-05-02T00:00:01Z", "second", "known"),
        ("2024-11-07T12:40CET", "2024-11-07T12:40+01:00", "minute", "known"),
        ("2024-07-07 12:40:00 CEST", "2024-07-07T12:40:00+02:00", "second", "known"),
        ("2024-11-07T12:40IST", "2024-11-07T12:40", "minute", "none"),
        ("2024-11-07T12:40:47ZZ", "2024-11-07T12:40:47Z", "second", "known"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59Z", "minute", "known"),
        ("2024-05-02T10:15:00+99:99", "2024-05-02T10:15:00", "second", "none"),
        ("2024-05-02T10:15:00+24:00", "2024-05-02T10:15:00", "second", "none"),
        ("2024-05-02T10:15:00+14:00", "2024-05-02T10:15:00+14:00", "second", "known"),
        ("2024-05-02T10:1\u0665", "2024-05-02T10:15", "minute", "none"),
        ("20240502", "2024-05-02", "day", "none"),
        ("2024-05", "2024-05", "month", "none"),
        ("Thu, 02 May 2024 08:15:00 GMT", "2024-05-02T08:15:00+00:00", "second", "known"),
        ("1714637700", "2024-05-02T08:15:00Z", "second", "known"),
        ("May 2, 2024", "2024-05-02", "day", "none"),
    ],
)
def test_a_stamp_is_read_with_its_precision_and_zone(
    stamp: str, value: str, precision: str, zone: str
) -> None:
    read = read_stamp(stamp, source="meta", language="en")

    assert read is not None
    assert (read.value, read.precision, read.time_zone) == (value, precision, zone)
    assert (read.as_printed, read.source) == (stamp, "meta")


@pytest.mark.parametrize(
    "stamp",
    ["", "soon", "2024-02-30", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "10:15"],
)
def test_what_states_no_day_is_no_date(stamp: str) -> None:
    assert read_stamp(stamp, source="meta") is None


@given(
    st.from_regex(
        r"\A(19|20|99)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-6]\d(:[0-6]\d)?(Z|[+-]\d\d:?\d\d)?\Z"
    )
)
def test_every_time_is_one_that_programs_read(stamp: str) -> None:
    read = read_stamp(stamp, source="meta")

    assert read is None or datetime.fromisoformat(read.value or "").astimezone(UTC)


def test_published_and_modified_stay_apart() -> None:
    head = Head(
        linked_data=(
            {"@type": "NewsArticle", "datePublished": "2024-05-02", "dateModified": "2024-05-09"},
        )
    )
    dates = dates_of(head, around())

    assert dates.published is not None
    assert dates.modified is not None
    assert (dates.published.value, dates.modified.value) == ("2024-05-02", "2024-05-09")


def test_a_bare_date_that_is_the_last_change_is_no_day_of_publication() -> None:
    times = (PageTime("2024-05-02", "2 May 2024"),)
    changed = ("og:updated_time", "2024-05-09T10:15:07-04:00")
    late = dates_of(Head(meta=(("date", "2024-05-09T10:15:07Z"), changed), times=times), around())
    other = dates_of(Head(meta=(("date", "2024-05-03T08:00:00Z"), changed), times=times), around())

    assert late.published is not None
    assert other.published is not None
    assert (late.published.value, other.published.value) == ("2024-05-02", "2024-05-03T08:00:00Z")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published 2 May 2024", "2024-05-02"),
        ("First published: 2 May 2024", "2024-05-02"),
        ("The bridge was closed on 2 May 2024", "2024-05-09T10:15:00Z"),
        ("Published 20 May 2024", "2024-05-09T10:15:00Z"),
    ],
)
def test_an_earlier_day_that_readers_see_as_published_wins(line: str, value: str) -> None:
    head = Head(meta=(("article:published_time", "2024-05-09T10:15:00Z"),))
    dates = dates_of(head, Surroundings((line,), (), "en"))

    assert dates.published is not None
    assert dates.published.value == value


def test_a_page_that_only_says_when_it_was_updated_has_no_day_of_publication() -> None:
    dates = dates_of(Head(), around("Updated 9 May 2024"))

    assert dates.published is None
    assert dates.modified is not None
    assert dates.modified.value == "2024-05-09"


def test_an_earlier_day_that_readers_see_beats_the_day_a_page_moved() -> None:
    head = Head(meta=(("article:published_time", "2024-05-02T10:00:00Z"),))
    dates = dates_of(head, around("By Anna Ruiz | 3 March 2019"))

    assert dates.published is not None
    assert dates.published.value == "2019-03-03"


def test_an_ambiguous_line_decides_nothing() -> None:
    head = Head(meta=(("article:published_time", "2024-05-02T10:00:00Z"),))
    dates = dates_of(head, around("03/04/2024"))

    assert dates.published is not None
    assert dates.published.value == "2024-05-02T10:00:00Z"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2024/05/02/minister-resigns",
        "https://example.org/world/2024/may/02/minister-resigns",
        "https://example.org/blog/2024/May/2/minister-resigns",
        "https://example.org/20240502-minister",
        "https://example.org/n1/2024/0502/c1001-40223222.html",
        "https://example.org/2024/POLITICS/05/02/minister.resigns/index.html",
    ],
)
def test_an_address_may_name_the_day(url: str) -> None:
    dates = dates_of(Head(), around(url=url))

    assert dates.published is not None
    assert (dates.published.value, dates.published.source) == ("2024-05-02", "url")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("1 May 2024, 16:34", "2024-05-01T16:34", id="the evening before"),
        pytest.param("3 May 2024, 00:05", "2024-05-02", id="the night after, a change"),
        pytest.param("1 May 2024", "2024-05-01", id="the day before, without a time"),
        pytest.param("28 April 2024, 16:34", "2024-05-02", id="days before"),
    ],
)
def test_the_day_before_beside_the_headline_beats_an_address_in_a_zone_ahead(
    line: str, value: str
) -> None:
    dates = dates_of(Head(), around(line, url="https://example.org/2024/05/02/minister-resigns"))

    assert dates.published is not None
    assert dates.published.value == value


def test_no_date_is_later_than_the_upload() -> None:
    head = Head(meta=(("article:published_time", "2031-05-02"),))

    assert dates_of(head, around(not_after=date(2024, 5, 2))).published is None


@pytest.mark.parametrize(
    "url", ["https://example.org/2024/mayor/02/", "https://example.org/2024/xyz/02/minister"]
)
def test_a_word_that_is_no_month_makes_no_day(url: str) -> None:
    assert dates_of(Head(), around(url=url)).published is None


def test_of_many_times_the_one_beside_the_headline_is_the_storys() -> None:
    others = (
        PageTime("2025-01-31T12:00Z", "01/31/2025", "date"),
        PageTime("2025-02-01T12:00Z", "02/01/2025"),
    )
    head = Head(times=(*others, PageTime("2017-03-01T12:00Z", "03/01/2017")))
    dates = dates_of(head, around("03/01/2017 by Anna Ruiz, reporter in Linz", "02/01/2025"))

    assert dates.published is not None
    assert dates.published.value == "2017-03-01T12:00Z"


def test_a_time_of_comments_or_teasers_does_not_beat_a_line_that_says_published() -> None:
    head = Head(times=(PageTime("2024-07-03T10:18:46Z", "11h22", "date"),))
    said = around("Publié le 29 juin 2024", "11h22 Café et nouvelles", url=None)

    published = dates_of(head, replace(said, language="fr")).published

    assert published is not None
    assert published.value == "2024-06-29"


def test_a_loose_time_does_not_beat_the_day_in_the_address() -> None:
    head = Head(times=(PageTime("2024-04-02T08:29:59Z", "2 April", "vcard"),))

    published = dates_of(head, around(url="https://example.org/2024/03/20/rain/")).published

    assert published is not None
    assert published.value == "2024-03-20"


def test_a_name_of_a_publisher_s_own_may_state_the_day() -> None:
    head = Head(meta=(("apub:time", "2024-9-7 21:30:50"),))

    published = dates_of(head, around()).published

    assert published is not None
    assert published.value == "2024-09-07T21:30:50"


def test_a_name_that_states_several_days_is_of_teasers_and_speaks_last() -> None:
    head = Head(
        meta=(
            ("datepublished", "2024-05-03T09:00:00Z"),
            ("datepublished", "2024-05-01T18:00:00Z"),
            ("dcterms.created", "2024-05-02"),
        )
    )

    published = dates_of(head, Surroundings()).published

    assert published is not None
    assert published.value == "2024-05-02"


@pytest.mark.parametrize(
    ("stamp", "value"),
    [
        pytest.param("2024-05-03", "2024-05-02", id="a day alone is in no zone"),
        pytest.param("2024-05-03T01:10:00Z", "2024-05-03T01:10:00Z", id="the zone may be ahead"),
        pytest.param("2024-05-03T21:10:00", "2024-05-03T21:10:00", id="nobody knows its zone"),
        pytest.param("2024-05-03T21:10:00Z", "2024-05-02", id="no zone is so far behind"),
        pytest.param("2024-05-03T09:10:00-07:00", "2024-05-02", id="nor behind this one"),
    ],
)
def test_the_day_beside_the_headline_beats_the_next_one_stated_alone(
    stamp: str, value: str
) -> None:
    head = Head(meta=(("dc.date.issued", stamp),))

    published = dates_of(head, Surroundings(beside=["May 2, 2024"], language="en")).published

    assert published is not None
    assert published.value == value


def test_a_time_beside_the_headline_beats_the_days_of_captions_and_teasers() -> None:
    lines = ["The bridge on April 30, 2024.", "Wed, May 1 2024", "Thu May 2, 2024 3:27pm EDT"]

    published = dates_of(Head(), Surroundings(lines, lines[1:], language="en")).published

    assert published is not None
    assert published.value == "2024-05-02T15:27-04:00"


@pytest.mark.parametrize(
    ("thing", "value"),
    [
        pytest.param({"@type": "VideoObject", "name": "The line"}, None, id="a film in it"),
        pytest.param({"@type": ["Recipe"], "name": "Plum pie"}, None, id="a recipe in it"),
        pytest.param({"@type": "ImageObject"}, None, id="a picture without a name"),
        pytest.param({"@type": "VideoObject", "name": "Bridge shut"}, "2024-05-02", id="the page"),
        pytest.param({"@type": "Recipe", "name": "Bridge shut!"}, "2024-05-02", id="its recipe"),
        pytest.param({"@type": "NewsArticle", "headline": "Shut"}, "2024-05-02", id="the story"),
        pytest.param({"headline": "Pillar moved"}, "2024-05-02", id="no type"),
    ],
)
def test_a_thing_that_is_set_into_a_story_does_not_date_it(
    thing: dict[str, object], value: str | None
) -> None:
    head = Head(title="Bridge shut | Post", linked_data=({**thing, "datePublished": "2024-05-02"},))

    published = dates_of(head, around()).published

    assert (published.value if published else None) == value


@pytest.mark.parametrize(
    ("in_meta", "value"),
    [
        pytest.param("2024-11-21T23:15:00-03:00", "2024-11-21T23:15:00-03:00", id="the same time"),
        pytest.param("2024-11-22T02:15:00+00:00", "2024-11-21T23:15:00", id="another time"),
        pytest.param("2024-11-21T23:15:00Z", "2024-11-21T23:15:00", id="a zone that software adds"),
    ],
)
def test_the_zone_of_a_time_may_be_stated_elsewhere(in_meta: str, value: str) -> None:
    head = Head(
        meta=(("article:published_time", in_meta),),
        linked_data=({"@type": "NewsArticle", "datePublished": "2024-11-21 23:15:00"},),
    )
    published = dates_of(head, around()).published

    assert published is not None
    assert published.value == value
    assert (published.time_zone == "known") == (value != "2024-11-21T23:15:00")


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        pytest.param("2024-11-21T21:15:00-05:00", "2024-11-21T21:15:00-05:00", id="its moment"),
        pytest.param("2024-11-21T22:40:00-05:00", "2024-11-22T02:15:00Z", id="another moment"),
        pytest.param("2024-11-22T02:15:00+00:00", "2024-11-22T02:15:00Z", id="in UTC as well"),
        pytest.param("2024-11-21T21:15:00", "2024-11-22T02:15:00Z", id="in no zone"),
    ],
)
def test_a_moment_in_utc_is_given_on_the_clock_that_readers_see(printed: str, value: str) -> None:
    head = Head(
        linked_data=({"@type": "NewsArticle", "datePublished": "2024-11-22T02:15:00Z"},),
        times=(PageTime(printed, "Nov. 21, 2024", ""),),
    )

    published = dates_of(head, around("Nov. 21, 2024")).published

    assert published is not None
    assert published.value == value
