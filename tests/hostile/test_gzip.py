"""Gzip that was made to be unpacked for ever."""

import gzip

import pytest

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.unpack import unpack
from copydesk.errors import ProblemCode, Unreadable

EMPTY = gzip.compress(b"")


@pytest.mark.parametrize(
    ("packed", "code"),
    [
        pytest.param(gzip.compress(bytes(DOCUMENT_BYTES + 1)), ProblemCode.TOO_LARGE, id="a bomb"),
        pytest.param(
            gzip.compress(gzip.compress(b"a")), ProblemCode.FORBIDDEN_CONSTRUCT, id="nested"
        ),
        pytest.param(EMPTY * 200_000, ProblemCode.TOO_COMPLEX, id="endless empty members"),
        pytest.param(EMPTY[:-3], ProblemCode.MALFORMED, id="broken off"),
        pytest.param(b"\x1f\x8b" + bytes(90), ProblemCode.MALFORMED, id="only begins so"),
    ],
)
def test_it_is_refused_by_what_was_counted(packed: bytes, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refusal:
        unpack(packed)

    assert refusal.value.code is code


def test_a_document_in_many_members_is_whole() -> None:
    assert unpack(gzip.compress(b"rain ") * 300) == b"rain " * 300
