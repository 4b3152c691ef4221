"""What archives print before the fields of a story, and what we call each.

HD      Tin mine reopens                     headline
Language of publication: English             inLanguage
LOAD-DATE: April 17, 2018                    of the archive's file: none of ours
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

BODY, OWN = "articleBody", ""
"""What begins the text, and what is about the archive's own file."""


def _labels(rows: Mapping[str, str]) -> Mapping[str, str]:
    return {label.strip(): term for term, row in rows.items() for label in row.split("|")}


class Archive(NamedTuple):
    """The labels of one archive, in small letters."""

    labels: Mapping[str, str]
    """Label → schema.org's name of what stands behind it, ``BODY`` or ``OWN``."""

    telling: frozenset[str]
    """Labels that nobody else prints: a text has one of them, or is not of this archive."""

    alone: frozenset[str] = frozenset()
    """Those that stand in a line of their own, with what they name below."""

    coded: bool = False
    """Its labels are codes: set apart by a gap, not by a colon, and with capitals."""


_FACTIVAS_OWN = "wc|et|sc|ed|pg|vol|cy|cr|co|in|ns|re|ipd|ipc|pub|an|art|ct|rf|de|nm|ngc|gc|cx"
_FACTIVA = Archive(
    _labels(
        {
            "headline": "hd",
            "author": "by",
            "datePublished": "pd",
            "publisher": "sn",
            "inLanguage": "la",
            "articleSection": "se|clm",
            BODY: "lp|td",
            OWN: _FACTIVAS_OWN,
        }
    ),
    telling=frozenset({"hd"}),
    alone=frozenset(f"hd|by|pd|sn|la|se|clm|lp|td|{_FACTIVAS_OWN}".split("|")),
    coded=True,
)

LENGTHS = frozenset({"length", "länge", "longueur", "longitud", "lengte", "lunghezza"})
"""Labels of a number of words: with anything else behind them they are no archive's."""

# In the languages of its interface.
_NEXIS = Archive(
    _labels(
        {
            "headline": "headline|titre|titulo|título|titel|titolo",
            "author": "byline|autor|auteur|autore|author",
            "articleSection": "section|rubrik|rubrique|sección|rubriek|sezione",
            "description": "highlight|encart|destacado|zusammenfassung",
            "inLanguage": "language|sprache|langue|idioma|taal|lingua",
            BODY: "body",
            OWN: "length|länge|longueur|longitud|lengte|lunghezza|load-date|update|date-chargement"
            "|fecha-carga|laaddatum|data-caricamento|publication-type|type-publication"
            "|tipo-publicación|document-type|type|journal-code|acc-no|issn|correction-date|dateline"
            "|series|subject|organization|geographic|country|state|city|company|ticker|industry"
            "|person|distribution|edition|keywords|graphic|grafik|graphique|classification|notes"
            "|correction|category",
        }
    ),
    telling=frozenset(
        {
            *("load-date", "publication-type", "journal-code", "acc-no", "date-chargement"),
            *("fecha-carga", "type-publication", "tipo-publicación", "laaddatum"),
            *("data-caricamento", *LENGTHS),
        }
    ),
    alone=frozenset({"body", "graphic", "classification"}),
)

_PROQUEST = Archive(
    _labels(
        {
            "headline": "title",
            "author": "author",
            "datePublished": "publication date",
            "publisher": "publication title",
            "inLanguage": "language of publication|language",
            "description": "abstract",
            BODY: "full text",
            OWN: "publication info|proquest document link|links|subject|location|people|volume"
            "|issue|pages|first page|number of pages|publication year|section|publisher|column"
            "|place of publication|country of publication|publication subject|issn|source type"
            "|document type|proquest document id|document url|copyright|last updated|database"
            "|company / organization|identifier / keyword|identifiers / keywords|dateline|year"
            "|source|document feature|supplement|source attribution|edition|alternate title",
        }
    ),
    telling=frozenset({"proquest document id", "proquest document link"}),
    alone=frozenset({"proquest document link"}),
)

_GALE = Archive(
    _labels(
        {
            "headline": "title",
            "author": "byline|author|authors|author(s)",
            "datePublished": "date",
            "publisher": "publication title",
            "inLanguage": "language",
            "description": "abstract",
            BODY: "full text",
            OWN: "gale document number|document type|article type|publisher|copyright|document url"
            "|database|accession number|issn|section|source|source citation|subject terms|subjects"
            "|geographic terms|full text word count|full text availability|word count|page|pages",
        }
    ),
    telling=frozenset({"gale document number", "accession number"}),
)

_NEWSBANK = Archive(
    _labels(
        {
            "headline": "headline|title",
            "author": "author|byline",
            "datePublished": "date|publish date|publication date",
            "publisher": "publication|newspaper",
            "articleSection": "section",
            BODY: "article text|text",
            OWN: "page|column|edition|source|dateline|readability|record number|record|memo|caption"
            "|inline|inline caption(s)|index terms|series|article bookmark(opens in new window)"
            "|openurl compliant link|location|correction|copyright",
        }
    ),
    telling=frozenset({"record number", "readability", "openurl compliant link"}),
)

_WISO = Archive(
    _labels(
        {
            "headline": "titel|überschrift",
            "author": "autor|autoren|verfasser",
            "datePublished": "datum|erscheinungsdatum",
            "publisher": "quelle|zeitung",
            "articleSection": "ressort|rubrik",
            "inLanguage": "sprache",
            BODY: "volltext",
            OWN: "dokumentnummer|dauerhafte adresse des dokuments|seite|ausgabe|issn|medium|region"
            "|schlagwörter|datenbank|wörter|nummer|jahrgang",
        }
    ),
    telling=frozenset({"dokumentnummer", "dauerhafte adresse des dokuments"}),
)

ARCHIVES = (_FACTIVA, _NEXIS, _PROQUEST, _GALE, _NEWSBANK, _WISO)

LANGUAGES = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "italian": "it",
    "italiano": "it",
    "portuguese": "pt",
    "português": "pt",
    "dutch": "nl",
    "nederlands": "nl",
    "swedish": "sv",
    "svenska": "sv",
    "norwegian": "no",
    "danish": "da",
    "dansk": "da",
    "finnish": "fi",
    "polish": "pl",
    "polski": "pl",
    "czech": "cs",
    "slovak": "sk",
    "hungarian": "hu",
    "romanian": "ro",
    "bulgarian": "bg",
    "russian": "ru",
    "русский": "ru",
    "ukrainian": "uk",
    "greek": "el",
    "turkish": "tr",
    "türkçe": "tr",
    "arabic": "ar",
    "hebrew": "he",
    "japanese": "ja",
    "chinese": "zh",
    "korean": "ko",
    "indonesian": "id",
    "malay": "ms",
    "vietnamese": "vi",
    "thai": "th",
    "catalan": "ca",
}
"""How archives call the language of a story, in small letters."""

_LANGUAGE_PARTS = re.compile(r"[;,/(]")


def language_code(printed: str) -> str | None:
    """Give the code of the first language that a field names: "en" of "ENGLISH; Englisch"."""
    names = (part.strip().casefold() for part in _LANGUAGE_PARTS.split(printed))
    return next(filter(None, map(LANGUAGES.get, names)), None)
