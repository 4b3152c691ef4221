"""A record as an item of DynamoDB: native attributes that any client can read.

Only ``removals`` are packed. Beside the published fields stand ours: ``marks``,
``commitNumber``, ``owed``, ``toldBody``, ``moved`` and ``day``, the key of the index ByDay.
"""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, SupportsBytes, cast

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from copydesk.record.model import ArticleRecord
from copydesk.record.size import pack_removals, unpack_removals
from copydesk.record.standing import Standing

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

_DAY = len("2026-01-31")
_OURS = ("marks", "commitNumber", "owed", "toldBody", "moved")

_to_dynamodb = TypeSerializer()
_from_dynamodb = TypeDeserializer()


def to_item(standing: Standing) -> dict[str, "AttributeValueTypeDef"]:
    """Write a standing as an item."""
    document = json.loads(
        standing.model_dump_json(by_alias=True, exclude={"record": {"removals"}}),
        parse_float=Decimal,  # DynamoDB takes no binary fractions
    )
    item = document.pop("record") | document
    item["removals"] = pack_removals(standing.record.removals)
    item["day"] = day_of(standing.record.version_created)
    if item["contentHash"] is None:
        del item["contentHash"]  # an index's key may be missing, never null
    return {name: _to_dynamodb.serialize(value) for name, value in item.items()}


def day_of(version_created: str) -> str:
    """Take the day off a time: the key of the index ByDay."""
    return version_created[:_DAY]


def fields_of(item: Mapping[str, "AttributeValueTypeDef"]) -> dict[str, object]:
    """Read the attributes of an item as Python's own values."""
    return {name: _from_dynamodb.deserialize(value) for name, value in item.items()}


def from_item(item: Mapping[str, "AttributeValueTypeDef"]) -> Standing:
    """Read an item of the table."""
    fields = fields_of(item)
    packed = bytes(cast("SupportsBytes", fields.pop("removals")))
    return _standing(fields | {"removals": unpack_removals(packed)})


def from_image(image: Mapping[str, "AttributeValueTypeDef"]) -> Standing:
    """Read an item as the stream has it. Events need no removals: they stay packed."""
    return _standing(
        fields_of({name: value for name, value in image.items() if name != "removals"})
    )


def _standing(fields: Mapping[str, object]) -> Standing:
    ours = {name: fields[name] for name in _OURS if name in fields}
    return Standing.model_validate({"record": ArticleRecord.model_validate(fields), **ours})
