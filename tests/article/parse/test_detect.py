"""Formats that a text's own beginning and end tell apart."""

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
