"""Headlines of bare texts: clean ones that begin with theirs, and dumps that begin with a menu."""

import pytest

from copydesk.article.block import Block, BlockKind
from copydesk.article.normalize.headlines.address_words import ascii_words, words_in_address
from copydesk.article.normalize.headlines.text_headline import text_headline_candidates
from copydesk.article.normalize.lines.above_text import is_trail
from copydesk.article.normalize.page.site import Site
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

LEAD = "The minister resigned on Monday after a report on the bridge over the Toller was published."
MENU = ["Home", "Politics", "Travel", "All about our paper", "Sign in to your account"] * 4


def headline(*lines: str, body: str = LEAD, site: Site | None = None) -> str | None:
    blocks = [*map(Block, lines), *[Block(body)] * max(3, len(lines) // 2)]
    kept = [False] * len(lines) + [True] * (len(blocks) - len(lines))
    found = text_headline_candidates(blocks, kept, len(lines), site or Site())
    return found[0].text if found else None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["Minister resigns"], "Minister resigns", id="two words"),
        pytest.param(
            ["“We had no bridge. Now we have one.”"],
            "“We had no bridge. Now we have one.”",
            id="what somebody said",
        ),
        pytest.param(
            ["Who is the minister, and what has she to do with…"],
            "Who is the minister, and what has she to do with…",
            id="cut off",
        ),
        pytest.param(["시장 사임"], "시장 사임", id="two words in Hangul"),
        pytest.param(["Politics", "Minister resigns over bridge"], None, id="below a section"),
        pytest.param(["4 May 2024", "Minister resigns over bridge"], None, id="below a date"),
        pytest.param(
            ["নিজস্ব প্রতিবেদক, সুনামগঞ্জ", "Minister resigns over bridge"],
            None,
            id="below our own correspondent",
        ),
        pytest.param(
            ["প্রকাশ: ১২ জুলাই ২০২৪, ০৯:৩০", "Minister resigns over bridge"], None, id="below its day"
        ),
        pytest.param(["By Anna Ruiz", "Minister resigns over bridge"], None, id="below a byline"),
        pytest.param(
            ["Politics", "Bridge news", "21/10/2025 08:30", "Minister resigns over bridge"],
            None,
            id="below two sections and a day",
        ),
        pytest.param(
            ["Hi, here is the bridge. Pictures follow. Anna", "Minister resigns over bridge"],
            None,
            id="below a note to the desk",
        ),
        pytest.param(["LETTERS TO THE EDITOR", "Minister resigns over bridge"], None, id="letters"),
        pytest.param(
            ["Minister resigns over bridge", "A report on the bridge found gaps of two years"],
            "Minister resigns over bridge",
            id="above a deck that says more of the text",
        ),
        pytest.param(
            ["Gaps in the bridge", "The bridge, its minister and the report: a guide to the gaps"],
            "Gaps in the bridge",
            id="above a deck that says the headline in part",
        ),
    ],
)
def test_a_clean_text_begins_with_its_headline(lines: list[str], expected: str | None) -> None:
    assert headline(*lines) == (expected or "Minister resigns over bridge")


def test_four_ideographs_of_the_text_are_a_headline() -> None:
    assert headline("市长辞职", body="大桥的报告公布之后，市长星期一宣布辞职。" * 4) == "市长辞职"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Handout", id="a credit"),
        pytest.param("Related Stories", id="a label"),
        pytest.param("Last updated: April 21, 2025", id="a day of change"),
        pytest.param("By Anna Ruiz, Science Reporter", id="a byline"),
        pytest.param("The bridge has been closed since the second day of May.", id="a sentence"),
    ],
)
def test_the_first_line_of_a_text_without_headline_is_none(line: str) -> None:
    assert headline(line) is None


def test_a_caption_of_a_page_is_no_headline() -> None:
    caption = Block("The minister at the bridge in May", BlockKind.CAPTION, place="figure")
    heading = caption._replace(kind=BlockKind.HEADING, level=2)
    text = [Block(LEAD, place="p")] * 3

    assert _of_page(caption, *text) is None
    assert _of_page(caption._replace(tags=("p", "strong")), *text) == caption.text
    assert _of_page(heading, *text) == caption.text


def _of_page(*blocks: Block) -> str | None:
    kept = [False, *[True] * (len(blocks) - 1)]
    found = text_headline_candidates(blocks, kept, 1, Site())
    return found[0].text if found else None


def test_a_date_alone_is_no_headline() -> None:
    assert headline("4 May 2024, 10:15") is None


def test_in_a_dump_the_words_of_the_first_line_are_looked_for_near_the_text() -> None:
    lines = ["Minister resigns over bridge | Daily Example", *MENU]
    lines += ["Minister resigns over bridge", "Bridge: what we know so far", "By Anna Ruiz"]

    assert headline(*lines) == "Minister resigns over bridge"


def test_a_first_line_that_is_nowhere_repeated_gives_up_its_site() -> None:
    site = Site(host="dailyexample.example")
    lines = ["Minister resigns over bridge | Daily Example", *MENU]

    assert headline(*lines, site=site) == "Minister resigns over bridge"


def test_the_address_tells_a_headline_from_the_teasers_below_it() -> None:
    site = Site(address="https://example.org/politics/2024/05/02/muehlbruecke-bleibt-gesperrt")
    lines = [*MENU, "Mühlbrücke bleibt gesperrt", "Ministerin tritt zurück", "Wetter im Mai"]

    assert headline(*lines, site=site) == "Mühlbrücke bleibt gesperrt"


def test_an_entry_of_a_table_of_contents_is_no_headline() -> None:
    lines = [*MENU, "Ten bridges that moved in the storm", "By Anna Ruiz", "2 May 2024, 10:15"]
    lines += ["The bridge over the Toller:", "1. The report", "Photo: Example"]

    assert headline(*lines) == "Ten bridges that moved in the storm"


def test_the_last_item_of_a_numbered_trail_is_no_headline() -> None:
    trail = ["1. Home", "2. Politics", "3. Minister resigned after a report on the bridge"]
    lines = [*MENU, *trail, "Listen", "Over the Toller: long way down", "2 May 2024, 10:15"]

    assert headline(*lines) == "Over the Toller: long way down"


def test_a_headline_may_begin_with_a_number() -> None:
    lines = [*MENU, "3. Liga", "2. Bridge over the Toller moves again", "By Anna Ruiz"]

    assert headline(*lines) == "2. Bridge over the Toller moves again"


def test_a_menu_alone_has_no_headline() -> None:
    assert headline(*["Home", "Sport", "Travel"] * 8) is None


def test_words_of_an_address_are_those_of_the_step_with_the_most() -> None:
    address = "https://example.org/news/2024/05/02/minister-resigns-over-bridge-1234567.html"

    assert words_in_address(address) == {"ministe", "resigns", "over", "bridge"}
    assert words_in_address("https://example.org/news/") == frozenset()
    assert words_in_address("https://[broken/minister-resigns-over-bridge") == frozenset()


def test_accents_are_compared_in_both_spellings_of_addresses() -> None:
    assert ascii_words("Mühl") == (frozenset({"muhl"}), frozenset({"muehl"}))


def test_the_paper_that_owns_the_text_is_no_headline() -> None:
    lines = ["The Tollerby Post", "4 May 2024, page 14", "Minister resigns over bridge"]
    blocks = [*map(Block, lines), *[Block(LEAD)] * 3, Block("© 2024 The Tollerby Post. All rights")]
    kept = [False] * 3 + [True] * 3 + [False]

    found = text_headline_candidates(blocks, kept, 3, Site())

    assert found[0].text == "Minister resigns over bridge"


def test_a_line_of_a_script_without_spaces_is_as_long_as_its_letters() -> None:
    title = "ស្ពានថ្មីបើកដំណើរការនៅកំពត"

    assert headline(title, body=f"{title}ឆ្លងកាត់ទន្លេកំពតបានបើកដំណើរការនៅថ្ងៃចន្ទ។") == title


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        pytest.param("By Anna Ruiz", "He wanted a bridge. He got a report.", id="above a byline"),
        pytest.param("4 May 2024", "He wanted a bridge. He got a report.", id="above a date"),
        pytest.param("The mayor has said nothing so far.", None, id="above more of the text"),
    ],
)
def test_a_sentence_is_the_headline_if_a_credit_parts_it_from_the_text(
    below: str, expected: str | None
) -> None:
    assert headline("He wanted a bridge. He got a report.", below) == expected


def test_neither_an_agency_nor_a_menu_in_one_line_is_the_headline_of_a_dump() -> None:
    lead = f"{LEAD} The Reuters news agency saw it. News of sport and politics."

    assert headline(*MENU, "Reuters", body=lead) is None
    assert headline(*MENU, "News | Sport | Politics", body=lead) is None


def test_of_two_lines_that_weigh_the_same_the_upper_one_is_the_headline() -> None:
    title = "Amber preserves spider caught in the act of spitting silk"
    deck = "A 99-million-year-old specimen shows that spitting spiders hunted at night"
    text = (
        f"{title}\n\n{deck}\n\nBy Anna Ruiz\n\nJun. 3, 2021, 11:00 AM\n\n"
        "A tiny spider trapped in amber 99 million years ago was spitting a net of silk at its"
        " prey when the resin closed over both.\n\nThe specimen, described today, was bought from"
        " a market in 2014 and lay in a drawer for five years.\n\nThe pattern matches that of"
        " living spitting spiders, which sway their fangs 1,700 times a second.\n"
    )
    article = read_article(Upload(text.encode())).article

    assert (article.headline, article.alternative_headline) == (title, deck)


REVIEW = "The Lighthouse Keeper’s Wife review – a storm in a very small room"
DECK = "Ruth Madigan is magnificent in a two-hander that never leaves the kitchen table"
PLAY = (
    "There are only two people in Petra Coyle’s new play, and one of them is dead.",
    "Madigan plays Agnes, who has laid a place for her drowned husband every night for a year.",
    "It should be maudlin, and it is not, because Coyle lets the dead man answer, and he is funny.",
)


@pytest.mark.parametrize(
    ("between", "headline"),
    [
        pytest.param(["Donmar Warehouse, London", DECK], REVIEW, id="a house and its town"),
        pytest.param([DECK], REVIEW, id="none"),
        pytest.param(["Anna Ruiz, London", DECK], REVIEW, id="who wrote it"),
    ],
)
def test_a_line_that_says_where_a_play_is_on_makes_no_headline_of_the_deck(
    between: list[str], headline: str
) -> None:
    lines = ["Stage", "Review", REVIEW, *between, "Imogen Falk", "Thu 30 May 2024 10.15 BST", *PLAY]
    article = read_article(Upload("\n\n".join(lines).encode())).article

    assert article.headline == headline


def test_a_byline_below_a_deck_makes_no_headline_of_it() -> None:
    lines = (
        "„Ein Chor verzeiht keine Eitelkeit“",
        "Dirigentin Mareike Thoms über schiefe Töne, kalte Kirchen und das Geheimnis der Reihe",
        "Interview von Friederike Baum",
        "20. November 2023, 11:05 Uhr",
        "Mareike Thoms leitet seit 30 Jahren den Domchor in Schwerin. Nun hört sie auf.",
        "„Ich habe gelernt, leise zu werden, wenn es laut wird“, sagt sie im Gespräch im Dom.",
    )
    article = read_article(Upload("\n\n".join(lines).encode())).article

    assert (article.headline, article.alternative_headline) == lines[:2]


TOP = ["News", "Sport", "Local", "Weather", "Opinion"]


def _read(*lines: str) -> str | None:
    return read_article(
        Upload("\n".join((*lines, *[LEAD, f"{LEAD} She is 44."])).encode())
    ).article.headline


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Anna Ruiz with a tray of buttons. TIMES PHOTOGRAPHER OMAR DAHL", id="a caption"
        ),
        pytest.param("Skip to the article", id="a skip link"),
        pytest.param("Tollerby / Bridges", id="a path"),
        pytest.param("Det här är en låst artikel", id="a wall"),
        pytest.param("Read: The minister and the bridge", id="a pointer"),
    ],
)
def test_a_line_of_furniture_in_a_dump_is_no_headline(line: str) -> None:
    assert _read(*TOP, "Minister resigns after report on Toller bridge", line) not in (
        line,
        "Tollerby",
    )


def test_a_path_of_two_steps_is_told_from_a_headline() -> None:
    assert is_trail("Tollerby / Society")
    assert not is_trail("Minister resigns over the bridge / She leaves after two years")
    assert not is_trail("Minister resigns")


@pytest.mark.parametrize(
    "title",
    [
        "Ten bridges over the Toller that you should have seen (and one that you should not)!",
        "Who is the minister that resigned on Monday, and what has she to do with the bridge?...",
    ],
)
def test_a_long_first_line_that_asks_or_calls_is_no_text(title: str) -> None:
    article = read_article(Upload(f"{title}\n{LEAD}\n{LEAD[::-1]}.".encode())).article

    assert article.headline == title
