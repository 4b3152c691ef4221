"""Letters: a text that came by mail, and what programs and writers put around it.

    From: News desk <desk@example.org>     the head: who, when, about what
    Subject: Story for tomorrow

    > The council voted on Monday          quoted: the mark is no part of the line
    > to close the bridge.

    Best regards,                          the foot: from the closing words to the end
    Anna

Where the story stands below the closing words, what is above them is a note to the desk, and of
the head. Lines of head and foot are set aside, a block each: a date may stand in them, no story
does.
"""

import re
from typing import NamedTuple

from copydesk.article.parse.wrapped_lines import Line

# What mail programs print before the colon; a row for each language.
_NAMES = {
    "from": r"from|von|de|da|van|från|fra|lähettäjä|od|feladó|de\sla|от(?:\sкого)?|від|από|kimden"
    r"|gönderen|من|מאת|差出人|发件人|寄件者|보낸\s?사람|dari|từ",
    "to": r"to|an|à|para|a|aan|till|til|vastaanottaja|kopia|do|komu|címzett|către|кому|προς|kime"
    r"|إلى|אל|宛先|收件人|收件者|받는\s?사람|kepada|đến|[bc]?cc|reply-to",
    "date": r"date|sent|datum|gesendet|envoyé|enviado(?:\sel)?|enviada(?:\sem)?|fecha|data|inviato"
    r"|verzonden|skickat|sendt|lähetetty|odesláno|odoslané|wysłano|wysłane|küldve|dátum|trimis|дата"
    r"|отправлено|надіслано|ημερομηνία|tarih|gönderildi|التاريخ|תאריך|日時|送信日時|发送时间|日期|날짜"
    r"|tanggal|ngày",
    "subject": r"subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|předmět"
    r"|predmet|temat|tárgy|subiect|тема|относно|θέμα|konu|الموضوع|נושא|件名|主题|主旨|제목|perihal|subjek"
    r"|chủ\sđề",
}
_NAMED = re.compile(
    rf"(?:{'|'.join(f'(?P<{role}>{names})' for role, names in _NAMES.items())})\s?[:：](?!//)",
    re.IGNORECASE,
)
_FOR_PROGRAMS = re.compile(
    r"(?:[A-Z][A-Za-z]{0,30}(?:-[A-Za-z]{1,30}){1,5}|Received|Importance):\s"
)
_FORWARDED = re.compile(r"-{3,40}.{3,60}-{3,40}|Begin forwarded message:", re.IGNORECASE)
_FEWEST_NAMES = 2
_MOST_HEAD_LINES = 60

_SIGNATURE = re.compile(r"--|__")
_CLOSING = re.compile(
    r"""(?: (?:(?:with\s)?(?:best|kind|warm)(?:est)?\s)?(?:regards|wishes)|best
      | cheers|yours(?:\s\w+)?
      | (?:many\s)?thanks|(?:mit\s)?(?:freundlichen?|besten?|vielen?|herzlichen?|schönen?|lieben?)
        \s(?:gr[uü](?:ß|ss)en?|dank)|viele\sgrüße|mfg|(?:bien\s)?(?:cordialement|à\svous)|merci
      | (?:un\s)?(?:cordial\s)?saludos?(?:\scordiales)?|gracias|atentamente|atenciosamente|abraços?
      | cumprimentos|obrigad[oa]|(?:cordiali|distinti)\ssaluti|grazie
      | met\svriendelijke\sgroet(?:en)?
      | (?:med\s)?(?:vänliga?|venlig|vennlig|hälsning\w*)(?:\s(?:hälsning\w*|hilsen))?|mvh
      | (?:ystävällisin\s)?terveisin|s\spozdravem|z\spoważaniem|pozdrawiam|üdvözlettel
      | cu\s(?:stimă|respect)|с\sуважением|з\sповагою|με\sεκτίμηση|saygılarımla
      | مع\s(?:التحية|تحياتي)|בברכה|敬具|此致|감사합니다|salam|trân\strọng
    )\s?[,.!،，、]? (?P<name>(?: \s(?-i:[A-Z])[\w.]{0,20} ){0,2})""",
    re.IGNORECASE | re.VERBOSE,
)
_MOST_FOOT_LINES = 20
_MOST_NOTE_LINES, _MOST_SIGNATURE_LINES = 20, 4
_TIMES_A_NOTE = 3
"""How much longer than the note a story below it is; a signature with its notice is not."""

_MARK = re.compile(r"(?:>\s?)+")
_QUOTED_SHARE = 0.8
_FEWEST_QUOTED = 3


class Letter(NamedTuple):
    """The lines of a text, parted."""

    head: tuple[Line, ...]
    """Those above the text; empty in what is no letter."""

    text: tuple[Line, ...]
    foot: tuple[Line, ...]


def open_letter(lines: tuple[Line, ...]) -> Letter:
    """Part the lines of a text from those that a mail has around it."""
    lines = _without_marks(lines)
    start = _end_of_head(lines)
    if start == 0:
        return Letter((), lines, ())
    start = _end_of_note(lines, start)
    end = _start_of_foot(lines, start)
    return Letter(lines[:start], lines[start:end], lines[end:])


def _without_marks(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Take the marks off a text that is quoted as a whole; a mark alone was an empty line."""
    quoted = sum(line.text.startswith(">") for line in lines)
    if quoted < max(_FEWEST_QUOTED, _QUOTED_SHARE * len(lines)):
        return lines
    bare: list[Line] = []
    start: int | None = None  # of marks alone: the spans of lines cover all that is visible
    for line in lines:
        mark = _MARK.match(line.text)
        text = line.text[mark.end() :] if mark else line.text
        if text:
            blank = line.after_blank or start is not None
            first = line.start if start is None else start
            bare.append(line._replace(text=text, start=first, after_blank=blank))
            start = None
        elif start is None:
            start = line.start
    if start is not None and bare:
        bare[-1] = bare[-1]._replace(end=lines[-1].end)
    return tuple(bare) or lines


def _end_of_head(lines: tuple[Line, ...]) -> int:
    """Count the lines of the head: 0 if it does not say who wrote, or about what, and when."""
    first = next((n for n, line in enumerate(lines[:_MOST_HEAD_LINES]) if _role(line)), None)
    if first is None or not all(map(_leads_on, lines[:first])):
        return 0
    roles: set[str] = set()
    end = first
    for line in lines[first : first + _MOST_HEAD_LINES]:
        if line.after_blank and end > first:
            break
        role = _role(line)
        if not role and not _leads_on(line):
            break
        roles.add(role)
        end += 1
    named = roles - {""}
    return end if len(named) >= _FEWEST_NAMES and named & {"from", "subject"} else 0


def _leads_on(line: Line) -> bool:
    """Tell a line for programs, one that goes on from the line above, and "Forwarded message"."""
    forwarded = _FORWARDED.fullmatch(line.text) or _FOR_PROGRAMS.match(line.text)
    return bool(line.indent or forwarded)


def _role(line: Line) -> str:
    named = _NAMED.match(line.text)
    return (named.lastgroup or "") if named else ""


def _end_of_note(lines: tuple[Line, ...], start: int) -> int:
    """Count the lines above a story below a note to the desk: "Copy below. Best, Anna"."""
    near = range(start + 1, min(len(lines), start + _MOST_NOTE_LINES))
    closing = next((n for n in near if _CLOSING.fullmatch(lines[n].text)), None)
    if closing is None or _size(lines[closing:]) < _TIMES_A_NOTE * _size(lines[start:closing]):
        return start
    below = range(closing + 1, min(len(lines), closing + 1 + _MOST_SIGNATURE_LINES))
    is_signed = _is_signed(lines[closing].text)
    return next((n for n in below if lines[n].after_blank), closing + (1 if is_signed else 2))


def _size(lines: tuple[Line, ...]) -> int:
    return sum(len(line.text) for line in lines)


def _is_signed(closing: str) -> bool:
    """Tell "Cheers, F." from "Cheers,"."""
    found = _CLOSING.fullmatch(closing)
    return found is not None and bool(found["name"])


def _start_of_foot(lines: tuple[Line, ...], start: int) -> int:
    """Find the closing words or the mark of a signature, the first near the end."""
    near = range(max(start + 1, len(lines) - _MOST_FOOT_LINES), len(lines))
    closing = (n for n in near if _closes(lines[n].text))
    return next(closing, len(lines))


def _closes(text: str) -> bool:
    return _SIGNATURE.fullmatch(text) is not None or _CLOSING.fullmatch(text) is not None
