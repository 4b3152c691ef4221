"""``copydesk clean``: the record of a document as JSON, without AWS.

copydesk clean story.html --url https://example.org/story
copydesk clean - < story.txt
copydesk clean --manifest in.jsonl --out out.jsonl
copydesk clean --manifest in.jsonl --out -
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Upload
from copydesk.article.version import PIPELINE_VERSION
from copydesk.errors import Unreadable
from copydesk.record.decide import Accepted, Moment, decide
from copydesk.record.model import PUB_STATUS, Problem, SourceFacts, State
from copydesk.record.notice import Notice, NoticeKind
from infra.cli.documents import add_document, upload_of
from infra.cli.manifest import STDOUT, clean_all
from infra.cli.wrong_use import WrongUse

_ONLY_THE_SERVICE_KNOWS = ("articleId", "version", "firstCreated", "versionCreated")
_ONLY_THE_BUCKET_KNOWS = ("bucket", "key", "versionId", "eTag", "sequencer", "receivedAt")
_FIRST_NOTICE = Notice(NoticeKind.CREATED, bucket="", key="", version_id=None, sequencer="0")
"""Of an object that nobody has uploaded."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    add_document(parser, may_lack=True)
    parser.add_argument("--manifest", type=Path, metavar="IN.jsonl", help="many documents")
    parser.add_argument("--out", type=Path, metavar="OUT.jsonl", help="a row for each; - is stdout")


def run(arguments: argparse.Namespace) -> int:
    """Clean one document or many; the exit status."""
    if arguments.manifest or arguments.out:
        return _clean_many(arguments)
    return _clean_one(upload_of(arguments))


def _clean_many(arguments: argparse.Namespace) -> int:
    if arguments.file or not (arguments.manifest and arguments.out):
        raise WrongUse("give both --manifest IN.jsonl and --out OUT.jsonl, and no FILE")
    try:
        if arguments.out.exists() and arguments.out.samefile(arguments.manifest):
            raise WrongUse("--out would write over the manifest")
        clean_all(arguments.manifest, arguments.out)
    except OSError as problem:
        if problem.filename is None and str(arguments.out) == STDOUT:
            raise  # a full or closed stdout is the same for all commands
        raise WrongUse(f"{problem.filename or arguments.out}: {problem.strerror}") from problem
    return 0


def _clean_one(upload: Upload) -> int:
    try:
        record = record_of(read_article(upload), upload)
    except Unreadable as problem:
        print_json(rejection_of(problem))
        return 1
    print_json(record)
    return 0


def print_json(record: dict[str, object]) -> None:
    text = json.dumps(record, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:  # the terminal has fewer characters than the story
        text = json.dumps(record, indent=2)
    print(text, flush=True)


def record_of(reading: Reading, upload: Upload) -> dict[str, object]:
    """Give the record as the service would keep it; null where only the service knows."""
    facts = SourceFacts(
        bucket="",
        key="",
        sequencer="",
        size=len(upload.body),
        content_type=upload.content_type,
        url=upload.url,
        sha256=hashlib.sha256(upload.body).hexdigest(),
    )
    finding = Accepted(reading.article, facts.read_as(reading.source))
    kept = decide(None, _FIRST_NOTICE, finding, Moment("", PIPELINE_VERSION)).standing
    assert kept is not None, "a first notice is always kept"
    record = kept.record.model_dump(mode="json", by_alias=True)
    source = record["source"] | dict.fromkeys(_ONLY_THE_BUCKET_KNOWS)
    return record | dict.fromkeys(_ONLY_THE_SERVICE_KNOWS) | {"source": source}


def rejection_of(problem: Unreadable) -> dict[str, object]:
    """Say why a document is no article, in the words of the record."""
    return {
        "state": State.REJECTED,
        "pubStatus": PUB_STATUS[State.REJECTED],
        "problem": Problem.of(problem).model_dump(mode="json", by_alias=True),
    }
