"""What subscribers receive of an article. A change here is a change of contract.

Terms are schema.org's for values and IPTC ninjs 3.1's for the life of an item. What was
printed is kept beside what we made of it; unknown (None) is better than a guess.
"""

from typing import Literal

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.contract import Model

Precision = Literal["year", "month", "day", "minute", "second"]
TimeZoneKnowledge = Literal["known", "assumed", "none"]


class Byline(Model):
    """Who wrote it, as printed."""

    as_printed: str
    """The whole line, "By" and roles included."""


class Author(Model):
    """One person of the byline; never a site, an agency or a role."""

    name: str
    """In reading order, without titles and credentials."""

    name_as_printed: str

    role: str | None = None
    """As printed beside the name: "Political correspondent"."""


class Dateline(Model):
    """The place a story was filed from, lifted off its first paragraph."""

    as_printed: str
    """Up to and including the dash: "BAKU, Azerbaijan (AA) –"."""

    place: str
    """In ordinary letter case; of two places the first."""

    region: str | None = None
    """State or province, if printed."""

    country: str | None = None
    """ISO 3166-1 alpha-2, from what is printed or an unambiguous place."""

    date: str | None = None
    """ISO 8601, reduced precision allowed, if the dateline has one that is certain."""

    agency: str | None = None
    """The credit in parentheses or slashes, as printed."""


class Agency(Model):
    """The news agency that supplied the story."""

    code: str
    name: str


class Publisher(Model):
    """Who published it."""

    name: str | None = None
    domain: str | None = None
    """Registrable host name, in lower case, without "www."."""


class ArticleDate(Model):
    """A date of the article as a whole: when it was published, or modified."""

    value: str | None = None
    """ISO 8601; reduced precision allowed: "2021", "2021-10". None if ambiguous."""

    precision: Precision | None = None

    time_zone: TimeZoneKnowledge = "none"

    as_printed: str | None = None

    source: str
    """Where it came from: "json-ld", "meta", "time", "text", "url", …"""

    not_before: str | None = None
    """ISO 8601: the text proves that it cannot be earlier."""

    evidence: tuple[str, ...] = ()
    """Sentences that say how the value follows."""


class DateMention(Model):
    """A date that the text speaks of."""

    as_printed: str
    start: int | None = None
    end: int | None = None

    value: str | None = None
    """ISO 8601, reduced precision allowed; None if it cannot be resolved for certain."""

    precision: Precision
    note: str | None = None


class Paragraph(Model):
    """One paragraph of the body."""

    text: str
    """One line, NFC, printed quotes and dashes kept; preformatted text keeps its lines."""

    kind: BlockKind = BlockKind.PARAGRAPH

    start: int | None = None
    end: int | None = None
    """``[start, end)`` in characters of the decoded source, where it has such places."""


class Section(Model):
    """A run of paragraphs under one subhead."""

    heading: str | None = None
    """None: the paragraphs before the first subhead."""

    paragraphs: tuple[Paragraph, ...] = ()


class Quote(Model):
    """Words that the article quotes."""

    text: str
    """Without the marks."""

    start: int | None = None
    end: int | None = None
    """With the marks."""

    speaker: str | None = None
    """The full name given in the text; None rather than a wrong one."""

    speaker_role: str | None = None
    verb: str | None = None


class Image(Model):
    """A picture of the article."""

    url: str | None = None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None


class CorrectionNote(Model):
    """A correction or editor's note, lifted out of the text."""

    text: str
    start: int | None = None
    end: int | None = None


class Abbreviation(Model):
    """A short form that the text itself explains."""

    short: str
    long: str


class Removal(Model):
    """Something that was left out, and why."""

    kind: RemovalKind
    rule: str
    """Id of the rule or model that decided; ids are for ever."""

    start: int | None = None
    end: int | None = None
    place: str | None = None
    """Where it stood in a page, if the source has no characters to point at."""

    text: str
    score: float
    """0..1: how much it looked like the article."""


class Quality(Model):
    """How far the record can be trusted."""

    score: float
    """0..1."""

    flags: tuple[str, ...] = ()
    """What a person should know: "no-headline", "very-short", …"""


class Article(Model):
    """One cleaned article: every published field that its own bytes decide."""

    headline: str | None = None
    """One line, without the site's name, capitals as printed."""

    alternative_headline: str | None = None
    """The deck (standfirst) under the headline."""

    byline: Byline | None = None
    authors: tuple[Author, ...] = ()
    dateline: Dateline | None = None
    agency: Agency | None = None
    publisher: Publisher | None = None
    date_published: ArticleDate | None = None
    date_modified: ArticleDate | None = None

    in_language: str | None = None
    """BCP 47."""

    language_score: float | None = None
    """0..1."""

    sections: tuple[Section, ...] = ()
    quotes: tuple[Quote, ...] = ()
    date_mentions: tuple[DateMention, ...] = ()
    images: tuple[Image, ...] = ()
    keywords: tuple[str, ...] = ()
    article_section: str | None = None

    canonical_url: str | None = None
    """Without tracking parameters."""

    correction_notes: tuple[CorrectionNote, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()

    is_accessible_for_free: bool | None = None
    is_complete: bool | None = None

    word_count: int = 0
    """Runs of non-space characters in paragraphs and headings; a CJK character counts one."""

    removals: tuple[Removal, ...] = ()
    quality: Quality | None = None
