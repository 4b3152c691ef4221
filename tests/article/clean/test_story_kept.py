"""Stories of many shapes: none of their text may be lost; and what only sounds like boilerplate."""

import pytest

from copydesk.article.clean import judge
from copydesk.article.clean.features import see
from copydesk.article.clean.judge import decide
from copydesk.article.clean.weights import weights
from copydesk.article.draft import Draft
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain

SHORT = (
    (
        "A freight train left the rails near Holmvik on Sunday evening. Nobody was hurt,"
        " the railway"
        " company said."
    ),
)
SINGLE = (
    (
        "The museum in Lund will open its new wing in September, two years later than planned, its"
        " director said on Friday. The cost has risen to 41 million kronor, of which the"
        " town pays a"
        " third. The architect, who won the competition in 2019, said that the delay had"
        " been caused"
        " by a lack of timber and by the discovery of a medieval wall under the cellar, which"
        " archaeologists had to record before the building could go on."
    ),
)
INTERVIEW = (
    "Ms Okafor, why did you leave the orchestra?",
    (
        "Because I had played the same forty pieces for eleven years. I wanted to hear"
        " something new"
        " before I was sixty."
    ),
    "Was it a quarrel with the conductor?",
    "No. We still have lunch every second Thursday, and he pays.",
    "What will you do now?",
    (
        "I will teach in Enugu, in the school where I learned to read music, and write a book about"
        " the violin makers of the town."
    ),
)
LIBRARY = (
    "The council opened a new library on Monday in a depot that had stood empty for thirty years.",
    "Five members of its staff were honoured for keeping the branch open through the floods.",
)
LIBRARY_RU = (
    "Город открыл в понедельник новую библиотеку в старом депо, которое пустовало тридцать лет.",
    "На открытие пришли более четырехсот человек, двери не закрывали до девяти вечера.",
)
LIBRARY_TR = (
    "Belediye pazartesi günü otuz yıldır boş duran eski depoda yeni bir kütüphane açtı.",
    "Açılışa dört yüzden fazla kişi katıldı, kapılar akşam dokuza kadar açık kaldı.",
)
LIBRARY_AR = ("افتتحت البلدية يوم الاثنين مكتبة جديدة في مستودع قديم ظل فارغا ثلاثين عاما.",)
POEM = (
    "The harbour sleeps beneath the snow,",
    "the cranes have folded up their arms,",
    "and all the lamps that used to glow",
    "are dark along the seaside farms.",
    "Nobody counts the boats that stay,",
    "nobody calls across the ice,",
    "the morning comes a shade too grey",
    "and every promise has its price.",
)
LIVE = (
    "The storm reached the coast at noon, and the first roads are closed.",
    "14.10",
    "The bridge over the sound is closed to lorries, the road authority says.",
    "14.45",
    "Two schools in the north of the county send their pupils home early because of the wind.",
    "15.20",
    "The ferry company cancels all departures for the rest of the day, its spokeswoman says.",
    "16.05",
    "About 3,000 households are without power, according to the grid operator.",
)
ABOUT_COOKIES = (
    (
        "The European Court ruled on Tuesday that a website may not place cookies on a reader's"
        " computer before the reader has agreed to it."
    ),
    (
        "Cookies are small files with which advertisers follow users from site to site. Most"
        " visitors accept all cookies because the button to refuse them is hard to find, the judges"
        " wrote."
    ),
    (
        "The case was brought by a consumers' group against a seller of newsletters, which"
        " had asked"
        " its subscribers to share their addresses on Facebook and Twitter."
    ),
    (
        "The advertising industry called the ruling a heavy blow. Publishers fear that they"
        " will lose"
        " a third of their revenue from advertisements, their association said."
    ),
    "The company said it would read the ruling carefully and change its privacy policy.",
)
GERMAN = (
    (
        "Der Gemeinderat von Altkirchen hat am Montag beschlossen, die alte Brücke bis zum Ende der"
        " Bauarbeiten zu sperren."
    ),
    (
        "Die Arbeiten sollen nach Angaben der Verwaltung bis zum Frühjahr dauern und rund zwei"
        " Millionen Euro kosten."
    ),
    (
        "Autofahrer müssen einen Umweg von elf Kilometern in Kauf nehmen, für Fußgänger wird eine"
        " Fähre eingerichtet."
    ),
)
JAPANESE = (
    "市議会は月曜日、老朽化した橋を補修工事が終わるまで通行止めにすることを決めた。",
    "工事は来年の春まで続き、費用は約二億円にのぼる見込みだと市の担当者は説明した。",
    "住民からは、遠回りを強いられるとして不満の声が上がっている。市は臨時の渡し船を用意する。",
)
ARABIC = (
    "قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم إلى أن تنتهي أعمال الإصلاح.",
    "وقالت البلدية إن الأعمال ستستمر حتى الربيع المقبل وستكلف نحو مليوني دينار.",
    "وسيضطر السائقون إلى سلوك طريق أطول بأحد عشر كيلومترا، بينما ينقل زورق المشاة مجانا.",
)
STORIES = [
    pytest.param(SHORT, id="very short"),
    pytest.param(SINGLE, id="one long paragraph"),
    pytest.param(INTERVIEW, id="interview"),
    pytest.param(POEM, id="poetry"),
    pytest.param(LIVE, id="live blog"),
    pytest.param(ABOUT_COOKIES, id="prose about cookies, newsletters, sharing, advertisements"),
    pytest.param(GERMAN, id="German"),
    pytest.param(JAPANESE, id="no spaces between words"),
    pytest.param(ARABIC, id="right to left"),
]


def lost(draft: Draft) -> list[str]:
    return [verdict.block.text for verdict in judge(draft) if not verdict.kept]


@pytest.mark.parametrize("story", STORIES)
def test_a_text_of_a_line_each_loses_nothing(story: tuple[str, ...]) -> None:
    assert lost(parse_plain("\n".join(story))) == []


@pytest.mark.parametrize("story", STORIES)
def test_a_text_with_empty_lines_loses_nothing(story: tuple[str, ...]) -> None:
    assert lost(parse_plain("\n\n".join(story))) == []


@pytest.mark.parametrize("story", STORIES)
def test_a_page_without_furniture_loses_nothing(story: tuple[str, ...]) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in story)

    assert lost(parse_page(f"<html><body><article>{paragraphs}</article></body></html>")) == []


def test_a_story_in_two_containers_with_an_advertisement_between_is_kept_whole() -> None:
    first, second = ABOUT_COOKIES[:3], ABOUT_COOKIES[3:] + SINGLE
    page = (
        "<nav><a href=/a>News</a> <a href=/b>Sport</a></nav><main>"
        f"<div class='body'>{''.join(f'<p>{text}</p>' for text in first)}</div>"
        "<div class='ad-slot'>Advertisement</div>"
        f"<div class='body'>{''.join(f'<p>{text}</p>' for text in second)}</div></main>"
    )

    kept = [verdict.block.text for verdict in judge(parse_page(page)) if verdict.kept]

    assert kept == [*first, *second]


def test_a_story_told_in_a_list_is_kept() -> None:
    items = "".join(f"<li>{text}</li>" for text in ABOUT_COOKIES)

    assert lost(parse_page(f"<article><p>{SHORT[0]}</p><ul>{items}</ul></article>")) == []


def test_of_a_page_without_any_likely_block_the_best_are_kept() -> None:
    page = "".join(f"<div>The ferry ran aground in the thick fog {n}</div>" for n in range(9))
    draft = parse_page(page)
    sight = see(draft, weights().vocabulary)
    scores = [0.2] * len(sight.wanted)

    verdicts = decide(draft, sight, scores, scores, usual=0.45)

    assert any(verdict.kept for verdict in verdicts)


COURT = (
    "A man stole eleven church bells in one summer to melt them down, a court heard on Monday.",
    "Otto Kern, 41, denies it. He told the jury that he had bought them at a market in Lund.",
    "The market\u2019s owner said that nobody had ever sold bells there, and that he would know.",
    "The bells were found in a barn in May, two of them already in pieces, police officers said.",
    "The oldest was cast in 1487 and had rung in the same tower ever since, the court was told.",
    "Its tower has been silent for a year, and the parish has no money for another bell, it said.",
)


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("The trial continues.", True),
        ("The parish did not respond to a request for comment.", True),
        ("Shares in the market fell 6%.", True),
        ("His email was hacked.", True),
        ("Police shared the video on WhatsApp.", True),
        ("Die Kommentare wurden gelöscht.", True),
        ("Lo escribió en Twitter.", True),
        ("Leave a comment below.", False),
        ("Share this story.", False),
        ("We use cookies.", False),
        ("Sign up for our newsletter.", False),
        ("Copyright Tollerby Bells Inc.", False),
    ],
)
def test_a_last_sentence_is_told_from_an_appeal(last: str, stays: bool) -> None:  # noqa: FBT001
    kept = [v.block.text for v in judge(parse_plain("\n\n".join((*COURT, last)))) if v.kept]

    assert kept == [*COURT, *([last] if stays else [])]


def test_a_last_sentence_about_what_the_story_is_about_stays() -> None:
    story = (*COURT[:5], "The bells had been insured, and shares in the insurer fell on Friday.")
    last = "Share prices rose 2%."

    assert lost(parse_plain("\n\n".join((*story, last)))) == []


def test_what_a_text_lists_stays_whatever_its_words_are() -> None:
    listed = ("A sign at the entrance of the barn lists what the town asks for:", "Do not share")
    story = (*COURT[:4], *listed, "Do not subscribe", "Do not ring", *COURT[4:])

    assert lost(parse_plain("\n".join(story))) == []


@pytest.mark.parametrize(
    ("story", "last"),
    [
        pytest.param(LIBRARY_RU, "Ведется следствие.", id="Russian"),
        pytest.param(LIBRARY_RU, "Движение восстановлено.", id="Russian, a participle"),
        pytest.param(LIBRARY_TR, "Yaralanan olmadı.", id="Turkish"),
        pytest.param(LIBRARY_TR, "Soruşturma sürüyor.", id="Turkish, a verb"),
        pytest.param(LIBRARY_AR, "والتحقيق مستمر.", id="Arabic"),
        pytest.param(LIBRARY, "All six said they would go back to work on Monday.", id="of a word"),
        pytest.param(LIBRARY, "Opens: 9am", id="a fact: hours"),
        pytest.param(LIBRARY, "Admission: £5", id="a fact: a price"),
        pytest.param(LIBRARY, "Attendance: 4,118", id="a fact: a number"),
    ],
)
def test_a_short_last_line_of_a_text_stays(story: tuple[str, ...], last: str) -> None:
    assert lost(parse_plain("\n\n".join((*story, last)))) == []


@pytest.mark.parametrize("last", ["Read more", "Comments: 12", "Read also: 5 libraries"])
def test_furniture_below_a_short_text_goes(last: str) -> None:
    assert lost(parse_plain("\n\n".join((*LIBRARY, last)))) == [last]


def test_people_whom_a_text_lists_stay_though_their_lines_look_like_bylines() -> None:
    people = ("Ann Holt, librarian", "Tim Ray, caretaker", "Sam Okonedo, driver", "Lou Bell, cook")
    story = (LIBRARY[0], f"{LIBRARY[1]} They are:", *people, "They get their medals in June.")

    assert lost(parse_plain("\n".join(story))) == []


def test_the_end_of_a_sentence_is_no_byline() -> None:
    ends = ["The work costs the county $2.1 million in all, paid", "by a state grant."]

    assert lost(parse_plain("\n\n".join(COURT) + "\n\n" + "\n".join(ends))) == []


NOTICE = [
    *("  * Leder", "  * Send inn tekst", "  * Bli medlem"),
    "  To kvinner i 50-årene er siktet for å ha tatt 11 sparkstøttinger fra stasjonen i Moviken.",
    "  Tyveriet skjedde natt til mandag. Verdien er om lag 30.000 kroner.",
    "  Fakta: Sparkstøttinger",
    "    Les også",
    "    Velforeningen vil ha lås på alt",
]
LAST = "Den ene siktede nekter, opplyser forsvareren hennes, advokat Siri Vik."


def test_the_last_sentence_of_a_short_story_in_a_dump_stays() -> None:
    verdict = judge(parse_plain("\n".join([*NOTICE, f"  {LAST}"])))[-1]

    assert verdict.kept
    assert verdict.rule == "tail-of-short-story"


def test_a_sentence_far_below_a_short_story_is_another_s() -> None:
    between = ["  * Kart", "  * Vær", "  * Spill", "  * Om oss"]
    verdict = judge(parse_plain("\n".join([*NOTICE, *between, f"  {LAST}"])))[-1]

    assert not verdict.kept
