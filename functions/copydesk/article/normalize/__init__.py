"""Normalizing: from a laid-out story to the fields of the record.

Each field has its own module; here is only the order in which they are asked.

    page/          what the head of a page states
    dates/         days, as the text speaks of them
    datelines/     where it was filed
    publication/   when it was published, and changed
    bylines/       authors and agency
    lines/         what else a line says that it is: a caption, a desk's mark, a pointer
    headlines/     headline and deck
    layout/        which part of the story each kept block is, and the body they make
    quotes/        what was said, and by whom

Each package imports those above it alone, for a line is known by what it is not: no headline
is a byline. What several of them know, as names and agencies, lies beside them.
"""

from itertools import takewhile

from copydesk.article.draft import Head
from copydesk.article.model import Agency, Article, Dateline
from copydesk.article.normalize.abbreviations import find_abbreviations
from copydesk.article.normalize.bylines.agency import LINES_OF_A_START, agency_of, before_a_credit
from copydesk.article.normalize.bylines.agency_lines import signatures_in
from copydesk.article.normalize.bylines.bare_names import is_of_another_label
from copydesk.article.normalize.bylines.credits import are_outranked, credits_of, with_reporters
from copydesk.article.normalize.bylines.foot import reporters_below
from copydesk.article.normalize.bylines.label_below import with_label_below
from copydesk.article.normalize.bylines.left_out_names import with_left_out_names
from copydesk.article.normalize.bylines.reporters import reporters_in, reporters_of
from copydesk.article.normalize.corrections import corrections_of
from copydesk.article.normalize.datelines.home import at_home
from copydesk.article.normalize.datelines.nearby import LINES_NEARBY, in_its_state
from copydesk.article.normalize.dates import read_dates
from copydesk.article.normalize.dates.order import order_proved_by
from copydesk.article.normalize.evidence import Evidence
from copydesk.article.normalize.language import language_of, with_region
from copydesk.article.normalize.layout.body import Body, body_of
from copydesk.article.normalize.layout.byline_blocks import without_byline
from copydesk.article.normalize.layout.run_in_credits import (
    run_in_credits,
    without_run_in_credit,
)
from copydesk.article.normalize.layout.run_in_sign_offs import (
    parted_sign_offs,
    without_run_in_sign_off,
)
from copydesk.article.normalize.layout.sections import sections_of
from copydesk.article.normalize.lines.above_text import BYLINE_ABOVE_TEXT
from copydesk.article.normalize.page.canonical import canonical_url
from copydesk.article.normalize.page.images import images_of
from copydesk.article.normalize.page.keywords import keywords_of, section_of
from copydesk.article.normalize.page.paywall import is_accessible_for_free, is_complete
from copydesk.article.normalize.page.publisher import publisher_of
from copydesk.article.normalize.publication.date_labels import PUBLISHED
from copydesk.article.normalize.publication.date_lines import lines_around, lines_between
from copydesk.article.normalize.publication.published import Surroundings, dates_of
from copydesk.article.normalize.quality import quality_of
from copydesk.article.normalize.quotes.quotes import find_quotes
from copydesk.article.normalize.removals import removals_of
from copydesk.article.normalize.story import Story
from copydesk.article.normalize.words import count_words_of
from copydesk.article.upload import Upload


def normalize(head: Head, story: Story, source: str, upload: Upload) -> tuple[Article, Evidence]:
    """Fill every field of the article that its own bytes decide, and say what for."""
    evidence = _evidence(head, story, source, upload)
    article = _article(evidence)
    return article.model_copy(update={"quality": quality_of(article, story)}), evidence


def _evidence(head: Head, story: Story, source: str, upload: Upload) -> Evidence:
    """Gather what several fields are read from."""
    credited = credits_of(head, story.blocks, story.top, story.body_start)
    story = without_run_in_sign_off(without_byline(story, credited.printed), source)
    story = without_run_in_credit(story, source)
    above = (n for n, one in enumerate(story.pieces) if one.verdict.rule == BYLINE_ABOVE_TEXT)
    left_out = [story.blocks[n] for n in above if not is_of_another_label(story.blocks, n)]
    kept = [piece.block for piece in story.pieces if piece.part is not None]
    credited = with_left_out_names(credited, left_out, kept)
    body = body_of(story, source)
    language = language_of(body.text, declared=head.language)
    dated_in = with_region(language.tag, head.language)
    blocks = story.blocks
    received = upload.received_at.date() if upload.received_at else None
    around = Surroundings(
        _lines_with_dates(story, body, dated_in),
        lines_between(story),
        dated_in,
        upload.url,
        order=order_proved_by(block.text for block in blocks),
        not_after=received,
    )
    if are_outranked(credited):
        texts = [*run_in_credits(story), *(text for text, _ in body.passages)]
        reporters = reporters_of(body.dateline) or reporters_in(texts) or reporters_below(story)
        credited = with_label_below(with_reporters(credited, reporters), story)
    return Evidence(head, story, body, language, around, credited, upload.publisher)


def _lines_with_dates(story: Story, body: Body, language: str | None) -> list[str]:
    """Add "THURSDAY, May 4, 2023" of a lead that goes on "(AP) -- ": the day it was filed."""
    lines = lines_around(story, language)
    filed = (before_a_credit(text) for text, _ in body.passages[:LINES_OF_A_START])
    said = list(takewhile(PUBLISHED.match, lines))
    return [*said, *filter(None, filed), *lines[len(said) :]]


def _at_home(body: Body, story: Story, agency: Agency | None) -> Dateline | None:
    """Give the country of a bare place by its agency, or by what the story says near it."""
    headline = [story.headline.text] if story.headline else []
    lead = (text for text, _ in body.passages[:LINES_NEARBY])
    return in_its_state(at_home(body.dateline, agency), (*headline, *lead))


def _article(evidence: Evidence) -> Article:
    """Fill the fields, in the order of the record."""
    head, story, body, url = evidence.head, evidence.story, evidence.body, evidence.around.url
    named, language = evidence.credits, evidence.language
    stated = dates_of(head, evidence.around)
    read = read_dates(
        body.passages,
        language=evidence.around.language,
        published=stated.published,
        not_after=evidence.around.not_after,
        dateline=body.dateline,
    )
    sections = sections_of(body.paragraphs)
    address, words = canonical_url(head, url), count_words_of(sections)
    lines = (block.text for block in reversed(story.blocks))
    quotes = find_quotes(body.prose, language=language.tag)
    agency = agency_of(
        body.dateline,
        named.printed,
        (*body.passages, *parted_sign_offs(story)),
        signatures_in(story, named.printed),
        named.credited,
    )
    return Article(
        headline=story.headline.text if story.headline else None,
        alternative_headline=story.deck.text if story.deck else None,
        byline=named.byline,
        authors=named.authors,
        dateline=_at_home(body, story, agency),
        agency=agency,
        publisher=publisher_of(head, address, evidence.publisher, lines),
        date_published=read.published,
        date_modified=stated.modified,
        in_language=language.tag,
        language_score=language.score,
        sections=sections,
        quotes=tuple(map(body.in_source, quotes)),
        date_mentions=tuple(map(body.in_source, read.mentions)),
        images=images_of(head, story, url),
        keywords=keywords_of(head),
        article_section=section_of(head),
        canonical_url=address,
        correction_notes=corrections_of(story),
        abbreviations=find_abbreviations(text for text, _ in body.passages),
        is_accessible_for_free=is_accessible_for_free(head),
        is_complete=is_complete(head, story, words, url),
        word_count=words,
        removals=removals_of(story),
    )
