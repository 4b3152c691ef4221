"""A sentence of the story that is set large beside it stands in the record once."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

LEAD = "The crossing to the island will no longer run from March, the ferry trust said on Monday."
SAID = "“We looked at every other option,” said Anna Ruiz. “There was nothing left to cut.”"
MORE = "About 340 people live on the island all year, and many of them work evening shifts ashore."


def read(quote: str) -> tuple[list[str], list[str]]:
    story = f"<p>{LEAD}</p><p>{SAID}</p>{quote}<p>{MORE}</p>"
    page = f"<html lang=en><title>Last ferry</title><h1>Last ferry</h1><div>{story}</div></html>"
    article = read_article(Upload(page.encode())).article
    kept = [one.text for section in article.sections for one in section.paragraphs]
    return kept, [one.text for one in article.removals if one.kind == "duplicate"]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param(
            "<figure class=wp-block-pullquote><blockquote><p>{}</p><cite>Anna Ruiz</cite>"
            "</blockquote></figure>",
            id="as WordPress sets it",
        ),
        pytest.param("<aside class=pullquote><p>{}</p></aside>", id="an aside"),
        pytest.param("<blockquote>“{}”</blockquote>", id="called nothing"),
        pytest.param("<div class=pull-quote>{}</div>", id="by its name alone"),
    ],
)
def test_a_quotation_that_the_text_has_goes_as_a_duplicate(quote: str) -> None:
    kept, _ = read(quote.format("There was nothing left to cut"))

    assert kept == [LEAD, SAID, MORE]


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param(
            "<blockquote>There was nothing left to cut, and nobody who would pay for another boat."
            "</blockquote>",
            id="it says more",
        ),
        pytest.param(
            "<blockquote><p>There was nothing left to cut.</p><p>Nobody on either side of the sound"
            " would have paid for another winter with two boats.</p></blockquote>",
            id="only a part of it is in the text",
        ),
        pytest.param("<p>There was nothing left to cut.</p>", id="no quotation: a refrain"),
    ],
)
def test_what_is_not_all_a_repetition_stays(quote: str) -> None:
    kept, duplicates = read(quote)

    assert len(kept) > len([LEAD, SAID, MORE])
    assert not duplicates
