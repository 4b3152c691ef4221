"""What must be in an artefact, and what must not.

SAM only warns when requirements.txt is not found, and ships a function without its libraries.
"""

import re
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

LAMBDA_BYTES = 250 * 1024 * 1024
"""Unzipped, layers included. Source: AWS Lambda developer guide, "Lambda quotas"."""

NEVER_SHIPPED = ("infra", "tests", "moto", "pytest", "samtranslator")
REQUIREMENTS = Path(__file__).parent.parent.parent / "requirements.txt"


def complaints_about(artefact: Path) -> Iterator[str]:
    """Look through one function's folder."""
    name = artefact.name
    size = sum(path.stat().st_size for path in artefact.rglob("*") if path.is_file())
    if size > LAMBDA_BYTES:
        yield f"{name}: {size:,} bytes; Lambda takes {LAMBDA_BYTES:,}"
    there = {_normal(one.metadata["Name"]) for one in distributions(path=[str(artefact)])}
    for wanted in sorted(_required() - there):
        yield f"{name}: {wanted} of requirements.txt is not in it"
    if not (artefact / "copydesk" / "desk.py").is_file():
        yield f"{name}: copydesk is not in it"
    for unwanted in NEVER_SHIPPED:
        if (artefact / unwanted).exists():
            yield f"{name}: {unwanted} must not be shipped"


def _required() -> set[str]:
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return {_normal(line.split("==")[0]) for line in lines if line and not line.startswith("#")}


def _normal(name: str) -> str:
    """Fold a distribution's name. Source: PyPA, "Names and normalization"."""
    return re.sub(r"[-_.]+", "-", name).lower()
