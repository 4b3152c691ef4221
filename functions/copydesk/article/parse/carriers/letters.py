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

from copydesk.article.block import LETTER
from copydesk.article.parse.carriers.parted import Parted
from copydesk.article.parse.lines.lines import Line, characters_of

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
_MOST_LETTERS = 6
"""In each other, of one that was forwarded again and again."""

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


def open_letter(lines: tuple[Line, ...]) -> Parted:
    """Part the lines of a text from those that a mail has around it."""
    lines = _without_marks(lines)
    above = start = 0 if _end_of_head(lines) else _length_of_note_above(lines)
    for _ in range(_MOST_LETTERS):
        lines = (*lines[:start], *_without_marks(lines[start:]))
        length = _end_of_head(lines[start:])
        if length == 0:
            break
        start += length
        lines = (*lines[:start], *_without_marks(lines[start:]))
        start += _length_of_note(lines[start:])
    if start == above:
        return Parted(lines)
    end = _start_of_foot(lines, start)
    frame = (*lines[:start], *lines[end:])
    return Parted(lines[start:end], tuple((line, LETTER) for line in frame))


def is_head_line(text: str) -> bool:
    """Tell a line that says who wrote, to whom, when or about what, and one for programs."""
    return _NAMED.match(text) is not None or _FOR_PROGRAMS.match(text) is not None


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


def _length_of_note(lines: tuple[Line, ...]) -> int:
    """Count the lines of a note to the desk above the story, or above another letter that has it.

    "Copy below. Best, Anna"    "fyi", and "---- Forwarded message ----" below it
    """
    near = range(min(len(lines), _MOST_NOTE_LINES))
    forwarded = next((n for n in near if _begins_a_letter(lines, n)), None)
    if forwarded is not None and _is_note(lines, forwarded):
        return forwarded
    closing = next((n for n in near[1:] if _CLOSING.fullmatch(lines[n].text)), None)
    if closing is None or not _is_note(lines, closing):
        return 0
    below = range(closing + 1, min(len(lines), closing + 1 + _MOST_SIGNATURE_LINES))
    is_signed = _is_signed(lines[closing].text)
    return next((n for n in below if lines[n].after_blank), closing + (1 if is_signed else 2))


def _length_of_note_above(lines: tuple[Line, ...]) -> int:
    """Count the lines above "-----Original Message-----" in what came without a head."""
    near = range(1, min(len(lines), _MOST_NOTE_LINES))
    marks = (n for n in near if _FORWARDED.fullmatch(lines[n].text) and _begins_a_letter(lines, n))
    first = next(marks, 0)
    return first if first and _is_note(lines, first) else 0


def _begins_a_letter(lines: tuple[Line, ...], number: int) -> bool:
    line = lines[number]
    text = _MARK.sub("", line.text, count=1)
    if not (_FORWARDED.fullmatch(text) or (line.after_blank and _NAMED.match(text))):
        return False
    return _end_of_head(_without_marks(lines[number : number + _MOST_HEAD_LINES])) > 0


def _is_note(lines: tuple[Line, ...], end: int) -> bool:
    return characters_of(lines[end:]) >= _TIMES_A_NOTE * characters_of(lines[:end])


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
