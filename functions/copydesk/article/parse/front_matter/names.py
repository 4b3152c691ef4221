"""The names that front matter gives to its entries, in whatever language, brought to ours.

titel: …, auteur: …, gepubliceerd: …      title, author, published
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

_NAMES = {
    "title": "title headline titel titre título titulo titolo tittel otsikko tytuł заголовок",
    "subtitle": "subtitle subheadline subhead deck dek standfirst tagline untertitel soustitre"
    " subtítulo subtitulo sottotitolo ondertitel undertittel underrubrik",
    "description": "description summary excerpt",
    "author": "author authors byline by writer writers auteur auteurs autor autora autores autore"
    " autori autorin verfasser författare forfatter автор",
    "date": "date datepublished publishdate publisheddate published publishedat pubdate datum"
    " fecha dato veröffentlicht publié publicado pubblicato gepubliceerd publicerad publisert дата",
    "created": "created createdat datecreated erstellt créé creado creato aangemaakt",
}
"""Ours → what others write: in lower case, without "_", "-" and spaces; first come first."""

_LINK = re.compile(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]")

_OUTER = ("params", "extra", "taxonomies")
"""Objects in which Hugo and Zola keep entries of the site's own."""


def in_own_terms(entries: Mapping[str, object]) -> dict[str, object]:
    """Give entries our names; those that have none keep theirs."""
    named = {_folded(name): _stated(value) for name, value in _all_of(entries)}
    ours = dict(_renamed(named))
    created = ours.pop("created", None)
    # A clipper leaves "published" empty where it knows no day: it was clipped when "created".
    if created and not any(name in named for name in _NAMES["date"].split()):
        ours["date"] = created
    theirs = {name: value for name, value in named.items() if not _is_renamed(name)}
    return {**theirs, **ours}


def _renamed(named: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for ours, others in _NAMES.items():
        values = (named[name] for name in others.split() if named.get(name))
        value = next(
            (value for value in values if ours not in ("date", "created") or _has_digits(value)),
            None,
        )
        if value is not None:
            yield ours, value


def _is_renamed(name: str) -> bool:
    return any(name in others.split() for others in _NAMES.values())


def _has_digits(value: object) -> bool:
    """Tell a day from Jekyll's ``published: true``."""
    return isinstance(value, str) and any(map(str.isdigit, value))


def _folded(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _all_of(entries: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for outer in _OUTER:
        inner = entries.get(outer)
        if isinstance(inner, dict):
            yield from inner.items()
    yield from entries.items()


def _stated(value: object) -> object:
    """Give days of TOML as they are printed, and links between notes as their words."""
    if isinstance(value, list):
        return [_stated(one) for one in value]
    if isinstance(value, str):
        return _LINK.sub(r"\1", value)
    return value.isoformat() if isinstance(value, date | datetime) else value
