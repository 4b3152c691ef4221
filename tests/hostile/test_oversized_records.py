"""Records of absurd readings: whatever a parser lets through can be written and announced."""

import pytest

from copydesk.article.model import (
    Abbreviation,
    Agency,
    Article,
    ArticleDate,
    Author,
    Byline,
    CorrectionNote,
    Dateline,
    DateMention,
    Image,
    Paragraph,
    Publisher,
    Quality,
    Quote,
    Section,
)
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format, Source, Upload
from copydesk.aws.items import from_item, to_item
from copydesk.desk import Pipeline
from copydesk.errors import ProblemCode, Unreadable
from copydesk.record.events import announce
from copydesk.record.size import MAX_EVENT_BYTES
from tests.newsroom import Newsroom, in_memory

LONG = "\u00e9\U0001f600\x00" * 30_000
MAX_ITEM_BYTES = 400 * 1024
MANY = 6_000

OVERSIZED = {
    "headline": LONG,
    "alternative_headline": LONG,
    "byline": Byline(as_printed=LONG),
    "authors": (Author(name="Anna Ruiz", name_as_printed="ANNA RUIZ"),) * MANY,
    "dateline": Dateline(as_printed=LONG, place=LONG),
    "agency": Agency(code=LONG, name=LONG),
    "publisher": Publisher(name=LONG, domain=LONG),
    "date_published": ArticleDate(as_printed=LONG, source="meta"),
    "date_modified": ArticleDate(source="text", evidence=("so",) * MANY),
    "in_language": LONG,
    "sections": (Section(heading="H", paragraphs=(Paragraph(text="p"),)),) * MANY,
    "quotes": (Quote(text="q"),) * MANY,
    "date_mentions": (DateMention(as_printed="d", precision="day"),) * MANY,
    "images": (Image(url="u"),) * MANY,
    "keywords": ("k",) * MANY,
    "article_section": LONG,
    "canonical_url": LONG,
    "correction_notes": (CorrectionNote(text="c"),) * MANY,
    "abbreviations": (Abbreviation(short="s", long="l"),) * MANY,
    "quality": Quality(score=1, flags=("f" * 40,) * MANY),
}


def newsroom_reading(article: Article) -> Newsroom:
    newsroom = in_memory()
    reading = Reading(Source("", "utf-8", "toy", Format.PLAIN), article)

    def read(upload: Upload) -> Reading:
        if upload.body.startswith(b"bad"):
            raise Unreadable(ProblemCode.MALFORMED, LONG, step="toy")
        return reading

    newsroom.pipeline = Pipeline(read, 1)
    return newsroom


def assert_it_can_be_kept_and_told(newsroom: Newsroom) -> None:
    standing = newsroom.standing()
    told = announce(standing, source="/copydesk/test")
    item = to_item(standing)

    assert told
    assert len(told.detail.encode()) < MAX_EVENT_BYTES + 4096
    assert len(repr(item)) < MAX_ITEM_BYTES
    assert from_item(item) == standing


@pytest.mark.parametrize("field", OVERSIZED)
def test_a_field_of_any_size_makes_a_record_that_can_be_kept_and_told(field: str) -> None:
    newsroom = newsroom_reading(Article(**{field: OVERSIZED[field]}))
    newsroom.deliver(newsroom.upload("good"))

    assert_it_can_be_kept_and_told(newsroom)


def test_every_long_field_of_the_model_is_tried() -> None:
    numbers = {"language_score", "is_accessible_for_free", "is_complete", "word_count"}

    assert OVERSIZED.keys() | numbers | {"removals"} == Article.model_fields.keys()


def test_a_record_with_all_of_them_is_kept_and_told() -> None:
    newsroom = newsroom_reading(Article(**OVERSIZED))
    newsroom.deliver(newsroom.upload("good"), newsroom.upload("bad"))

    assert_it_can_be_kept_and_told(newsroom)


def test_an_endless_reason_is_cut_to_a_sentence() -> None:
    newsroom = newsroom_reading(Article())
    newsroom.deliver(newsroom.upload("bad"))

    assert_it_can_be_kept_and_told(newsroom)
