"""A build that lacks something, or has too much, is found out."""

import tomllib
from pathlib import Path

import pytest

from infra.build.artefact import LAMBDA_BYTES, REQUIREMENTS, complaints_about


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def artefact(tmp_path: Path) -> Path:
    """Lay out a function's folder with everything in it."""
    folder = tmp_path / "IngestFunction"
    write(folder / "copydesk" / "desk.py")
    for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name = line.split("==")[0].replace("-", "_")
            write(folder / f"{name}-1.dist-info" / "METADATA", f"Name: {name}\nVersion: 1\n")
    return folder


def test_an_artefact_with_everything_passes(artefact: Path) -> None:
    assert list(complaints_about(artefact)) == []


def test_a_missing_library_is_named(artefact: Path) -> None:
    (artefact / "pydantic-1.dist-info" / "METADATA").unlink()
    (artefact / "pydantic-1.dist-info").rmdir()

    assert list(complaints_about(artefact)) == [
        "IngestFunction: pydantic of requirements.txt is not in it"
    ]


def test_a_missing_core_is_named(artefact: Path) -> None:
    (artefact / "copydesk" / "desk.py").unlink()

    assert list(complaints_about(artefact)) == ["IngestFunction: copydesk is not in it"]


def test_tests_are_not_shipped(artefact: Path) -> None:
    write(artefact / "tests" / "test_all.py")

    assert list(complaints_about(artefact)) == ["IngestFunction: tests must not be shipped"]


def test_what_lambda_would_not_take_is_said(artefact: Path) -> None:
    with (artefact / "weights").open("wb") as file:
        file.truncate(LAMBDA_BYTES + 1)

    assert "Lambda takes 262,144,000" in next(complaints_about(artefact))


def test_sam_is_told_where_the_manifest_lies() -> None:
    root = REQUIREMENTS.parent
    config = tomllib.loads((root / "samconfig.toml").read_text(encoding="utf-8"))

    assert (root / config["default"]["build"]["parameters"]["manifest"]) == REQUIREMENTS
    assert REQUIREMENTS.is_file()
