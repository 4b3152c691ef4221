"""Lines around a text that a desk, a wire or a page's template set there."""

import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.layout.captions_above import captions_above_text
from copydesk.article.normalize.layout.line_labels import labelled
from copydesk.article.normalize.lines.caption_lines import is_caption_line
from copydesk.article.normalize.lines.labels import is_label_above, label_of
from copydesk.article.normalize.lines.pointers import asks_to_subscribe
from copydesk.article.normalize.lines.sign_offs import sign_offs
from copydesk.article.normalize.lines.stamps import is_day_alone
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from tests.article.normalize.layout.test_leavings import LEAD, MORE, TITLE, left_out


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Advertisement", RemovalKind.ADVERTISEMENT),
        ("[ADVERTISEMENT]", RemovalKind.ADVERTISEMENT),
        ("Comments (7)", RemovalKind.COMMENT),
        ("1.2K SHARES", RemovalKind.SHARE),
        ("Listen to this article 1x", RemovalKind.OTHER),
        ("FOTOĞRAFLI", RemovalKind.OTHER),
        ("Související články", RemovalKind.RELATED),
        ("مواضيع ذات صلة", RemovalKind.RELATED),
        ("हमें फॉलो करें", RemovalKind.SHARE),
        ("Continue reading the main story", RemovalKind.OTHER),
        ("Report this ad", RemovalKind.ADVERTISEMENT),
        ("Article continues after this ad", RemovalKind.ADVERTISEMENT),
        ("Tap to unmute", RemovalKind.OTHER),
        ("Get our app", RemovalKind.OTHER),
        ("Ver el tráiler", RemovalKind.OTHER),
        ("Kommentaarid", RemovalKind.COMMENT),
        ("Pievienot komentāru", RemovalKind.COMMENT),
        ("Taip pat skaitykite", RemovalKind.RELATED),
        ("Berita Terkini", RemovalKind.RELATED),
        ("Berita terkini dibaca semua orang", None),
        ("Opinion", None),
        ("Tim Redaksi", RemovalKind.OTHER),
        ("לפנייה לכתב/ת", RemovalKind.OTHER),
        ("Tim redaksi koran itu pindah", None),
        ("Comments on the plan", None),
        ("1. Listen", None),
        ("What do you think?", None),
        ("Read more books, he said", None),
        ("tags", None),
    ],
)
def test_a_line_that_is_a_label_and_nothing_else_is_one(
    line: str, kind: RemovalKind | None
) -> None:
    assert label_of(line) is kind


def test_what_stands_below_a_label_at_the_end_of_a_text_is_no_text() -> None:
    lines = ("Related coverage:", "Lock opens after two years", "Tags", "Farming", "Wales")

    assert [line for line, _ in left_out(TITLE, LEAD, MORE, *lines)] == list(lines)


@pytest.mark.parametrize(
    ("below", "others"),
    [
        pytest.param(["Lock opens after two years of repairs"], 1, id="one title"),
        pytest.param(
            ["Lock opens after years of repairs", "Otter wins chess"], 1, id="a short one"
        ),
        pytest.param(["Lock opens after two years", "How to cross the river"], 1, id="a subhead"),
        pytest.param(["How to cross the river"], 0, id="a subhead alone"),
    ],
)
def test_in_the_midst_of_a_text_the_line_before_a_paragraph_may_be_its_subhead(
    below: list[str], others: int
) -> None:
    gone = [line for line, _ in left_out(TITLE, LEAD, "Read also", *below, MORE)]

    assert gone == ["Read also", *below[:others]]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Uppdaterad", True),
        ("Corpo do artigo", True),
        ("小字號", True),
        ("O corpo do artista", False),
    ],
)
def test_what_a_page_prints_above_its_text_is_a_label(line: str, *, is_one: bool) -> None:
    assert is_label_above(line) is is_one


LABELS = ["Listen", "Most popular", "Compartir", "Newsletter"]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_of_few_words_above_a_paragraph_may_be_its_subhead_as_others_are(
    label: str,
) -> None:
    assert left_out(TITLE, LEAD, label, MORE, "What next", LEAD) == []
    assert left_out(TITLE, LEAD, label, MORE, "Reply", LEAD, "Watch", MORE) == []


@pytest.mark.parametrize("label", LABELS)
def test_in_a_text_without_such_subheads_it_is_a_button(label: str) -> None:
    assert [line for line, _ in left_out(TITLE, LEAD, label, MORE, LEAD)] == [label]
    long = "What the captain of the harbour wants to do with it"
    assert [line for line, _ in left_out(TITLE, LEAD, label, MORE, long, LEAD)] == [label]


def test_labels_that_a_text_lists_are_its_own() -> None:
    texts = [TITLE, LEAD, "The banner of the town's own site had two buttons:", "Sign in", "Share"]

    assert labelled(texts, 1, range(len(texts))) == {}


@pytest.mark.parametrize(
    "line",
    [
        *("M.H./K.F.", "str-ab/fal/txw", "9341**4354", "/RY/", "//Petra// AA", "nma.hb"),
        *("--SPA", "GNA", "WAM/Anna Ruiz", "PAP - Science in Poland", "भाषा अनिल मीना"),
        *(
            "02/03/2023 14:23:55",
            "@annaruiz anna@example.com",
            "#farming #wales",
            "Enditem",
            "ends",
        ),
    ],
)
def test_a_desks_line_below_a_text_is_no_text(line: str) -> None:
    assert sign_offs([TITLE, LEAD, MORE, line], 1, range(4)) == [3]


@pytest.mark.parametrize("line", ["AR/5402163"])
def test_the_number_of_an_agencys_story_below_it_is_no_text(line: str) -> None:
    assert sign_offs([TITLE, LEAD, MORE, line], 1, range(4)) == [3]


@pytest.mark.parametrize("line", ["Post reporter", "The Valley Post staff", "EXA Newsdesk"])
def test_the_house_in_the_place_of_a_name_is_no_text(line: str) -> None:
    assert left_out(TITLE, line, LEAD, MORE) == [(line, RemovalKind.BYLINE)]


@pytest.mark.parametrize("line", ["What reporters found", "Hospital staff struck"])
def test_a_line_about_a_staff_is_no_byline(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


def test_a_note_about_the_author_has_her_number_and_her_name_above_it() -> None:
    reached = "Anna Ruiz: 555-555-0142, @annaruiz"
    note = ["Anna Ruiz", "555-555-0142", "Anna Ruiz has covered the council since 2004."]

    gone = [line for line, _ in left_out(TITLE, "By Anna Ruiz", LEAD, MORE, reached, *note)]

    assert gone == ["By Anna Ruiz", reached, *note]


def test_dates_below_a_text_are_of_others() -> None:
    dates = ["March 22, 2019", "November 2, 2018"]

    assert [line for line, _ in left_out(TITLE, LEAD, MORE, *dates)] == dates
    assert left_out(TITLE, LEAD, MORE, dates[0]) == []


def test_titles_below_a_label_may_begin_with_a_quotation() -> None:
    titles = ["‘Bitter blow’ for the ferry as its route is cut", "“We wait”: a town and its lock"]

    assert [x for x, _ in left_out(TITLE, LEAD, MORE, "Read more", *titles)][1:] == titles
    assert [x for x, _ in left_out(TITLE, LEAD, "Read more", "“We wait”", MORE)] == ["Read more"]


def test_below_the_caption_that_a_text_seems_to_begin_with_stands_its_byline() -> None:
    caption = "The old bridge on Monday, closed to all but those who walk. Picture Otto Kern."
    lines = [TITLE, caption, "Anna Ruiz", LEAD, MORE]

    article = read_article(Upload("\n\n".join(lines).encode())).article

    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert [one.text for part in article.sections for one in part.paragraphs] == [LEAD, MORE]


def test_a_caption_above_its_credit_and_a_dateline_is_no_text() -> None:
    caption, credit = "Workers look at the pilings of the bridge.", "Otto Kern | The Valley Post"
    texts = [TITLE, "By Anna Ruiz", caption, credit, f"MILTON, Ind. — {LEAD}", MORE]

    assert list(captions_above_text(texts, range(6), 0)) == [2]
    assert list(captions_above_text([*texts[:3], "By Otto Kern", *texts[4:]], range(6), 0)) == []
    assert list(captions_above_text([*texts[:4], LEAD, MORE], range(6), 0)) == []


def test_a_station_proves_the_dateline_of_a_lead_below_a_sentence() -> None:
    deck = "The lock keepers have asked for a new one since the spring."
    lead = f"ROWAN, N.C. (WXYZ) - {LEAD}"
    lines = [TITLE, deck, deck.replace("spring", "autumn"), "By Anna Ruiz", lead]

    article = read_article(Upload("\n\n".join(lines).encode())).article

    assert article.dateline is not None
    assert article.dateline.agency == "WXYZ"


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Thursday, Nov. 5", True),
        ("5 November", True),
        ("9/11", False),
        ("Friday", False),
        ("1 May marchers", False),
    ],
)
def test_a_day_is_told_without_its_year(line: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_day_alone(line) is is_one


def test_a_day_is_no_headline() -> None:
    logs = ["From the logs of the police and of the fire brigade:", "Thursday, Nov. 5", LEAD, MORE]

    assert read_article(Upload("\n".join(logs).encode())).article.headline != "Thursday, Nov. 5"


@pytest.mark.parametrize("line", ["112", "#stay", "R.I.P.", "Ja/Nein", "museum@tollerby.example"])
def test_a_last_line_below_a_sentence_may_be_the_storys(line: str) -> None:
    assert sign_offs([TITLE, LEAD, MORE, line], 1, range(4)) == []


def test_the_address_of_its_reporter_ends_a_korean_story() -> None:
    lead = "마을은 1989년 탄광이 문을 닫은 뒤 인구가 3천 명에서 190명으로 줄었다."
    texts = ["폐광촌에 세워진 감자 은행", lead, lead, "jihoon@example.co.kr"]

    assert sign_offs(texts, 1, range(4)) == [3]


@pytest.mark.parametrize("line", ["He left.", "Anna Ruiz won", "It is over", "and"])
def test_a_last_line_of_a_text_is_no_desks(line: str) -> None:
    assert sign_offs([TITLE, LEAD, MORE, "The club has lost to", line], 1, range(5)) == []


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("FILE PHOTO: The bridge in May, 2023. REUTERS/Anna Ruiz/File Photo", True),
        ("FILE - The bridge in May, 2023.", True),
        ("Farmers at the bridge (Photo: VNA)", True),
        ("The bridge in May.Credit...Anna Ruiz for The Example", True),
        ("EXA/Otto Kern", True),
        ("Des tracteurs sur le pont, le 6 février 2024 AFP / Damien MEYER", True),
        ("Photographs by Anna Ruiz", True),
        ("Bruce Holt has sold half his herd since Easter. (ABC Tollerby: Anna Ruiz)", True),
        ("Devant l'école, vendredi 17 mai. CLÉMENCE RUIZ / LE COURRIER", True),
        ("Fermín Holt, el martes, ante su quiosco.CARLOS GIL-ROIG", True),
        ("A man carries a mattress on Monday, April 22, 2024. (AP Photo/Samuel Holt)", True),
        ("A man carries a mattress in the mud. (AP Photo/Samuel Holt, File)", True),
        ("Ein Mann trägt eine Matratze [dpa Bild von Otto Kern]", True),
        ("[1/2]The bridge in May, 2024. REUTERS/Anna Ruiz/File Photo", True),
        ("Item 1 of 2 The bridge in May, 2024. REUTERS/Anna Ruiz", True),
        ("The kitchen of the home. Credit: Anna Ruiz for The Example", True),
        ("The gate where the cat was seen Credit: Alamy", True),
        ("Residents wade through mud on Wednesday. —ANNA RUIZ", True),
        ("L'église de Locoal, lundi matin. (Photo Le Courrier/Y. Ruiz)", True),
        ("Rob at the gate with one of his dogs. Photo / Anna Ruiz", True),
        ("The mayor speaks at the hall in May. PHOTO | ANNA RUIZ | EXAMPLE GROUP", True),
        ("The wreck on the quay road at noon. Picture Anna Ruiz.", True),
        ("IMAGE: A man leaves the bank in a still from its camera", True),
        ("FRANCE, Paris : The minister waves from the steps of the ministry in May", True),
        ("The plane at the hangar. (POLICE HANDOUT IMAGE)", True),
        ("The gate where the cat was seen.Credit:Otto Kern", True),
        ("A pipe broke near the school on Thursday. Carl Reed, Valley Herald", True),
        ("She sails with two others. Carl Reed, Otto Kern and Omar Dahl stayed.", False),
        ("File photo", True),
        ("Representational image", True),
        ("The show is on until May. Photo Finish opens in June.", False),
        ("The shop sells prints of it. Picture books are next door.", False),
        ("IMAGE of the town is what matters, he said", False),
        ("FRANCE, Paris : ten", False),
        ("The file photo", False),
        ("Child Tax Credit: Who gets it", False),
        ("The Big Picture: What now", False),
        ("He had one wish. — PAY THE MEN", False),
        ("The town is broke (photo on page 3)", False),
        ("He was one of the deceased. PTI KNM ABR", False),
        ("Readers may send in what they made (photos by post only).", False),
        ("File sharing is legal, the court ruled.", False),
        ("The and/or of the contract was read twice.", False),
        ("The town asks for photographs by Friday.", False),
        ("Photographs by local residents are on show until June.", False),
        ("Bilder von Brücken hängen in der Küche.", False),
        ("1. Tom Riley (GBR/Ineos Grenadiers)", False),
        ("2. Mobile App UX/UI Designer", False),
        ("Strong CI/CD integration helps", False),
        ("It teaches HIPAA/ADA compliance", False),
        ("\u201cPhotos of crowds are allowed\u201d, the lawyer said", False),
    ],
)
def test_a_caption_is_told_by_its_credit(line: str, is_one: bool) -> None:  # noqa: FBT001
    assert is_caption_line(line) is is_one


def test_a_section_between_a_date_and_the_text_is_no_subhead() -> None:
    date = "4 May 2024"

    assert [x for x, _ in left_out(TITLE, date, "Climate and Environment", LEAD, MORE)] == [
        date,
        "Climate and Environment",
    ]
    assert [x for x, _ in left_out(TITLE, date, "What happened", LEAD, MORE)] == [date]
    assert [x for x, _ in left_out(TITLE, date, "At", f"the bridge, {LEAD}", MORE)] == [date]


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("Get local news delivered to your inbox!", True),
        ("Sign up to First Edition, our free daily newsletter - every weekday at 7am", True),
        ("[Want news in your inbox? Sign up here for Bridges, our email newsletter.]", True),
        ("Every weekday, you can get the best of our coverage in your inbox.", True),
        ("Wir schicken das Beste vom Tag in Ihr Postfach.", True),
        ("Our letters reached your inbox late, the bank said.", False),
        ("We will bring our grandmother to your inbox party.", False),
        ("Fraudsters send a fake invoice to your inbox and wait.", False),
        ("\u201cOur letters reach your inbox\u201d, the bank wrote.", False),
        ("Simply sign up to the Harbour Digest -- delivered directly to your inbox.", True),
        ("Dapatkan update berita pilihan setiap hari dari Example.com.", True),
        ("この記事は有料記事です。残り212文字有料会員になると続きをお読みいただけます。", True),
        ("Dapatkan berita itu dulu, kata wali kota.", False),
        ("有料記事の続きは図書館で読める。", False),
        ("Get out of my inbox, he told the spammer in 2019.", False),
        ("Subscribers get an e-mail a day, the paper said.", False),
        ("Sign up by email to volunteer as a road watcher.", False),
        ("Download the county's app or call 01234 567890.", False),
        ("Melden Sie sich per E-Mail bis Freitag an.", False),
    ],
)
def test_an_appeal_to_subscribe_is_told_from_a_sentence(line: str, asks: bool) -> None:  # noqa: FBT001
    assert asks_to_subscribe(line) is asks


@pytest.mark.parametrize(
    ("note", "is_note"),
    [
        ("Anna Ruiz is a reporter in Oslo. Reach her at anna@example.com.", True),
        ("Anna Ruiz reported from Oslo.", False),
        ("Anna Ruiz covers politics for The Example.", True),
        ("Ruiz covers water for The Example. She is based in Oslo.", True),
        ("Ms. Ruiz is a writer and the author of a book on bees.", True),
        ("Anna Ruiz covers the town. She can be reached at 541-555-0133.", True),
        ("Ruiz retires today.", False),
        ("Anna Ruiz retires today.", False),
        ("Anna Ruiz won the first prize in the lottery.", False),
        ("Omar Dahl is a fisherman.", False),
    ],
)
def test_a_note_about_the_author_is_no_text(note: str, is_note: bool) -> None:  # noqa: FBT001
    text = f"{TITLE}\n\nBy Anna Ruiz\n\n{LEAD}\n\n{MORE}\n\n{note}"
    article = read_article(Upload(text.encode())).article

    assert [removal.rule for removal in article.removals][1:] == (
        ["about-author"] if is_note else []
    )
    assert [author.name for author in article.authors] == ["Anna Ruiz"]


@pytest.mark.parametrize("byline", ["BY ANNA RUIZ", "By Anna Ruiz and Omar Dahl", "Anna Ruiz"])
def test_a_note_is_about_whoever_the_byline_names_however_it_is_printed(byline: str) -> None:
    note = "Anna Ruiz is a reporter in Oslo."
    text = f"{TITLE}\n\n{byline}\n\n4 May 2024\n\n{LEAD}\n\n{MORE}\n\n{note}"

    removals = read_article(Upload(text.encode())).article.removals

    assert [removal.text for removal in removals if removal.rule == "about-author"] == [note]


def test_a_story_that_tells_of_its_author_keeps_its_last_paragraph() -> None:
    text = "\n\n".join(
        (TITLE, "By Anna Ruiz", LEAD, f"{MORE} Anna Ruiz asked.", "Anna Ruiz is ill.")
    )
    article = read_article(Upload(text.encode())).article

    assert article.sections[-1].paragraphs[-1].text == "Anna Ruiz is ill."


@pytest.mark.parametrize(
    "line",
    [
        "Related: the number of private wells, which has fallen from 61 to 9, and its price.",
        "Lea también: con esas dos palabras, según la sentencia, la página engañaba.",
        "\u2018Lees ook: dit moet je weten\u2019 werd door 71 procent genoemd.",
        "Abonnez-vous à notre newsletter : la phrase barre toute la page.",
        "Read: this is what the card on her gate says, and nobody had come.",
        "Read more on big cats, he said, and fear them less.",
        "Scroll down to the end and the page thanks you.",
        "From the May issue: the price of eggs.",
    ],
)
def test_a_sentence_that_begins_like_a_pointer_is_the_storys(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


def test_a_correction_is_lifted_out_though_the_model_left_it_out() -> None:
    note = "Исправление: в первой версии заметки была неверно указана должность Ибрагимова."
    text = (
        f"Мост закрыт на два года\n\n{'Совет закрыл старый мост в понедельник. ' * 3}\n\n{note}\n"
    )
    article = read_article(Upload(text.encode())).article

    assert [found.text for found in article.correction_notes] == [note]


FOOT_OF_A_STORY = "<article>{story}<footer><p>{note}</p></footer></article>"
FOOT_OF_THE_PAGE = "<article>{story}</article><footer><p>{note}</p></footer>"


@pytest.mark.parametrize(
    ("page", "lifted"),
    [
        pytest.param(FOOT_OF_A_STORY, True, id="a story's own"),
        pytest.param(FOOT_OF_THE_PAGE, False, id="the page's"),
    ],
)
def test_a_correction_in_a_foot_is_the_storys_only_if_the_foot_is(
    page: str, *, lifted: bool
) -> None:
    note = "Correction: the lock has two gates, not three."
    story = f"<h1>{TITLE}</h1><p>{LEAD}</p><p>{MORE}</p>"
    html = f"<html><body>{page.format(story=story, note=note)}</body></html>"
    article = read_article(Upload(html.encode())).article

    assert [found.text for found in article.correction_notes] == [note] * lifted


def test_a_note_about_whoever_stands_alone_above_the_text_is_about_its_author() -> None:
    note = "Anna Ruiz is a senior reporter who covers bridges and the people who cross them."

    assert (note, RemovalKind.BYLINE) in left_out(TITLE, "Anna Ruiz", LEAD, MORE, note)
    assert left_out(TITLE, LEAD, MORE, note) == []


def test_a_label_that_was_left_out_before_takes_along_what_stands_below_it() -> None:
    lines = [TITLE, LEAD, MORE, "Related coverage", "Rain likely to hit the coast by Friday"]

    assert labelled(lines, 1, [0, 1, 2, 4], top=0) == {4: (RemovalKind.RELATED, "below-label")}


def test_the_name_below_a_label_of_contact_that_was_left_out_before_goes() -> None:
    block = ("Media Contact:", "Britta Lindqvist", "press@example.org", "(218) 555-0144")

    assert [text for text, _ in left_out(TITLE, LEAD, MORE, *block)] == list(block)


def test_sections_below_a_byline_are_left_out_to_the_last() -> None:
    lines = ["By Anna Ruiz", "Tollerby Water", "Tollerby"]

    assert [text for text, _ in left_out(TITLE, *lines, LEAD, MORE)] == lines


@pytest.mark.parametrize(
    "line", ["/ Queensland", "@annaruiz", "1 of 6", "1/2", "The Harbour Post / 4 May 2024, 10:15"]
)
def test_what_stands_between_headline_and_text_in_a_page_is_no_text(line: str) -> None:
    assert [text for text, _ in left_out(TITLE, line, LEAD, MORE)] == [line]


@pytest.mark.parametrize("line", ["/ Queensland", "1 of 6", "1/2"])
def test_in_the_midst_of_a_text_it_may_be_the_storys(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


def test_a_thai_text_keeps_what_stands_below_a_label() -> None:
    lines = ["ลิงขึ้นรถไฟไปกรุงเทพ", "ลิงตัวหนึ่งขึ้นรถไฟจากลพบุรีเมื่อเช้าวันจันทร์", "อ่านเพิ่มเติม"]
    below = ["ผู้โดยสารหลายคนซื้อกล้วยมาฝาก", "การรถไฟขอให้งดให้อาหารบนขบวนรถ"]

    assert [text for text, _ in left_out(*lines, *below)] == lines[2:]


def test_a_note_on_comments_corrects_nothing() -> None:
    text = f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\nHinweis der Redaktion: Kommentare sind geschlossen."

    assert read_article(Upload(text.encode())).article.correction_notes == ()


@pytest.mark.parametrize(
    "line", ["Opinion", "LIVE", "Newsroom", "Staff writer", "Redacción", "社説"]
)
def test_a_section_between_headline_and_text_is_no_subhead(line: str) -> None:
    assert [text for text, _ in left_out(TITLE, line, LEAD, MORE)] == [line]
    assert left_out(TITLE, LEAD, line, MORE) == []


def test_the_title_of_another_story_above_the_headline_goes_with_its_label() -> None:
    lines = ["Also Read", "Rain likely to hit the coast by Friday", TITLE, LEAD]
    kept = range(len(lines))

    assert labelled(lines, 3, kept, top=2) == {
        0: (RemovalKind.RELATED, "label-line"),
        1: (RemovalKind.RELATED, "below-label"),
    }
    assert 1 not in labelled(lines, 3, kept)


@pytest.mark.parametrize(
    ("line", "are_tags"),
    [
        ("Gadgets, e-readers, Hardware", True),
        ("Tollerby, Bridges, Public transport, Ferries", True),
        ("bread, cheese and wine", False),
        ("Tollerby, Ferries", False),
        ("He came, He saw, He won.", False),
        ("Scorers: Holt 4, Kern 12, Ruiz 80", False),
        ("Tollerby, Which is Older Than It Looks, Wales", False),
    ],
)
def test_a_last_line_of_tags_below_a_sentence_is_no_text(line: str, are_tags: bool) -> None:  # noqa: FBT001
    assert [text for text, _ in left_out(TITLE, LEAD, MORE, line)] == [line] * are_tags


def test_tags_that_a_text_announces_are_its_own() -> None:
    listed = "The council named the three places that it will visit first in the spring:"

    assert left_out(TITLE, LEAD, listed, "Tollerby, Garrow City, Hexley") == []


def test_the_name_of_a_letter_goes_with_the_offer_below_the_text() -> None:
    offer = "Every weekday, you can get the best of our coverage in your inbox."

    assert [text for text, _ in left_out(TITLE, LEAD, MORE, "Bridge Daily", offer)] == [
        "Bridge Daily",
        offer,
    ]
    assert [x for x, _ in left_out(TITLE, LEAD, "Tolls from May", offer, MORE)] == [offer]


@pytest.mark.parametrize(
    "line",
    [
        "Clique aqui para seguir o canal no WhatsApp",
        "Participe do canal do Example no Telegram",
        "متابعة أخبار سانا على تلغرام",
        "Подписывайтесь на нас в Телеграме",
    ],
)
def test_a_call_to_follow_a_channel_is_no_text(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == [(line, RemovalKind.SHARE)]


@pytest.mark.parametrize(
    "line",
    [
        "Entra en vigor la ley que obliga a Telegram a pagar.",
        "Follow our reporters to the picket line on Friday.",
        "متابعة الأخبار على تلغرام أصبحت ممنوعة.",
    ],
)
def test_a_sentence_that_names_a_channel_stays(line: str) -> None:
    assert left_out(TITLE, LEAD, line, MORE) == []


def test_the_notebook_of_an_agency_is_not_for_print() -> None:
    foot = ("dpa-Notebook", "Internet", "Press release: https://example.org/0412")

    assert [text for text, _ in left_out(TITLE, LEAD, MORE, *foot)] == list(foot)
    assert left_out(TITLE, LEAD, "Notebook", MORE) == []


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("Note to editors: check the acreage.", id="with what it says"),
        pytest.param("Note to editor", id="alone"),
    ],
)
def test_a_note_to_the_editor_amid_the_text_goes_alone(note: str) -> None:
    assert [text for text, _ in left_out(TITLE, LEAD, note, MORE, LEAD[:-1], MORE)] == [note]


def test_a_note_to_the_editor_below_the_text_goes_with_all_that_follows() -> None:
    foot = ("Notes to editors", "The council has 40 members.")

    assert [text for text, _ in left_out(TITLE, LEAD, MORE, *foot)] == list(foot)


def test_a_sentence_about_a_note_to_editors_stays() -> None:
    line = "A note to editors: that was all the palace sent, and nobody answered it."

    assert left_out(TITLE, LEAD, line, MORE) == []


def test_initials_behind_an_agency_sign_a_text_above_the_desks_notice() -> None:
    signed, notice = "PTI RKV NSD NSD", "(This story has not been edited by our staff.)"

    assert [text for text, _ in left_out(TITLE, LEAD, MORE, signed, notice)] == [signed, notice]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["Correction: Oct. 4, 2023", "The clock was installed in 1907, not 1917."],
            id="a label and its day above it",
        ),
        pytest.param(
            ["Correction: Oct. 4, 2023", "An earlier version of this article gave another year."],
            id="above a note that says so itself",
        ),
        pytest.param(
            ["Corrected on Oct. 4, 2023: An earlier version misstated the age of the clock."],
            id="corrected on a day",
        ),
        pytest.param(
            ["Updated May 4, 2019: This story has been changed to say how old the clock is."],
            id="updated, and why",
        ),
    ],
)
def test_a_correction_and_its_day_are_one_note(lines: list[str]) -> None:
    text = "\n\n".join((TITLE, LEAD, MORE, *lines, ""))
    article = read_article(Upload(text.encode())).article

    (note,) = article.correction_notes
    assert note.text == " ".join(lines)
    assert article.date_published is None
    assert not {p.text for s in article.sections for p in s.paragraphs} & set(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Corrected by hand for years, the clock ran well until 2004: then a wheel broke.",
        "Updated in 2019, the works of the clock run on electricity.",
        "Correction of the course was made in October 2023: the ship sails for Tollerby.",
    ],
)
def test_a_sentence_about_what_was_corrected_is_the_storys(line: str) -> None:
    text = f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n{line}\n"
    article = read_article(Upload(text.encode())).article

    assert article.correction_notes == ()
