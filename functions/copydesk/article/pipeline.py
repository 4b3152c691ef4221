"""The whole way from bytes to article: each step takes what those before it have made."""

from dataclasses import dataclass, field
from functools import cached_property

from copydesk.article.clean import judge
from copydesk.article.decode import decode
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
from copydesk.article.unpack import unpack
from copydesk.article.upload import Source, Upload
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
        Unreadable: No encoding fits, no format is recognised, or no paragraph is left.
    """
    decoded = decode(unpack(upload.body), declared=upload.content_type)
    text_format = detect_format(decoded.text, declared=upload.content_type)
    source = Source(decoded.text, decoded.charset, decoded.charset_source, text_format)
    draft = parse(source.text, source.format)
    site = site_of(draft.head, upload.url)
    story = lay_out(draft, judge(draft), site)
    article, evidence = normalize(draft.head, story, source.text, upload)
    _refuse_scraps(article, source.text)
    return Reading(source, article, evidence)


def _refuse_scraps(article: Article, text: str) -> None:
    """A line of two words is a label, a file name, a number: nobody's article."""
    has_text = any(section.paragraphs for section in article.sections)
    words = article.word_count + count_words(article.headline or "")
    if has_text and (words >= FEWEST_WORDS or unparted_words(text) >= FEWEST_WORDS):
        return
    reason = "no paragraph of an article is left"
    raise Unreadable(ProblemCode.NO_ARTICLE, reason, step="clean", evidence=text.strip())
