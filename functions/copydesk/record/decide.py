"""The decision: what a notice, and what was found behind it, make of a record.

Gathering comes before (read the item, read S3), applying after (write, under the condition
that nobody else wrote): here is neither, so every order of events can be tried in a test.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from copydesk.article.model import Article
from copydesk.record.change import owed_by
from copydesk.record.hashes import content_hash, field_hashes, revision_hash
from copydesk.record.marks import Mark, Marks
from copydesk.record.model import (
    PUB_STATUS,
    ArticleRecord,
    DataRef,
    Problem,
    SourceFacts,
    State,
)
from copydesk.record.notice import Notice
from copydesk.record.standing import Standing


class Outcome(StrEnum):
    """How a notice ends: each as exactly one of these, or in the dead-letter queue."""

    ACCEPTED = "accepted"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"
    REMOVED = "removed"
    SUPERSEDED = "superseded"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The upload is an article."""

    article: Article
    source: SourceFacts


@dataclass(frozen=True, slots=True)
class Rejected:
    """The upload will never be an article."""

    problem: Problem
    source: SourceFacts
    beneath: Accepted | None = None
    """The article that a look found to lie under it."""

    is_all: bool = False
    """A look went through all that lies under it, and found no article."""


@dataclass(frozen=True, slots=True)
class Removed:
    """There is no object any more."""


@dataclass(frozen=True, slots=True)
class Vanished:
    """The version that the notice names is gone: nothing can be said about it."""


Finding = Accepted | Rejected | Removed | Vanished


@dataclass(frozen=True, slots=True)
class Moment:
    """When, and with which code, a decision is taken."""

    now: str
    """RFC 3339, UTC."""

    pipeline_version: int


@dataclass(frozen=True, slots=True)
class Decision:
    """How a notice ends, and what to write; None: nothing."""

    outcome: Outcome
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class _Content:
    """The part of a record that an accepted upload decides."""

    article: Article
    hash: str | None = None
    data_ref: DataRef | None = None
    moved: Mapping[str, str] | None = None


def decide(standing: Standing | None, notice: Notice, finding: Finding, at: Moment) -> Decision:
    """Take one notice into account. Safe to repeat with a newer item, without reading again."""
    marks = standing.marks if standing else Marks()
    if marks.have_superseded(notice, pipeline_version=at.pipeline_version):
        return Decision(Outcome.SUPERSEDED)
    if isinstance(finding, Vanished):
        return Decision(Outcome.GONE)

    raised = _raise(marks, notice, finding, at)
    if raised == marks:
        return Decision(Outcome.SUPERSEDED)
    written = _compose(standing, notice, raised, _content(standing, raised, finding), at)
    return Decision(_outcome(finding, standing, written), written)


def _raise(
    marks: Marks, notice: Notice, finding: Accepted | Rejected | Removed, at: Moment
) -> Marks:
    match finding:
        case Accepted(source=source):
            return marks.raised(State.ACCEPTED, _mark(notice, source, at))
        case Rejected(problem=problem, source=source, beneath=beneath):
            if beneath:
                marks = marks.raised(State.ACCEPTED, _mark(notice, beneath.source, at))
            elif finding.is_all and marks.have_lost_their_article(notice):
                marks = marks.raised(State.REMOVED, _mark_of_removal(notice, at))
            return marks.raised(State.REJECTED, _mark(notice, source, at, problem))
        case Removed():
            return marks.raised(State.REMOVED, _mark_of_removal(notice, at))


def _mark_of_removal(notice: Notice, at: Moment) -> Mark:
    source = SourceFacts(
        bucket=notice.bucket,
        key=notice.key,
        version_id=notice.version_id,
        sequencer=notice.sequencer,
    )
    return _mark(notice, source, at)


def _mark(notice: Notice, source: SourceFacts, at: Moment, problem: Problem | None = None) -> Mark:
    return Mark(
        sequencer=notice.sequencer,
        source=source,
        pipeline_version=at.pipeline_version,
        problem=problem,
    )


def _content(standing: Standing | None, marks: Marks, finding: Finding) -> _Content:
    """Choose what the record says: a tombstone keeps its hash and no text."""
    read = finding.beneath if isinstance(finding, Rejected) else finding
    if isinstance(read, Accepted) and marks.state is State.ACCEPTED:
        return _Content(read.article, content_hash(read.article))
    if standing is None:
        return _Content(Article())
    record = standing.record
    if marks.state is not State.ACCEPTED:
        return _Content(Article(), record.content_hash)
    return _Content(record, record.content_hash, record.data_ref, standing.moved)


def _compose(
    standing: Standing | None, notice: Notice, marks: Marks, content: _Content, at: Moment
) -> Standing:
    """Build the next item; a version is raised, and an event owed, only by a revision."""
    draft = _draft(standing, notice, marks, content, at)
    moved = dict(content.moved or {})
    hashes = field_hashes(draft) | moved
    draft = draft.model_copy(update={"revision_hash": revision_hash(hashes)})
    owed = owed_by(standing, draft, hashes)
    if owed:
        owed = owed.model_copy(update={"correlation_id": notice.correlation_id})
    return Standing(
        record=_next_version(draft, at) if owed else draft,
        marks=marks,
        commit_number=standing.commit_number + 1 if standing else 1,
        owed=owed or (standing.owed if standing else None),
        told_body=_told_body(standing) if standing and not owed else None,
        moved=moved,
    )


def _told_body(before: Standing) -> str | None:
    """Name the body that subscribers know: a change that no event tells may move the record's."""
    own = before.record.data_ref
    return before.told_body or (own.key if own else None)


def _draft(
    standing: Standing | None, notice: Notice, marks: Marks, content: _Content, at: Moment
) -> ArticleRecord:
    """Put the record together, still under the version that stands."""
    before = standing.record if standing else None
    return ArticleRecord(
        **{name: getattr(content.article, name) for name in Article.model_fields},
        article_id=notice.article_id,
        version=before.version if before else 0,
        state=marks.state,
        pub_status=PUB_STATUS[marks.state],
        content_hash=content.hash,
        revision_hash="",  # covers what stands here
        source=marks.decisive.source,
        pipeline_version=marks.decisive.pipeline_version,
        first_created=before.first_created if before else at.now,
        version_created=before.version_created if before else at.now,
        problem=marks.problem,
        data_ref=content.data_ref,
    )


def _next_version(draft: ArticleRecord, at: Moment) -> ArticleRecord:
    return draft.model_copy(update={"version": draft.version + 1, "version_created": at.now})


def _outcome(finding: Finding, standing: Standing | None, written: Standing) -> Outcome:
    """Name the end of a notice that is written down."""
    if isinstance(finding, Removed):
        return Outcome.REMOVED
    if isinstance(finding, Rejected):
        return Outcome.REJECTED
    same = standing is not None and standing.record.version == written.record.version
    return Outcome.UNCHANGED if same else Outcome.ACCEPTED
