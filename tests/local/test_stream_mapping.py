"""A stream's mapping, as Lambda does it."""

import json
from pathlib import Path

from tests.local.small_stack import FROM_STREAM, small_stack

PARTIAL = ["ReportBatchItemFailures"]
KEYS = """
    def keys(event):
        return [one["dynamodb"]["Keys"]["id"]["S"] for one in event["Records"]]
"""


def test_commits_arrive_in_their_order(tmp_path: Path) -> None:
    code = (
        KEYS
        + """
    def handler(event, context):
        for key in keys(event):
            note(key)
    """
    )
    with small_stack(tmp_path, code, FROM_STREAM, BatchSize=2) as small:
        small.write(*"abcdefg")
        small.wait_until(lambda: len(small.diary) == 7)

    assert "".join(small.diary) == "abcdefg"


def test_a_commit_comes_with_both_images(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        for one in event["Records"]:
            change = one["dynamodb"]
            before = change.get("OldImage", {}).get("text")
            note([one["eventName"], before, change["NewImage"]["text"]])
    """
    with small_stack(tmp_path, code, FROM_STREAM) as small:
        small.write("a", text="before")
        small.write("a", text="after")
        small.wait_until(lambda: len(small.diary) == 2)

    assert small.diary == [
        ["INSERT", None, {"S": "before"}],
        ["MODIFY", {"S": "before"}, {"S": "after"}],
    ]


def test_an_overwrite_by_the_same_is_no_commit(tmp_path: Path) -> None:
    code = (
        KEYS
        + """
    def handler(event, context):
        note(keys(event))
    """
    )
    with small_stack(tmp_path, code, FROM_STREAM, BatchSize=1) as small:
        small.write("a", "a", "b")
        small.wait_until(lambda: ["b"] in small.diary)

    assert small.diary == [["a"], ["b"]]


def test_only_what_the_filter_lets_through_arrives(tmp_path: Path) -> None:
    code = (
        KEYS
        + """
    def handler(event, context):
        note(keys(event))
    """
    )
    pattern = {"dynamodb": {"NewImage": {"id": {"S": [{"anything-but": ["b"]}]}}}}
    filters = {"Filters": [{"Pattern": json.dumps(pattern)}]}
    with small_stack(tmp_path, code, FROM_STREAM, BatchSize=1, FilterCriteria=filters) as small:
        small.write(*"abc")
        small.wait_until(lambda: ["c"] in small.diary)

    assert small.diary == [["a"], ["c"]]


def test_a_batch_is_tried_again_from_the_record_that_failed(tmp_path: Path) -> None:
    code = (
        KEYS
        + """
    def handler(event, context):
        note("".join(keys(event)))
        if "c" in keys(event) and not os.path.exists(os.environ["DIARY"] + ".tried"):
            open(os.environ["DIARY"] + ".tried", "w").close()
            bad = event["Records"][keys(event).index("c")]
            return {"batchItemFailures": [{"itemIdentifier": bad["dynamodb"]["SequenceNumber"]}]}
    """
    )
    with small_stack(tmp_path, code, FROM_STREAM, FunctionResponseTypes=PARTIAL) as small:
        small.write(*"abcd")
        # All four may come in one batch: then it ends with "d" before "c" is tried again.
        small.wait_until(lambda: "".join(small.diary).count("c") == 2)
        small.wait_until(lambda: small.diary[-1].endswith("d"))

    text = "".join(small.diary)
    assert text.index("a") < text.index("b") < text.index("c")
    assert text.count("a") == text.count("b") == 1
    assert text.count("c") == 2


def test_a_record_that_never_succeeds_is_set_aside_and_the_stream_goes_on(tmp_path: Path) -> None:
    code = (
        KEYS
        + """
    def handler(event, context):
        note("".join(keys(event)))
        if "bad" in keys(event):
            raise ValueError("cannot")
    """
    )
    destination = {"OnFailure": {"Type": "SQS", "Destination": {"Fn::GetAtt": ["SetAside", "Arn"]}}}
    with small_stack(
        tmp_path,
        code,
        FROM_STREAM,
        MaximumRetryAttempts=2,
        BisectBatchOnFunctionError=True,
        DestinationConfig=destination,
    ) as small:
        small.write("a", "b", "bad", "c", "d")
        small.wait_until(lambda: small.diary[-1:] == ["d"] or small.diary[-1:] == ["cd"])
        small.wait_until(lambda: small.count_in("SetAside") == 1)
        (told,) = map(json.loads, small.bodies_in("SetAside"))

    assert small.diary.count("bad") == 3
    assert told["DDBStreamBatchInfo"]["batchSize"] == 1
    assert told["requestContext"]["condition"] == "RetryAttemptsExhausted"
