"""Every sample in tests/samples runs the whole way; its expected record names what must come out.

A sample is NAME.txt, .html, .json, .xml, .eml or .mhtml beside NAME.expected.json. Fields that the
expected record leaves out are not compared; evidence and rules may be said in other words. An
expected record with a ``knownFailure`` says what we do not manage yet, and fails when we do.
"""

import json
import re
from html import unescape
from pathlib import Path
from typing import cast

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.text import tidy
from copydesk.article.trail import Fate
from copydesk.article.upload import Upload

SAMPLES = Path(__file__).parent.parent / "samples"
EXPECTED = sorted(SAMPLES.glob("*.expected.json"))
OURS = frozenset({"source", "state", "pubStatus", "problem", "knownFailure"})
TAG = re.compile(r"<[^<>]*>")
IN_OWN_WORDS = frozenset({"evidence", "note", "rule", "score", "charsetSource"})

Json = dict[str, object]


def source_of(expected: Path) -> Path:
    name = expected.name.removesuffix(".expected.json")
    return next(path for path in SAMPLES.glob(f"{name}.*") if path != expected)


def upload_of(expected: Path) -> Upload:
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    return Upload(source_of(expected).read_bytes(), url=wanted.get("source", {}).get("url"))


def as_far_as_expected(found: object, expected: object) -> object:
    """Take from ``found`` only what ``expected`` has, so that both can be compared."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {
            key: value if key in IN_OWN_WORDS else as_far_as_expected(found.get(key), value)
            for key, value in expected.items()
        }
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [as_far_as_expected(f, e) for f, e in zip(found, expected, strict=True)]
    return found


def sample(expected: Path) -> object:
    reason = json.loads(expected.read_text(encoding="utf-8")).get("knownFailure")
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(expected, id=expected.stem, marks=marks)


@pytest.mark.parametrize("expected", [sample(expected) for expected in EXPECTED])
def test_a_sample_becomes_its_expected_record(expected: Path) -> None:
    wanted = cast("Json", json.loads(expected.read_text(encoding="utf-8")))
    wanted_source = cast("Json", wanted.get("source", {}))

    reading = read_article(upload_of(expected))
    record = cast("Json", reading.article.model_dump(mode="json", by_alias=True))
    fields = {key: value for key, value in wanted.items() if key not in OURS}

    assert as_far_as_expected(record, fields) == fields
    assert reading.source.format == wanted_source.get("detectedFormat", reading.source.format)
    assert reading.source.charset == wanted_source.get("charset", reading.source.charset)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.stem)
def test_kept_removed_and_space_give_the_sample_back(expected: Path) -> None:
    reading = read_article(upload_of(expected))

    if all(step.start is not None for step in reading.trail):
        assert "".join(step.text for step in reading.trail) == reading.source.text
    removed = [step.text for step in reading.trail if step.fate is Fate.REMOVED]
    assert len(removed) == len(reading.article.removals)


def printed_forms(value: object) -> list[str]:
    """Collect what a record says was printed."""
    if isinstance(value, list):
        return [form for member in value for form in printed_forms(member)]
    if not isinstance(value, dict):
        return []
    named = [
        value[key] for key in ("asPrinted", "nameAsPrinted") if isinstance(value.get(key), str)
    ]
    return named + [form for member in value.values() for form in printed_forms(member)]


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda path: path.stem)
def test_every_printed_form_stands_in_the_source(expected: Path) -> None:
    reading = read_article(upload_of(expected))
    record = reading.article.model_dump(mode="json", by_alias=True)
    source = tidy(reading.source.text)
    source += tidy(unescape(TAG.sub("", reading.source.text)))

    assert [form for form in printed_forms(record) if tidy(form) not in source] == []
