"""Documents of the command line: files and pipes, never more of them than the service reads."""

import argparse
import os
import sys
from pathlib import Path

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.upload import Upload
from infra.cli.wrong_use import WrongUse

_ENOUGH = DOCUMENT_BYTES + 1
"""Bytes that show that a document is too large; /dev/zero has more."""


def add_document(parser: argparse.ArgumentParser, *, may_lack: bool = False) -> None:
    """Let a command take a document, and what an uploader would say of it."""
    number = "?" if may_lack else None
    parser.add_argument("file", nargs=number, metavar="FILE", help="a document; - reads stdin")
    parser.add_argument("--url", help="where the page was found")
    parser.add_argument("--content-type", help="its declared media type, with charset")


def upload_of(arguments: argparse.Namespace) -> Upload:
    """Read the document that the arguments name.

    Raises:
        WrongUse: There is none, or it cannot be read.
    """
    if not arguments.file:
        raise WrongUse("name a FILE, or - to read stdin")
    try:
        body = read_document(arguments.file)
    except OSError as problem:
        raise WrongUse(f"{arguments.file}: {problem.strerror}") from problem
    return Upload(body, arguments.content_type, arguments.url)


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
