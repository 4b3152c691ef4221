"""What is found in a paragraph is pointed at in the source, whatever was taken off between."""

import unicodedata

import pytest

from copydesk.article.normalize.layout.ruler import lay_ruler
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload


@pytest.mark.parametrize(
    ("source", "text", "wanted"),
    [
        pytest.param("the regie\u00adrung said", "the regierung said", "said", id="a soft hyphen"),
        pytest.param(
            "* Tomorrow it opens again", "Tomorrow it opens again", "Tomorrow", id="a bullet"
        ),
        pytest.param(
            "See [the map](https://a.example/map) on Tuesday night",
            "See the map on Tuesday night",
            "Tuesday",
            id="a link of Markdown",
        ),
        pytest.param("**Rain** fell on Monday", "Rain fell on Monday", "Monday", id="bold print"),
        pytest.param("caf\u00c3\u00a9 opens Friday", "café opens Friday", "Friday", id="mojibake"),
        pytest.param(
            "Tra\u0302\u0300n Thi\u0323 mo\u031b\u0309 Friday",
            "Tr\u1ea7n Th\u1ecb m\u1edf Friday",
            "Friday",
            id="accents set apart",
        ),
    ],
)
def test_a_word_is_found_where_it_stands(source: str, text: str, wanted: str) -> None:
    at = text.index(wanted)
    ruler = lay_ruler(text, source, 0, len(source))

    assert source[ruler.place(at) : ruler.place(at + len(wanted) - 1) + 1] == wanted


def test_spans_of_a_source_with_accents_set_apart_are_those_of_its_text() -> None:
    said = "“Chúng tôi mở cửa thứ hai, 4/5/2026”, ông Trần Văn Bảo nói với báo giới hôm qua."
    more = "Bà Lê Thị Hoa cho biết cầu sẽ đóng từ thứ tư tuần này đến hết tháng tư năm 2027."
    text = unicodedata.normalize("NFD", f"Cầu mở lại\n\n{said}\n\n{more}\n")
    article = read_article(Upload(text.encode())).article

    spans = [(q.start, q.end, f"“{q.text}”") for q in article.quotes]
    spans += [(m.start, m.end, m.as_printed) for m in article.date_mentions]
    assert spans
    for start, end, printed in spans:
        assert unicodedata.normalize("NFC", text[start:end]) == printed


def test_dates_in_a_list_are_pointed_at_in_the_source() -> None:
    text = (
        "Bridge opens in three steps\n\nThe bridge opens again this week, the agency said.\n\n"
        "* On May 4, 2026 it opens to pedestrians and to cyclists.\n"
        "* On May 6, 2026 it opens to buses, and a day later to cars.\n"
    )
    article = read_article(Upload(text.encode())).article

    assert [text[m.start : m.end] for m in article.date_mentions if m.value] == [
        "May 4, 2026",
        "May 6, 2026",
    ]
