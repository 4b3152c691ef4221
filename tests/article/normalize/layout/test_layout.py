"""Decks, subheads, fragments and rulers: how blocks become a story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.article.block import Block, BlockKind, Container, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.layout.ruler import lay_ruler
from copydesk.article.normalize.lines.fragments import grouped, joined
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.story import Part, Story
from copydesk.article.normalize.words import count_words
from tests.article.reading import article_of

LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = "Shops on both sides of the river expect fewer customers until the spring, the mayor said."


def laid_out(*blocks: Block, head: Head | None = None) -> Story:
    verdicts = tuple(Verdict(block, kept=True, score=0.9, score_alone=0.9) for block in blocks)
    return lay_out(Draft(head or Head(), blocks), verdicts, Site())


def parts(story: Story) -> list[Part | None]:
    return [piece.part for piece in story.pieces]


def text(words: str) -> Block:
    return Block(words, start=0, end=len(words))


def page(words: str, kind: BlockKind = BlockKind.PARAGRAPH, level: int | None = None) -> Block:
    return Block(words, kind, place="body/article", level=level)


def test_a_bare_text_has_headline_deck_and_paragraphs() -> None:
    story = laid_out(
        text("Council closes old bridge"),
        text("Drivers will have to use the ring road until the spring"),
        text(LEAD),
        text(MORE),
    )

    assert parts(story) == [Part.HEADLINE, Part.DECK, Part.PARAGRAPH, Part.PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Publiceret 3. maj 2024 kl. 08.14", id="a date in Danish"),
        pytest.param("Zuletzt aktualisiert 3. Mai 2024, 08.14 Uhr", id="a date in German"),
        pytest.param("OSLO, March 3 (Reuters) - Shares in Norvik fell on Monday", id="a dateline"),
        pytest.param("来源：江城晚报", id="a source in Chinese"),
        pytest.param("In the evening the members of the council of Ashbury", id="half a sentence"),
    ],
)
def test_a_line_that_is_part_of_something_else_is_no_deck(line: str) -> None:
    story = laid_out(
        text("Council closes old bridge"),
        text(line),
        text("voted, after a debate of six hours, to close the old bridge until further notice."),
        text(MORE),
    )

    assert story.deck is None


def test_a_heading_with_nothing_below_it_is_left_out_with_its_rule() -> None:
    story = laid_out(
        page("Council closes old bridge", BlockKind.HEADING, 1),
        page(LEAD),
        page("Repairs", BlockKind.HEADING, 2),
        page(MORE),
        page("Read more", BlockKind.HEADING, 2),
    )

    assert parts(story)[2:] == [Part.HEADING, Part.PARAGRAPH, None]
    assert story.pieces[-1].verdict.rule == "heads-nothing"


def test_the_only_heading_of_a_low_level_names_a_box() -> None:
    story = laid_out(
        page("Council closes old bridge", BlockKind.HEADING, 1),
        page(LEAD),
        page("Listen", BlockKind.HEADING, 6),
        page(MORE),
        page("Repairs", BlockKind.HEADING, 2),
        page(LEAD),
    )

    assert parts(story)[2:] == [None, Part.PARAGRAPH, Part.HEADING, Part.PARAGRAPH]
    assert story.pieces[2].verdict.rule == "lone-label"


def test_low_headings_are_subheads_where_a_page_has_several() -> None:
    story = laid_out(
        page("Council closes old bridge", BlockKind.HEADING, 1),
        page(LEAD),
        page("Shops", BlockKind.HEADING, 5),
        page(MORE),
        page("Repairs", BlockKind.HEADING, 5),
        page(LEAD),
        page("The river", BlockKind.HEADING, 2),
        page(MORE),
    )

    assert parts(story)[2::2] == [Part.HEADING] * 3


def test_a_deck_that_is_labelled_may_be_short() -> None:
    headline = page("I walked every street and counted the cats", BlockKind.HEADING, 1)
    deck = page("A census nobody asked for", BlockKind.HEADING, 2)
    story = laid_out(headline, deck._replace(labels=("subtitle",)), page(LEAD), page(MORE))

    assert story.deck is not None
    assert story.deck.text == "A census nobody asked for"


def test_an_element_around_the_whole_text_makes_no_deck_of_its_lead() -> None:
    body = Container(7, "div", ("text", "with", "summary"), None)
    lead, more = (
        page(words)._replace(labels=body.labels, within=Container(number, "p", (), body))
        for number, words in ((8, LEAD), (9, MORE))
    )

    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), lead, more)

    assert story.deck is None
    assert [piece.part for piece in story.pieces[1:]] == [Part.PARAGRAPH, Part.PARAGRAPH]


def test_a_copy_for_print_below_the_text_is_not_where_the_headline_stands() -> None:
    kicker = page("Region Council closes old bridge", BlockKind.HEADING, 1)
    deck = page("Drivers will have to use the ring road")._replace(labels=("subtitle",))
    copy = page("Council closes old bridge", BlockKind.HEADING, 1)
    head = Head(title="Council closes old bridge")

    story = laid_out(kicker, deck, page(LEAD), page(MORE), copy, head=head)

    assert story.top == 0
    assert story.deck is not None


def test_a_paragraph_with_the_byline_below_it_is_the_deck() -> None:
    byline = text("By Anna Ruiz")
    story = laid_out(text("Council closes old bridge"), text(LEAD), byline, text(MORE))

    assert parts(story) == [Part.HEADLINE, Part.DECK, None, Part.PARAGRAPH]


def test_a_text_in_thai_begins_below_its_headline() -> None:
    headline = "ชาวบ้านฟื้นเรือไม้โบราณ รับนักท่องเที่ยวหน้าหนาว"
    lead = "ชาวบ้านอำเภอเชียงคานร่วมกันซ่อมเรือไม้อายุกว่า 80 ปี เพื่อนำกลับมาล่องแม่น้ำรับนักท่องเที่ยว"
    story = laid_out(text(headline), text(lead), text(lead + " ในฤดูหนาวนี้"))

    assert parts(story) == [Part.HEADLINE, Part.PARAGRAPH, Part.PARAGRAPH]


def test_a_page_says_which_line_is_its_deck() -> None:
    deck = "Drivers will have to use the ring road until the spring"
    head = Head(meta=(("og:description", deck),))
    story = laid_out(
        page("Council closes old bridge", BlockKind.HEADING, 1), page(deck), page(LEAD), head=head
    )

    assert story.deck is not None
    assert story.deck.text == deck


DECK = "Drivers will have to use the ring road until the spring"


def test_a_stamp_with_a_time_below_the_first_paragraph_makes_it_the_deck() -> None:
    stamp = text("4 May 2024 10:15")
    story = laid_out(text("Council closes old bridge"), text(LEAD), stamp, text(MORE))

    assert parts(story)[:2] == [Part.HEADLINE, Part.DECK]


@pytest.mark.parametrize(
    "labels",
    [
        pytest.param(("video", "desc", "description"), id="what a film shows"),
        pytest.param(("author", "dropdown", "description"), id="who wrote the story"),
    ],
)
def test_a_description_of_something_else_is_no_deck(labels: tuple[str, ...]) -> None:
    other = page(DECK)._replace(labels=labels)
    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), other, page(LEAD))

    assert story.deck is None


def test_the_text_begins_below_the_description_of_a_film() -> None:
    film = page(LEAD)._replace(labels=("video", "desc", "description"))
    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), film, page(MORE))

    assert parts(story) == [Part.HEADLINE, None, Part.PARAGRAPH]


def test_the_only_paragraph_is_text_though_its_element_calls_it_an_abstract() -> None:
    only = page(LEAD)._replace(labels=("abstract",))
    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), only)

    assert story.deck is None


def test_a_sub_headline_is_a_deck() -> None:
    deck = page(DECK)._replace(labels=("sub", "headline"))
    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), deck, page(LEAD))

    assert story.deck is not None


def test_one_heading_under_the_headline_is_a_deck_and_several_are_teasers() -> None:
    headline = page("Council closes old bridge", BlockKind.HEADING, 1)
    teaser = page("Five things to know about the old bridge", BlockKind.HEADING, 3)
    deck = page(DECK, BlockKind.HEADING, 2)

    alone = laid_out(headline, deck, page(LEAD))
    among = laid_out(headline, teaser, teaser._replace(text=f"{teaser.text} now"), page(LEAD))

    assert alone.deck is not None
    assert among.deck is None


def test_a_heading_that_announces_what_follows_is_no_deck() -> None:
    announced = page("Here is some advice for drivers in the spring:", BlockKind.HEADING, 2)
    story = laid_out(page("Council closes old bridge", BlockKind.HEADING, 1), announced, page(LEAD))

    assert story.deck is None


def test_a_headline_in_one_element_with_its_section_has_its_place_there() -> None:
    line = page("Towns Council closes the old bridge until spring")
    head = Head(title="Council closes the old bridge until spring")

    story = laid_out(line, page(LEAD), page(MORE), head=head)

    assert story.top == 0


@pytest.mark.parametrize(
    ("line", "below", "is_cut"),
    [
        ("The long road to war", "Villagers had asked for a dam for years, she said.", False),
        ("Das Ende der Not", "Die Helfer kamen am Abend.", False),
        ("नदी पर पुल", "यह पुल नदी पर है", False),
        ("강 위의 다리", "다리는 2019년에", False),
        ("The club lost to the", "FC Example.", True),
        ("The winner is", "Anna Ruiz", True),
        ("昨日のイベント「", "橋の日", True),
    ],
)
def test_a_subhead_may_end_in_a_short_word(line: str, below: str, is_cut: bool) -> None:  # noqa: FBT001
    cut = [(4, text("It was held in")), (5, text("the harbour on Monday."))]

    groups = list(grouped([(0, text(line)), (1, text(below)), *cut]))

    assert groups == [*([[0, 1]] if is_cut else [[0], [1]]), [4, 5]]


def test_where_no_line_begins_in_the_midst_of_a_sentence_lines_are_whole() -> None:
    verses = ["The tide was low", "The sun is out", "Nobody knew where to go", "and why"]

    assert list(grouped([(n, text(line)) for n, line in enumerate(verses[:3])])) == [[0], [1], [2]]
    assert list(grouped([(n, text(line)) for n, line in enumerate(verses)])) == [[0], [1, 2, 3]]


CUT = ["It was held in", "the harbour on Monday."]
"""A sentence that its dump has cut, and with it others, perhaps."""


@pytest.mark.parametrize(
    ("lines", "groups"),
    [
        (["Price:", "12 kroner", "Sails:", "It sails at ten.", *CUT], [[0, 1], [2, 3], [4, 5]]),
        (["Good to know:", "Children sail free.", *CUT], [[0, 1], [2, 3]]),
        (["Take along:", "Warm coats", "Boots", "Wait there.", *CUT], [[0], [1], [2], [3], [4, 5]]),
        (["The ferry sails on these days:", "Mondays are full.", *CUT], [[0], [1], [2, 3]]),
    ],
)
def test_a_label_goes_on_in_its_text_and_not_in_a_list(
    lines: list[str], groups: list[list[int]]
) -> None:
    assert list(grouped([(n, text(line)) for n, line in enumerate(lines)])) == groups


def test_the_lines_of_a_list_stay_apart_though_a_link_cuts_one_of_them() -> None:
    listed = ["Tickets from", "the harbour office", "Boats for forty", "Warm coats", *CUT]

    assert list(grouped([(n, text(line)) for n, line in enumerate(listed)])) == [
        [0, 1],
        [2],
        [3],
        [4, 5],
    ]


def test_a_long_line_without_a_stop_goes_on_in_no_paragraph() -> None:
    caption = (
        "The old bridge over the Toller in May, when the council let the public look at it again"
    )
    cut = ["It was held in", "the harbour on Monday."]

    groups = list(grouped([(n, text(line)) for n, line in enumerate([caption, MORE, *cut])]))

    assert groups == [[0], [1], [2, 3]]


def test_a_list_without_stops_ends_above_a_paragraph() -> None:
    lines = ["3 eggs", "a pinch of salt", "2 leeks", "Beat the eggs until they are white. " * 3]

    assert list(grouped([(n, text(line.strip())) for n, line in enumerate(lines)]))[-1] == [3]


def test_korean_words_are_joined_with_a_space_and_ideographs_are_not() -> None:
    assert joined(["서울시는 3일", "다리를 열었다."]) == "서울시는 3일 다리를 열었다."
    assert joined(["橋は三日", "に開いた。"]) == "橋は三日に開いた。"
    assert joined(["昨日「", "Old Bridge", "」を"]) == "昨日「Old Bridge」を"


def test_fragments_of_a_paragraph_are_one_again() -> None:
    lines = ["The", "FC Example", "has lost the match.", "Only then, fans", "left", "."]
    groups = list(grouped([(n, text(line)) for n, line in enumerate(lines)]))

    assert groups == [[0, 1, 2], [3, 4, 5]]
    assert joined([lines[n] for n in groups[1]]) == "Only then, fans left."


@pytest.mark.parametrize(
    "after",
    [
        "”Vi fick elva samtal”, säger brandchefen.",
        "…and nobody said a word.",
        "’90s music is banned.",
    ],
)
def test_what_begins_with_a_mark_that_may_open_is_a_paragraph_below_a_sentence(after: str) -> None:
    lines = ["A storm tore the roof off the hall.", after]

    assert list(grouped([(n, text(line)) for n, line in enumerate(lines)])) == [[0], [1]]


def test_the_lines_of_a_list_that_a_line_announces_stay_apart() -> None:
    items = ["start on flat ground with a rail", "take someone along", "stop if it hurts"]
    lines = ["Researchers advise people to:", *items, "Each patient cost the service £48."]

    assert list(grouped([(n, text(line)) for n, line in enumerate(lines)])) == [
        [n] for n in range(5)
    ]


def test_the_pieces_of_a_sentence_below_a_colon_are_one_paragraph() -> None:
    lines = ["She listed the towns:", "first of all", "Tollerby and", "then the rest of the coast."]

    assert list(grouped([(n, text(line)) for n, line in enumerate(lines)])) == [[0], [1, 2, 3]]


@pytest.mark.parametrize(
    ("first", "second", "groups"),
    [
        pytest.param(
            "دخل جمل مساء السبت مركزا تجاريا في مدينة الجهراء وتجول بين",
            "المحال نحو ساعة قبل أن يغادر من تلقاء نفسه.",
            [[0, 1]],
            id="a paragraph that is wrapped",
        ),
        pytest.param(
            "جمل يدخل مركزا تجاريا في الكويت ويغادر بعد ساعة",
            "دخل جمل مساء السبت مركزا تجاريا في مدينة الجهراء وتجول بين المحال قبل أن يغادر.",
            [[0], [1]],
            id="a headline and its lead",
        ),
        pytest.param(
            "دخل جمل مساء السبت مركزا تجاريا في مدينة الجهراء وتجول بين",
            "سالم العتيبي",
            [[0], [1]],
            id="a byline",
        ),
    ],
)
def test_where_letters_have_no_case_a_wrapped_line_is_known_by_its_length(
    first: str, second: str, groups: list[list[int]]
) -> None:
    lines = [(0, text(first)._replace(after_blank=True)), (1, text(second))]

    assert list(grouped(lines)) == groups


def test_what_begins_with_such_a_mark_goes_on_below_half_a_sentence() -> None:
    lines = ["He thanked the", "Toller Line", "’s crew", "… and", "left."]

    assert list(grouped([(n, text(line)) for n, line in enumerate(lines)])) == [[0, 1, 2, 3, 4]]


def test_a_line_goes_on_behind_a_word_that_ends_nothing() -> None:
    lines = ["Experts from", "Vikabukt Boatyards", "collaborated with", "Toller Line", "on it."]

    assert list(grouped([(n, Block(line)) for n, line in enumerate(lines)])) == [[0, 1, 2, 3, 4]]


def test_a_ruler_finds_the_place_of_a_word_in_an_untidy_source() -> None:
    source = "The  regie\u00adrung\n   said no."
    tidied = "The regierung said no."
    ruler = lay_ruler(tidied, source, 0, len(source))

    start = ruler.place(tidied.index("said"))
    assert source[start : start + 4] == "said"


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L"]), min_size=1), min_size=1))
def test_a_ruler_points_at_every_word_of_a_wrapped_text(words: list[str]) -> None:
    source, tidied = "\n  ".join(words), " ".join(words)
    ruler = lay_ruler(tidied, source, 0, len(source))
    offset = 0
    for word in words:
        start, end = ruler.place(offset), ruler.place(offset + len(word) - 1)
        assert source[start : end + 1] == word
        offset += len(word) + 1


def test_words_are_counted_as_an_editor_counts() -> None:
    assert count_words("a top official - said") == 5
    assert count_words("東京で会議、始まる。") == 8
    assert count_words("정부는 말했다") == 6


def test_a_japanese_lead_that_begins_with_a_day_is_text_and_no_deck() -> None:
    story = laid_out(
        text("新幹線が一時運転見合わせ"),
        text("20日午前8時ごろ、北陸新幹線の高崎で停電が発生し、全線で運転を見合わせた。"),
        text("会社員は「出張に間に合わない」と話した。"),
    )

    assert parts(story) == [Part.HEADLINE, Part.PARAGRAPH, Part.PARAGRAPH]


@pytest.mark.parametrize(
    ("above", "place"),
    [
        pytest.param("Video Player is loading.", "Marquette", id="a notice"),
        pytest.param(
            "Snow fell all night in the hills of the north, as it had for a week before that.\n\n"
            "The roads are closed in three counties, and schools will open late on Monday.",
            None,
            id="text",
        ),
    ],
)
def test_a_short_notice_may_stand_above_a_dateline(above: str, place: str | None) -> None:
    lead = "MARQUETTE — The weather service has issued a warning for three counties on Sunday."
    more = "Snow is expected to fall until Monday, and drivers are asked to stay at home till then."
    article = article_of(f"Heavy snow to hit the peninsula\n\n{above}\n\n{lead}\n\n{more}")

    assert (article.dateline.place if article.dateline else None) == place
