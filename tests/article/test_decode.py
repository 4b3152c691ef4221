import codecs

import pytest

from copydesk.article.decode import decode
from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.errors import ProblemCode, Unreadable

RUSSIAN = "Правительство объявило во вторник о новых мерах поддержки городских библиотек."
GERMAN = "Die Brücke über den Fluß bleibt für Fußgänger geöffnet, hieß es am Montag."
CZECH = "Vláda v úterý oznámila, že městské knihovny zůstanou otevřené i v sobotu a též v neděli."
GREEK = "Το παλιό λιμάνι της Σύρου ανοίγει ξανά την Κυριακή μετά από έργα τριών ετών."
PAGE_OF_MARKUP = b'<meta charset="iso-8859-1">' + b'<a href="/news/latest">News</a>' * 40 + b"<p>"
JAPANESE = "政府は火曜日、新しい措置を発表した。市の図書館は週末も開いている。"


@pytest.mark.parametrize(
    ("body", "declared", "text", "charset", "because"),
    [
        pytest.param(GERMAN.encode(), None, GERMAN, "utf-8", "utf-8 decodes strictly", id="utf-8"),
        pytest.param(
            codecs.BOM_UTF8 + GERMAN.encode(), None, GERMAN, "utf-8", "byte order mark", id="mark"
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"),
            "text/plain; charset=utf-8",
            GERMAN,
            "utf-16-le",
            "byte order mark",
            id="a mark beats a declaration",
        ),
        pytest.param(
            GERMAN.encode("utf-16-be"), None, GERMAN, "utf-16-be", "zeros", id="utf-16 without mark"
        ),
        pytest.param(
            GERMAN.encode(),
            "text/html; charset=iso-8859-1",
            GERMAN,
            "utf-8",
            "strictly",
            id="valid utf-8 beats a wrong declaration",
        ),
        pytest.param(
            RUSSIAN.encode("koi8-r"),
            "text/plain; charset=koi8-r",
            RUSSIAN,
            "koi8-r",
            "declared in the content type",
            id="declared in the content type",
        ),
        pytest.param(
            b'<meta charset="windows-1251">' + RUSSIAN.encode("cp1251"),
            None,
            '<meta charset="windows-1251">' + RUSSIAN,
            "windows-1251",
            "declared in the meta element",
            id="declared in the page",
        ),
        pytest.param(
            b"\x93Quoted\x94",
            "text/plain; charset=iso-8859-1",
            "“Quoted”",
            "windows-1252",
            "declared",
            id="iso-8859-1 means windows-1252",
        ),
        pytest.param(
            RUSSIAN.encode("cp1251"), None, RUSSIAN, "windows-1251", "detected", id="detected"
        ),
        pytest.param(
            RUSSIAN.encode("koi8-r"),
            "text/plain; charset=ISO-8859-1",
            RUSSIAN,
            "koi8-r",
            "though windows-1252 is declared in the content type",
            id="a server's default over Cyrillic",
        ),
        pytest.param(
            b'<meta charset="windows-1252">' + CZECH.encode("cp1250"),
            None,
            '<meta charset="windows-1252">' + CZECH,
            "windows-1250",
            "though windows-1252 is declared in the meta element",
            id="a template's default over Czech",
        ),
        pytest.param(
            PAGE_OF_MARKUP + JAPANESE.encode("euc_jp") + b"</p>",
            None,
            PAGE_OF_MARKUP.decode() + JAPANESE + "</p>",
            "euc-jp",
            "though windows-1252 is declared in the meta element",
            id="a template's default over a page of more tags than text",
        ),
        pytest.param(
            GREEK.encode("iso8859-7"),
            "text/html; charset=us-ascii",
            GREEK,
            "windows-1253",
            "though windows-1252 is declared",
            id="ASCII over Greek",
        ),
        pytest.param(
            GERMAN.encode("cp1252"),
            "text/html; charset=iso-8859-1",
            GERMAN,
            "windows-1252",
            "declared in the content type",
            id="the default where it is right",
        ),
        pytest.param(
            "Zażółć gęślą".encode("cp1250"),
            "text/html; charset=windows-1250",
            "Zażółć gęślą",
            "windows-1250",
            "declared in the content type",
            id="two words in what they are declared to be",
        ),
        pytest.param(
            "caf\xe9, 5 \xb0C".encode("cp1252"),
            "text/html; charset=iso-8859-1",
            "café, 5 °C",
            "windows-1252",
            "declared in the content type",
            id="too few letters to doubt the default",
        ),
        pytest.param(
            GERMAN.encode().replace(b" ", b"\x00 ", 6),
            None,
            GERMAN.replace(" ", "\x00 ", 6),
            "utf-8",
            "strictly",
            id="some NULs in a text",
        ),
        pytest.param(
            GERMAN.encode() + b"\x00" * 4096,
            None,
            GERMAN + "\x00" * 4096,
            "utf-8",
            "strictly",
            id="the rest of a buffer",
        ),
        pytest.param(
            JAPANESE.encode("shift_jis"), None, JAPANESE, "shift-jis", "detected", id="Shift JIS"
        ),
        pytest.param(
            f"{'=' * 60}\n{JAPANESE}\n{'=' * 60}".encode("euc_jp"),
            None,
            f"{'=' * 60}\n{JAPANESE}\n{'=' * 60}",
            "euc-jp",
            "detected",
            id="more ruled lines than text",
        ),
        pytest.param(
            CZECH.encode("iso8859-2"), None, CZECH, "iso-8859-2", "detected", id="Latin 2"
        ),
        pytest.param(
            CZECH.encode("cp1250"),
            None,
            CZECH,
            "windows-1250",
            "detected",
            id="Windows, not Latin 2",
        ),
        pytest.param(
            RUSSIAN.encode("iso8859-5"),
            None,
            RUSSIAN,
            "iso-8859-5",
            "detected",
            id="Cyrillic of ISO",
        ),
        pytest.param(
            JAPANESE.encode("iso2022_jp"), None, JAPANESE, "iso-2022-jp", "escape", id="ISO 2022"
        ),
        pytest.param(
            "caf\xe9".encode("latin-1"),
            "text/plain; charset=base64",
            "café",
            "windows-1252",
            "detected",
            id="a declaration that names no encoding of text",
        ),
        pytest.param(
            (GERMAN * 9).encode()[:-2] + "ß".encode()[:1],
            None,
            (GERMAN * 9)[:-2] + "\ufffd",
            "utf-8",
            "but for 1 broken bytes",
            id="utf-8 cut in mid-character",
        ),
        pytest.param(
            b"x" * 150_000 + (GERMAN * 9).encode()[:-2] + "ß".encode()[:1],
            None,
            "x" * 150_000 + (GERMAN * 9)[:-2] + "\ufffd",
            "utf-8",
            "but for 1 broken bytes",
            id="utf-8 that begins with a long stretch of ASCII",
        ),
        pytest.param(
            b"x " * 60_000 + "Grüße aus Köln, schöne ".encode("latin-1") * 9,
            None,
            "x " * 60_000 + "Grüße aus Köln, schöne " * 9,
            "windows-1252",
            "detected",
            id="no utf-8, after a long stretch of ASCII",
        ),
    ],
)
def test_the_first_evidence_that_fits_decides_and_is_named(
    body: bytes, declared: str | None, text: str, charset: str, because: str
) -> None:
    decoded = decode(body, declared=declared)

    assert decoded.text == text
    assert decoded.charset == charset
    assert because in decoded.charset_source


@pytest.mark.parametrize(
    ("body", "code", "says"),
    [
        pytest.param(b"", ProblemCode.EMPTY, "nothing", id="nothing"),
        pytest.param(b" \r\n\t", ProblemCode.EMPTY, "nothing", id="white space"),
        pytest.param("\ufeff\u200b ".encode(), ProblemCode.EMPTY, "white space", id="unseen signs"),
        pytest.param(b"%PDF-1.7\n", ProblemCode.UNKNOWN_FORMAT, "a PDF", id="PDF"),
        pytest.param(b"PK\x03\x04...", ProblemCode.UNKNOWN_FORMAT, "ZIP", id="ZIP"),
        pytest.param(b"\xff\xd8\xff\xe0..", ProblemCode.UNKNOWN_FORMAT, "JPEG", id="JPEG"),
        pytest.param(bytes(range(256)) * 20, ProblemCode.UNKNOWN_FORMAT, "control", id="noise"),
        pytest.param(
            bytes(range(0x80, 0x100)) * 9,
            ProblemCode.UNKNOWN_ENCODING,
            "no encoding",
            id="every high byte",
        ),
        pytest.param(
            b"x" * (DOCUMENT_BYTES + 1), ProblemCode.TOO_LARGE, "more than", id="too large"
        ),
    ],
)
def test_what_is_no_text_is_refused_with_its_code(
    body: bytes, code: ProblemCode, says: str
) -> None:
    with pytest.raises(Unreadable, match=says) as refusal:
        decode(body)

    assert refusal.value.code is code


@pytest.mark.filterwarnings("error")
def test_what_fits_no_encoding_of_an_era_is_no_warning_in_a_log() -> None:
    with pytest.raises(Unreadable):
        decode(b"\x81\x81A\x9dA" * 9)


QUOTED_PRINTABLE = """Date: Mon, 12 Feb 2024

La biblioth=C3=A8que de Brest a rouvert lundi, tro=
is ans apr=C3=A8s l=E2=80=99incendie.=20
2 =3D 2
"""


def test_quoted_printable_is_decoded_and_said() -> None:
    decoded = decode(QUOTED_PRINTABLE.encode())

    assert decoded.text == (
        "Date: Mon, 12 Feb 2024\n\nLa bibliothèque de Brest a rouvert lundi,"
        " trois ans après l’incendie. \n2 = 2\n"
    )
    assert decoded.charset_source == "utf-8 decodes strictly, in quoted-printable"


def test_quoted_printable_of_western_europe_is_decoded() -> None:
    assert decode(b"caf=E9 cr=E8me =C0 la=\n carte=\n!").text == "café crème À la carte!"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("see /?id=12&page=34&of=56&at=78", id="an address"),
        pytest.param("a=20\nb=30\nc=40\nd=50", id="sums"),
        pytest.param("=" * 40, id="a ruler"),
        pytest.param("<p class=A1 id=B2>=C3=A9=C3=A8</p><a href='x' id='y'>", id="a page"),
        pytest.param("=00=00=C3=A9=C3=A9=C3=A9", id="control characters"),
    ],
)
def test_other_equals_signs_stay(text: str) -> None:
    assert decode(text.encode()).text == text
