"""S3's notices, as S3 writes them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import requests
from moto.moto_api._internal.models import moto_api_backend

from infra.local.deploy import Resource, Stack, deploy
from infra.local.notices import Sequencers, subscriptions_of
from infra.local.place import REGION, session_of
from infra.local.problems import TemplateProblem
from infra.local.stage import at_work, say_on_stderr
from infra.local.transform import read_template

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

TO_QUEUE = {"Queue": {"Fn::GetAtt": ["Notices", "Arn"]}}
ONLY_WIRE = {"S3Key": {"Rules": [{"Name": "prefix", "Value": "wire/"}]}}
ONLY_TEXT = {"S3Key": {"Rules": [{"Name": "suffix", "Value": ".txt"}]}}
TEMPLATE = {
    "Resources": {
        "Notices": {"Type": "AWS::SQS::Queue"},
        "Uploads": {
            "Type": "AWS::S3::Bucket",
            "Properties": {
                "BucketName": "uploads",
                "VersioningConfiguration": {"Status": "Enabled"},
                "NotificationConfiguration": {
                    "QueueConfigurations": [
                        {"Event": "s3:ObjectCreated:*", **TO_QUEUE},
                        {"Event": "s3:ObjectRemoved:*", **TO_QUEUE},
                    ]
                },
            },
        },
        "Filtered": {
            "Type": "AWS::S3::Bucket",
            "Properties": {
                "BucketName": "filtered",
                "NotificationConfiguration": {
                    "QueueConfigurations": [
                        {"Event": "s3:ObjectCreated:Put", "Filter": ONLY_WIRE, **TO_QUEUE},
                        {"Event": "s3:ObjectRemoved:*", "Filter": ONLY_TEXT, **TO_QUEUE},
                    ]
                },
            },
        },
    }
}


@dataclass
class Uploads:
    s3: "S3Client"
    sqs: "SQSClient"
    queue: str

    def heard(self) -> list[dict[str, Any]]:
        """Take all messages of the queue; what is not S3's test, record by record."""
        return [record for message in self.messages() for record in message.get("Records", [])]

    def messages(self) -> list[dict[str, Any]]:
        taken: list[dict[str, Any]] = []
        while got := self.sqs.receive_message(QueueUrl=self.queue, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            taken += [json.loads(message["Body"]) for message in got]
        return taken


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Uploads]:
    template = tmp_path_factory.mktemp("notices") / "template.yaml"
    template.write_text(json.dumps(TEMPLATE), encoding="utf-8")
    moto_api_backend.reset()
    stacks: list[Stack] = []

    def deploy_it() -> list[Stack]:
        stacks.append(deploy(read_template(template, region=REGION), "notices", {}))
        return stacks

    with at_work(deploy_it, port=0, pace=1, tell=say_on_stderr) as stage:
        session = session_of("anybody")
        yield Uploads(
            session.client("s3", endpoint_url=stage.endpoint),
            session.client("sqs", endpoint_url=stage.endpoint),
            stacks[0].resources["Notices"].physical_id,
        )


@pytest.fixture
def uploads(cloud: Uploads) -> Uploads:
    cloud.messages()
    return cloud


def test_the_first_message_is_s3s_test(cloud: Uploads) -> None:
    first = cloud.messages()[0]

    assert first["Event"] == "s3:TestEvent"
    assert "Records" not in first


def test_an_upload_is_told_with_its_version_size_and_tag(uploads: Uploads) -> None:
    put = uploads.s3.put_object(Bucket="uploads", Key="a.txt", Body=b"twelve bytes")

    (notice,) = uploads.heard()
    told = notice["s3"]["object"]
    assert notice["eventName"] == "ObjectCreated:Put"
    assert notice["s3"]["bucket"]["name"] == "uploads"
    assert told["versionId"] == put["VersionId"]
    assert told["eTag"] == put["ETag"].strip('"')
    assert told["size"] == 12


@pytest.mark.parametrize("declared", ["multipart/form-data", "application/json", "nonsense"])
def test_an_upload_is_told_whatever_it_is_declared(uploads: Uploads, declared: str) -> None:
    uploads.s3.put_object(Bucket="uploads", Key="a.txt", Body=b"{", ContentType=declared)

    assert [notice["s3"]["object"]["size"] for notice in uploads.heard()] == [1]


@pytest.mark.parametrize(
    ("key", "written"),
    [
        pytest.param("wire/a b.txt", "wire/a+b.txt", id="space"),
        pytest.param("a+b.txt", "a%2Bb.txt", id="plus"),
        pytest.param("süß/日本.txt", "s%C3%BC%C3%9F/%E6%97%A5%E6%9C%AC.txt", id="not ASCII"),
        pytest.param("100%25.txt", "100%2525.txt", id="percent"),
        pytest.param("a?b=c&d.txt", "a%3Fb%3Dc%26d.txt", id="question mark"),
    ],
)
def test_keys_are_url_encoded(uploads: Uploads, key: str, written: str) -> None:
    uploads.s3.put_object(Bucket="uploads", Key=key, Body=b"x")

    (notice,) = uploads.heard()
    assert notice["s3"]["object"]["key"] == written


def test_a_delete_marker_and_its_removal_are_told(uploads: Uploads) -> None:
    uploads.s3.put_object(Bucket="uploads", Key="b.txt", Body=b"x")
    marker = uploads.s3.delete_object(Bucket="uploads", Key="b.txt")["VersionId"]
    uploads.s3.delete_object(Bucket="uploads", Key="b.txt", VersionId=marker)

    _, made, gone = uploads.heard()
    assert made["eventName"] == "ObjectRemoved:DeleteMarkerCreated"
    assert gone["eventName"] == "ObjectRemoved:Delete"
    assert made["s3"]["object"]["versionId"] == gone["s3"]["object"]["versionId"] == marker
    assert "size" not in made["s3"]["object"]


def test_each_object_of_a_batch_is_told(uploads: Uploads) -> None:
    for key in ("c/1", "c/2"):
        uploads.s3.put_object(Bucket="uploads", Key=key, Body=b"x")
    uploads.heard()
    objects = [{"Key": "c/1"}, {"Key": "c/2"}]
    uploads.s3.delete_objects(Bucket="uploads", Delete={"Objects": objects, "Quiet": True})  # type: ignore[typeddict-item]

    assert [notice["s3"]["object"]["key"] for notice in uploads.heard()] == ["c/1", "c/2"]


def test_a_copy_says_so(uploads: Uploads) -> None:
    uploads.s3.put_object(Bucket="uploads", Key="d.txt", Body=b"x")
    uploads.s3.copy_object(Bucket="uploads", Key="e.txt", CopySource="uploads/d.txt")

    assert uploads.heard()[-1]["eventName"] == "ObjectCreated:Copy"


def test_a_multipart_upload_is_told_once(uploads: Uploads) -> None:
    place = {"Bucket": "uploads", "Key": "f.txt"}
    upload = uploads.s3.create_multipart_upload(**place)["UploadId"]  # type: ignore[arg-type]
    part = uploads.s3.upload_part(**place, UploadId=upload, PartNumber=1, Body=b"parts")  # type: ignore[arg-type]
    parts = {"Parts": [{"ETag": part["ETag"], "PartNumber": 1}]}
    uploads.s3.complete_multipart_upload(**place, UploadId=upload, MultipartUpload=parts)  # type: ignore[arg-type]

    (notice,) = uploads.heard()
    assert notice["eventName"] == "ObjectCreated:CompleteMultipartUpload"
    assert notice["s3"]["object"]["size"] == 5


def test_a_form_in_a_browser_says_post(uploads: Uploads) -> None:
    form = uploads.s3.generate_presigned_post("uploads", "g.txt")
    requests.post(form["url"], data=form["fields"], files={"file": b"from a form"}, timeout=5)

    (notice,) = uploads.heard()
    assert notice["eventName"] == "ObjectCreated:Post"
    assert notice["s3"]["object"]["key"] == "g.txt"


def test_a_presigned_link_uploads_too(uploads: Uploads) -> None:
    place = {"Bucket": "uploads", "Key": "h i.txt"}
    link = uploads.s3.generate_presigned_url("put_object", Params=place)
    requests.put(link, data=b"by link", timeout=5)

    (notice,) = uploads.heard()
    assert notice["s3"]["object"]["key"] == "h+i.txt"


def test_what_fails_is_not_told(uploads: Uploads) -> None:
    uploads.s3.put_object(Bucket="uploads", Key="i.txt", Body=b"x")
    uploads.heard()
    with pytest.raises(uploads.s3.exceptions.ClientError, match="PreconditionFailed"):
        uploads.s3.put_object(Bucket="uploads", Key="i.txt", Body=b"y", IfNoneMatch="*")

    assert uploads.heard() == []


def test_only_what_a_filter_wants_is_told(uploads: Uploads) -> None:
    for key in ("wire/a.txt", "other/a.txt", "wire/a.bin"):
        uploads.s3.put_object(Bucket="filtered", Key=key, Body=b"x")
    created = [notice["s3"]["object"]["key"] for notice in uploads.heard()]
    for key in ("wire/a.txt", "wire/a.bin"):
        uploads.s3.delete_object(Bucket="filtered", Key=key)
    removed = [notice["s3"]["object"]["key"] for notice in uploads.heard()]

    assert created == ["wire/a.txt", "wire/a.bin"]
    assert removed == ["wire/a.txt"]


def test_without_versioning_there_is_no_version_and_an_overwrite_removes_nothing(
    uploads: Uploads,
) -> None:
    for body in (b"x", b"y"):
        uploads.s3.put_object(Bucket="filtered", Key="wire/b.txt", Body=body)

    first, second = uploads.heard()
    assert "versionId" not in first["s3"]["object"]
    assert second["eventName"] == "ObjectCreated:Put"


def test_a_delete_of_nothing_leaves_a_marker_and_is_told(uploads: Uploads) -> None:
    answer = uploads.s3.delete_object(Bucket="uploads", Key="never there.txt")
    listed = uploads.s3.list_object_versions(Bucket="uploads", Prefix="never")

    (notice,) = uploads.heard()
    assert notice["eventName"] == "ObjectRemoved:DeleteMarkerCreated"
    assert notice["s3"]["object"]["versionId"] == answer["VersionId"]
    assert [marker["VersionId"] for marker in listed["DeleteMarkers"]] == [answer["VersionId"]]
    assert "Versions" not in listed


def test_sequencers_always_grow() -> None:
    sequencers = Sequencers()
    given = [sequencers.following() for _ in range(1000)]

    assert given == sorted(set(given))


@pytest.mark.parametrize(
    ("line", "place"),
    [
        pytest.param({"Event": "s3:ObjectMade:*"}, "Event", id="unknown event"),
        pytest.param(
            {
                "Event": "s3:ObjectCreated:*",
                "Filter": {"S3Key": {"Rules": [{"Name": "infix", "Value": "x"}]}},
            },
            "Filter",
            id="unknown filter",
        ),
    ],
)
def test_what_s3_does_not_know_is_refused_with_its_place(line: dict[str, Any], place: str) -> None:
    asked = {"NotificationConfiguration": {"QueueConfigurations": [{**line, "Queue": "arn"}]}}
    bucket = Resource("Uploads", "AWS::S3::Bucket", asked, "uploads")

    with pytest.raises(TemplateProblem, match=rf"^Uploads\..*\[0\]\.{place}: S3 "):
        subscriptions_of(bucket)
