"""Lambda's Invoke, on functions that run here."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from infra.local.place import session_of
from tests.local.small_stack import FROM_QUEUE, SmallStack, small_stack

LambdaClient = Any
"""Its stubs are not among our tools: nobody else here calls Lambda."""

CODE = """
def handler(event, context):
    if event.get("fail"):
        raise ValueError("no such street")
    note(event)
    return {"heard": event, "by": context.function_name}
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallStack]:
    with small_stack(tmp_path_factory.mktemp("invoke"), CODE, FROM_QUEUE) as running:
        yield running


@pytest.fixture
def functions(small: SmallStack) -> LambdaClient:
    endpoint = small.sqs.meta.endpoint_url
    return session_of("anybody").client("lambda", endpoint_url=endpoint)


def test_the_answer_comes_back(small: SmallStack, functions: LambdaClient) -> None:
    name = small.stack.resources["Small"].physical_id
    answer = functions.invoke(FunctionName=name, Payload=json.dumps({"a": 1}))

    assert json.loads(answer["Payload"].read()) == {"heard": {"a": 1}, "by": name}


def test_a_failure_is_said_to_be_one(small: SmallStack, functions: LambdaClient) -> None:
    name = small.stack.resources["Small"].physical_id
    answer = functions.invoke(FunctionName=name, Payload=json.dumps({"fail": True}))

    assert answer["FunctionError"] == "Unhandled"
    assert json.loads(answer["Payload"].read()) == {
        "errorType": "ValueError",
        "errorMessage": "no such street",
    }


def test_nobody_waits_for_an_event(small: SmallStack, functions: LambdaClient) -> None:
    name = small.stack.resources["Small"].physical_id
    answer = functions.invoke(
        FunctionName=name, InvocationType="Event", Payload=json.dumps({"later": True})
    )

    assert answer["StatusCode"] == 202
    small.wait_until(lambda: {"later": True} in small.diary)


def test_a_function_that_is_not_there_is_not_found(functions: LambdaClient) -> None:
    with pytest.raises(functions.exceptions.ResourceNotFoundException):
        functions.invoke(FunctionName="nobody")
