"""Forms for readers' replies, and the rules of the house: no part of the story above them."""

import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.desk_lines import is_desk_line
from tests.article.normalize.layout.test_leavings import LEAD, MORE, TITLE, left_out

RULE = "We welcome comments on the stories of the day, but your letters may be cut for length."


@pytest.mark.parametrize(
    "line",
    [
        "Your email address will not be published. Required fields are marked *",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert.",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Twój adres email nie zostanie opublikowany. Wymagane pola są oznaczone *",
        "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
        "您的邮箱地址不会被公开。",
        'XHTML: You can use these tags: <a href="" title=""> <b> <cite>',
        "This site uses Akismet to reduce spam.",
        "error: Content is protected !!",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Comments are closed.",
    ],
)
def test_a_line_of_a_reply_form_is_known_by_its_wording(line: str) -> None:
    assert left_out(TITLE, LEAD, MORE, "Leave a Reply", line)[-1] == (line, RemovalKind.COMMENT)


@pytest.mark.parametrize(
    "line",
    [
        "Your email address is worth a crown to whoever sells it on, the ombudsman said.",
        "The ministry said that e-mail addresses of voters will not be published.",
        "Comments are closed circuits of complaint, she wrote.",
        "The content is protected by the law of 1911.",
    ],
)
def test_a_sentence_about_addresses_and_comments_is_the_storys(line: str) -> None:
    assert not is_desk_line(line)


def test_rules_of_the_house_below_the_label_of_comments_leave_the_text() -> None:
    lines = ["Post a comment", "House rules", RULE, f"Please note: {RULE}"]

    assert [line for line, _ in left_out(TITLE, LEAD, MORE, *lines)] == lines


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([RULE], id="no label above"),
        pytest.param(["View comments", RULE, MORE], id="the story goes on below"),
        pytest.param(["View comments", f"“{RULE}”"], id="somebody said so"),
        pytest.param(
            ["View comments", f"{LEAD} Of a thousand comments nine in ten were against it."],
            id="speaks of others' comments",
        ),
    ],
)
def test_a_paragraph_about_comments_stays(lines: list[str]) -> None:
    labels = [(line, RemovalKind.COMMENT) for line in lines if line == "View comments"]

    assert left_out(TITLE, LEAD, MORE, *lines) == labels
