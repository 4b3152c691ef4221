"""Parsing: from a decoded text to a draft, by its format; each format has its own module."""

from collections.abc import Callable

from copydesk.article.draft import Draft
from copydesk.article.limits import BLOCKS
from copydesk.article.parse.front_matter import parse_text
from copydesk.article.parse.json_article import parse_json
from copydesk.article.parse.page import parse_page
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable

_PARSERS: dict[Format, Callable[[str], Draft]] = {
    Format.PLAIN: parse_text,
    Format.HTML: parse_page,
    Format.JSON: parse_json,
    Format.JSON_LD: parse_json,
}


def parse(text: str, text_format: Format) -> Draft:
    """Parse ``text``, which is of ``text_format``.

    Raises:
        Unreadable: It is over a limit, or broken beyond reading.
    """
    parser = _PARSERS.get(text_format)
    if parser is None:
        reason = f"documents in {text_format} are not read"
        raise Unreadable(ProblemCode.UNKNOWN_FORMAT, reason, step="parse")
    draft = parser(text)
    if len(draft.blocks) > BLOCKS:
        reason = f"over {BLOCKS:,} paragraphs, lines and cells"
        raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step="parse")
    return draft
