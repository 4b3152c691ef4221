"""Envelopes that were made to be opened for ever."""

from collections.abc import Callable

import pytest

from copydesk.article.envelopes.letter import unflowed
from copydesk.article.envelopes.open_envelopes import open_envelopes
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.stopwatch import STILL_LINEAR, growth

HEAD = b"Received: x\nFrom: a@b.example\nDate: Thu, 4 May 2023 10:12:01 +0200\n"
PARTS = HEAD + b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
FIRST = PARTS + b"--b\n\n"


def opened(body: bytes) -> ProblemCode | None:
    try:
        open_envelopes(Upload(body))
    except Unreadable as refusal:
        return refusal.code
    return None


def in_each_other(times: int) -> bytes:
    parts = (
        b'--b%d\nContent-Type: multipart/mixed; boundary="b%d"\n\n' % (n, n + 1)
        for n in range(times)
    )
    return PARTS.replace(b'"b"', b'"b0"') + b"".join(parts) + b"--b%d\n\nx\n" % times


def forwarded(times: int) -> bytes:
    mail = HEAD + b"\nRain fell.\n"
    for _ in range(times):
        mail = HEAD + b"Content-Type: message/rfc822\n\n" + mail
    return mail


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(in_each_other(1_000), ProblemCode.TOO_DEEP, id="parts in each other"),
        pytest.param(
            PARTS + b"--b\n\nx\n" * 100_000, ProblemCode.TOO_COMPLEX, id="parts by the thousand"
        ),
        pytest.param(forwarded(100), ProblemCode.FORBIDDEN_CONSTRUCT, id="mails in each other"),
        pytest.param(
            b"WARC/1.0\nContent-Length: 1\n\na\n\n" * 20_000,
            ProblemCode.TOO_COMPLEX,
            id="records by the thousand",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n" + b"1\na\n" * 200_000,
            ProblemCode.TOO_COMPLEX,
            id="chunks by the thousand",
        ),
        pytest.param(
            b"WARC/1.0\nContent-Length: 999999999999\n\na",
            ProblemCode.MALFORMED,
            id="a record longer than all there is",
        ),
        pytest.param(
            HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"ICAg" * 100_000,
            ProblemCode.NO_ARTICLE,
            id="nothing, at length",
        ),
        pytest.param(
            HEAD + b"Subject: =?\x00?q?a?=\nContent-Type: text/plain; charset=\x00\n\nRain.",
            None,
            id="charsets that are none",
        ),
    ],
)
def test_an_envelope_that_nobody_would_send_has_its_code(
    body: bytes, code: ProblemCode | None
) -> None:
    assert opened(body) is code


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(lambda n: HEAD + b"a:\n" * n + b"\nx", id="headers"),
        pytest.param(lambda n: HEAD + b"Subject: a\n" + b" b\n" * n + b"\nx", id="a folded header"),
        pytest.param(
            lambda n: HEAD + b"Subject: " + b"=?utf-8?q?a?= " * n + b"\n\nx", id="encoded words"
        ),
        pytest.param(
            lambda n: HEAD + b"Content-Type: text/plain" + b';a="b"' * n + b"\n\nx", id="parameters"
        ),
        pytest.param(lambda n: FIRST + b"--b" * n, id="marks in a line"),
        pytest.param(lambda n: FIRST + b"\n--bx" * n, id="marks that go on"),
        pytest.param(lambda n: PARTS + b"\n--a" * n, id="guesses of a mark"),
        pytest.param(lambda n: HEAD + b"\n " * n, id="lines of white space"),
        pytest.param(
            lambda n: HEAD + b"Content-Type: text/html\n\nx" + b"<style" * n,
            id="styles without end",
        ),
        pytest.param(
            lambda n: HEAD + b"Content-Type: text/html\n\nx" + b"<a " * n, id="tags without end"
        ),
        pytest.param(lambda n: HEAD + b"\nx " + b"http://" * n, id="addresses"),
        pytest.param(
            lambda n: b"From a@b Thu May  4 10:12:01 2023\n" + HEAD + b"\nx\n" + b"\n>>>>From " * n,
            id="lines of a mailbox",
        ),
    ],
)
def test_an_envelope_without_end_is_opened_in_linear_time(body: Callable[[int], bytes]) -> None:
    assert growth(lambda times: opened(body(times)), 40_000) < STILL_LINEAR


def test_a_paragraph_that_flows_without_end_is_put_together_in_linear_time() -> None:
    assert growth(lambda n: unflowed("rain fell \n" * n, joined=False), 20_000) < STILL_LINEAR
