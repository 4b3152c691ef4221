"""Notices: what S3 says happened to an object, one change each.

S3 delivers them at least once, in any order, sometimes late; what puts them in order
is the sequencer, and only among notices of one key.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from copydesk.errors import BadNotice
from copydesk.record.identity import article_id

_MOST_DIGITS = 64
"""Of a sequencer: S3's have 16 to 22."""

_HEXADECIMAL = re.compile(rf"[0-9A-Fa-f]{{1,{_MOST_DIGITS}}}")


def sequence_of(sequencer: str) -> str:
    """Bring a sequencer into the form in which two of one key compare as text.

    Source:
        S3 User Guide, "Event message structure": hexadecimal, of different lengths; the
        shorter is padded with zeros on its right. To drop those zeros orders alike.

    >>> sequence_of("0A10") == sequence_of("0a1") < sequence_of("0a11")
    True
    """
    if not _HEXADECIMAL.fullmatch(sequencer):
        raise BadNotice(f"sequencer is not hexadecimal: {sequencer[:80]!r}")
    return "0" + sequencer.upper().rstrip("0")  # never empty: "" sorts before all notices


def sequencer_after(sequencer: str | None) -> str:
    """Name the very next place in the order of a key's notices.

    Nothing fits between the two, so whatever S3 says later still comes after both. To append
    a digit would leave less room for S3, and the hundredth such place would be too long.

    Args:
        sequencer: The greatest that is known; None of a key that nobody heard of.

    >>> sequence_of("0A10") < sequence_of(sequencer_after("0A10")) < sequence_of("0A1001")
    True
    """
    known = int(sequencer.ljust(_MOST_DIGITS, "0"), 16) if sequencer else 0
    return f"{known + 1:0{_MOST_DIGITS}X}"


class NoticeKind(StrEnum):
    """What a notice asks of us."""

    CREATED = "created"
    """Read the version it names."""

    REMOVED = "removed"
    """A delete marker now hides the object."""

    LOOK = "look"
    """Somebody doubts the record, or a lifecycle rule erased an old version: only a look tells
    what is there."""

    ERASED = "erased"
    """Somebody erased the version it names: a look, and if that was the article's, it is gone."""

    REPLAY = "replay"
    """Read a version again that we had read before; never newer than what we know."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One change of one object."""

    kind: NoticeKind
    bucket: str
    key: str
    """Decoded."""

    version_id: str | None
    """None where the bucket is not versioned."""

    sequencer: str
    """As printed in the notice."""

    correlation_id: str | None = None
    """S3's id of the uploader's request, or the message's: by it a notice is followed from
    the log of one function to the log of the next, and to its event."""

    @property
    def is_look(self) -> bool:
        """Say whether it asks what is there now, whatever it names."""
        return self.kind in (NoticeKind.LOOK, NoticeKind.ERASED)

    @property
    def article_id(self) -> str:
        return article_id(self.bucket, self.key)

    @property
    def sequence(self) -> str:
        """The sequencer in comparable form."""
        return sequence_of(self.sequencer)
