import pytest

from copydesk.article.text import tidy, tidy_lines


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        pytest.param("Re\u00adgie\u00adrung", "Regierung", id="soft hyphens"),
        pytest.param("in\u200bvisible\ufeff", "invisible", id="zero-width spaces"),
        pytest.param("a\u00a0b\u2009c\u3000d", "a b c d", id="all kinds of spaces"),
        pytest.param("\u202eevil\u202c", "evil", id="overridden directions"),
        pytest.param("nul\x00 and bell\x07", "nul and bell", id="control characters"),
        pytest.param("cafe\u0301", "café", id="composed"),
        pytest.param("Itâ€™s a cafÃ©", "It’s a café", id="mojibake"),
        pytest.param("ef\ufb01cient, o\ufb03ce", "efficient, office", id="ligatures"),
        pytest.param("\ufe83\ufe9f\ufede\ufe96", "أجلت", id="Arabic letters in their forms"),
        pytest.param("\ufefb \ufdf2", "لا الله", id="ligatures of Arabic"),
        pytest.param("\ufdfa \ufdfc 500", "\ufdfa \ufdfc 500", id="a formula, a currency"),
        pytest.param("Par Ã‰lodie Schmitt", "Par Élodie Schmitt", id="mojibake of a capital"),
        pytest.param("РњСѓР·РµР№ С‡Р°СЃРѕРІ", "Музей часов", id="mojibake of Russian"),
        pytest.param("Î‘Î¸Î®Î½Î±", "Αθήνα", id="mojibake of Greek"),
        pytest.param("lone \ud800 half", "lone half", id="half a surrogate pair"),
        pytest.param("a\u200db", "ab", id="a joiner where nothing joins"),
    ],
)
def test_dirt_that_no_reader_sees_goes(dirty: str, clean: str) -> None:
    assert tidy(dirty) == clean


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“He said – ‘no’ —”", id="printed quotes and dashes"),
        pytest.param("«Да», „ja“, 「はい」", id="quotes of other languages"),
        pytest.param("می\u200cخواهم", id="a non-joiner that Persian needs"),
        pytest.param("क्\u200dष", id="a joiner that Hindi needs"),
        pytest.param("👩\u200d🚒 rescued", id="a joined emoji"),
        pytest.param("São Paulo, Ångström, Łódź", id="letters that look like mojibake"),
        pytest.param("die „Ära“ – ›Ämter‹", id="German capitals beside quotes"),
        pytest.param("РІЗДВО Різдво, Січень, РЁВ", id="Cyrillic that looks like mojibake"),
        pytest.param("ÂGE D’OR", id="a capital that opens mojibake"),
    ],
)
def test_what_was_printed_stays(text: str) -> None:
    assert tidy(text) == text


def test_a_listing_keeps_its_lines_and_indents() -> None:
    assert tidy_lines("if x:\n    y()  \n") == "if x:\n    y()"
