"""Formats that a text's own beginning and end tell apart."""

import json

import pytest

from copydesk.article.parse.detect import detect_format
from copydesk.article.upload import Format

LONG = (
    "The bridge over the Toller has been closed since Monday, and nobody knows for how long. " * 9
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f'<doc date="2024-05-04"><p>{LONG}</p></doc>\n', Format.HTML, id="closed"),
        pytest.param(f"<doc><main>{LONG}</main></doc>", Format.PLAIN, id="without paragraphs"),
        pytest.param(f"<Bridge> {LONG} It <b>stays</b> so.", Format.PLAIN, id="a sign in a text"),
        pytest.param(LONG, Format.PLAIN, id="plain"),
    ],
)
def test_markup_is_closed_as_it_was_opened(text: str, expected: Format) -> None:
    assert detect_format(text, declared=None) is expected


OBJECT = f'{{"title": "Bridge", "text": "{LONG}"}}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(OBJECT, Format.JSON, id="an object"),
        pytest.param(OBJECT[:-60], Format.JSON, id="one that breaks off"),
        pytest.param(f"show({OBJECT});", Format.JSON, id="a function's argument"),
        pytest.param(f"window.__STORY__ = {OBJECT};", Format.JSON, id="a name's value"),
        pytest.param(f")]}}',\n{OBJECT}", Format.JSON, id="behind a guard"),
        pytest.param(json.dumps(OBJECT), Format.JSON, id="a string"),
        pytest.param("{'title': 'Bridge', 'text': 'Closed'}", Format.JSON, id="Python's"),
        pytest.param(f"{OBJECT}\n{OBJECT}\n", Format.JSON, id="lines"),
        pytest.param(f"{OBJECT}\n{OBJECT[:-60]}", Format.JSON, id="lines that break off"),
        pytest.param(f'{{"title": "Bridge"}}\n\n{LONG}', Format.PLAIN, id="front matter"),
        pytest.param(f"[Editor's note] {LONG}", Format.PLAIN, id="a note"),
        pytest.param(f"{{{{title}}}} {LONG}", Format.PLAIN, id="a template"),
        pytest.param(f'"{LONG}"', Format.PLAIN, id="a quotation"),
        pytest.param(f"He said (in 2019) {{that}} {LONG}", Format.PLAIN, id="brackets in a text"),
    ],
)
def test_json_is_told_by_its_first_key(text: str, expected: Format) -> None:
    assert detect_format(text, declared=None) is expected
