"""What a revision owes to subscribers: which event, and what it says of the change."""

from collections.abc import Mapping

from copydesk.record.hashes import field_hashes
from copydesk.record.model import ArticleRecord, State
from copydesk.record.standing import Cause, ChangeClass, EventType, Owed, Standing

_PROBLEM_ALONE = frozenset({"problem"})
_TEXT = frozenset({"headline", "sections"})
_EDITS = frozenset({EventType.UPDATED, EventType.REPROCESSED})


def owed_by(
    before: Standing | None, after: ArticleRecord, hashes: Mapping[str, str]
) -> Owed | None:
    """Tell which event a revision owes; None if nothing changed that anybody was told.

    Args:
        before: What stands in the table.
        after: What shall stand there; its version does not count yet.
        hashes: ``field_hashes`` of ``after``, with those of fields that lie elsewhere.
    """
    if before is None:
        if after.state is State.REMOVED:
            return None  # nobody was told of it
        event = EventType.INGESTED if after.state is State.ACCEPTED else EventType.REJECTED
        return Owed(type=event, cause=Cause.UPLOAD)
    if before.record.revision_hash == after.revision_hash:
        return None
    changed = _changed_fields(before, hashes)
    cause = _cause(before.record, after)
    event = _event(before, after, changed, cause)
    is_edit = event in _EDITS
    return Owed(
        type=event,
        cause=cause,
        changed_fields=tuple(sorted(changed)) if is_edit else (),
        change_class=_change_class(before.record, after, changed) if is_edit else None,
        from_pipeline=before.record.pipeline_version if cause is Cause.PIPELINE else None,
    )


def _event(
    before: Standing, after: ArticleRecord, changed: frozenset[str], cause: Cause
) -> EventType:
    match before.record.state is State.ACCEPTED, after.state is State.ACCEPTED:
        case (False, True):
            return EventType.RESTORED if before.marks.accepted else EventType.INGESTED
        case (True, False):
            return EventType.REMOVED
        case (False, False):
            rejected = after.state is State.REJECTED
            return EventType.REJECTED if rejected else EventType.REMOVED
    if changed == _PROBLEM_ALONE and after.problem:
        return EventType.REJECTED
    return EventType.REPROCESSED if cause is Cause.PIPELINE else EventType.UPDATED


def _cause(before: ArticleRecord, after: ArticleRecord) -> Cause:
    """Tell a publisher's change from ours: the same bytes and facts, another pipeline."""
    if after.state is State.REMOVED:
        return Cause.REMOVAL
    was, now = before.source, after.source
    same_upload = was.sha256 is not None and (was.sha256, was.url, was.content_type) == (
        now.sha256,
        now.url,
        now.content_type,
    )
    ours = same_upload and before.pipeline_version != after.pipeline_version
    return Cause.PIPELINE if ours else Cause.UPLOAD


def _changed_fields(before: Standing, hashes: Mapping[str, str]) -> frozenset[str]:
    old = field_hashes(before.record) | before.moved
    return frozenset(
        name for name in old.keys() | hashes.keys() if old.get(name) != hashes.get(name)
    )


def _change_class(
    before: ArticleRecord, after: ArticleRecord, changed: frozenset[str]
) -> ChangeClass:
    if before.content_hash == after.content_hash:
        return ChangeClass.COSMETIC if changed & _TEXT else ChangeClass.METADATA
    corrected = "correctionNotes" in changed and after.correction_notes
    return ChangeClass.CORRECTION if corrected else ChangeClass.SUBSTANTIVE
