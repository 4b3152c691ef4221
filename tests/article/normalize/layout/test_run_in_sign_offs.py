"""A sign-off behind the last full stop of a text is parted from it, and accounted for."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.normalize.layout.test_leavings import LEAD, MORE, TITLE
from tests.article.reading import article_of, rules_of, texts_of


def read(last: str) -> tuple[str, list[str]]:
    reading = read_article(Upload(f"{TITLE}\n\n{LEAD}\n\n{last}\n".encode()))
    assert "".join(step.text for step in reading.trail) == reading.source.text
    article = reading.article
    signed = [one.text for one in article.removals if one.rule == "sign-off-run-in"]
    return article.sections[-1].paragraphs[-1].text, signed


@pytest.mark.parametrize(
    "signed",
    [
        pytest.param("Enditem", id="an end mark"),
        pytest.param("(Ends)", id="an end mark in brackets"),
        pytest.param("-30-", id="an end mark in figures"),
        pytest.param("EFE", id="an agency"),
        pytest.param("(ANSA).", id="an agency in brackets, with a stop"),
        pytest.param("(APA, red, 5.2.)", id="an agency with its day"),
        pytest.param("/TASS/", id="an agency between strokes"),
        pytest.param("PTI RKV NSD NSD", id="an agency and initials"),
        pytest.param("IANS dc/kr", id="an agency and small initials"),
    ],
)
def test_a_sign_off_is_parted_from_the_last_paragraph(signed: str) -> None:
    assert read(f"{MORE}  {signed}") == (MORE, [signed])


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("Reuters did.", id="a sentence"),
        pytest.param("Reuters notes:", id="announces what a link said"),
        pytest.param("(He was 81.)", id="a sentence in brackets"),
        pytest.param("(Photos)", id="a word in brackets"),
        pytest.param("EU, UN.", id="no agency"),
        pytest.param("“We won,” he told AFP.", id="ends in an agency"),
        pytest.param("#stay", id="a hashtag"),
    ],
)
def test_what_may_be_the_storys_stays_behind_the_stop(end: str) -> None:
    assert read(f"{MORE} {end}") == (f"{MORE} {end}", [])


def test_ideographs_end_without_a_space() -> None:
    last = "据介绍，截至2023年底，四川已放归人工繁育大熊猫12只，其中10只存活。"
    article = read_article(
        Upload(f"四川放归大熊猫\n\n{last}\n\n{last[4:]}（完）\n".encode())
    ).article

    assert article.sections[-1].paragraphs[-1].text == last[4:]


def test_an_agency_that_was_parted_is_still_the_storys() -> None:
    text = f"{TITLE}\n\n{LEAD}\n\n{MORE} (APA, red, 5.2.)\n"
    agency = read_article(Upload(text.encode())).article.agency

    assert agency is not None
    assert agency.code == "APA"


@pytest.mark.parametrize(
    ("last", "sign_off"),
    [
        ("Der Eintritt ist frei.", "(dpa)"),
        ("L'entrée est libre.", "(AFP)"),
        ("Wstęp jest wolny.", "(PAP)"),
        ("Der er gratis adgang.", "/ritzau/"),
        ("Inträdet är fritt.", "(TT)"),
        ("Entry is free.", "(Reuters)"),
    ],
)
def test_a_short_last_sentence_stays_when_its_sign_off_goes(last: str, sign_off: str) -> None:
    above = (
        "Das Stadtorchester spielt am Samstag auf dem Dach des Bahnhofs, sagte Dirigent Georg Kraus"
        " am Dienstag. Er lud auch die Reisenden ein."
    )
    article = article_of(f"{above}\n{last} {sign_off}")

    assert texts_of(article)[-1] == last
    assert rules_of(article)[sign_off] == "sign-off-run-in"


def test_the_agency_of_a_picture_is_not_the_story_s() -> None:
    above = (
        "A zongorát tizenkét egyetemista tolta a járdára szombaton délután, közben valaki játszott"
        " rajta, mondta Nagy Anna rendőr."
    )
    article = article_of(f"{above}\nA tulajdonost keresik. (Borítókép: Rosta Tibor / MTI)")

    assert article.agency is None
