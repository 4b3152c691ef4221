"""Long bodies: the parts of a record that fit no event, in a bucket of their own."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from copydesk.record.size import Body, BodyFile

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


class BodiesBucket:
    """Files named by their content: written before the commit, harmless if that fails."""

    def __init__(self, client: "S3Client", bucket: str) -> None:
        self._client = client
        self.bucket = bucket

    def write(self, body: Body) -> None:
        """Keep a body."""
        self._client.put_object(
            Bucket=self.bucket, Key=body.key, Body=body.content, ContentType="application/json"
        )


class SweptBodies:
    """The same bucket, to those who tidy it up."""

    def __init__(self, client: "S3Client", bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    def files(self, *, after: str) -> Iterator[Sequence[BodyFile]]:
        """List versions of files in pages, by key."""
        listing = self._client.get_paginator("list_object_versions")
        # The stubs do not know that a listing may begin in the middle; "" is no beginning.
        marker: dict[str, Any] = {"KeyMarker": after} if after else {}
        for page in listing.paginate(Bucket=self._bucket, Prefix="bodies/", **marker):
            yield [
                BodyFile(
                    key=version["Key"],
                    version_id=version["VersionId"],
                    written=version["LastModified"],
                    is_latest=version["IsLatest"],
                )
                for version in page.get("Versions", [])
            ]

    def erase(self, file: BodyFile) -> None:
        """Erase one version of a file; one that is gone already is no failure."""
        self._client.delete_object(Bucket=self._bucket, Key=file.key, VersionId=file.version_id)
