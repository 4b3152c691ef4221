"""Credits run into the first paragraph that are no dateline, for they name no place.

本报讯（记者 周敏）城市周一……        本报记者张伟报道：……
[동해일보 한소라 기자] 단양포항에 …     【海角日報】…     जागरण टीम, सोनपुर। …

A dateline is lifted off by ``datelines``; such a credit is a removal of its own.
"""

import re
from dataclasses import replace

from copydesk.article.block import BlockKind, RemovalKind
from copydesk.article.normalize.datelines.chinese import read_chinese_credit
from copydesk.article.normalize.layout.parted_blocks import parted
from copydesk.article.normalize.story import Part, Piece, Story

_RULE = "credit-run-in"
_PARAGRAPHS = 3
"""From the first of the text: a deck may have stayed above the lead."""

_FEWEST_LEFT = 20
"""Characters of a paragraph behind its credit."""


_HOUSES = re.compile(
    r"""
    [\[【(] (?: [가-힣\w.=]{2,14} \s )? [가-힣]{2,4} \s (?:기자|특파원) [\]】)] \s?
    | 【 [一-鿿]{1,8} (?: [日晚時时]報|[日晚時时]报|新聞|新闻|通訊社|通讯社 ) 】 \s?
    | [\u0900-\u097f]{2,20} (?:\s[\u0900-\u097f]{2,20})? ,\s [\u0900-\u0963]{2,20} \u0964 \s
    """,
    re.VERBOSE,
)
_DESK_IN_HINDI = re.compile(r"(?:टीम|संवाददाता|प्रतिनिधि|ब्यूरो|डेस्क),")


def without_run_in_credit(story: Story, source: str) -> Story:
    """Part the lead from the credit that it begins with."""
    text = [n for n, each in enumerate(story.pieces) if each.part is Part.PARAGRAPH]
    for place in text[:_PARAGRAPHS]:
        piece = story.pieces[place]
        if piece.block.kind is not BlockKind.PARAGRAPH:
            continue
        end = _end_of_credit(piece.block.text)
        if not end or len(piece.block.text) - end < _FEWEST_LEFT:
            continue
        said, lead = parted(piece.block, end, source)
        left_out = piece.verdict._replace(
            block=said, kept=False, kind=RemovalKind.BYLINE, rule=_RULE
        )
        parts = Piece(left_out, None), Piece(piece.verdict._replace(block=lead), Part.PARAGRAPH)
        return replace(story, pieces=(*story.pieces[:place], *parts, *story.pieces[place + 1 :]))
    return story


def _end_of_credit(lead: str) -> int:
    """Count its characters; 0 where there is none, or one with a place."""
    credit = read_chinese_credit(lead)
    if credit is not None:
        return 0 if credit.place else credit.end
    found = _HOUSES.match(lead)
    is_hindi = found is not None and "\u0964" in found.group()
    if found is None or (is_hindi and not _DESK_IN_HINDI.search(found.group())):
        return 0
    return found.end()


def run_in_credits(story: Story) -> tuple[str, ...]:
    """Give what was parted from the lead: it names who reported the story."""
    return tuple(each.block.text for each in story.pieces if each.verdict.rule == _RULE)
