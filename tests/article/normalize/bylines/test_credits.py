import pytest

from copydesk.article.block import Block, BlockKind
from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.byline_lines import is_byline
from copydesk.article.normalize.bylines.credits import Credits, credits_of
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

BODY = Block("The minister resigned on Monday after a report on the bridge was published.")


def credited(head: Head, *lines: str, place: str | None = None) -> Credits:
    blocks = [Block("Minister resigns", place=place)]
    blocks += [Block(line, place=place) for line in lines]
    return credits_of(head, [*blocks, BODY], 0, len(lines) + 1)


def names(found: Credits) -> list[str]:
    return [author.name for author in found.authors]


def test_people_are_authors_and_agencies_are_only_credited() -> None:
    head = Head(
        linked_data=(
            {
                "@type": "NewsArticle",
                "author": [
                    {"@type": "Person", "name": "Anna Ruiz"},
                    {"@type": "Organization", "name": "Reuters"},
                ],
            },
        )
    )
    found = credited(head)

    assert names(found) == ["Anna Ruiz"]
    assert found.credited == ("Anna Ruiz", "Reuters")


def test_an_author_may_be_named_elsewhere_on_the_page_by_its_id() -> None:
    head = Head(
        linked_data=(
            {"@type": "Article", "author": {"@id": "#a"}},
            {"@type": "Person", "@id": "#a", "name": "Anna Ruiz"},
        )
    )

    assert names(credited(head)) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        pytest.param("By Anna Ruiz", ["Anna Ruiz"], id="English"),
        pytest.param("Von Jürgen Kehl und Maria Stolz", ["Jürgen Kehl", "Maria Stolz"], id="two"),
        pytest.param("Par Hélène Roux, le 3 mars 2022", ["Hélène Roux"], id="a date behind"),
        pytest.param("4 May 2024 | By Anna Ruiz", ["Anna Ruiz"], id="a date in front"),
        pytest.param("By Anna RuizMay 4, 2024", ["Anna Ruiz"], id="a date glued on"),
        pytest.param("ByAnna Ruiz", ["Anna Ruiz"], id="By glued on"),
        pytest.param("Posted on May 4, 2024 by Anna Ruiz 3 Comments", ["Anna Ruiz"], id="counts"),
    ],
)
def test_a_printed_byline_names_its_people(line: str, people: list[str]) -> None:
    found = credited(Head(), line)

    assert names(found) == people
    assert found.byline is not None
    assert found.byline.as_printed == line


def test_a_bare_name_in_a_text_is_a_byline_beside_a_date() -> None:
    lines = ("Politics", "Anna Ruiz Reporter", "4 May 2024, 10:15")

    assert names(credited(Head(), *lines)) == ["Anna Ruiz"]


@pytest.mark.parametrize("line", ["Lê Thu Hà (TTXVN)", "Anna Ruiz/dpa"])
def test_a_name_and_its_agency_sign_a_text_at_its_foot(line: str) -> None:
    found = credits_of(Head(), [Block("Minister resigns"), *[BODY] * 9, Block(line)], 0, 1)

    assert found.byline is not None
    assert found.byline.as_printed == line


def test_a_bare_name_among_topics_is_a_topic() -> None:
    assert names(credited(Head(), "Politics", "Anna Ruiz", "Bridges")) == []


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        pytest.param(("Anna Ruiz", "4 May 2024"), ["Anna Ruiz"], id="beside a date"),
        pytest.param(("Written by", "Anna Ruiz"), ["Anna Ruiz"], id="under Written by"),
        pytest.param(("Anna Ruiz", "Share"), [], id="nothing beside it"),
        pytest.param(("Bridge EMS", "4 May 2024"), [], id="a product"),
        pytest.param(("Read More",), [], id="a button"),
    ],
)
def test_a_bare_name_in_a_page_needs_somebody_to_bear_it_out(
    lines: tuple[str, ...], people: list[str]
) -> None:
    assert names(credited(Head(), *lines, place="body/div")) == people


def test_a_bare_name_of_whom_the_page_tells_below_is_the_authors() -> None:
    lines = ("Minister resigns", "Anna Ruiz", BODY.text)
    about = "Anna Ruiz has written about rivers and their bridges since 2009."
    blocks = [Block(line, place="body/div") for line in (*lines, about)]

    assert names(credits_of(Head(), blocks, 0, 2)) == ["Anna Ruiz"]


def test_a_byline_under_another_headline_is_another_storys() -> None:
    teaser = [
        Block("Ferry breaks down again in the harbour", BlockKind.HEADING, place="body/h3"),
        Block("By Otto Kern", place="body/p"),
    ]
    blocks = [Block("Minister resigns", place="body/h1"), *[BODY] * 10, *teaser]

    assert names(credits_of(Head(), blocks, 0, 1)) == []


def test_an_author_under_the_story_is_found() -> None:
    blocks = [Block("Minister resigns", place="body/h1"), *[BODY] * 10]
    blocks += [Block("Written by Anna Ruiz", place="body/p")]

    assert names(credits_of(Head(), blocks, 0, 1)) == ["Anna Ruiz"]


def test_librarians_write_the_surname_first() -> None:
    head = Head(meta=(("citation_author", "Ruiz, Anna"), ("citation_author", "Kern, Otto")))
    found = credited(head)

    assert names(found) == ["Anna Ruiz", "Otto Kern"]
    assert found.authors[0].name_as_printed == "Ruiz, Anna"


def test_what_a_card_labels_as_written_by_somebody_is_a_credit() -> None:
    by = ("twitter:label1", "Written by"), ("twitter:data1", "Anna Ruiz")
    time = ("twitter:label2", "Est. reading time"), ("twitter:data2", "Four Minutes")

    assert names(credited(Head(meta=(*by, *time)))) == ["Anna Ruiz"]


def test_an_agency_beside_a_person_is_credited_as_it_is_printed() -> None:
    found = credited(Head(meta=(("author", "Anna Ruiz und Otto Kern, dpa"),)))

    assert found.credited == ("Anna Ruiz", "Otto Kern", "dpa")


@pytest.mark.parametrize(
    "stated",
    [
        "105092",
        "(Image: Example)",
        "admin",
        "undefined",
        "qx7hr2mal0ci",
        "https://example.org",
        "Last updated:",
        "Written by",
        "Written by | · 3 min read",
        "5 min read",
        "Name (required)",
        "L'AUTEUR",
    ],
)
def test_what_names_nobody_is_no_credit(stated: str) -> None:
    assert credited(Head(meta=(("author", stated),))).credited == ()


def test_a_wire_is_credited_though_it_is_stated_as_a_person() -> None:
    thing = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Example Wire"}}
    found = credited(Head(linked_data=(thing,)))

    assert names(found) == []
    assert found.credited == ("Example Wire",)


def test_who_has_a_site_in_brackets_is_no_author() -> None:
    head = Head(meta=(("author", "Neue Welle (www.example.de)"),))

    assert names(credited(head, "By Anna Ruiz")) == ["Anna Ruiz"]


def test_the_sites_name_behind_a_person_is_no_surname() -> None:
    head = Head(meta=(("og:site_name", "DAILY EXAMPLE"), ("author", "Anna Ruiz DAILY EXAMPLE")))

    assert names(credited(head)) == ["Anna Ruiz"]


def test_an_editor_in_charge_is_credited_in_brackets_under_a_chinese_story() -> None:
    assert names(credited(Head(), "(责编:王芳、李明)")) == ["王芳", "李明"]


def test_a_comment_has_an_author_of_its_own() -> None:
    comment = Block("By Otto Kern", place="body/div", labels=("comments", "comment", "author"))
    blocks = [Block("Minister resigns", place="body/h1"), BODY, *[BODY] * 9, comment]

    assert names(credits_of(Head(), blocks, 0, 1)) == []


def test_a_notice_that_begins_with_by_names_nobody() -> None:
    notice = "By clicking “Join Example” you agree to our Terms of Service and Privacy Policy."

    assert names(credited(Head(), notice)) == []


def test_a_paragraph_that_begins_with_by_is_no_byline() -> None:
    assert not is_byline("By Monday the bridge had been closed and nobody knew for how long.")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Muhabir: Halil Fidan", "Halil Fidan"),
        ("Napsala: Jana Nováková", "Jana Nováková"),
        ("Γράφει η Μαρία Παππά", "Μαρία Παππά"),
        ("Του Νίκου Σαρρή", "Νίκου Σαρρή"),
        ("yazan Emre Tunalı", "Emre Tunalı"),
        ("بواسطة منى الشاذلي", "منى الشاذلي"),
        ("Text/Foto: Uschi Brandner", "Uschi Brandner"),
        ("Pubblicato il 12 novembre 2019 da Giada Fermi", "Giada Fermi"),
        ("Diposting oleh Ratna Wulandari di 21.14", "Ratna Wulandari"),
        ("מאת: יעל כהן", "יעל כהן"),
        ("كتبت: منى الشاذلي", "منى الشاذلي"),
        ("Door: onze verslaggever Pieter de Wit", "Pieter de Wit"),
        ("Par notre envoyé spécial Jean Dupont", "Jean Dupont"),
        ("Von unserem Korrespondenten Klaus Meier", "Klaus Meier"),
    ],
)
def test_the_word_before_a_name_may_be_of_any_language(line: str, name: str) -> None:
    found = credited(Head(), line)

    assert names(found) == [name]
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Oleh karena itu, pemerintah menaikkan harga.", id="therefore"),
        pytest.param("Journalist: Were you nervous before the match?", id="a question"),
        pytest.param("By our correspondent", id="nobody's name"),
    ],
)
def test_a_line_that_begins_as_a_byline_and_names_nobody_is_none(line: str) -> None:
    assert not is_byline(line)
    assert names(credited(Head(), line)) == []


@pytest.mark.parametrize(
    "button", ["mehr...", "Print", "关注", "Super User", "未知 责任编辑：王小明"]
)
def test_a_button_where_a_byline_stands_credits_nobody(button: str) -> None:
    head = Head(meta=(("author", button),))

    assert credited(head).credited == ()


def test_what_leads_to_a_credited_name_and_on_from_it_is_cut() -> None:
    head = Head(meta=(("author", "von Tollerbote am"),))

    assert credited(head).credited == ("Tollerbote",)


def test_the_theme_of_a_blog_prints_its_word_for_by_behind_the_day() -> None:
    found = credited(Head(), "8 Ekim 2023 yazan Emre Tunalı", place="body/main/article/div/p")

    assert names(found) == ["Emre Tunalı"]


@pytest.mark.parametrize(
    "printed",
    [
        "By Anna Ruiz, Otto Kern and Ada Holt",
        "By Anna Ruiz, Otto Kern, Ada Holt | 4 May 2024",
    ],
)
def test_the_printed_byline_names_those_whom_the_head_leaves_out(printed: str) -> None:
    found = credited(Head(meta=(("author", "Anna Ruiz"),)), printed, place="body/div")

    assert names(found) == ["Anna Ruiz", "Otto Kern", "Ada Holt"]


@pytest.mark.parametrize(
    ("stated", "printed", "name"),
    [
        pytest.param("K. T.", "Szerző: Kovács Tímea", "Kovács Tímea", id="surname first"),
        pytest.param("AR", "By Anna Ruiz", "Anna Ruiz", id="without stops"),
        pytest.param("K. T.", "By Anna Ruiz", "K. T.", id="of somebody else"),
        pytest.param("Al Um", "By Anna Ulm", "Al Um", id="a short name"),
    ],
)
def test_a_printed_name_beats_its_initials_in_the_head(
    stated: str, printed: str, name: str
) -> None:
    author = {"@type": "Person", "name": stated}
    head = Head(linked_data=({"@type": "NewsArticle", "author": author},))

    assert names(credited(head, printed, place="body/div")) == [name]


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        pytest.param("De <a href=/p>Ioana Pop</a> -", "Ioana Pop", id="the word is not linked"),
        pytest.param("<a href=/s>Jan De Smet</a>", "Jan De Smet", id="part of a linked name"),
    ],
)
def test_a_word_for_by_beside_a_linked_name_is_no_part_of_it(inside: str, name: str) -> None:
    page = (
        "<html><body><article><h1>Bridge reopens</h1>"
        f"<div class=author-name>{inside}</div><p>The bridge reopened to traffic on Thursday "
        "morning, two years after a ship had struck it.</p></article></body></html>"
    )

    assert [each.name for each in read_article(Upload(page.encode())).article.authors] == [name]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Jumanne, Julai 15, 2025 Na Asha Mwinyi", ["Asha Mwinyi"], id="Swahili"),
        pytest.param("Na Hrvatskoj Obali", [], id="on the coast"),
    ],
)
def test_a_short_word_for_by_counts_behind_a_stamp(line: str, found: list[str]) -> None:
    assert names(credited(Head(), line, place="body/div")) == found


def test_a_printed_byline_of_others_does_not_outweigh_the_head() -> None:
    found = credited(Head(meta=(("author", "Anna Ruiz"),)), "By Otto Kern and Ada Holt")

    assert names(found) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("By Anna Ruiz July 18, 20240", id="comments are counted behind the year"),
        pytest.param("By Anna Ruiz By Anna Ruiz May 15 Follow @aruiz", id="said twice"),
        pytest.param("News By Anna Ruiz Jun. 6, 2024 5:16 pm", id="behind a section"),
        pytest.param("Article by: Anna Ruiz", id="an article by"),
    ],
)
def test_what_is_glued_to_a_byline_does_not_hide_it(line: str) -> None:
    assert names(credited(Head(), line, place="body/div")) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    "stated", ["SIZE - +", "Text size", "Follow @aruiz", "Staff", "Staff, news services"]
)
def test_buttons_and_a_nameless_staff_are_no_credit(stated: str) -> None:
    assert credited(Head(meta=(("author", stated),))).credited == ()


def test_an_agencys_place_is_no_part_of_its_credit() -> None:
    found = credited(Head(meta=(("author", "Reuters in Tollerby"),)))

    assert found.credited == ("Reuters",)


def test_a_stated_credit_of_whoever_sells_pictures_names_no_author() -> None:
    picture = ("author", "Omar Dahl | The Tollerby Post | Getty Images")

    assert names(credited(Head(meta=(("author", "Anna Ruiz"), picture)))) == ["Anna Ruiz"]


def stating(name: str, **article: object) -> Head:
    author = {"@type": "Person", "name": name}
    return Head(linked_data=({"@type": "NewsArticle", "author": author, **article},))


@pytest.mark.parametrize(
    ("stated", "people"),
    [
        pytest.param("Edited By: Omar Dahl", [], id="an editor"),
        pytest.param("Translated by Omar Dahl", [], id="a translator"),
        pytest.param("Written By: Anna Ruiz", ["Anna Ruiz"], id="an author"),
        pytest.param("Anna Ruiz, edited by Omar Dahl", ["Anna Ruiz"], id="both"),
        pytest.param("Translator Dahl", ["Translator Dahl"], id="a name"),
    ],
)
def test_who_edited_or_translated_a_story_did_not_write_it(stated: str, people: list[str]) -> None:
    assert names(credited(stating(stated))) == people


def test_a_printed_author_stands_in_for_an_editor_whom_the_head_states() -> None:
    line = "Edited By: Omar Dahl | Written By: Anna Ruiz"

    assert names(credited(stating("Edited By: Omar Dahl"), line)) == ["Anna Ruiz"]


@pytest.mark.parametrize(
    ("name", "house", "people"),
    [
        pytest.param("海角日報", {"name": "海角日報"}, [], id="a paper"),
        pytest.param("高橋優子", {"name": "海角日報"}, ["高橋優子"], id="a person"),
        pytest.param(
            "高橋優子", {"@type": "Person", "name": "高橋優子"}, ["高橋優子"], id="who publishes it"
        ),
        pytest.param("Anna Ruiz", {"name": "Anna Ruiz"}, ["Anna Ruiz"], id="with a blog"),
    ],
)
def test_who_supplies_a_story_is_no_person_though_it_is_stated_as_one(
    name: str, house: dict[str, str], people: list[str]
) -> None:
    assert names(credited(stating(name, provider=house))) == people


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Marcy DeLuca covers the county for the paper.", "Marcy DeLuca"),
        ("MARCY DELUCA covers the county for the paper.", "Marcy Deluca"),
        ("marcy deluca@post.example", "Marcy Deluca"),
        ("Marcy DeLucaster covers the county for the paper.", "Marcy Deluca"),
    ],
)
def test_a_name_in_capitals_is_spelt_as_another_line_prints_it(line: str, name: str) -> None:
    head, blocks = Head(), [Block("By MARCY DELUCA"), BODY, Block(line)]

    assert names(credits_of(head, [Block("Minister resigns"), *blocks], 0, 2)) == [name]


def test_an_author_without_a_name_may_have_a_title() -> None:
    named = Head(linked_data=({"@type": "NewsArticle", "author": [{"title": "Sara Lind"}]},))
    role = Head(linked_data=({"@type": "NewsArticle", "author": [{"title": "Chief Reporter"}]},))

    assert (names(credited(named)), names(credited(role))) == (["Sara Lind"], [])


TEXT = "<p>Karadeniz’de balıkçılar teknelerini denize indirmedi.</p><p>Kıyıda 60 kişi toplandı.</p>"


@pytest.mark.parametrize(
    ("box", "people"),
    [
        pytest.param(
            '<div class="date-author"><time>Oluşturulma Tarihi: Kasım 05, 2024 08:11</time></div>',
            [],
            id="the label of its date",
        ),
        pytest.param(
            '<div class="date-author"><span>Elif Kara</span> <time>5.11.2024 08:11</time></div>',
            ["Elif Kara"],
            id="a name beside its date",
        ),
        pytest.param(
            '<div class="author-line"><span>Haberin Devamı</span></div>', [], id="a button"
        ),
        pytest.param(
            '<div class="szerzok"><a href="/sz/1">Kocsis Ádám</a></div>',
            ["Kocsis Ádám"],
            id="several",
        ),
        pytest.param('<div class="author">동해일보</div>', [], id="a paper in Korean"),
        pytest.param('<div class="author">박서연</div>', ["박서연"], id="a name in Korean"),
    ],
)
def test_an_element_that_says_author_may_hold_other_things(box: str, people: list[str]) -> None:
    page = f"<html><body><h1>Balıkçılardan tepki geldi</h1>{box}{TEXT}</body></html>"
    article = read_article(Upload(page.encode(), "text/html")).article

    assert [author.name for author in article.authors] == people


@pytest.mark.parametrize(
    ("foot", "people"),
    [
        pytest.param("Публикувано от Ваня Тодорова в 19:21", ["Ваня Тодорова"], id="a person"),
        pytest.param("Публикувано от Община Горно Поле", [], id="a town"),
    ],
)
def test_a_blog_says_below_a_text_who_posted_it(foot: str, people: list[str]) -> None:
    text = f"{TEXT}<span class='post-author vcard'>{foot}</span>"
    page = f"<html><body><h1>Кметът подаде оставка</h1><div>{text}</div></body></html>"
    article = read_article(Upload(page.encode(), "text/html")).article

    assert [author.name for author in article.authors] == people


SWAHILI = "Wakulima wa karafuu kisiwani Pemba wamesema bei mpya ya Sh15,000 kwa kilo imepanda."


@pytest.mark.parametrize(
    ("line", "lead", "people"),
    [
        pytest.param("Interview von Friederike Baum", "", ["Friederike Baum"], id="German"),
        pytest.param("Interview mit Friederike Baum", "", [], id="whom it is with"),
        pytest.param("Intervista di Carlotta Sbrana", "", ["Carlotta Sbrana"], id="Italian"),
        pytest.param("Intervista a Carlotta Sbrana", "", [], id="whom it is with, in Italian"),
        pytest.param("Entrevista de Maud Le Goff", "", ["Maud Le Goff"], id="Spanish"),
        pytest.param("Propos recueillis par Maud Le Goff", "", ["Maud Le Goff"], id="French"),
        pytest.param("Words: Jude Farrant", "", ["Jude Farrant"], id="of a magazine"),
        pytest.param("Rubén Olmedo / Corresponsal", "", ["Rubén Olmedo"], id="a role"),
        pytest.param("Na Juma Khatibu, Pemba", SWAHILI, ["Juma Khatibu"], id="Swahili"),
        pytest.param("Na Starym Rynku, Poznań", "", [], id="another language's na"),
    ],
)
def test_a_line_under_the_headline_says_who_wrote(line: str, lead: str, people: list[str]) -> None:
    lead = lead or "The council opened a new library on Monday in a tram depot, the mayor said."
    text = f"Leave our bandstand alone\n\n{line}\n\n{lead}\n\nMore than 400 people came.\n"
    article = read_article(Upload(text.encode())).article

    assert [author.name for author in article.authors] == people


@pytest.mark.parametrize(
    ("name", "kind", "people"),
    [
        pytest.param("Tollerby Dentistry", "Organization", [], id="a practice"),
        pytest.param("Anna Ruiz", "Organization", ["Anna Ruiz"], id="who is her own firm"),
        pytest.param("Tollerby Dentistry", "Thing", ["Tollerby Dentistry"], id="said of no house"),
    ],
)
def test_whom_linked_data_calls_a_house_no_meta_element_makes_a_person(
    name: str, kind: str, people: list[str]
) -> None:
    linked = ({"@type": "Article", "author": {"@type": kind, "name": name}},)
    found = credited(Head(linked_data=linked, meta=(("author", name),)))

    assert names(found) == people
