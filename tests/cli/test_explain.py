"""``copydesk explain``: what was kept, what was left out, and why."""

import re
from pathlib import Path

import pytest

from infra.cli.main import main

PAGE = """<html><head><title>Harbour bridge reopens | The Post</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<h1>Harbour bridge reopens</h1>
<p>The harbour bridge reopened to traffic on Thursday morning, two years after it was struck.</p>
<p>The first bus crossed at noon, and the mayor said that the town had missed its bridge.</p>
<p>Repairs had cost 40 million kroner, twice what the roads agency had planned for them.</p>
<div class="share">Share &lt;script&gt;alert(1)&lt;/script&gt; <a href="#">Facebook</a></div>
</body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_each_part_is_told_kept_or_left_out_with_its_reason(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert any(
        re.search(r"paragraph 0\.\d\d \+ The harbour bridge reopened", line) for line in lines
    )
    assert any(
        re.search(r"navigation 0\.\d\d - Home Sport \[nav-element\]", line) for line in lines
    )


def test_each_field_shows_its_evidence_and_what_lost(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["explain", str(page)])
    said = capsys.readouterr().out

    assert re.search(r"headline   Harbour bridge reopens  \(h1\)", said)
    assert re.search(r"not Harbour bridge reopens.* \(<title>\): weighs", " ".join(said.split()))
    assert "utf-8 decodes strictly" in said


def test_no_colours_where_nobody_sees_them(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", str(page)])

    assert "\x1b" not in capsys.readouterr().out


def test_the_page_is_whole_in_itself_and_runs_nothing_of_the_document(page: Path) -> None:
    out = page.with_name("why.html")
    assert main(["explain", str(page), "--html", str(out)]) == 0
    written = out.read_text(encoding="utf-8")

    assert not re.search(r"(?:src|href)=", written)
    assert written.count("<script>") == 1
    assert "&lt;script&gt;alert(1)" in written


def test_the_page_shows_what_lost_and_why(page: Path) -> None:
    out = page.with_name("why.html")
    main(["explain", str(page), "--html", str(out)])
    written = out.read_text(encoding="utf-8")

    assert "Harbour bridge reopens | The Post</bdi> (&lt;title&gt;): weighs" in written


def test_the_page_has_a_filter_for_each_kind_and_a_score_for_each_part(page: Path) -> None:
    out = page.with_name("why.html")
    main(["explain", str(page), "--html", str(out)])
    written = out.read_text(encoding="utf-8")
    kinds = set(re.findall(r'data-kind="([\w-]+)"', written))

    assert {"paragraph", "headline", "navigation"} <= kinds
    assert kinds == set(re.findall(r'name="([\w-]+)" checked', written))
    assert len(re.findall(r'title="score [01]\.\d\d, alone', written)) == written.count("<li ")


def test_a_document_that_is_no_article_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty"
    empty.write_bytes(b"")

    assert main(["explain", str(empty)]) == 1
    assert '"code": "empty"' in capsys.readouterr().out


def test_an_unwritable_page_is_wrong_use(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(page), "--html", str(page.parent / "no" / "why.html")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_soft_hyphen_is_not_shown_as_a_space(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bridge.html"
    path.write_text(PAGE.replace("harbour", "har\u00adbour"), encoding="utf-8")

    assert main(["explain", str(path)]) == 0
    assert "+ The harbour bridge" in capsys.readouterr().out
