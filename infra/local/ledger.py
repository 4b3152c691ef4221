"""The ledger: who honours each property of the template. What stands in no row is an error.

    moto      moto does it
    applied   moto's CloudFormation drops it; apply.py does it through the API
    ours      the local service does it itself: notices, policies, mappings, workers
    inert     nobody does it here, and why that changes nothing that can be seen here

A path with ``*`` at its end covers all below it. Lists have no numbers: a row holds for each.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from infra.local.deploy import Resource, Stack
from infra.local.problems import TemplateProblem


class Who(StrEnum):
    MOTO = "moto"
    APPLIED = "applied"
    OURS = "ours"
    INERT = "inert"


@dataclass(frozen=True, slots=True)
class Entry:
    who: Who
    because: str = ""
    """Of what is inert: why."""


MOTO = Entry(Who.MOTO)
APPLIED = Entry(Who.APPLIED)
OURS = Entry(Who.OURS)


def inert(because: str) -> Entry:
    return Entry(Who.INERT, because)


_ENCRYPTION = inert("nothing on this machine is encrypted; no call or answer differs")
_WORDS = inert("words for people; nothing depends on them")
_WATCHING = inert("nobody watches a local service: the person sees its failures at once")
_TIME = inert("a local service never lives as long")
_MACHINE = inert("functions run on the Python and the processor of this machine")
_PERMANENCE = inert("a local stack goes with its process, all of it")

Page = Mapping[str, Entry]

_ATTRIBUTES: Page = {
    "DependsOn": inert("resources are made in the order in which they refer to each other"),
    "DependsOn.*": inert("resources are made in the order in which they refer to each other"),
    "Condition": MOTO,
    "DeletionPolicy": _PERMANENCE,
    "UpdateReplacePolicy": _PERMANENCE,
    "Metadata.*": _WORDS,
}
"""What may stand beside a resource's properties."""

LEDGER: Mapping[str, Page] = {
    "AWS::S3::Bucket": {
        "BucketName": MOTO,
        "BucketEncryption.*": _ENCRYPTION,
        "VersioningConfiguration.Status": APPLIED,
        "PublicAccessBlockConfiguration.*": APPLIED,
        "OwnershipControls.*": APPLIED,
        "LifecycleConfiguration.*": APPLIED,
        "NotificationConfiguration.QueueConfigurations.Event": OURS,
        "NotificationConfiguration.QueueConfigurations.Queue": OURS,
        "NotificationConfiguration.QueueConfigurations.Filter.S3Key.Rules.Name": OURS,
        "NotificationConfiguration.QueueConfigurations.Filter.S3Key.Rules.Value": OURS,
        "Tags.*": _WORDS,
    },
    "AWS::S3::BucketPolicy": {"Bucket": OURS, "PolicyDocument.*": OURS},
    "AWS::SQS::Queue": {
        "QueueName": MOTO,
        "VisibilityTimeout": MOTO,
        "MessageRetentionPeriod": MOTO,
        "ReceiveMessageWaitTimeSeconds": MOTO,
        "DelaySeconds": MOTO,
        "RedrivePolicy.deadLetterTargetArn": MOTO,
        "RedrivePolicy.maxReceiveCount": MOTO,
        "RedriveAllowPolicy.*": inert("nobody else has queues here that could use it"),
        "SqsManagedSseEnabled": _ENCRYPTION,
        "KmsMasterKeyId": _ENCRYPTION,
        "KmsDataKeyReusePeriodSeconds": _ENCRYPTION,
        "Tags.*": _WORDS,
    },
    "AWS::SQS::QueuePolicy": {"Queues.*": OURS, "PolicyDocument.*": OURS},
    "AWS::DynamoDB::Table": {
        "TableName": MOTO,
        "BillingMode": MOTO,
        "KeySchema.*": MOTO,
        "AttributeDefinitions.*": MOTO,
        "GlobalSecondaryIndexes.*": MOTO,
        "StreamSpecification.StreamViewType": MOTO,
        "DeletionProtectionEnabled": MOTO,
        "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled": APPLIED,
        "TimeToLiveSpecification.*": APPLIED,
        "SSESpecification.*": _ENCRYPTION,
        "Tags.*": _WORDS,
    },
    "AWS::IAM::Role": {
        "AssumeRolePolicyDocument.*": OURS,
        "Policies.*": OURS,
        "Description": _WORDS,
        "RoleName": MOTO,
        "Path": MOTO,
        "Tags.*": _WORDS,
    },
    "AWS::IAM::Policy": {"PolicyName": MOTO, "PolicyDocument.*": OURS, "Roles.*": OURS},
    "AWS::Lambda::Function": {
        "Code.*": OURS,
        "Description": _WORDS,
        "Handler": OURS,
        "Timeout": OURS,
        "MemorySize": inert("told to the function; a process here may use what the machine has"),
        "Role": OURS,
        "Environment.Variables.*": OURS,
        "Runtime": _MACHINE,
        "Architectures.*": _MACHINE,
        "LoggingConfig.LogGroup": inert("what functions print goes to one file"),
        "LoggingConfig.LogFormat": inert("functions write their own JSON lines"),
        "TracingConfig.Mode": _WATCHING,
        "KmsKeyArn": _ENCRYPTION,
        "FunctionName": MOTO,
        "Tags.*": _WORDS,
    },
    "AWS::Lambda::EventSourceMapping": {
        "EventSourceArn": OURS,
        "FunctionName": OURS,
        "Enabled": OURS,
        "BatchSize": OURS,
        "FunctionResponseTypes.*": OURS,
        "ScalingConfig.MaximumConcurrency": OURS,
        "StartingPosition": OURS,
        "MaximumRetryAttempts": OURS,
        "BisectBatchOnFunctionError": OURS,
        "FilterCriteria.Filters.Pattern": OURS,
        "DestinationConfig.OnFailure.Destination": OURS,
        "MaximumRecordAgeInSeconds": _TIME,
        "ParallelizationFactor": inert("a table here has one shard, and one function at it"),
        "MaximumBatchingWindowInSeconds": inert("nobody waits here for a batch to fill"),
        "Tags.*": _WORDS,
    },
    "AWS::Lambda::Permission": {
        "Action": OURS,
        "FunctionName": OURS,
        "Principal": OURS,
        "SourceArn": OURS,
        "SourceAccount": OURS,
    },
    "AWS::Lambda::EventInvokeConfig": {"*": inert("nobody invokes a function aside here")},
    "AWS::Events::EventBus": {
        "Name": MOTO,
        "Description": _WORDS,
        "KmsKeyIdentifier": _ENCRYPTION,
        "Tags.*": _WORDS,
    },
    "AWS::Events::EventBusPolicy": {"*": inert("one account is here, and its own")},
    "AWS::Events::Rule": {
        "Name": MOTO,
        "Description": _WORDS,
        "EventBusName": MOTO,
        "EventPattern.*": MOTO,
        "ScheduleExpression": inert("a local service has no nights: invoke the function by hand"),
        "State": OURS,
        "Targets.Id": MOTO,
        "Targets.Arn": MOTO,
        "Targets.DeadLetterConfig.Arn": inert("a delivery in this process does not fail"),
        "Targets.RetryPolicy.*": inert("a delivery in this process does not fail"),
    },
    "AWS::Events::Archive": {
        "ArchiveName": MOTO,
        "SourceArn": MOTO,
        "Description": _WORDS,
        "EventPattern.*": MOTO,
        "RetentionDays": _TIME,
        "KmsKeyIdentifier": _ENCRYPTION,
    },
    "AWS::Scheduler::Schedule": {"*": inert("no night falls here: nothing is due")},
    "AWS::Logs::LogGroup": {
        "LogGroupName": MOTO,
        "RetentionInDays": _TIME,
        "KmsKeyId": _ENCRYPTION,
        "Tags.*": _WORDS,
    },
    "AWS::Logs::MetricFilter": {"*": _WATCHING},
    "AWS::CloudWatch::Alarm": {"*": _WATCHING},
    "AWS::CloudWatch::CompositeAlarm": {"*": _WATCHING},
    "AWS::CloudWatch::Dashboard": {"*": _WATCHING},
    "AWS::SNS::Topic": {"*": _WATCHING},
    "AWS::SNS::TopicPolicy": {"*": _WATCHING},
    "AWS::SNS::Subscription": {"*": _WATCHING},
}


def entry_for(kind: str, path: str) -> Entry | None:
    """Find the row for one property; None if nobody honours it."""
    page = LEDGER.get(kind, {})
    if path in page:
        return page[path]
    above = path.split(".")
    covers = (".".join([*above[:length], "*"]) for length in range(len(above), -1, -1))
    return next((page[cover] for cover in covers if cover in page), None)


def check_ledger(stack: Stack) -> None:
    """Make sure that each property of a stack is honoured, or inert with a reason.

    Raises:
        TemplateProblem: The first property, or attribute of a resource, that is neither.
    """
    for resource in stack.resources.values():
        for path in properties_of(resource):
            if entry_for(resource.type, path) is None:
                place = f"{resource.name}.{path}"
                raise TemplateProblem(place, f"nobody here honours this of {resource.type}")
        for attribute in resource.attributes:
            if not {attribute, f"{attribute}.*"} & _ATTRIBUTES.keys():
                raise TemplateProblem(f"{resource.name}.{attribute}", "nobody here honours this")


def properties_of(resource: Resource) -> list[str]:
    """List the paths of everything that a resource asks for, each once."""
    paths = dict.fromkeys(_leaves(resource.properties, ""))
    return [path for path in paths if path]


def _leaves(value: Any, path: str) -> Iterator[str]:  # noqa: ANN401 - any JSON
    if isinstance(value, dict) and value:
        for key, part in value.items():
            yield from _leaves(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and value:
        for part in value:
            yield from _leaves(part, path)
    else:
        yield path
