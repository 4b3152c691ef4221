"""Uploads in S3: one version of an object, with what its uploader said of it."""

from contextlib import closing
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError, IncompleteReadError

from copydesk.errors import Gone
from copydesk.record.stored import StoredUpload

if TYPE_CHECKING:
    from botocore.response import StreamingBody
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import GetObjectOutputTypeDef, HeadObjectOutputTypeDef

_GONE = frozenset({"NoSuchKey", "NoSuchVersion", "MethodNotAllowed", "404", "405"})
"""MethodNotAllowed is S3's answer to a GET of a delete marker."""


class S3Uploads:
    """Reads uploads, never more than is of use."""

    def __init__(self, client: "S3Client", *, max_bytes: int) -> None:
        self._client = client
        self._max_bytes = max_bytes

    def read(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        """Read one version, or the current one.

        Raises:
            Gone: There is no such version, or it is a delete marker.
            IncompleteReadError: The connection ended within it.
        """
        try:
            answer = self._get(bucket, key, version_id)
        except ClientError as refusal:
            match refusal.response["Error"]["Code"]:
                case code if code in _GONE:
                    raise Gone(f"version {version_id} of {key!r}") from refusal
                case "InvalidObjectState":
                    return self._archived(bucket, key, version_id)
            raise
        return _stored(answer, _first_bytes(answer["Body"], self._most_bytes_of(answer)))

    def beneath(self, bucket: str, key: str, version_id: str) -> str | None:
        """Name the version right under one; None if there is none, or a delete marker.

        One entry at a time: in a longer list boto3 parts versions from markers, and nothing
        but times of a second's precision would tell their order.
        """
        answer = self._client.list_object_versions(
            Bucket=bucket, Prefix=key, KeyMarker=key, VersionIdMarker=version_id, MaxKeys=1
        )
        found = (one["VersionId"] for one in answer.get("Versions", []) if one["Key"] == key)
        return next(found, None)

    def _archived(self, bucket: str, key: str, version_id: str | None) -> StoredUpload:
        """Tell what S3 says of an object that it hands out only once it is restored.

        The bucket refuses such uploads, but a lifecycle rule may archive what was uploaded.
        """
        version: dict[str, Any] = {"VersionId": version_id} if version_id else {}
        answer = self._client.head_object(Bucket=bucket, Key=key, **version)
        return replace(_stored(answer, b""), archived_in=answer.get("StorageClass", "an archive"))

    def _most_bytes_of(self, answer: "GetObjectOutputTypeDef") -> int:
        return min(answer["ContentLength"], self._max_bytes + 1)

    def _get(self, bucket: str, key: str, version_id: str | None) -> "GetObjectOutputTypeDef":
        if version_id is None:
            return self._client.get_object(Bucket=bucket, Key=key)
        return self._client.get_object(Bucket=bucket, Key=key, VersionId=version_id)


def _stored(
    answer: "GetObjectOutputTypeDef | HeadObjectOutputTypeDef", body: bytes
) -> StoredUpload:
    metadata = answer["Metadata"]
    return StoredUpload(
        body=body,
        size=answer["ContentLength"],
        version_id=answer.get("VersionId"),
        e_tag=answer["ETag"].strip('"'),
        content_type=answer.get("ContentType"),
        url=_plain(metadata.get("url")),
        publisher=_plain(metadata.get("publisher")),
        received_at=answer["LastModified"],
    )


def _first_bytes(stream: "StreamingBody", wanted: int) -> bytes:
    """Read so many bytes. botocore checks a length only of what is read to its end.

    A connection that is cut would else leave half an article, and nobody would ever know.
    """
    with closing(stream):
        body = stream.read(wanted)
    if len(body) < wanted:
        raise IncompleteReadError(actual_bytes=len(body), expected_bytes=wanted)
    return body


def _plain(header: str | None) -> str | None:
    """Decode metadata that is not ASCII: S3 gives it back as RFC 2047 has it.

    Uploaders may write anything there: what does not decode stays as it stands.
    """
    if not header:
        return None
    try:
        decoded = str(make_header(decode_header(header)))
        decoded.encode()  # utf-7 and its like can smuggle half a character in
    except (MessageError, LookupError, ValueError):
        return header
    return decoded
