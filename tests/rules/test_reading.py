"""Rule 5: the version that the notice names is read; one that is gone ends the notice."""

from dataclasses import replace

import pytest

from copydesk.aws.notices import notices_in
from copydesk.errors import BadNotice
from copydesk.record.notice import Notice, NoticeKind
from copydesk.record.stored import StoredUpload
from tests.newsroom import BUCKET, KEY, Newsroom


def test_the_version_that_the_notice_names_is_read_not_the_current_one(newsroom: Newsroom) -> None:
    first = newsroom.upload("First")
    newsroom.upload("Second")
    newsroom.deliver(first)
    record = newsroom.standing().record

    assert (record.headline, record.source.version_id) == ("First", first.version_id)


def test_a_version_that_is_gone_ends_as_gone_and_writes_nothing(newsroom: Newsroom) -> None:
    notice = newsroom.upload("Story")
    newsroom.erase(notice.version_id)

    assert newsroom.deliver(notice) == ["gone"]
    assert newsroom.outbox.get(notice.article_id) is None


def test_a_key_that_never_was_ends_as_gone(newsroom: Newsroom) -> None:
    assert newsroom.deliver(Notice(NoticeKind.CREATED, BUCKET, "no such", None, "1")) == ["gone"]


def test_a_notice_that_names_a_delete_marker_ends_as_gone(newsroom: Newsroom) -> None:
    newsroom.upload("Story")
    marker = newsroom.delete()

    assert newsroom.deliver(Notice(NoticeKind.CREATED, BUCKET, KEY, marker.version_id, "FF")) == [
        "gone"
    ]


@pytest.fixture
def archiving(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Name versions that a lifecycle rule has archived."""
    archived, read = set[str](), newsroom.uploads.read

    def from_archive(bucket: str, key: str, version_id: str | None) -> StoredUpload:
        stored = read(bucket, key, version_id)
        if stored.version_id not in archived:
            return stored
        return replace(stored, body=b"", archived_in="GLACIER")

    monkeypatch.setattr(newsroom.uploads, "read", from_archive)
    return archived


def test_an_upload_in_an_archive_is_rejected_with_its_reason(
    newsroom: Newsroom, archiving: set[str]
) -> None:
    upload = newsroom.upload("Story")
    archiving.add(str(upload.version_id))

    assert newsroom.deliver(upload) == ["rejected"]
    problem = newsroom.standing().record.problem
    assert problem
    assert (problem.code, problem.step) == ("forbidden-construct", "read")
    assert "GLACIER" in problem.message


@pytest.mark.parametrize("above", [False, True], ids=["it lies on top", "under a bad upload"])
def test_an_article_that_was_archived_since_stays(
    newsroom: Newsroom, archiving: set[str], *, above: bool
) -> None:
    oldest, older, article = map(newsroom.upload, ("bad", "Older", "Story"))
    newsroom.deliver(oldest, older, article)
    if above:
        newsroom.deliver(newsroom.upload("bad"))
    archiving.add(str(article.version_id))
    newsroom.deliver(newsroom.erase(oldest.version_id))

    assert newsroom.standing().record.headline == "Story"


RECORD = """{"eventName": "%s", "s3": {"bucket": {"name": "b"}, "object":
    {"key": "%s", "versionId": "v", "sequencer": "0055AED6DCD90281E5"}}}"""


def message(*records: str) -> str:
    return f'{{"Records": [{", ".join(records)}]}}'


def test_keys_in_notices_are_decoded() -> None:
    (notice,) = notices_in(message(RECORD % ("ObjectCreated:Put", "a+b%2Bc/%C3%BCber.txt")))

    assert notice.key == "a b+c/über.txt"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ObjectCreated:Put", "created"),
        ("ObjectCreated:CompleteMultipartUpload", "created"),
        ("s3:ObjectCreated:Copy", "created"),
        ("ObjectRemoved:DeleteMarkerCreated", "removed"),
        ("ObjectRemoved:Delete", "erased"),
        ("LifecycleExpiration:DeleteMarkerCreated", "removed"),
        ("LifecycleExpiration:Delete", "look"),
    ],
)
def test_each_kind_of_event_asks_one_thing_of_us(name: str, kind: str) -> None:
    (notice,) = notices_in(message(RECORD % (name, "k")))

    assert notice.kind == kind


def test_one_message_may_have_several_notices() -> None:
    body = message(RECORD % ("ObjectCreated:Put", "one"), RECORD % ("ObjectCreated:Put", "two"))

    assert [notice.key for notice in notices_in(body)] == ["one", "two"]


def test_the_test_notice_of_s3_names_no_upload() -> None:
    assert notices_in('{"Service": "Amazon S3", "Event": "s3:TestEvent"}') == ()


def test_a_folder_of_the_console_is_no_upload() -> None:
    assert notices_in(message(RECORD % ("ObjectCreated:Put", "folder/"))) == ()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="nothing"),
        pytest.param("no json", id="no JSON"),
        pytest.param("[" * 100_000, id="nested without end"),
        pytest.param("{}", id="an empty object"),
        pytest.param('{"Records": [{}]}', id="an empty notice"),
        pytest.param(message(RECORD % ("ObjectTagging:Put", "k")), id="an event of no interest"),
        pytest.param('{"Records": [{"eventName": 7}]}', id="a number for a name"),
    ],
)
def test_a_message_that_is_no_notice_says_so(body: str) -> None:
    with pytest.raises(BadNotice):
        notices_in(body)
