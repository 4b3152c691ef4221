"""What a record says was printed stands in its source, letter for letter and digit for digit.

The samples are held to it always; a folder in the form of ``infra/train/README.md``, if
``COPYDESK_CORPUS`` names one, with every page and dump of it.
"""

import os
import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from copydesk.article.model import Article
from copydesk.article.parse import parse
from copydesk.article.pipeline import read_article
from copydesk.article.text import tidy
from copydesk.article.upload import Format, Upload
from copydesk.errors import Unreadable
from infra.train.corpus import documents

SAMPLES = Path(__file__).parent.parent / "samples"
CORPUS = os.environ.get("COPYDESK_CORPUS")

_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_ADDRESSES = frozenset({"url", "path"})
"""Sources of a date that is written in an address, which the page need not print."""


def letters(text: str) -> str:
    """Only letters and digits, in one case: marks, spaces and tags may stand between them."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(filter(str.isalnum, folded))


def letters_of_source(source: str) -> str:
    once = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), unescape(source))
    plain = unescape(unescape(once))
    # Mojibake is mended line by line, as we do: a record has "é" where the source has "Ã©".
    mended = "\n".join(map(tidy, plain.split("\n")))
    texts = (source, plain, mended, re.sub(r"<[^<>]*>", "", plain))
    return " ".join(map(letters, texts))


def printed_in(article: Article) -> Iterator[tuple[str, str]]:
    """Each field that claims to be printed, with its words."""
    yield "headline", article.headline or ""
    yield "alternativeHeadline", article.alternative_headline or ""
    if article.byline:
        yield "byline", article.byline.as_printed
    yield from (("author", author.name_as_printed) for author in article.authors)
    yield from (("author's role", author.role or "") for author in article.authors)
    if article.dateline:
        yield "dateline", article.dateline.as_printed
    for name, date in (("published", article.date_published), ("modified", article.date_modified)):
        if date and date.as_printed and date.source not in _ADDRESSES:
            yield name, date.as_printed
    yield from (("date mention", mention.as_printed) for mention in article.date_mentions)
    yield from (("heading", section.heading or "") for section in article.sections)
    yield from (("correction", note.text) for note in article.correction_notes)
    yield from (("quote's speaker", quote.speaker or "") for quote in article.quotes)


def invented(body: bytes, url: str | None = None) -> list[tuple[str, str]]:
    reading = read_article(Upload(body, url=url))
    text = reading.source.text
    source = letters_of_source(text)
    if reading.source.format is Format.HTML:
        # A script or a drawing may stand between two words that a reader sees side by side.
        source += letters("".join(block.text for block in parse(text, Format.HTML).blocks))
    return [
        (field, words)
        for field, words in printed_in(reading.article)
        if letters(words) not in source
    ]


@pytest.mark.parametrize(
    "sample",
    [path for path in sorted(SAMPLES.iterdir()) if not path.name.endswith(".expected.json")],
    ids=lambda path: path.stem,
)
def test_a_sample_s_record_invents_nothing(sample: Path) -> None:
    assert invented(sample.read_bytes()) == []


def test_a_word_that_is_printed_nowhere_is_found_out() -> None:
    assert letters("Fog on the River") not in letters_of_source(
        "<h1>Fog on the <b>Harbour</b></h1>"
    )


@pytest.mark.skipif(not CORPUS, reason="COPYDESK_CORPUS names no corpus")
def test_the_records_of_a_corpus_invent_nothing() -> None:
    found = []
    for document in documents(Path(CORPUS or "")):
        try:
            wrong = invented(document.text.encode("utf-8", "surrogatepass"))
        except Unreadable:
            continue
        found += [(document.collection, document.kind, document.id, *each) for each in wrong]

    assert found == []
