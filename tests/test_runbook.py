import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_each_alarm_has_its_entry_in_the_runbook() -> None:
    template = (ROOT / "template.yaml").read_text(encoding="utf-8")
    alarms = re.findall(r"^  (\w+):\n    Type: AWS::CloudWatch::Alarm$", template, re.MULTILINE)
    entries = re.findall(
        r"^## (\w+)$", (ROOT / "infra/runbook.md").read_text("utf-8"), re.MULTILINE
    )

    assert alarms
    assert entries == alarms


def test_the_charts_it_sends_to_are_on_the_dashboard() -> None:
    template = (ROOT / "template.yaml").read_text(encoding="utf-8")
    runbook = (ROOT / "infra/runbook.md").read_text(encoding="utf-8")
    charts = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", runbook)

    assert charts
    assert [chart for chart in charts if f'"title": "{chart}"' not in template] == []
