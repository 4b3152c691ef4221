"""Documents of the command line: files and pipes, never more of them than the service reads."""

import sys
from pathlib import Path

from copydesk.article.limits import DOCUMENT_BYTES

_ENOUGH = DOCUMENT_BYTES + 1
"""Bytes that show that a document is too large; /dev/zero has more."""


def read_document(name: str) -> bytes:
    """Read a file; "-" is what comes in through the pipe.

    Raises:
        OSError: It cannot be read.
        ValueError: Its name is none.
    """
    if name == "-":
        # There is no stdin at all where a shell has closed it.
        return sys.stdin.buffer.read(_ENOUGH) if sys.stdin else b""
    with Path(name).open("rb") as document:
        return document.read(_ENOUGH)
