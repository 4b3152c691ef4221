"""A credit that the first paragraph begins with is parted from it, and accounted for."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

LEAD = "城市周一在闲置三十年的旧电车车库里开放了一座新图书馆，当天有四百多人到场。"
MORE = "市民李先生表示，图书馆的环境很好，预计每天能接待两千名读者。"


@pytest.mark.parametrize(
    "credit",
    [
        pytest.param("本报讯（记者 张伟）", id="this paper"),
        pytest.param("本报记者张伟报道：", id="a verb"),
        pytest.param("记者张伟报道", id="no house"),
    ],
)
def test_a_credit_without_a_place_is_parted_from_the_lead(credit: str) -> None:
    reading = read_article(Upload(f"旧车库变图书馆\n\n{credit}{LEAD}\n\n{MORE}\n".encode()))
    article = reading.article

    assert "".join(step.text for step in reading.trail) == reading.source.text
    assert article.sections[0].paragraphs[0].text == LEAD
    assert [author.name for author in article.authors] == ["张伟"]
    assert [one.text for one in article.removals] == [credit]


@pytest.mark.parametrize("credit", ["记者张伟报道", "記者陳怡君／花蓮報導", "本报讯（记者 张伟）"])
def test_a_credit_in_its_own_line_is_no_deck(credit: str) -> None:
    article = read_article(
        Upload(f"旧车库变图书馆\n\n{credit}\n\n{LEAD}\n\n{MORE}\n".encode())
    ).article

    assert article.alternative_headline is None
    assert len(article.authors) == 1
    assert article.sections[0].paragraphs[0].text == LEAD
