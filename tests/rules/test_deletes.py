"""Rule 4: a delete marker removes; an erased version only means "look"."""

from tests.newsroom import Newsroom, read_aloud

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
