"""The table of records: read one, commit one."""

from datetime import datetime
from typing import TYPE_CHECKING, cast

from copydesk.aws.items import from_item, to_item
from copydesk.record.size import LastTold
from copydesk.record.standing import Standing

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import GetItemOutputTypeDef, PutItemInputTypeDef


class ArticlesTable:
    """One item for each article, under its id."""

    def __init__(self, client: "DynamoDBClient", table: str) -> None:
        self._client = client
        self._table = table

    def get(self, article_id: str) -> Standing | None:
        """Read an item as the last commit left it."""
        answer = self._client.get_item(
            TableName=self._table, Key={"articleId": {"S": article_id}}, ConsistentRead=True
        )
        return from_item(answer["Item"]) if "Item" in answer else None

    def last_told(self, article_id: str) -> LastTold | None:
        """Tell which bodies an item names, as the last commit left it, and since when."""
        answer = self._client.get_item(
            TableName=self._table,
            Key={"articleId": {"S": article_id}},
            ConsistentRead=True,
            ProjectionExpression="dataRef, toldBody, versionCreated",
        )
        if "Item" not in answer:
            return None
        item = answer["Item"]
        own = item.get("dataRef", {}).get("M", {}).get("key", {})
        named = (body["S"] for body in (own, item.get("toldBody", {})) if "S" in body)
        return LastTold(frozenset(named), datetime.fromisoformat(item["versionCreated"]["S"]))

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        """Write ``new`` if still ``over`` stands there.

        Returns:
            What stands there then: ``new``, or what somebody else committed.
        """
        request: PutItemInputTypeDef = {
            "TableName": self._table,
            "Item": to_item(new),
            "ConditionExpression": "attribute_not_exists(articleId)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
        if over:
            request["ConditionExpression"] = "commitNumber = :read"
            request["ExpressionAttributeValues"] = {":read": {"N": str(over.commit_number)}}
        try:
            self._client.put_item(**request)
        except self._client.exceptions.ConditionalCheckFailedException as overtaken:
            answer = cast("GetItemOutputTypeDef", overtaken.response)
            return from_item(answer["Item"]) if "Item" in answer else None
        return new
