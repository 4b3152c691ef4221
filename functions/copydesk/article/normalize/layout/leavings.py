"""Lines of a story's surroundings that the model left in it: they say what they are.

    Politics                          above the headline of a bare text: a section, a menu
    By Anna Ruiz                      above the text: the byline has it
    Published 4 May 2024, 10:15       above the text: the date has it
    Read more: The bridge in figures  anywhere: a link was here

The model sees how a line looks among its neighbours, and in a short text these look like text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from copydesk.article.block import SET_ASIDE, Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.bylines.agency import agency_named
from copydesk.article.normalize.bylines.lines import is_byline, is_labelled_byline, names_alone
from copydesk.article.normalize.bylines.words import is_own_correspondent, looks_like_a_role
from copydesk.article.normalize.layout.desk_lines import desk_lines, ends_what_is_for_print
from copydesk.article.normalize.page.images import captioned
from copydesk.article.normalize.publication.lines import is_any_date
from copydesk.article.text import STOPS

_LONGEST_LINE = 100
"""Characters of a line that credits or dates the story."""

_LONGEST_AGENCY = 30
_OPENS = frozenset("([/（［【©")

_LABEL_CHARACTERS, _LABEL_WORDS = 40, 5
_WORDS_OF_A_LABEL, _WORDS_OF_A_VALUE = 2, 4
_BELOW_A_CREDIT = 3
"""Words of "Temps de lecture : 2 min", which elsewhere may be a deck."""

_LINES_OF_AN_END = 4
"""In which a text says whose it is."""

_LABELS_REACH = 12
"""Lines above a headline among which its section, its kicker and the menu stand."""

_BARS = re.compile(r"\s[|·•>›»/]\s")
_FEWEST_ENTRIES, _WORDS_OF_AN_ENTRY = 3, 3
"""Of a menu in one line."""

_FOR_A_PAPER = re.compile(r"(?:Special\s(?:to|for)|For)\s(?:[Tt]he\s)?[A-Z][^.!?:]*")
_LONGEST_POINTER = 160
"""Characters of "Read more" and a headline."""

_SENTENCE_ENDS = tuple(STOPS)

# "Read more: ...". Without the colon it may begin a sentence: "Read more books, he said."
_POINTS_ELSEWHERE = re.compile(
    r"""
    \W{0,3} (?:
        (?:also|further)\sread(?:ing)? | read\s(?:also|more|next) | see\s(?:also|more)
      | more\son\sthis | related(?:\s(?:articles?|story|stories|coverage))?
      | you\smay\salso\slike | lesen\ssie\s(?:auch|mehr|hierzu) | (?:lies|siehe)\sauch
      | mehr\szum\sthema | lesetipp | (?:à\s)?lire\s(?:aussi|également) | voir\saussi
      | (?:lea|lee|leer|ver|vea)\stambién | lea\smás | leggi\s(?:anche|pure) | vedi\sanche
      | (?:leia|ler|veja|ver)\s(?:também|mais) | saiba\smais | lees\s(?:ook|meer|verder)
      | zie\sook | läs\s(?:också|även|mer) | les\s(?:også|mer) | læs\s(?:også|mere)
      | lue\s(?:myös|lisää) | czytaj\s(?:też|także|również|więcej)
      | zobacz\s(?:też|także|również) | (?:čtěte|přečtěte\ssi|čítajte)\s(?:také|též|tiež|aj)
      | viz\stéž | olvass(?:a|on)\s(?:el|még|tovább) | citește\s(?:și|mai\smult)
      | citiți\sși | (?:читайте|смотрите|читать)\s(?:также|ещё|еще)
      | (?:читайте|дивіться)\s(?:також|ще) | прочетете\s(?:още|и)
      | (?:pročitajte|pročitaj|čitajte)\s(?:i|još)
      | (?:διαβάστε|δείτε)\s(?:επίσης|ακόμ[αη]|περισσότερα) | ayrıca\soku(?:yun)?
      | ilgili\shaber(?:ler)? | (?:baca|lihat|simak)\s(?:juga|pula) | xem\s(?:thêm|ngay)
      | đọc\s(?:thêm|tiếp) | อ่าน(?:ต่อ|เพิ่มเติม) | اقر[أا]\s(?:أيض[اًا]{1,2}|المزيد)
      | (?:קראו|ראו)\s(?:גם|עוד) | (?:بیشتر\sبخوانید|بخوانید)
      | (?:यह\sभी|ये\sभी|इसे\sभी)\sपढ़ें | 相关(?:阅读|新闻) | 相關(?:閱讀|新聞)
      | 延伸(?:阅读|閱讀) | (?:関連|あわせて読みたい)(?:記事)? | 관련\s?(?:기사|뉴스)
    ) \s?[:：>»→|]+\s* \S
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Frame(NamedTuple):
    """Where in a document a story's fields and its text stand."""

    top: int | None
    """The headline's block, if it has one."""

    start: int
    """Where the text begins."""

    lifted: frozenset[int | None]
    """Blocks that are fields; they stay."""


def left_out(verdicts: Sequence[Verdict], frame: Frame) -> Iterator[Verdict]:
    """Leave such lines out."""
    above: Verdict | None = None
    known = _known(verdicts, frame.start)
    for index, verdict in enumerate(verdicts):
        judged = verdict
        if aside := next((label for label in verdict.block.labels if label in SET_ASIDE), None):
            judged = verdict._replace(kept=False, kind=RemovalKind.OTHER, rule=aside)
        elif verdict.kept and index not in frame.lifted:
            kind, rule = known.get(index) or _leaving(verdict.block, index, frame, above)
            judged = verdict._replace(kept=False, kind=kind, rule=rule) if kind else verdict
        yield judged
        above = judged


def _known(verdicts: Sequence[Verdict], start: int) -> dict[int, tuple[RemovalKind, str]]:
    """Gather the lines that are known by their wording: the desk's, and the author's own."""
    bare = [one.block.text if one.block.place is None else "" for one in verdicts]
    known = desk_lines(bare, start, [n for n, one in enumerate(verdicts) if one.kept])
    signature = _signature_of(verdicts)
    if signature is not None:
        known[signature] = (RemovalKind.BYLINE, "label-before-names")
    known |= dict.fromkeys(
        _signed(bare, verdicts, start), (RemovalKind.CREDIT, "agency-below-text")
    )
    unprinted = (n for n, text in enumerate(bare) if n > start and ends_what_is_for_print(text))
    if (first := next(unprinted, None)) is not None:
        known |= dict.fromkeys(range(first, len(bare)), (RemovalKind.OTHER, "not-for-print"))
    return known


def _signed(texts: Sequence[str], verdicts: Sequence[Verdict], start: int) -> Iterator[int]:
    """Find "(AFP)" and "/ritzau/" in the last line of a text."""
    last = max((n for n, one in enumerate(verdicts) if one.kept), default=0)
    if last > start and texts[last][:1] in _OPENS and _is_agency(texts[last]):
        yield last


def _leaving(
    block: Block, index: int, frame: Frame, above: Verdict | None
) -> tuple[RemovalKind | None, str]:
    said = next(((kind, rule) for kind, rule, holds in _ANYWHERE if holds(block)), None)
    if said is not None:
        return said
    if (
        frame.top is not None
        and 0 < frame.top - index <= _LABELS_REACH
        and (_is_label(block) or _is_menu(block))
    ):
        return RemovalKind.NAVIGATION, "above-headline"
    between = frame.top is not None and frame.top < index < frame.start
    below_a_credit = above is not None and above.kind is RemovalKind.BYLINE
    if between and below_a_credit and _is_role(block):
        return RemovalKind.BYLINE, "role-below-byline"
    if between and _is_labelled(block, _BELOW_A_CREDIT if below_a_credit else _WORDS_OF_A_LABEL):
        return RemovalKind.BYLINE, "label-above-text"
    in_front = index < frame.start and block.kind is BlockKind.PARAGRAPH
    if not in_front or len(block.text) > _LONGEST_LINE:
        return None, ""
    credited = ((kind, rule) for kind, rule, holds in _ABOVE_TEXT if holds(block.text))
    return next(credited, (None, ""))


def _is_label(block: Block) -> bool:
    """Tell "Politics" and "Sign in" from a line of text, where no element does."""
    return len(block.text.split()) <= _LABEL_WORDS and _is_short_line(block)


def _is_menu(block: Block) -> bool:
    """Tell "Home | News | Sport" and "News > Local > Harbour"."""
    parts = _BARS.split(block.text)
    short = all(0 < len(part.split()) <= _WORDS_OF_AN_ENTRY for part in parts)
    return block.place is None and len(parts) >= _FEWEST_ENTRIES and short


def _is_short_line(block: Block) -> bool:
    short = len(block.text) <= _LABEL_CHARACTERS
    return short and block.place is None and not block.text.endswith(_SENTENCE_ENDS)


def _is_labelled(block: Block, most_words: int = _WORDS_OF_A_LABEL) -> bool:
    """Tell "Editor: huaxia" and "Filed under: Transport"."""
    label, colon, value = block.text.replace("\uff1a", ": ").partition(": ")
    few = len(label.split()) <= most_words and len(value.split()) <= _WORDS_OF_A_VALUE
    return bool(colon) and few and _is_short_line(block)


def _is_role(block: Block) -> bool:
    """Tell "Environment correspondent" and "For The Daily Example"."""
    found = looks_like_a_role(block.text.split()[-1]) or _FOR_A_PAPER.fullmatch(block.text)
    return bool(found) and _is_label(block)


def _is_agency(text: str) -> bool:
    return len(text) <= _LONGEST_AGENCY and agency_named(text) is not None


def _is_credit(text: str) -> bool:
    by = is_byline(text) and not text.endswith(_SENTENCE_ENDS)
    return by or is_own_correspondent(text) or bool(names_alone(text))


_ABOVE_TEXT: tuple[tuple[RemovalKind, str, Callable[[str], bool]], ...] = (
    (RemovalKind.CREDIT, "credit-above-text", lambda text: captioned(text).credit is not None),
    (RemovalKind.BYLINE, "date-above-text", is_any_date),
    (RemovalKind.BYLINE, "agency-above-text", _is_agency),
    (RemovalKind.BYLINE, "byline-above-text", _is_credit),
)


def points_elsewhere(text: str) -> bool:
    """Tell "Read more: Mayor opens pool" from a sentence."""
    return len(text) <= _LONGEST_POINTER and _POINTS_ELSEWHERE.match(text) is not None


def _signature_of(verdicts: Sequence[Verdict]) -> int | None:
    """Find the one line at an end of a text that labels its author; others are of its subjects."""
    kept = [index for index, one in enumerate(verdicts) if one.kept]
    found = [index for index in kept if _is_labelled_credit(verdicts[index])]
    ends = (*kept[:_LINES_OF_AN_END], *kept[-_LINES_OF_AN_END:])
    return found[0] if len(found) == 1 and found[0] in ends else None


def _is_labelled_credit(verdict: Verdict) -> bool:
    text, place = verdict.block.text, verdict.block.place
    return place is None and len(text) <= _LABEL_CHARACTERS and is_labelled_byline(text)


_ANYWHERE: tuple[tuple[RemovalKind, str, Callable[[Block], bool]], ...] = (
    (RemovalKind.RELATED, "points-elsewhere", lambda block: points_elsewhere(block.text)),
)
