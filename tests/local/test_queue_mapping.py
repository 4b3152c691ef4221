"""A queue's mapping, as Lambda does it."""

from pathlib import Path

from tests.local.small_stack import FROM_QUEUE, small_stack

PARTIAL = ["ReportBatchItemFailures"]


def test_messages_arrive_and_leave_the_queue(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        for record in event["Records"]:
            note([record["body"], record["eventSource"], record["eventSourceARN"].split(":")[2]])
    """
    with small_stack(tmp_path, code, FROM_QUEUE, BatchSize=1) as small:
        small.send("one", "two")
        small.wait_until(lambda: len(small.diary) == 2 and small.count_in("Inbox") == 0)

    assert sorted(small.diary) == [["one", "aws:sqs", "sqs"], ["two", "aws:sqs", "sqs"]]


def test_no_batch_is_larger_than_asked_for(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        note(len(event["Records"]))
    """
    with small_stack(tmp_path, code, FROM_QUEUE, BatchSize=2) as small:
        small.send(*"abcde")
        small.wait_until(lambda: small.count_in("Inbox") == 0)

    assert max(small.diary) <= 2
    assert sum(small.diary) == 5


def test_of_a_batch_only_what_failed_comes_back(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        bad = [one for one in event["Records"] if one["body"] == "bad"]
        note([one["body"] for one in event["Records"]])
        return {"batchItemFailures": [{"itemIdentifier": one["messageId"]} for one in bad]}
    """
    with small_stack(
        tmp_path, code, FROM_QUEUE, BatchSize=10, FunctionResponseTypes=PARTIAL
    ) as small:
        small.send("good", "bad")
        small.wait_until(lambda: small.count_in("DeadLetters") == 1)

        assert small.bodies_in("DeadLetters") == ["bad"]
    delivered = [body for batch in small.diary for body in batch]
    assert delivered.count("good") == 1
    assert delivered.count("bad") == 3  # maxReceiveCount


def test_without_partial_answers_a_batch_fails_as_a_whole(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        return {"batchItemFailures": [{"itemIdentifier": event["Records"][0]["messageId"]}]}
    """
    with small_stack(tmp_path, code, FROM_QUEUE) as small:
        small.send("one")
        small.wait_until(lambda: small.count_in("Inbox") == 0)

        assert small.count_in("DeadLetters") == 0  # nobody asked for the answer: it succeeded


def test_an_answer_that_names_a_stranger_fails_the_whole_batch(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        return {"batchItemFailures": [{"itemIdentifier": "stranger"}]}
    """
    with small_stack(tmp_path, code, FROM_QUEUE, FunctionResponseTypes=PARTIAL) as small:
        small.send("one")
        small.wait_until(lambda: small.count_in("DeadLetters") == 1)


def test_an_exception_is_told_in_its_own_words(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        raise ValueError("no such street")
    """
    with small_stack(tmp_path, code, FROM_QUEUE) as small:
        small.send("one")
        small.wait_until(lambda: small.count_in("DeadLetters") == 1)

    assert str(small.failures[0]) == "Small (SmallSource): ValueError: no such street"
    assert len(small.failures) == 3


def test_a_function_that_takes_too_long_is_killed(tmp_path: Path) -> None:
    code = """
    import time
    def handler(event, context):
        time.sleep(0 if event["Records"][0]["body"] == "quick" else 60)
        note(event["Records"][0]["body"])
    """
    with small_stack(tmp_path, code, FROM_QUEUE, timeout_seconds=1, BatchSize=1) as small:
        small.send("slow")
        small.wait_until(lambda: bool(small.failures))
        small.send("quick")
        small.wait_until(lambda: small.diary == ["quick"])

    assert "Task timed out after 1.00 seconds" in str(small.failures[0])


def test_a_process_that_dies_is_a_failed_invocation(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        if event["Records"][0]["body"] == "deadly":
            os._exit(9)
        note(event["Records"][0]["body"])
    """
    with small_stack(tmp_path, code, FROM_QUEUE, BatchSize=1) as small:
        small.send("deadly", "after")
        small.wait_until(lambda: small.count_in("DeadLetters") == 1)

    assert small.diary == ["after"]
    assert "Runtime exited: the process ended with 9" in str(small.failures[0])


def test_a_function_sees_its_own_environment_and_no_other(tmp_path: Path) -> None:
    code = """
    def handler(event, context):
        note(sorted(os.environ))
    """
    with small_stack(tmp_path, code, FROM_QUEUE, variables={"TITLE": "Desk"}) as small:
        small.send("one")
        small.wait_until(lambda: bool(small.diary))

    seen = set(small.diary[0])
    assert {"TITLE", "DIARY", "AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "PATH"} <= seen
    assert not seen & {"HOME", "PYTEST_CURRENT_TEST", "COPYDESK_PROJECT"}
