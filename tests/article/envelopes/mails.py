"""Mails as tests write them."""

import base64
from quopri import encodestring

STORY = "Builders who opened a wall of the lighthouse found its last keeper's diary on Monday."
MORE = "The diary runs from 1911 to 1934, and tells of storms and of ships that called for help."
TEXT = f"Diary found in a wall\n\n{STORY}\n\n{MORE}\n"
PAGE = f"<h1>Diary found in a wall</h1><p>{STORY}</p><p>{MORE}</p>"

SENT = "Tue, 12 Mar 2024 09:12:01 +0100"
HEAD = (
    "Received: from mx.museum.example by mx.post.example;\n Tue, 12 Mar 2024 08:12:09 +0000\n"
    f"From: Museum <press@museum.example>\nDate: {SENT}\nMIME-Version: 1.0\n"
)


def mail(body: str, *lines: str, subject: str = "Diary found in a wall") -> bytes:
    """Write a mail with these headers beside the ordinary ones."""
    head = HEAD + "".join(f"{line}\n" for line in (f"Subject: {subject}", *lines))
    return f"{head}\n{body}".replace("\n", "\r\n").encode()


def part(body: str, *lines: str) -> str:
    return "\n".join([*lines, "", body])


def html(body: str) -> str:
    return part(body, "Content-Type: text/html; charset=utf-8")


def in_parts(kind: str, *parts: str, mark: str = "=_b", subject: str = "Diary") -> bytes:
    """Write a mail of several parts, each with its own headers."""
    body = "".join(f"--{mark}\n{one}\n" for one in parts)
    kind = f'Content-Type: multipart/{kind}; boundary="{mark}"'
    return mail(f"For programs of old.\n\n{body}--{mark}--\n", kind, subject=subject)


def base64_of(body: bytes) -> str:
    return base64.encodebytes(body).decode()


def quoted_printable_of(body: bytes) -> str:
    return encodestring(body).decode()
