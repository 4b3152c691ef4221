"""The letters tell the language, but for sisters: there a page knows best what it is in."""

import pytest

from copydesk.article.normalize.language import language_of

CROATIAN = (
    "Na hridi Plana, dvije milje od najbliže kuće, od ponedjeljka opet netko pali svjetlo. "
    "Svjetionik je automatiziran i otada su ga posjećivali samo serviseri i galebovi."
)
ENGLISH = (
    "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck. "
    "The first bus crossed at noon, and the mayor said that the town had missed its bridge."
)


@pytest.mark.parametrize("declared", ["hr", "bs", "sr-Latn"])
def test_of_sister_languages_the_declared_one_counts(declared: str) -> None:
    assert language_of(CROATIAN, declared=declared).tag == declared[:2]


def test_a_wrong_declaration_counts_for_nothing() -> None:
    assert language_of(ENGLISH, declared="hr").tag == "en"


def test_letters_that_say_little_do_not_outweigh_the_declared_language() -> None:
    shifted = "".join(chr(ord(letter) + 2) if letter.isalpha() else letter for letter in ENGLISH)

    assert language_of(shifted * 2, declared="en").tag == "en"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param(
            "Seorang nelayan menemukan botol di pantai karena ombak besar, kata polisi, Selasa. "
            "Ia membawanya ke kantor desa dengan sepeda.",
            "id",
            id="Indonesian",
        ),
        pytest.param(
            "Seorang nelayan menemui botol di pantai kerana ombak besar, menurut polis pada Isnin. "
            "Beliau membawanya ke pejabat daerah dengan kereta.",
            "ms",
            id="Malay",
        ),
        pytest.param(
            "Meštani već drugi mesec čuvaju ovce, jer su vukovi posle zime sišli do reke. "
            "Dela puta ka mestu su zatvorena, a deca ne idu u školu.",
            "sr",
            id="Serbian in Latin letters",
        ),
        pytest.param(
            "Mještani već drugi mjesec čuvaju ovce, jer su vukovi tijekom zime sišli do rijeke. "
            "Tvrtka je u priopćenju rekla da će tjedan dana popravljati ogradu.",
            "hr",
            id="Croatian",
        ),
        pytest.param(
            "Mještani već drugi mjesec čuvaju ovce, jer su vukovi u januaru sišli do rijeke. "
            "Direktor je u saopćenju rekao da će se sedmicu popravljati ograda za hiljadu "
            "ovaca prije augusta.",
            "bs",
            id="Bosnian",
        ),
    ],
)
def test_sister_languages_are_told_by_words_that_the_others_have_not(text: str, tag: str) -> None:
    assert language_of(text).tag == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param(
            "Newsroom\nΣε κυκλοφορία δόθηκε σήμερα η γέφυρα του Πηνειού στη Λάρισα, έξι μήνες μετά"
            " τις πλημμύρες που παρέσυραν το ένα βάθρο της.",
            "el",
            id="Greek",
        ),
        pytest.param("Newsroom\nხიდი დღეს გაიხსნა", "ka", id="Georgian"),
        pytest.param("Newsroom LIVE\nสะพานเปิดแล้ววันนี้", "th", id="Thai"),
    ],
)
def test_a_latin_word_does_not_hide_a_script_that_one_language_has(text: str, tag: str) -> None:
    assert language_of(text).tag == tag


def test_a_few_letters_of_a_script_do_not_make_its_language() -> None:
    assert language_of("The letters α, β and γ stand for angles of the bridge.").tag != "el"
