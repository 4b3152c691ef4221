"""Hashes that decide whether something changed, and whether a reader would notice.

A ``revisionHash`` covers the whole record but its history; a ``contentHash`` covers what is
read: “It’s here” — and "It's here" - are one content, two revisions.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping

from copydesk.article.contract import Model
from copydesk.article.model import Article

HISTORY = frozenset(
    {
        "articleId",
        "version",
        "contentHash",  # follows from headline and sections
        "revisionHash",
        "source",
        "pipelineVersion",
        "schemaVersion",
        "firstCreated",
        "versionCreated",
        "removals",
        "quality",
        "dataRef",  # says where, not what
    }
)
"""Published fields whose change is no revision."""

_SAME_TO_A_READER = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4\u0060\uff07", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-")
)
_SPACES = re.compile(r"\s+")


def content_hash(article: Article) -> str | None:
    """Hash headline and body so that kinds of quotes, dashes and spaces do not count."""
    printed = [article.headline or ""]
    for section in article.sections:
        printed.append(section.heading or "")
        printed += [paragraph.text for paragraph in section.paragraphs]
    folded = unicodedata.normalize("NFC", " ".join(printed)).translate(_SAME_TO_A_READER)
    text = _SPACES.sub(" ", folded).strip()
    return _sha256(text) if text else None


def field_hashes(record: Model) -> dict[str, str]:
    """Hash each published field that says something and can be revised.

    Absent fields are left out: a field that a new schema adds revises only records that have it.
    """
    published = record.model_dump(mode="json", by_alias=True, exclude={"removals"})
    return {
        name: _sha256(_canonical(_without_places(value)))
        for name, value in published.items()
        if name not in HISTORY and value not in (None, [], "")
    }


def revision_hash(fields: Mapping[str, str]) -> str:
    """Hash all fields' hashes to one."""
    return _sha256(_canonical(dict(fields)))


def _without_places(value: object) -> object:
    """Drop spans: a banner above the text moves all of them and changes nothing."""
    if isinstance(value, list):
        return [_without_places(member) for member in value]
    if isinstance(value, dict):
        return {k: _without_places(v) for k, v in value.items() if k not in ("start", "end")}
    return value


def _canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
