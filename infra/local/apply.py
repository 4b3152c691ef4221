"""What moto's CloudFormation drops in silence, applied through the API after the deploy."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import boto3
from botocore.exceptions import ClientError, ParamValidationError

from infra.local.deploy import Resource, Stack
from infra.local.place import CALLS
from infra.local.problems import TemplateProblem

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient


class Cloud:
    """The clients that apply what is left."""

    def __init__(self, session: boto3.Session, endpoint: str) -> None:
        self.s3: S3Client = session.client("s3", endpoint_url=endpoint, config=CALLS)
        self.sqs: SQSClient = session.client("sqs", endpoint_url=endpoint, config=CALLS)
        self.dynamodb: DynamoDBClient = session.client(
            "dynamodb", endpoint_url=endpoint, config=CALLS
        )


def _versioning(cloud: Cloud, bucket: Resource, asked: Any) -> None:  # noqa: ANN401 - any JSON
    cloud.s3.put_bucket_versioning(Bucket=bucket.physical_id, VersioningConfiguration=asked)


def _public_access(cloud: Cloud, bucket: Resource, asked: Any) -> None:  # noqa: ANN401
    cloud.s3.put_public_access_block(
        Bucket=bucket.physical_id, PublicAccessBlockConfiguration=asked
    )


def _ownership(cloud: Cloud, bucket: Resource, asked: Any) -> None:  # noqa: ANN401
    cloud.s3.put_bucket_ownership_controls(Bucket=bucket.physical_id, OwnershipControls=asked)


def _lifecycle(cloud: Cloud, bucket: Resource, asked: Any) -> None:  # noqa: ANN401
    rules = [_as_the_api_says(rule) for rule in asked["Rules"]]
    cloud.s3.put_bucket_lifecycle_configuration(
        Bucket=bucket.physical_id, LifecycleConfiguration={"Rules": rules}
    )


def _as_the_api_says(rule: Mapping[str, Any]) -> Any:  # noqa: ANN401 - the API's shape
    """Translate a lifecycle rule: CloudFormation has names of its own for the same things."""
    said = {key: rule[key] for key in ("Status", "AbortIncompleteMultipartUpload") if key in rule}
    said |= {"ID": rule["Id"]} if "Id" in rule else {}
    said["Filter"] = {"Prefix": rule.get("Prefix", "")}
    expiration = {
        api: rule[ours]
        for ours, api in (
            ("ExpirationInDays", "Days"),
            ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker"),
        )
        if ours in rule
    }
    said |= {"Expiration": expiration} if expiration else {}
    if older := rule.get("NoncurrentVersionExpiration"):
        said["NoncurrentVersionExpiration"] = older
    elif "NoncurrentVersionExpirationInDays" in rule:
        days = rule["NoncurrentVersionExpirationInDays"]
        said["NoncurrentVersionExpiration"] = {"NoncurrentDays": days}
    return said


def _recovery(cloud: Cloud, table: Resource, asked: Any) -> None:  # noqa: ANN401
    cloud.dynamodb.update_continuous_backups(
        TableName=table.physical_id, PointInTimeRecoverySpecification=asked
    )


def _time_to_live(cloud: Cloud, table: Resource, asked: Any) -> None:  # noqa: ANN401
    cloud.dynamodb.update_time_to_live(TableName=table.physical_id, TimeToLiveSpecification=asked)


Applier = Callable[[Cloud, Resource, Any], None]

APPLIERS: Mapping[tuple[str, str], Applier] = {
    ("AWS::S3::Bucket", "VersioningConfiguration"): _versioning,
    ("AWS::S3::Bucket", "PublicAccessBlockConfiguration"): _public_access,
    ("AWS::S3::Bucket", "OwnershipControls"): _ownership,
    ("AWS::S3::Bucket", "LifecycleConfiguration"): _lifecycle,
    ("AWS::DynamoDB::Table", "PointInTimeRecoverySpecification"): _recovery,
    ("AWS::DynamoDB::Table", "TimeToLiveSpecification"): _time_to_live,
}


def apply(stack: Stack, cloud: Cloud) -> None:
    """Apply to each resource what moto left out.

    Raises:
        TemplateProblem: The API refuses a value.
    """
    for resource in stack.resources.values():
        for name, asked in resource.properties.items():
            applier = APPLIERS.get((resource.type, name))
            if applier is None:
                continue
            try:
                applier(cloud, resource, asked)
            except (ClientError, ParamValidationError, KeyError) as refused:
                raise TemplateProblem(f"{resource.name}.{name}", _one_line(refused)) from refused


def _one_line(refused: Exception) -> str:
    return " ".join(str(refused).split())
