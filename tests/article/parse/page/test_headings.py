"""Headings: by element, role or print; kickers and breaks in them."""

import pytest

from copydesk.article.block import BlockKind
from copydesk.article.parse.page.page import parse_page


@pytest.mark.parametrize(
    ("page", "kind", "level"),
    [
        pytest.param(
            "<div role=heading aria-level=1>Rain</div>", BlockKind.HEADING, 1, id="by its role"
        ),
        pytest.param(
            "<div role=heading><span>Rain</span></div>", BlockKind.HEADING, 2, id="without a level"
        ),
        pytest.param(
            "<div role=heading aria-level=40>Rain</div>", BlockKind.HEADING, 2, id="no such level"
        ),
        pytest.param("<div class=heading>Rain</div>", BlockKind.PARAGRAPH, None, id="by its name"),
        pytest.param(
            "<font size=+2><b>Rain</b></font>", BlockKind.HEADING, None, id="in large print"
        ),
        pytest.param("<font size=3><b>Rain</b></font>", BlockKind.PARAGRAPH, None, id="in small"),
        pytest.param(
            f"<font size=5>{'Rain fell all day. ' * 9}</font>",
            BlockKind.PARAGRAPH,
            None,
            id="a whole paragraph in large print",
        ),
        pytest.param(
            "<font size=6>R</font>ain fell.", BlockKind.PARAGRAPH, None, id="a large first letter"
        ),
    ],
)
def test_a_heading_may_be_one_by_its_role_or_its_print(
    page: str, kind: BlockKind, level: int | None
) -> None:
    (block,) = parse_page(page).blocks

    assert (block.kind, block.level) == (kind, level)


@pytest.mark.parametrize(
    ("heading", "blocks"),
    [
        pytest.param(
            "<span class=kicker>Farming</span> Heifer rescued from well",
            [("Farming", "paragraph"), ("Heifer rescued from well", "heading")],
            id="a kicker",
        ),
        pytest.param(
            "<span class=kicker>Heifer rescued</span>",
            [("Heifer rescued", "heading")],
            id="all of the heading",
        ),
        pytest.param(
            "Heifer <span class=kicker>rescued</span> from a well",
            [("Heifer rescued from a well", "heading")],
            id="in the middle",
        ),
        pytest.param(
            "<span class=first>Heifer</span> rescued from well",
            [("Heifer rescued from well", "heading")],
            id="another name",
        ),
    ],
)
def test_a_kicker_in_a_heading_is_a_line_of_its_own(
    heading: str, blocks: list[tuple[str, str]]
) -> None:
    found = parse_page(f"<h1>{heading}</h1>").blocks

    assert [(block.text, block.kind) for block in found] == blocks


@pytest.mark.parametrize(
    ("title", "heading", "blocks"),
    [
        pytest.param(
            "Wanted: a new bridge | Example",
            "<h1>Wanted:<br>a <b>new</b><br/> bridge</h1>",
            ["Wanted: a new bridge"],
            id="a headline that the title has whole",
        ),
        pytest.param(
            "新しい橋が開通", "<h1>新しい橋<br>が開通</h1>", ["新しい橋が開通"], id="Japanese"
        ),
        pytest.param(
            "The new bridge | Example",
            "<h1>The new bridge<br>Anna Ruiz</h1>",
            ["The new bridge", "Anna Ruiz"],
            id="an author in the headline",
        ),
        pytest.param(
            "Bridges: A guide",
            "<h1>Bridges<br>A guide</h1>",
            ["Bridges", "A guide"],
            id="a sign of the title that the break stands for",
        ),
        pytest.param("Example", "<h2>Built<br>to last</h2>", ["Built to last"], id="a subhead"),
        pytest.param(
            "Example",
            f"<h3>{'It rained. ' * 20}<br>It stopped.</h3>",
            [("It rained. " * 20).strip(), "It stopped."],
            id="paragraphs called a heading",
        ),
        pytest.param("", "<h1><br><br></h1><p>It rained.</p>", ["It rained."], id="breaks alone"),
    ],
)
def test_a_break_parts_a_heading_only_where_it_is_two(
    title: str, heading: str, blocks: list[str]
) -> None:
    page = f"<title>{title}</title><body>{heading}</body>"

    assert [block.text for block in parse_page(page).blocks] == blocks
