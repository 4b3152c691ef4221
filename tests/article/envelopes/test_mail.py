"""Mails: the text is what somebody wrote, whatever programs have put it into."""

import pytest

from copydesk.article.block import LETTER
from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.envelopes.mails import (
    MORE,
    PAGE,
    SENT,
    STORY,
    TEXT,
    base64_of,
    html,
    in_parts,
    mail,
    part,
    quoted_printable_of,
)
from tests.article.reading import texts_of

PLAIN = part(TEXT)
NAMED = 'Content-Disposition: attachment; filename="release{0}"'
FORWARDED = mail(TEXT, "Content-Type: text/plain").decode().replace("\r\n", "\n")


def read(body: bytes) -> Reading:
    return read_article(Upload(body))


def refusal_of(body: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        read(body)
    return refused.value


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(mail(TEXT), id="plain"),
        pytest.param(mail(TEXT).replace(b"\r\n", b"\n"), id="with bare line ends"),
        pytest.param(
            mail(base64_of(TEXT.encode()), "Content-Transfer-Encoding: base64"), id="base64"
        ),
        pytest.param(
            mail(base64_of(TEXT.encode())[:-3], "Content-Transfer-Encoding: base64"),
            id="base64 that breaks off",
        ),
        pytest.param(
            mail(TEXT, "Content-Transfer-Encoding: base64"), id="base64 that was decoded before"
        ),
        pytest.param(
            mail(quoted_printable_of(TEXT.encode()), "Content-Transfer-Encoding: quoted-printable"),
            id="quoted-printable",
        ),
        pytest.param(mail(PAGE, "Content-Type: text/html"), id="a page"),
        pytest.param(in_parts("alternative", PLAIN, html(PAGE)), id="plain and as a page"),
        pytest.param(
            in_parts("alternative", PLAIN, html("<style>p {margin: 0}</style><p>&nbsp;</p>")),
            id="a page without the text",
        ),
        pytest.param(
            in_parts("mixed", PLAIN, part("News list", "Content-Type: text/html")),
            id="a list's foot",
        ),
        pytest.param(
            in_parts("signed", PLAIN, part("abc", "Content-Type: application/pgp-signature")),
            id="signed",
        ),
        pytest.param(
            in_parts(
                "mixed",
                part("Diary found in a wall\n\n" + STORY),
                part("x", "Content-Type: image/png"),
                part(MORE),
            ),
            id="parted by a picture",
        ),
        pytest.param(
            in_parts("mixed", PLAIN, part("Prices: one, two, three. " * 90, NAMED.format(".txt"))),
            id="with a file",
        ),
        pytest.param(in_parts("mixed", part(TEXT, NAMED.format(".txt"))), id="a file alone"),
        pytest.param(
            mail(PAGE, "Content-Type: application/octet-stream", NAMED.format(".html")),
            id="a file of unknown type",
        ),
        pytest.param(
            in_parts("mixed", part("fyi"), part(FORWARDED, "Content-Type: message/rfc822")),
            id="a mail in a mail",
        ),
        pytest.param(
            in_parts("mixed", PLAIN)
            .replace(b'boundary="=_b"', b'boundary="other"')
            .replace(b"--=_b\r\n", b"--=_b\r\nContent-Type: text/plain\r\n"),
            id="another mark than is said",
        ),
        pytest.param(
            in_parts("mixed", PLAIN).partition(b"--=_b--")[0], id="the last mark is missing"
        ),
        pytest.param(
            b"From a@museum.example Tue Mar 12 09:12:01 2024\n" + mail(TEXT), id="a mailbox of one"
        ),
        pytest.param(
            mail(TEXT).replace(b"MIME-Version", b"broken line\r\nMIME-Version"),
            id="a line among the headers that is none",
        ),
    ],
)
def test_a_mail_is_its_text(body: bytes) -> None:
    reading = read(body)

    assert reading.source.format is Format.MAIL
    assert reading.article.headline == "Diary found in a wall"
    assert texts_of(reading.article) == [STORY, MORE]
    published = reading.article.date_published
    assert published is not None
    assert (published.value, published.as_printed) == ("2024-03-12T09:12:01+01:00", SENT)


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        pytest.param("koi8-r", "Мост в гавани снова открыли для движения в четверг.", id="koi8-r"),
        pytest.param("iso-8859-1", "Die Brücke über den Fluß ist wieder geöffnet.", id="Latin"),
        pytest.param("gb2312", "海港大桥在两年后的星期四上午重新开放通车。", id="gb2312"),
        pytest.param(
            "iso-2022-jp", "市は4日、港の橋の通行を再開したと発表した。", id="iso-2022-jp"
        ),
    ],
)
def test_the_charset_of_a_part_is_a_declared_one(charset: str, text: str) -> None:
    encoded = base64_of(text.encode(charset))
    lines = (f'Content-Type: text/plain; charset="{charset}"', "Content-Transfer-Encoding: base64")

    assert texts_of(read(mail(encoded, *lines)).article) == [text]


def test_a_mailbox_s_marks_of_lines_are_taken_off() -> None:
    body = f"{TEXT}\n>From there it went to the museum, where everybody may read it from Friday.\n"

    mailbox = b"From a@museum.example Tue Mar 12 09:12:01 2024\n" + mail(body)

    assert texts_of(read(mailbox).article)[-1].startswith("From there it went")


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        pytest.param(
            in_parts("mixed", part("UEsDBA==", "Content-Type: application/msword")),
            ProblemCode.NO_ARTICLE,
            "application/msword",
            id="a file that is no text",
        ),
        pytest.param(
            in_parts("mixed", part(TEXT, NAMED.format(".txt")), part(TEXT, NAMED.format(".md"))),
            ProblemCode.UNKNOWN_FORMAT,
            "2 files",
            id="two files",
        ),
        pytest.param(
            in_parts("digest", part(FORWARDED), part(FORWARDED)),
            ProblemCode.UNKNOWN_FORMAT,
            "2 others",
            id="a digest",
        ),
        pytest.param(
            in_parts("report", PLAIN), ProblemCode.NO_ARTICLE, "report", id="a server's report"
        ),
        pytest.param(
            2 * (b"From a@museum.example Tue Mar 12 09:12:01 2024\n" + mail(TEXT) + b"\n"),
            ProblemCode.UNKNOWN_FORMAT,
            "2 mails",
            id="a mailbox of two",
        ),
        pytest.param(
            mail("Nothing is a part.", "Content-Type: multipart/mixed"),
            ProblemCode.MALFORMED,
            "mark is missing",
            id="no mark",
        ),
        pytest.param(mail(""), ProblemCode.NO_ARTICLE, "no text", id="no text"),
    ],
)
def test_a_mail_that_is_no_one_text_is_refused(body: bytes, code: ProblemCode, words: str) -> None:
    refused = refusal_of(body)

    assert refused.code is code
    assert words in refused.reason


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"From: the people of the museum\n\n{TEXT}", id="it begins with From"),
        pytest.param(f"From: Museum\nSubject: diary\n\n{TEXT}", id="copied from a mail program"),
        pytest.param(
            f"Message-ID: <1@a.example>\nFrom: Museum\nMIME-Version: 1.0\n\n{TEXT}",
            id="some lines of a mail",
        ),
        pytest.param(f"From the museum Tue Mar 12\n\n{TEXT}", id="it begins as a mailbox does"),
    ],
)
def test_a_text_that_looks_like_a_mail_stays_a_text(text: str) -> None:
    assert read(text.encode()).source.format is Format.PLAIN


def test_an_uploader_may_say_that_it_is_a_mail() -> None:
    text = f"Subject: diary\nFrom: Museum\n\n{TEXT}"

    reading = read_article(Upload(text.encode(), content_type="message/rfc822"))

    assert reading.source.format is Format.MAIL


def test_places_in_a_mail_point_into_its_letter() -> None:
    reading = read(mail(base64_of(TEXT.encode()), "Content-Transfer-Encoding: base64"))

    source = reading.source.text
    (section,) = reading.article.sections
    assert [source[p.start : p.end] for p in section.paragraphs] == [STORY, MORE]
    assert source.startswith(f"From: Museum <press@museum.example>\nDate: {SENT}\nSubject: Diary")
    assert "".join(step.text for step in reading.trail) == source


def test_what_is_a_letter_s_in_a_page_is_left_out_by_name() -> None:
    above = "<p><b>From:</b> Museum<br><b>Sent:</b> 12 March 2024<br><b>Subject:</b> Diary</p>"
    page = f"<p>fyi</p>{above}{PAGE}<p>Kind regards,</p><p>Ola Berg</p>"

    article = read(mail(page, "Content-Type: text/html")).article

    assert texts_of(article) == [STORY, MORE]
    left_out = [removal.text for removal in article.removals if removal.rule == LETTER]
    assert left_out[4:] == [
        "fyi",
        "From: Museum",
        "Sent: 12 March 2024",
        "Subject: Diary",
        "Kind regards,",
        "Ola Berg",
    ]
