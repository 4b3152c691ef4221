"""Messages and keys that no console would write: each is understood or refused, none crashes."""

import json
from urllib.parse import quote_plus

import pytest

from copydesk.aws.notices import notices_in
from copydesk.errors import BadNotice

KEYS = {
    "a plus": "a+b.txt",
    "percent signs": "a%20b%zz%",
    "a line break": "a\nb",
    "a picture": "\U0001f600.txt",
    "a leading stroke": "/a.txt",
    "steps upwards": "../../a",
    "a trailing space": "a ",
    "1,024 bytes": "\u00e9" * 512,
    "quotes": "a\"b'c\\",
    "another direction": "\u202ea",
    "two scripts": "\u5317\u4eac/\u043d\u043e\u0432\u043e\u0441\u0442\u0438",
    "a control": "a\x01b",
    "a sequence of marks": "&<>?#*[x]",
}


def message(key: str, **changed: object) -> str:
    of_object = {"key": key, "versionId": "v", "sequencer": "01"} | changed
    s3 = {"bucket": {"name": "incoming"}, "object": of_object}
    return json.dumps({"Records": [{"eventName": "ObjectCreated:Put", "s3": s3}]})


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_key_is_understood_as_it_was_written(key: str) -> None:
    (notice,) = notices_in(message(quote_plus(key, safe="/")))

    assert notice.key == key
    assert len(notice.article_id) == 32


def test_a_key_that_is_no_text_is_still_a_key() -> None:
    (notice,) = notices_in(message("%ED%A0%80%FF"))

    assert notice.key.encode()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="nothing"),
        pytest.param("null", id="null"),
        pytest.param("[" * 100_000, id="a very deep list"),
        pytest.param('{"Records": {}}', id="records that are none"),
        pytest.param('{"Records": [{}]}', id="a record without fields"),
        pytest.param('{"Records": [null]}', id="a record of null"),
        pytest.param('{"copydesk": "replay"}', id="a replay of nothing"),
        pytest.param(message("a", sequencer="zz"), id="a sequencer of letters"),
        pytest.param(message("a", sequencer="0" * 99), id="an endless sequencer"),
        pytest.param(message("a", versionId=[]), id="a version that is a list"),
    ],
)
def test_a_message_of_no_known_form_says_so(body: str) -> None:
    with pytest.raises(BadNotice):
        notices_in(body)


def test_a_message_without_records_names_nothing() -> None:
    assert notices_in('{"Records": []}') == ()
