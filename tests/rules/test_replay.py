"""Rule 6: a replay never beats anything newer, and wins only with a newer pipeline."""

from dataclasses import replace

from copydesk.article.pipeline import Reading
from copydesk.article.upload import Upload
from copydesk.backfill import Choice
from copydesk.desk import Pipeline
from copydesk.errors import ProblemCode
from copydesk.record.decide import Moment, Rejected, decide
from copydesk.record.entry import entry_of
from copydesk.record.model import Problem, SourceFacts
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.standing import Cause, Standing
from tests.newsroom import CountedReads, Newsroom, toy_reader


def lenient(upload: Upload) -> Reading:
    """Read what the toy refuses."""
    return toy_reader()(replace(upload, body=b"(" + upload.body))


def test_a_newer_pipeline_that_sees_more_reprocesses(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    newsroom.upgrade(mark=" (more)")

    newsroom.deliver(newsroom.replay())
    event = newsroom.announced()[-1]

    assert event.metadata.type == "ArticleReprocessed"
    assert (event.data.headline, event.data.from_pipeline) == ("Story (more)", 1)


def test_a_newer_pipeline_that_sees_the_same_says_nothing(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    newsroom.upgrade()

    assert newsroom.deliver(newsroom.replay()) == ["unchanged"]
    assert newsroom.standing().record.pipeline_version == 2
    assert newsroom.events() == ["ArticleIngested"]


def test_a_replay_with_the_same_pipeline_is_superseded(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    counted = CountedReads(newsroom)

    assert newsroom.deliver(newsroom.replay()) == ["superseded"]
    assert counted.reads == 0


def test_a_replay_from_before_a_look_is_superseded_before_s3_is_read(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    late, delete = newsroom.replay(), newsroom.delete()
    newsroom.deliver(delete, newsroom.erase(delete.version_id))
    newsroom.upgrade(mark=" (more)")
    counted = CountedReads(newsroom)

    assert newsroom.deliver(late) == ["superseded"]
    assert counted.reads == 0


def test_of_two_uploads_that_a_look_met_each_is_read_again_once(newsroom: Newsroom) -> None:
    create, delete = newsroom.upload("Story"), newsroom.delete()
    newsroom.deliver(create, delete)
    undelete, _ = newsroom.erase(delete.version_id), newsroom.upload("bad")
    newsroom.deliver(undelete)
    newsroom.upgrade(mark=" (more)")
    again = newsroom.replay()
    newsroom.deliver(again)
    counted = CountedReads(newsroom)

    assert newsroom.deliver(again) == ["superseded"]
    assert counted.reads == 0


def test_a_replay_never_beats_a_newer_upload(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Old"))
    late = newsroom.replay()
    newsroom.deliver(newsroom.upload("New"))
    newsroom.upgrade(mark=" (more)")

    assert newsroom.deliver(late) == ["superseded"]
    assert newsroom.standing().record.headline == "New"


def test_a_replay_never_undoes_a_delete(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    late = newsroom.replay()
    newsroom.deliver(newsroom.delete())
    newsroom.upgrade()

    assert newsroom.deliver(late) == ["superseded"]


def test_an_ordinary_redelivery_after_an_upgrade_changes_nothing(newsroom: Newsroom) -> None:
    notice = newsroom.upload("Story")
    newsroom.deliver(notice)
    newsroom.upgrade(mark=" (more)")

    assert newsroom.deliver(notice) == ["superseded"]
    assert newsroom.events() == ["ArticleIngested"]


def test_nor_does_one_of_an_upload_that_was_rejected(newsroom: Newsroom) -> None:
    notice = newsroom.upload("bad but readable")
    newsroom.deliver(notice)
    newsroom.pipeline = Pipeline(lenient, 2)

    assert newsroom.deliver(notice) == ["superseded"]
    assert newsroom.events() == ["ArticleRejected"]


def test_an_article_under_a_bad_upload_that_came_after_an_upgrade_is_read_again(
    newsroom: Newsroom,
) -> None:
    good = newsroom.upload("Story")
    newsroom.deliver(good)
    newsroom.upgrade(mark=" (more)")
    newsroom.deliver(newsroom.upload("bad"))
    chosen = list(Choice(below_pipeline=2).of(entry_of(newsroom.standing())))

    assert [notice.version_id for notice in chosen] == [good.version_id]
    assert newsroom.deliver(*chosen) == ["accepted"]
    assert newsroom.events() == ["ArticleIngested", "ArticleRejected", "ArticleReprocessed"]


def test_the_same_bytes_uploaded_after_an_upgrade_are_no_publishers_edit(
    newsroom: Newsroom,
) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    newsroom.upgrade(mark=" (more)")
    newsroom.deliver(newsroom.upload("Story"))

    assert newsroom.events() == ["ArticleIngested", "ArticleReprocessed"]


def test_other_bytes_uploaded_after_an_upgrade_are_a_publishers_edit(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    newsroom.upgrade(mark=" (more)")
    newsroom.deliver(newsroom.upload("Another"))

    assert newsroom.events() == ["ArticleIngested", "ArticleUpdated"]


def test_a_rejected_upload_may_become_accepted(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("bad but readable"))
    newsroom.pipeline = Pipeline(lenient, 2)

    assert newsroom.deliver(newsroom.replay()) == ["accepted"]
    assert newsroom.standing().record.problem is None
    assert newsroom.events() == ["ArticleRejected", "ArticleIngested"]


def test_a_newer_pipeline_that_refuses_keeps_the_good_article(newsroom: Newsroom) -> None:
    newsroom.pipeline = Pipeline(lenient, 1)
    newsroom.deliver(newsroom.upload("bad but readable"))
    newsroom.upgrade()

    assert newsroom.deliver(newsroom.replay()) == ["rejected"]
    assert newsroom.standing().record.state == "accepted"
    assert newsroom.events() == ["ArticleIngested"]


def test_what_a_newer_pipeline_has_refused_it_is_not_asked_for_again(newsroom: Newsroom) -> None:
    newsroom.pipeline = Pipeline(lenient, 1)
    newsroom.deliver(newsroom.upload("bad but readable"))
    newsroom.upgrade()
    newsroom.deliver(newsroom.replay())
    entry = entry_of(newsroom.standing())

    assert newsroom.deliver(newsroom.replay()) == ["superseded"]
    assert list(Choice(below_pipeline=2).of(entry)) == []
    assert len(list(Choice(below_pipeline=3).of(entry))) == 1


def test_a_slow_replay_by_an_older_pipeline_never_undoes_a_newer_ones(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("Story"))
    again = newsroom.replay()
    newer, read = Pipeline(toy_reader(mark="!!"), 3), toy_reader(mark="!")

    def slow(upload: Upload) -> Reading:
        if newsroom.pipeline.version < newer.version:
            older, newsroom.pipeline = newsroom.pipeline, newer
            newsroom.deliver(again)
            newsroom.pipeline = older
        return read(upload)

    newsroom.pipeline = Pipeline(slow, 2)

    assert newsroom.deliver(again) == ["superseded"]
    assert newsroom.standing().record.headline == "Story!!"


def test_too_much_to_be_read_is_never_known_to_be_the_same() -> None:
    first = _refused(None, "11 MiB", pipeline=1)
    second = _refused(first, "12 MiB", pipeline=2)

    assert second.owed
    assert (second.owed.cause, second.owed.from_pipeline) == (Cause.UPLOAD, None)


def _refused(before: Standing | None, size: str, *, pipeline: int) -> Standing:
    """Refuse an upload that was too large to be read, and so has no hash."""
    notice = Notice(NoticeKind.CREATED, "b", "k", size, f"0{pipeline}")
    source = SourceFacts(bucket="b", key="k", version_id=size, sequencer=notice.sequencer)
    problem = Problem(code=ProblemCode.TOO_LARGE, message=size, step="decode")
    moment = Moment("2026-01-01T00:00:00Z", pipeline)
    standing = decide(before, notice, Rejected(problem, source), moment).standing
    assert standing
    return standing
