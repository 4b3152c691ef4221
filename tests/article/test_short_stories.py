"""A story may be three lines long: all of it stays, and its first line is its headline."""

import pytest

from copydesk.article.block import BlockKind
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable


def read(text: str) -> tuple[str | None, list[str]]:
    article = read_article(Upload(text.encode())).article
    return article.headline, [p.text for section in article.sections for p in section.paragraphs]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param(
            "Rain stops play\n\nLONDON (Reuters) - Rain fell on Tuesday.\n\nIt fell all day.",
            ["Rain fell on Tuesday.", "It fell all day."],
            id="an agency's flash",
        ),
        pytest.param(
            "Feuer in alter Mühle\n\nBERLIN (dpa) - In einer Mühle hat es gebrannt.\n\n"
            "Niemand wurde verletzt.",
            ["In einer Mühle hat es gebrannt.", "Niemand wurde verletzt."],
            id="in German",
        ),
        pytest.param(
            "<h1>Fire in old mill</h1><p>A fire broke out in the mill on Tuesday.</p>"
            "<p>Police said the cause was not known.</p>",
            ["A fire broke out in the mill on Tuesday.", "Police said the cause was not known."],
            id="as a bare page",
        ),
        pytest.param(
            "Rain stops play\n\nRain fell on Tuesday.\n\nSign up for our newsletter.",
            ["Rain fell on Tuesday."],
            id="with an advertisement for itself",
        ),
    ],
)
def test_a_short_story_stays_whole(text: str, paragraphs: list[str]) -> None:
    headline, kept = read(text)

    assert headline
    assert kept == paragraphs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Subject: Rain", id="a header"),
        pytest.param("[9999999]", id="a number"),
        pytest.param("build-7.local", id="a name"),
        pytest.param("Home\nSport\nNews", id="a menu"),
    ],
)
def test_a_scrap_is_no_article(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text)

    assert refused.value.code is ProblemCode.NO_ARTICLE


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(
            "Floods in the south\n\nNîmes, 12 Sept 2024 (AFP) -\n\nOne person died in the storms "
            "on Thursday, the prefecture said.\n\nTwo people were missing.",
            id="a text",
        ),
        pytest.param(
            "<h1>Floods in the south</h1><p>Nîmes, 12 Sept 2024 (AFP) -</p><p>One person died in "
            "the storms on Thursday, the prefecture said.</p><p>Two people were missing.</p>",
            id="a page",
        ),
    ],
)
def test_a_dateline_may_stand_in_a_line_of_its_own(document: str) -> None:
    article = read_article(Upload(document.encode())).article
    texts = [p.text for section in article.sections for p in section.paragraphs]

    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("Nîmes", "AFP")
    assert article.dateline.as_printed == "Nîmes, 12 Sept 2024 (AFP) -"
    assert texts[0].startswith("One person died")
    assert article.alternative_headline is None


def test_a_lone_dateline_is_in_the_account_of_what_was_kept() -> None:
    text = (
        "Floods in the south\n\nNîmes, 12 Sept 2024 (AFP) -\n\nOne person died in the storms on "
        "Thursday, the prefecture said.\n\nTwo people were missing."
    )
    trail = read_article(Upload(text.encode())).trail

    assert "".join(step.text for step in trail) == text
    assert [step.text for step in trail if step.what == "dateline"] == [
        "Nîmes, 12 Sept 2024 (AFP) -"
    ]


@pytest.mark.parametrize(
    ("title", "paragraphs"),
    [
        pytest.param(
            "ស្ពានថ្មីបើកដំណើរការនៅកំពត",
            [
                "ស្ពានថ្មីឆ្លងកាត់ទន្លេកំពតបានបើកដំណើរការនៅថ្ងៃចន្ទ បន្ទាប់ពីសាងសង់អស់រយៈពេលបីឆ្នាំ។",
                "អភិបាលខេត្តបានថ្លែងថា ការចំណាយលើស្ពាននេះមានចំនួនប្រាំលានដុល្លារ។",
            ],
            id="Khmer",
        ),
        pytest.param(
            "በባሕር ዳር አዲስ ድልድይ ተከፈተ",
            ["በባሕር ዳር ከተማ የተሠራው አዲስ ድልድይ ሰኞ ዕለት ተከፈተ።", "ግንባታው አራት ዓመታት ፈጅቷል።"],
            id="Amharic",
        ),
    ],
)
def test_scripts_with_marks_of_their_own_end_sentences(title: str, paragraphs: list[str]) -> None:
    assert read("\n".join([title, *paragraphs])) == (title, paragraphs)


def test_a_note_about_the_first_printing_is_a_correction_and_has_its_day() -> None:
    article = read_article(
        Upload(
            b"Village keeps its bells\n\nA village may ring its bells at night again, a court ruled"
            b" on Friday.\n\nThe bells were silenced in 2019 after a hotel complained of them.\n\n"
            b"This story was first published on Feb. 2, 2024. It was updated on Feb. 3, 2024 to"
            b" correct the name of the county, which is Toller."
        )
    ).article

    assert len(article.correction_notes) == 1
    assert article.date_published is not None
    assert article.date_published.value == "2024-02-02"


STORY = (
    "Norway and Chile signed an agreement on Wednesday to manage their ports together, the "
    "minister of transport said.\n\n"
    "\u201cWith this agreement, our trade will gain speed,\u201d Omar Dahl told reporters.\n"
)


def test_a_city_alone_above_the_text_is_its_dateline() -> None:
    deck = "Agreement covers Valparaiso and Bergen, says the minister of transport"
    head = f"Norway, Chile sign deal on ports\n\n{deck}\n\n"
    foot = "\n*Writing by Anna Ruiz\n"
    article = read_article(Upload(f"{head}ANKARA\n\n{STORY}{foot}".encode())).article

    assert article.headline == "Norway, Chile sign deal on ports"
    assert article.alternative_headline == deck
    assert article.dateline
    assert (article.dateline.as_printed, article.dateline.country) == ("ANKARA", "TR")
    assert [section.heading for section in article.sections] == [None]


def test_a_place_and_a_dash_are_no_headline() -> None:
    article = read_article(Upload(f"Islamabad \u2014 \n{STORY}".encode())).article

    assert article.headline is None
    assert article.dateline
    assert article.dateline.place == "Islamabad"


def test_a_line_of_agency_place_and_days_gives_each() -> None:
    dated = "PTI | Kochi | Updated: 14-07-2024 18:22 IST | Created: 14-07-2024 18:20 IST"
    article = read_article(Upload(f"Ports signed together\n{dated}\n{STORY}".encode())).article

    assert article.date_published
    assert article.date_published.value == "2024-07-14T18:20"
    assert article.date_modified
    assert article.date_modified.value == "2024-07-14T18:22"
    assert [removal.rule for removal in article.removals] == ["date-above-text"]


def test_the_day_below_a_text_is_no_text() -> None:
    text = f"Norway and Chile sign deal on ports\n{STORY}Published - June 12, 2024 12:34 am IST\n"
    article = read_article(Upload(text.encode())).article

    assert [removal.rule for removal in article.removals] == ["date-below-text"]
    assert article.date_published
    assert (article.date_published.value or "").startswith("2024-06-12")


def test_a_quote_that_closes_behind_a_space_ends_its_paragraph() -> None:
    lines = [
        "Inondations : le village de Saint-Aubin toujours coupé du monde",
        "Le village de Saint-Aubin était toujours coupé du monde mardi après trois jours de pluie.",
        "« On n'a jamais vu ça », a déclaré le maire, Jean Delattre. « L'eau monte. »",
        "Selon la préfecture, 120 habitants ont été évacués.",
    ]

    assert read("\n".join(lines)) == (lines[0], lines[1:])


def test_a_name_before_two_days_is_its_author() -> None:
    line = "Anna Ruiz | 17.05.2023 - Update : 18.05.2023"
    article = read_article(Upload(f"Ports signed together\n{line}\n{STORY}".encode())).article

    assert [author.name for author in article.authors] == ["Anna Ruiz"]


def test_words_of_a_pointer_that_are_quoted_are_the_storys() -> None:
    lines = ["Buttons that readers hate", "A survey asked for the buttons that readers hate most."]
    lines += ["\u201cRead more: you will not believe it\u201d was named by 71 percent."]

    assert read("\n".join(lines)) == (lines[0], lines[1:])


LEAD = "A man has died after a crash on the ring road near Tollerby."
MORE = "Police said that the road would stay closed until Thursday morning for their inquiries."


@pytest.mark.parametrize("lead", [LEAD, "Nobody was hurt when a mill burned down in Tollerby."])
def test_a_short_first_sentence_is_no_deck(lead: str) -> None:
    lines = ["Man dies in crash", lead, "His name was not given.", MORE]

    assert read("\n\n".join(lines)) == (lines[0], lines[1:])


@pytest.mark.parametrize("between", ["Advertisement", "Photo: Otto Kern", "Why it matters"])
def test_a_button_or_a_caption_makes_no_deck_of_the_sentence_above_it(between: str) -> None:
    text = f"Man dies in crash\n\n{LEAD}\n\n{between}\n\n{MORE}"
    article = read_article(Upload(text.encode())).article

    assert article.alternative_headline is None
    assert article.sections[0].paragraphs[0].text == LEAD


@pytest.mark.parametrize("below", ["By Anna Ruiz", "4 May 2024, 10:15", "TOLLERBY (AP) \u2014 "])
def test_a_sentence_above_a_credit_or_a_dateline_is_a_deck(below: str) -> None:
    text = f"Man dies in crash\n\n{LEAD}\n\n{below}" + ("" if below[-1] == " " else "\n\n") + MORE
    article = read_article(Upload(text.encode())).article

    assert article.alternative_headline == LEAD
    assert [p.text for section in article.sections for p in section.paragraphs] == [MORE]


def test_a_dateline_with_an_agency_stands_below_a_deck_of_two_sentences() -> None:
    deck = "Two towns will share one bridge. It opens in May."
    text = f"Bridge for two towns\n\n{deck}\n\nOSLO (NTB) \u2013 {MORE}"
    article = read_article(Upload(text.encode())).article

    assert article.dateline
    assert article.dateline.place == "Oslo"
    assert [p.text for section in article.sections for p in section.paragraphs][-1] == MORE


def test_a_day_before_an_agency_where_a_place_would_be_is_the_storys() -> None:
    lead = f"THURSDAY, Feb. 10, 2022 (HealthDay News) -- {MORE}"
    text = f"Naps linked to better memory\n\nBy Anna Ruiz\n\n{lead}\n\nSOURCE: Holt, Feb. 8, 2022"
    article = read_article(Upload(text.encode())).article

    assert article.agency
    assert article.agency.code == "HealthDay"
    assert article.date_published
    assert article.date_published.value == "2022-02-10"


def test_a_subhead_may_stand_below_a_short_first_sentence() -> None:
    page = f"<h1>Man dies in crash</h1><p>{LEAD}</p><h2>A road in the rain</h2><p>{MORE}</p>"
    article = read_article(Upload(page.encode())).article

    assert [section.heading for section in article.sections] == [None, "A road in the rain"]


def test_an_extractors_xml_gives_what_its_root_states() -> None:
    xml = (
        '<doc title="Council closes old bridge" author="Anna Ruiz; Omar Dahl" '
        ' date="2024-05-04" url="https://post.example/a"><main>'
        f'<p>{MORE}</p><head rend="h2">A road in the rain</head><p>{LEAD}</p>'
        "<list><item>One bridge was built in 1987.</item></list></main><comments/></doc>"
    )
    article = read_article(Upload(xml.encode())).article

    assert article.headline == "Council closes old bridge"
    assert [author.name for author in article.authors] == ["Anna Ruiz", "Omar Dahl"]
    assert article.date_published
    assert article.date_published.value == "2024-05-04"
    assert [section.heading for section in article.sections] == [None, "A road in the rain"]
    assert article.sections[1].paragraphs[-1].kind is BlockKind.LIST_ITEM


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            (
                "Tollerby's school rowing results",
                "Sept. 4, 2021",
                "Harlow 34, Dunmore 7",
                "Tollerby 41, Atwick 0",
                "Kerne 20, Red Holt 17",
                "Lowes Central 28, Glenholt 27",
                "Winterby 13, Clare 12",
                (
                    "The race of Creston and Shenby was suspended because of lightning"
                    " in May. It will be resumed on Monday at 5 p.m."
                ),
            ),
            id="results",
        ),
        pytest.param(
            (
                "Why one Tollerby library lends out cake pans",
                "May 2, 2021 5:08 AM ET",
                "Heard on Morning Hour",
                "LISTEN 3:41",
                "Download",
                "Transcript",
                "OTTO KERN, HOST:",
                (
                    "What do you do when you need a cake that looks like a bridge, and only once?"
                    " In Tollerby, you go to the library. Anna Ruiz reports."
                ),
                "IDA HOLT: We have a bridge, two guitars and something that is a whale or a shoe.",
            ),
            id="a transcript",
        ),
    ],
)
def test_a_first_line_far_above_all_others_is_the_headline(lines: tuple[str, ...]) -> None:
    assert read("\n".join(lines))[0] == lines[0]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<div><span>{}</span><br><br><span>{}</span><br><br>{}</div>", id="parted by breaks"
        ),
        pytest.param("<div><p>{}</p>{}<br>{}</div>", id="behind a paragraph"),
    ],
)
def test_a_short_story_goes_on_in_the_element_where_it_began(body: str) -> None:
    said = (
        "The county council voted last night to close the sea front to cars this summer.",
        "The vote was 11 to six.",
        "Restaurant owners say they will go to court.",
    )
    menu = "".join(f"<li><a href=/{n}>Part {n}</a></li>" for n in range(4))
    page = (
        f"<html><body><nav><ul>{menu}</ul></nav><article><h1>Sea front to close to cars</h1>"
        f"{body.format(*said)}</article><footer>About us</footer></body></html>"
    )
    article = read_article(Upload(page.encode())).article
    texts = [each.text for section in article.sections for each in section.paragraphs]

    assert texts == list(said)
