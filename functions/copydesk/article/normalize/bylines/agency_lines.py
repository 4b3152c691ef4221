"""Lines that sign a story with its agency, above its lead or below its end.

    /ritzau/      Sven Alm/TT      Australian Associated Press      Source: Xinhua

In a dump they stand alone; on a page a link of that name is a link.
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import Block
from copydesk.article.normalize.bylines.elsewhere import is_beside_a_picture
from copydesk.article.normalize.bylines.foot import suppliers_below
from copydesk.article.normalize.publication.stamped_lines import is_stamped, without_dates
from copydesk.article.normalize.story import Story
from copydesk.article.open_words import ends_open

LONGEST_LINE = 60
"""Characters of a line that is a signature and nothing else."""

LAST_LINES = 6
"""Lines at the end of a dump among which a signature stands."""

_RIGHT_BELOW = 2
"""Lines below the text; a page's foot may follow in its dump."""

_BELOW_A_BYLINE = 2
_AROUND = " .,;|/()[]\u00b7\u2022\u2013\u2014-"
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?!\d)")
_SOURCES = (
    "source|quelle|izvor|извор|källa|kilde|lähde|bron|fuente|fonte|źródło|zdroj|forrás|kaynak"
    "|источник|джерело|πηγή|المصدر|מקור|来源|來源|出典|출처"
)
_SIGNATURE = re.compile(
    rf"""
    [\s©(\[（/]*
    (?: (?:{_SOURCES}) \s?[:：]\s? )?
    (?: (?P<person>[^/:：()]{{3,40}}?) \s? [/(]{{1,2}} \s? )?
    (?P<credit>[^/:：()（）\[\]]{{2,40}}?)
    [\s)\]）/.]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SOURCE_LABEL = re.compile(rf"\W{{0,2}}(?:{_SOURCES})\s?[:：]", re.IGNORECASE)
# A label tells it from a picture's: "4 May 2024, 10:15 source: Xinhua".
_SOURCE_BEHIND_A_DATE = re.compile(
    rf"\d\W{{1,3}}(?:{_SOURCES})\s?[:：]\s?(?P<credit>[^:：]{{2,40}})$", re.IGNORECASE
)
# 2024年05月20日 17時05分共同通信
_BEHIND_A_TIME_IN_HAN = re.compile(r"\d(?:分|日|配信)\s?(?P<credit>[一-鿿ァ-ヶー]{2,10})$")
_MARKED = re.compile(r"[/(\[（:：]")


def signatures_in(story: Story, byline: str | None) -> Iterator[tuple[str, bool]]:
    """Give what may be an agency's name on a line of its own.

    Args:
        story: Laid out: its lines above the lead and below the end are read.
        byline: Its line, as printed: an agency may stand right below it.

    Returns:
        The name, and whether a mark says that it is a credit: strokes, brackets, a colon, or
        capitals right below the text.
    """
    blocks = story.blocks
    lead = story.body_start + 2
    above = blocks[0 if story.top is None else story.top + 1 : lead]
    yield from _beside_the_byline(above, byline)
    yield from _beside_a_date(above)
    yield from suppliers_below(story)
    end = max((n for n, piece in enumerate(story.pieces) if piece.part), default=0)
    below = blocks[end + 1 : end + 1 + _RIGHT_BELOW]
    line_above = ""
    last = blocks[max(lead, len(blocks) - LAST_LINES) :]
    for number, block in enumerate((*above, *below, *last)):
        is_cut_off = ends_open(line_above)  # "as was reported by", and the link behind it
        line_above = block.text
        on_a_page = block.tags and not (block in below and _names_its_source(block))
        if is_cut_off or on_a_page or len(block.text) > LONGEST_LINE:
            continue
        found = _SIGNATURE.fullmatch(block.text)
        if found and not (number < len(above) and _took_the_picture(found, byline)):
            signs = below and block is below[0] and block.text.isupper()
            yield found["credit"].strip(), bool(signs or _MARKED.search(block.text))


def _names_its_source(block: Block) -> bool:
    """Tell "Source: Xinhua" below a page's text from the link to another story."""
    says = _SOURCE_LABEL.match(block.text) is not None
    return says and not block.link_share and not is_beside_a_picture(block)


def _took_the_picture(signed: re.Match[str], byline: str | None) -> bool:
    """Tell "Ada Holt/AP" under "By Anna Ruiz", and "Ana Ruiz (REUTERS)", from the story's own."""
    person = signed["person"]
    by_another = byline is not None and person and person not in byline
    return bool(by_another or (person and "(" in signed.group()))


def _beside_the_byline(lines: Sequence[Block], byline: str | None) -> Iterator[tuple[str, bool]]:
    """Give the line below "By Anna Ruiz", and the next: a date may stand between."""
    printed = byline or ""
    at = next((n for n, block in enumerate(lines) if block.text in printed), len(lines))
    for number, block in enumerate(lines[at + 1 : at + 1 + _BELOW_A_BYLINE]):
        if not is_beside_a_picture(block) and not ends_open(lines[at + number].text):
            yield block.text.strip(_AROUND), number == 0


def _beside_a_date(lines: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    """Give what stands in one line with a date: "2024. május 4., 10:15 forrás: MTI"."""
    for block in lines:
        if len(block.text) > LONGEST_LINE:
            continue
        behind = (_SOURCE_BEHIND_A_DATE, _BEHIND_A_TIME_IN_HAN)
        if named := next(filter(None, (pattern.search(block.text) for pattern in behind)), None):
            yield named["credit"].strip(), True
        elif is_stamped(block.text):
            rest = _CLOCK.sub(" ", without_dates(block.text)).strip(_AROUND)
            for part in rest.split(" | "):  # "Xinhua | Updated: 2024-05-04 10:15"
                if found := _SIGNATURE.fullmatch(part):
                    yield found["credit"].strip(), False
