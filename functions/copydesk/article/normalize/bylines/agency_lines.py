"""Lines that sign a story with its agency, above its lead or below its end.

    /ritzau/      Sven Alm/TT      Australian Associated Press      Source: Xinhua

In a dump they stand alone; on a page a link of that name is a link.
"""

import re
from collections.abc import Iterator

from copydesk.article.normalize.story import Story

LONGEST_LINE = 60
"""Characters of a line that is a signature and nothing else."""

LAST_LINES = 6
"""Lines at the end of a dump among which a signature stands."""

_RIGHT_BELOW = 2
"""Lines below the text; a page's foot may follow in its dump."""

_SIGNATURE = re.compile(
    r"""
    [\s©(\[（/]*
    (?: (?:source|quelle|källa|kilde|lähde|bron|fuente|fonte|źródło|zdroj|forrás|kaynak|источник
        |джерело|πηγή|المصدر|מקור|来源|來源|出典|출처) \s?[:：]\s? )?
    (?: (?P<person>[^/:：()]{3,40}?) \s? [/(]{1,2} \s? )?
    (?P<credit>[^/:：()（）\[\]]{2,40}?)
    [\s)\]）/.]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MARKED = re.compile(r"[/(\[（:：]")


def signatures_in(story: Story) -> Iterator[tuple[str, bool]]:
    """Give what may be an agency's name on a line of its own.

    Returns:
        The name, and whether a mark says that it is a credit: strokes, brackets, a colon, or
        capitals right below the text.
    """
    blocks = story.blocks
    above = blocks[(story.top or 0) + 1 : story.body_start + 2]
    end = max((n for n, piece in enumerate(story.pieces) if piece.part), default=0)
    below = blocks[end + 1 : end + 1 + _RIGHT_BELOW]
    for number, block in enumerate((*above, *below, *blocks[-LAST_LINES:])):
        if block.tags or len(block.text) > LONGEST_LINE:
            continue
        found = _SIGNATURE.fullmatch(block.text)
        # "Ana Ruiz (REUTERS)" at the top is whose the picture is.
        if found and not (number < len(above) and found["person"] and "(" in block.text):
            signs = below and block is below[0] and block.text.isupper()
            yield found["credit"].strip(), bool(signs or _MARKED.search(block.text))
