from pathlib import Path

import pytest

from infra.cost import prices, standing
from infra.cost.__main__ import main
from infra.cost.estimate import measure, table
from infra.local.place import ROOT

STORY = (
    "Rain stops play\n\nLONDON (Reuters) - Rain fell on Tuesday.\n\nIt fell all day, they said.\n"
)


def article(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_article_is_one_get_one_read_and_one_event(tmp_path: Path) -> None:
    used = measure([article(tmp_path, "a.txt", STORY)])

    assert (used[prices.S3_GET], used[prices.DYNAMODB_READ], used[prices.EVENTBRIDGE_64_KB]) == (
        1,
        1,
        1,
    )
    assert used[prices.S3_PUT] == 0


def test_a_long_article_is_written_to_the_bodies_bucket_and_not_to_the_item(tmp_path: Path) -> None:
    paragraphs = "".join(
        f"Rain fell on day {day}, and more was to come.\n\n" for day in range(3_000)
    )
    used = measure([article(tmp_path, "long.txt", STORY + paragraphs)])

    assert used[prices.S3_PUT] == 1
    assert used[prices.DYNAMODB_WRITE] < 60


def test_the_table_adds_up_for_a_million(tmp_path: Path) -> None:
    lines = list(table(measure([article(tmp_path, "a.txt", STORY)]), 1))
    amounts = [float(line.rpartition("$")[2]) for line in lines[1:]]

    assert abs(sum(amounts[:-1]) - amounts[-1]) < 0.1


def test_what_stands_by_the_month_adds_up_and_counts_the_template_s_alarms() -> None:
    lines = list(standing.lines())
    amounts = [float(line.rpartition("$")[2]) for line in lines[3:]]
    template = (ROOT / "template.yaml").read_text(encoding="utf-8")

    assert abs(sum(amounts[:-1]) - amounts[-1]) < 0.03
    assert template.count("Type: AWS::CloudWatch::Alarm\n") == standing.ALARMS


def test_a_file_that_is_none_is_named_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path / "missing.html")])

    assert ended.value.code == 2
    assert "missing.html is no file" in capsys.readouterr().err
