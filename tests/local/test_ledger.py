"""The ledger is true: what it says moto does, or we apply, can be read back."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from infra.local.apply import APPLIERS
from infra.local.deploy import Stack
from infra.local.ledger import LEDGER, Who, check_ledger, entry_for, properties_of
from infra.local.place import session_of
from infra.local.service import DEFAULTS, deploy_all, running

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient


@pytest.fixture(scope="module")
def stacks() -> list[Stack]:
    return deploy_all(DEFAULTS)


class Cloud:
    def __init__(self, endpoint: str, stack: Stack) -> None:
        session = session_of("anybody")
        self.stack = stack
        self.s3: S3Client = session.client("s3", endpoint_url=endpoint)
        self.sqs: SQSClient = session.client("sqs", endpoint_url=endpoint)
        self.dynamodb: DynamoDBClient = session.client("dynamodb", endpoint_url=endpoint)

    def asked(self, name: str) -> dict[str, object]:
        return self.stack.resources[name].properties

    def named(self, name: str) -> str:
        return self.stack.resources[name].physical_id


@pytest.fixture(scope="module")
def cloud() -> Iterator[Cloud]:
    with running(DEFAULTS) as service:
        yield Cloud(service.address.endpoint, service.stack)


def test_every_property_of_both_templates_is_in_the_ledger(stacks: list[Stack]) -> None:
    for stack in stacks:
        check_ledger(stack)


def test_what_is_inert_says_why() -> None:
    rows = [entry for page in LEDGER.values() for entry in page.values()]

    assert [entry for entry in rows if entry.who is Who.INERT and not entry.because] == []


def test_what_the_ledger_calls_applied_is_what_we_apply() -> None:
    said = {
        (kind, path.split(".")[0])
        for kind, page in LEDGER.items()
        for path, entry in page.items()
        if entry.who is Who.APPLIED
    }

    assert said == set(APPLIERS)


def test_a_row_below_a_star_is_found() -> None:
    assert entry_for("AWS::S3::Bucket", "BucketEncryption.Anything.Below") is not None
    assert entry_for("AWS::S3::Bucket", "NotificationConfiguration.Anything") is None


def test_the_paths_of_a_resource_have_no_numbers(stacks: list[Stack]) -> None:
    paths = properties_of(stacks[0].resources["IncomingBucket"])

    assert "NotificationConfiguration.QueueConfigurations.Event" in paths


def test_versioning_is_on(cloud: Cloud) -> None:
    bucket = cloud.named("IncomingBucket")

    assert cloud.s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"


def test_nothing_is_public(cloud: Cloud) -> None:
    answer = cloud.s3.get_public_access_block(Bucket=cloud.named("IncomingBucket"))

    assert set(answer["PublicAccessBlockConfiguration"].values()) == {True}


def test_the_lifecycle_is_there(cloud: Cloud) -> None:
    answer = cloud.s3.get_bucket_lifecycle_configuration(Bucket=cloud.named("IncomingBucket"))

    assert [rule["ID"] for rule in answer["Rules"]] == ["abort-abandoned-uploads"]


def test_the_queue_is_as_the_template_says(cloud: Cloud) -> None:
    answer = cloud.sqs.get_queue_attributes(
        QueueUrl=cloud.named("IngestQueue"), AttributeNames=["All"]
    )["Attributes"]

    asked = cloud.asked("IngestQueue")
    assert int(answer["VisibilityTimeout"]) == asked["VisibilityTimeout"]
    assert int(answer["MessageRetentionPeriod"]) == asked["MessageRetentionPeriod"]
    assert '"maxReceiveCount": 5' in answer["RedrivePolicy"]


def test_the_table_is_as_the_template_says(cloud: Cloud) -> None:
    table = cloud.dynamodb.describe_table(TableName=cloud.named("ArticlesTable"))["Table"]

    asked = cloud.asked("ArticlesTable")
    assert table["KeySchema"] == asked["KeySchema"]
    assert table["DeletionProtectionEnabled"] is True
    assert table["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    assert [index["IndexName"] for index in table["GlobalSecondaryIndexes"]] == [
        index["IndexName"]
        for index in asked["GlobalSecondaryIndexes"]  # type: ignore[attr-defined]
    ]


def test_the_table_can_go_back_in_time(cloud: Cloud) -> None:
    answer = cloud.dynamodb.describe_continuous_backups(TableName=cloud.named("ArticlesTable"))

    recovery = answer["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
    assert recovery["PointInTimeRecoveryStatus"] == "ENABLED"
