"""The stopwatch of the tests: a quadratic work never passes it, a disturbed linear one does."""

import gc
from collections.abc import Callable, Iterator
from itertools import chain, repeat

import pytest

from tests.stopwatch import STILL_LINEAR, growth


class Machine:
    """Works for as many seconds as it is told, and longer where it is disturbed."""

    def __init__(self, price: Callable[[int], float], disturbed: Iterator[float]) -> None:
        self.now = 0.0
        self.runs = 0
        self._price = price
        self._disturbed = disturbed

    def work(self, size: int) -> None:
        self.runs += 1
        self.now += self._price(size) * next(self._disturbed)

    def growth(self) -> float:
        return growth(self.work, 100, clock=lambda: self.now)


def linear(size: int) -> float:
    return size / 1_000


def quadratic(size: int) -> float:
    return size**2 / 100_000


def linear_and_a_little_quadratic(size: int) -> float:
    return linear(size) + quadratic(size) / 1.5


QUIET = 1.0
ALL_AT_FIRST = [9.0] * 8
LONG_RUNS_AT_FIRST = [1.0, 1.0, 1.0, 30.0] * 10
SHORT_RUNS_AT_FIRST = [30.0, 1.0, 30.0, 1.0] * 3


@pytest.mark.parametrize(
    "disturbed",
    [
        pytest.param([], id="quiet"),
        pytest.param(ALL_AT_FIRST, id="a busy moment"),
        pytest.param(LONG_RUNS_AT_FIRST, id="the longer work disturbed ten times"),
    ],
)
def test_linear_work_is_found_linear(disturbed: list[float]) -> None:
    machine = Machine(linear, chain(disturbed, repeat(QUIET)))

    assert machine.growth() == pytest.approx(4)


@pytest.mark.parametrize("price", [quadratic, linear_and_a_little_quadratic])
@pytest.mark.parametrize(
    "disturbed",
    [
        pytest.param([], id="quiet"),
        pytest.param(ALL_AT_FIRST, id="a busy moment"),
        pytest.param(SHORT_RUNS_AT_FIRST, id="the shorter work disturbed"),
    ],
)
def test_quadratic_work_is_never_found_linear(
    price: Callable[[int], float], disturbed: list[float]
) -> None:
    machine = Machine(price, chain(disturbed, repeat(QUIET)))

    assert machine.growth() > STILL_LINEAR


def test_linear_work_is_measured_in_one_turn() -> None:
    machine = Machine(linear, repeat(QUIET))
    machine.growth()

    assert machine.runs == 4


def test_no_garbage_is_collected_while_the_clock_runs() -> None:
    collecting = []
    growth(lambda _: collecting.append(gc.isenabled()), 1)

    assert not any(collecting)
    assert gc.isenabled()
