"""Subjects of mails: a headline where the text prints none, and what programs add to them."""

import pytest

from copydesk.article.parse.mail import bare_subject
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.envelopes.mails import MORE, PAGE, STORY, TEXT, mail

UNTITLED = f"{STORY}\n\n{MORE}\n"


def headline_of(body: str, *lines: str, subject: str) -> str | None:
    return read_article(Upload(mail(body, *lines, subject=subject))).article.headline


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param(
            "Keeper's diary found in lighthouse", "Keeper's diary found in lighthouse", id="told"
        ),
        pytest.param(
            "Fwd: [press] Keeper's diary found in wall",
            "Keeper's diary found in wall",
            id="forwarded",
        ),
        pytest.param(
            "PRESS RELEASE: Keeper's diary found in wall",
            "Keeper's diary found in wall",
            id="a release",
        ),
        pytest.param(
            "=?utf-8?Q?Keeper=E2=80=99s_diary_found_in_wall?=",
            "Keeper’s diary found in wall",
            id="encoded",
        ),
        pytest.param("Story for the front page tomorrow", None, id="a word to the desk"),
        pytest.param("Diary", None, id="one word"),
    ],
)
def test_a_subject_in_the_text_s_own_words_is_its_headline(
    subject: str, expected: str | None
) -> None:
    assert headline_of(UNTITLED, subject=subject) == expected


@pytest.mark.parametrize(
    ("body", "line"),
    [
        pytest.param(TEXT, "Content-Type: text/plain", id="a text"),
        pytest.param(PAGE, "Content-Type: text/html", id="a page"),
    ],
)
def test_a_headline_that_is_printed_is_better_than_the_subject(body: str, line: str) -> None:
    found = headline_of(body, line, subject="Keeper's diary found on Monday in lighthouse")

    assert found == "Diary found in a wall"


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        pytest.param("Re: Fwd: diary", "diary", id="English"),
        pytest.param("AW: WG: Tagebuch", "Tagebuch", id="German"),
        pytest.param("RE[2]: [list] [press] diary", "diary", id="counted, and lists"),
        pytest.param("转发：日记", "日记", id="Chinese"),
        pytest.param(
            "Reopened: the lighthouse", "Reopened: the lighthouse", id="a word of its own"
        ),
        pytest.param("Re", "Re", id="no colon"),
    ],
)
def test_what_programs_set_before_a_subject_is_taken_off(subject: str, expected: str) -> None:
    assert bare_subject(subject) == expected
