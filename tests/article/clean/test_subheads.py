"""A subhead stays if it stands in the middle of a story, whatever its few words sound like."""

import pytest

from copydesk.article.block import Block, BlockKind, Container, RemovalKind, Verdict
from copydesk.article.clean.subheads import with_subheads

LEAD = "The rowing club of Vikabukt was founded in 1921 by eleven fishermen and a schoolteacher."
MORE = "The club meets on the first Monday of the month, and newcomers pay nothing for a year."


def page(words: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(words, kind, place="body/article", level=2 if kind is BlockKind.HEADING else None)


def kept(words: str, *, score: float = 0.95) -> Verdict:
    return Verdict(page(words), kept=True, score=score, score_alone=score)


def left_out(block: Block, kind: RemovalKind, *, score: float = 0.3) -> Verdict:
    return Verdict(block, kept=False, score=score, score_alone=score, kind=kind, rule="words")


def heading(words: str = "Become a member", *, score: float = 0.4) -> Verdict:
    return left_out(page(words, BlockKind.HEADING), RemovalKind.SUBSCRIBE, score=score)


def between(kind: RemovalKind, words: str = "The boathouse. Photo: Ida Berg") -> Verdict:
    return left_out(page(words), kind, score=0.02)


def rules(*verdicts: Verdict) -> list[str]:
    return [one.rule for one in with_subheads(verdicts) if one.block.kind is BlockKind.HEADING]


def test_a_heading_between_two_paragraphs_of_the_story_is_its_subhead() -> None:
    _, given, _ = with_subheads((kept(LEAD), heading(), kept(MORE)))

    assert (given.kept, given.kind, given.rule) == (True, None, "heads-story")


@pytest.mark.parametrize("kind", [RemovalKind.CAPTION, RemovalKind.CREDIT, RemovalKind.OTHER])
def test_a_picture_may_stand_below_a_subhead(kind: RemovalKind) -> None:
    assert rules(kept(LEAD), heading(), between(kind), kept(MORE)) == ["heads-story"]


def test_a_short_sentence_may_open_what_a_subhead_heads() -> None:
    assert rules(kept(LEAD), heading(), kept("Join us."), kept(MORE)) == ["heads-story"]


@pytest.mark.parametrize(
    ("below", "rule"),
    [
        ("The boathouse stands open all day, its keeper said on Monday.", "heads-story"),
        ("The boathouse, and all of the boats that lie on the shore there", "words"),
        ("It stands open.", "words"),
    ],
)
def test_a_sentence_may_be_shorter_than_other_prose(below: str, rule: str) -> None:
    assert rules(kept(LEAD), heading(), kept(below)) == [rule]


def test_a_form_below_a_doubtful_heading_is_what_it_heads() -> None:
    form = between(RemovalKind.SUBSCRIBE, "Your address")

    assert rules(kept(LEAD), heading(), form, kept(MORE)) == ["words"]
    assert rules(kept(LEAD), heading(score=0.6), form, kept(MORE)) == ["heads-story"]


@pytest.mark.parametrize(
    "verdicts",
    [
        pytest.param((heading(), kept(LEAD), kept(MORE)), id="above the story"),
        pytest.param((kept(LEAD), kept(MORE), heading()), id="at its end"),
        pytest.param((kept(LEAD), heading(score=0.05), kept(MORE)), id="surely furniture"),
        pytest.param((kept(LEAD), heading(), kept(MORE, score=0.5)), id="above a doubtful line"),
        pytest.param((kept(LEAD), heading(), kept("Join us.")), id="above a button"),
    ],
)
def test_other_headings_stay_out(verdicts: tuple[Verdict, ...]) -> None:
    assert rules(*verdicts) == ["words"]


def test_a_heading_that_stands_twice_is_a_label() -> None:
    assert rules(kept(LEAD), heading(), kept(MORE), heading(), kept(LEAD)) == ["words", "words"]


def test_a_line_of_a_bare_text_is_no_heading_of_a_page() -> None:
    bare = left_out(Block("Become a member", BlockKind.HEADING), RemovalKind.SUBSCRIBE)

    assert rules(kept(LEAD), bare, kept(MORE)) == ["words"]


STORY = Container(1, "article", (), None)
BOX = Container(9, "div", ("box",), STORY)


def within(verdict: Verdict, around: Container, number: int, tag: str = "p") -> Verdict:
    element = Container(number, tag, (), around)
    return verdict._replace(block=verdict.block._replace(within=element))


def in_bold(words: str, kind: RemovalKind = RemovalKind.OTHER) -> Verdict:
    return left_out(page(words)._replace(emphasis=1.0), kind)


@pytest.mark.parametrize(
    ("line", "around", "stays"),
    [
        pytest.param(in_bold("About the club", RemovalKind.NAVIGATION), STORY, True, id="among"),
        pytest.param(in_bold("About the club"), BOX, False, id="in an element of its own"),
        pytest.param(in_bold("Advertisement", RemovalKind.ADVERTISEMENT), STORY, False, id="sold"),
        pytest.param(in_bold("It rained."), STORY, False, id="a sentence"),
        pytest.param(left_out(page("Ida Berg"), RemovalKind.OTHER), STORY, False, id="not bold"),
    ],
)
def test_a_line_in_bold_among_the_paragraphs_is_as_good_as_a_heading(
    line: Verdict, around: Container, *, stays: bool
) -> None:
    story = (within(kept(LEAD), STORY, 2), within(line, around, 12), within(kept(MORE), STORY, 20))

    assert with_subheads(story)[1].kept is stays


def test_a_subhead_may_stand_above_a_listing() -> None:
    rows = [kept(words) for words in ("Buses 12", "Cars 3,100")]
    rows = [one._replace(block=one.block._replace(kind=BlockKind.TABLE_ROW)) for one in rows]

    assert rules(kept(LEAD), heading(), *rows, kept(MORE)) == ["heads-story"]
    assert rules(kept(LEAD), heading(), rows[0]) == ["words"]


def test_a_heading_above_a_gallery_heads_no_story() -> None:
    title = within(heading("Photos"), BOX, 10, "h3")
    pictures = [within(between(RemovalKind.CAPTION), BOX, number) for number in (11, 12)]
    story = (within(kept(LEAD), STORY, 2), title, *pictures, within(kept(MORE), STORY, 20))

    assert rules(*story) == ["words"]


def test_headings_made_alike_each_above_text_are_subheads_however_unlikely() -> None:
    posts = [
        each
        for number in range(3)
        for each in (heading(f"Post {number}", score=0.1), kept(f"{LEAD} {number}"))
    ]

    assert rules(*posts) == ["heads-story"] * 3
    less_sure = [each._replace(score=0.6) if each.kept else each for each in posts]
    assert rules(*less_sure) == ["heads-story"] * 3
    assert rules(*posts, heading("More posts", score=0.1)) == ["words"] * 4
    assert rules(*posts[:4]) == ["words"] * 2
