import io

import pytest

from copydesk.record.identity import article_id
from infra.cli import forget
from tests.cli.operating.operator import Operator
from tests.local.desk_client import story

LONG = story() + b"\n".join(
    b"\nThe council met again on day %d of the talks." % n for n in range(2500)
)


def versions(operator: Operator, bucket: str, prefix: str) -> int:
    answer = operator.client.s3.list_object_versions(Bucket=bucket, Prefix=prefix)
    return len(answer.get("Versions", [])) + len(answer.get("DeleteMarkers", []))


def test_forget_erases_all_and_says_what_it_cannot(operator: Operator) -> None:
    bucket = operator.client.address["bucket"]
    bodies, body = (
        bucket.replace("incoming", "bodies"),
        f"bodies/{article_id(bucket, 'secret.txt')}/",
    )
    operator.publishes("secret.txt")
    operator.client.upload("secret.txt", LONG)
    operator.client.next_event("secret.txt")
    operator.publishes("secret.txt.bak")
    assert versions(operator, bodies, body) == 1

    dry = operator.says("forget", "secret.txt", "--dry-run")
    said = operator.says("forget", "secret.txt", "--yes", "--settle", "1")

    assert "2 versions of the upload" in dry.out
    assert "What cannot be erased" in dry.out
    assert said.code == 0
    assert "Erased: 3 versions and markers, 1 body file, the record" in said.out
    assert "up to 35 days" in said.out
    assert versions(operator, bodies, body) == 0
    assert operator.item("secret.txt") is None
    assert operator.item("secret.txt.bak")
    assert versions(operator, bucket, "secret.txt") == 1
    types = [event["metadata"]["type"] for event in operator.events_to_the_end("secret.txt")]
    assert types == ["ArticleIngested", "ArticleUpdated", "ArticleRemoved"]


def test_forget_tells_the_end_of_a_record_whose_object_is_gone(operator: Operator) -> None:
    version = operator.client.upload("ghost.txt", story())
    operator.client.next_event("ghost.txt")
    stands = operator.item("ghost.txt")
    operator.client.purge("ghost.txt", version)
    operator.client.next_event("ghost.txt")
    assert stands
    operator.put(stands)
    operator.client.silence(but="before/ghost.txt")
    told = len(operator.client.events_of("ghost.txt"))
    said = operator.says("forget", "ghost.txt", "--yes", "--settle", "1")

    types = [event["metadata"]["type"] for event in operator.events_to_the_end("ghost.txt")]
    assert said.code == 0
    assert types[told:] == ["ArticleRemoved"]
    assert operator.item("ghost.txt") is None


def test_forget_that_is_stopped_says_so(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator.publishes("half.txt")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(forget, "settled", stop)
    said = operator.says("forget", "half.txt", "--yes")

    assert said.code == 130
    assert "run the same command again" in said.err


def test_a_notice_that_comes_after_all_leaves_a_key_that_can_be_forgotten_again(
    operator: Operator,
) -> None:
    operator.publishes("late.txt")
    operator.says("forget", "late.txt", "--yes", "--settle", "1")
    operator.sends("IngestQueue", operator.look("late.txt", "F0"))
    operator.waits(lambda: operator.item("late.txt"), "the tombstone")

    assert (operator.item("late.txt") or {})["version"] == {"N": "0"}
    assert operator.says("forget", "late.txt", "--yes", "--settle", "1").code == 0
    assert operator.item("late.txt") is None


def test_forget_names_other_uploads_of_the_same_text(operator: Operator) -> None:
    for key in ("copy/a.txt", "copy/b.txt"):
        operator.publishes(key, years=31)
    said = operator.says("forget", "copy/a.txt", "--dry-run")

    assert "The same text stays under copy/b.txt" in said.out
    assert "stays under copy/a.txt" not in said.out


def test_forget_asks_before_it_erases(operator: Operator) -> None:
    operator.publishes("kept.txt")
    said = operator.says("forget", "kept.txt")

    assert said.code == 2
    assert "give --yes" in said.err
    assert operator.item("kept.txt")


def test_forget_takes_the_end_of_input_for_a_no(
    operator: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator.publishes("kept too.txt")
    ended = io.StringIO("")
    ended.isatty = lambda: True  # type: ignore[method-assign] # ctrl-D in a terminal
    monkeypatch.setattr("sys.stdin", ended)
    said = operator.says("forget", "kept too.txt")

    assert said.code == 2
    assert said.err.splitlines()[1:] == ["copydesk forget: that is not the key; nothing was erased"]
    assert operator.item("kept too.txt")
