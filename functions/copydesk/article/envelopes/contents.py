"""Contents: the document in an envelope, and what the envelope says of it."""

from dataclasses import dataclass

WEB = ("http://", "https://")
PLACES = (*WEB, "file:")
"""Of what was fetched or saved; "dns:", "cid:" and the like are a program's own."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a mail says above its text: each on one line, decoded; empty if it does not."""

    sender: str = ""
    sent: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A document as bytes, out of one envelope or of all."""

    body: bytes

    content_type: str | None = None
    """Its media type, parameters included, as whatever is around it declares."""

    url: str | None = None
    """Where it was found: the uploader's word, or else its envelope's."""

    letterhead: Letterhead | None = None
    """Of the mail that brought it; None if none did."""
