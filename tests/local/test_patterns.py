"""Patterns: ours filter the stream, moto's the bus; both must mean the same."""

from typing import Any

import pytest
from moto.events.models import EventPattern

from infra.local.patterns import matches, read_pattern
from infra.local.problems import TemplateProblem

EVENT = {
    "source": "copydesk",
    "detail": {"language": "en", "words": 320, "keywords": ["ferry", "fares"], "problem": None},
}
MATCHING = [
    pytest.param({"source": ["copydesk"]}, id="a value"),
    pytest.param({"source": ["other", "copydesk"]}, id="one of several values"),
    pytest.param({"detail": {"language": ["en"]}}, id="a field below"),
    pytest.param({"detail": {"keywords": ["fares"]}}, id="a member of a list"),
    pytest.param({"detail": {"problem": [None]}}, id="null"),
    pytest.param({"source": [{"prefix": "copy"}]}, id="prefix"),
    pytest.param({"source": [{"suffix": "desk"}]}, id="suffix"),
    pytest.param({"source": [{"equals-ignore-case": "CopyDesk"}]}, id="any letter case"),
    pytest.param({"source": [{"anything-but": ["a", "b"]}]}, id="anything but values"),
    pytest.param({"source": [{"anything-but": {"prefix": "x"}}]}, id="anything but a prefix"),
    pytest.param({"detail": {"words": [{"numeric": [">", 100, "<=", 320]}]}}, id="a range"),
    pytest.param({"detail": {"place": [{"exists": False}]}}, id="absent"),
    pytest.param({"$or": [{"source": ["x"]}, {"detail": {"language": ["en"]}}]}, id="or"),
]
OTHERS = [
    pytest.param({"source": ["other"]}, id="another value"),
    pytest.param({"detail": {"place": ["Oslo"]}}, id="a field that is not there"),
    pytest.param({"place": {"name": ["Oslo"]}}, id="a branch that is not there"),
    pytest.param({"source": ["copydesk"], "detail": {"language": ["de"]}}, id="half of it"),
    pytest.param({"detail": {"words": [{"numeric": [">", 320]}]}}, id="out of range"),
    pytest.param({"detail": {"place": [{"anything-but": ["Oslo"]}]}}, id="absent, not other"),
]


@pytest.mark.parametrize("pattern", MATCHING)
def test_an_event_that_has_it_all_matches(pattern: dict[str, Any]) -> None:
    assert matches(read_pattern(pattern, "Rule"), EVENT)


@pytest.mark.parametrize("pattern", OTHERS)
def test_an_event_that_lacks_something_does_not(pattern: dict[str, Any]) -> None:
    assert not matches(read_pattern(pattern, "Rule"), EVENT)


@pytest.mark.parametrize("pattern", MATCHING + OTHERS)
def test_the_bus_means_the_same_by_it(pattern: dict[str, Any]) -> None:
    on_the_bus = EventPattern(None, pattern).matches_event(EVENT)  # type: ignore[arg-type]

    assert on_the_bus == matches(pattern, EVENT)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        pytest.param("{", "no JSON", id="no JSON"),
        pytest.param({}, "at least one field", id="empty"),
        pytest.param({"source": "copydesk"}, "wants a list", id="bare value"),
        pytest.param({"source": []}, "wants a list", id="empty list"),
        pytest.param({"source": [{"like": "c*"}]}, "operator 'like'", id="unknown operator"),
        pytest.param({"a": [{"numeric": ["~", 1]}]}, "no comparison", id="unknown comparison"),
    ],
)
def test_a_pattern_that_is_none_is_refused_with_its_place(
    pattern: dict[str, Any] | str, words: str
) -> None:
    with pytest.raises(TemplateProblem, match=rf"^Rule.*{words}"):
        read_pattern(pattern, "Rule")
