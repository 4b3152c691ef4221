"""Tables of cases: one line a case, cells parted by a broken bar (``cases/*.txt``)."""

from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"


def rows(table: str) -> list[tuple[bool, list[str]]]:
    """Read (is a known failure, cells) of each line that is no remark."""
    lines = (CASES / table).read_text(encoding="utf-8").split("\n")
    cases = [line for line in lines if line and not line.startswith("#")]
    return [(line.startswith("!"), _cells(line.removeprefix("!"))) for line in cases]


def _cells(line: str) -> list[str]:
    return [cell.strip(" ") for cell in line.split("¦")]


def case(*values: object, name: str, known_failure: bool) -> Any:
    """Make a parametrized case; a known failure must go on failing until its mark is taken off."""
    marks = [pytest.mark.xfail(strict=True, reason="known failure")] if known_failure else []
    return pytest.param(*values, id=name, marks=marks)
