"""Access: what the structure of a page says of paywalls and cuts; a phrase alone proves nothing.

"isAccessibleForFree": "False"        a paid story
<meta name="article:content_tier" content="locked">
"""

from copydesk.article.draft import Head
from copydesk.article.normalize.linked_data import article_of, string_of, things_of
from copydesk.article.normalize.metadata import meta
from copydesk.article.normalize.words import count_words

_YES = frozenset({"true", "free", "yes", "1", "https://schema.org/true", "http://schema.org/true"})
_NO = frozenset(
    {"false", "locked", "no", "0", "paid", "metered-locked", "https://schema.org/false"}
)

_MOST_MISSING = 0.5
"""A text of less than half the words that the page itself promises is cut."""


def is_accessible_for_free(head: Head) -> bool | None:
    """Tell whether a story is free; None if the page does not say."""
    article = article_of(head)
    said = [article.get("isAccessibleForFree")]
    said += [part.get("isAccessibleForFree") for part in things_of(article.get("hasPart"))]
    answers = {_truth(value) for value in said} - {None}
    if answers:
        return False not in answers
    return _truth(meta(head, "article:content_tier", "content_tier", "og:article:content_tier"))


def _truth(value: object) -> bool | None:
    word = str(value).strip().casefold()
    return True if word in _YES else False if word in _NO else None


def is_complete(head: Head, words: int) -> bool | None:
    """Tell whether all of the text is there, by the length that the page states; else None."""
    article = article_of(head)
    promised = string_of(article, "wordCount") or str(article.get("wordCount") or "")
    body = string_of(article, "articleBody")
    expected = int(promised) if promised.isdecimal() else count_words(body) if body else 0
    if not expected or not words:
        return None
    return words >= expected * _MOST_MISSING
