"""Lines of desks, wires, archives and channels: told by their set wording, and nothing else is."""

import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.model import Article
from copydesk.article.normalize.lines.desk_lines import desk_lines, is_desk_line
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload


def found_in(texts: list[str], start: int) -> dict[int, tuple[RemovalKind, str]]:
    return desk_lines(texts, start, range(len(texts)))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("BC-EU--Slovenia-Rail Tunnel,2nd Ld-Writethru", "slug"),
        ("Rail Tunnel, 1st Ld", "slug"),
        ("FOR IMMEDIATE RELEASE", "desk-note"),
        ("Zur sofortigen Veröffentlichung", "desk-note"),
        ("COMUNICAT DE PRESĂ", "desk-note"),
        ("Communiqué de presse n° 12", "desk-note"),
        ("EMBARGOED UNTIL 00:01 Thursday 8 February 2024", "desk-note"),
        ("Sperrfrist: 17. Mai, 6 Uhr", "desk-note"),
        ("URGENT", "desk-note"),
        ("Eds: UPDATES with quote. AP Photos.", "desk-note"),
        ("(Adds details on the storm)", "desk-note"),
        ("(MORE)", "end-mark"),
        ("Lusa/Fim", "end-mark"),
        ("(Schluss) abc/def", "end-mark"),
        ("(Forts.)", "end-mark"),
        ("Letters to the Editor", "desk-note"),
        ("Lettere al direttore", "desk-note"),
        ("Riproduzione riservata", "agency-notice"),
        ("AP Business Writers Ada Kurtz and Otto Kern contributed.", "desk-credit"),
        ("-30-", "end-mark"),
        ("ENDS", "end-mark"),
        ("/ENDE/", "end-mark"),
        ("ΤΕΛΟΣ", "end-mark"),
        ("（完）", "end-mark"),
        ("###", "ornament"),
        ("* * *", "ornament"),
        ("Tags: bridge, ferry", "tags"),
        ("แท็ก: สะพาน", "tags"),
        ("#bridge #ferry", "tags"),
        ("5 min read", "reading-time"),
        ("Votre adresse e-mail reste chez nous. Les champs obligatoires ont un *", "comment-form"),
        ("Vaš e-naslov ostane pri nas. * je ob obveznih poljih", "comment-form"),
        ("Sinu e-postiaadressi ei näe keegi. Kohustuslik väli: *-ga", "comment-form"),
        ("आपका ईमेल किसी को नहीं दिखेगा. ज़रूरी फ़ील्ड *", "comment-form"),
        ("メールアドレスは誰にも見えません。*の欄は必ず入力してください", "comment-form"),
        ("Tämä juttu on vain tilaajille.", "paywall-notice"),
        ("Selle artikli lugemiseks telli meie leht.", "paywall-notice"),
        ("Bu haber sadece abonelere açık.", "paywall-notice"),
        ("Tento článek je jen pro předplatitele", "paywall-notice"),
        ("(Kabarkota.com/Omar Dahl/Ayu Holt)", "desk-credit"),
        ("Laporan Wartawan Kabarkota.com, Omar Dahl", "desk-credit"),
        ("0", "counted-above"),
        ("50 views", "counted-above"),
        ("1.204 visitas", "counted-above"),
        ("Lesezeit: 5 Min.", "labelled-reading-time"),
        ("Reading time: 5 min", "labelled-reading-time"),
        ("Views: 1,204", "counter"),
        ("Aufrufe: 1204", "counter"),
        ("阅读量：1204", "counter"),
        (
            "Share or comment on this article: Clerk who bought hot tubs is jailed",
            "share-or-comment",
        ),
        ("本網站之文字、圖片及影音,非經授權,不得轉載、公開播送或公開傳輸及利用。", "agency-notice"),
        ("Image source, Riverkeepers", "picture-label"),
        ("SOURCE Northwind Turbines", "source-line"),
        ("The Valley Post | Page 4 of 8", "page-mark"),
        ("Seite 3", "page-mark"),
        ("(Reporting by Anna Ruiz in Oslo and Omar Dahl; Editing by Ada Holt)", "desk-credit"),
        ("Reporting by Anna Ruiz in St. Gallen; Editing by Ada Holt", "desk-credit"),
        (
            "Associated Press writers Tom Hale in St. Paul and Ana Li contributed to this report.",
            "desk-credit",
        ),
        (
            "All rights reserved. This material may not be published, broadcast or rewritten.",
            "foot-note",
        ),
        ("AGERPRES/(A - autor: Ioana Precup, editor: Mihai Toader)", "desk-credit"),
        ("Conţinutul website-ului www.example.ro este destinat informării.", "agency-notice"),
        ("Reach Anna Ruiz-Holt at aruiz@example.com. Follow her on X.", "foot-note"),
        ("NPR transcripts are created on a rush deadline by an NPR contractor.", "foot-note"),
        (
            "Our coverage receives support from foundations. AP is responsible for all content.",
            "foot-note",
        ),
        ("© Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung.", "agency-notice"),
        ("무단 전재 및 재배포 금지", "agency-notice"),
        ("При використанні матеріалів сайту посилання на «Вісник» обов'язкове.", "agency-notice"),
        ("При перепечатке гиперссылка на сайт обязательна.", "agency-notice"),
        ("(ATTN: UPDATES with more details in paras 3-4)", "desk-note"),
        ("(Reopens after storm)", "desk-note"),
        ("(2nd LD)", "desk-note"),
        ("Draft 3 – for Thursday’s paper", "desk-note"),
        ("FINAL DRAFT", "desk-note"),
        ("Contact: Joy Tan, 555-010-4242, joy@zoo.example", "contact"),
        ("Pressekontakt: presse@zoo.example", "contact"),
        ("(LEAD)", "desk-note"),
        ("Lecture 2 min.", "reading-time"),
        ("Image 1 of 5", "picture-count"),
        ("Bild 2 von 7", "picture-count"),
        ("Current Time 0:00", "player-count"),
        ("1.25x", "player-count"),
        ("250 WPM", "player-count"),
        ("Read: The octopus that would not leave", "pointer"),
        ("Omar Dahl contributed research.", "desk-credit"),
        ("This article was produced in partnership with Harbour Radio, a member.", "foot-note"),
        ("This article appears in the July 2024 print edition.", "foot-note"),
        ("When you buy through links on our site, we may earn a commission.", "foot-note"),
        ("Copyright Harbour Sentinel.", "foot-note"),
        ("※ 本文版權所有,非經授權,不得轉載。", "agency-notice"),
        ("Watch: How the bridge fell", "player"),
        ("VIDEO | Otter wins chess game", "player"),
        ("شاهد: كيف انهار الجسر", "player"),
        ("News ID: 14021108", "article-id"),
        ("کد خبر: ۱۴۰۲۱۱۰۸", "article-id"),
        ("この記事は有料記事です。残り320文字", "paywall-notice"),
        ("Il vous reste 65 % de cet article à lire.", "paywall-notice"),
        ("Our Standards: The Thomson Reuters Trust Principles., opens new tab", "fine-print"),
        ("Quotes delayed at least 15 minutes. Market data provided by Example.", "fine-print"),
        ("* I agree that use of this site constitutes agreement to its policy.", "fine-print"),
        ("제보는 카카오톡 example", "channel"),
        ("关注我们的微信公众号", "channel"),
        ("【纠错】", "button"),
        ("Loading...", "button"),
        ("Chargement en cours…", "button"),
        ("CONNECT TWEET LINKEDIN COMMENT EMAIL MORE", "share-row"),
        ("LINKEDINCOMMENTMORE", "share-row"),
        ("Our website uses cookies to enhance your browsing experience.", "cookie-notice"),
        ("We and our partners use cookies to analyse traffic.", "cookie-notice"),
        ("Wir verwenden Cookies, um Inhalte zu personalisieren.", "cookie-notice"),
        ("Este sitio web utiliza cookies propias y de terceros.", "cookie-notice"),
        ("Facebook | Twitter | Email | Print", "share-row"),
        ("Very large text size", "text-size"),
        ("AA", "text-size-letters"),
        ("Invalid EmailSomething went wrong, please try again later.", "publishers-offer"),
        ("Unlimited Digital Access: Only £0.99 For Your First Month", "publishers-offer"),
        ("UP NEXT: Cat elected mayor of village", "next-story"),
        ("More: Teachers to vote on their contract", "next-story"),
        ("Like Loading...", "button"),
        ("Contact Anna Ruiz at aruiz@example.com or 555-0199.", "foot-note"),
        ("This story was originally published March 3, 2022 6:12 PM.", "foot-note"),
        ("Source: NBC News", "taken-from"),
        ("Source: https://www.example.com/articles/0,7340,L-47,00.html", "taken-from"),
        ("via example.com", "taken-from"),
        ("Fonte: Agência Brasil", "taken-from"),
        ("Anna Ruiz: 803-555-0142, @annaruiz", "reached-at"),
        ("Anna Ruiz | aruiz@example.com", "reached-at"),
        ("(Reporting by Anna Ruiz; Editing by Ada Holt) …read more", "desk-credit"),
        ("This transcript has been automatically generated and may have errors.", "foot-note"),
        ("(यह खबर सीधे सिंडीकेट फीड से प्रकाशित हुई है।)", "agency-notice"),
    ],
)
def test_a_line_of_the_desk_is_named_by_its_rule(line: str, rule: str) -> None:
    assert {found for _, found in found_in([line, "The story."], 1).values()} == {rule}
    assert is_desk_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on arms lifted after 20 years",
        "Source: the river rises in the hills above the town",
        "Sources: Who talks to the papers",
        "Via Appia Antica",
        "Share more",
        "We use cookies and cream in the cake.",
        "The site uses cookies to follow its readers, the regulator found.",
        "Die Seite verwendet Cookies ohne Zustimmung, rügt die Behörde.",
        "Print and email threads, he said",
        "A large text size helps readers.",
        "More: carbs, fats and proteins",
        "Up next: She sails to Oslo.",
        "Contact Anna Ruiz had with him",
        "This story was originally published in Welsh.",
        "Via the bridge at Tollerby",
        "Anna Ruiz: 12 years, 40 goals",
        "MA/PhD in history",
        "Watch: he will do it again, she said",
        "Watch towers fell in the storm",
        "Video games: a history",
        "Image of the 5 brothers",
        "2 of 5 photos",
        "Our standards: low prices and good bread.",
        "Data delayed the launch by a week.",
        "제보는 경찰서 전화로 받는다.",
        "Watch: The harbour will fill by June.",
        "Read: this is what the card says",
        "Duration of the strike",
        "2x4",
        "This story was produced in a garage.",
        "This article appears to be false.",
        "When you buy a boat, you may lose money.",
        "Copyright Office Chief Fired",
        "The wife contributed research on bees.",
        "Prices were delayed by a week, the bank said.",
        "The use of the site is disputed.",
        "News of 14 deaths",
        "(Updating the roof took a year)",
        "(LED lights are cheaper)",
        "Loading docks...",
        "記者は有料道路を走った。",
        "카카오톡 주가가 3.1% 올랐다.",
        "公司关注微信的发展。今年利润增长了百分之三十，高于去年同期。",
        "Many doctors and nurses contributed to this report.",
        "Letters to the editor of 1912 are on show",
        "Writers and editors from ten towns contributed.",
        "Wind/end of day",
        "The reporting by the paper was praised; editing by its owner was not.",
        "All rights are reserved to the town.",
        "End of an era",
        "More",
        "Край",
        "Flash flood kills two",
        "Urgent",
        "About 90 minutes",
        "See page 3",
        "For release of the hostages, he said, he would pay.",
        "#1",
        "2",
        "—",
        "...",
        ").",
        "The press release said nothing.",
        "Source of the river found",
        "TYPE: Widow",
        "The clerk found the e-mail in a drawer and read it to the whole council.",
        '"Send the e-mail * now," the mayor told the clerk, who laughed at the star.',
        "Der Verein schrieb seinen Mitgliedern eine E-Mail, die **alle** lasen.",
        "Der Artikel ist im Laden nur für Abonnenten des Theaters billiger geworden, sagte sie.",
        "Laporan wartawan itu dibaca semua orang di kota.",
        "(Omar Dahl/Ayu Holt)",
        "(Schluss) Der Vorhang fiel.",
        "Fifty views of the bridge hang in the town hall.",
    ],
)
def test_a_line_of_a_story_is_none_of_the_desk(line: str) -> None:
    assert found_in([line, "The story."], 1) == {}


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        pytest.param(
            "(This story has not been edited by Daily Example staff and is auto-generated from a "
            "syndicated feed.)",
            "agency-notice",
            id="a feed's",
        ),
        pytest.param(
            "(Except for the headline, this story has not been edited by our staff and is "
            "published from a syndicated feed.)",
            "agency-notice",
            id="but the headline",
        ),
        pytest.param(
            "Anadolu Agency website contains only a portion of the news stories offered to "
            "subscribers in the AA News Broadcasting System (HAS), and in summarized form.",
            "agency-notice",
            id="an agency's own",
        ),
        pytest.param(
            "Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi (HAS) üzerinden abonelere sunulan "
            "haberler, özetlenerek yayımlanmaktadır.",
            "agency-notice",
            id="in Turkish",
        ),
        pytest.param("ABC // DEF", "desk-initials", id="who wrote and who checked"),
        pytest.param("*Writing by Anna Ruiz", "desk-credit", id="who wrote it up"),
    ],
)
def test_notes_of_agencies_are_no_text(line: str, rule: str) -> None:
    assert found_in(["Bridge reopens", line], 0)[1][1] == rule


def test_the_promotion_of_a_newsletter_is_left_out_to_its_end() -> None:
    texts = ["The story.", "Sign up to First Edition", "Free daily newsletter"]
    texts += [
        "Our morning email tells you what happens",
        "after newsletter promotion",
        "It goes on.",
    ]

    assert sorted(found_in(texts, 0)) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "line",
    [
        "This story has not been told before, and the mayor wants to keep it so.",
        "The article had been edited by hand, the editor said on Monday.",
        "* Writing is hard, by all accounts",
    ],
)
def test_a_story_that_tells_of_stories_is_text(line: str) -> None:
    assert found_in(["Bridge reopens", line], 0) == {}


def test_what_may_be_the_story_counts_above_it_alone() -> None:
    assert found_in(["The story.", "Communiqué", "URGENT", "12 min", "50 views", "0"], 0) == {}


def test_one_entry_is_no_archives() -> None:
    assert len(found_in(["LENGTH: 612 words", "SECTION: B3", "The story."], 2)) == 2


def test_a_number_alone_is_a_pages_where_pages_are_marked() -> None:
    marked = found_in(["The Valley Post | Page 3", "The story.", "3"], 1)

    assert sorted(marked) == [0, 2]
    assert found_in(["The Valley Post", "The story.", "3"], 1) == {}


STORY = """
Long-distance trains will use the new tunnel from March, the railways said on Tuesday.

The tunnel was built in nine years and cost three times what had been planned for it.

Freight forwarders had complained that ships waited two days in the harbour of Tollerby.
"""


def read(text: str) -> Article:
    return read_article(Upload(text.encode())).article


def test_the_desks_lines_are_neither_headline_nor_deck_nor_text() -> None:
    article = read(
        f"COMUNICADO DE PRENSA\n\nTunnel opens to trains\n(Repeats with new dateline)\n{STORY}"
        "\n(MORE)\n\n___\n\nENDS\n"
    )

    assert article.headline == "Tunnel opens to trains"
    assert article.alternative_headline is None
    assert [len(section.paragraphs) for section in article.sections] == [3]


def test_what_an_agency_forbids_to_print_is_left_out() -> None:
    article = read(
        f"Tunnel opens to trains\n{STORY}\n# Notizblock\n\n## Hinweise\n- Fotos bis 15 Uhr\n"
    )

    assert article.headline == "Tunnel opens to trains"
    assert [section.heading for section in article.sections] == [None]
    assert "Notizblock" in [removal.text for removal in article.removals]


def test_a_day_in_an_archives_entry_or_in_the_text_is_not_the_storys() -> None:
    article = read(
        f"The Post\nMay 14, 2003\n\nTunnel opens to trains\n\nLENGTH: 61 words\n{STORY}"
        "\nThe first train runs on May 20, 2003.\n\nLOAD-DATE: May 15, 2003\n"
    )

    assert article.date_published is not None
    assert article.date_published.value == "2003-05-14"


def test_letters_that_a_dump_cut_out_of_a_sentence_stay() -> None:
    assert found_in(["The story.", "Ten percent off for", "AA", "members."], 1) == {}
