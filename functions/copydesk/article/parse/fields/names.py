"""Names of fields in JSON: the same in every spelling, and those that lead away from the article.

"articleBody", "article_body", "article-body"       one name
"relatedArticles", "image_caption", "author"        what is in them is no article
"""

import re
from functools import lru_cache

from copydesk.article.folding import folded

_PARTS = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![a-z])")
_LONGEST_NAME = 100

_OF_OTHERS = frozenset(
    """
    comment comments reply replies discussion related recommended recommendations recirculation
    similar trending popular latest more next previous image images img photo photos picture
    pictures media multimedia gallery galleries video videos thumbnail caption captions credit
    error errors exception author authors byline contributor contributors creator user users account
    profile bio people persons person promo promos promotion promotions ad ads advert adverts
    advertisement advertisements newsletter newsletters tag tags keyword keywords topic topics
    category categories navigation nav menu breadcrumb breadcrumbs footer sidebar seo links
    publisher site organization organisation included engagement summary summaries excerpt teaser
    teasers abstract description descriptions lead deck dek subtitle standfirst title titles
    headline headlines notice disclaimer copyright legal paywall removals quotes corrections
    autor autores auteur auteurs commentaire commentaires comentarios kommentare
    """.split()  # noqa: SIM905 - names read better than a hundred strings
)


@lru_cache(maxsize=5_000)
def folded_name(name: str) -> str:
    """Reduce a name to its letters and digits: "date_published", "datePublished", "título".

    >>> folded_name("og:Title"), folded_name("Título")
    ('ogtitle', 'titulo')
    """
    return folded(name[:_LONGEST_NAME])


@lru_cache(maxsize=5_000)
def leads_away(name: str) -> bool:
    """Tell a name under which comments, pictures, other stories or an error stand."""
    words = (word.lower() for word in _PARTS.findall(name[:_LONGEST_NAME]))
    return not _OF_OTHERS.isdisjoint(words)
