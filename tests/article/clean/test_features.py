"""The columns that the model sees."""

from copydesk.article.clean.features import PAGE_NAMES, TEXT_NAMES, see
from copydesk.article.clean.words import vocabulary_of
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain

STORY = "The ferry ran aground in thick fog on Tuesday, the coast guard said."
NOTHING_LISTED = vocabulary_of({})


def test_every_column_of_a_row_has_its_name() -> None:
    page = see(parse_page(f"<nav>News</nav><p>{STORY}</p>"), NOTHING_LISTED)
    text = see(parse_plain(f"News\n\n{STORY}"), NOTHING_LISTED)

    assert (page.page, text.page) == (True, False)
    assert {len(row) for row in page.rows} == {len(PAGE_NAMES)}
    assert {len(row) for row in text.rows} == {len(TEXT_NAMES)}
    assert len(set(TEXT_NAMES)) == len(TEXT_NAMES)
    assert len(set(PAGE_NAMES)) == len(PAGE_NAMES)
