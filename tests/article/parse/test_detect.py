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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<nitf><body/></nitf>", Format.NITF, id="NITF"),
        pytest.param(
            "<!-- a --><!DOCTYPE NITF SYSTEM 'a.dtd'><NITF/>", Format.NITF, id="in capitals"
        ),
        pytest.param("<a:newsItem xmlns:a='http://iptc.org/std/nar/'/>", Format.NEWSML_G2, id="G2"),
        pytest.param("<?xml version='1.0'?><newsitem id='1'/>", Format.HTML, id="another newsitem"),
        pytest.param("\n<rss version='2.0'/>", Format.RSS, id="RSS"),
        pytest.param("<rdf:RDF xmlns='http://purl.org/rss/1.0/'/>", Format.RSS, id="RSS 1.0"),
        pytest.param("<feed xmlns='http://www.w3.org/2005/Atom'/>", Format.ATOM, id="Atom"),
        pytest.param("<?xml version='1.0'?><html><body/></html>", Format.HTML, id="XHTML"),
        pytest.param(f"<article><h1>Rain</h1><p>{LONG}</p></article>", Format.HTML, id="a page"),
        pytest.param(f"<rain> {LONG}", Format.PLAIN, id="a word in angles"),
    ],
)
def test_xml_is_told_by_its_root(text: str, expected: Format) -> None:
    assert detect_format(text, declared="text/xml") is expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(("uri", "versioncreated", "body_xhtml"), Format.NINJS, id="ninjs"),
        pytest.param(("uri", "title", "body_html"), Format.JSON, id="no version"),
    ],
)
def test_ninjs_is_told_by_its_names(names: tuple[str, ...], expected: Format) -> None:
    assert detect_format(json.dumps(dict.fromkeys(names, LONG)), declared=None) is expected
