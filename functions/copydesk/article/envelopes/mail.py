"""Mail: messages as servers store them, and the text that is meant by them.

    Received: from mx.city.example …         the head; Subject, From and Date go with the text
    Subject: =?utf-8?Q?Br=C3=BCcke?=
    Content-Type: multipart/alternative; …   the same text as plain text and as a page

What a browser saves as one file (MHTML) is written alike, and is a page and no mail.
"""

import re
from dataclasses import replace
from email.message import Message

from copydesk.article.envelopes.contents import Contents, Letterhead
from copydesk.article.envelopes.headers import read_headers, value_of, words_of
from copydesk.article.envelopes.mailed_text import MESSAGE, Text, only_file, text_of, texts_in
from copydesk.article.envelopes.parts import STEP, Part, read_mail
from copydesk.article.envelopes.saved_page import is_saved_page, page_in
from copydesk.errors import ProblemCode, Unreadable

_MIME = frozenset({"mime-version", "content-transfer-encoding"})
_SENT = frozenset({"from", "date", "subject", "message-id", "received"})
_CARRIED = frozenset({"received", "return-path", "delivered-to", "dkim-signature"})
"""Lines that servers add: no copy from a mail program has them."""

_DATED = frozenset({"date", "message-id"})
_TIMES_A_NOTE = 3
"""How much longer than a note above it a forwarded story is."""

# What mailboxes set before each mail: "From desk@example.org Thu May  4 10:12:01 2023".
_POSTMARK = re.compile(
    rb"From \S{1,200} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d"
    rb"[^\r\n]{0,40}\r?\n"
)
_NEXT = re.compile(rb"\n(?=" + _POSTMARK.pattern + rb"[!-9;-~]{1,100}:)")
_ESCAPED = re.compile(rb"^>(?=>{0,100}From )", re.MULTILINE)


def open_mail(around: Contents) -> Contents | None:
    """Take the text out of a mail, or the page out of what a browser saved; None of all else.

    Raises:
        Unreadable: It has no text, several that are no one article, or broken parts.
    """
    body = around.body.lstrip(b"\xef\xbb\xbf\r\n\t ")
    if postmark := _POSTMARK.match(body):
        body = _only_mail(body, postmark.end())
    headed = read_headers(body)
    if headed is None:
        return None
    names = frozenset(map(str.lower, headed.headers.keys()))
    declared = (around.content_type or "").startswith(MESSAGE)
    if not (_is_mail(names) or (names & _SENT and (declared or postmark))):
        return None
    whole = read_mail(body[headed.end :], headed.headers)
    if is_saved_page(whole):
        return replace(page_in(whole), letterhead=around.letterhead)
    return _letter(whole)


def _is_mail(names: frozenset[str]) -> bool:
    """Tell a mail by what only programs write: a text that was copied out of one has none of it."""
    by_servers = "from" in names and not (names.isdisjoint(_CARRIED) or names.isdisjoint(_DATED))
    by_its_program = "content-type" in names and not names.isdisjoint(_MIME)
    return by_servers or by_its_program


def _only_mail(mailbox: bytes, start: int) -> bytes:
    """Take the only mail out of a mailbox: a line of its text that begins with "From" is marked."""
    more = sum(1 for _ in _NEXT.finditer(mailbox, start))
    if more:
        reason = f"this mailbox holds {more + 1:,} mails: upload each on its own"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=STEP)
    return _ESCAPED.sub(b"", mailbox[start:])


def _letter(mail: Part) -> Contents:
    if mail.media_type == "multipart/report":
        reason = "this is a server's report on a mail, and no mail of anybody"
        raise Unreadable(ProblemCode.NO_ARTICLE, reason, step=STEP)
    text, forwarded = text_of(mail), texts_in(mail)
    if len(forwarded) == 1:
        inner = _forwarded(forwarded[0])
        if text is None or inner.letters >= _TIMES_A_NOTE * text.letters:
            return Contents(inner.body, MESSAGE)
    if text is None and len(forwarded) > 1:
        reason = f"this mail holds {len(forwarded):,} others: upload each on its own"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step=STEP)
    found = text or only_file(mail)
    return Contents(found.body, found.content_type, letterhead=_letterhead(mail.headers))


def _forwarded(part: Part) -> Text:
    """Measure the text of a mail in a mail; its body is the whole of it."""
    headed = read_headers(part.body)
    if headed is None:
        return Text(part.body, MESSAGE, 0)
    text = text_of(read_mail(part.body[headed.end :], headed.headers))
    return Text(part.body, MESSAGE, text.letters if text else 0)


def _letterhead(headers: Message) -> Letterhead:
    return Letterhead(
        words_of(headers, "from"), value_of(headers, "date"), words_of(headers, "subject")
    )
