r"""The marks within a line of Markdown, and within those of the programs that write it.

    The **mayor** [said](https://example.org/said) \$5 was [[Fees|too much]].[^1] {.lead}
    The mayor said $5 was too much.

Readers see words; targets, footnote marks, attributes and commands are for programs.
"""

import re
from collections.abc import Set as AbstractSet

# Programs that wrap lines break addresses behind a hyphen, some of them with a space.
_TARGET = (
    r"\((?:<[^<>\n]{0,2000}>|(?:[^()\s]|(?<=-)\s|\([^()\s]{0,200}\)){0,2000})"
    r"(?:\s{1,9}(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'))?\s?\)"
)
_WORDS = r"(?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){0,1000}"
"""Of a link: they may have brackets of their own, "[[Updated] Bridge closed](/bridge)"."""

PICTURE = re.compile(rf"!\[((?:[^\[\]\n]|\[[^\[\]\n]{{0,200}}\]){{0,500}})\]{_TARGET}")
LINK = re.compile(rf"(?<!!)\[({_WORDS})\]{_TARGET}")
_NAMED = re.compile(
    r"(?P<picture>!?)\[(?P<words>[^\[\]\n]{1,300})\](?:\s?\[(?P<name>[^\[\]\n]{0,300})\])?"
)
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")

_COMMANDS = re.compile(
    r"<!--(?:[^-<\n]|-(?!->)|<(?!!--)){0,2000}-->"
    r"|\{%[^{}%\n]{0,1000}%\}|\{\{[<%][^{}\n]{0,1000}[%>]\}\}"
    r"|\s?\[-?@[\w:./-]{1,60}(?:[;,\s][^\[\]\n]{0,300})?\]"
    r"|\[\^[^\[\]\s]{1,50}\]|\^\[[^\[\]\n]{1,1000}\]"
    r"|\s?\{:?\s?[.#][A-Za-z][^{}\n]{0,300}\}"
)
"""Comments, calls of templates, sources and footnotes, classes and names of elements."""

# Programs that turn pages into text set a space behind what was an element.
_SPACE_BEHIND = re.compile(r"(?<=[^\s][*_)\]]) (?=[,.](?:\s|$))")

_ATTRIBUTES = re.compile(r"\s?\{:?\s?[.#\w][^{}\n]{0,300}\}$")
_TAG = re.compile(
    r"</?(?:b|i|em|strong|u|s|del|ins|sup|sub|span|mark|small|font|a|kbd|cite|q|p|div|center|br"
    r"|figcaption|summary|wbr)(?:\s[^<>\n]{0,1000})?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_SPAN = re.compile(r"\[([^\[\]\n]{1,1000})\](?=\{[.#])")
_WIKI_EMBED = re.compile(r"!\[\[[^\[\]\n]{0,500}\]\]")
_WIKI = re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]")
_TAGS_BEHIND = re.compile(r"(?<=[.!?…\"”»)])(?:\s#[^\W\d][\w/-]{0,60}){1,20}$")

_EMPHASES = (
    (re.compile(r"\*\*(?=\S)([^*\n]{1,2000})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__(?=\S)([^_\n]{1,2000})(?<=\S)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,2000})(?<=[^\s*])\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=[^\s_])([^_\n]{1,2000})(?<=[^\s_])_(?![\w_])"), r"\1"),
    (re.compile(r"\*\*(?=\S)([^*\n]{1,2000})(?<=\S)\*\*"), r"\1"),
    (re.compile(r"~~(?=\S)([^~\n]{1,2000})(?<=\S)~~"), r"\1"),
    (re.compile(r"(?<![\w=])==(?=[^\s=])([^=\n]{1,2000})(?<=[^\s=])==(?![\w=])"), r"\1"),
    (re.compile(r"(`{1,3})(?=[^`])([^`\n]{1,2000})\1(?!`)"), r"\2"),
)
"""The strong ones twice: they may stand around others."""

_MAY_BE_MARKED = re.compile(r"[\[\]*_`~=<{\\]|\s#")

# What is escaped is no mark: it stands aside as letters of a plane that nobody writes.
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SHELTER = 0x10F000
_SHELTERED = re.compile(f"[{chr(_SHELTER)}-{chr(_SHELTER + 0x7F)}]")


def without_marks(line: str, names: AbstractSet[str]) -> tuple[str, float]:
    """Leave the words that readers see.

    Args:
        line: One paragraph.
        names: The names of addresses that the text lists, in small letters: ``[1]: https://…``.

    Returns:
        The words, and the share of them (0..1) that are linked.
    """
    if not _MAY_BE_MARKED.search(line):
        return line, 0.0
    line = _ESCAPED.sub(lambda sign: chr(_SHELTER + ord(sign[1])), line)
    line = _SPACE_BEHIND.sub("", line)
    line = _COMMANDS.sub("", _SPAN.sub(r"\1", PICTURE.sub(r"\1", line)))
    linked = sum(len(found[1]) for found in LINK.finditer(line))
    line = LINK.sub(r"\1", line)
    if names:
        line = _NAMED.sub(lambda found: _words_of(found, names), line)
    line = _TAG.sub("", _BREAK.sub(" ", _ADDRESS.sub(r"\1", line)))
    line = _WIKI.sub(r"\1", _WIKI_EMBED.sub("", line))
    for mark, words in _EMPHASES:
        line = mark.sub(words, line)
    line = _TAGS_BEHIND.sub("", line)
    text = _SHELTERED.sub(lambda sign: chr(ord(sign[0]) - _SHELTER), line)
    return text, min(1.0, linked / len(text)) if text else 0.0


def picture_in(line: str) -> tuple[str, bool] | None:
    """Give the words of a line that is a picture, and whether it leads somewhere."""
    if "![" not in line:
        return None
    line = _ATTRIBUTES.sub("", line)
    if picture := PICTURE.fullmatch(line):
        return picture[1], False
    linked = LINK.fullmatch(line)
    picture = PICTURE.fullmatch(linked[1].strip()) if linked else None
    return (picture[1], True) if picture else None


def _words_of(found: re.Match[str], names: AbstractSet[str]) -> str:
    """Give the words of a link whose address stands elsewhere; a number alone is a mark."""
    words, name = found["words"], found["name"]
    if (name or words).casefold() not in names:
        return found[0]
    return "" if name is None and words.isdigit() else words
