"""WARC: of all that a crawler has written down, the one page is the document."""

import gzip

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.envelopes.mails import MORE, PAGE, STORY, TEXT
from tests.article.reading import texts_of

URL = "https://echo.example/2024/03/12/diary"
OTHER = "https://echo.example/2024/03/13/ferry"


def record(kind: str, body: bytes, url: str = "", content_type: str = "application/http") -> bytes:
    target = f"WARC-Target-URI: {url}\r\n" if url else ""
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n{target}Content-Type: {content_type}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def response(body: str, url: str, *, status: str = "200 OK", kind: str = "text/html") -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{body}"
    return record("response", answer.encode(), url)


INFO = record("warcinfo", b"software: crawler", content_type="application/warc-fields")
REQUEST = record("request", b"GET /a HTTP/1.1\r\nHost: echo.example\r\n\r\n", URL)
ANSWER = response(f"<html>{PAGE}</html>", URL)
ANOTHER = response(f"<html>{PAGE}</html>", OTHER)
BESIDE = (
    response("User-agent: *", "https://echo.example/robots.txt", kind="text/plain"),
    response("x", "https://echo.example/a.png", kind="image/png"),
    response("{}", "https://echo.example/a.json", kind="application/json"),
    response("Moved", "http://echo.example/2024/03/12/diary", status="301 Moved"),
    response("Gone", "https://echo.example/gone", status="404 Not Found"),
    record("resource", b"GET /a", "metadata://crawler.example/log", "text/plain"),
    record("metadata", b"via: a", URL),
)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(INFO + REQUEST + ANSWER, id="of one page"),
        pytest.param(b"".join(map(gzip.compress, (INFO, REQUEST, ANSWER))), id="in gzip"),
        pytest.param(INFO + b"".join(BESIDE) + ANSWER, id="with what belongs to it"),
        pytest.param(INFO + ANSWER + ANSWER, id="fetched twice"),
        pytest.param(
            record("resource", PAGE.encode(), URL, "text/html"), id="without the server's answer"
        ),
    ],
)
def test_a_warc_is_its_page_at_its_address(body: bytes) -> None:
    reading = read_article(Upload(body))

    assert reading.source.format is Format.HTML
    assert texts_of(reading.article) == [STORY, MORE]
    assert reading.article.canonical_url == URL


def test_a_text_that_was_taken_out_of_a_page_is_a_text() -> None:
    reading = read_article(Upload(record("conversion", TEXT.encode(), URL, "text/plain")))

    assert reading.source.format is Format.PLAIN
    assert texts_of(reading.article) == [STORY, MORE]


def test_of_several_pages_the_uploader_may_name_one() -> None:
    upload = Upload(INFO + ANSWER + ANOTHER, url=OTHER)

    assert read_article(upload).article.canonical_url == OTHER


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        pytest.param(INFO + ANSWER + ANOTHER, ProblemCode.UNKNOWN_FORMAT, "2 pages", id="two"),
        pytest.param(
            record("resource", PAGE.encode(), "", "text/html") * 2,
            ProblemCode.UNKNOWN_FORMAT,
            "2 pages",
            id="two without addresses",
        ),
        pytest.param(
            INFO + response(PAGE, URL, status="503 Busy"), ProblemCode.NO_ARTICLE, "503", id="busy"
        ),
        pytest.param(INFO + REQUEST, ProblemCode.NO_ARTICLE, "no page", id="nothing fetched"),
        pytest.param(INFO + ANSWER[:-60], ProblemCode.MALFORMED, "breaks off", id="broken off"),
        pytest.param(
            INFO + b"x" + ANSWER, ProblemCode.MALFORMED, "broken", id="no record where one begins"
        ),
    ],
)
def test_a_warc_that_is_no_one_page_is_refused(body: bytes, code: ProblemCode, words: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_article(Upload(body))

    assert refused.value.code is code
    assert words in refused.value.reason
