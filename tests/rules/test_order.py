"""Rule 1: content, state and problem follow from the set of notices, never from their order."""

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.errors import BadNotice
from copydesk.record.decide import Outcome
from copydesk.record.notice import Notice, sequence_of
from tests.newsroom import CountedReads, Newsroom, in_memory, read_aloud


def five_notices(newsroom: Newsroom, key: str) -> list[Notice]:
    return [
        newsroom.upload("First\nold text", key=key),
        newsroom.upload("Second\nnewer text", key=key),
        newsroom.upload("bad upload", key=key),
        newsroom.delete(key=key),
        newsroom.upload("Third\nnewest text", key=key),
    ]


def test_five_notices_come_to_the_same_record_in_all_120_orders(newsroom: Newsroom) -> None:
    seen = set()
    for number, order in enumerate(permutations(range(5))):
        key = f"order {number}"
        notices = five_notices(newsroom, key)
        newsroom.deliver(*(notices[place] for place in order))
        seen.add(read_aloud(newsroom.standing(key=key).record))

    assert seen == {("Third", ("newest text",), "accepted", None)}


@pytest.mark.parametrize("last", ["good", "bad", "delete"])
def test_the_same_holds_whatever_comes_last(last: str) -> None:
    seen = set()
    for order in permutations(range(4)):
        newsroom = in_memory()
        notices = [newsroom.upload("Early\ntext"), newsroom.delete(), newsroom.upload("bad one")]
        notices.append(newsroom.delete() if last == "delete" else newsroom.upload(f"{last}\ntext"))
        newsroom.deliver(*(notices[place] for place in order))
        seen.add(read_aloud(newsroom.standing().record))

    assert len(seen) == 1


CHANGES = st.lists(st.sampled_from(["A\nx", "B\ny", "C", "bad 1", "bad 2", "delete"]), max_size=9)


@given(changes=CHANGES, seed=st.integers())
def test_any_notices_in_any_order_with_copies_come_to_what_order_gives(
    changes: list[str], seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 shuffling notices is no secret
    newsroom = in_memory()
    notices = [
        newsroom.delete() if change == "delete" else newsroom.upload(change) for change in changes
    ]
    shuffled = notices + chance.choices(notices, k=3) if notices else []
    chance.shuffle(shuffled)
    newsroom.deliver(*shuffled)

    assert said_of(newsroom, changes) == expected(changes)


def said_of(newsroom: Newsroom, changes: list[str]) -> tuple[object, ...]:
    return read_aloud(newsroom.standing().record) if changes else ()


def expected(changes: list[str]) -> tuple[object, ...]:
    """Tell from the changes in their true order what must stand, in plain words of rule 1."""
    if not changes:
        return ()
    good = last_place(changes, lambda change: change[0] in "ABC")
    bad = last_place(changes, lambda change: change.startswith("bad"))
    deleted = last_place(changes, lambda change: change == "delete")
    problem = f"says {changes[bad]!r}" if bad > max(good, deleted) else None
    if good > deleted:
        headline, _, text = changes[good].partition("\n")
        return headline, (text,) if text else (), "accepted", problem
    return None, (), "rejected" if bad > deleted else "removed", problem


def last_place(changes: list[str], wanted: object) -> int:
    assert callable(wanted)
    return max((place for place, change in enumerate(changes) if wanted(change)), default=-1)


@given(changes=CHANGES, seed=st.integers())
def test_a_consumer_of_events_alone_knows_what_the_table_knows(
    changes: list[str], seed: int
) -> None:
    newsroom = in_memory()
    notices = [
        newsroom.delete() if change == "delete" else newsroom.upload(change) for change in changes
    ]
    random.Random(seed).shuffle(notices)  # noqa: S311
    newsroom.deliver(*notices)
    known = newsroom.known_to_a_consumer()

    assert known == (said_of(newsroom, changes) if known else ())


def test_a_bad_upload_leaves_the_good_article_and_says_what_was_wrong(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Good\ntext"), newsroom.upload("bad upload"))

    assert read_aloud(newsroom.standing().record) == (
        "Good",
        ("text",),
        "accepted",
        "says 'bad upload'",
    )


def test_a_good_upload_ends_the_problem(newsroom: Newsroom) -> None:
    newsroom.deliver(
        newsroom.upload("Good\ntext"), newsroom.upload("bad"), newsroom.upload("Good\ntext")
    )

    assert newsroom.standing().record.problem is None


def test_a_late_good_upload_still_counts_under_a_newer_bad_one(newsroom: Newsroom) -> None:
    first, second = newsroom.upload("First"), newsroom.upload("Second")
    bad = newsroom.upload("bad")

    assert newsroom.deliver(first, bad, second) == ["accepted", "rejected", "accepted"]
    assert newsroom.standing().record.headline == "Second"
    assert newsroom.events() == ["ArticleIngested", "ArticleRejected", "ArticleUpdated"]


@pytest.mark.parametrize("text", ["Good", "bad"])
def test_the_same_notice_twice_is_superseded_before_s3_is_read(
    newsroom: Newsroom, text: str
) -> None:
    notice = newsroom.upload(text)
    newsroom.deliver(notice)
    counted = CountedReads(newsroom)

    assert newsroom.deliver(notice) == [Outcome.SUPERSEDED]
    assert counted.reads == 0


def test_notices_of_different_keys_never_compare(newsroom: Newsroom) -> None:
    early, late = newsroom.upload("One", key="one"), newsroom.upload("Two", key="two")

    assert newsroom.deliver(late, early) == [Outcome.ACCEPTED, Outcome.ACCEPTED]


@pytest.mark.parametrize(
    ("shorter", "longer", "is_older"),
    [
        pytest.param("1A", "1A1", True, id="the longer is newer"),
        pytest.param("1A", "1A00", False, id="zeros on the right say nothing"),
        pytest.param("1B", "1A99", False, id="the first digits decide"),
        pytest.param("9", "0A", False, id="zeros on the left do"),
        pytest.param("0055aed6", "0055AED7", True, id="in either letter case"),
    ],
)
def test_sequencers_compare_after_padding_on_the_right(
    shorter: str, longer: str, *, is_older: bool
) -> None:
    assert (sequence_of(shorter) < sequence_of(longer)) is is_older


def test_a_sequencer_of_zeros_comes_after_no_notice_at_all() -> None:
    assert sequence_of("000") > ""


@pytest.mark.parametrize("broken", ["", "xyz", "12 34", "1" * 65, "１２"])
def test_a_sequencer_that_is_no_number_is_a_bad_notice(broken: str) -> None:
    with pytest.raises(BadNotice):
        sequence_of(broken)


def test_a_late_bad_upload_under_a_newer_bad_one_is_not_written(newsroom: Newsroom) -> None:
    first, second = newsroom.upload("bad 1"), newsroom.upload("bad 2")
    newsroom.deliver(second)
    before = newsroom.standing()

    assert newsroom.deliver(first) == ["superseded"]
    assert newsroom.standing() == before
