"""An upload walks left to right, imports point right to left; tools and tests are never shipped."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

FUNCTIONS = Path(__file__).parent.parent / "functions"
SHIPPED = sorted(FUNCTIONS.rglob("*.py"))

MAY_SEE = {
    "vocabulary": set(),
    "errors": {"vocabulary"},
    "article": {"errors", "vocabulary"},
    "record": {"errors", "vocabulary", "article"},
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

WAY_OF_AN_ARTICLE = ("envelopes", "parse", "clean", "normalize", "trail", "pipeline")
WAY_OF_A_TEXT = (
    "fields",
    "lines",
    "carriers",
    "plain",
    "front_matter",
    "page",
    "written",
    "json",
    "xml",
    "mail",
)
WAY_OF_A_FIELD = (
    "page",
    "dates",
    "datelines",
    "publication",
    "bylines",
    "lines",
    "headlines",
    "layout",
    "quotes",
)
"""What stands in ``article/``, ``parse/`` and ``normalize/``: each sees only those before it."""


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


def modules_seen_by(path: Path) -> Iterator[Path]:
    """Give each module of ours that one imports, by its path; a package is its folder."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            package = FUNCTIONS.joinpath(*node.module.split("."))
            for name in node.names:
                inside = package / name.name
                is_module = inside.is_dir() or inside.with_suffix(".py").exists()
                yield inside if is_module else package


def imports_inside(folder: Path) -> dict[str, set[str]]:
    """Give what each part of a folder imports of the others; a package in it is one part."""
    seen: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        part = path.relative_to(folder).parts[0].removesuffix(".py")
        within = (m.relative_to(folder) for m in modules_seen_by(path) if m.is_relative_to(folder))
        others = {module.parts[0] if module.parts else "__init__" for module in within}
        seen[part] = seen.get(part, set()) | others - {part}
    return seen


@pytest.mark.parametrize(
    "folder",
    sorted({path.parent for path in SHIPPED}),
    ids=lambda folder: str(folder.relative_to(FUNCTIONS)),
)
def test_no_parts_of_a_folder_import_each_other_in_a_circle(folder: Path) -> None:
    TopologicalSorter(imports_inside(folder)).prepare()  # raises at a circle, and names it


@pytest.mark.parametrize(
    ("folder", "way"),
    [
        ("article", WAY_OF_AN_ARTICLE),
        ("article/parse", WAY_OF_A_TEXT),
        ("article/normalize", WAY_OF_A_FIELD),
    ],
    ids=["article", "parse", "normalize"],
)
def test_each_step_sees_only_those_before_it(folder: str, way: tuple[str, ...]) -> None:
    seen = imports_inside(FUNCTIONS / "copydesk" / folder)

    for place, step in enumerate(way):
        assert not seen[step] & set(way[place:])
