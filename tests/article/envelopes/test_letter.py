"""Letters: lines that a program broke at a space are one."""

import pytest

from copydesk.article.envelopes.letter import unflowed


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("Rain fell \non Tuesday.", "Rain fell on Tuesday.", id="one paragraph"),
        pytest.param("Rain fell.\nIt stopped.", "Rain fell.\nIt stopped.", id="two lines"),
        pytest.param("> Rain fell \n> on Tuesday.", "> Rain fell on Tuesday.", id="quoted"),
        pytest.param("> Rain fell \nI know.", "> Rain fell \nI know.", id="quoted and answered"),
        pytest.param(" From here \non.", "From here on.", id="a space before a word for mailboxes"),
        pytest.param("Rain fell. \n-- \nAnna", "Rain fell. \n-- \nAnna", id="a signature"),
    ],
)
def test_lines_that_flow_are_put_together(printed: str, expected: str) -> None:
    assert unflowed(printed, joined=False) == expected


def test_a_script_without_spaces_gets_none() -> None:
    assert unflowed("海港大桥 \n重新开放", joined=True) == "海港大桥重新开放"
