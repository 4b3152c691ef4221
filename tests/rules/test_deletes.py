"""Rule 4: a delete marker removes; an erased version only means "look"."""

import random
from dataclasses import replace
from itertools import permutations, takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.desk import MOST_BENEATH, Pipeline
from copydesk.errors import Contended
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.stored import StoredUpload
from tests.newsroom import (
    BUCKET,
    KEY,
    MemoryBucket,
    Newsroom,
    in_memory,
    read_aloud,
    toy_reader,
)

REMOVED = (None, (), "removed", None)


def test_a_delete_removes_the_text_and_keeps_who_it_was(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story\ntext"))
    before = newsroom.standing().record
    newsroom.deliver(newsroom.delete())
    tombstone = newsroom.standing().record

    assert read_aloud(tombstone) == REMOVED
    assert tombstone.pub_status == "canceled"
    assert tombstone.content_hash == before.content_hash
    assert tombstone.source == before.source


def test_a_late_create_never_undoes_a_delete(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story"), newsroom.delete()

    assert newsroom.deliver(delete, create) == ["removed", "superseded"]
    assert newsroom.events() == []


def test_a_removal_of_something_unknown_is_silent(newsroom: Newsroom) -> None:
    newsroom.upload("Never heard of")
    newsroom.deliver(newsroom.delete())

    assert newsroom.standing().record.version == 0
    assert newsroom.events() == []


def test_what_comes_after_a_silent_tombstone_is_the_first_version(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.delete(), newsroom.upload("Story"))
    events = newsroom.announced()

    assert [(event.metadata.type, event.data.version) for event in events] == [
        ("ArticleIngested", 1)
    ]


def test_a_re_creation_continues_the_version(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.delete(), newsroom.upload("A"))
    events = newsroom.announced()

    assert [(event.metadata.type, event.data.version) for event in events] == [
        ("ArticleIngested", 1),
        ("ArticleRemoved", 2),
        ("ArticleRestored", 3),
    ]


def test_an_undelete_restores_the_article(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story\ntext"), newsroom.delete()
    newsroom.deliver(create, delete)

    newsroom.deliver(newsroom.erase(delete.version_id))

    assert read_aloud(newsroom.standing().record) == ("Story", ("text",), "accepted", None)
    assert newsroom.standing().record.source.version_id == create.version_id
    assert newsroom.events() == ["ArticleIngested", "ArticleRemoved", "ArticleRestored"]


def test_an_undelete_in_any_order_restores_the_article(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story"), newsroom.delete()
    undelete = newsroom.erase(delete.version_id)
    newsroom.deliver(undelete, delete, create)

    assert newsroom.standing().record.state == "accepted"
    assert newsroom.events() == ["ArticleIngested"]


def test_purging_an_old_version_harms_nothing(newsroom: Newsroom) -> None:
    old, current = newsroom.upload("Old"), newsroom.upload("Current")
    newsroom.deliver(old, current)

    assert newsroom.deliver(newsroom.erase(old.version_id)) == ["unchanged"]
    assert newsroom.standing().record.headline == "Current"


def test_erasing_the_current_version_brings_the_one_before_back(newsroom: Newsroom) -> None:
    old, current = newsroom.upload("Old"), newsroom.upload("Current")
    newsroom.deliver(old, current)
    newsroom.deliver(newsroom.erase(current.version_id))

    assert newsroom.standing().record.headline == "Old"


def test_erasing_the_last_version_removes(newsroom: Newsroom) -> None:
    only = newsroom.upload("Only")
    newsroom.deliver(only)
    newsroom.deliver(newsroom.erase(only.version_id))

    assert newsroom.events() == ["ArticleIngested", "ArticleRemoved"]


def test_the_deletion_of_a_rejected_upload_is_announced(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("bad"), newsroom.delete())

    assert newsroom.events() == ["ArticleRejected", "ArticleRemoved"]


def test_a_late_delete_under_a_newer_bad_upload_takes_the_content(newsroom: Newsroom) -> None:
    create, delete, bad = newsroom.upload("Story"), newsroom.delete(), newsroom.upload("bad")
    newsroom.deliver(create, bad, delete)

    assert read_aloud(newsroom.standing().record) == (None, (), "rejected", "says 'bad'")
    assert newsroom.standing().record.source.version_id == bad.version_id
    assert newsroom.events() == ["ArticleIngested", "ArticleRejected", "ArticleRemoved"]


GOOD_UNDER_BAD = ("Story", (), "accepted", "says 'bad'")


def test_a_late_undelete_under_a_newer_bad_upload_restores_the_article(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story"), newsroom.delete()
    newsroom.deliver(create, delete)
    undelete, bad = newsroom.erase(delete.version_id), newsroom.upload("bad")

    newsroom.deliver(undelete)
    assert read_aloud(newsroom.standing().record) == GOOD_UNDER_BAD
    newsroom.deliver(bad)
    assert read_aloud(newsroom.standing().record) == GOOD_UNDER_BAD
    assert newsroom.standing().record.source.version_id == create.version_id
    assert newsroom.events() == ["ArticleIngested", "ArticleRemoved", "ArticleRestored"]


def test_an_undelete_under_two_bad_uploads_restores_in_any_order(newsroom: Newsroom) -> None:
    for number, order in enumerate(permutations(range(5))):
        key = f"{number}.txt"
        create, delete = newsroom.upload("Story", key=key), newsroom.delete(key=key)
        undelete = newsroom.erase(delete.version_id, key=key)
        bad, worse = newsroom.upload("bad", key=key), newsroom.upload("bad", key=key)
        notices = [create, delete, undelete, bad, worse]
        newsroom.deliver(*(notices[n] for n in order))

        assert read_aloud(newsroom.standing(key=key).record) == GOOD_UNDER_BAD, order


def test_a_bad_upload_that_only_a_look_has_met_is_complained_of(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story"), newsroom.delete()
    newsroom.deliver(create, delete)
    undelete = newsroom.erase(delete.version_id)
    bad = newsroom.upload("bad")
    newsroom.deliver(undelete)  # the notice of the bad one is lost
    newest = newsroom.standing().marks.greatest

    assert newest
    assert newest.source.version_id == bad.version_id


def test_an_upload_that_a_newer_pipeline_accepts_is_complained_of_no_more() -> None:
    newsroom = in_memory()
    create, delete = newsroom.upload("Story"), newsroom.delete()
    newsroom.deliver(create, delete)
    undelete, bad = newsroom.erase(delete.version_id), newsroom.upload("bad")
    newsroom.deliver(undelete)
    newsroom.pipeline = Pipeline(lambda upload: toy_reader()(replace(upload, body=b"Mended")), 2)
    replayed = Notice(NoticeKind.REPLAY, BUCKET, KEY, bad.version_id, undelete.sequencer)

    assert newsroom.deliver(replayed) == ["accepted"]
    assert read_aloud(newsroom.standing().record) == ("Mended", (), "accepted", None)


def test_what_lies_under_a_delete_marker_stays_hidden(newsroom: Newsroom) -> None:
    old, create, delete = newsroom.upload("Old"), newsroom.upload("Story"), newsroom.delete()
    bad = newsroom.upload("bad")
    newsroom.deliver(create, delete, bad, newsroom.erase(old.version_id))

    assert read_aloud(newsroom.standing().record) == (None, (), "rejected", "says 'bad'")


BAD_ALONE = (None, (), "rejected", "says 'bad'")


def test_an_article_that_is_erased_before_a_bad_upload_goes_in_any_order(
    newsroom: Newsroom,
) -> None:
    for number, order in enumerate(permutations(range(4))):
        key = f"{number}.txt"
        old, create = newsroom.upload("Old", key=key), newsroom.upload("Story", key=key)
        newsroom.deliver(old, create)  # both were told
        gone = [newsroom.erase(one.version_id, key=key) for one in (create, old)]
        notices = [*gone, newsroom.upload("bad", key=key), create]
        newsroom.deliver(*(notices[n] for n in order))

        assert read_aloud(newsroom.standing(key=key).record) == BAD_ALONE, order


def test_whoever_erases_the_article_under_a_bad_upload_takes_it_out(newsroom: Newsroom) -> None:
    create = newsroom.upload("Story")
    newsroom.deliver(create, newsroom.upload("bad"))

    assert newsroom.deliver(newsroom.erase(create.version_id)) == ["rejected"]
    assert read_aloud(newsroom.standing().record) == BAD_ALONE
    assert newsroom.events() == ["ArticleIngested", "ArticleRejected", "ArticleRemoved"]


def test_the_erasure_of_another_version_under_a_bad_upload_takes_nothing_out(
    newsroom: Newsroom,
) -> None:
    old, create = newsroom.upload("bad old"), newsroom.upload("Story")
    newsroom.deliver(old, create, newsroom.upload("bad"))
    newsroom.deliver(newsroom.expire(create.version_id), newsroom.erase(old.version_id))

    assert read_aloud(newsroom.standing().record) == GOOD_UNDER_BAD


def test_what_a_lifecycle_rule_erases_under_a_bad_upload_stays_published(
    newsroom: Newsroom,
) -> None:
    for number, order in enumerate(permutations(range(2))):
        key = f"{number}.txt"
        create = newsroom.upload("Story", key=key)
        newsroom.deliver(create)
        bad = newsroom.upload("bad", key=key)
        notices = [bad, newsroom.expire(create.version_id, key=key)]
        newsroom.deliver(*(notices[n] for n in order))

        assert read_aloud(newsroom.standing(key=key).record) == GOOD_UNDER_BAD, order


def test_what_lies_too_deep_under_bad_uploads_to_be_found_stays_published() -> None:
    newsroom = in_memory()
    deep, create = newsroom.upload("Deep"), newsroom.upload("Story")
    newsroom.deliver(deep, create, *(newsroom.upload("bad") for _ in range(MOST_BENEATH)))
    newsroom.deliver(newsroom.upload("bad"), newsroom.erase(create.version_id))

    assert read_aloud(newsroom.standing().record) == GOOD_UNDER_BAD


def test_a_look_at_a_bad_upload_without_a_version_asks_for_none_beneath(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    newsroom = in_memory()
    newsroom.upload("bad")
    read, asked = newsroom.uploads.read, list[object]()

    def of_no_version(bucket: str, key: str, version_id: str | None) -> StoredUpload:
        return replace(read(bucket, key, version_id), version_id=None)

    monkeypatch.setattr(newsroom.uploads, "read", of_no_version)
    monkeypatch.setattr(newsroom.uploads, "beneath", lambda *of: asked.append(of))

    assert newsroom.deliver(Notice(NoticeKind.LOOK, BUCKET, KEY, None, "FF")) == ["rejected"]
    assert asked == []


def test_a_version_that_is_erased_while_it_is_looked_for_has_the_notice_come_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    newsroom = in_memory()
    create, bad = newsroom.upload("Story"), newsroom.upload("bad")
    newsroom.deliver(create, bad)
    erasure = newsroom.erase(newsroom.upload("bad").version_id)
    monkeypatch.setattr(newsroom.uploads, "beneath", lambda *_: "erased meanwhile")

    with pytest.raises(Contended):
        newsroom.deliver(erasure)


def test_a_bad_upload_over_an_erased_article_becomes_one_by_a_newer_pipeline() -> None:
    newsroom = in_memory()
    create = newsroom.upload("Story")
    newsroom.deliver(create, newsroom.upload("bad"), newsroom.erase(create.version_id))
    newsroom.pipeline = Pipeline(lambda upload: toy_reader()(replace(upload, body=b"Mended")), 2)

    assert newsroom.deliver(newsroom.replay()) == ["accepted"]
    assert read_aloud(newsroom.standing().record) == ("Mended", (), "accepted", None)


STEPS = st.lists(
    st.sampled_from(["A\nx", "B\ny", "bad", "hide", "erase", "erase the newest", "deliver"]),
    max_size=12,
)


@given(steps=STEPS, seed=st.integers())
def test_whenever_a_notice_is_read_the_record_ends_at_what_lies_on_top(
    steps: list[str], seed: int
) -> None:
    chance, newsroom = random.Random(seed), in_memory()  # noqa: S311
    bucket, waiting = MemoryBucket(), list[Notice]()
    newsroom.bucket = newsroom.uploads = bucket
    for step in steps:
        if step == "deliver":
            chance.shuffle(waiting)
            newsroom.deliver(*waiting[:2])  # the rest is late, and may come after an erasure
            waiting = waiting[1:]  # and one of the two twice
        else:
            waiting += changed(newsroom, bucket, step, chance)
    chance.shuffle(waiting)
    newsroom.deliver(*waiting)

    if KEY in bucket.versions:
        assert ends_at(newsroom, [body for _, body in bucket.versions[KEY]])


def changed(
    newsroom: Newsroom, bucket: MemoryBucket, step: str, chance: random.Random
) -> list[Notice]:
    """Do what an uploader does; give the notice of it, if there is anything to do it to."""
    names = [name for name, _ in bucket.versions.get(KEY, [])]
    if step.startswith("erase"):
        chosen = names[-1:] if step.endswith("newest") else names and [chance.choice(names)]
        return [newsroom.erase(name) for name in chosen]
    return [newsroom.delete() if step == "hide" else newsroom.upload(step)]


def ends_at(newsroom: Newsroom, versions: list[bytes | None]) -> bool:
    """Say whether the record tells of a key's versions, given with the newest last."""
    headline, _, state, problem = read_aloud(newsroom.standing().record)
    on_top = versions[-1] if versions else None
    if on_top is None:
        return (headline, state, problem) == REMOVED[:1] + REMOVED[2:]
    if on_top == b"bad":
        beneath = takewhile(lambda body: body is not None, reversed(versions))
        good = [body.decode()[0] for body in beneath if body and body != b"bad"]
        told = (good[0], "accepted") if good else (None, "rejected")
        return (headline, state) == told and problem is not None
    return (headline, state, problem) == (on_top.decode()[0], "accepted", None)


def test_a_bad_upload_over_a_removed_article_is_rejected(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"), newsroom.delete(), newsroom.upload("bad"))

    assert newsroom.events() == ["ArticleIngested", "ArticleRemoved", "ArticleRejected"]
