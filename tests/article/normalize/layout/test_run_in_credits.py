"""A credit that the first paragraph begins with is parted from it, and accounted for."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.reading import article_of, rules_of, texts_of

LEAD = "城市周一在闲置三十年的旧电车车库里开放了一座新图书馆，当天有四百多人到场。"
MORE = "市民李先生表示，图书馆的环境很好，预计每天能接待两千名读者。"
KOREAN = "단양포항에 28년 만에 등대가 다시 켜졌다. 주민들은 불이 켜지자 박수를 쳤다고 전했다."
MORE_KOREAN = (
    "해양수산부 동해지방청은 지난 3일 저녁 7시 10분 단양포 등대의 불을 밝혔다고 4일 밝혔다."
)
HINDI = "सोनपुर में पुराना पुल दो साल बाद सोमवार को यातायात के लिए फिर से खोल दिया गया है।"
CHINESE = "港口大橋在關閉兩年之後，於星期四上午重新開放通車，市長說她很高興。"


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


@pytest.mark.parametrize(
    ("credit", "lead"),
    [
        pytest.param("[동해일보 한소라 기자]", KOREAN, id="a paper and a reporter"),
        pytest.param("जागरण टीम, सोनपुर।", HINDI, id="a desk and a place"),
        pytest.param("【海角日報】", CHINESE, id="a paper in brackets"),
    ],
)
def test_a_credit_before_the_lead_is_parted_from_it(credit: str, lead: str) -> None:
    article = article_of("\n".join((f"{credit} {lead}", lead[::-1][1:] + lead[-1], lead)))

    assert texts_of(article)[0] == lead
    assert rules_of(article).get(credit) == "credit-run-in"


def test_the_reporter_in_brackets_is_named_where_nobody_else_is() -> None:
    article = article_of("\n".join((f"[동해일보 한소라 기자] {KOREAN}", MORE_KOREAN)))

    assert [author.name for author in article.authors] == ["한소라"]


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param(f"[속보] {KOREAN}", id="a flash"),
        pytest.param(f"सोनपुर, बिहार। {HINDI}", id="two places"),
        pytest.param(f"【独自】{CHINESE}", id="a label"),
    ],
)
def test_other_brackets_and_beginnings_stay(lead: str) -> None:
    article = article_of(f"{lead}\n{MORE_KOREAN}")

    assert lead in texts_of(article)
