"""Opening: one envelope after the other, until the document itself is there.

story.warc.gz     gzip  →  WARC  →  an answer  →  the page
"""

from collections.abc import Callable
from dataclasses import replace

from copydesk.article.envelopes.answers import open_answer
from copydesk.article.envelopes.contents import Contents
from copydesk.article.envelopes.mail import open_mail
from copydesk.article.envelopes.parts import STEP
from copydesk.article.envelopes.warc import open_warc
from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.unpack import unpack
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable

_MOST_LAYERS = 6
"""Envelopes in each other. Seen: 4; a forwarded mail may have been forwarded before."""


def open_envelopes(upload: Upload) -> Contents:
    """Take a document out of all it came in; one that came in nothing stays as it is.

    Raises:
        Unreadable: An envelope is broken, has no document or several, or is in too many others.
    """
    contents = Contents(upload.body, upload.content_type, upload.url)
    for _ in range(_MOST_LAYERS + 1):
        opened = _opened(contents)
        if opened is None:
            return contents
        contents = replace(opened, url=upload.url or opened.url)
    reason = f"over {_MOST_LAYERS} envelopes in each other"
    raise Unreadable(ProblemCode.FORBIDDEN_CONSTRUCT, reason, step=STEP)


def _opened(contents: Contents) -> Contents | None:
    unpacked = unpack(contents.body)
    if unpacked is not contents.body:
        return replace(contents, body=unpacked)
    if len(contents.body) > DOCUMENT_BYTES:
        return None  # whoever decodes it refuses it
    return next((found for opener in _OPENERS if (found := opener(contents))), None)


_OPENERS: tuple[Callable[[Contents], Contents | None], ...] = (open_warc, open_answer, open_mail)
