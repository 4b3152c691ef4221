"""The next article: another story below this one, with all that a story has.

    <article><h1>Ferry captain wins</h1> …</article>
    <article data-url="/ferry-fare"><h1>Ferry fares to rise</h1> …     the reader scrolls on to it

Its paragraphs look as a story's do. Its element says that it is none of this story's: an <article>
beside the first one, with a title of its own. Posts of a live blog have no h1, nor have comments.
"""

from collections.abc import Sequence

from copydesk.article.block import Block, Container, RemovalKind, Verdict, elements_around

_RULE = "next-article"
_FEWEST_PARAGRAPHS = 2
"""Of the first article, that were kept: a teaser above the story has fewer."""


def without_next_articles(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave out what stands in an article of its own below the first."""
    titled = _titled(verdicts)
    if len(titled) < 2:  # noqa: PLR2004 - one article has no next one
        return verdicts
    own = _first_of(titled, verdicts)
    if own is None:
        return verdicts
    nexts = {number for number in titled if number > own}
    return tuple(
        verdict._replace(kept=False, kind=RemovalKind.RELATED, rule=_RULE)
        if verdict.kept and _stands_in_one_of(verdict.block, nexts, own)
        else verdict
        for verdict in verdicts
    )


def _titled(verdicts: Sequence[Verdict]) -> dict[int, str]:
    """Find the articles with an h1, by their numbers; of two with the same one is a copy."""
    titled: dict[int, str] = {}
    for verdict in verdicts:
        block = verdict.block
        if block.level == 1 and (article := _article_around(block)) is not None:
            titled.setdefault(article.number, block.text)
    first = next(iter(titled.values()), "")
    return {n: title for at, (n, title) in enumerate(titled.items()) if not at or title != first}


def _article_around(block: Block) -> Container | None:
    return next((one for one in elements_around(block) if one.tag == "article"), None)


def _first_of(titled: dict[int, str], verdicts: Sequence[Verdict]) -> int | None:
    """Find the first with an h1 in which paragraphs were kept."""
    kept = dict.fromkeys(titled, 0)
    for verdict in verdicts:
        if verdict.kept and verdict.block.level is None:
            for one in elements_around(verdict.block):
                if one.number in kept:
                    kept[one.number] += 1
    return next((number for number in titled if kept[number] >= _FEWEST_PARAGRAPHS), None)


def _stands_in_one_of(block: Block, nexts: set[int], own: int) -> bool:
    numbers = {one.number for one in elements_around(block)}
    return own not in numbers and not nexts.isdisjoint(numbers)
