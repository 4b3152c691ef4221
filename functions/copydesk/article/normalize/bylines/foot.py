"""Lines right below a text that say who reported it, and who supplied it.

(Reporting by Anna Ruiz in Oslo and Omar Dahl; Editing by Ada Holt)
— Anna Ruiz
Contributing: Associated Press
With files from The Canadian Press
Reuters contributed to this report
This report by The Canadian Press was first published May 4, 2024.
—Associated Press
AGERPRES/(A, AS - autor: Anna Ruiz, editor: Omar Dahl)
"""

import re
from collections.abc import Iterator

from copydesk.article.block import Block, BlockKind, around_paragraph, stands_in
from copydesk.article.model import Author
from copydesk.article.normalize.agencies import agency_named
from copydesk.article.normalize.bylines.byline import read_byline
from copydesk.article.normalize.bylines.lone_names import names_alone
from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.story import Story

_LAST_PARAGRAPHS, _RIGHT_BELOW = 2, 3
"""Lines at the end of the text, and below it: a tool or a notice may stand between."""

_LONGEST_LINE = 400
"""Characters: "Reporting by" goes on with all who helped."""

_LONGEST_CREDIT = 100
_LINKED = 0.5
"""Share of its characters from which a line is a link to the site of that name."""

_REPORTED = (
    r"(?:reporting|reported|interviews?|bericht(?:e|et)?|reportage|reporte|reportaje|información"
    r"|reportagem|servizio)\s(?:by|von|de|par|por|di)\s"
)
_WROTE = (
    r"(?:writing|written|geschrieben|verfasst|écrit|rédigé|escrito|redactado|scritto)"
    r"\s(?:by|von|par|por|da)\s"
)
_BY_OTHERS = r"[;)\]]|[,.]\s(?:\w+\s){1,3}(?:by|von|par|por|da|di|de)\s|\.?$"
_VERBS = tuple(
    re.compile(rf"[(\[]?\s?{verb}(?P<names>.{{4,120}}?)\s?(?:{_BY_OTHERS})", re.IGNORECASE)
    for verb in (_REPORTED, _WROTE)
)
_WITH_FILES = re.compile(
    r"""
    \W{0,3} (?: contributing \s?: | with \s (?:additional\s)? (?:files|reporting|material|reports)
        \s (?:from|by) | mit \s (?:material|informationen|agenturmaterial) \s (?:von|der)
      | avec (?:\sles\sinformations\sde)? | con \s información \s de
      | com \s informações \s d[aeo]s?
      | con \s informazioni \s d[ia] | met \s medewerking \s van )
    \s+ (?P<credit> .{2,80}? ) \W* $
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CONTRIBUTED = re.compile(
    r"\W{0,3}(?P<credit>.{2,60}?)\s(?:also\s)?contributed\sto\sthis\s(?:report|article|story)\W*$",
    re.IGNORECASE,
)
_REPORT_BY = re.compile(
    r"\W{0,3}th(?:is|e)\s(?:report|story|article|content)\s(?:by|from)\s(?P<credit>.{2,60}?)\swas\s"
    r"(?:first|originally)\spublished\b.{0,60}$",
    re.IGNORECASE,
)
_OF_HOUSES = (_CONTRIBUTED, _REPORT_BY)
"""Who is named there may be people, or the paper's own."""

_DESK_LINE = re.compile(
    r"(?P<agency>[^\W\d_]{2,12})\s?/?\s?\([^()]*?(?:autor|author|redactor)\s?:[^()]*\)"
)
_WROTE_IT = re.compile(r"\b(?:autor|author|redactor)\s?:\s?(?P<name>[^,:;()]{4,40})")
_DASHED = re.compile(r"[—–-]{1,2}\s?(?P<credit>[^\W\d_][^—–:]{1,40})$")
_DASHED_NAME = re.compile(r"[—–]\s?[^\W\d_][^—–:]{4,40}")
_ENDS_A_QUOTE = ("\u201d", "\u2019", '"', "'", "»", "“", "」")
_BETWEEN = re.compile(r"\s*[,;/&]\s*(?:and\s)?|\s(?:and|und|et|y|e|en|og|och)\s", re.IGNORECASE)


def reporters_below(story: Story) -> tuple[Author, ...]:
    """Give the people who reported a story, or else who wrote it, by the lines below its text.

    In brackets they may stand anywhere: where a text ends is not always known.
    """
    below = (block for block in story.blocks[story.body_start :] if block.text.startswith("("))
    lines = [b.text for b in (*below, *foot_of(story)) if len(b.text) <= _LONGEST_LINE]
    found = (verb.match(line) for verb in _VERBS for line in lines)
    people = (read_byline(credited["names"]) for credited in found if credited)
    return next(filter(None, people), ()) or _signed_behind_a_dash(story)


def _signed_behind_a_dash(story: Story) -> tuple[Author, ...]:
    """Read "— Anna Ruiz": one such line alone, since each of many letters ends so.

    Below a quotation stands whoever said it.
    """
    dashed = [n for n, each in enumerate(story.blocks) if _DASHED_NAME.fullmatch(each.text)]
    if len(dashed) != 1 or not any(each is story.blocks[dashed[0]] for each in foot_of(story)):
        return ()
    names = story.blocks[dashed[0]].text.lstrip("—– ")
    said = dashed[0] > 0 and story.blocks[dashed[0] - 1].text.endswith(_ENDS_A_QUOTE)
    is_name = names_alone(names) == names and has_a_given_name(names.split())
    return read_byline(names) if is_name and not said else ()


def names_in_a_desk_line(line: str) -> str:
    """Give those whom an agency's line of credits says to have written, and not its editors."""
    found = _DESK_LINE.fullmatch(line)
    written = found is not None and agency_named(found["agency"]) is not None
    return ", ".join(_WROTE_IT.findall(line)) if written else ""


def suppliers_below(story: Story) -> Iterator[tuple[str, bool]]:
    """Give what may be an agency's name in a line below the text of a page, and if it is marked."""
    for block in foot_of(story):
        if len(block.text) > _LONGEST_CREDIT or block.kind is BlockKind.CAPTION:
            continue
        patterns = (_WITH_FILES, *_OF_HOUSES, _DASHED)
        found = next(filter(None, (pattern.match(block.text) for pattern in patterns)), None)
        if found:
            suppliers = [credit.strip() for credit in _BETWEEN.split(found["credit"])]
            # "Example.com and The Associated Press contributed": its own story.
            if found.re not in _OF_HOUSES or all(map(agency_named, suppliers)):
                yield from ((credit, True) for credit in suppliers)
        elif block.tags and _stands_with_the_text(block, story):
            yield block.text.strip(" .()[]"), False


def foot_of(story: Story, right_below: int = _RIGHT_BELOW) -> list[Block]:
    """Give the last lines that are the story's, and those right below."""
    kept = [number for number, piece in enumerate(story.pieces) if piece.part]
    if not kept:
        return []
    below = range(kept[-1] + 1, min(kept[-1] + 1 + right_below, len(story.pieces)))
    return [story.pieces[number].block for number in (*kept[-_LAST_PARAGRAPHS:], *below)]


def _stands_with_the_text(block: Block, story: Story) -> bool:
    text = around_paragraph(story.pieces[story.body_start].block)
    return block.link_share < _LINKED and text is not None and stands_in(block, text)
