"""Reporters: named in the dateline, where East Asia prints them."""

import pytest

from copydesk.article.model import Dateline
from copydesk.article.normalize.bylines.reporters import reporters_in, reporters_of


@pytest.mark.parametrize(
    ("printed", "place", "names"),
    [
        pytest.param("新华社杭州9月18日电（记者马骏）", "杭州", ["马骏"], id="Xinhua"),
        pytest.param(
            "新华社济南10月14日电（记者王海涛、李小红）", "济南", ["王海涛", "李小红"], id="two"
        ),
        pytest.param("中新网成都2月20日电 (记者 陈静)", "成都", ["陈静"], id="a space"),
        pytest.param("（中央社記者林志明花蓮18日電）", "花蓮", ["林志明"], id="before the place"),
        pytest.param("(中央社記者蔡宜庭花蓮縣12日電)", "花蓮縣", ["蔡宜庭"], id="before a county"),
        pytest.param("(中央社記者歐陽娜娜台北12日電)", "台北", ["歐陽娜娜"], id="a long surname"),
        pytest.param("(中央社記者王立烏日12日電)", "烏日", ["王立"], id="an unknown place"),
        pytest.param(
            "(中央社記者蔡宜庭、李明花蓮縣12日電)", "花蓮縣", ["蔡宜庭", "李明"], id="two of CNA"
        ),
        pytest.param("〔記者陳怡君／花蓮報導〕", "花蓮", ["陳怡君"], id="a paper"),
        pytest.param("(中央社東京12日綜合外電報導)", "東京", [], id="from what others sent"),
        pytest.param("(제주=뉴시스) 오민호 기자 =", "제주", ["오민호"], id="Korean"),
        pytest.param(
            "RİZE (AA) - SELİN YILDIZ/ALİ KARA -",
            "Rize",
            ["Selin Yıldız", "Ali Kara"],
            id="two of Anadolu",
        ),
        pytest.param("Elif KARACA/İSTANBUL, (DHA) -", "İstanbul", ["Elif KARACA"], id="Demirören"),
        pytest.param("Berlin/München (dpa) -", "Berlin", [], id="two cities"),
        pytest.param(
            "(서울=연합뉴스) 김민수 이지은 기자 =", "서울", ["김민수", "이지은"], id="two Koreans"
        ),
        pytest.param(
            "(서울=연합뉴스) 김민수·이지은 기자 =", "서울", ["김민수", "이지은"], id="a dot"
        ),
        pytest.param("(서울=연합뉴스) 정치부 김민수 기자 =", "서울", ["김민수"], id="a desk"),
        pytest.param("【ソウル＝山田太郎】", "ソウル", ["山田太郎"], id="Japanese"),
        pytest.param("【ワシントン＝共同】", "ワシントン", [], id="an agency"),
        pytest.param("OSLO (Reuters) -", "Oslo", [], id="no reporter"),
    ],
)
def test_a_dateline_names_its_reporters(printed: str, place: str, names: list[str]) -> None:
    dateline = Dateline(as_printed=printed, place=place)

    assert [author.name for author in reporters_of(dateline)] == names


def test_no_dateline_names_nobody() -> None:
    assert reporters_of(None) == ()


@pytest.mark.parametrize(
    ("end", "names"),
    [
        pytest.param("昨年度の入館者は六万人余りだった。（西村香織）", ["西村香織"], id="brackets"),
        pytest.param("昨年度の入館者は六万人余りだった。【西村香織】", ["西村香織"], id="others"),
        pytest.param("昨年度の入館者は六万人余りだった。（資料写真）", [], id="no name"),
    ],
)
def test_a_japanese_text_ends_in_who_wrote_it(end: str, names: list[str]) -> None:
    assert [author.name for author in reporters_in(["水族館は閉館する。", end])] == names


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        pytest.param("本报讯（记者 周敏 通讯员 李明）图书馆开放。", ["周敏", "李明"], id="a paper"),
        pytest.param("本报记者张伟报道：图书馆开放。", ["张伟"], id="a verb"),
        pytest.param("记者张伟报道了这一事件。", [], id="a sentence"),
        pytest.param("据新华社记者张伟报道，图书馆开放。", [], id="of another"),
        pytest.param("记者观察报道图书馆。", [], id="no name"),
    ],
)
def test_a_chinese_lead_begins_with_who_reported(lead: str, names: list[str]) -> None:
    assert [author.name for author in reporters_in([lead, "市民表示满意。"])] == names
