"""Subheads of bare texts: lines that head a paragraph, and lines that only look so."""

import pytest

from copydesk.article.block import Block
from copydesk.article.clean import judge
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.lines.fragments import grouped
from copydesk.article.normalize.page.site import Site
from copydesk.article.normalize.story import Part
from copydesk.article.parse.plain import parse_plain

TITLE = "Council closes old bridge"
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
CRACKS = (
    "Engineers found cracks in two of the four piers last week. They had warned the mayor of the"
    " damage in March, and asked for more money."
)
MORE = (
    "The ferry will sail every ten minutes until May, said the captain of the harbour on Tuesday."
)
SHOPS = (
    "Shops on the far bank expect to lose half of their customers. The council has set aside two"
    " million for those who cannot wait."
)


def subheads(*lines: str) -> list[str]:
    return subheads_of(TITLE, LEAD, CRACKS, *lines, SHOPS)


def subheads_of(*lines: str) -> list[str]:
    draft = parse_plain("\n".join(lines))
    pieces = lay_out(draft, judge(draft), Site()).pieces
    return [piece.block.text for piece in pieces if piece.part is Part.HEADING]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("What happens to the ferry", id="a plain one"),
        pytest.param("And when will the ferry sail?", id="a question"),
        pytest.param("What the ferry is all about", id="ends in a preposition that may end"),
        pytest.param("Wie die Fähren gebaut werden", id="ends in a verb"),
        pytest.param("„Die Fähre fährt wieder“", id="a quotation"),
    ],
)
def test_a_short_line_between_whole_paragraphs_is_a_subhead(line: str) -> None:
    assert subheads(line, MORE) == [line]


@pytest.mark.parametrize(
    ("above", "line", "below"),
    [
        pytest.param(
            (
                "Stadtrat sperrt alte Brücke",
                "Der Stadtrat hat am Montagabend beschlossen, die alte Brücke zu sperren.",
                "Fachleute fanden Risse in zwei der vier Pfeiler. Sie hatten im März gewarnt.",
            ),
            "Warum die Fähre zu spät kam und wer da war",
            "Die Fähre soll bis Mai alle zehn Minuten fahren, sagte der Hafenmeister am Dienstag."
            " Warum sie zuletzt zu spät kam, weiß er nicht.",
            id="ends in a small word",
        ),
        pytest.param(
            (
                "市議会、古い橋の閉鎖を決定",
                "市議会は月曜日の夜、修理が終わるまで古い橋を閉鎖することを決めた。",
                "専門家は先週、四本の橋脚のうち二本にひびを見つけ、市長に修理の費用を求めていた。",
            ),
            "フェリーは五月まで運航",
            "フェリーは五月まで十分おきに運航すると、港の責任者は火曜日の会見で話した。",
            id="without spaces",
        ),
    ],
)
def test_a_subhead_is_found_in_texts_of_other_languages(
    above: tuple[str, ...], line: str, below: str
) -> None:
    assert subheads_of(*above, "", line, "", below) == [line]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        pytest.param("The captain of the", "Toller Harbour Authority", id="cut off at a link"),
        pytest.param("The new timetable comes just hours after", MORE, id="a preposition last"),
        pytest.param(
            "Mehr Fähren fahren seit Montag zwischen", MORE, id="a German preposition last"
        ),
        pytest.param("the ferry in the harbour", MORE, id="begins small"),
        pytest.param("Photo: Toller Harbour", MORE, id="a credit"),
        pytest.param("10:15", MORE, id="a time"),
        pytest.param("Vlietdam - Sparrenburg 3-1 (1-0)", MORE, id="a result"),
        pytest.param("4' Ruiz penalty (0-2)", MORE, id="a minute of a match"),
        pytest.param("1 egg, beaten", MORE, id="an ingredient"),
        pytest.param("Wertung: 4 von 5 Sternen", MORE, id="a rating"),
        pytest.param("The ferry sails on.", MORE, id="a sentence"),
    ],
)
def test_other_short_lines_head_nothing(line: str, below: str) -> None:
    assert subheads(line, below, MORE) == []


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("Tidende: Why do you leave now?", "Solheim: " + MORE),
        (
            "记者：渡船什么时候恢复",
            "市长：渡船每十分钟开一班，一直开到五月，然后再看天气怎么样。",
        ),
    ],
)
def test_a_question_that_names_who_asks_heads_no_answer(asked: str, answered: str) -> None:
    assert subheads(asked, answered, MORE) == []


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param(("14:32", "13:41"), id="with colons"),
        pytest.param(("14.32 Uhr", "13.41 Uhr"), id="German"),
        pytest.param(("2:32pm", "11:41 am"), id="of twelve hours"),
        pytest.param(("20.11 AEST", "18.02 AEST"), id="with their zone"),
    ],
)
def test_times_above_the_entries_of_a_chronicle_are_subheads(hours: tuple[str, str]) -> None:
    assert subheads(hours[0], MORE, hours[1], f"{MORE} {MORE}") == list(hours)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("14:32", MORE), id="one alone"),
        pytest.param(("14:32", "Goal.", "13:41", "Corner.", MORE), id="above short lines"),
        pytest.param(("3:41.27", MORE, "3:41.92", MORE), id="results of a race"),
    ],
)
def test_other_times_head_nothing(lines: tuple[str, ...]) -> None:
    assert subheads(*lines) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("When do you write?", "What have you read?", id="English"),
        pytest.param("Wann schreiben Sie?", "Wer hilft Ihnen?", id="German"),
        pytest.param("Quand écrivez-vous ?", "Que lisez-vous ?", id="French"),
        pytest.param("P. ¿Por qué se presentó?", "P. ¿Y ahora?", id="marked as questions"),
    ],
)
def test_the_questions_of_an_interview_are_paragraphs(first: str, second: str) -> None:
    assert subheads(first, MORE, second, f"{MORE} {MORE}") == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Can I share a bin?", "What happens next?", id="of questions and answers"),
        pytest.param("What do you need to know?", "When will it sail?", id="one to the reader"),
        pytest.param("Wann fährt sie wieder?", "Was kostet sie jetzt?", id="about her"),
    ],
)
def test_subheads_may_ask(first: str, second: str) -> None:
    assert subheads(first, MORE, second, f"{MORE} {MORE}") == [first, second]


def test_a_subhead_with_a_colon_heads_its_paragraph() -> None:
    assert subheads("The ferry: what happens now", MORE) == ["The ferry: what happens now"]


def test_a_teaser_below_read_more_is_no_subhead() -> None:
    assert subheads("READ MORE:", "Mayor opens swimming pool", "1 / 5", "Share", MORE) == []


def test_a_small_word_does_not_join_a_subhead_to_its_paragraph() -> None:
    subhead = Block("Warum die Fähre nicht ausfiel und wer dort war")
    paragraph = Block(MORE)

    assert list(grouped([(0, subhead), (1, paragraph)])) == [[0], [1]]


def test_a_list_item_heads_nothing() -> None:
    assert subheads("* Two ferries", MORE) == []


def test_a_short_line_below_an_empty_one_heads_the_list_under_it() -> None:
    items = [f"* {n} g walnuts, shelled" for n in (200, 300, 400)]

    assert subheads("", "Ingredients", "", *items, "") == ["Ingredients"]
