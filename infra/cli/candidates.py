"""What spoke for each field. Each is asked of the function that chose the winner, told to go on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from copydesk.article.model import Article, ArticleDate
from copydesk.article.normalize.bylines.agency import agency_candidates
from copydesk.article.normalize.bylines.agency_lines import signatures_in
from copydesk.article.normalize.bylines.credits import author_candidates, printed_credits
from copydesk.article.normalize.bylines.printed_byline import byline_candidates, lines_under
from copydesk.article.normalize.bylines.reporters import reporters_in, reporters_of
from copydesk.article.normalize.corrections import is_correction
from copydesk.article.normalize.datelines.dateline import ends_of_datelines
from copydesk.article.normalize.evidence import Evidence
from copydesk.article.normalize.found import Found
from copydesk.article.normalize.headlines.deck import deck_candidates
from copydesk.article.normalize.language import language_of
from copydesk.article.normalize.page.images import picture_candidates
from copydesk.article.normalize.page.linked_data import article_of, linked
from copydesk.article.normalize.page.metadata import stated
from copydesk.article.normalize.publication.published import (
    modified_candidates,
    published_candidates,
)
from copydesk.article.normalize.quality import flags_of
from copydesk.article.normalize.story import Part
from infra.cli.explain_places import block_with


def headlines(evidence: Evidence) -> Iterator[Found]:
    """Give the places of a headline with their weights."""
    candidates = evidence.story.candidates
    for one in candidates:
        outweighed = f"weighs {one.weight:.1f}, the winner {candidates[0].weight:.1f}"
        yield replace(one, but="" if one is candidates[0] else outweighed)


def decks(evidence: Evidence) -> Iterator[Found]:
    """Give the lines under the headline, and what the page states of itself."""
    story = evidence.story
    verdicts = [piece.verdict for piece in story.pieces]
    return deck_candidates(evidence.head, verdicts, story.top, story.body_start)


def bylines(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give the printed lines that may name who wrote it."""
    story = evidence.story
    lines = printed_credits(story.blocks, story.top, story.body_start)
    between = lines_under(story.blocks, story.top, story.body_start)
    return byline_candidates(lines, article.authors, between)


def authors(evidence: Evidence) -> Iterator[Found]:
    """Give the places that may name who wrote it, stated ones first."""
    story = evidence.story
    yield from author_candidates(evidence.head, story.blocks, story.top, story.body_start)
    passages = [text for text, _ in evidence.body.passages]
    for reporters, source in (
        (reporters_of(evidence.body.dateline), "dateline"),
        (reporters_in(passages), "beginning or end of the text"),
    ):
        if reporters:
            yield Found(", ".join(author.name for author in reporters), source)


def datelines(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give what is printed before the lead, and the places that are only stated."""
    if article.dateline:
        yield Found(article.dateline.as_printed, "text")
    else:
        yield from _no_datelines(evidence)
    places = chain(
        linked(article_of(evidence.head), "dateline", "locationCreated", "contentLocation"),
        stated(evidence.head, "dateline", "geo.placename"),
    )
    yield from (replace(one, but="is not printed before the lead") for one in places)


def _no_datelines(evidence: Evidence) -> Iterator[Found]:
    pieces = evidence.story.pieces
    lead = next((piece.block.text for piece in pieces if piece.part is Part.PARAGRAPH), "")
    for end in ends_of_datelines(lead):
        why = "is no place by its capitals, credit, date or the map"
        yield Found(lead[: end.end()].strip(), "text", but=why)


def agencies(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give the agencies that dateline, byline and text credit."""
    named, passages = evidence.credits, evidence.body.passages
    signed = signatures_in(evidence.story, named.printed)
    found = agency_candidates(article.dateline, named.printed, passages, signed, named.credited)
    return (one for one, _ in found)


def days_of_publication(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give the stated and printed days; first what the text itself proves, if that was taken."""
    candidates = published_candidates(evidence.head, evidence.around)
    stated_days = list(_days(candidates, evidence))
    date = article.date_published
    taken = (date.value or date.as_printed) if date else None
    if date and taken and taken not in {one.text for one in stated_days if not one.but}:
        yield Found(taken, "dates in the text" if date.source == "text" else date.source)
    yield from stated_days


def days_of_change(evidence: Evidence) -> Iterator[Found]:
    """Give the days on which a page says it was changed."""
    return _days(modified_candidates(evidence.head, evidence.around), evidence)


def _days(candidates: Iterable[tuple[Found, ArticleDate]], evidence: Evidence) -> Iterator[Found]:
    for one, read in candidates:
        printed = read.as_printed if one.source == "text" else None
        index = block_with(printed, evidence.story.blocks) if printed else None
        but = one.but or ("" if read.value else "may be one of two days")
        yield replace(one, index=index, but=but)


def languages(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give what the letters say and what the document declares, the winner first."""
    heard = language_of(evidence.body.text)
    declared = evidence.head.language
    said = language_of("", declared=declared).tag if declared else None
    found = [Found(heard.tag, "letters of the text")] if heard.tag else []
    found += [Found(said, "lang of the document")] if said else []
    return iter(sorted(found, key=lambda one: one.text != article.in_language))


def pictures(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give the addresses that are stated, then the captions that are printed."""
    yield from (found for found, _ in picture_candidates(evidence.head, evidence.around.url))
    captions = (image.caption for image in article.images if image.caption)
    yield from (Found(caption, "text") for caption in captions)


def corrections(evidence: Evidence) -> Iterator[Found]:
    """Give all that reads as a note about the story, be it another story's."""
    for index, piece in enumerate(evidence.story.pieces):
        taken = piece.part is Part.CORRECTION
        if taken or is_correction(piece.block.text):
            but = "" if taken else f"stands in what was left out: {piece.verdict.rule}"
            yield Found(piece.block.text, "text", index, but=but)


def flags(article: Article, evidence: Evidence) -> Iterator[Found]:
    """Give each flag that is up with its price, then all that were checked and are not."""
    checked = flags_of(article, evidence.story)
    yield from (Found(one.name, f"{one.name} costs {one.costs}") for one in checked if one.holds)
    down = ", ".join(one.name for one in checked if not one.holds)
    yield Found(down, "checked", but="do not hold")
