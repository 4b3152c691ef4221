"""Documents of the command line: files and pipes, never more of them than the service reads."""

import os
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
        # Room for the largest costs more than to read a page; of a pipe nobody knows the size.
        size = os.fstat(document.fileno()).st_size
        return document.read(min(size or _ENOUGH, _ENOUGH))
