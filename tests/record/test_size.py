"""Long articles lie in a bucket of their own, and nothing of them is lost on the way."""

import hashlib
import json

from copydesk.article.block import RemovalKind
from copydesk.article.model import Article, Paragraph, Quote, Removal, Section
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format, Source, Upload
from copydesk.desk import Pipeline
from copydesk.record.model import ArticleRecord
from copydesk.record.size import MAX_EVENT_BYTES
from tests.newsroom import MemoryBodies, MemoryTable, Newsroom, in_memory

LONG = "ありがとう " * 5_000


def desk_reading(*articles: Article) -> Newsroom:
    """Make a newsroom whose uploads say which of these articles they are."""
    newsroom = in_memory()

    def read(upload: Upload) -> Reading:
        source = Source("", "utf-8", "toy", Format.PLAIN)
        return Reading(source, articles[int(upload.body)])

    newsroom.pipeline = Pipeline(read, 1)
    return newsroom


def files(newsroom: Newsroom) -> dict[str, bytes]:
    assert isinstance(newsroom.bodies, MemoryBodies)
    return newsroom.bodies.files


def long_article(text: str = LONG, headline: str = "Head") -> Article:
    removal = Removal(kind=RemovalKind.SHARE, rule="r", text="Share", score=0.1)
    sections = (Section(paragraphs=(Paragraph(text=text),)),)
    return Article(headline=headline, sections=sections, removals=(removal,))


def test_a_long_article_lies_in_a_file_that_the_record_names() -> None:
    newsroom = desk_reading(long_article())
    newsroom.deliver(newsroom.upload("0"))
    record = newsroom.standing().record
    assert record.data_ref
    body = files(newsroom)[record.data_ref.key]

    assert (record.sections, record.removals) == ((), ())
    assert json.loads(body)["sections"][0]["paragraphs"][0]["text"] == LONG
    assert json.loads(body)["removals"][0]["text"] == "Share"
    assert record.data_ref.sha256 == hashlib.sha256(body).hexdigest()
    assert record.data_ref.key == f"bodies/{record.article_id}/{record.data_ref.sha256}"


def test_its_event_fits_and_says_where_the_rest_is() -> None:
    newsroom = desk_reading(long_article())
    newsroom.deliver(newsroom.upload("0"))
    (event,) = newsroom.announced()

    assert event.data.data_ref
    assert len(event.data.model_dump_json().encode()) < MAX_EVENT_BYTES


def test_a_short_article_stays_whole() -> None:
    newsroom = desk_reading(long_article("short"))
    newsroom.deliver(newsroom.upload("0"))

    assert newsroom.standing().record.data_ref is None
    assert not files(newsroom)


def test_the_same_long_article_again_is_unchanged() -> None:
    newsroom = desk_reading(long_article())

    assert newsroom.deliver(newsroom.upload("0"), newsroom.upload("0")) == ["accepted", "unchanged"]
    assert len(files(newsroom)) == 1


def test_the_body_that_subscribers_know_is_remembered_when_the_record_gets_another() -> None:
    with_other_removals = long_article().model_copy(update={"removals": ()})
    newsroom = desk_reading(long_article(), with_other_removals, long_article(headline="New"))
    newsroom.deliver(newsroom.upload("0"))
    (event,) = newsroom.announced()
    assert event.data.data_ref

    for _ in range(2):
        assert newsroom.deliver(newsroom.upload("1")) == ["unchanged"]
    silent = newsroom.standing()
    newsroom.deliver(newsroom.upload("2"))

    assert silent.told_body == event.data.data_ref.key
    assert silent.record.data_ref != event.data.data_ref
    assert newsroom.standing().told_body is None


def test_a_change_of_a_long_article_names_just_what_changed() -> None:
    newsroom = desk_reading(
        long_article(), long_article(headline="Other"), long_article(LONG + "more", "Other")
    )
    newsroom.deliver(*(newsroom.upload(number) for number in "012"))
    _, headline, text = newsroom.announced()

    assert headline.data.changed_fields == ("headline",)
    assert text.data.changed_fields == ("sections",)


def test_a_bad_upload_over_a_long_article_keeps_its_file() -> None:
    newsroom = desk_reading(long_article())
    newsroom.deliver(newsroom.upload("0"))
    before = newsroom.standing().record.data_ref
    newsroom.upgrade()
    newsroom.deliver(newsroom.upload("bad"))

    assert newsroom.standing().record.data_ref == before
    assert newsroom.events() == ["ArticleIngested", "ArticleRejected"]


def test_a_bad_upload_over_a_long_article_that_just_fits_keeps_its_file() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload(f"Head\n{LONG}"))
    room = MAX_EVENT_BYTES - len(_event(newsroom.standing().record).encode()) - 9
    newsroom.deliver(newsroom.upload(f"Head{'x' * room}\n{LONG}"))
    before = newsroom.standing().record
    newsroom.deliver(newsroom.upload("bad"))
    after = newsroom.standing().record

    assert len(_event(before).encode()) <= MAX_EVENT_BYTES < len(_event(after).encode())
    assert (after.data_ref, after.headline) == (before.data_ref, before.headline)


def test_a_complaint_that_came_with_a_long_article_may_be_followed_by_another() -> None:
    newsroom = in_memory()
    create, delete = newsroom.upload(f"Head\n{LONG}"), newsroom.delete()
    newsroom.deliver(create, delete)
    undelete, _ = newsroom.erase(delete.version_id), newsroom.upload("bad 1")
    newsroom.deliver(undelete)  # finds the bad upload, and the article beneath it
    newsroom.deliver(newsroom.upload("bad 2"))
    *_, restored, rejected = newsroom.announced()

    assert (restored.metadata.type, rejected.metadata.type) == (
        "ArticleRestored",
        "ArticleRejected",
    )
    assert rejected.data.data_ref == restored.data.data_ref


def test_a_file_has_the_names_of_a_record() -> None:
    spoken = Quote(text="So.", speaker_role="mayor")
    newsroom = desk_reading(long_article("short").model_copy(update={"quotes": (spoken,) * 3_000}))
    newsroom.deliver(newsroom.upload("0"))
    (body,) = files(newsroom).values()

    assert json.loads(body)["quotes"][0]["speakerRole"] == "mayor"
    assert "dateMentions" in json.loads(body)


def test_a_short_article_on_a_page_of_links_moves_its_removals_alone() -> None:
    noise = tuple(
        Removal(
            kind=RemovalKind.NAVIGATION,
            rule="r",
            text=hashlib.sha512(b"%d" % n).hexdigest(),
            score=0,
        )
        for n in range(4_000)
    )
    newsroom = desk_reading(long_article("short").model_copy(update={"removals": noise}))
    newsroom.deliver(newsroom.upload("0"))
    record = newsroom.standing().record

    assert record.sections[0].paragraphs[0].text == "short"
    assert record.removals == ()
    assert record.data_ref


def test_ten_thousand_quotes_move_too() -> None:
    quotes = tuple(Quote(text=f"quote {n}") for n in range(10_000))
    newsroom = desk_reading(Article(headline="Head", quotes=quotes))
    newsroom.deliver(newsroom.upload("0"))
    (event,) = newsroom.announced()

    assert len(event.data.model_dump_json().encode()) < MAX_EVENT_BYTES
    assert isinstance(newsroom.outbox.records, MemoryTable)


def test_what_is_removed_leaves_no_reference() -> None:
    newsroom = desk_reading(long_article())
    newsroom.deliver(newsroom.upload("0"), newsroom.delete())

    assert newsroom.standing().record.data_ref is None


def test_the_largest_event_stays_whole_and_one_byte_more_moves() -> None:
    fits = 1 + MAX_EVENT_BYTES - len(_event(_of_headline("x")))

    assert _of_headline("x" * fits).data_ref is None
    assert _of_headline("x" * (fits + 1)).data_ref


def _event(record: ArticleRecord) -> str:
    return record.model_dump_json(by_alias=True, exclude={"removals"})


def _of_headline(headline: str) -> ArticleRecord:
    newsroom = desk_reading(Article(headline=headline))
    newsroom.deliver(newsroom.upload("0"))
    return newsroom.standing().record


def test_removals_that_pack_well_need_not_move() -> None:
    removals = (Removal(kind=RemovalKind.SHARE, rule="r", text="Share" * 20_000, score=0),)
    newsroom = desk_reading(long_article("short").model_copy(update={"removals": removals}))
    newsroom.deliver(newsroom.upload("0"))

    assert newsroom.standing().record.removals == removals
