import pytest

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.normalize.headlines.headline import headline_candidates
from copydesk.article.normalize.headlines.text_headline import text_headline_candidates
from copydesk.article.normalize.page.site import Site, site_of
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

BODY = Block("The minister resigned on Monday after a report on the bridge was published. " * 2)


def h1(text: str) -> Block:
    return Block(text, BlockKind.HEADING, place="body/h1", level=1)


def best(head: Head, *blocks: Block) -> str | None:
    candidates = headline_candidates(head, blocks, len(blocks) - 1, site_of(head))
    return candidates[0].text if candidates else None


def test_what_a_newsroom_states_beats_the_title_for_search_engines() -> None:
    head = Head(
        title="Bridge minister resignation news 2024 | Daily Example",
        meta=(("og:site_name", "Daily Example"),),
        linked_data=({"@type": "NewsArticle", "headline": "Minister resigns over bridge"},),
    )

    assert best(head, BODY) == "Minister resigns over bridge"


def test_the_words_that_stand_in_the_page_win_over_its_title() -> None:
    head = Head(title="Minister resigns - what it means")

    assert best(head, h1("Minister resigns over bridge"), BODY) == "Minister resigns over bridge"


def test_a_kicker_in_the_same_element_is_no_part_of_the_headline() -> None:
    head = Head(meta=(("og:title", "Minister resigns over bridge"), ("title", "Politics")))

    assert best(head, h1("Politics Minister resigns over bridge"), BODY) == (
        "Minister resigns over bridge"
    )


def test_entities_are_decoded_and_capitals_stay_as_printed() -> None:
    head = Head(meta=(("og:title", "MINISTER &amp; mayor resign &#8211; again"),))

    assert best(head, BODY) == "MINISTER & mayor resign – again"


def test_the_losers_are_kept_for_the_account() -> None:
    head = Head(title="Minister goes", meta=(("og:title", "Minister resigns over bridge"),))

    texts = [found.text for found in headline_candidates(head, (BODY,), 0, site_of(head))]

    assert texts == ["Minister resigns over bridge", "Minister goes"]


def test_in_a_dump_the_line_above_byline_and_date_is_the_headline() -> None:
    lines = ["Minister resigns over bridge - Daily Example", "Home", "Politics", "World"]
    lines += ["Minister resigns over bridge", "By Anna Ruiz", "4 May 2024, 10:15", "Photo: Example"]
    blocks = [*(Block(line) for line in lines), BODY]
    kept = [False] * len(lines) + [True]

    found = text_headline_candidates(blocks, kept, len(lines), Site())

    assert (found[0].text, found[0].index) == ("Minister resigns over bridge", 4)


def test_a_text_without_a_title_has_no_headline() -> None:
    assert text_headline_candidates([BODY, BODY], [True, True], 0, Site()) == ()


def test_a_heading_that_the_title_repeats_beats_the_name_of_a_blog() -> None:
    head = Head(title="Notes from the river: Minister resigns over bridge")
    post = Block("Minister resigns over bridge", BlockKind.HEADING, place="body/h2", level=2)

    assert best(head, h1("Notes from the river"), post, BODY) == "Minister resigns over bridge"


def test_a_heading_of_a_part_that_begins_the_title_is_no_headline_under_a_told_h1() -> None:
    part = Block("What is a drawbridge?", BlockKind.HEADING, place="body/h2", level=2)
    head = Head(title="What is a drawbridge? A guide to drawbridges")

    guide = h1("A guide to drawbridges: how they work")
    assert best(head, guide, part, BODY) == guide.text
    assert best(head, h1("Hello, I am Anna"), part, BODY) == part.text


def test_a_slogan_that_the_head_never_repeats_is_no_headline() -> None:
    head = Head(title="Three bridges that moved in the storm")

    assert best(head, h1("Hello, welcome!"), BODY) == "Three bridges that moved in the storm"


def test_a_headline_longer_than_a_title_for_all_pages_stays() -> None:
    head = Head(title="Press releases")

    assert best(head, h1("Minister resigns over bridge"), BODY) == "Minister resigns over bridge"


def test_the_sites_name_set_as_a_heading_is_no_headline() -> None:
    head = Head(
        title="Minister resigns over bridge", meta=(("og:site_name", "Notes from the river"),)
    )

    assert best(head, h1("Notes from the river"), BODY) == "Minister resigns over bridge"


def test_a_heading_of_a_part_gains_nothing_from_the_title_it_ends() -> None:
    head = Head(title="Bridge plans: What happens to the ferry?")
    part = Block("What happens to the ferry?", BlockKind.HEADING, place="body/h2", level=2)
    title = h1("Bridge plans: What happens to the ferry?")

    assert best(head, title, part, BODY) == "Bridge plans: What happens to the ferry?"


def test_a_plug_in_that_repeats_itself_does_not_outvote_what_is_printed() -> None:
    seo = "7 bridge facts for 2026"
    head = Head(
        title=seo,
        meta=(("og:title", seo), ("twitter:title", seo)),
        linked_data=({"@type": "Article", "headline": seo},),
    )

    assert best(head, h1("Seven facts about our bridge"), BODY) == "Seven facts about our bridge"


SEO = "Bridge minister resigns after report"


@pytest.mark.parametrize(
    ("card", "headings"),
    [
        pytest.param("She leaves by the bridge", ["She leaves by the bridge"], id="in one heading"),
        pytest.param(
            "Resignation in Linz: She leaves by the bridge",
            ["Resignation in Linz", "She leaves by the bridge"],
            id="under its kicker",
        ),
    ],
)
def test_a_headline_printed_under_an_h1_for_search_engines_wins(
    card: str, headings: list[str]
) -> None:
    head = Head(
        title=SEO,
        meta=(("og:title", card),),
        linked_data=({"@type": "NewsArticle", "headline": SEO},),
    )
    printed = [Block(text, BlockKind.HEADING, place="body/h2", level=2) for text in headings]

    assert best(head, h1(SEO), *printed, BODY) == "She leaves by the bridge"


def test_where_a_headline_is_printed_twice_the_card_says_where_its_kicker_ends() -> None:
    whole = "Resignation in Linz: She leaves by the bridge"
    card = ("og:title", "She leaves by the bridge")
    news = {"@type": "NewsArticle", "headline": whole}
    head = Head(title=whole, meta=(card,), linked_data=(news,))
    again = Block(whole.replace(":", " \u2013"), BlockKind.HEADING, place="body/h2", level=2)

    assert best(head, h1(whole), BODY) == whole
    assert best(head, h1(whole), again, BODY) == "She leaves by the bridge"


def test_the_end_of_a_headline_is_not_the_headline_for_being_printed_again() -> None:
    whole = "Bridge of Tollerby: Who pays for the new pillar?"
    head = Head(title=whole, meta=(("og:title", whole),))
    part = Block("Who pays for the new pillar?", BlockKind.HEADING, place="body/h2", level=2)

    assert best(head, h1(whole), part, BODY) == whole


@pytest.mark.parametrize("title", ["|", "||", "：", "-"])
def test_a_title_of_signs_is_none(title: str) -> None:
    head = Head(title=title, meta=(("og:title", title),))

    assert best(head, h1("Minister resigns over bridge"), BODY) == "Minister resigns over bridge"


@pytest.mark.parametrize("end", ["_Example Online", "-例报网", " 例报网", " | Example"])
def test_a_line_that_begins_the_title_is_the_headline_where_no_heading_is(end: str) -> None:
    line = Block("大桥事故调查报告公布后部长宣布辞职", place="body/div[1]")

    assert best(Head(title=line.text + end), line, BODY) == line.text


def test_a_breadcrumb_that_begins_the_title_is_no_headline_under_an_h1() -> None:
    head = Head(title="Bridges of the county - Daily Example")
    crumb = Block("Bridges of the county", place="body/div[1]")

    assert best(head, h1("Why the county's bridges are old"), crumb, BODY) == (
        "Why the county's bridges are old"
    )


def test_a_short_heading_that_is_the_title_beats_the_name_of_a_blog() -> None:
    home = ("canonical", "https://notesofanna.example/it-rains")
    head = Head(title="It rains - the notes of anna", links=(home,))
    heading = Block("It rains", BlockKind.HEADING, place="body/h2", level=2)

    assert best(head, h1("the notes of anna"), heading, BODY) == "It rains"


LONG = "Town council closes the old bridge over the Tavel until spring"
SHORT = "Old bridge closed until spring"


def heading(text: str, level: int = 2) -> Block:
    return Block(text, BlockKind.HEADING, place=f"body/h{level}", level=level)


def test_an_h1_that_is_the_whole_title_beats_a_short_form_for_other_sites() -> None:
    head = Head(
        title=f"Example News - {LONG}",
        meta=(("og:site_name", "Example News"), ("og:title", SHORT), ("headline", SHORT)),
    )
    teaser = heading(SHORT, 3)
    foot = [Block("More stories of the day.") for _ in range(4)]

    found = headline_candidates(head, (h1(LONG), BODY, *foot, teaser), 1, site_of(head))

    assert found[0].text == LONG


def test_a_short_form_that_ends_the_h1_is_not_the_headline_for_it() -> None:
    short = LONG.removeprefix("Town council ")
    head = Head(title=LONG, meta=(("og:title", short), ("headline", short)))

    assert best(head, h1(LONG), BODY) == LONG


def test_an_h1_that_ends_the_title_behind_another_h1_names_the_site() -> None:
    head = Head(title=f"TOLLERBY: {LONG} | Towns | TheExampler.com")

    assert best(head, h1("TheExampler.com"), h1(LONG), BODY) == LONG


def test_a_heading_that_shortens_the_title_beats_an_h1_that_names_the_section() -> None:
    head = Head(title="Council votes to close the old Tavel bridge until spring - Example")
    story = heading("Council votes to close old bridge")

    assert best(head, h1("Tavel bridge centre news"), story, BODY) == story.text


def test_a_line_that_is_the_title_beats_an_h1_of_which_the_head_says_nothing() -> None:
    meta = (("og:site_name", "Example News"), ("og:title", "Drivers face long detours"))
    head = Head(title=f"{LONG} - Example News", meta=meta)
    line = Block(LONG, place="body/div")

    assert best(head, h1("Tollerby"), line, BODY) == LONG


STORY = """<font size=2><b>By DALE HUTCHENS</b></font><br><br>The parks committee of Ashby
Grove voted on Tuesday night to put the measure off.<br><br>Councillors had been asked to end the
subsidy, but the motion fell by 21 votes to 19.<br><br>Trains will run at weekends from April and
daily from June, the manager said."""


@pytest.mark.parametrize(
    ("title", "printed", "headline"),
    [
        pytest.param(
            "Ashby Grove Times - Online Edition",
            "<font size=5><b>Leaf blowers blown away</b></font>",
            "Leaf blowers blown away",
            id="in large print, below a title that names the paper",
        ),
        pytest.param(
            "Committee puts measure on trains off",
            "<font size=5>Leaf blowers blown away</font><br>Committee puts measure on trains off",
            "Committee puts measure on trains off",
            id="the title's words stand in the page",
        ),
        pytest.param(
            "",
            "<font size=+2>Leaf blowers blown away</font><br>Trains run, the manager said, in June",
            "Leaf blowers blown away",
            id="above a deck that has more of the text's words",
        ),
        pytest.param(
            "Post",
            "<div role=heading aria-level=1>Line saved</div>",
            "Line saved",
            id="by its role",
        ),
    ],
)
def test_a_headline_may_be_one_by_its_print_or_its_role(
    title: str, printed: str, headline: str
) -> None:
    page = f"<title>{title}</title><body>{printed}<br><br>{STORY}"

    assert read_article(Upload(page.encode(), "text/html")).article.headline == headline


def test_a_line_of_source_and_time_above_it_takes_nothing_from_the_headline() -> None:
    source = "Source: Xinhua| 2022-06-09 20:14:37|Editor: huaxia"
    headline = "Feature: Kenyan farmers turn to bamboo to tame angry rivers"
    text = (
        "NAIROBI, June 9 (Xinhua) -- On a steep bank above the river, Grace Wanjiru pushes another"
        " bamboo seedling into the wet red soil."
    )
    lines = (source, headline, "by Xinhua writers Li Cheng, Wang Teng", text)

    assert read_article(Upload("\n\n".join(lines).encode())).article.headline == headline
