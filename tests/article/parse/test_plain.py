import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.article.block import BlockKind
from copydesk.article.parse.plain import parse_plain
from copydesk.article.text import tidy


def texts(source: str) -> list[str]:
    return [block.text for block in parse_plain(source).blocks]


def test_each_line_is_a_paragraph_where_lines_are_long() -> None:
    first = "The council voted on Monday to close the old bridge for repairs. " * 3
    second = "Nobody had expected the vote to be as clear as it turned out to be. " * 3

    assert texts(f"{first}\n{second}\n\nShort end.") == [
        first.strip(),
        second.strip(),
        "Short end.",
    ]


WRAPPED = """\
The council voted on Monday evening to close the old bridge over the
river until the repairs are finished, which may well take until the
next spring, the mayor said.

Shops on both sides of the river expect fewer customers. "We had no
warning at all," said the owner of a bakery, who has been plan-
ning for months to open another shop in a well-known street nearby.
It will have to wait.
Drivers will have to use the ring road, which is already full on most
mornings of the week.
"""


def test_hard_wrapped_lines_are_joined_into_their_paragraphs() -> None:
    assert texts(WRAPPED) == [
        (
            "The council voted on Monday evening to close the old bridge over the river until the "
            "repairs are finished, which may well take until the next spring, the mayor said."
        ),
        (
            'Shops on both sides of the river expect fewer customers. "We had no warning at all," '
            "said the owner of a bakery, who has been planning for months to open another shop in "
            "a well-known street nearby. It will have to wait."
        ),
        (
            "Drivers will have to use the ring road, which is already full on most mornings of the "
            "week."
        ),
    ]


def test_the_name_and_date_of_a_paper_above_wrapped_lines_do_not_hide_their_width() -> None:
    above = "The Toller Examiner\nFriday, May 3, 2024\nPage 6\n\n"

    assert texts(above + WRAPPED)[3:] == texts(WRAPPED)


def test_a_wrapped_paragraph_points_at_all_of_its_lines() -> None:
    first = parse_plain(WRAPPED).blocks[0]

    assert WRAPPED[first.start : first.end].startswith("The council")
    assert WRAPPED[first.start : first.end].endswith("said.")


INDENTED = """\
              A FIRE AT THE DOCKS

    Last night a fire, which is believed to have begun in a bonded
store, destroyed the whole of the western dock.
    The alarm was given at a quarter past nine by the watchman, Mr.
J. Holm, who ran without his boots to the fire station.
    No lives were lost.
"""


def test_paragraphs_of_wrapped_lines_may_begin_with_spaces_alone() -> None:
    assert texts(INDENTED) == [
        "A FIRE AT THE DOCKS",
        (
            "Last night a fire, which is believed to have begun in a bonded store, destroyed the "
            "whole of the western dock."
        ),
        (
            "The alarm was given at a quarter past nine by the watchman, Mr. J. Holm, who ran "
            "without his boots to the fire station."
        ),
        "No lives were lost.",
    ]


NO_MARKS = """\
Grain silo blast felt in four counties
An explosion tore the roof off a grain silo by the river on Wed-
nesday morning and broke windows in homes two miles away, the
county sheriff said. Nobody was killed.
Tolls were lifted for ambulances.
"We thought it was the Fourth of July come early," said Walter
Kness, who was feeding his show pigs when the siren went off and
ran to the road in his boots. Two men are in hospital, and doc-
tors say that both will go home by Friday.
The cause is not known.
"""

NO_MARKS_READ = [
    "Grain silo blast felt in four counties",
    (
        "An explosion tore the roof off a grain silo by the river on Wednesday morning and broke "
        "windows in homes two miles away, the county sheriff said. Nobody was killed."
    ),
    "Tolls were lifted for ambulances.",
    (
        '"We thought it was the Fourth of July come early," said Walter Kness, who was feeding his '
        "show pigs when the siren went off and ran to the road in his boots. Two men are in "
        "hospital, and doctors say that both will go home by Friday."
    ),
    "The cause is not known.",
]


def test_paragraphs_of_wrapped_lines_may_be_marked_by_a_short_last_line_alone() -> None:
    assert texts(NO_MARKS) == NO_MARKS_READ


def test_a_headline_as_wide_as_the_wrapped_lines_below_it_stays_a_line() -> None:
    wide = "Grain silo blast felt in four counties along the river Toller"
    first, rest = NO_MARKS.split("\n", 1)

    assert texts(f"{wide}\n{rest}") == [wide, *NO_MARKS_READ[1:]]
    assert first == NO_MARKS_READ[0]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(
            "The bridge was shut on Monday for repairs that take a year.\n"
            "The mayor had warned of it since the winter floods began.\n"
            "Shops on both banks of the river expect fewer customers.\n"
            "Drivers will have to take the ring road until the spring.\n"
            "A ferry for pupils runs twice a day between the two piers.\n",
            id="sentences of like length",
        ),
        pytest.param(
            "Grain silo blast felt in four counties along the Toller\n"
            "Harbour bridge closed until the spring for its repairs\n"
            "Ferry for pupils begins to run twice a day from Monday\n"
            "Mayor of Seabright resigns after the vote on her budget\n"
            "Bakery on the river bank shuts after ninety-one years\n"
            "Salmon come back to the upper Toller after sixty years\n",
            id="headlines of like length",
        ),
        pytest.param(
            "The council that\nGreenpeace\nhad asked for an answer on the bridge over the river\n"
            "Toller\nvoted on Monday evening to close it until the spring of next year.\n"
            "The mayor, who had asked the\nMinistry of Transport\nfor money, said nothing.\n",
            id="sentences cut at their links",
        ),
    ],
)
def test_lines_that_no_width_has_broken_stay_apart(source: str) -> None:
    assert texts(source) == source.splitlines()


def test_a_date_that_would_have_fitted_behind_the_first_line_is_no_part_of_it() -> None:
    head = "HARBOUR: FISHERIES MINISTERS AGREE ON BAN OF BOTTOM TRAWLS"

    assert texts(f"{head}\n19 JUNE\n\n{WRAPPED}") == [head, "19 JUNE", *texts(WRAPPED)]


def test_a_full_last_line_ends_its_paragraph_if_the_next_is_indented() -> None:
    full = "store, destroyed the western dock before the engine came there."
    source = INDENTED.replace("store, destroyed the whole of the western dock.", full)

    assert texts(source)[1].endswith("before the engine came there.")
    assert texts(source)[2:] == texts(INDENTED)[2:]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("The mayor &amp; the baker", "The mayor & the baker", id="escaped"),
        pytest.param("&amp;quot;No,&amp;quot; she said", '"No," she said', id="escaped twice"),
        pytest.param("A pond&amp;#8217;s edge", "A pond’s edge", id="by its number"),
        pytest.param("AT&T; R&D, &c.", "AT&T; R&D, &c.", id="no references"),
    ],
)
def test_signs_that_a_program_escaped_are_read(source: str, said: str) -> None:
    assert texts(source) == [said]


def test_lines_with_as_many_cells_are_rows_of_a_table() -> None:
    source = "Prices fell.\nRegion\tPetrol\nNorth\t1.42\nIslands\t1.58\nThey stay.\n\nA     b\n"

    kinds = [block.kind for block in parse_plain(source).blocks]

    assert kinds[1:4] == [BlockKind.TABLE_ROW] * 3
    assert BlockKind.TABLE_ROW not in (kinds[0], *kinds[4:])


def test_the_marks_that_messengers_set_around_a_line_are_no_text() -> None:
    assert texts("*News*\n_Monday, 4 May_\n*not* this\n") == ["News", "Monday, 4 May", "*not* this"]


def test_a_picture_alone_is_a_caption() -> None:
    source = "# A\n\n![The river](/a.jpg)\n\n[b](/b)\n\n![c](/c.jpg) d\n"
    blocks = parse_plain(source, markdown=True).blocks

    assert [block.kind for block in blocks if block.text == "The river"] == [BlockKind.CAPTION]
    assert blocks[-1].kind is BlockKind.PARAGRAPH


def test_japanese_lines_are_joined_without_a_space() -> None:
    line = "市議会は月曜日の夜、修理が終わるまで古い橋を閉鎖することを決めた。工事は来年の春まで"
    source = f"{line}\n{line}\n{line}\n続く。\n"

    assert texts(source) == [line * 3 + "続く。"]


def test_short_lines_that_would_have_fitted_stay_apart() -> None:
    poem = "The river goes by,\nthe bridge stays.\nNobody asked\nwhich of them waits.\n"

    assert len(texts(poem)) == 4


def test_bullets_make_list_items_and_are_no_text() -> None:
    blocks = parse_plain("  * News\n      + Local news\n  * Sport\n").blocks

    assert [(block.text, block.kind) for block in blocks] == [
        ("News", BlockKind.LIST_ITEM),
        ("Local news", BlockKind.LIST_ITEM),
        ("Sport", BlockKind.LIST_ITEM),
    ]
    assert [block.start for block in blocks] == [2, 15, 30]


def test_a_dash_opens_speech_and_a_row_of_them_a_list() -> None:
    assert parse_plain("— Non, dit-elle.\n— Si.").blocks[0].kind is BlockKind.PARAGRAPH
    assert parse_plain("- bread\n- milk").blocks[0].kind is BlockKind.LIST_ITEM


def test_markdown_gives_headings_quotes_and_link_shares() -> None:
    source = (
        "# Bridge closed\n\n> We had no warning.\n\n"
        "The mayor [said](https://example.org/a_(b)) **nothing**.\n\n"
        "[All stories](https://example.org/all)\n"
    )
    heading, quote, paragraph, links = parse_plain(source).blocks

    assert (heading.text, heading.kind, heading.level) == ("Bridge closed", BlockKind.HEADING, 1)
    assert (quote.text, quote.kind) == ("We had no warning.", BlockKind.QUOTE)
    assert paragraph.text == "The mayor said nothing."
    assert (links.text, links.link_share) == ("All stories", 1.0)


def test_a_hash_in_plain_text_is_a_hash() -> None:
    assert texts("# of guests was 12\nThe mayor came.") == ["# of guests was 12", "The mayor came."]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\x0b"])
def test_every_kind_of_line_end_parts_lines(ending: str) -> None:
    assert texts(f"One thing.{ending}Another thing.") == ["One thing.", "Another thing."]


@given(
    st.text(alphabet=st.sampled_from("ab -*#>[]()|`\n\r\t\u200b\u00a0é市。\u00ad"), max_size=200)
)
def test_blocks_stand_in_order_and_cover_all_that_shows(source: str) -> None:
    last = 0
    for block in parse_plain(source).blocks:
        assert block.start is not None
        assert block.end is not None
        assert not source[last : block.start].strip("\u200b\u00ad \t\n\r\u00a0")
        assert last <= block.start < block.end
        assert block.text
        last = block.end

    assert not source[last:].strip("\u200b\u00ad \t\n\r\u00a0")


MISREAD_NOTHING = ("â€\x8d", "â\x80\x8d", "â€‹", "ï»¿", "Â\xa0")
"""Zero-width joiner and space, byte order mark, space: none of them shows once it is mended."""


@pytest.mark.parametrize("nothing", [*MISREAD_NOTHING, " ".join(MISREAD_NOTHING)])
def test_a_line_of_nothing_but_misread_signs_that_show_nothing_is_no_block(nothing: str) -> None:
    assert texts(f"One thing.\n{nothing}\n\nAnother thing.") == ["One thing.", "Another thing."]


def test_a_line_of_misread_letters_is_a_block() -> None:
    assert texts("One thing.\nÃ‰tÃ©\n») … ‹") == ["One thing.", "Été", "») … ‹"]


@given(st.lists(st.sampled_from([*MISREAD_NOTHING, "a", "é", "»", "\n", " "]), max_size=30))
def test_no_block_is_empty(pieces: list[str]) -> None:
    assert all(block.text for block in parse_plain("".join(pieces)).blocks)


COLUMN = """\
The county will pay farmers to
leave their fields unmown until
the first week of August,
commissioners voted 4-1 on Tuesday
night after a long hearing.
  Payments start at $90 an acre,
and the money comes from a fund
that voters approved in 2016 by a
margin of nearly two to one.
  The work costs $2.1 million, paid
by a state grant.
"""


def test_the_lines_of_a_newspapers_column_are_joined() -> None:
    assert texts(COLUMN) == [
        (
            "The county will pay farmers to leave their fields unmown until the first week of "
            "August, commissioners voted 4-1 on Tuesday night after a long hearing."
        ),
        (
            "Payments start at $90 an acre, and the money comes from a fund that voters approved in"
            " 2016 by a margin of nearly two to one."
        ),
        "The work costs $2.1 million, paid by a state grant.",
    ]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(
            "Tea and a bun in the hall\nThe dance of the lamps\nSongs by the river choir\n"
            "Prizes for the best hats\nA walk to the old mill\nThe last train to town",
            id="a programme",
        ),
        pytest.param(
            "We mow the field at evening,\nThe birds go up like smoke,\nAnd one sits on the post\n"
            "To count us as we go.\nAnd we who have no numbers\nFor what we leave unmown.",
            id="a poem",
        ),
    ],
)
def test_short_lines_that_begin_anew_are_no_column(source: str) -> None:
    assert texts(source) == source.splitlines()


def test_two_paragraphs_of_two_lines_each_tell_that_a_text_is_wrapped() -> None:
    first = "Drivers will have to use the ring road from now on, which is already"
    second = "Shops on both sides of the river expect fewer people, as all of them"
    source = f"Bridge shut\n\n{first}\nfull on most mornings.\n\n{second}\nsaid on Monday.\n"

    assert texts(source)[1:] == [f"{first} full on most mornings.", f"{second} said on Monday."]


def test_paragraphs_of_one_line_with_the_same_indent_stay_apart() -> None:
    below = "   He would not say when it opens, and no one had asked him then.\n   It is shut.\n"
    source = "   " + WRAPPED.split("\n\n", maxsplit=1)[0] + "\n" + below

    assert texts(source)[1:] == [line.strip() for line in below.splitlines()]


def test_a_space_as_wide_as_a_letter_begins_a_paragraph() -> None:
    lines = [
        "国土交通省は10日、老朽化した橋の点検を全国で始めると発表した。",
        "対象は建設から50年以上がたった約7万か所で、2年間で終える予定だ。",
        "斉木大臣は記者会見で「住民の安全を第一に進める」と述べた。",
    ]

    assert texts("\n\u3000".join(lines)) == lines
    assert texts("\u3000" + "\n\u3000".join(lines)) == lines


def test_a_word_with_a_number_keeps_the_hyphen_at_which_it_was_divided() -> None:
    source = WRAPPED.replace("close the old bridge over the", "close the bridge, an 80-year-")
    source = source.replace("river until", "old one, until")

    assert "an 80-year-old one, until" in texts(source)[0]


def test_a_line_ends_behind_the_last_sign_of_a_misread_mark() -> None:
    text = "â€œShe hid it in the trifle.â€\x9d\x9d \nNobody found it."

    assert tidy(parse_plain(text).blocks[0].text) == "“She hid it in the trifle.”"


@pytest.mark.parametrize(
    "misread", ["\u00e2\x80\x8d", "\u00c2\u00ad"], ids=["joiner", "soft hyphen"]
)
def test_a_line_of_misread_signs_that_nobody_sees_is_no_block(misread: str) -> None:
    source = f"The mayor closed the old bridge.\n{misread}\nFerries run until May, she said.\n"

    assert texts(source) == ["The mayor closed the old bridge.", "Ferries run until May, she said."]


@pytest.mark.parametrize(
    "talk",
    [
        (
            "- Det er ikke en dessert, siger borgmester Bent Lyngsø.",
            "- Messen åbner, siger Anna Krag.",
        ),
        (
            "- Sernik to nie deser - mówił burmistrz Bogusław Wierzbicki.",
            "- Już - dodała Anna Krupa.",
        ),
        ("- Это не десерт, - сказал мэр Борис Лыков.", "- Это хлеб, - ответила Анна Крапивина."),
    ],
    ids=["da", "pl", "ru"],
)
def test_what_people_say_behind_dashes_is_no_list(talk: tuple[str, str]) -> None:
    blocks = parse_plain("\n\n".join(talk)).blocks

    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, line) for line in talk
    ]
