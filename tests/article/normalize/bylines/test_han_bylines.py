"""Who wrote a story in Chinese, Japanese or Korean, where no "By" stands before a name."""

import pytest

from copydesk.article.block import Block
from copydesk.article.draft import Head
from copydesk.article.model import Author
from copydesk.article.normalize.bylines.credits import Credits, credits_of, with_reporters
from copydesk.article.normalize.bylines.reporters import reporters_in

TEXT = "市政府星期一表示，大桥将关闭到十月，公交线路也将改道。"


def on_a_page(*lines: str, stated: str = "") -> Credits:
    head = Head(meta=(("author", stated),) if stated else ())
    texts = ("大桥将关闭到十月", *[TEXT] * 4, *lines)
    return credits_of(head, [Block(text, place="body/div") for text in texts], 0, 1)


def names(authors: tuple[Author, ...]) -> list[str]:
    return [author.name for author in authors]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("江城晚报记者 王海涛", ["王海涛"]),
        ("記者王海濤／花蓮報導", ["王海濤"]),
        ("本报讯（记者 王海涛）", ["王海涛"]),
        ("新华社上海5月13日电（记者王海涛）", ["王海涛"]),
        ("新华社记者王海涛", ["王海涛"]),
        ("（记者王海涛）", ["王海涛"]),
        ("（西村香織）", ["西村香織"]),
        pytest.param("（資料写真）", [], id="a label of a picture"),
        pytest.param("记者安全", [], id="a label"),
        pytest.param("本报记者手记", [], id="a column"),
        ("江城新闻记者 王海涛 李小红", ["王海涛", "李小红"]),
        ("江城晚报记者 王海涛和李小红", ["王海涛", "李小红"]),
        ("江城晚报记者 李和平", ["李和平"]),
        ("江城晚报实习生 李小红", ["李小红"]),
        ("《江城》作者 周明", ["周明"]),
        ("来源：江城网作者：王海涛", ["王海涛"]),
        ("2019-09-26 12:11来源：江城时报网作者：王海涛", ["王海涛"]),
        ("发表于2014-08-24 21:30| 来源CITY| 0 条评论| 作者王海涛", ["王海涛"]),
        ("执笔/小桥姐、王海涛&李小红", ["小桥姐", "王海涛", "李小红"]),
        ("王海涛/江城青年报", ["王海涛"]),
        ("編集委員 中橋一郎", ["中橋一郎"]),
        ("文●ハシモト／TOLL編集部", ["ハシモト"]),
        ("取材・文：中橋一郎", ["中橋一郎"]),
        ("[中橋一郎，Tollerby]", ["中橋一郎"]),
        ("［中橋一郎、山村花子，橋新聞］", ["中橋一郎", "山村花子"]),
        pytest.param("[会員登録，無料]", [], id="no house in brackets"),
        ("김민수 기자 minsu@example.com", ["김민수"]),
        ("西村香織記者", ["西村香織"]),
        ("記者・西村香織 2025年11月12日", ["西村香織"]),
        ("김민수 기자", ["김민수"]),
        ("기자명 김민수 기자", ["김민수"]),
        pytest.param("スポーツ新聞記者", [], id="no name before the office in Japanese"),
        pytest.param("정치부 기자", [], id="a desk in Korean"),
        pytest.param("스포츠 기자", [], id="no surname in Korean"),
        pytest.param("据江城晚报记者 了解", [], id="no name behind the office"),
        pytest.param("江城市政府发言人 王海涛", [], id="a spokesman"),
    ],
)
def test_a_line_of_an_office_and_names_is_a_byline(line: str, people: list[str]) -> None:
    assert names(on_a_page(line).authors) == people


def test_a_reporter_comes_before_the_editor_in_charge() -> None:
    found = on_a_page("责任编辑：张明", "江城晚报记者 王海涛")

    assert names(found.authors) == ["王海涛"]


def test_a_portal_is_no_author_where_a_reporter_is_named() -> None:
    assert names(on_a_page("江城晚报记者 王海涛", stated="网桥").authors) == ["王海涛"]


def test_an_editor_in_charge_is_not_looked_for_where_a_portal_is_named() -> None:
    assert names(on_a_page("责任编辑：张明", stated="网桥").authors) == ["网桥"]


@pytest.mark.parametrize("stated", ["网桥", ""])
def test_a_reporter_of_the_text_comes_before_editors_and_portals(stated: str) -> None:
    named = on_a_page("责任编辑：张明", stated=stated)
    reporters = (Author(name="王海涛", name_as_printed="王海涛"),)

    assert names(with_reporters(named, reporters).authors) == ["王海涛"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("江城报讯（记者 王海涛）11月25日，大桥关闭。", ["王海涛"]),
        ("江城网10月4日讯（记者王海涛 整合） 大桥关闭。", ["王海涛"]),
        ("江城报快讯（记者 王海涛 通讯员 李小红）大桥关闭。", ["王海涛", "李小红"]),
        ("大桥将关闭到十月。（王海涛）", ["王海涛"]),
        ("大桥将关闭到十月。(文/图 王海涛 李小红)", ["王海涛", "李小红"]),
        ("大桥将关闭到十月。（实习生 王海涛 江城客户端报道）", ["王海涛"]),
        ("The bridge is closed until October. (By Anna Ruiz)", ["Anna Ruiz"]),
        (
            "The bridge is closed. (By Anna Ruiz and Otto Kern) Enditem/AW",
            ["Anna Ruiz", "Otto Kern"],
        ),
        pytest.param("大桥将关闭到十月。（图片来自网络）", [], id="a note"),
        pytest.param("大桥将关闭到十月。（完）", [], id="the end"),
        pytest.param("江城报讯（记者 北京）大桥关闭。", [], id="a place"),
        pytest.param("The bridge is closed (by order of the mayor)", [], id="no name"),
    ],
)
def test_beginning_and_end_of_a_text_name_its_reporters(text: str, people: list[str]) -> None:
    assert names(reporters_in([text])) == people


def test_a_notice_may_stand_before_the_lead_and_behind_the_end() -> None:
    notice = "关注江城网，每日推送最新消息。"

    assert names(reporters_in([notice, "江城报讯（记者 王海涛）大桥关闭。", TEXT])) == ["王海涛"]
    assert names(reporters_in([TEXT, TEXT, f"{TEXT}（王海涛）", notice])) == ["王海涛"]


def test_a_text_without_paragraphs_names_no_reporter() -> None:
    assert reporters_in([]) == ()


def in_a_dump(*lines: str, headline: int = 0) -> list[str]:
    blocks = [Block(text) for text in (*lines, *[TEXT] * 3)]
    return names(credits_of(Head(), blocks, headline, len(lines)).authors)


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        pytest.param(["谢安然", "2024-05-04 14:27:02"], ["谢安然"], id="a date below"),
        pytest.param(["谢安然 2024-05-04 14:27:02"], ["谢安然"], id="a date in the line"),
        pytest.param(["2024.05.04 20:00", "中橋ひさみ"], ["中橋ひさみ"], id="kana"),
        pytest.param(["中橋一郎2024年05月04日 09時00分"], ["中橋一郎"], id="a date glued on"),
        pytest.param(["日本代表", "2024年05月04日"], [], id="a topic"),
        pytest.param(["更新しました", "2024年05月04日"], [], id="a verb"),
        pytest.param(["谢安然", "分享"], [], id="no date"),
        pytest.param(["作者：", "Anna Ruiz", "2024年05月04日"], ["Anna Ruiz"], id="a label above"),
        pytest.param(["[", "中橋一郎，", "Tollerby]"], ["中橋一郎"], id="cut brackets"),
    ],
)
def test_a_name_in_a_dump_is_borne_out_by_a_date(lines: list[str], people: list[str]) -> None:
    assert in_a_dump("大桥将关闭到十月", *lines) == people


def test_a_date_above_the_headline_bears_out_the_name_under_it() -> None:
    assert in_a_dump("2024/05/04 17:23", "大橋は十月まで閉鎖", "中橋一郎", headline=1) == [
        "中橋一郎"
    ]
