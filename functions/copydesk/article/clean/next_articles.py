"""The next article: another story below this one, with all that a story has.

    <article><h1>Ferry captain wins</h1> …</article>
    <article><h1>Ferry fares to rise</h1> …                            the reader scrolls on to it
    <article data-url="/ferry-fare"><h2>Ferry fares to rise</h2> …     … or to this

Its paragraphs look as a story's do. Its element says that it is none of this story's: an <article>
beside the first one, with a title of its own. Posts of a live blog have no h1, nor have comments;
an h2 is a title where the article has another address, and the first one opens with none.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.article.block import Block, Container, RemovalKind, Verdict, elements_around
from copydesk.article.parse.page.addresses import AT_ANOTHER_ADDRESS

_RULE = "next-article"
_SUBTITLE = 2
"""Level of a heading that may be an article's title, or a part's of one."""

_FEWEST_PARAGRAPHS = 2
"""Of the first article, that were kept: a teaser above the story has fewer."""


@dataclass(slots=True)
class _Article:
    """What was found in one."""

    element: Container
    title: str = ""
    """Its first h1."""

    level: int = 0
    """Of its first heading."""

    kept: int = 0
    """Paragraphs, those of articles inside it among them."""


def without_next_articles(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out what stands in an article of its own below the first."""
    articles = _articles(verdicts)
    if len(articles) < 2:  # noqa: PLR2004 - one article has no next one
        return verdicts
    own, nexts = _titled(articles)
    if not nexts:
        own, nexts = _at_other_addresses(articles)
    return tuple(
        verdict._replace(kept=False, kind=RemovalKind.RELATED, rule=_RULE)
        if nexts and verdict.kept and _stands_in_one_of(verdict.block, nexts, own)
        else verdict
        for verdict in verdicts
    )


def _articles(verdicts: Sequence[Verdict]) -> list[_Article]:
    """Find the articles of a page, in the order in which they begin."""
    found: dict[int, _Article] = {}
    for verdict in verdicts:
        block = verdict.block
        around = [one for one in elements_around(block) if one.tag == "article"]
        for element in around:
            article = found.setdefault(element.number, _Article(element))
            article.kept += verdict.kept and block.level is None
        if around and block.level is not None:
            article = found[around[0].number]
            article.level = article.level or block.level
            article.title = article.title or (block.text if block.level == 1 else "")
    return [found[number] for number in sorted(found)]


def _titled(articles: Sequence[_Article]) -> tuple[int, set[int]]:
    """Give the first article with an h1, and the next ones; of two with the same one is a copy."""
    titled = [article for article in articles if article.title]
    titled = [one for at, one in enumerate(titled) if not at or one.title != titled[0].title]
    return _first_and_next(titled, titled)


def _at_other_addresses(articles: Sequence[_Article]) -> tuple[int, set[int]]:
    """Give the first article, and those below it that have a title and another address."""
    others = [
        article
        for article in articles
        if AT_ANOTHER_ADDRESS in article.element.labels and 0 < article.level <= _SUBTITLE
    ]
    beside = {article.element.within for article in others}
    firsts = (
        article
        for article in articles
        if AT_ANOTHER_ADDRESS not in article.element.labels and article.element.within in beside
    )
    return _first_and_next([one for one in firsts if one.level != _SUBTITLE], others)


def _first_and_next(firsts: Sequence[_Article], others: Sequence[_Article]) -> tuple[int, set[int]]:
    own = next((one.element.number for one in firsts if one.kept >= _FEWEST_PARAGRAPHS), None)
    if own is None:
        return 0, set()
    return own, {one.element.number for one in others if one.element.number > own}


def _stands_in_one_of(block: Block, nexts: set[int], own: int) -> bool:
    numbers = {one.number for one in elements_around(block)}
    return own not in numbers and not nexts.isdisjoint(numbers)
