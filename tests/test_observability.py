"""Log lines: one for each notice and event, of ids and figures; no key can forge one."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from copydesk import observability
from copydesk.article.pipeline import Reading
from copydesk.article.upload import Upload
from copydesk.aws.notices import notices_in
from copydesk.desk import Ingested, Pipeline, publish
from copydesk.errors import BadNotice
from copydesk.observability import failures_told, report, report_sent
from copydesk.record.identity import event_id
from copydesk.record.notice import Notice
from copydesk.stopwatch import Stopwatch, TimedRecords, TimedUploads
from tests.newsroom import Newsroom, in_memory, toy_reader

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Lines:
    """Give what was logged, line by line; that each is JSON is part of every test."""
    monkeypatch.setenv("POWERTOOLS_METRICS_NAMESPACE", "Copydesk")
    monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "ingest")
    monkeypatch.setattr(observability.logger.handlers[0], "stream", _Out())

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return read


class _Out:
    """Whatever standard output is now: pytest changes it from test to test."""

    def write(self, text: str) -> None:
        print(text, end="")  # noqa: T201 it is what is captured

    def flush(self) -> None:
        return


def told(newsroom: Newsroom, notice: Notice) -> Ingested:
    ingested = newsroom.ingest(notice)
    report(notice, ingested, {"read_ms": 1.5})
    return ingested


def test_a_notice_has_one_line_of_ids_and_figures(lines: Lines) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("Secret headline\nby Jane Doe"))
    line, *_ = lines()

    assert line["message"] == "notice ended"
    assert {name: line[name] for name in ("outcome", "version", "size", "format", "read_ms")} == {
        "outcome": "accepted",
        "version": 1,
        "size": 27,
        "format": "plain",
        "read_ms": 1.5,
    }
    assert line["correlation_id"] == "request-1"


def test_no_line_has_text_or_names(lines: Lines) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("Secret headline\nby Jane Doe"))
    told(newsroom, newsroom.upload("bad secret"))
    said = json.dumps(lines())

    assert "ecret" not in said
    assert "Jane" not in said


def test_outcomes_are_counted_by_service_by_format_and_by_language_apart(lines: Lines) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("Story"))
    told(newsroom, newsroom.upload("bad"))
    told(newsroom, newsroom.delete())

    assert counted(lines()) == {
        "NoticesAccepted": [["service"], ["format"], ["language"]],
        "NoticesRejected": [["service"], ["format"]],
        "NoticesRemoved": [["service"]],
    }


def counted(lines: list[dict[str, Any]]) -> dict[str, Any]:
    """Give the dimensions of each metric."""
    metrics = [one for line in lines if "_aws" in line for one in line["_aws"]["CloudWatchMetrics"]]
    return {one["Metrics"][0]["Name"]: one["Dimensions"] for one in metrics}


def test_a_language_that_is_only_declared_is_not_counted_by_its_name(lines: Lines) -> None:
    newsroom = in_memory()
    newsroom.pipeline = Pipeline(declaring("zz"), 1)
    told(newsroom, newsroom.upload("Story"))

    assert [line["language"] for line in lines()] == ["zz", "unknown"]


def declaring(language: str) -> Callable[[Upload], Reading]:
    def read(upload: Upload) -> Reading:
        reading = toy_reader()(upload)
        return replace(
            reading, article=reading.article.model_copy(update={"in_language": language})
        )

    return read


def test_a_rejected_upload_over_a_good_one_is_told_by_its_own_size(lines: Lines) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("A long and good story"))
    told(newsroom, newsroom.upload("bad"))
    ended = [line for line in lines() if line.get("outcome") == "rejected"]

    assert [(line["size"], line["problem"]) for line in ended] == [(3, "no-article")]


@pytest.mark.parametrize(
    "key",
    [
        pytest.param('a\n{"message":"notice ended","outcome":"accepted"}', id="a line feed"),
        pytest.param("a\r\nb", id="a carriage return"),
        pytest.param("a\x1b[2Jb\x07", id="a terminal's escape"),
        pytest.param("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg", id="other line breaks"),
        pytest.param("a\x9b31mb", id="an eight-bit escape"),
        pytest.param("a\u202eb\u2066c", id="a change of direction"),
        pytest.param('a","outcome":"accepted","b":"', id="a quotation mark"),
    ],
)
def test_no_key_can_forge_a_line(
    key: str, capsys: pytest.CaptureFixture[str], lines: Lines
) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("bad", key=key))
    printed = capsys.readouterr().out
    line, *rest = (json.loads(one) for one in printed.splitlines())

    assert line["key"] == key
    assert line["outcome"] == "rejected"
    assert all("_aws" in one for one in rest)
    assert all(" " <= character <= "~" or character == "\n" for character in printed)
    assert lines() == []


def test_one_id_leads_from_the_notice_to_its_event(lines: Lines) -> None:
    newsroom = in_memory()
    told(newsroom, newsroom.upload("Story"))
    told(newsroom, newsroom.upload("Story"))  # changes nothing, and takes nothing over
    standing = newsroom.standing()
    publish([standing], bus=newsroom.bus, source="/s", pause=lambda _: None)
    report_sent([standing], {})
    sent = [line for line in lines() if line.get("message") == "event sent"]

    assert [line["correlation_id"] for line in sent] == ["request-1"]
    (event,) = newsroom.announced()[:1]
    assert event.metadata.correlationid == "request-1"


def test_an_event_that_was_refused_says_why(lines: Lines) -> None:
    newsroom = in_memory()
    newsroom.deliver(newsroom.upload("Story"))
    standing = newsroom.standing()
    record = standing.record
    report_sent([standing], {event_id(record.article_id, record.version): "ThrottlingException"})
    line, figures = lines()

    assert (line["message"], line["refusal"]) == ("event refused", "ThrottlingException")
    assert (figures["EventsSent"], figures["EventsRefused"]) == ([0.0], [1.0])


def test_nothing_sent_is_not_counted(lines: Lines) -> None:
    report_sent([], {})

    assert lines() == []


def test_the_uploaders_request_is_the_id_and_else_the_message() -> None:
    s3 = {"bucket": {"name": "b"}, "object": {"key": "k", "sequencer": "01"}}
    bare = {"eventName": "ObjectCreated:Put", "s3": s3}
    known = {**bare, "responseElements": {"x-amz-request-id": "C3D13FE58DE4C810"}}
    body = json.dumps({"Records": [bare, known]})

    ids = [notice.correlation_id for notice in notices_in(body, message_id="m-1")]
    assert ids == ["m-1", "C3D13FE58DE4C810"]


def test_a_failure_is_told_by_its_place_and_our_own_words(lines: Lines) -> None:
    with pytest.raises(BadNotice), failures_told("m-1"):
        raise BadNotice("message is no JSON")
    line, metric = lines()

    assert metric["MessagesFailed"] == [1.0]
    assert (line["level"], line["message"], line["message_id"]) == (
        "ERROR",
        "message failed",
        "m-1",
    )
    assert (line["error"], line["reason"]) == ("BadNotice", "message is no JSON")
    assert "test_observability.py" in line["where"]


def test_a_failure_of_aws_is_told_by_its_own_words(lines: Lines) -> None:
    refused = ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, "GetItem")
    with pytest.raises(ClientError), failures_told("m-1"):
        raise refused

    assert lines()[0]["reason"] == str(refused)


def test_words_that_are_not_ours_may_quote_an_article_and_are_not_told(lines: Lines) -> None:
    with pytest.raises(ValueError, match="Jane"), failures_told("m-1"):
        raise ValueError("cannot read 'by Jane Doe'")

    assert "Jane" not in json.dumps(lines())


def test_the_stopwatch_adds_up_each_step_and_begins_anew() -> None:
    ticks = iter(range(100))
    stopwatch = Stopwatch(lambda: float(next(ticks)))
    newsroom = in_memory()
    newsroom.uploads = TimedUploads(newsroom.uploads, stopwatch)
    records = TimedRecords(newsroom.outbox, stopwatch)
    newsroom.outbox.records, original = newsroom.outbox.records, records
    notice = newsroom.upload("Story")
    newsroom.uploads.read(notice.bucket, notice.key, notice.version_id)
    original.get(notice.article_id)
    original.get(notice.article_id)

    assert stopwatch.take() == {"read_ms": 1000.0, "lookup_ms": 2000.0}
    assert stopwatch.take() == {}
