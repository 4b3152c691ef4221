"""Decks of dumps: which line below the headline is one, and which only looks like it."""

import gzip
import json
from itertools import islice

import pytest

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.draft import Head
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.deck import deck_candidates, deck_of
from copydesk.article.normalize.headlines.deck_lines import COLUMNS, deck_lines
from copydesk.article.normalize.headlines.deck_objections import objection_in_text
from copydesk.article.normalize.headlines.dump_deck import RANKS_FILE
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

MENU = ("Home", "Towns", "World", "Sport", "Money", "Travel", "Help", "Sign in")
HEADLINE = "Tollerby closes its old bridge for two years"
DECK = "Drivers will have to use the ring road while the town repairs the cracks in both piers"
TEXT = (
    "The town council voted on Monday evening to close the old bridge until the repairs are done.",
    "Engineers had found cracks in both piers in March, and the town has counted them ever since.",
    "Drivers will be sent over the ring road, which takes about a quarter of an hour longer.",
    "Shops on both sides of the river expect fewer customers until the bridge opens, they say.",
    "The town will pay for the repairs out of the money it had set aside for the new harbour.",
)


def line(words: str, *, kept: bool = False, kind: RemovalKind | None = None) -> Verdict:
    score = 0.95 if kept else 0.08
    return Verdict(Block(words), kept, score, 0.8 if kept else 0.4, kind)


def dumped(*between: Verdict | str) -> list[Verdict]:
    """A dump of a page: a menu, the headline, these lines, the text, a foot."""
    lines = (each if isinstance(each, Verdict) else line(each) for each in between)
    menu, text = map(line, MENU), (line(words, kept=True) for words in TEXT)
    return [*menu, line(HEADLINE), *lines, *text, *map(line, ("Contact", "Imprint", "Privacy"))]


def found_in(verdicts: list[Verdict]) -> Found | None:
    start = next(n for n, verdict in enumerate(verdicts) if verdict.kept)
    return deck_of(Head(), verdicts, len(MENU), start)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param((DECK, "By Anna Ruiz", "4 May 2024, 10:15"), id="right under the headline"),
        pytest.param((DECK, "By", "Anna Ruiz", "4 May 2024"), id="above a byline in two lines"),
        pytest.param(
            ("Towns", HEADLINE, DECK, "By Anna Ruiz", "4 May 2024, 10:15"),
            id="below the headline's repeat",
        ),
        pytest.param((DECK, "Photo: Otto Kern", "By Anna Ruiz"), id="above a picture's credit"),
        pytest.param((line(DECK, kept=True), "By Anna Ruiz", "4 May 2024"), id="like text"),
    ],
)
def test_a_dump_has_its_deck_below_the_headline(between: tuple[Verdict | str, ...]) -> None:
    found = found_in(dumped(*between))

    assert found is not None
    assert found.text == DECK


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(("By Anna Ruiz", "4 May 2024, 10:15"), id="there is no deck"),
        pytest.param(
            ("By Anna Ruiz", "Ferry to Vikabukt sails again after the storm", "4 May 2024"),
            id="another story's headline",
        ),
        pytest.param(
            ("By Anna Ruiz", "The bridge at night. Photo: Otto Kern", "4 May 2024"),
            id="a picture's caption",
        ),
        pytest.param(("News in brief", "By Anna Ruiz", "4 May 2024"), id="a section"),
        pytest.param(
            (line("Get the best of the town in a letter", kind=RemovalKind.SUBSCRIBE), "By Anna"),
            id="what was left out for its words",
        ),
    ],
)
def test_a_dump_has_no_deck_rather_than_a_wrong_one(between: tuple[Verdict | str, ...]) -> None:
    assert found_in(dumped(*between)) is None


def test_lines_that_lose_say_what_they_weigh_or_why_they_are_not_weighed() -> None:
    verdicts = dumped("Drivers wait", "By Anna Ruiz", "Ferry sails to Vikabukt", "4 May 2024")
    seen = list(deck_candidates(Head(), verdicts, len(MENU), len(MENU) + 5))

    assert all(one.but for one in seen)
    assert {one.but.split()[0] for one in seen} >= {"weighs", "is"}
    assert [one.weight for one in seen] == sorted((one.weight for one in seen), reverse=True)


def test_the_forest_was_learned_from_the_columns_that_it_sees() -> None:
    learned = json.loads(gzip.decompress(RANKS_FILE.read_bytes()))
    verdicts = dumped(DECK, "By Anna Ruiz")
    (row,) = (seen.row for seen in islice(deck_lines(verdicts, [9], 8, 11), 1))

    assert tuple(learned["columns"]) == COLUMNS
    assert len(row) == len(COLUMNS)


@pytest.mark.parametrize(
    ("below", "why"),
    [
        pytest.param("by", "", id="a byline in two lines"),
        pytest.param("by Anna Ruiz / May 4, 2024 /", "", id="a byline"),
        pytest.param("and closed the road", "goes on in the next line", id="the sentence's end"),
    ],
)
def test_a_deck_without_a_full_stop_ends_above_a_byline(below: str, why: str) -> None:
    assert objection_in_text(Block("Drivers wait while the town repairs it"), Block(below)) == why


@pytest.mark.parametrize(
    ("words", "why"),
    [
        pytest.param("The old bridge on Monday. Photo: Anna Ruiz", "picture", id="a caption"),
        pytest.param(
            "The old bridge at night - Copyright Anna Ruiz/AP", "picture", id="its rights"
        ),
        pytest.param("The old bridge on Monday evening.JPG", "file", id="a file of a picture"),
        pytest.param("Drivers wait", "too short", id="a scrap"),
        pytest.param(
            "Read also: Ferry to Vikabukt sails again", "another story", id="a pointer to a story"
        ),
        pytest.param("Lesen Sie auch: Die Brücke in Zahlen", "another story", id="one in German"),
        pytest.param("Read also the small print, say drivers", "", id="words of a pointer"),
        pytest.param("Drivers will have to use the ring road until spring", "", id="a deck"),
    ],
)
def test_a_line_under_the_headline_is_a_deck_unless_something_speaks_against_it(
    words: str, why: str
) -> None:
    lines = (HEADLINE, words, "The council voted. " * 9)
    (found,) = deck_candidates(Head(), [line(each, kept=True) for each in lines], 0, 2)

    assert why in found.but
    assert bool(found.but) is bool(why)


@pytest.mark.parametrize(
    ("between", "why"),
    [
        pytest.param(
            (
                "Ring road will take all cars",
                "Town pays for the repairs",
                "Shops expect losses soon",
            ),
            "one of several",
            id="three lines of a summary",
        ),
        pytest.param((DECK, "The old bridge seen from the harbour"), "", id="a deck and a caption"),
        pytest.param((DECK, "By Anna Ruiz", "4 May 2024, 10:15"), "", id="a deck and its credits"),
    ],
)
def test_of_lines_that_sum_a_story_up_none_is_its_deck(between: tuple[str, ...], why: str) -> None:
    lines = (HEADLINE, *between, *TEXT)
    verdicts = [line(each, kept=True) for each in lines]
    first = next(deck_candidates(Head(), verdicts, 0, len(between) + 1))

    assert first.text == between[0]
    assert why in first.but
    assert bool(first.but) is bool(why)


@pytest.mark.parametrize(
    ("words", "is_deck"),
    [
        ("Drivers will have to use the ring road until spring", True),
        ("Council closes the old bridge until spring", False),
        ("TOLLERBY Council closes the old bridge until spring", False),
        ("Old bridge: Council closes it, and nobody knows for how long", False),
    ],
)
def test_a_heading_that_repeats_the_headline_is_no_deck(words: str, is_deck: bool) -> None:  # noqa: FBT001
    card = ("og:title", "Old bridge: Council closes it, and nobody knows for how long | Example")
    blocks = (
        Block("Council closes the old bridge until spring", BlockKind.HEADING, place="h1", level=1),
        Block(words, BlockKind.HEADING, place="h2", level=2),
        Block("The council voted. " * 9, place="p"),
    )
    verdicts = [Verdict(block, kept=True, score=0.9, score_alone=0.9) for block in blocks]
    found = next(deck_candidates(Head(meta=(card,)), verdicts, 0, 2))

    assert bool(found.but) is not is_deck


def on_page(words: str, level: int, *, kind: RemovalKind | None = None) -> Verdict:
    block = Block(words, BlockKind.HEADING, place=f"body/h{level}", level=level)
    return Verdict(block, kind is None, 0.5, 0.5, kind)


def why_no_deck(below_the_headline: Verdict, headline: str = HEADLINE) -> str:
    text = Verdict(Block(TEXT[0], place="body/p"), kept=True, score=0.9, score_alone=0.9)
    verdicts = [on_page(headline, 1), below_the_headline, text]
    return next(deck_candidates(Head(), verdicts, 0, 2)).but


def test_a_second_title_of_the_page_is_no_deck_if_it_has_the_headlines_words() -> None:
    title = on_page("The old bridge closes: Tollerby waits two years for repairs", 1)

    assert why_no_deck(title)
    assert not why_no_deck(on_page(DECK, 2))


def test_a_long_deck_may_have_all_words_of_a_short_headline() -> None:
    assert not why_no_deck(on_page(f"{DECK}, and the old bridge stays shut", 2), "The old bridge")


@pytest.mark.parametrize("kind", [RemovalKind.SHARE, RemovalKind.COMMENT, RemovalKind.RELATED])
def test_the_heading_of_a_button_or_a_box_is_no_deck(kind: RemovalKind) -> None:
    assert why_no_deck(on_page("Sign in to follow what she writes", 2, kind=kind))


def test_a_box_about_the_author_has_no_deck_even_if_it_is_called_so() -> None:
    words = "Anna Ruiz has written about bridges and ferries for twenty years"
    block = Block(words, place="body/p", labels=("excerpt",))
    bio = Verdict(block, kept=False, score=0.1, score_alone=0.1, kind=RemovalKind.BYLINE)

    assert why_no_deck(bio._replace(rule="byline-element")) == "is in its author's box"
    assert not why_no_deck(bio)


def deck_on_page(
    label: str,
    *,
    around_the_text: bool = False,
    end: str = "",
    below: str = "<div>By Anna Ruiz</div>",
) -> str | None:
    deck = f"<p class='{'' if around_the_text else label}'>{DECK}{end}</p>"
    text = "".join(f"<p>{words}</p>" for words in TEXT)
    story = f"<h1>{HEADLINE}</h1>{deck}{below}<div>{text}</div>"
    box = f"<div class='{label}'>{story}</div>" if around_the_text else story
    page = f"<html lang=en><title>{HEADLINE}</title>{box}</html>"
    return read_article(Upload(page.encode())).article.alternative_headline


@pytest.mark.parametrize(
    "label",
    ["article__lead", "lead", "spot", "c-chapeau", "sous-titre", "linha-fina", "alt-baslik", "sub"],
)
def test_pages_of_other_languages_call_a_deck_by_their_own_words(label: str) -> None:
    assert deck_on_page(label) == DECK


@pytest.mark.parametrize("label", ["ad-spot", "lead-image", "sub-nav", "linha"])
def test_a_word_for_decks_beside_another_names_no_deck(label: str) -> None:
    assert deck_on_page(label) is None


def test_a_lead_whose_sentence_ends_is_the_first_paragraph_unless_a_byline_parts_them() -> None:
    picture = "<figure><img src=a><figcaption>The piers of the bridge</figcaption></figure>"

    assert deck_on_page("lead", end=".", below="") is None
    assert deck_on_page("lead", end=".", below=picture) is None
    assert deck_on_page("lead", end=".") == f"{DECK}."
    assert deck_on_page("lead", end=".", below=f"{picture}<p>By Anna Ruiz</p>") == f"{DECK}."


def test_an_attribute_of_a_paper_s_own_may_call_a_line_a_deck() -> None:
    named = f"<div data-gu-name='standfirst'><p>{DECK}</p></div><p>By Anna Ruiz</p>"

    page = f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1>{named}" + "".join(
        f"<p>{t}</p>" for t in TEXT
    )

    assert read_article(Upload(page.encode())).article.alternative_headline == DECK


def test_a_lead_around_the_whole_story_names_no_deck() -> None:
    assert deck_on_page("lead", around_the_text=True) is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Berlin. Zehntausende sind ohne Strom, der Anschlag wirft Fragen auf.", ""),
        ("BERLIN (dpa) - Zehntausende sind am Dienstag ohne Strom gewesen.", "has a dateline"),
    ],
)
def test_a_deck_may_begin_with_the_name_of_a_place(words: str, why: str) -> None:
    assert objection_in_text(Block(words), Block("4. Mai 2024")) == why
