"""Marks: the greatest notice of each sort. Content, state and problem follow from them.

They only ever rise, so they come out the same in whatever order notices arrive:

    created 01, bad upload 03, delete marker 02   accepted=01 removed=02 rejected=03
    → the delete is newer than the content, the bad upload newer than both: rejected

One look may raise two at one place: what it found there lies above what it found gone.
"""

from copydesk.article.contract import Model
from copydesk.record.model import Problem, SourceFacts, State
from copydesk.record.notice import Notice, NoticeKind, sequence_of

_NEVER = ""
"""Sorts before every sequence."""


class Mark(Model):
    """The greatest notice of one sort, and what its upload was."""

    sequencer: str
    source: SourceFacts
    pipeline_version: int
    """With which it was read."""

    problem: Problem | None = None
    """Of a rejection."""

    def names(self, version_id: str | None) -> bool:
        """Say whether this is the mark of that object version."""
        return self.source.version_id == version_id

    def is_of_same_reading(self, other: "Mark | None") -> bool:
        """Say whether both are of one upload at one place in the order."""
        return (
            other is not None
            and sequence(self) == sequence(other)
            and self.names(other.source.version_id)
        )


class Marks(Model):
    """What is known of an article's notices. Frozen: a new one replaces the old."""

    accepted: Mark | None = None
    rejected: Mark | None = None
    removed: Mark | None = None

    def raised(self, state: State, mark: Mark) -> "Marks":
        """Take note of one more notice; marks never fall."""
        known: dict[State, Mark | None] = {
            State.ACCEPTED: self.accepted,
            State.REJECTED: self.rejected,
            State.REMOVED: self.removed,
        }
        if sequence(mark) < sequence(known[state]):
            return self
        return self.model_copy(update={state.value: mark})

    @property
    def state(self) -> State:
        removed = sequence(self.removed)
        if self.accepted and sequence(self.accepted) >= removed:
            return State.ACCEPTED
        is_rejected = self.rejected and sequence(self.rejected) >= removed
        return State.REJECTED if is_rejected else State.REMOVED

    @property
    def problem(self) -> Problem | None:
        """The rejection's problem, while nothing newer is known."""
        if self.rejected is None or not self._is_greatest(self.rejected):
            return None
        return self.rejected.problem

    @property
    def decisive(self) -> Mark:
        """The mark whose upload the record is of; of a removed article the last one read."""
        if self.state is State.ACCEPTED and self.accepted:
            return self.accepted
        read = [mark for mark in (self.accepted, self.rejected) if mark]
        return max(read or [mark for mark in (self.removed,) if mark], key=sequence)

    def _is_greatest(self, rejected: Mark) -> bool:
        at = sequence(rejected)
        is_mended = rejected.is_of_same_reading(self.accepted)
        return at >= max(sequence(self.removed), sequence(self.accepted)) and not is_mended

    def have_superseded(self, notice: Notice, *, pipeline_version: int) -> bool:
        """Say whether nothing can follow from a notice any more: S3 need not be read.

        A notice below ``rejected`` may still be good content under a bad re-upload.
        """
        if notice.kind is NoticeKind.REPLAY:
            return not any(
                sequence(mark) == notice.sequence
                and self.read_with(mark) < pipeline_version
                and mark.names(notice.version_id)
                for mark in self.in_force
            )
        newest_settled = max(sequence(self.accepted), sequence(self.removed))
        return notice.sequence <= newest_settled or notice.sequence == sequence(self.rejected)

    def have_lost_their_article(self, notice: Notice) -> bool:
        """Say whether an erasure took the article, where no other is left under bad uploads.

        A lifecycle rule that erases old versions takes none: what lies under a bad upload is old.
        Nor does the erasure of another version. If no article is known yet, none is there.
        """
        was_erased = notice.kind is NoticeKind.ERASED
        return was_erased and (self.accepted is None or self.accepted.names(notice.version_id))

    @property
    def in_force(self) -> tuple[Mark, ...]:
        """The marks whose uploads the record still speaks of: its content, and its problem."""
        content = self.accepted if self.state is State.ACCEPTED else None
        complaint = self.rejected if self.problem else None
        return tuple(mark for mark in (content, complaint) if mark)

    def read_with(self, mark: Mark) -> int:
        """Name the newest pipeline that read a mark's upload; one that refused it kept the mark."""
        refused = self.rejected
        if refused is None or not refused.is_of_same_reading(mark):
            return mark.pipeline_version
        return max(mark.pipeline_version, refused.pipeline_version)

    @property
    def greatest(self) -> Mark | None:
        """The newest notice that is known, of whatever sort; of two at once what lies on top."""
        known = [mark for mark in (self.rejected, self.accepted, self.removed) if mark]
        return max(known, key=sequence, default=None)


def sequence(mark: Mark | None) -> str:
    """Give a mark's place in the order of notices; before all of them without one."""
    return _NEVER if mark is None else sequence_of(mark.sequencer)
