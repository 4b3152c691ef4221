from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import boto3
import pytest
from botocore.exceptions import IncompleteReadError
from botocore.response import StreamingBody
from botocore.stub import Stubber
from moto import mock_aws

from copydesk.aws.uploads import S3Uploads
from copydesk.record.stored import StoredUpload

LIMIT = 10


@pytest.fixture(autouse=True)
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    with mock_aws():
        boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="incoming")
        yield


def stored(body: bytes, **metadata: str) -> StoredUpload:
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.put_object(Bucket="incoming", Key="k", Body=body, ContentType="text/html", Metadata=metadata)
    return S3Uploads(s3, max_bytes=LIMIT).read("incoming", "k", None)


def test_an_upload_comes_with_what_its_uploader_said() -> None:
    upload = stored(b"text", url="https://example.org/a", publisher="The Post")

    assert (upload.url, upload.publisher) == ("https://example.org/a", "The Post")
    assert (upload.content_type, upload.size, upload.body) == ("text/html", 4, b"text")
    assert upload.received_at.tzinfo is not None
    assert upload.received_at.utcoffset() == UTC.utcoffset(None)


def test_of_a_large_object_no_more_is_read_than_shows_that_it_is_too_large() -> None:
    upload = stored(b"x" * 1_000)

    assert (len(upload.body), upload.size) == (LIMIT + 1, 1_000)


@pytest.mark.parametrize("size", [LIMIT - 1, LIMIT * 10], ids=["an article", "too large"])
def test_an_upload_whose_connection_ends_early_is_no_shorter_upload(size: int) -> None:
    s3 = boto3.client("s3", region_name="us-east-1")
    with Stubber(s3) as stub:
        stub.add_response("get_object", answer(b"half", size=size))

        with pytest.raises(IncompleteReadError):
            S3Uploads(s3, max_bytes=LIMIT).read("incoming", "k", None)


def answer(body: bytes, *, size: int, **metadata: str) -> dict[str, object]:
    """Answer as S3 does, where moto is too polite."""
    return {
        "Body": StreamingBody(BytesIO(body), size),
        "ContentLength": size,
        "ETag": '"0"',
        "LastModified": datetime(2026, 1, 1, tzinfo=UTC),
        "Metadata": metadata,
    }


def test_an_upload_in_an_archive_comes_without_bytes() -> None:
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.put_object(Bucket="incoming", Key="k", Body=b"text", StorageClass="DEEP_ARCHIVE")
    upload = S3Uploads(s3, max_bytes=LIMIT).read("incoming", "k", None)

    assert (upload.body, upload.size, upload.archived_in) == (b"", 4, "DEEP_ARCHIVE")


def test_of_an_archived_object_the_version_that_is_named_is_looked_at() -> None:
    s3 = boto3.client("s3", region_name="us-east-1")
    version = {"Bucket": "incoming", "Key": "k", "VersionId": "v1"}
    facts = {name: value for name, value in answer(b"", size=4).items() if name != "Body"}
    with Stubber(s3) as stub:
        stub.add_client_error("get_object", "InvalidObjectState", expected_params=version)
        stub.add_response("head_object", {**facts, "StorageClass": "GLACIER"}, version)

        upload = S3Uploads(s3, max_bytes=LIMIT).read("incoming", "k", "v1")
    assert upload.archived_in == "GLACIER"


@pytest.mark.parametrize(
    ("header", "publisher"),
    [
        pytest.param("=?UTF-8?Q?S=C3=BCddeutsche?=", "Süddeutsche", id="as S3 gives it back"),
        pytest.param("=?UTF-8?B?U8O8ZA==?=", "Süd", id="in base 64"),
        pytest.param("=?no-such?Q?Post?=", "=?no-such?Q?Post?=", id="in no known charset"),
        pytest.param("=?utf-8?Q?=FF?=", "=?utf-8?Q?=FF?=", id="that does not decode"),
        pytest.param("=?undefined?Q?a?=", "=?undefined?Q?a?=", id="in what decodes nothing"),
        pytest.param("=?utf-7?Q?+2AA-?=", "=?utf-7?Q?+2AA-?=", id="as half a character"),
        pytest.param("Post = Mail?", "Post = Mail?", id="that only looks so"),
    ],
)
def test_metadata_is_decoded_or_left_as_it_stands(header: str, publisher: str) -> None:
    assert stored(b"text", publisher=header).publisher == publisher


def test_metadata_in_raw_bytes_stays_as_it_stands() -> None:
    s3, header = boto3.client("s3", region_name="us-east-1"), "=?\xe9?Q?Post?="
    with Stubber(s3) as stub:  # boto3 sends none; other clients do
        stub.add_response("get_object", answer(b"text", size=4, publisher=header))
        upload = S3Uploads(s3, max_bytes=LIMIT).read("incoming", "k", None)

    assert upload.publisher == header
