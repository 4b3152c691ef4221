"""Parsing: from a decoded text to a draft, by its format; each format has its own module."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from copydesk.article.draft import Draft
from copydesk.article.limits import BLOCKS
from copydesk.article.parse.detect import detect_format, is_xml_of_names
from copydesk.article.parse.front_matter.front_matter import parse_text
from copydesk.article.parse.json.article import parse_json
from copydesk.article.parse.json.scripted import article_in_script
from copydesk.article.parse.mail import in_letter, read_letter_head
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain
from copydesk.article.upload import Format
from copydesk.errors import ProblemCode, Unreadable


def _parse_xml(text: str, text_format: Format) -> Draft:
    # Its readers take 10 ms to import, and few documents are XML.
    from copydesk.article.parse.xml.article import parse_xml  # noqa: PLC0415

    return parse_xml(text, text_format)


def _parse_markup(text: str) -> Draft:
    if is_xml_of_names(text):
        return _parse_xml(text, Format.HTML)
    return parse_page(text, read_data=article_in_script)


_OF_AGENCIES_AND_FEEDS = (Format.NITF, Format.NEWSML_G2, Format.RSS, Format.ATOM)
_PARSERS: dict[Format, Callable[[str], Draft]] = {
    Format.PLAIN: parse_text,
    Format.HTML: _parse_markup,
    Format.JSON: parse_json,
    Format.JSON_LD: parse_json,
    Format.NINJS: parse_json,
    **{one: partial(_parse_xml, text_format=one) for one in _OF_AGENCIES_AND_FEEDS},
}


def parse(text: str, text_format: Format) -> Draft:
    """Parse ``text``, which is of ``text_format``: a mail, or what ``detect_format`` names.

    Raises:
        Unreadable: It is over a limit, or broken beyond reading.
    """
    draft = _parse_mail(text) if text_format is Format.MAIL else _PARSERS[text_format](text)
    if len(draft.blocks) > BLOCKS:
        reason = f"over {BLOCKS:,} paragraphs, lines and cells"
        raise Unreadable(ProblemCode.TOO_COMPLEX, reason, step="parse")
    return draft


def _parse_mail(letter: str) -> Draft:
    head = read_letter_head(letter)
    text = letter[head.end :]
    text_format = detect_format(text, declared=head.content_type)
    if text_format is Format.PLAIN:
        draft = parse_plain(letter)  # which looks for letters by itself
    else:
        draft = in_letter(_PARSERS[text_format](text), head)
    return replace(draft, head=replace(draft.head, subject=head.subject))
