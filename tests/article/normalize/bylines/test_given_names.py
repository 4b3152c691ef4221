"""A bare line beside a date, in a language of whose words few are known: a given name proves it."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import credits_of

TEXTS = {
    "pt": (
        "A prefeitura vai recuperar a velha ponte, que deve reabrir no próximo verão, disse ontem.",
        "A obra custa dois milhões e leva seis meses, segundo a proposta aprovada na câmara.",
    ),
    "de": (
        "Die Stadt will die alte Brücke im nächsten Sommer wieder öffnen und sucht noch Helfer.",
        "Die Arbeiten sollen bis zum Herbst dauern, sagte der Bürgermeister am Montag im Rathaus.",
    ),
    "tr": (
        "Belediye eski köprüyü gelecek yaz yeniden açacak ve bunun için yeni işçiler arıyor.",
        "Çalışmaların sonbahara kadar süreceğini söyleyen başkan, yol kapalı olacağını belirtti.",
    ),
    "ru": (
        "Город отремонтирует старый мост, который снова откроют летом, сообщили вчера.",
        "Работы продлятся до осени, а дорога всё это время будет закрыта, сказал вчера мэр.",
    ),
    "hu": (
        "A város felújítja a régi hidat, amelyet jövő nyáron nyitnak meg újra, mondta tegnap.",
        "A munka őszig tart, és az út addig zárva lesz, közölte a polgármester a gyűlésen.",
    ),
    "he": (
        "העירייה תשפץ את הגשר הישן, שייפתח מחדש בקיץ הבא, כך נמסר אתמול מלשכת ראש העיר.",
        "העבודות יימשכו עד הסתיו, והכביש יהיה סגור כל אותו הזמן, אמר ראש העיר בישיבה.",
    ),
}
HEADLINES = {
    "pt": "Ponte velha reabre no verão",
    "de": "Alte Brücke öffnet wieder",
    "tr": "Eski köprü yeniden açılıyor",
    "ru": "Старый мост снова откроют",
    "hu": "Újra megnyitják a régi hidat",
    "he": "הגשר הישן ייפתח מחדש",
}


def authors(language: str, *lines: str, place: str | None = None) -> list[str]:
    printed = (HEADLINES[language], *lines, *TEXTS[language])
    blocks = [Block(each, start=n, end=n + 1, place=place) for n, each in enumerate(printed)]
    return [author.name for author in credits_of(Head(), blocks, 0, 1 + len(lines)).authors]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        pytest.param("pt", "Edição Impressa", id="an edition"),
        pytest.param("pt", "Ouvir Notícia", id="a verb"),
        pytest.param("pt", "Vida Saudável", id="a section whose first word is a name elsewhere"),
        pytest.param("pt", "Terra Indígena", id="a topic whose first word is one"),
        pytest.param("de", "Artikel Anhören", id="a noun, which German sets in capitals"),
        pytest.param("de", "Google News", id="a house"),
        pytest.param("tr", "Haber Merkezi", id="a desk"),
        pytest.param("ru", "Размер Шрифта", id="Cyrillic"),
        pytest.param("ru", "Яндекс Новости", id="a house in Cyrillic"),
        pytest.param("hu", "Olvasási Idő", id="a language that sets surnames first"),
        pytest.param("he", "גודל גופן", id="letters without case"),
    ],
)
@pytest.mark.parametrize("place", [None, "article/p"], ids=["in a dump", "on a page"])
def test_capitals_beside_a_date_are_no_proof_of_a_name(
    language: str, line: str, place: str | None
) -> None:
    assert authors(language, "2.7.2023, 23:15", line, place=place) == []


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        pytest.param("pt", "Rogério Ruiz", "Rogério Ruiz", id="a given name"),
        pytest.param("pt", "ROGÉRIO RUIZ", "Rogério Ruiz", id="capitals"),
        pytest.param("pt", "J. Ruiz", "J. Ruiz", id="an initial"),
        pytest.param("de", "Anna-Lena Holt", "Anna-Lena Holt", id="two given names"),
        pytest.param("de", "Kwabena Holt", "Kwabena Holt", id="one of another country"),
        pytest.param("tr", "Ayşe Holt", "Ayşe Holt", id="Turkish"),
        pytest.param("ru", "Десислава Холт", "Десислава Холт", id="Cyrillic"),
        pytest.param("hu", "Kovács Ágnes", "Kovács Ágnes", id="a surname first"),
        pytest.param("he", "נועה ברק-שמיר", "נועה ברק-שמיר", id="letters without case"),
        pytest.param("de", "Thandeka Holt", "Thandeka Holt", id="Zulu"),
        pytest.param("de", "Chinyere Holt", "Chinyere Holt", id="Igbo"),
        pytest.param("tr", "Berîvan Holt", "Berîvan Holt", id="Kurdish"),
        pytest.param("pt", "Aigerim Holt", "Aigerim Holt", id="Kazakh"),
    ],
)
def test_a_given_name_beside_a_date_is_the_authors(language: str, line: str, name: str) -> None:
    assert authors(language, line, "2.7.2023, 23:15") == [name]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Por", "Xelko Ruiz"), id="By above"),
        pytest.param(("Xelko Ruiz - xelko@example.com",), id="an address"),
        pytest.param(("Xelko Ruiz", "Repórter"), id="a role below"),
    ],
)
def test_a_second_sign_proves_a_name_that_no_list_has(lines: tuple[str, ...]) -> None:
    assert authors("pt", *lines) == ["Xelko Ruiz"]


@pytest.mark.parametrize("name", ["Xelko Okonkwo", "Xelko Mkhize", "Xelko Ren Okonkwo"])
def test_a_surname_of_a_country_that_makes_up_given_names_will_do(name: str) -> None:
    assert authors("de", name, "2.7.2023, 23:15") == [name]


@pytest.mark.parametrize("name", ["Xelko Kano", "Okonkwo Xelko", "Xelko Ruiz"])
def test_no_other_surname_proves_a_name(name: str) -> None:
    assert authors("de", name, "2.7.2023, 23:15") == []


FURTHER = "Die Stadt teilt mit, dass die Fähre bis dahin jede halbe Stunde fährt."


def authors_with(*below: str) -> list[str]:
    printed = (HEADLINES["de"], "Xelko Ruiz", "2.7.2023, 23:15", *TEXTS["de"], FURTHER, *below)
    blocks = [Block(each, start=n, end=n + 1) for n, each in enumerate(printed)]
    return [author.name for author in credits_of(Head(), blocks, 0, 3).authors]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Die Fähre fährt öfter", "von", "Xelko Ruiz"), id="another story of hers"),
        pytest.param(
            ("Xelko Ruiz", "Xelko Ruiz ist seit 2019 Redakteurin in Tollerby."), id="her life"
        ),
        pytest.param(("Mail: xruiz@example.com",), id="an address with her initial"),
        pytest.param(("Mail: xelko.ruiz@example.com",), id="an address with both names"),
    ],
)
def test_another_line_of_the_page_bears_out_a_name_that_no_list_has(below: tuple[str, ...]) -> None:
    assert authors_with(*below) == ["Xelko Ruiz"]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Die Fähre fährt öfter", "Xelko Ruiz"), id="the line again"),
        pytest.param(
            ("Xelko Ruiz", "Xelko Ruiz ist ein Film über eine Brücke."), id="what it is about"
        ),
        pytest.param(("Mail: ruiz@example.com",), id="an address with one of its words"),
        pytest.param(("Mail: redaktion@example.com",), id="the desk's address"),
    ],
)
def test_a_line_that_says_nothing_of_writing_bears_out_nobody(below: tuple[str, ...]) -> None:
    assert authors_with(*below) == []
