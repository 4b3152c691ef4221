import gzip

import pytest

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.pipeline import read_article
from copydesk.article.unpack import unpack
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable

PAGE = (
    b"<html><h1>Rain stops play</h1><p>Rain fell on the whole town all day on Tuesday."
    b"<p>The match was called off at noon, and will be played on Friday, the club said.</html>"
)


def test_a_packed_page_is_read_like_the_page() -> None:
    reading = read_article(Upload(gzip.compress(PAGE)))

    assert reading.source.format is Format.HTML
    assert reading.article == read_article(Upload(PAGE)).article


def test_what_is_not_packed_stays_as_it_is() -> None:
    assert unpack(PAGE) is PAGE


def test_a_file_of_several_members_is_one_document() -> None:
    assert unpack(gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:])) == PAGE


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(gzip.compress(PAGE)[:-9], ProblemCode.MALFORMED, id="broken off"),
        pytest.param(b"\x1f\x8b" + PAGE, ProblemCode.MALFORMED, id="broken"),
        pytest.param(
            gzip.compress(gzip.compress(PAGE)), ProblemCode.FORBIDDEN_CONSTRUCT, id="packed twice"
        ),
        pytest.param(gzip.compress(bytes(DOCUMENT_BYTES + 1)), ProblemCode.TOO_LARGE, id="a bomb"),
        pytest.param(
            gzip.compress(bytes(DOCUMENT_BYTES)) + gzip.compress(b"x"),
            ProblemCode.TOO_LARGE,
            id="a bomb in two members",
        ),
    ],
)
def test_what_cannot_be_unpacked_has_its_code(body: bytes, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refused:
        unpack(body)

    assert refused.value.code is code
