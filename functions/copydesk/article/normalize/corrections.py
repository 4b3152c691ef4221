"""Corrections and editor's notes: said about the story, not in it.

Correction: An earlier version of this article misstated the height of the bridge.
Editor's note: This story was updated on Tuesday.
"""

import re

from copydesk.article.model import CorrectionNote
from copydesk.article.normalize.story import Part, Story

# A label at the start with its colon, in the words that newsrooms print, or the set phrase.
_LABEL = re.compile(
    r"""^[\W_]{0,3}(?:
        (?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editor[’']s?\snotes?
          |editors[’']\snotes?|update[d]?\snote
          |korrektur|berichtigung|richtigstellung|anm(?:erkung|\.)\sd(?:er|\.)\sred(?:aktion|\.)
          |hinweis\sder\sredaktion|correctif|rectificatif|erratum|note\sde\sla\srédaction
          |corrección|fe\sde\serratas|nota\sdel\seditor|nota\sde\sla\sredacción
          |rettifica|correzione|nota\sdella\sredazione|correção|errata|nota\sda\sredação
          |rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|düzeltme|поправка|исправление
          |訂正|更正|更正声明|정정)
        (?:[\s,(][^:.]{0,40})?\s*[:：\u2013\u2014-]\s*\S
      | (?:an\searlier|a\sprevious)\sversion\sof\sthis\s(?:article|story|report|piece)\b
      | this\s(?:article|story)\s(?:has\sbeen|was)\s(?:corrected|amended)\b
      | dieser\s(?:artikel|text)\swurde\s(?:korrigiert|berichtigt)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_LONGEST_NOTE = 800
"""Characters; a column that begins "Correction:" goes on for longer."""


def is_correction(text: str) -> bool:
    """Tell a note about the story from a paragraph of it.

    >>> is_correction("Correction: The bridge is 40 metres high, not 40 feet.")
    True
    """
    return len(text) <= _LONGEST_NOTE and _LABEL.match(text) is not None


def corrections_of(story: Story) -> tuple[CorrectionNote, ...]:
    """List the notes that were lifted out of the text."""
    blocks = (piece.block for piece in story.pieces if piece.part is Part.CORRECTION)
    return tuple(
        CorrectionNote(text=block.text, start=block.start, end=block.end) for block in blocks
    )
