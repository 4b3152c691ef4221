"""Names of elements in our tables are spelled as the walk splits them: else they never match."""

from importlib import import_module

import pytest

from copydesk.article.parse.page.elements import label_words

TABLES = {
    "clean.labels": "PARTS",
    "parse.page.words": "CAPTION_LABELS OTHER_CAPTIONS CREDITS",
    "parse.page.seams": "_APART _MOSTLY_APART _KICKERS",
    "normalize.headlines.deck_marks": (
        "_LABELS _LABELS_ALONE _OF_A_STORY _OF_OTHERS _SUB _TITLED _THIN_LINE"
    ),
    "normalize.bylines.elsewhere": "_OF_OTHERS _OF_PICTURES _OF_ALL_PICTURES",
    "normalize.bylines.byline_lines": "_LABELS",
    "normalize.layout.pull_quotes": "_LABELS",
    "normalize.page.printed_pictures": "_OF_PICTURES",
    "normalize.publication.date_lines": "_DATE_LABELS",
}


@pytest.mark.parametrize(("module", "names"), TABLES.items(), ids=TABLES)
def test_each_name_is_one_word_of_a_label(module: str, names: str) -> None:
    tables = vars(import_module(f"copydesk.article.{module}"))
    listed = [word for name in names.split() for word in tables[name]]

    assert [word for word in listed if label_words(word) != (word,)] == []
