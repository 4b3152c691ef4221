r"""Strings that are a body: mark-up, Markdown or lines, and what programs did to them.

"&lt;p&gt;Rain fell.&lt;/p&gt;"        escaped once too often
"Rain fell.\nIt stopped."              with line ends that are spelled out
"Rain <b>fell</b>.⏎⏎It stopped."       lines, with mark-up in them
"Rain fell … [+1893 chars]"            cut by who sends it
"""

import html
import re
from typing import NamedTuple

from copydesk.article.text import SENTENCE_ENDS

_MORE = re.compile(r"\[\+\d{1,9} char(?:acter)?s\]\Z")
_LONGEST_MORE = 30

_SPELLED_END = re.compile(r"\\r\\n|\\[nr]")
_FEWEST_SPELLED = 2
"""One may be a folder's name: "C:\\news"."""

_ELEMENTS = (
    "p|div|br|h[1-6]|ul|ol|li|blockquote|figure|figcaption|section|article|table|tr|td|hr|pre"
    "|main|html|body"
)
_RUNS = "b|i|u|a|em|strong|span|sup|sub|mark|small|q|cite|abbr|code|font|img|del|ins|time"
_ESCAPED_TAG = re.compile(rf"&lt;/?(?:{_ELEMENTS}|{_RUNS})\b", re.IGNORECASE)
_FEWEST_ESCAPED = 2
_BLOCK_TAG = re.compile(rf"</?(?:{_ELEMENTS})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_RUN_TAG = re.compile(
    rf"</(?:{_RUNS})\s*>|<(?:a|img|span|font)\s[^<>]{{0,2000}}>|<!--", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]{0,3000}>")
_PARAGRAPH_TAG = re.compile(r"<(?:p|div|br|article|section|table|html)\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")

# WordPress' codes in square brackets, which a plug-in would have put something in place of.
_CAPTION_CODE = re.compile(r"\[caption(?:\s[^\[\]]{0,500})?\](?P<inside>[^\[]{0,3000})\[/caption\]")
_EMBED_CODE = re.compile(
    r"\[(?P<name>embed|video|audio|playlist)\b[^\[\]]{0,500}\][^\[\]\n]{0,500}\[/(?P=name)\]"
)
_CODE = re.compile(
    r"\[/?[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}=(?:\"[^\"\[\]]{0,300}\"|'[^'\[\]]{0,300}'))+\s*/?\]"
)

_HEADS = re.compile(r"\s*#{1,3} \S")
_STRONG = re.compile(r"\*\*[^\s*][^*\n]{0,500}\*\*")
_FEWEST_STRONG = 2

_INDENTED = re.compile(r"\n[^\S\n]{0,40}\u3000")
_CLOSERS = "\"'”’»)）」』］】"


class Written(NamedTuple):
    """A string as its program meant it."""

    text: str
    is_markup: bool = False
    is_markdown: bool = False
    is_cut: bool = False
    """Who sent it cut it, and says so."""

    @property
    def without_tags(self) -> str:
        """Its text, with character references as they are."""
        return _TAG.sub("", self.text) if self.is_markup else self.text


def read_string(text: str) -> Written:
    """Undo what programs do to a text, and say how it is written."""
    whole = text.strip()
    more = _MORE.search(whole, max(0, len(whole) - _LONGEST_MORE))
    is_cut = more is not None
    plain = _unescaped(_with_line_ends(whole[: more.start()].rstrip() if more else whole))
    if _BLOCK_TAG.search(plain) or _RUN_TAG.search(plain):
        return Written(_with_paragraphs(_without_codes(plain)), is_markup=True, is_cut=is_cut)
    marked = _HEADS.match(plain) is not None or _is_strong(plain)
    return Written(_parted(plain), is_markdown=marked, is_cut=is_cut)


def run_in(text: str) -> str:
    """Give a piece of a line as mark-up: its own, without the elements of lines, or as it is."""
    if "<" not in text and "&" not in text:
        return text
    if read_string(text).is_markup:
        return _BLOCK_TAG.sub("", text)
    return html.escape(html.unescape(text), quote=False)


def _with_line_ends(text: str) -> str:
    """Put line ends where they are spelled out, in a text that has no others."""
    if "\\" not in text or "\n" in text:
        return text
    spelled = len(_SPELLED_END.findall(text))
    return _SPELLED_END.sub("\n", text) if spelled >= _FEWEST_SPELLED else text


def _unescaped(text: str) -> str:
    if "&lt;" not in text or _BLOCK_TAG.search(text):
        return text
    escaped = len(_ESCAPED_TAG.findall(text))
    return html.unescape(text) if escaped >= _FEWEST_ESCAPED else text


def _without_codes(markup: str) -> str:
    if "[" not in markup:
        return markup
    markup = _CAPTION_CODE.sub(_figure, markup)
    return _CODE.sub("", _EMBED_CODE.sub("", markup))


def _figure(code: re.Match[str]) -> str:
    return f"<figure><figcaption>{code['inside']}</figcaption></figure>"


def _with_paragraphs(markup: str) -> str:
    """Mark paragraphs that only line ends part, as WordPress does when it shows a text."""
    if _PARAGRAPH_TAG.search(markup) or ("\n" not in markup and _BLOCK_TAG.search(markup)):
        return markup
    pieces = _BLANK_LINE.split(markup)
    if len(pieces) == 1:
        pieces = markup.split("\n")
    return "\n".join(
        piece if _BLOCK_TAG.match(piece.strip()) else f"<p>{piece}</p>" for piece in pieces
    )


def _is_strong(text: str) -> bool:
    return "**" in text and len(_STRONG.findall(text)) >= _FEWEST_STRONG


def _parted(text: str) -> str:
    """Part paragraphs by blank lines, where their indents or their ends show that each is one."""
    if "\u3000" in text:
        text = _INDENTED.sub("\n\n", text)
    lines = [line for line in text.splitlines() if line.strip()]
    ended = all(line.rstrip().rstrip(_CLOSERS).endswith(SENTENCE_ENDS) for line in lines[:-1])
    return "\n\n".join(lines) if len(lines) > 1 and ended else text
