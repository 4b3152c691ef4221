"""A template that is broken says so, and says where: silence cannot hide a gap."""

import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from infra.local.problems import FunctionProblem, LocalServiceError
from infra.local.service import DEFAULTS, Settings, deploy_all, running
from tests.local.desk_client import PATIENCE_SECONDS, DeskClient, story
from tests.local.templates import Change, changed, statement

if TYPE_CHECKING:
    from infra.local.mapping import Failure

TEMPLATE = DEFAULTS.template
CONSUMER = DEFAULTS.consumer
FILTER = "PublishFunction.Properties.Events.Commits.Properties.FilterCriteria.Filters.0.Pattern"
NOTICES = "IncomingBucket.NotificationConfiguration.QueueConfigurations[0].Queue"
SENDER = "IngestQueuePolicy.Properties.PolicyDocument.Statement.0"


def refusal(settings: Settings) -> str:
    with pytest.raises(LocalServiceError) as refused:
        deploy_all(settings)
    return str(refused.value)


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        pytest.param(
            ("IngestFunction.Properties.Environment.Variables.ARTICLES_TABLE", {"Ref": "Table"}),
            "IngestFunction.Environment.Variables.ARTICLES_TABLE",
            "nothing in the template is called Table",
            id="variable that refers to nothing",
        ),
        pytest.param(
            (f"{SENDER}.Condition.ArnEquals.aws:SourceArn", "arn:aws:s3:::some-other-bucket"),
            NOTICES,
            "IngestQueuePolicy.NoticesOfOurBucketOnly does not let s3.amazonaws.com send",
            id="ARN of another bucket in the queue's policy",
        ),
        pytest.param(
            ("PublishFunction.Properties.Events.Commits.Properties.Stream", "arn:aws:wrong"),
            "PublishRole",
            "PublishFunctionCommits cannot poll: nothing allows dynamodb:DescribeStream on arn:aws",
            id="ARN of no stream",
        ),
        pytest.param(
            (FILTER, '{"eventName": ["INSERTED"]}'),
            "PublishFunctionCommits.FilterCriteria.Filters[0].Pattern.eventName",
            "no change of an item is a INSERTED",
            id="filter that can match nothing",
        ),
        pytest.param(
            (FILTER, '{"eventName": [{"begins": "INS"}]}'),
            "PublishFunctionCommits.FilterCriteria.Filters[0].Pattern.eventName",
            "nobody here knows the operator 'begins'",
            id="filter with an unknown operator",
        ),
        pytest.param(
            ("IngestQueuePolicy.Properties.PolicyDocument.Statement.0", None),
            NOTICES,
            "no queue policy does not let s3.amazonaws.com send",
            id="policy that lets nobody send",
        ),
        pytest.param(
            ("ArticlesTable.Properties.KeySchema.0.AttributeName", "articleID"),
            "ArticlesTable.KeySchema",
            "articleID is not among the AttributeDefinitions",
            id="key that is not defined",
        ),
        pytest.param(
            ("ArticlesTable.Properties.GlobalSecondaryIndexes.0.KeySchema.0.AttributeName", "date"),
            "ArticlesTable.GlobalSecondaryIndexes.ByDay.KeySchema",
            "date is not among the AttributeDefinitions",
            id="index over an attribute that is not defined",
        ),
        pytest.param(
            ("ArticlesTable.Properties.GlobalSecondaryIndexes.0.IndexName", "ByDate"),
            "ReplayRole.replay.ListRecords",
            "/index/ByDay could mean",
            id="index that was renamed under a permission",
        ),
        pytest.param(
            (
                "IncomingBucket.Properties.AccelerateConfiguration",
                {"AccelerationStatus": "Enabled"},
            ),
            "IncomingBucket.AccelerateConfiguration.AccelerationStatus",
            "nobody here honours this of AWS::S3::Bucket",
            id="property that nobody honours",
        ),
        pytest.param(
            ("IngestQueue.CreationPolicy", {"ResourceSignal": {"Count": 1}}),
            "IngestQueue.CreationPolicy",
            "nobody here honours this",
            id="attribute of a resource that nobody honours",
        ),
        pytest.param(
            (statement(TEMPLATE, "IngestRole", "TakeNotices"), None),
            "IngestRole",
            "IngestFunctionNotices cannot poll: nothing allows sqs:ReceiveMessage",
            id="missing permission to poll",
        ),
        pytest.param(
            ("IngestQueue.Properties.RedrivePolicy.deadLetterTargetArn", "arn:aws:sqs:x:1:none"),
            "IngestQueue",
            "Could not find DLQ for arn:aws:sqs:x:1:none",
            id="dead letters to nowhere",
        ),
        pytest.param(
            ("IngestFunction.Properties", {}),
            "template.yaml",
            "IngestFunction",
            id="function without anything",
        ),
        pytest.param(
            ("IngestFunction.Properties.Events.Notices.Properties.Queue", None),
            "template.yaml",
            "Queue",
            id="source that is not named",
        ),
        pytest.param(
            ("IngestFunction.Properties.CodeUri", "/nowhere"),
            "IngestFunction.CodeUri",
            "/nowhere is no folder",
            id="code that is not there",
        ),
    ],
)
def test_a_broken_template_is_refused_with_its_place(
    change: Change, place: str, what: str, tmp_path: Path
) -> None:
    said = refusal(replace(DEFAULTS, template=changed(TEMPLATE, tmp_path, change)))

    assert said.startswith(place)
    assert what in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        pytest.param(
            ("EveryArticle.Properties.EventPattern", {"source": [{"begins": "copy"}]}),
            "EveryArticle.EventPattern.source",
            "nobody here knows the operator 'begins'",
            id="pattern with an unknown operator",
        ),
        pytest.param(
            ("EveryArticle.Properties.EventPattern", {"source": "copydesk"}),
            "EveryArticle",
            "must be an object or an array",
            id="pattern without a list",
        ),
        pytest.param(
            ("EveryArticle.Properties.Targets.0.InputPath", "$.detail"),
            "EveryArticle.Targets.InputPath",
            "nobody here honours this",
            id="target's property that nobody honours",
        ),
        pytest.param(
            ("EveryArticle.Properties.State", "DISABLED"),
            "EveryArticle.State",
            "moto would deliver all the same",
            id="rule that is switched off",
        ),
        pytest.param(
            (
                "DeliveryPolicy.Properties.PolicyDocument.Statement.0.Principal.Service",
                "sns.amazonaws.com",
            ),
            "EveryArticle.Targets.queue",
            "nothing would arrive in ConsumerQueue",
            id="policy that lets another service send",
        ),
    ],
)
def test_a_broken_consumer_is_refused_with_its_place(
    change: Change, place: str, what: str, tmp_path: Path
) -> None:
    said = refusal(replace(DEFAULTS, consumer=changed(CONSUMER, tmp_path, change)))

    assert said.startswith(place)
    assert what in said


def failure_after_an_upload(template: Path) -> str:
    """Run a service on a template, upload an article; the first failure."""
    told: list[Failure] = []
    with running(replace(DEFAULTS, template=template), tell=told.append) as service:
        DeskClient(asdict(service.address)).upload("story.txt", story())
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not told and time.monotonic() < deadline:
            time.sleep(0.05)
    return str(told[0]) if told else "nothing failed"


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        pytest.param(
            (statement(TEMPLATE, "IngestRole", "KeepRecords") + ".Action", ["dynamodb:GetItem"]),
            "IngestFunction (IngestRole)",
            "is not authorized to perform: dynamodb:PutItem on resource:"
            " arn:aws:dynamodb:us-east-1:123456789012:table/copydesk-articles",
            id="missing permission",
        ),
        pytest.param(
            ("IngestFunction.Properties.Environment.Variables.ARTICLES_TABLE", None),
            "IngestFunction (IngestFunctionNotices)",
            "ARTICLES_TABLE is not set",
            id="missing variable",
        ),
        pytest.param(
            ("PublishFunction.Properties.Environment.Variables.ARTICLE_BUS", "another-bus"),
            "PublishFunction (PublishRole)",
            "events:PutEvents on resource: arn:aws:events:us-east-1:123456789012:event-bus/another",
            id="variable with a wrong name",
        ),
    ],
)
def test_what_only_an_upload_can_show_names_its_place_too(
    change: Change, place: str, what: str, tmp_path: Path
) -> None:
    said = failure_after_an_upload(changed(TEMPLATE, tmp_path, change))

    assert said.startswith(place)
    assert what in said


def test_a_handler_of_a_wrong_name_stops_the_start(tmp_path: Path) -> None:
    wrong = changed(TEMPLATE, tmp_path, ("IngestFunction.Properties.Handler", "ingest.handle"))

    with pytest.raises(FunctionProblem) as refused, running(replace(DEFAULTS, template=wrong)):
        pass

    assert str(refused.value).startswith("IngestFunction: Handler ingest.handle does not load")
