"""A record as an item: whole, native, and what comes back is what went in."""

import json
from typing import Any

import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.model import Abbreviation, Article, Paragraph, Removal, Section
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Format, Source
from copydesk.aws.items import from_image, from_item, to_item
from copydesk.desk import Pipeline
from copydesk.record.model import ArticleRecord
from copydesk.record.size import pack_removals, unpack_removals
from copydesk.record.standing import Standing
from tests.newsroom import in_memory

REMOVALS = (Removal(kind=RemovalKind.SHARE, rule="r", text="Share", score=0.1),)


def a_standing() -> Standing:
    article = Article(
        headline="Zürich – “so”",
        language_score=0.1 + 0.2,
        abbreviations=(Abbreviation(short="CIS", long="Commonwealth"),),
        sections=(Section(paragraphs=(Paragraph(text="It rained."),)),),
        removals=REMOVALS,
    )
    newsroom = in_memory()
    source = Source("", "utf-8", "toy", Format.PLAIN)
    newsroom.pipeline = Pipeline(lambda _: Reading(source, article), 1)
    newsroom.deliver(newsroom.upload("any"))
    return newsroom.standing()


def test_what_comes_back_is_what_went_in() -> None:
    assert from_item(to_item(a_standing())) == a_standing()


def test_the_stream_gives_the_same_without_removals() -> None:
    image = from_image(to_item(a_standing()))

    assert image.record == a_standing().record.model_copy(update={"removals": ()})


def test_every_published_field_is_an_attribute_and_absent_is_null() -> None:
    item = to_item(a_standing())
    names = {field.alias for field in ArticleRecord.model_fields.values()}

    assert names <= item.keys() | {"contentHash"}
    assert item["dateline"] == {"NULL": True}
    assert item["authors"] == {"L": []}


def test_fields_are_native_and_numbers_are_numbers() -> None:
    item = to_item(a_standing())

    assert item["version"] == {"N": "1"}
    assert item["headline"] == {"S": "Zürich – “so”"}
    assert item["abbreviations"]["L"][0]["M"]["short"] == {"S": "CIS"}
    assert "B" in item["removals"]


@pytest.mark.parametrize(
    "path",
    [
        "source.detectedFormat",
        "marks.accepted.source.detectedFormat",
        "owed.type",
        "owed.cause",
        "owed.changeClass",
        "sections.0.paragraphs.0.kind",
        "problem.code",
    ],
)
def test_a_word_of_a_later_release_is_carried_along(path: str) -> None:
    *way, last = path.split(".")
    item: Any = json.loads(json.dumps(to_item(a_standing()), default=lambda packed: packed.hex()))
    item["removals"] = to_item(a_standing())["removals"]
    item["problem"] = {"M": {"code": {"S": "empty"}, "message": {"S": ""}, "step": {"S": ""}}}
    place = item
    for step in way:
        place = place["L"][int(step)] if step.isdigit() else place.get("M", place)[step]
    place["M"][last] = {"S": "of-tomorrow"}

    assert to_item(from_item(item)) == item


def test_a_removal_of_a_later_kind_is_carried_along() -> None:
    later = RemovalKind("of-tomorrow")
    removals = (REMOVALS[0].model_copy(update={"kind": later}),)

    assert unpack_removals(pack_removals(removals)) == removals


def test_an_item_of_an_older_release_lacks_what_was_not_kept_then() -> None:
    item = to_item(a_standing())
    del item["toldBody"], item["moved"]

    assert from_item(item) == a_standing()


def test_an_image_that_cannot_be_read_is_not_quoted_in_a_log() -> None:
    image = to_item(a_standing()) | {"headline": {"L": [{"S": "Zürich"}]}}

    with pytest.raises(ValueError, match="headline") as failure:
        from_image(image)

    assert "Zürich" not in str(failure.value)


def test_the_day_is_that_of_the_version() -> None:
    standing = a_standing()

    assert to_item(standing)["day"] == {"S": standing.record.version_created[:10]}


def test_a_record_without_text_has_no_place_in_the_index_of_contents() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("bad"))

    assert "contentHash" not in to_item(newsroom.standing())
