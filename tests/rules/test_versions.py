"""Rule 3: a version is raised by exactly one with each event that is owed, and by nothing else."""

from datetime import datetime, timedelta, timezone

import pytest

from copydesk.article.model import Article, CorrectionNote, Paragraph, Section
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format, Source, Upload
from copydesk.desk import Pipeline, rfc3339
from tests.newsroom import Newsroom, in_memory


def test_a_to_b_to_a_is_three_versions(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.upload("B"), newsroom.upload("A"))
    events = newsroom.announced()

    assert [event.data.version for event in events] == [1, 2, 3]
    assert [event.data.headline for event in events] == ["A", "B", "A"]


def test_each_event_has_the_next_version_whatever_its_kind(newsroom: Newsroom) -> None:
    notices = [
        newsroom.upload("A"),
        newsroom.upload("bad"),
        newsroom.upload("B"),
        newsroom.upload("B"),
        newsroom.delete(),
        newsroom.upload("C"),
    ]
    newsroom.deliver(*notices)
    events = newsroom.announced()

    assert [event.data.version for event in events] == [1, 2, 3, 4, 5]
    assert [event.metadata.type for event in events] == [
        "ArticleIngested",
        "ArticleRejected",
        "ArticleUpdated",
        "ArticleRemoved",
        "ArticleRestored",
    ]


def test_the_same_bad_upload_again_is_no_news(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("bad"), newsroom.upload("bad"))

    assert newsroom.events() == ["ArticleRejected"]


def article_of(text: str) -> Article:
    """Make "headline|paragraph|note" an article."""
    headline, paragraph, note = [*text.split("|"), "", ""][:3]
    notes = (CorrectionNote(text=note),) if note else ()
    paragraphs = (Paragraph(text=paragraph, start=9 * len(note), end=99),)
    keywords = ("from-note",) if note == "keyword" else ()
    return Article(
        headline=headline,
        sections=(Section(paragraphs=paragraphs),),
        correction_notes=() if keywords else notes,
        keywords=keywords,
    )


def by_bars(upload: Upload) -> Reading:
    text = upload.body.decode()
    return Reading(Source(text, "utf-8", "toy", Format.PLAIN), article_of(text))


@pytest.mark.parametrize(
    ("after", "change_class", "changed"),
    [
        pytest.param("Head|New text.", "substantive", ["sections"], id="another text"),
        pytest.param("Head!|“It’s” - so.", "substantive", ["headline"], id="another headline"),
        pytest.param(
            "Head|Right.|We were wrong.",
            "correction",
            ["correctionNotes", "sections"],
            id="a text with a correction note",
        ),
        pytest.param('Head|"It\'s" – so.', "cosmetic", ["sections"], id="other marks"),
        pytest.param("Head|“It’s” - so.|keyword", "metadata", ["keywords"], id="a keyword"),
    ],
)
def test_a_change_is_told_by_what_a_reader_would_call_it(
    after: str, change_class: str, changed: list[str]
) -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(by_bars, 1)
    newsroom.deliver(newsroom.upload("Head|“It’s” - so."), newsroom.upload(after))
    update = newsroom.announced()[-1]

    assert update.data.change_class == change_class
    assert list(update.data.changed_fields) == changed


def test_a_text_that_merely_moved_in_its_source_is_unchanged() -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(by_bars, 1)
    moved = "Head|Text.|keyword"
    newsroom.deliver(newsroom.upload(moved))
    standing = newsroom.standing()

    assert standing.record.sections[0].paragraphs[0].start == 63
    assert newsroom.deliver(newsroom.upload(moved)) == ["unchanged"]


def test_the_first_time_of_all_stays_and_the_time_of_the_version_moves(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"))
    first = newsroom.standing().record
    newsroom.deliver(newsroom.upload("B"), newsroom.upload("B"))
    last = newsroom.standing().record

    assert last.first_created == first.first_created
    assert last.version_created > first.version_created


def test_a_time_is_written_in_utc_so_that_text_sorts_as_time_does() -> None:
    in_tokyo = datetime(2026, 1, 1, 8, 30, tzinfo=timezone(timedelta(hours=9)))

    assert rfc3339(in_tokyo) == "2025-12-31T23:30:00.000000Z"


def test_what_is_owed_is_stored_with_what_was_written(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.upload("B"), newsroom.upload("B"))
    owed = newsroom.standing().owed

    assert owed
    assert (owed.type, owed.cause, owed.changed_fields) == (
        "ArticleUpdated",
        "upload",
        ("headline",),
    )


def test_a_new_text_under_a_note_that_stood_there_is_no_correction() -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(by_bars, 1)
    texts = "Head|Old text.|We were wrong.", "Head|New text.|We were wrong."
    newsroom.deliver(*map(newsroom.upload, texts))

    assert newsroom.announced()[-1].data.change_class == "substantive"


def test_a_note_that_goes_with_a_new_text_is_no_correction() -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(by_bars, 1)
    newsroom.deliver(newsroom.upload("Head|Old text.|We were wrong."), newsroom.upload("Head|New."))
    update = newsroom.announced()[-1]

    assert update.data.change_class == "substantive"
    assert update.data.changed_fields == ("correctionNotes", "sections")


def test_the_same_article_again_over_a_bad_upload_is_an_update(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.upload("bad"), newsroom.upload("A"))
    mended = newsroom.announced()[-1]

    assert (mended.metadata.type, mended.data.problem) == ("ArticleUpdated", None)
    assert mended.data.changed_fields == ("problem",)


def test_the_cause_of_a_removal_is_no_upload(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.delete())
    owed = newsroom.standing().owed

    assert owed
    assert (owed.type, owed.cause) == ("ArticleRemoved", "removal")


def test_what_is_no_edit_has_no_class_of_change(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("A"), newsroom.upload("bad"), newsroom.delete())

    assert {(one.data.change_class, one.data.changed_fields) for one in newsroom.announced()} == {
        (None, ())
    }
