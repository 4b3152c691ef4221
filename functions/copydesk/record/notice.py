"""Notices: what S3 says happened to an object, one change each.

S3 delivers them at least once, in any order, sometimes late; what puts them in order
is the sequencer, and only among notices of one key.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from copydesk.errors import BadNotice
from copydesk.record.identity import article_id

_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{1,64}")


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


class NoticeKind(StrEnum):
    """What a notice asks of us."""

    CREATED = "created"
    """Read the version it names."""

    REMOVED = "removed"
    """A delete marker now hides the object."""

    LOOK = "look"
    """Some version was erased: only a look tells what is left."""

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

    @property
    def article_id(self) -> str:
        return article_id(self.bucket, self.key)

    @property
    def sequence(self) -> str:
        """The sequencer in comparable form."""
        return sequence_of(self.sequencer)
