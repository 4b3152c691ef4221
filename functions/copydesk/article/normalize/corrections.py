"""Corrections and editor's notes: said about the story, not in it.

Correction: An earlier version of this article misstated the height of the bridge.
Editor's note: This story was updated on Tuesday.
"""

import re

from copydesk.article.model import CorrectionNote
from copydesk.article.normalize.publication.date_lines import is_date_alone
from copydesk.article.normalize.story import Part, Story

# What newsrooms print before such a note, with its colon or dash; a row for each language.
_LABELS = r"""
corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|editors?[’']s?\snotes?|updated?\snote
korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|hinweis\sder\sredaktion
anm(?:erkung|\.)\sd(?:er|\.)\sred(?:aktion|\.)
correctif|rectificati(?:f|on)|mise\sau\spoint|note\sde\sla\srédaction|ndlr
corrección|rectificación|aclaración|fe\sde\serr(?:atas|ores)|nota\sdel\seditor|nota\sde\sla\sredacción
rettifica|correzione|precisazione|errata\scorrige|nota\sdella\sredazione
correção|correcção|erramos|errata|nota\sda\sredação|nota\sda\sredacção|nota\sdo\seditor
rectificatie|correctie|naschrift\s(?:van\sde\s)?redactie
rättelse|rettelse|presisering|præcisering|oikaisu|korjaus
sprostowanie|korekta|oprava|upřesnění|oprava\sčlánku|helyesbítés|helyreigazítás|erată|corecție
поправка|исправление|уточнение|опровержение|виправлення|уточнення|спростування
διόρθωση|διευκρίνιση|düzeltme|düzeltme\sve\sözür|đính\schính|ralat|koreksi|catatan\sredaksi|masahihisho
تصحيح|تصويب|استدراك|توضيح\sمن\sالتحرير|اصلاحیه|تصحیح|תיקון|תיקון\sטעות|הבהרה|सुधार|भूल\sसुधार|แก้ไขคำผิด
訂正|訂正とおわび|おわびと訂正|お詫びと訂正|更正|更正声明|更正启事|更正說明|更正说明|编者注|編者註|정정|정정보도|바로잡습니다
"""

# The set phrase of a note that has no label.
_PHRASES = r"""
(?:an\searlier|a\sprevious)\sversion\sof\sthis\s(?:article|story|report|piece|post)
th(?:is|e)\s(?:article|story|report|post|version)\s(?:has\sbeen|was)\s(?:corrected|amended|updated\sto\scorrect)
this\s(?:article|story|report|post)\shas\sbeen\s(?:changed|revised|edited|updated)\sto\b
\(?this\s(?:[\w.]+\s){0,3}(?:story|version|item)\s(?:corrects|has\sbeen\scorrected|has\sbeen\srefiled)
\(corrects\s
th(?:is|e)\s(?:article|story|report|post)\swas\s(?:first|originally)\spublished\b[^!?]{0,60}?\b(?:updated|amended|corrected|revised)\b[^!?]{0,60}?\bto\s(?:correct|clarify|fix|remove|amend)
dieser\s(?:artikel|text|beitrag)\swurde\s(?:\S+\s){0,6}(?:korrigiert|berichtigt)
in\seiner\s(?:früheren|vorherigen|ersten)\s(?:version|fassung)\sd(?:ieses|es)\s(?:artikels|textes|beitrags)
une\s(?:précédente\sversion|version\s(?:précédente|antérieure))\sde\scet\sarticle
cet\sarticle\sa\sété\s(?:corrigé|rectifié)
una\sversión\s(?:anterior|previa)\sde\sest[ea]\s(?:artículo|nota|noticia|texto|información)
una\sversione\sprecedente\sdi\squesto\sarticolo
uma\sversão\s(?:anterior|prévia)\sdest[ea]\s(?:artigo|reportagem|notícia|texto|matéria)
in\seen\seerdere\sversie\svan\sdit\s(?:artikel|bericht|stuk)
i\sen\s(?:tidigare|tidligere)\s(?:version|versjon|udgave)\sav?f?\s(?:artikeln|artiklen|artikkelen|denne)
"""

# What is done to a story on the day that follows: a note if it says so, or if nothing else can be.
_CORRECTED = "corrected|corrigé|corregido|corretto|corrigido|korrigiert|berichtigt|gecorrigeerd"
_CHANGED = (
    "updated?|amended|edited|revised|aktualisiert|mis\\sà\\sjour|actualizado|aggiornato|atualizado"
)
_A_DAY = r"\s[^:\d\n]{0,25}\d{1,4}[^:\d\n]{1,15}\d{1,4}[^:\n]{0,6}?\s?[:：\u2013\u2014]\s"


def _any_of(rows: str) -> str:
    return "|".join(rows.split("\n")[1:-1])


# Of a label, nothing stands before its colon but a bracket, a day or what is corrected:
# "Correction of the course: ..." is a headline.
_NOTE = re.compile(
    rf"""[\W_]{{0,3}}(?:
        (?:{_any_of(_LABELS)})
        (?: \s?\([^()]{{0,40}}\) | ,?\s[^:\d]{{0,14}}\d[^:\n]{{0,20}}? | \sto\sthis\s\w{{4,8}} )?
        (?:\s*[:：]|\s?\.?\s?[\u2013\u2014-])\s*\S
      | (?:{_CORRECTED}){_A_DAY}\S
      # "Hinweis: In einer früheren ..."
      | (?:[^\W\d_]{{3,12}}\s?[:：]\s|(?:{_CHANGED}){_A_DAY})?(?:{_any_of(_PHRASES)})
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
    is_note = len(text) <= _LONGEST_NOTE and _NOTE.match(text) is not None
    return is_note and not _ON_COMMENTS.match(text)


# "Editor's note: comments are closed" says nothing of the story.
_ON_COMMENTS = re.compile(
    r"[^:\uff1a]{0,40}[:\uff1a]\s(?:(?:the|die|der|les?|los|las|i|gli|os|as|de|het)\s)?"
    r"(?:comments?|kommentar\w*|commentaires?|comentarios?|comentários?|commenti|reacties)\b",
    re.IGNORECASE,
)

# "Correction: Oct. 4, 2023": what was corrected follows in the next line.
_DAY_ALONE = re.compile(
    rf"[\W_]{{0,3}}(?:{_any_of(_LABELS)})\s?[:：,\u2013\u2014-]\s(?=[^:]{{0,30}}\d)[^:!?]{{4,30}}",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_DAY_ALONE = 60


def leads_to_a_correction(text: str) -> bool:
    """Tell "Correction: Oct. 4, 2023" above the note itself from a note of few words.

    >>> leads_to_a_correction("Correction: Oct. 4, 2023")
    True
    """
    if len(text) > _LONGEST_DAY_ALONE:
        return False
    return _DAY_ALONE.fullmatch(text) is not None and is_date_alone(_behind_the_label(text))


def _behind_the_label(text: str) -> str:
    return re.split(r"[:：,\u2013\u2014-]\s", text, maxsplit=1)[-1]


def corrections_of(story: Story) -> tuple[CorrectionNote, ...]:
    """List the notes that were lifted out of the text, each with the label that stands above it."""
    notes: list[CorrectionNote] = []
    for block in (piece.block for piece in story.pieces if piece.part is Part.CORRECTION):
        note = CorrectionNote(text=block.text, start=block.start, end=block.end)
        if notes and leads_to_a_correction(notes[-1].text):
            label = notes.pop()
            both = {"text": f"{label.text} {note.text}", "start": label.start}
            note = note.model_copy(update=both)
        notes.append(note)
    return tuple(notes)
