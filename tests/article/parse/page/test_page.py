import pytest

from copydesk.article.block import BlockKind
from copydesk.article.parse.page.page import parse_page


def texts_of(page: str) -> list[str]:
    return [block.text for block in parse_page(page).blocks]


def test_each_paragraph_is_a_block_in_reading_order() -> None:
    assert texts_of("<p>Rain fell.<p>It <b>stopped</b>.") == ["Rain fell.", "It stopped."]


def test_text_beside_an_element_is_a_block_of_its_own() -> None:
    assert texts_of("<div><p>Rain fell.</p>It stopped.</div>") == ["Rain fell.", "It stopped."]


def test_a_line_break_ends_a_block() -> None:
    assert texts_of("<div>Rain fell.<br>It stopped.</div>") == ["Rain fell.", "It stopped."]


def test_preformatted_text_keeps_its_lines() -> None:
    (block,) = parse_page("<pre>one\n  two</pre>").blocks

    assert (block.text, block.kind) == ("one\n  two", BlockKind.PREFORMATTED)


def test_scripts_and_styles_are_not_text() -> None:
    assert texts_of("<script>var a;</script><style>p{}</style><p>Rain.</p>") == ["Rain."]


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        pytest.param("<h2>Rain</h2>", BlockKind.HEADING, id="heading"),
        pytest.param("<ul><li>Rain</ul>", BlockKind.LIST_ITEM, id="list item"),
        pytest.param("<blockquote><p>Rain</p></blockquote>", BlockKind.QUOTE, id="quotation"),
        pytest.param("<figcaption>Rain</figcaption>", BlockKind.CAPTION, id="caption"),
    ],
)
def test_an_element_says_what_kind_its_block_is(page: str, kind: BlockKind) -> None:
    (block,) = parse_page(page).blocks

    assert block.kind is kind


def test_the_cells_of_a_row_are_one_block() -> None:
    page = "<table><tr><td>Oslo<td>4 mm<tr><td>Bergen<td>31 mm</table>"

    assert texts_of(page) == ["Oslo | 4 mm", "Bergen | 31 mm"]


def test_lines_in_the_cell_of_a_layout_table_stay_apart() -> None:
    lines = ["Rain fell on the harbour all day." * 4, "It stopped at night, they say." * 4]
    page = f"<table><tr><td>Menu<td>{lines[0]}<br><br>{lines[1]}</table>"

    assert [block.text for block in parse_page(page).blocks] == ["Menu", *lines]


def test_ideographs_in_a_cell_count_double() -> None:
    lines = [
        "\u6a4b\u306f\u4e09\u65e5\u306b\u958b\u3044\u305f" * 8,
        "\u6d77\u306f\u9759\u304b\u3060" * 10,
    ]
    page = f"<table><tr><td>Menu<td>{lines[0]}<br><br>{lines[1]}</table>"

    assert texts_of(page) == ["Menu", *lines]


def test_paragraphs_in_the_cells_of_a_layout_table_stay_apart() -> None:
    page = "<table><tr><td>Menu<td><p>Rain fell.<p>It stopped.</table>"

    assert texts_of(page) == ["Menu", "Rain fell.", "It stopped."]


def test_a_block_knows_its_place_and_what_is_around_it() -> None:
    page = '<div></div><div class="storyBody" id="lead-1"><p>Rain</p></div>'

    (block,) = parse_page(page).blocks

    assert block.place == "html/body[1]/div[2]/p[1]"
    assert block.tags == ("html", "body", "div", "p")
    assert block.labels == ("story", "body", "lead")


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("by <a>Anna Ruiz</a><span><a>@ruiz</a></span>", ("by Anna Ruiz", "@ruiz")),
        ("<a>Anna Ruiz</a><time>May 4</time>", ("Anna Ruiz", "May 4")),
        ("<b>21:00</b><i>Anna Ruiz</i>", ("21:00", "Anna Ruiz")),
        ("<b>Ada</b><i>deRuiz</i>", ()),
        ("<b>T</b><i>he rain</i>", ()),
        ("<b>Mac</b>Book, i<b>Phone</b>", ()),
        ("<span>You<b>Tube</b></span>", ()),
        ("<b>Анна Мезенцева</b><i>Вести</i>", ("Анна Мезенцева", "Вести")),
        ("<b>Анна Мезенцева</b><time>5 мая</time>", ("Анна Мезенцева", "5 мая")),
        ("<b>Anna Ruiz</b><i>4 de mayo</i>", ("Anna Ruiz", "4 de mayo")),
        ("<a>Anna</a><a>Érard</a>", ("Anna", "Érard")),
        ("<a>西村香織</a><i>2025年11月12日</i>", ("西村香織", "2025年11月12日")),
        ("<i class=author>ক খ</i><i class=location>গোর</i>", ("ক খ", "গোর")),
        ("<i class=kicker>Вести</i>Мост цел", ("Вести", "Мост цел")),
        ("<i class=location-stamp>Vân Hải</i>37 công viên", ("Vân Hải", "37 công viên")),
        ("The Salt Wife<i class=credit>PETER HALLAM</i>", ("The Salt Wife", "PETER HALLAM")),
        ("On Monday.<i class=credit>(A. Ruiz)</i>", ("On Monday.", "(A. Ruiz)")),
        ("水族館の前<i class=credit>佐藤美咲</i>", ("水族館の前", "佐藤美咲")),
        ("<a href=/t/1>речной</a><a href=/t/2>ремонт</a>", ("речной", "ремонт")),
        ("<a href=/t/1>ri</a><a href=/t/1>ver</a>", ()),
        ("<i class=author>A</i>nna Ruiz", ()),
        ("<a class=author>Ruiz</a>s blogg", ()),
        ("H<sub>2</sub>O, m<sup class=date>2</sup>", ()),
        ("<ruby>漢<rt>かん</rt></ruby><ruby>字<rt>じ</rt></ruby>", ()),
        ("記者<a class=author>西村香織</a>が福波で<time>12日</time>に見た", ()),
        ("<b>日本</b><i>語</i>", ()),
        ("<b>iPhone</b><b>15</b>", ()),
        ("<b>B</b><i>12 vitamins</i>", ()),
        ("<a>Anna Ruiz</a> <time>May 4</time>", ()),
        ("Anna Ruiz&#31;May 4", ()),
    ],
)
def test_a_line_of_elements_that_touch_knows_its_parts(line: str, parts: tuple[str, ...]) -> None:
    block = parse_page(f"<p>{line}</p>").blocks[0]
    assert block.parts == parts
    assert not parts or block.text == " ".join(parts)


def test_the_share_of_linked_and_bold_characters_is_measured() -> None:
    (block,) = parse_page("<p><a href=/>Rain</a> <b>fell</b></p>").blocks

    assert (block.link_share, block.emphasis) == (4 / 9, 4 / 9)


def test_a_page_without_text_has_no_blocks() -> None:
    assert parse_page("").blocks == ()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("Smith &amp;amp; Sons", "Smith & Sons", id="escaped twice"),
        pytest.param("the firm&amp;#8217;s prize", "the firm’s prize", id="by its number"),
        pytest.param("400&amp;percnt;", "400%", id="by its name"),
        pytest.param("<code>&amp;amp;</code> is a sign", "&amp; is a sign", id="shown as code"),
        pytest.param("AT&amp;T; M&amp;S", "AT&T; M&S", id="no reference"),
    ],
)
def test_a_reference_that_was_escaped_twice_is_a_sign(source: str, said: str) -> None:
    assert [block.text for block in parse_page(f"<p>{source}</p>").blocks] == [said]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param('19.<sup><a href="#fn1">1</a></sup> Then', "19. Then", id="raised"),
        pytest.param('19.<a href="/p/x#footnote-2">2</a>', "19.", id="a link to a note"),
        pytest.param(
            '19.<sup><a href="#a">1</a>,<a href="#b">2</a></sup>', "19.", id="two of them"
        ),
        pytest.param('19<sup><a href="#cite-1">[1]</a></sup>', "19[1]", id="in brackets"),
        pytest.param("10<sup>6</sup> km", "106 km", id="a power"),
        pytest.param("the 21<sup>st</sup>", "the 21st", id="an ordinal"),
        pytest.param('see <a href="#table-2">Table 2</a>', "see Table 2", id="a link in its page"),
        pytest.param('in <a href="/1984">1984</a>', "in 1984", id="a year"),
    ],
)
def test_the_mark_of_a_footnote_is_no_word(source: str, said: str) -> None:
    assert [block.text for block in parse_page(f"<p>{source}</p>").blocks] == [said]


_MOTION = "The motion to end the subsidy fell by 21 votes to 19."


@pytest.mark.parametrize(
    ("page", "text"),
    [
        pytest.param(
            f"<p><span class=sr-only>Opens in a new tab </span>{_MOTION}", _MOTION, id="before"
        ),
        pytest.param(
            f"<p>{_MOTION[:10]}<a href=/x>{_MOTION[10:]}"
            "<span class='screen-reader-text'> (opens in a new window)</span></a>",
            _MOTION,
            id="in a link",
        ),
        pytest.param(
            "<li><span class=visually-hidden>\u25a2 </span><span>80 g sugar</span>",
            "80 g sugar",
            id="a sign in a short line",
        ),
        pytest.param(
            "<p><span class=sr-only>By </span>Ann Lee", "By Ann Lee", id="a word of a short line"
        ),
        pytest.param("<a><span class=sr-only>Share</span></a>", "Share", id="all there is"),
        pytest.param(
            f"<p><span class='overflow-hidden'>Last night: </span>{_MOTION}",
            f"Last night: {_MOTION}",
            id="what hides nothing",
        ),
    ],
)
def test_what_is_for_screen_readers_is_no_part_of_a_sentence(page: str, text: str) -> None:
    assert texts_of(page) == [text]
