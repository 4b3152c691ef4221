"""Letters: what a mail has around a text is set aside, and the text is read as if it had none."""

import pytest

from copydesk.article.block import LETTER
from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

STORY = """
Museum buys back its clock

A museum in Tollerby has bought back a clock that was stolen from it
sixty-one years ago, its director said on Monday.

The clock turned up at an auction, where a visitor from Tollerby had
recognised the moon that is painted on its face.

"She saw the moon and telephoned us at once," said the director, Greta
Holm.
"""
PARAGRAPHS = [
    (
        "A museum in Tollerby has bought back a clock that was stolen from it sixty-one years ago,"
        " its director said on Monday."
    ),
    (
        "The clock turned up at an auction, where a visitor from Tollerby had recognised the moon"
        " that is painted on its face."
    ),
    '"She saw the moon and telephoned us at once," said the director, Greta Holm.',
]


def read(text: str) -> Article:
    return read_article(Upload(text.encode())).article


def texts_of(article: Article) -> list[str]:
    return [p.text for section in article.sections for p in section.paragraphs]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        pytest.param(
            "From: News desk <desk@example.org>\nTo: Night desk\nSubject: clock for page 4\n",
            "\nBest regards,\nAnna\n\n--\nAnna Ruiz\nTel. 0555 010\n",
            id="English",
        ),
        pytest.param(
            "---------- Forwarded message ---------\nFrom: desk@example.org\n"
            "Date: Thu, 9 Nov 2023 at 17:42\nSubject: FW: clock\n",
            "",
            id="forwarded",
        ),
        pytest.param(
            "From: Anna Ruiz <anna@example.org>\nSubject: clock\n\nHi,\n\nCopy below, photos by"
            " four.\n\nBest,\nAnna\n",
            "\nThanks,\nAnna\n",
            id="a note above the story",
        ),
        pytest.param(
            "Von: Anna Ruiz <anna@example.org>\nBetreff: Uhr\n\nText anbei.\n\nViele Grüße, Anna\n",
            "",
            id="a note signed in one line",
        ),
        pytest.param(
            "Od: Redakce <desk@example.org>\nKomu: Vydání\nPředmět: hodiny\n",
            "\nS pozdravem\nJana Malá\n",
            id="Czech",
        ),
        pytest.param(
            "Von: Tagesdienst\nGesendet: Montag, 6. März 2023 14:20\nBetreff: AW: Uhr\n",
            "\nMit freundlichen Grüßen\nAnna Ruiz\n",
            id="German",
        ),
        pytest.param(
            "Message-ID: <1@example.org>\nFrom: desk@example.org\nSubject: a clock\n  for page 4\n"
            "MIME-Version: 1.0\n",
            "",
            id="lines for programs, and one that is folded",
        ),
    ],
)
def test_head_and_foot_of_a_letter_are_left_out_by_name(head: str, foot: str) -> None:
    article = read(head + STORY + foot)

    assert article.headline == "Museum buys back its clock"
    assert texts_of(article) == PARAGRAPHS
    left_out = [removal.text for removal in article.removals if removal.rule == LETTER]
    assert left_out == [line.strip() for line in (head + foot).splitlines() if line.strip()]


def test_marks_of_a_quoted_text_are_no_part_of_it() -> None:
    quoted = "".join(f"> {line}\n" if line else ">\n" for line in STORY.strip().splitlines())

    article = read(quoted)

    assert article.headline == "Museum buys back its clock"
    assert texts_of(article) == PARAGRAPHS
    assert [quote.speaker for quote in article.quotes] == ["Greta Holm"]
    (quote,) = article.quotes
    assert quoted[quote.start : quote.end].startswith('"She saw')


QUOTED = "".join(f"> {line}\n" if line else ">\n" for line in STORY.strip().splitlines())


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(
            "From: Anna Ruiz\nSubject: Fwd: clock\nDate: Tue, 3 May 2022 10:02:11 +0100\n\nfyi\n\n"
            "---------- Forwarded message ---------\nFrom: Toller Echo <echo@example.org>\n"
            "Date: Mon, 2 May 2022 at 18:40\nSubject: clock\nTo: Anna Ruiz\n\n",
            id="with a note",
        ),
        pytest.param(
            "See below, could go on page 5.\n\nTom\n\n-----Original Message-----\nFrom: Anna Ruiz\n"
            "Sent: Friday, 3 November 2017 11:14\nTo: Desk\nSubject: clock\n\n",
            id="without a head of its own",
        ),
    ],
)
@pytest.mark.parametrize(
    "story", [pytest.param(STORY, id="as it is"), pytest.param(QUOTED, id="quoted")]
)
def test_a_letter_in_a_letter_is_opened(above: str, story: str) -> None:
    article = read(f"{above}{story}\n-- \nSent from a telephone\n")

    assert article.headline == "Museum buys back its clock"
    assert texts_of(article) == PARAGRAPHS


def test_a_letter_quoted_with_its_head_is_opened() -> None:
    article = read(
        "From: Ben\nSubject: Fwd: clock\nDate: May 7, 2018 at 11:02:10 AM\nTo: Desk\n\n"
        "For tomorrow?\n\nBegin forwarded message:\n\n> From: Anna Ruiz\n> Subject: clock\n"
        f"> Date: May 7, 2018 at 9:15:44 AM\n> To: Ben\n> \n{QUOTED}"
    )

    assert article.headline == "Museum buys back its clock"
    assert texts_of(article) == PARAGRAPHS


def test_a_letter_that_a_story_prints_is_no_frame() -> None:
    printed = "The letter read:\n\nFrom: Al Roe\nTo: The museum\nSubject: clock\n\nGive it back.\n"

    article = read(f"{STORY}\n{printed}")

    assert not any(removal.rule == LETTER for removal in article.removals)


def test_a_signature_with_a_notice_is_longer_than_no_story() -> None:
    notice = "This message is for its reader alone, and whoever else has it must destroy it.\n"
    foot = f"Kind regards,\nAnna\n\n{notice * 3}"

    article = read(f"From: Anna Ruiz\nSubject: clock\n{STORY}\n{foot}")

    assert texts_of(article) == PARAGRAPHS


@pytest.mark.parametrize(
    "opening",
    [
        pytest.param("From: the people of Tollerby, with love.", id="one such line"),
        pytest.param("Date: 4 May 2024\nTo: be continued", id="neither who nor about what"),
    ],
)
def test_what_is_no_letter_has_no_head(opening: str) -> None:
    article = read(f"{opening}\n{STORY}\nBest regards,\nAnna\n")

    assert not any(removal.rule == LETTER for removal in article.removals)
