from collections.abc import Iterator

import pytest

from tests.cli.operating.operator import Operator
from tests.local.desk_client import DeskClient, copydesk_up


@pytest.fixture(scope="package")
def service() -> Iterator[DeskClient]:
    with copydesk_up() as client:
        yield client


@pytest.fixture
def operator(service: DeskClient, capsys: pytest.CaptureFixture[str]) -> Operator:
    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return Operator(service, read)
