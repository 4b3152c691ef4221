from collections.abc import Iterator
from typing import Final

import boto3
import pytest
from moto import mock_aws

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.aws.articles import ArticlesTable
from copydesk.aws.bodies import BodiesBucket
from copydesk.aws.uploads import S3Uploads
from tests.newsroom import BUCKET, MemoryBodies, Newsroom, Outbox, in_memory

REGION: Final = "eu-west-1"


class MotoBucket:
    """The uploader's side of a versioned bucket in moto."""

    def __init__(self) -> None:
        self.s3 = boto3.client("s3", region_name=REGION)
        for bucket in (BUCKET, MemoryBodies.bucket):
            self.s3.create_bucket(
                Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION}
            )
        self.s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})

    def put(self, key: str, body: bytes) -> str:
        return self.s3.put_object(Bucket=BUCKET, Key=key, Body=body)["VersionId"]

    def hide(self, key: str) -> str:
        answer = self.s3.delete_object(Bucket=BUCKET, Key=key)
        return answer.get("VersionId", "marker")  # moto makes none of a key that never was

    def erase(self, key: str, version_id: str) -> None:
        self.s3.delete_object(Bucket=BUCKET, Key=key, VersionId=version_id)


def on_moto() -> Newsroom:
    """Connect the newsroom to the real adapters."""
    bucket = MotoBucket()
    dynamodb = boto3.client("dynamodb", region_name=REGION)
    dynamodb.create_table(
        TableName="articles",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "S"}
            for name in ("articleId", "day", "versionCreated")
        ],
        KeySchema=[{"AttributeName": "articleId", "KeyType": "HASH"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "ByDay",
                "KeySchema": [
                    {"AttributeName": "day", "KeyType": "HASH"},
                    {"AttributeName": "versionCreated", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    return Newsroom(
        bucket,
        S3Uploads(bucket.s3, max_bytes=DOCUMENT_BYTES),
        Outbox(ArticlesTable(dynamodb, "articles")),
        BodiesBucket(bucket.s3, MemoryBodies.bucket),
    )


@pytest.fixture(params=["memory", "moto"])
def newsroom(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    if request.param == "memory":
        yield in_memory()
        return
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with mock_aws():
        yield on_moto()
