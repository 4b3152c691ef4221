"""A draft: what a parser found in a source, before anything is judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from copydesk.article.block import Block


class PageTime(NamedTuple):
    """One time element of a page."""

    stamp: str
    """Its ``datetime``, or what stands for it; empty where it has none."""

    printed: str
    """Its text."""

    labels: str = ""
    """Its class and ``itemprop``, and the class around it."""


class Filing(NamedTuple):
    """Links by which a page files its story."""

    tags: tuple[str, ...] = ()
    """What its tags say."""

    categories: tuple[str, ...] = ()
    """What WordPress calls so: sections of a paper."""

    trail: tuple[tuple[str, str], ...] = ()
    """(text, address) of the way from the first page to the story."""

    above: str = ""
    """The link right above its headline that is called a section, a topic or the like."""


_UNFILED = Filing()


@dataclass(frozen=True, slots=True)
class Head:
    """What a document says about itself. Evidence for fields, nothing weighed yet."""

    title: str | None = None
    """The text of ``<title>``: usually the headline and the site's name."""

    subject: str | None = None
    """What the mail that brought it says it is about."""

    language: str | None = None
    """As declared: the ``lang`` of the document."""

    meta: tuple[tuple[str, str], ...] = ()
    """(name or property or itemprop, content) of each meta element; names in lower case."""

    links: tuple[tuple[str, str], ...] = ()
    """(rel, href) of each link element; rel in lower case."""

    linked_data: tuple[Mapping[str, object], ...] = ()
    """JSON-LD objects of the page, ``@graph`` and lists flattened, as parsed."""

    times: tuple[PageTime, ...] = ()
    """What its time elements say, in order."""

    filing: Filing = _UNFILED
    """Where its links file the story."""

    is_cut: bool = False
    """Who sent the text left off its end, and said so."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that a parser hands on: evidence for fields, and all visible blocks."""

    head: Head
    blocks: tuple[Block, ...]
