"""Agencies: named by the dateline, the byline or a credit at the very end."""

from collections.abc import Iterable, Sequence

import pytest

from copydesk.article.model import Agency, Dateline
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.agency import agency_alone, agency_of
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.stopwatch import STILL_LINEAR, growth


def supplier(
    named: Dateline | None,
    byline: str | None,
    paragraphs: Sequence[tuple[str, int | None]] = (),
    *,
    signatures: Iterable[tuple[str, bool]] = (),
    credited: Sequence[str] = (),
) -> Agency | None:
    return agency_of(named, byline, paragraphs, signatures, credited)


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("AA", "AA"),
        ("AP", "AP"),
        ("The Associated Press", "AP"),
        ("Reuters", "Reuters"),
        ("Reuters Breakingviews", "Reuters"),
        ("AFP", "AFP"),
        ("dpa", "dpa"),
        ("dpa/lby", "dpa"),
        ("dpa-AFX", "dpa"),
        ("Xinhua", "Xinhua"),
        ("新华社", "Xinhua"),
        ("TASS", "TASS"),
        ("ТАСС", "TASS"),
        ("ANSA", "ANSA"),
        ("EFE", "EFE"),
        ("Kyodo", "Kyodo"),
        ("共同", "Kyodo"),
        ("PTI", "PTI"),
        ("CP", "CP"),
        ("The Canadian Press", "CP"),
        ("PA", "PA"),
        ("APA", "APA"),
        ("APA/dpa", "APA"),
        ("sda", "SDA"),
        ("Keystone-SDA", "SDA"),
        ("Lusa", "Lusa"),
        ("Belga", "Belga"),
        ("ANP", "ANP"),
        ("TT", "TT"),
        ("NTB", "NTB"),
        ("Ritzau", "Ritzau"),
        ("ČTK", "CTK"),
        ("PAP", "PAP"),
        ("Interfax", "Interfax"),
        ("Anadolu", "AA"),
        ("Anadolu Ajansı", "AA"),
        ("Yonhap", "Yonhap"),
        ("연합뉴스", "Yonhap"),
        ("Bernama", "Bernama"),
        ("ANTARA", "Antara"),
        ("IANS", "IANS"),
        ("ANI", "ANI"),
        ("UPI", "UPI"),
        ("أ ف ب", "AFP"),
        ("GLOBE NEWSWIRE", "GlobeNewswire"),
        ("EUROPA PRESS", "Europa Press"),
    ],
)
def test_an_agency_is_known_by_its_printed_forms(printed: str, code: str) -> None:
    agency = agency_named(printed)

    assert agency is not None
    assert agency.code == code


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        pytest.param("Anna Ruiz/dpa", "dpa", id="behind a stroke"),
        pytest.param("Anna Ruiz and Thomson Reuters", "Reuters", id="behind and"),
        pytest.param("Tollerby Post – Agence France-Presse", "AFP", id="behind a dash"),
        pytest.param("Reuters.Breakingviews", "Reuters", id="before a stop"),
    ],
)
def test_an_agency_may_stand_anywhere_in_a_credit(printed: str, code: str) -> None:
    agency = agency_named(printed)

    assert agency is not None
    assert agency.code == code


@pytest.mark.parametrize("printed", ["WDTN", "Oder", "The Tollerby Times", "AP Moller", "", "dp"])
def test_what_is_no_agency_has_no_code(printed: str) -> None:
    assert agency_named(printed) is None


@pytest.mark.parametrize("line", ["mehr", "App", "Spa", "Uni", "Trend"])
def test_a_common_word_on_a_line_of_its_own_signs_nothing(line: str) -> None:
    assert supplier(None, None, signatures=[(line, False)]) is None
    assert supplier(None, None, signatures=[(line, True)]) is not None


def dateline(credit: str | None) -> Dateline:
    return Dateline(as_printed="TOLLERBY -", place="Tollerby", agency=credit)


def test_the_dateline_s_credit_decides() -> None:
    found = supplier(dateline("AFP"), "By Reuters", [("It rained. (dpa)", None)])

    assert found is not None
    assert found.code == "AFP"


@pytest.mark.parametrize(
    ("byline", "code"),
    [
        ("By Reuters", "Reuters"),
        ("Von dpa", "dpa"),
        ("By The Associated Press", "AP"),
        ("By ANNA RUIZ, Associated Press", "AP"),
        ("Anna Ruiz (AFP)", "AFP"),
    ],
)
def test_a_byline_names_the_agency(byline: str, code: str) -> None:
    found = supplier(None, byline, [])

    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ("It rained all day. (dpa)", "dpa"),
        ("It rained all day. [AFP]", "AFP"),
        ("(Reuters)", "Reuters"),
        ("Il a plu. (avec AFP)", "AFP"),
        ("dpa-infocom, dpa:211014-99-592814/3", "dpa"),
        ("© dpa-infocom, dpa:211014-99-592814/3", "dpa"),
    ],
)
def test_a_credit_at_the_end_names_the_agency(last: str, code: str) -> None:
    found = supplier(None, None, [("It was a fine day.", None), (last, None)])

    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    "last",
    [
        "The report was first published by Reuters.",
        "He told the Associated Press so (in May).",
        "He is the party's man in Hull (PA) and Leeds, he said.",
    ],
)
def test_an_agency_that_the_text_speaks_of_supplied_nothing(last: str) -> None:
    assert supplier(None, None, [(last, None)]) is None


@pytest.mark.parametrize(
    ("first", "code"),
    [
        pytest.param("به گزارش ایسنا، مرمت یکی از پل‌های تاریخی پایان یافت.", "ISNA", id="its own"),
        pytest.param("به گزارش خبرنگار ایرنا، پل باز شد.", "IRNA", id="its reporter"),
        pytest.param("به گزارش رویترز، پل باز شد.", None, id="of another country"),
        pytest.param("مرمت پل به گزارش ایسنا پایان یافت.", None, id="inside a sentence"),
    ],
)
def test_an_agency_of_iran_begins_its_stories_with_its_name(first: str, code: str | None) -> None:
    agency = agency_of(None, None, [(first, 0), ("پل دو سال بسته بود.", 80)], [], [])

    assert (agency.code if agency else None) == code


@pytest.mark.parametrize(
    ("above", "lead", "code"),
    [
        pytest.param("", "(共同)橋が開通した。", "Kyodo", id="before the lead"),
        pytest.param("", "（写真）橋が開通した。", None, id="another word before it"),
        pytest.param(
            "2024年05月20日 17時05分共同通信\n\n", "橋が開通した。", "Kyodo", id="behind a time"
        ),
        pytest.param("2024年05月20日 17時05分更新\n\n", "橋が開通した。", None, id="an update"),
    ],
)
def test_an_agency_of_japan_stands_without_a_space(above: str, lead: str, code: str | None) -> None:
    rest = "地元の漁師が二十日、三年ぶりに川を渡り、対岸の市場へ魚を運んだと町が発表した。"
    end = "次の橋は八月に開く予定で、地元の漁師が工事を手伝う。"
    text = f"離島に新しい橋が開通、百年の渡し船は終わる\n\n{above}{lead}{rest}\n\n{end}\n"
    agency = read_article(Upload(text.encode())).article.agency

    assert (agency and agency.code) == code


def test_a_hostile_end_takes_time_in_proportion() -> None:
    assert growth(lambda times: supplier(None, "AP/" * times, []), 20_000) < STILL_LINEAR
    assert growth(lambda times: supplier(None, None, [("(" * times, None)]), 20_000) < STILL_LINEAR


STORY = (
    "Council votes on its fountain",
    "",
    "The council met for six hours on Monday before it voted on the new fountain in the square.",
    "",
    "Nobody knows yet who will pay for it, and the mayor has left the town for a week.",
    "",
)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        pytest.param("/ritzau/", "Ritzau", id="in strokes"),
        pytest.param("Sven Alm/TT", "TT", id="behind its reporter"),
        pytest.param("(PAP)", "PAP", id="in brackets"),
        pytest.param("Australian Associated Press", "AAP", id="in full"),
        pytest.param("Source: Xinhua", "Xinhua", id="as the source"),
        pytest.param("Izvor: Tanjug", "Tanjug", id="as the source in Serbian"),
        pytest.param("– SAnews.gov.za", "SAnews", id="by its site"),
        pytest.param("Map", None, id="a word"),
        pytest.param("Reuters Square is closed.", None, id="a sentence"),
    ],
)
def test_a_line_of_its_own_signs_a_story(line: str, code: str | None) -> None:
    text = "\n".join([*STORY, line])

    agency = read_article(Upload(text.encode())).article.agency

    assert (agency and agency.code) == code


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("By Anna Ruiz", "4 May 2024", "Ada Holt/AP"), id="who took the picture"),
        pytest.param(
            (
                "By Anna Ruiz",
                "Water will be dear in the summer, it was said in a study that came from",
                "Bloomberg",
                "for the council, which had asked for it after the last drought of the valley.",
            ),
            id="a link in the text",
        ),
    ],
)
def test_whom_a_picture_or_a_sentence_names_did_not_supply_the_story(above: list[str]) -> None:
    text = "\n".join([STORY[0], *above, *STORY[2:]])

    assert read_article(Upload(text.encode())).article.agency is None


@pytest.mark.parametrize(
    "line", ["AA", "A A", "AAA", "Mehr", "mehr ...", "Mehr zum Thema", "Trend", "Map of the area"]
)
def test_a_button_credits_no_agency(line: str) -> None:
    assert agency_alone(line) is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("By AA", "AA"),
        ("AP", "AP"),
        ("MEHR", "Mehr"),
        ("Mehr News Agency", "Mehr"),
        ("Von dpa", "dpa"),
        ("Anadolu", "AA"),
    ],
)
def test_a_line_of_its_own_credits_an_agency(line: str, code: str) -> None:
    agency = agency_alone(line)

    assert agency is not None
    assert agency.code == code


@pytest.mark.parametrize(
    ("byline", "code"),
    [
        ("Article by: ANNA RUIZ ASSOCIATED PRESS", "AP"),
        ("Associated Press in Tollerby", "AP"),
        ("Written by The Associated Press", "AP"),
        ("Anna Ruiz, IDG News Service @aruiz", "IDGNS"),
        ("By Anna Ruiz AA", None),
    ],
)
def test_an_agency_may_follow_a_name_or_come_before_a_place(byline: str, code: str | None) -> None:
    agency = supplier(None, byline)

    assert (agency.code if agency else None) == code


def test_a_day_may_stand_where_a_place_would() -> None:
    agency = supplier(None, None, [("THURSDAY, July 18 (HealthDay News) -- Rain fell.", None)])

    assert agency is not None
    assert agency.name == "HealthDay"


@pytest.mark.parametrize(
    ("above", "code"),
    [
        pytest.param("<p>By Anna Ruiz</p><p>Reuters</p>", "Reuters", id="below the byline"),
        pytest.param("<p>2024. május 4., 10:15 forrás: MTI</p>", "MTI", id="behind a date"),
        pytest.param("<p>2024.05.04 10:15MTI</p>", "MTI", id="glued to a date"),
        pytest.param('<div class="slideshow"><p>AP</p></div>', None, id="a picture's"),
    ],
)
def test_an_agency_stands_near_the_headline_of_a_page(above: str, code: str | None) -> None:
    text = "<p>The minister resigned on Monday after a report on the bridge was published.</p>" * 5
    page = f"<h1>Minister resigns over bridge</h1>{above}<article>{text}</article>"
    agency = read_article(Upload(page.encode(), "text/html; charset=utf-8")).article.agency

    assert (agency.code if agency else None) == code


def test_an_agency_that_the_head_states_as_an_author_supplied_the_story() -> None:
    agency = supplier(None, None, credited=("Anna Ruiz", "dpa"))

    assert agency is not None
    assert agency.code == "dpa"


@pytest.mark.parametrize(("line", "is_agency"), [("PA, DE", False), ("AP, TT", True)])
def test_codes_of_states_are_no_agency(line: str, *, is_agency: bool) -> None:
    assert (agency_alone(line) is not None) is is_agency


@pytest.mark.parametrize(
    ("below", "code"),
    [
        pytest.param("<p><em>Πηγή: ΑΠΕ-ΜΠΕ</em></p>", "AMNA", id="a label"),
        pytest.param("<p>Source: Reuters</p>", "Reuters", id="in English"),
        pytest.param("<p>Source: <a href=/reuters>Reuters</a></p>", None, id="a link"),
        pytest.param("<figure><figcaption>Source: AFP</figcaption></figure>", None, id="a picture"),
    ],
)
def test_a_page_names_its_source_below_the_text(below: str, code: str | None) -> None:
    said = "The old bridge was closed on Monday evening until the repairs in its piers are done."
    more = "Engineers had found the cracks in March, and the town has counted them ever since."
    page = f"<title>Old bridge closed</title><h1>Old bridge closed</h1><p>{said}</p><p>{more}</p>"

    agency = read_article(Upload(f"<html>{page}{below}</html>".encode())).article.agency

    assert (agency.code if agency else None) == code


@pytest.mark.parametrize(
    ("country", "credit", "name"),
    [
        pytest.param("SN", "APS", "Agence de presse sénégalaise", id="Senegal"),
        pytest.param("DZ", "APS", "Algérie Presse Service", id="Algeria"),
        pytest.param("FR", "APS", None, id="neither of them"),
        pytest.param(None, "APS", None, id="no country"),
        pytest.param("ES", "ACN", "Agència Catalana de Notícies", id="Catalonia"),
        pytest.param("CU", "ACN", "Agencia Cubana de Noticias", id="Cuba"),
        pytest.param(None, "ACN", None, id="Barcelona, or a town of Cuba"),
        pytest.param("CY", "CNA", "Cyprus News Agency", id="Cyprus"),
        pytest.param("US", "CNA", "Central News Agency", id="the better known one elsewhere"),
        pytest.param("US", "AP", "The Associated Press", id="one of no other's name"),
    ],
)
def test_of_two_agencies_of_one_code_the_country_of_the_dateline_tells(
    country: str | None, credit: str, name: str | None
) -> None:
    dateline = Dateline(as_printed=f"X ({credit}) –", place="X", country=country, agency=credit)
    found = supplier(dateline, None)

    assert (found.name if found else None) == name


def test_the_mark_of_a_country_in_the_table_is_no_agency() -> None:
    assert agency_named("DZ") is None
    assert agency_named("@DZ") is None
