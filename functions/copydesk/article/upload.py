"""What somebody handed in: bytes, and what they said about them."""

from dataclasses import dataclass
from datetime import datetime

from copydesk.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Upload:
    """One uploaded document, before anything is known about it."""

    body: bytes
    content_type: str | None = None
    """The declared media type, with its parameters; often wrong."""

    url: str | None = None
    """Where the page was found, if the uploader says so."""

    publisher: str | None = None
    """The publisher's name, if the uploader says so."""

    received_at: datetime | None = None
    """When it arrived, in UTC. It supplies no date, it only forbids later ones."""


class Format(Vocabulary):
    """What a document turned out to be: a closed list, published in the record."""

    PLAIN = "plain"
    HTML = "html"
    """A page, and mark-up of a system's own."""

    JSON = "json"
    JSON_LD = "json-ld"

    NINJS = "ninjs"
    NITF = "nitf"
    NEWSML_G2 = "newsml-g2"
    RSS = "rss"
    ATOM = "atom"

    MAIL = "mail"
    """Its text may be plain or a page."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document as text: what every place (start, end) of a record points into."""

    text: str
    """Decoded, byte order mark taken off, otherwise untouched: of the document in all envelopes.
    Of a mail: who sent it, when and about what, an empty line, and its text."""

    charset: str
    """Name of the encoding, in lower case: ``utf-8``, ``windows-1252``."""

    charset_source: str
    """The evidence that decided: ``"utf-8 decodes strictly"``."""

    format: Format
