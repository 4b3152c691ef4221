"""Every way we fail. The class, never the wording, decides what happens next."""

from copydesk.vocabulary import Vocabulary

EVIDENCE_CHARACTERS = 80
"""Enough to recognise the spot, too little to leak a text into a log."""

REASON_CHARACTERS = 500
"""Published in the record's problem: a reason that quotes the source stays a sentence."""


class ProblemCode(Vocabulary):
    """Why bytes are no article: a closed list that consumers may branch on."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    TOO_COMPLEX = "too-complex"
    UNKNOWN_FORMAT = "unknown-format"
    UNKNOWN_ENCODING = "unknown-encoding"
    MALFORMED = "malformed"
    FORBIDDEN_CONSTRUCT = "forbidden-construct"
    NO_ARTICLE = "no-article"


class CopydeskError(Exception):
    """Base of our errors; never raised itself."""


class Unreadable(CopydeskError):
    """These bytes will never be an article: answer with the code, do not retry."""

    def __init__(self, code: ProblemCode, reason: str, *, step: str, evidence: str = "") -> None:
        super().__init__(f"{step}: {reason[:REASON_CHARACTERS]}")
        self.code = code
        self.reason = reason[:REASON_CHARACTERS]
        self.step = step
        self.evidence = evidence[:EVIDENCE_CHARACTERS]


class BadNotice(CopydeskError):
    """A message that names no upload we could read: it belongs in the dead-letter queue."""


class Gone(CopydeskError):
    """The object version that a notice names no longer exists."""


class Contended(CopydeskError):
    """Others kept committing between our read and our write: the notice comes back later."""


class Refused(CopydeskError):
    """A service said no to some of what we sent, each time: the same call may work later."""


class Misconfigured(CopydeskError):
    """The function was deployed without something it needs."""
