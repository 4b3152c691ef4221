"""The collector's pace: a document is read without a look for cycles in it."""

import gc
from collections.abc import Iterator

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.garbage import collect_seldom
from infra.cli.main import main

PAGE = "<article>" + "<p>The council said on Tuesday that it would vote again.</p>" * 300


@pytest.fixture(autouse=True)
def pace() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def looks_while_reading() -> int:
    upload = Upload(PAGE.encode(), "text/html")
    read_article(upload)  # whatever is loaded but once
    gc.collect()
    before = looks_so_far()
    read_article(upload)
    return looks_so_far() - before


def looks_so_far() -> int:
    return sum(int(generation["collections"]) for generation in gc.get_stats())


def test_a_page_is_read_without_a_look_for_garbage() -> None:
    collect_seldom()

    assert looks_while_reading() == 0


def test_pythons_own_pace_looks_for_it_many_times() -> None:
    gc.set_threshold(700, 10, 10)

    assert looks_while_reading() > 0


def test_the_command_line_sets_the_pace(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    assert capsys.readouterr().out
    assert gc.isenabled()
    assert gc.get_threshold()[0] > 700
