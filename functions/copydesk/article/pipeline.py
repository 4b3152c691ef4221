"""The whole way from bytes to article: each step takes what those before it have made."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from copydesk.article.clean import judge
from copydesk.article.decode import decode
from copydesk.article.envelopes.contents import Contents
from copydesk.article.envelopes.letter import letter_of
from copydesk.article.envelopes.open_envelopes import open_envelopes
from copydesk.article.model import Article
from copydesk.article.normalize import normalize
from copydesk.article.normalize.evidence import Evidence
from copydesk.article.normalize.layout.lay_out import lay_out
from copydesk.article.normalize.page.site import site_of
from copydesk.article.normalize.words import count_words
from copydesk.article.parse import parse
from copydesk.article.parse.detect import detect_format
from copydesk.article.text import unparted_words
from copydesk.article.trail import Trail, trail_of
from copydesk.article.upload import Format, Source, Upload
from copydesk.errors import ProblemCode, Unreadable

FEWEST_WORDS = 4
"""Of headline and text together."""


@dataclass(frozen=True)
class Reading:
    """An article, the text it was read from, and what it was read by."""

    source: Source
    article: Article
    evidence: Evidence = field(default_factory=Evidence)

    @cached_property
    def trail(self) -> Trail:
        """The account of how we came to it: written for whoever asks, and the service does not."""
        return trail_of(self.evidence.story, self.article, self.source.text)


def read_article(upload: Upload) -> Reading:
    """Turn one upload into an article.

    Raises:
        Unreadable: Its envelope has no text, no encoding fits, no format is recognised, or no
            paragraph is left.
    """
    contents = open_envelopes(upload)
    source = _source_of(contents)
    draft = parse(source.text, source.format)
    site = site_of(draft.head, contents.url)
    story = lay_out(draft, judge(draft), site)
    found_at = replace(upload, url=contents.url)
    article, evidence = normalize(draft.head, story, source.text, found_at)
    _refuse_scraps(article, source.text)
    return Reading(source, article, evidence)


def _source_of(contents: Contents) -> Source:
    decoded = decode(contents.body, declared=contents.content_type)
    if contents.letterhead is not None:
        text, text_format = letter_of(contents, decoded.text), Format.MAIL
    else:
        text = decoded.text
        text_format = detect_format(text, declared=contents.content_type)
    return Source(text, decoded.charset, decoded.charset_source, text_format)


def _refuse_scraps(article: Article, text: str) -> None:
    """A line of two words is a label, a file name, a number: nobody's article."""
    has_text = any(section.paragraphs for section in article.sections)
    words = article.word_count + count_words(article.headline or "")
    if has_text and (words >= FEWEST_WORDS or unparted_words(text) >= FEWEST_WORDS):
        return
    reason = "no paragraph of an article is left"
    raise Unreadable(ProblemCode.NO_ARTICLE, reason, step="clean", evidence=text.strip())
