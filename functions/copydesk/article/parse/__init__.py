"""Parsing: from a decoded text to a draft, by its format; each format has its own module."""

from collections.abc import Callable

from copydesk.article.draft import Draft
from copydesk.article.limits import BLOCKS
from copydesk.article.parse.front_matter.front_matter import parse_text
from copydesk.article.parse.json.article import parse_json
from copydesk.article.parse.mail import parse_mail
from copydesk.article.parse.page.page import parse_page
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable

_PARSERS: dict[Format, Callable[[str], Draft]] = {
    Format.PLAIN: parse_text,
    Format.HTML: parse_page,
    Format.JSON: parse_json,
    Format.JSON_LD: parse_json,
    Format.MAIL: parse_mail,
}


def parse(text: str, text_format: Format) -> Draft:
    """Parse ``text``, which is of ``text_format``: one of those that ``detect_format`` names.

    Raises:
        Unreadable: It is over a limit, or broken beyond reading.
    """
    draft = _PARSERS[text_format](text)
    if len(draft.blocks) > BLOCKS:
        reason = f"over {BLOCKS:,} paragraphs, lines and cells"
        raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step="parse")
    return draft
