"""Answers of servers: the page is read as whoever asked for it would have got it."""

import gzip
import zlib

import pytest

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.envelopes.mails import MORE, PAGE, STORY
from tests.article.reading import texts_of

PAGE_BYTES = f"<html>{PAGE}</html>".encode()
RAW = zlib.compressobj(wbits=-15)
DEFLATED = RAW.compress(PAGE_BYTES) + RAW.flush()


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = "".join(f"{line}\r\n" for line in ("Server: nginx", *headers))
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunked(body: bytes) -> bytes:
    pieces = (body[at : at + 50] for at in range(0, len(body), 50))
    return b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(answer(PAGE_BYTES, "Content-Type: text/html"), id="as it is"),
        pytest.param(answer(chunked(PAGE_BYTES), "Transfer-Encoding: chunked"), id="in chunks"),
        pytest.param(
            answer(
                chunked(gzip.compress(PAGE_BYTES)),
                "Transfer-Encoding: chunked",
                "Content-Encoding: gzip",
            ),
            id="gzip in chunks",
        ),
        pytest.param(answer(zlib.compress(PAGE_BYTES), "Content-Encoding: deflate"), id="zlib"),
        pytest.param(answer(DEFLATED, "Content-Encoding: deflate"), id="deflate without a head"),
        pytest.param(
            answer(PAGE_BYTES, "Transfer-Encoding: chunked", "Content-Encoding: br"),
            id="unpacked before, by whoever wrote it down",
        ),
        pytest.param(
            answer(b"", "Location: /b", status="301 Moved") + answer(PAGE_BYTES),
            id="behind a redirection",
        ),
        pytest.param(b"HTTP/2 200 \r\nserver: a\r\n\r\n" + PAGE_BYTES, id="by curl"),
        pytest.param(gzip.compress(answer(PAGE_BYTES)), id="in gzip"),
    ],
)
def test_an_answer_is_its_page(body: bytes) -> None:
    reading = read_article(Upload(body))

    assert reading.source.format is Format.HTML
    assert texts_of(reading.article) == [STORY, MORE]


def test_the_charset_of_an_answer_is_a_declared_one() -> None:
    page = "<html><p>Die Brücke über den Fluß ist wieder geöffnet, sagte der Bürgermeister.</html>"

    reading = read_article(
        Upload(answer(page.encode("latin-1"), "Content-Type: text/html; charset=iso-8859-1"))
    )

    assert reading.source.charset == "windows-1252"


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        pytest.param(
            answer(PAGE_BYTES, status="404 Not Found"), ProblemCode.NO_ARTICLE, "404", id="missing"
        ),
        pytest.param(
            answer(PAGE_BYTES, status="302 Found"), ProblemCode.NO_ARTICLE, "302", id="elsewhere"
        ),
        pytest.param(
            answer(b"\x8b\x00\x80\xff", "Content-Encoding: br"),
            ProblemCode.UNKNOWN_FORMAT,
            "br",
            id="packed in a way that we have no library for",
        ),
        pytest.param(
            answer(zlib.compress(bytes(DOCUMENT_BYTES + 1)), "Content-Encoding: deflate"),
            ProblemCode.TOO_LARGE,
            "bytes",
            id="a bomb",
        ),
        pytest.param(answer(b""), ProblemCode.EMPTY, "nothing", id="empty"),
    ],
)
def test_an_answer_without_a_page_is_refused(body: bytes, code: ProblemCode, words: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_article(Upload(body))

    assert refused.value.code is code
    assert words in refused.value.reason


def test_a_story_about_an_answer_stays_a_story() -> None:
    text = f"HTTP/1.1 404 Not Found is what readers saw\n\n{STORY}\n\n{MORE}\n"

    assert read_article(Upload(text.encode())).source.format is Format.PLAIN
