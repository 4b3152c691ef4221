"""Saved pages: what a browser writes of a page into one file (MHTML), as the parts of a mail.

From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/story
Content-Type: multipart/related; type="text/html"; boundary="…"

The page is the first part that is one; the others are its frames, pictures and styles. Its date is
that of the saving, and its subject the page's own title: neither is evidence.

Source:
    RFC 2557.
"""

from email.message import Message

from copydesk.article.envelopes.contents import PLACES, WEB, Contents
from copydesk.article.envelopes.headers import value_of
from copydesk.article.envelopes.parts import PAGES, STEP, Part
from copydesk.errors import ProblemCode, Unreadable

_SAVED_BY = "<saved by "


def is_saved_page(mail: Part) -> bool:
    """Tell a page that a browser saved from a mail."""
    if "snapshot-content-location" in mail.headers:
        return True
    if value_of(mail.headers, "from").lower().startswith(_SAVED_BY):
        return True
    first = mail.parts[0] if mail.parts else mail
    return mail.media_type == "multipart/related" and _location(first.headers).startswith(PLACES)


def page_in(saved: Part) -> Contents:
    """Take out the page.

    Raises:
        Unreadable: There is none, a picture alone.
    """
    parts = saved.parts or (saved,)
    start = saved.headers.get_param("start")
    named = (one for one in parts if start and value_of(one.headers, "content-id") == start)
    first = next(named, None) or next((one for one in parts if one.media_type in PAGES), None)
    if first is None:
        reason = f"this is no page that was saved, but {parts[0].media_type}"
        raise Unreadable(ProblemCode.NO_ARTICLE, reason, step=STEP)
    places = (
        _location(first.headers),
        value_of(saved.headers, "snapshot-content-location"),
        _location(saved.headers),
    )
    url = next((place for place in places if place.startswith(WEB)), None)
    return Contents(first.body, value_of(first.headers, "content-type") or None, url)


def _location(headers: Message) -> str:
    return value_of(headers, "content-location").replace(" ", "")
