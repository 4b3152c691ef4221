from copydesk.article.block import Block, BlockKind
from infra.train.made import fed_page, markdown_dump, plain_dump
from infra.train.made_copies import Told, copies


def test_the_same_document_makes_the_same_dump() -> None:
    boilerplate = ["Read more of our stories here"]

    assert plain_dump("a", "Rain.\nSnow.", boilerplate) == plain_dump(
        "a", "Rain.\nSnow.", boilerplate
    )


def test_each_line_of_a_made_text_has_its_label() -> None:
    for key in "abcdefghij":
        text, labels = plain_dump(key, "Rain fell.\nSnow fell.", ["Read more of our stories here"])

        assert len([line for line in text.split("\n") if line]) == len(labels)


def test_a_page_as_markdown_has_its_headings_and_link_targets() -> None:
    blocks = [
        Block("Rain", BlockKind.HEADING, level=2),
        Block("Rain fell."),
        Block("Sport", BlockKind.LIST_ITEM, link_share=1.0),
    ]

    heading, paragraph, link = markdown_dump(blocks).split("\n\n")

    assert (heading, paragraph) == ("## Rain", "Rain fell.")
    assert link.startswith("* [Sport](https://example.org/")


def test_a_fed_page_keeps_its_story() -> None:
    page = "<html><body><article><p>Rain fell.</p></article></body></html>"

    for key in "abcdefghij":
        assert "<p>Rain fell." in fed_page(key, page, ["Snow fell on Bergen."])


TOLD = Told(
    menu=["Tollerby and all of its many villages", "Home", "Sport", "Sport", "Sign in"],
    headline="Rain falls",
    between=["Share", "By Anna Ruiz", "4 May 2024"],
    deck="Farmers had waited for it since the spring",
    deck_at=1,
    text=["Rain fell on all of the dry fields of Tollerby today. It fell for hours.", "Snow fell."],
    foot=["Contact"],
    caption="A dry field near Tollerby in April",
)


def copies_of(told: Told) -> list[list[str]]:
    return [
        text.replace("\n\n", "\n").split("\n") for key in "abcdef" for text in copies(key, told)
    ]


def test_the_same_story_has_the_same_copies() -> None:
    assert list(copies("a", TOLD)) == list(copies("a", TOLD))


def test_a_copy_has_some_lines_of_the_menu_the_headline_and_the_text() -> None:
    for lines in copies_of(TOLD):
        top = lines.index(TOLD.headline)

        assert lines[:top] in ([], ["Home", "Sport", "Sign in"])
        assert any(line.startswith("Rain fell on all") for line in lines[top:])


def test_some_copies_have_the_deck_and_others_the_same_story_without_it() -> None:
    with_deck = [TOLD.deck in lines for lines in copies_of(TOLD)]

    assert any(with_deck)
    assert not all(with_deck)


def test_the_deck_stands_above_the_text_in_each_place_that_papers_give_it() -> None:
    with_deck = [lines for lines in copies_of(TOLD) if TOLD.deck in lines]
    above = {lines[lines.index(TOLD.deck) - 1] for lines in with_deck}
    text = [next(n for n, each in enumerate(lines) if "Rain fell" in each) for lines in with_deck]

    assert above == {TOLD.headline, "Share", "4 May 2024"}
    assert all(lines.index(TOLD.deck) < start for lines, start in zip(with_deck, text, strict=True))


def test_a_lead_keeps_its_stop_below_a_deck() -> None:
    for lines in copies_of(TOLD):
        lead = next(line for line in lines if line.startswith("Rain fell on all"))

        assert lead.endswith(".") or TOLD.deck not in lines


def test_a_story_without_a_deck_has_copies_without_one() -> None:
    assert all(TOLD.deck not in lines for lines in copies_of(TOLD._replace(deck="")))
