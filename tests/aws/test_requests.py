"""What is asked of AWS, to the letter: parameters that moto ignores and AWS does not."""

from datetime import UTC, datetime

import boto3
from botocore.stub import Stubber

from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bodies import BodiesBucket, SweptBodies
from copydesk.aws.bus import ArticleBus
from copydesk.aws.items import to_item
from copydesk.record.events import announce
from copydesk.record.size import Body, LastTold
from copydesk.record.standing import Standing
from tests.newsroom import BUCKET, KEY, in_memory

SESSION = boto3.Session("key", "secret", region_name="eu-west-1")


def standing_of_a_story() -> Standing:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Story"))
    return newsroom.standing()


def test_an_event_has_the_time_of_its_version_so_that_copies_are_alike() -> None:
    standing = standing_of_a_story()
    event = announce(standing, source="/copydesk/test")
    assert event
    client = SESSION.client("events")
    entry = {
        "EventBusName": "articles",
        "Source": "copydesk",
        "DetailType": "ArticleIngested",
        "Time": datetime.fromisoformat(standing.record.version_created),
        "Resources": [f"arn:aws:s3:::{BUCKET}/{KEY}"],
        "Detail": event.detail,
    }
    with Stubber(client) as stub:
        answer = {"FailedEntryCount": 0, "Entries": [{"EventId": "1"}]}
        stub.add_response("put_events", answer, {"Entries": [entry]})

        assert ArticleBus(client, "articles").send([event]) == []


def test_a_body_is_written_whole_and_under_its_name() -> None:
    client = SESSION.client("s3")
    put = {"Bucket": "b", "Key": "bodies/a/1", "Body": b"{}", "ContentType": "application/json"}
    with Stubber(client) as stub:
        stub.add_response("put_object", {}, put)

        BodiesBucket(client, "b").write(Body("bodies/a/1", b"{}"))
        stub.assert_no_pending_responses()


def test_bodies_alone_are_listed_from_the_place_where_a_night_begins() -> None:
    client, found = SESSION.client("s3"), list[object]()
    bodies = {"Bucket": "b", "Prefix": "bodies/"}
    with Stubber(client) as stub:
        stub.add_response("list_object_versions", {}, bodies | {"KeyMarker": "bodies/81"})
        stub.add_response("list_object_versions", {}, bodies)
        for after in ("bodies/81", ""):
            found += [file for page in SweptBodies(client, "b").files(after=after) for file in page]
        stub.assert_no_pending_responses()

    assert found == []


def test_an_item_is_read_as_the_last_commit_left_it() -> None:
    standing, client = standing_of_a_story(), SESSION.client("dynamodb")
    article_id = standing.record.article_id
    asked = {"TableName": "t", "Key": {"articleId": {"S": article_id}}, "ConsistentRead": True}
    told = asked | {"ProjectionExpression": "dataRef, toldBody, versionCreated"}
    with Stubber(client) as stub:
        stub.add_response("get_item", {"Item": to_item(standing)}, asked)
        stub.add_response("get_item", {}, told)
        table = ArticlesTable(client, "t")

        assert table.get(article_id) == standing
        assert table.last_told(article_id) is None


def test_an_item_of_an_older_release_names_no_body() -> None:
    client = SESSION.client("dynamodb")
    with Stubber(client) as stub:
        old = {"Item": {"versionCreated": {"S": "2026-01-01T00:00:00.000000Z"}}}
        stub.add_response("get_item", old)
        told = ArticlesTable(client, "t").last_told("a")

    assert told == LastTold(frozenset(), datetime(2026, 1, 1, tzinfo=UTC))


def test_an_item_that_was_erased_between_read_and_write_is_told_as_none() -> None:
    standing, client = standing_of_a_story(), SESSION.client("dynamodb")
    with Stubber(client) as stub:
        stub.add_client_error("put_item", "ConditionalCheckFailedException")

        assert ArticlesTable(client, "t").commit(standing, over=standing) is None


def test_a_commit_asks_that_nobody_wrote_since_and_for_what_was_written() -> None:
    standing, client = standing_of_a_story(), SESSION.client("dynamodb")
    first = {
        "TableName": "t",
        "Item": to_item(standing),
        "ConditionExpression": "attribute_not_exists(articleId)",
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    }
    over = {"ConditionExpression": "commitNumber = :read"}
    read = {"ExpressionAttributeValues": {":read": {"N": str(standing.commit_number)}}}
    with Stubber(client) as stub:
        stub.add_response("put_item", {}, first)
        stub.add_response("put_item", {}, first | over | read)
        table = ArticlesTable(client, "t")

        assert table.commit(standing, over=None) == standing
        assert table.commit(standing, over=standing) == standing
