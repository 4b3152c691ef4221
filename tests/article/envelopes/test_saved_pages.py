"""Pages that a browser saved into one file, as the parts of a mail."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Format, Upload
from copydesk.errors import ProblemCode, Unreadable
from tests.article.envelopes.mails import MORE, PAGE, STORY
from tests.article.reading import texts_of

FRAME = "<p>Buy a new boat today, and save more than ever before in all of your life.</p>"
URL = "https://echo.example/2024/03/12/diary"


def saved(*parts: tuple[str, str, str], head: str = "From: <Saved by Blink>\n") -> bytes:
    """Write a saved page of parts: type, address, body."""
    kind = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
    inside = (
        f"--b\nContent-Type: {t}\nContent-Location: {at}\n\n{body}\n" for t, at, body in parts
    )
    return f"{head}{kind}{''.join(inside)}--b--\n".encode()


PAGES = (("text/html", URL, PAGE), ("text/html", "https://ads.example/", FRAME))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(saved(*PAGES), id="by Chrome"),
        pytest.param(saved(*PAGES, head="Subject: Diary\n"), id="by a program that is not named"),
        pytest.param(saved(("text/css", "cid:1", "p {}"), *PAGES), id="behind its styles"),
        pytest.param(
            saved(
                ("text/html", "cid:1", PAGE),
                head=f"From: <Saved by Blink>\nSnapshot-Content-Location: {URL}\n",
            ),
            id="its address is in the head",
        ),
    ],
)
def test_a_saved_page_is_read_as_the_page_at_its_address(body: bytes) -> None:
    reading = read_article(Upload(body))

    assert reading.source.format is Format.HTML
    assert texts_of(reading.article) == [STORY, MORE]
    assert reading.article.canonical_url == URL
    assert reading.article.date_published is not None
    assert reading.article.date_published.value == "2024-03-12"


def test_the_uploader_s_address_is_better_than_the_saved_one() -> None:
    upload = Upload(saved(*PAGES), url="https://echo.example/other")

    assert read_article(upload).article.canonical_url == "https://echo.example/other"


def test_the_day_of_saving_is_no_evidence() -> None:
    body = saved(
        ("text/html", "https://echo.example/diary", PAGE),
        head="From: <Saved by Blink>\nDate: Mon, 6 Jan 2025 11:00:00 -0000\n",
    )

    assert read_article(Upload(body)).article.date_published is None


def test_a_saved_picture_is_no_article() -> None:
    with pytest.raises(Unreadable) as refused:
        read_article(Upload(saved(("image/png", "https://echo.example/a.png", "x"))))

    assert refused.value.code is ProblemCode.NO_ARTICLE
