"""Lines that say what they are leave the text, though the model kept them."""

import pytest

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.draft import Draft, Head
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.lines.pointers import ends_a_message, links_elsewhere
from copydesk.article.normalize.page.site import Site
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

TITLE = "Council closes old bridge"
LEAD = "The council voted on Monday evening to close the old bridge until the repairs are finished."
MORE = "Shops on both sides of the river expect fewer customers until the spring, the mayor said."


def left_out(*lines: str) -> list[tuple[str, RemovalKind | None]]:
    blocks = tuple(Block(line) for line in lines)
    verdicts = tuple(Verdict(block, kept=True, score=0.9, score_alone=0.9) for block in blocks)
    story = lay_out(Draft(Head(), blocks), verdicts, Site())
    return [(piece.block.text, piece.verdict.kind) for piece in story.pieces if piece.part is None]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("By Anna Ruiz and John Holt", id="a byline"),
        pytest.param("Oleh Budi Santoso", id="a byline in Indonesian"),
        pytest.param("Anna Ruiz", id="a name alone"),
        pytest.param("Associated Press", id="an agency"),
        pytest.param("Editor: huaxia", id="an editor"),
        pytest.param("Filed under: Transport", id="a section"),
        pytest.param("Published 4 May 2024, 10:15", id="a date"),
        pytest.param("Publiceret 3. maj 2024 kl. 08.14", id="a date in Danish"),
        pytest.param("12 March, 09:15", id="a stamp without a year"),
        pytest.param("Last updated 23:48", id="a stamp without a day"),
        pytest.param("Publié le 3/5/2024 à 11h32, mis à jour le 4/5/2024 à 15h10", id="two dates"),
    ],
)
def test_a_line_above_the_text_that_a_field_has_is_no_paragraph(line: str) -> None:
    assert left_out(TITLE, line, LEAD, MORE) == [(line, RemovalKind.BYLINE)]


@pytest.mark.parametrize("name", ["Anna Ruiz", "Bloomberg"])
def test_a_name_that_a_sentence_runs_into_stays(name: str) -> None:
    lines = ("Tollerby has played the derby of the valley against", name, "and lost it.")

    assert left_out(TITLE, *lines, LEAD, MORE) == []


def test_a_label_below_the_byline_is_no_paragraph_and_a_subhead_above_the_text_is() -> None:
    lines = ["By Anna Ruiz", "4 May 2024, 10:15", "Temps de lecture : 2 min"]

    assert [line for line, _ in left_out(TITLE, *lines, "Summary", LEAD, MORE)] == lines


@pytest.mark.parametrize(
    "line", ["Environment correspondent", "For The Tollerby Post", "Economista e escritora"]
)
def test_a_role_below_the_byline_is_no_subhead(line: str) -> None:
    assert left_out(TITLE, "By Anna Ruiz", line, LEAD, MORE)[1:] == [(line, RemovalKind.BYLINE)]


def test_a_menu_in_one_line_above_the_headline_is_no_text() -> None:
    lines = ("Home | News | Sport", "Share", TITLE, "4 May 2024", "By Anna Ruiz", LEAD, MORE)

    article = read_article(Upload("\n".join(lines).encode())).article

    assert article.headline == TITLE
    assert [p.text for section in article.sections for p in section.paragraphs] == [LEAD, MORE]


@pytest.mark.parametrize(
    ("line", "kind"),
    [("(AFP)", RemovalKind.CREDIT), ("（共同）", RemovalKind.CREDIT), ("(Laughter)", None)],
)
def test_an_agency_in_brackets_signs_a_text(line: str, kind: RemovalKind | None) -> None:
    assert left_out(TITLE, LEAD, MORE, line) == ([(line, kind)] if kind else [])


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("4 May 2024", id="a date"),
        pytest.param("Read more books than you write, the mayor told them: it helps.", id="advice"),
        pytest.param("Läs mer böcker, sade borgmästaren.", id="advice in Swedish"),
    ],
)
def test_a_line_below_the_lead_stays_if_it_may_be_part_of_the_story(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Mayor opens swimming pool",
        "यह भी पढ़ें- सोनपुर मेले में नहीं होगा थिएटर",
        "PROČITAJTE I OVO: Bazen se otvara u lipnju",
        "Veja mais notícias da região no Exemplo",
        "Lees ook: Burgemeester opent zwembad",
        "Читайте также: Мэр открыл бассейн",
        "Διαβάστε επίσης: Ο δήμαρχος άνοιξε το κολυμβητήριο",
        "اقرأ أيضا: افتتاح المتحف الكبير",
        "Xem thêm: Cách phòng bệnh mùa lạnh",
        "関連記事：市長がプールを開いた",
        "مزید پڑھیں: اسکول کل بند رہیں گے",
        "อ่านข่าวเพิ่มเติม: ฝนตกหนักทั่วไทย",
        "Read: The octopus that would not leave",
        "READ MORE ON BIG CATS",
        "Scroll down to see Donna's film",
        "For more news about the storm click here.",
        "From the May 2019 issue: The last quiet place",
        "[ MUST WATCH: Make our show yours, listen here (Apple, Spotify) ]",
    ],
)
def test_a_pointer_to_another_story_is_no_part_of_this_one(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.RELATED)]


@pytest.mark.parametrize("line", ["Politics", "EXCLUSIVE", "Sign in", "समाचार", "Sport regional"])
def test_a_label_above_the_headline_is_no_paragraph(line: str) -> None:
    assert left_out(line, TITLE, LEAD, MORE) == [(line, RemovalKind.NAVIGATION)]


def test_a_small_menu_above_the_headline_goes_whole() -> None:
    menu = ["Home", "News", "Sport", "Weather", "Sign in"]

    assert [text for text, _ in left_out(*menu, TITLE, LEAD, MORE)] == menu


def test_a_sentence_above_the_headline_stays() -> None:
    assert left_out("The bridge is closed.", TITLE, LEAD, MORE) == []


def test_a_page_sets_its_credits_between_a_long_deck_and_the_text() -> None:
    page = (
        "<h1>Council closes old bridge</h1>"
        '<p class="deck">The ferry will sail every ten minutes until May, as the captain of the '
        "harbour has promised.</p><p>By Anna Ruiz</p><p>Photo: John Holt</p>"
        f"<p>4 May 2024, 10:15</p><p>{LEAD}</p><p>{MORE}</p>"
    )
    article = read_article(Upload(page.encode())).article

    assert [p.text for section in article.sections for p in section.paragraphs] == [LEAD, MORE]
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert article.date_published is not None
    assert article.date_published.value == "2024-05-04T10:15"


def test_a_mark_of_copyright_is_no_byline() -> None:
    text = f"{TITLE}\n\nTROMSØ (NTB): {LEAD}\n\n{MORE}\n\n(©NTB)\n"

    assert read_article(Upload(text.encode())).article.byline is None


def test_names_behind_their_label_are_no_paragraph_at_the_foot() -> None:
    line = "autorka: Aneta Wilk"

    assert left_out(TITLE, LEAD, MORE, line) == [(line, RemovalKind.BYLINE)]


def test_the_author_of_a_book_in_the_middle_of_a_text_stays() -> None:
    story = [f"{MORE} So it was in year {year}." for year in range(4)]

    assert left_out(TITLE, LEAD, *story, "Author: Anna Ruiz", *story) == []


def test_authors_of_the_books_that_a_text_lists_stay() -> None:
    books = [
        "The Ferry",
        "Author: Anna Ruiz",
        MORE,
        "The Bridge",
        "Author: John Holt",
        MORE + " So.",
    ]

    assert left_out(TITLE, LEAD, *books) == []


@pytest.mark.parametrize(
    ("line", "share", "leaves"),
    [
        pytest.param("Read more Mayor opens pool", 0.62, True, id="a link behind the label"),
        pytest.param("อ่านข่าวเพิ่มเติม ฝนตกหนักทั่วไทย", 0.5, True, id="in Thai"),
        pytest.param("Read more books and write less, said the mayor", 0.4, False, id="a sentence"),
        pytest.param("Related offences are rare in this town.", 0.0, False, id="no link"),
        pytest.param("Mayor opens swimming pool", 1.0, False, id="no label"),
    ],
)
def test_a_link_behind_its_label_is_no_part_of_the_story(
    line: str, share: float, *, leaves: bool
) -> None:
    assert links_elsewhere(Block(line, link_share=share)) is leaves


@pytest.mark.parametrize(
    "line",
    [
        "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta 4.11. klo 23:een saakka.",
        "Do you have an opinion on this? If you would like to submit a response by email, click.",
        "Have your say in the comments below.",
        "Réagissez à cet article",
    ],
)
def test_an_appeal_to_comment_is_no_text(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.COMMENT)]


@pytest.mark.parametrize(
    "line",
    [
        "If you are reading this page and can't see the form you need to visit our other site.",
        "If you are unable to see the video click on this line.",
        "Your browser does not support this map.",
    ],
)
def test_a_line_for_who_cannot_see_an_embed_is_no_text(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.OTHER)]


@pytest.mark.parametrize(
    "line",
    [
        "If you cannot see the map, said the driver, you should not be on this road.",
        "“If you cannot see the map, click your fingers and I will help you.”",
        "Let us know, he said, and we will come down to the river with you.",
        "Deixe seu comentário, pedia a página desde 2009. Desde então foram 316 mil.",
        "If you would like to walk, the path by the river is open again.",
    ],
)
def test_what_is_said_to_somebody_in_the_story_stays(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


@pytest.mark.parametrize(
    "line",
    [
        "Follow us on Google News and Telegram",
        "Ακολουθήστε το Παράδειγμα στο Google News και μάθετε πρώτοι τις ειδήσεις",
        "Підписуйтесь на наш Telegram-канал, щоб не пропустити важливе",
        "Suivez-nous sur WhatsApp",
        "Urmărește-ne și pe Google News",
        "Do you like what we do? Support us on Patreon, every little helps",
    ],
)
def test_an_appeal_to_follow_elsewhere_is_no_text(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.SHARE)]


@pytest.mark.parametrize(
    "line",
    [
        "Follow the river on foot, and you reach the bridge in an hour.",
        "Followers of the mayor asked on Facebook when the bridge would open.",
    ],
)
def test_a_sentence_about_following_stays(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


@pytest.mark.parametrize(
    ("line", "signs"),
    [("(NAN)(www.example.ng)", True), ("-- SPA", True), ("(Details)(see below)", False)],
)
def test_an_agency_and_its_site_sign_a_text(line: str, *, signs: bool) -> None:
    assert left_out(TITLE, LEAD, MORE, line) == ([(line, RemovalKind.BYLINE)] if signs else [])


@pytest.mark.parametrize("line", ["-30-", "(Ends)", "###", "انتهای پیام/"])
def test_an_agencys_end_sign_is_no_text(line: str) -> None:
    assert left_out(TITLE, LEAD, MORE, line) == [(line, RemovalKind.OTHER)]


def test_a_role_below_the_byline_is_the_bylines() -> None:
    assert left_out(TITLE, "By Anna Ruiz", "Staff Writer", LEAD, MORE) == [
        ("By Anna Ruiz", RemovalKind.BYLINE),
        ("Staff Writer", RemovalKind.BYLINE),
    ]


@pytest.mark.parametrize("line", ["end", "The end", "30", "[30]"])
def test_a_word_that_nothing_sets_off_ends_no_message(line: str) -> None:
    assert not ends_a_message(line)


@pytest.mark.parametrize(("score", "stays"), [(0.95, True), (0.6, False)])
def test_a_short_line_of_a_page_that_is_surely_text_is_no_byline(
    score: float, *, stays: bool
) -> None:
    lines = (TITLE, "Added Slime Block", "Added Kern Door", LEAD, MORE)
    blocks = tuple(Block(line, place="body/div") for line in lines)
    verdicts = tuple(Verdict(each, kept=True, score=score, score_alone=score) for each in blocks)

    story = lay_out(Draft(Head(title=TITLE), blocks), verdicts, Site())

    assert story.pieces[2].verdict.kept is stays


def test_a_text_whose_letters_are_exchanged_is_no_text() -> None:
    shifted = "".join(chr(ord(letter) + 1) if letter.isalpha() else letter for letter in MORE)
    page = f'<h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p><p class="obfuscated">{shifted}</p>'
    article = read_article(Upload(page.encode(), "text/html")).article

    assert [part.text for part in article.sections[0].paragraphs] == [LEAD, MORE]


def test_a_date_with_an_agency_behind_it_dates_a_story() -> None:
    text = f"{TITLE}\n\n22.09.2024 11:30 (БТА)\n\n{LEAD}\n\n{MORE}\n"
    article = read_article(Upload(text.encode())).article

    assert article.date_published is not None
    assert article.date_published.value == "2024-09-22T11:30"


STORY = [
    "A museum in Tollerby has bought back a clock that was stolen from it sixty-one years ago.",
    "The clock turned up at an auction, where a visitor had recognised the moon on its face.",
    "The museum will show it to everybody from the first day of May, and to schools before that.",
]
ABOUT = ["About the museum", "Founded in 1922, the museum is home to 1,100 clocks."]


def lines_left_out(*lines: str) -> dict[str, str]:
    article = read_article(Upload("\n\n".join(lines).encode())).article
    return {removal.text: removal.rule for removal in article.removals}


@pytest.mark.parametrize("mark", ["-30-", "ENDS"])
def test_what_stands_below_the_mark_of_the_end_is_no_story(mark: str) -> None:
    rules = lines_left_out("Museum buys back its clock", *STORY, mark, *ABOUT)

    assert [rules.get(line) for line in ABOUT] == ["below-end-mark"] * 2


@pytest.mark.parametrize(
    ("mark", "below"),
    [
        pytest.param("-30-", STORY, id="the next story"),
        pytest.param("###", ABOUT, id="a sign that also parts stories"),
    ],
)
def test_what_may_be_another_part_of_the_text_stays_below_a_mark(
    mark: str, below: list[str]
) -> None:
    other = [line.replace("clock", "ship") for line in below]

    rules = lines_left_out("Museum buys back its clock", *STORY, mark, *other)

    assert "below-end-mark" not in rules.values()


def test_a_release_may_end_with_three_signs() -> None:
    rules = lines_left_out(
        "FOR IMMEDIATE RELEASE", "Museum buys back its clock", *STORY, "###", *ABOUT
    )

    assert rules[ABOUT[1]] == "below-end-mark"


def test_an_address_between_byline_and_text_is_the_authors() -> None:
    rules = lines_left_out(
        "Museum buys back its clock", "By Anna Ruiz", "anna@courier.example", *STORY
    )

    assert rules["anna@courier.example"] == "address-above-text"


@pytest.mark.parametrize(
    ("sign", "goes"),
    [
        pytest.param("\U0001f4a1", True, id="a lamp"),
        pytest.param("\u26a0\ufe0f", True, id="with how it looks"),
        pytest.param("***", False, id="what parts a text"),
        pytest.param("\u2014", False, id="a dash"),
        pytest.param("\U0001f4a1\U0001f4a1", False, id="two"),
        pytest.param("\u5bd2", False, id="a word of one letter"),
    ],
)
def test_the_sign_of_a_box_is_no_paragraph_of_a_page(sign: str, goes: bool) -> None:  # noqa: FBT001
    lines = (LEAD, sign, MORE)
    blocks = tuple(Block(line, place=f"html/body[1]/p[{n}]") for n, line in enumerate(lines))
    verdicts = tuple(Verdict(block, kept=True, score=0.9, score_alone=0.9) for block in blocks)

    story = lay_out(Draft(Head(), blocks), verdicts, Site())

    assert any(one.block.text == sign and one.part is None for one in story.pieces) is goes
