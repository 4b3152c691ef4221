"""When bucket and table agree, and when they do not."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from copydesk.aws.items import to_item
from copydesk.record.entry import Entry, entry_of
from copydesk.record.identity import article_id
from infra.cli.differences import Comparison, Latest, disagreement, latest_in
from infra.cli.set_aside import window_of
from infra.cli.stack import Stack
from tests.newsroom import BUCKET, KEY, Newsroom, in_memory

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def entry(newsroom: Newsroom) -> Entry:
    return entry_of(newsroom.standing())


def on_top(version_id: str | None, *, is_marker: bool = False) -> Latest:
    return Latest(KEY, version_id, is_marker=is_marker, since=NOW)


def after(*what: str) -> tuple[Entry, str]:
    """Let things happen to a key; give its entry, and the version that lies on top."""
    newsroom = in_memory()
    last = ""
    for one in what:
        notice = newsroom.delete() if one == "delete" else newsroom.upload(one)
        newsroom.deliver(notice)
        last = notice.version_id or ""
    return entry(newsroom), last


@pytest.mark.parametrize(
    "what",
    [
        pytest.param(["Story"], id="an article"),
        pytest.param(["Story", "Another"], id="an updated one"),
        pytest.param(["bad"], id="a rejected upload"),
        pytest.param(["Story", "bad"], id="a rejected one over a good one"),
        pytest.param(["delete", "Story"], id="one that came back"),
    ],
)
def test_what_is_known_agrees(what: list[str]) -> None:
    known, version = after(*what)

    assert disagreement(on_top(version), known) is None


@pytest.mark.parametrize(
    ("what", "latest", "words"),
    [
        pytest.param(["Story"], on_top("v9"), "uploaded again", id="a newer upload"),
        pytest.param(["Story"], on_top("v9", is_marker=True), "deleted", id="a delete"),
        pytest.param(["bad"], on_top("v9", is_marker=True), "deleted", id="of a rejected one"),
        pytest.param(["Story", "delete"], on_top("v9"), "is removed", id="a re-creation"),
    ],
)
def test_what_was_lost_is_named(what: list[str], latest: Latest, words: str) -> None:
    known, _ = after(*what)

    assert words in (disagreement(latest, known) or "")


def test_an_upload_that_nobody_knows_differs_and_a_deleted_one_does_not() -> None:
    assert disagreement(on_top("v1"), None)
    assert disagreement(on_top("v1", is_marker=True), None) is None


def test_a_deleted_article_agrees_with_its_delete_marker() -> None:
    known, marker = after("Story", "delete")

    assert disagreement(on_top(marker, is_marker=True), known) is None


def stack_of_the_desk() -> Stack:
    outputs = {"IncomingBucketName": BUCKET, "ArticlesTableName": "articles"}
    return Stack("s", boto3.Session("k", "s", region_name="eu-west-1"), None, outputs)


def version(key: str, version_id: str, *, is_latest: bool) -> dict[str, Any]:
    return {"Key": key, "VersionId": version_id, "IsLatest": is_latest, "LastModified": NOW}


def test_only_what_lies_on_top_of_a_key_counts() -> None:
    answer: Any = {
        "Versions": [version("b", "v2", is_latest=True), version("b", "v1", is_latest=False)],
        "DeleteMarkers": [version("a", "m1", is_latest=True)],
    }

    assert [(one.key, one.version_id, one.is_marker) for one in latest_in(answer)] == [
        ("a", "m1", True),
        ("b", "v2", False),
    ]


def test_what_dynamodb_did_not_get_to_is_asked_for_again_and_folders_are_passed_over() -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Story"))
    stack = stack_of_the_desk()
    versions = [version(KEY, "v1", is_latest=True), version("folder/", "v2", is_latest=True)]
    keys = [{"articleId": {"S": article_id(BUCKET, KEY)}}]
    later = {"articles": {"Keys": keys}}
    comparison = Comparison(stack, "", timedelta(0), clock=lambda: NOW)
    with Stubber(stack.s3) as s3, Stubber(stack.dynamodb) as dynamodb:
        s3.add_response(
            "list_object_versions",
            {"Versions": versions, "IsTruncated": True, "NextKeyMarker": "folder/"},
            {"Bucket": BUCKET, "Prefix": "", "KeyMarker": "above"},
        )
        dynamodb.add_response("batch_get_item", {"Responses": {}, "UnprocessedKeys": later})
        dynamodb.add_response(
            "batch_get_item",
            {"Responses": {"articles": [to_item(newsroom.standing())]}, "UnprocessedKeys": {}},
            {"RequestItems": later},
        )
        page = comparison.page("bucket:above")

    assert (page.seen, page.differences, page.cursor) == (1, (), "bucket:folder/")


EXPIRY = {"ID": "e", "Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 30}}


@pytest.mark.parametrize(
    ("is_there", "rules", "differs"),
    [
        pytest.param(False, None, True, id="somebody erased it"),
        pytest.param(False, [{**EXPIRY, "Status": "Disabled"}], True, id="no rule is on"),
        pytest.param(False, [EXPIRY], False, id="a lifecycle rule may have erased it"),
        pytest.param(True, None, False, id="it is there"),
    ],
)
def test_an_article_under_a_bad_upload_is_asked_for(
    *, is_there: bool, rules: list[dict[str, Any]] | None, differs: bool
) -> None:
    newsroom = in_memory()
    article, bad = newsroom.upload("Story"), newsroom.upload("bad")
    newsroom.deliver(article, bad)
    stack = stack_of_the_desk()
    comparison = Comparison(stack, "", timedelta(0), clock=lambda: NOW)
    with Stubber(stack.s3) as s3, Stubber(stack.dynamodb) as dynamodb:
        versions = [version(KEY, str(bad.version_id), is_latest=True)]
        s3.add_response("list_object_versions", {"Versions": versions, "IsTruncated": False})
        dynamodb.add_response(
            "batch_get_item", {"Responses": {"articles": [to_item(newsroom.standing())]}}
        )
        asked = {"Bucket": BUCKET, "Key": KEY, "VersionId": article.version_id}
        if is_there:
            s3.add_response("head_object", {}, asked)
        else:
            s3.add_client_error("head_object", "404", expected_params=asked)
            tell_lifecycle(s3, rules)
        page = comparison.page(None)

    assert [one.look.version_id for one in page.differences] == [article.version_id] * differs


def tell_lifecycle(s3: Stubber, rules: list[dict[str, Any]] | None) -> None:
    asked = "get_bucket_lifecycle_configuration"
    if rules is None:
        s3.add_client_error(asked, "NoSuchLifecycleConfiguration")
    else:
        s3.add_response(asked, {"Rules": rules})


def test_after_the_bucket_comes_the_table() -> None:
    stack = stack_of_the_desk()
    comparison = Comparison(stack, "p", timedelta(0))
    with Stubber(stack.s3) as s3:
        answer = {"IsTruncated": False}
        s3.add_response("list_object_versions", answer, {"Bucket": BUCKET, "Prefix": ANY})

        assert comparison.page(None).cursor == "table:"


# ── what Lambda sets aside ──


def test_a_batch_set_aside_tells_its_time() -> None:
    window = window_of(
        '{"DDBStreamBatchInfo": {"approximateArrivalOfFirstRecord": "2026-02-28T23:59:30Z",'
        ' "approximateArrivalOfLastRecord": "2026-02-28T23:59:40Z"}}'
    )

    assert window
    assert [day.isoformat() for day in window.days()] == ["2026-02-28", "2026-03-01"]
    assert window.holds("2026-03-01T00:00:10.000000Z")
    assert not window.holds("2026-03-01T00:09:00.000000Z")


@pytest.mark.parametrize("body", ["", "null", "[]", "{}", '{"DDBStreamBatchInfo": {}}'])
def test_a_message_that_is_none_of_lambdas_tells_nothing(body: str) -> None:
    assert window_of(body) is None


def test_a_batch_whose_times_are_the_wrong_way_round_tells_the_same() -> None:
    first, last = "2026-02-28T23:59:30Z", "2026-02-28T22:59:40Z"
    backwards = {"approximateArrivalOfFirstRecord": first, "approximateArrivalOfLastRecord": last}
    window = window_of(json.dumps({"DDBStreamBatchInfo": backwards}))

    assert window
    assert window.first < window.last
