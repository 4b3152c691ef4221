"""The page's own speech in a bare text, left out before anything is looked for among its lines.

    Listen to this article                  no headline, and no first paragraph
    Minister resigns over bridge
    Get our newsletter in your inbox        no subhead

A story may be about such things: what it tells its reader to do, and what it lists, it says itself.
"""

import re
from collections.abc import Sequence

from copydesk.article.block import Block, RemovalKind, Verdict
from copydesk.article.clean.naming import name
from copydesk.article.normalize.layout.line_labels import is_announced
from copydesk.article.normalize.lines.appeals import asks_to_comment
from copydesk.article.normalize.lines.labels import label_of
from copydesk.article.normalize.lines.page_speech import Speech, speech_of_a_page
from copydesk.article.normalize.lines.pointers import asks_to_follow, asks_to_subscribe
from copydesk.article.prose import is_prose

PAGE_SPEECH = "page-speech"
"""Rule of a line that the page says."""

_MOST = 1 / 2
"""Share of all kept lines: what has more of them is about pages."""

_APPEALS = (
    (RemovalKind.COMMENT, asks_to_comment),
    (RemovalKind.SHARE, asks_to_follow),
    (RemovalKind.SUBSCRIBE, asks_to_subscribe),
)

_WORD = re.compile(r"[^\W\d_]+")


def without_page_speech(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Leave such lines out."""
    kept = [n for n, one in enumerate(verdicts) if one.kept and one.block.place is None]
    read = ((place, speech_of_a_page(verdicts[n].block.text)) for place, n in enumerate(kept))
    spoken = {place: speech for place, speech in read if speech is not None}
    if not spoken or len(spoken) > _MOST * len(kept):
        return verdicts
    told = _words_of_the_story(verdicts, [n for p, n in enumerate(kept) if p not in spoken])
    texts = [one.block.text for one in verdicts]
    found = {
        kept[place]
        for place, speech in spoken.items()
        if not (_is_the_storys(speech, told) or is_announced(texts, kept, place))
    }
    return tuple(
        one._replace(kept=False, kind=_kind_of(one.block), rule=PAGE_SPEECH) if n in found else one
        for n, one in enumerate(verdicts)
    )


def _kind_of(block: Block) -> RemovalKind:
    said = next((kind for kind, asks in _APPEALS if asks(block.text)), None)
    return said or label_of(block.text) or name(block, frozenset())[0]


def _is_the_storys(speech: Speech, told: frozenset[str]) -> bool:
    """May the story say it of what it is about?"""
    return not speech.is_ours and any(_singular(thing) in told for thing in speech.things)


def _words_of_the_story(verdicts: Sequence[Verdict], places: Sequence[int]) -> frozenset[str]:
    prose = (verdicts[n].block.text for n in places if is_prose(verdicts[n].block.text))
    return frozenset(_singular(word) for word in _WORD.findall(" ".join(prose).casefold()))


def _singular(word: str) -> str:
    return word.removesuffix("s")
