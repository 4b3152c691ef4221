from copydesk.article.block import Block, BlockKind
from infra.train.made import fed_page, markdown_dump, plain_dump


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
