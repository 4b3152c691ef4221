"""A folder of pages with gold, as training and the bench read it.

news/gold.jsonl            {"id": "a1", "url": "https://…", "gold": {"body": "…"}}
news/html/a1.html.gz       the page
news/soup/a1.txt.gz        text dumps of it, of one kind or more; a kind may be missing
news/block/a1.txt.gz
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = {"html": "html", "soup": "txt", "block": "txt"}
"""Folder of each kind → suffix of its files."""

_HOST = re.compile(r"(?:https?:)?//([^/:?#\s\"'<>]+)")
_OWN_ADDRESS = re.compile(
    r"<link[^<>]{1,300}canonical[^<>]{0,900}>|<meta[^<>]{1,300}og:url[^<>]{0,900}>", re.IGNORECASE
)
_SECOND_LEVEL = frozenset(
    ["ac", "asn", "co", "com", "edu", "go", "gob", "gouv", "gov", "net", "ne", "nom", "or", "org"]
)
_COUNTRY = 2


@dataclass(frozen=True, slots=True)
class Document:
    """One document with its gold: a page, or a dump of it."""

    collection: str
    kind: str
    id: str
    site: str
    text: str
    gold: str
    title: str = ""
    url: str = ""


def documents(folder: Path, kinds: tuple[str, ...] = tuple(KINDS)) -> Iterator[Document]:
    """Read all collections under a folder, in order of their names."""
    for index in sorted(folder.glob("*/gold.jsonl")):
        collection = index.parent
        # Not splitlines(): the texts have line separators of Unicode in them.
        for line in filter(None, index.read_text("utf-8").split("\n")):
            row = json.loads(line)
            if row["gold"].get("body"):
                yield from _of_page(collection, row, kinds)


def _of_page(collection: Path, row: dict[str, Any], kinds: tuple[str, ...]) -> Iterator[Document]:
    page_id, url, gold = row["id"], row.get("url") or "", row["gold"]
    page = _read(collection / "html" / f"{page_id}.html.gz")
    site = row.get("site") or site_of(url, page or "") or f"{collection.name}/{page_id}"
    for kind in kinds:
        text = page if kind == "html" else _read(collection / kind / f"{page_id}.txt.gz")
        if text is not None:
            yield Document(
                collection.name,
                kind,
                page_id,
                site,
                text,
                gold["body"],
                gold.get("title") or "",
                url,
            )


def _read(path: Path) -> str | None:
    return gzip.decompress(path.read_bytes()).decode("utf-8", "replace") if path.exists() else None


def site_of(url: str, page: str) -> str:
    """Registrable host of a page: by its address, else by what the page says of itself."""
    if found := _HOST.match(url):
        return registrable(found[1])
    for said in _OWN_ADDRESS.finditer(page):
        if found := _HOST.search(said[0]):
            return registrable(found[1])
    return ""


def registrable(host: str) -> str:
    """Cut a host to the name that somebody registered.

    >>> registrable("www.news.example.co.uk")
    'example.co.uk'
    """
    parts = host.lower().strip(".").split(".")
    below_country = (
        len(parts) > _COUNTRY and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == _COUNTRY
    )
    return ".".join(parts[-3:] if below_country else parts[-2:])


def fold_of(site: str, folds: int) -> int:
    """Put all pages of a site, in whatever collection, into one fold."""
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % folds
