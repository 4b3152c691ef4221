"""``copydesk run``: articles through the whole local service, and what became of each.

Exit code 0 if each upload's event arrived: also that of a rejected one, for bytes that are no
article are an answer too. 1 if something did not arrive.
"""

import argparse
import json
import mimetypes
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from copydesk.article.model import Removal
from copydesk.aws.items import from_item
from copydesk.record.events import ArticleEvent
from infra.cli import letters
from infra.cli.progress import progress
from infra.cli.say import counted, printable
from infra.cli.show import lines_of
from infra.cli.wrong_use import WrongUse
from infra.local.place import CALLS, ROOT, session_of
from infra.local.problems import LocalServiceError
from infra.local.service import DEFAULTS, LocalService, running

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

_SAMPLES = ROOT / "tests" / "samples"
_NO_ARTICLES = (".json", ".md", ".py", ".pyc")
_MOST_CHARACTERS = 1000
"""Of a name: it is the key, and is printed; a file's may be bytes that are no text."""

_MOST_FILES = 1_000
"""Of a folder: all are in memory, and each is waited for."""

_PATIENCE_SECONDS = 60
"""Without any event; each that comes starts it anew."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="a document, or a folder of them; default: the bundled samples",
    )


def run(asked: argparse.Namespace) -> int:
    """Carry files through the service.

    Raises:
        WrongUse: A file cannot be read, or the service cannot run.
    """
    named = asked.files or bundled_samples()
    files = [file for path in named for file in (_files_in(path) if path.is_dir() else [path])]
    bodies = {printable(str(file), _MOST_CHARACTERS): _read(file) for file in files}
    with ExitStack() as closing:
        try:
            with progress("Setting up the local service"):
                service = closing.enter_context(running(DEFAULTS))
        except LocalServiceError as problem:
            raise WrongUse(str(problem)) from problem
        return Desk(service).carry(bodies)


def bundled_samples() -> list[Path]:
    """Find the samples that come with the project."""
    here = Path.cwd()
    return [
        path.relative_to(here) if path.is_relative_to(here) else path
        for path in sorted(_SAMPLES.rglob("*"))
        if path.is_file() and path.suffix not in _NO_ARTICLES
    ]


def _files_in(folder: Path) -> list[Path]:
    """Find the files of a folder and of those in it; hidden ones are no documents."""
    visible = (
        path
        for path in folder.rglob("[!.]*")
        if path.is_file() and not any(part[0] == "." for part in path.relative_to(folder).parts)
    )
    found = sorted(islice(visible, _MOST_FILES + 1))
    if not found:
        raise WrongUse(f"{folder}: no file in this folder")
    if len(found) > _MOST_FILES:
        raise WrongUse(f"{folder}: over {_MOST_FILES:,} files in this folder: name fewer of them")
    return found


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as problem:
        raise WrongUse(f"{file}: {problem.strerror}") from problem


class Desk:
    """A client of the local service: hands articles in, hears what became of them."""

    def __init__(self, service: LocalService) -> None:
        self._service = service
        self._address = service.address
        session = session_of("COPYDESKLOCALPERSON0")
        endpoint = self._address.endpoint
        self._s3: S3Client = session.client("s3", endpoint_url=endpoint, config=CALLS)
        self._sqs: SQSClient = session.client("sqs", endpoint_url=endpoint, config=CALLS)
        self._dynamodb: DynamoDBClient = session.client(
            "dynamodb", endpoint_url=endpoint, config=CALLS
        )

    def carry(self, bodies: Mapping[str, bytes]) -> int:
        """Upload, wait, show; the exit code."""
        waiting = {self._upload(name, body): name for name, body in bodies.items()}
        for event in self._events(waiting):
            name = waiting.pop(event.data.source.key)
            print("\n".join(lines_of(name, *self._whole(event))), flush=True)
        if waiting:
            for name in waiting.values():
                print(f"copydesk run: {name}: its event did not arrive", file=sys.stderr)
            print(f"copydesk run: the functions' log: {self._service.stage.log}", file=sys.stderr)
            return 1
        print(f"{counted(len(bodies), 'upload')} came through, each with its event.")
        return 0

    def _upload(self, name: str, body: bytes) -> str:
        key = name.replace("../", "").strip("/")
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self._s3.put_object(Bucket=self._address.bucket, Key=key, Body=body, ContentType=kind)
        return key

    def _events(self, waiting: Mapping[str, str]) -> Iterator[ArticleEvent]:
        """Give each event that somebody waits for, until nobody does or patience ends."""
        while waiting:
            with progress(f"Waiting for {counted(len(waiting), 'event')}"):
                received = self._receive_patiently(len(waiting))
            if not received:
                return
            yield from (event for event in received if event.data.source.key in waiting)

    def _receive_patiently(self, wanted: int) -> list[ArticleEvent]:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < deadline and self._dead_letters() < wanted:
            if received := self._receive():
                return received
        return []

    def _dead_letters(self) -> int:
        outputs = self._service.stack.outputs
        queues = (outputs["IngestDeadLetterQueueUrl"], outputs["PublishFailureQueueUrl"])
        return sum(letters.count(self._sqs, queue) for queue in queues)

    def _receive(self) -> list[ArticleEvent]:
        got = self._sqs.receive_message(
            QueueUrl=self._address.queueUrl, WaitTimeSeconds=2, MaxNumberOfMessages=10
        ).get("Messages", [])
        for message in got:
            self._sqs.delete_message(
                QueueUrl=self._address.queueUrl, ReceiptHandle=message["ReceiptHandle"]
            )
        return [
            ArticleEvent.model_validate(json.loads(message["Body"])["detail"]) for message in got
        ]

    def _whole(self, event: ArticleEvent) -> tuple[ArticleEvent, tuple[Removal, ...]]:
        """Put back what an event does not carry: removals, and a body that lies elsewhere."""
        item = self._dynamodb.get_item(
            TableName=self._address.table, Key={"articleId": {"S": event.metadata.subject}}
        )["Item"]
        ref = event.data.data_ref
        if ref is None:
            return event, from_item(item).record.removals
        body = self._s3.get_object(Bucket=ref.bucket, Key=ref.key)["Body"].read()
        whole = event.model_dump(by_alias=True)
        whole["data"] |= json.loads(body)
        together = ArticleEvent.model_validate(whole)
        return together, together.data.removals
