"""An upload walks left to right, imports point right to left; tools and tests are never shipped."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FUNCTIONS = Path(__file__).parent.parent / "functions"
SHIPPED = sorted(FUNCTIONS.rglob("*.py"))

MAY_SEE = {
    "errors": set(),
    "article": {"errors"},
    "record": {"errors", "article"},
    "settings": {"errors"},
    "desk": {"errors", "article", "record"},
    "backfill": {"errors", "article", "record"},
    "sweeping": {"errors", "record"},
    "stopwatch": {"errors", "record", "desk"},
    "time_left": {"errors"},
    "garbage": set(),
    "observability": {"errors", "record", "desk", "backfill", "sweeping"},
    "aws": {"errors", "record"},
}
"""The parts of copydesk, and which others each may import; handlers see all."""

IMPURE = {"boto3", "botocore", "datetime.now", "logging", "os", "random", "socket", "time"}
"""No clock, environment, log, chance or network in the core."""


def part_of(path: Path) -> str:
    inside = path.relative_to(FUNCTIONS)
    return inside.parts[1].removesuffix(".py") if inside.parts[0] == "copydesk" else "handler"


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: say where it comes from, in full"
            yield node.module or ""


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(FUNCTIONS)))
def test_imports_point_from_right_to_left(path: Path) -> None:
    part = part_of(path)
    seen = {name.split(".")[1] for name in imports_of(path) if name.startswith("copydesk.")}
    allowed = MAY_SEE.get(part, set(MAY_SEE)) | {part}

    assert seen <= allowed


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.relative_to(FUNCTIONS)))
def test_what_is_shipped_imports_nothing_that_is_not(path: Path) -> None:
    roots = {name.split(".")[0] for name in imports_of(path)}

    assert not roots & {"infra", "tests", "moto", "pytest", "samtranslator"}


@pytest.mark.parametrize(
    "path",
    [path for path in SHIPPED if part_of(path) in ("article", "record")],
    ids=lambda path: str(path.relative_to(FUNCTIONS)),
)
def test_the_core_is_pure(path: Path) -> None:
    roots = {name.split(".")[0] for name in imports_of(path)}

    assert not roots & IMPURE
