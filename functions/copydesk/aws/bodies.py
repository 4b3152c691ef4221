"""Long bodies: the parts of a record that fit no event, in a bucket of their own."""

from typing import TYPE_CHECKING

from copydesk.record.size import Body

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
