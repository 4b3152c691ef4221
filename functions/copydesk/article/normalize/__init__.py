"""Normalizing: from a laid-out story to the fields of the record.

Each field has its own module; here is only the order in which they are asked.
"""

from copydesk.article.draft import Draft
from copydesk.article.model import Article
from copydesk.article.normalize.agency import agency_of
from copydesk.article.normalize.body import body_of
from copydesk.article.normalize.language import language_of
from copydesk.article.normalize.removals import removals_of
from copydesk.article.normalize.sections import sections_of
from copydesk.article.normalize.story import Story
from copydesk.article.normalize.words import count_words_of


def normalize(draft: Draft, story: Story, source: str) -> Article:
    """Fill every field of the article that its own bytes decide."""
    body = body_of(story, source)
    sections = sections_of(body.paragraphs)
    language = language_of(body.text, declared=draft.head.language)
    return Article(
        headline=story.headline.text if story.headline else None,
        alternative_headline=story.deck.text if story.deck else None,
        dateline=body.dateline,
        agency=agency_of(body.dateline, None, body.passages),
        in_language=language.tag,
        language_score=language.score,
        sections=sections,
        word_count=count_words_of(sections),
        removals=removals_of(story),
    )
