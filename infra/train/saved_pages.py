"""Make collections of the pages that tests of other tools have, by our labels of them.

    python -m infra.train.saved_pages ARCHIVES CORPUS

ARCHIVES is a folder with the source distributions that ``saved_pages.jsonl`` names. Each of its
rows is a page: its collection, the archive and the file in it, and digests of the blocks that are
its story and its headline. So no word of a page is in this repository, and the gold is of the
blocks that we see ourselves.
"""

import argparse
import gzip
import json
import sys
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

# Training tools are installed for training alone (requirements.txt beside this file).
from bs4 import BeautifulSoup  # type: ignore[import-not-found, unused-ignore]
from inscriptis import get_text  # type: ignore[import-not-found, import-untyped, unused-ignore]
from inscriptis.css_profiles import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
    CSS_PROFILES,
)
from inscriptis.model.config import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
    ParserConfig,
)

from copydesk.article.decode import decode
from copydesk.article.parse.page.page import parse_page
from infra.train.labels import digest, labelled

_LABELS = Path(__file__).with_name("saved_pages.jsonl")
_UNSEEN = ("script", "style", "noscript", "template")
"""Elements whose text is in no dump."""


def main() -> int:
    """Read the labels, write the collections."""
    parser = argparse.ArgumentParser(prog="python -m infra.train.saved_pages", description=__doc__)
    parser.add_argument("archives", type=Path, help="folder of source distributions")
    parser.add_argument("corpus", type=Path, help="folder to make the collections in")
    arguments = parser.parse_args()
    labels: dict[str, list[dict[str, Any]]] = {}
    for label in map(json.loads, _LABELS.read_text("utf-8").splitlines()):
        labels.setdefault(label["collection"], []).append(label)
    for name, labelled_pages in labels.items():
        folder = arguments.corpus / name
        rows = list(_rows(labelled_pages, arguments.archives, folder))
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / "gold.jsonl").write_text(lines, "utf-8")
        print(f"{folder}: {len(rows)} pages")
    return 0


def _rows(
    labels: Sequence[dict[str, Any]], archives: Path, collection: Path
) -> Iterator[dict[str, Any]]:
    for label in labels:
        page = decode(_member(archives / label["archive"], label["member"])).text
        blocks = parse_page(page).blocks
        texts = [block.text for block in blocks]
        body = list(labelled(texts, label["body"]))
        if missing := len(label["body"]) - len(body):
            print(f"{label['id']}: {missing} blocks of its story were not found", file=sys.stderr)
        title = next((text for text in texts if digest(text) == label["headline"]), None)
        _write(collection, label["id"], page)
        gold = {"body": "\n".join(body), "title": title}
        site = {"site": label["site"]} if "site" in label else {}
        yield {"id": label["id"], "url": label["url"], **site, "gold": gold}


def _member(archive: Path, member: str) -> bytes:
    with tarfile.open(archive) as packed:
        file = packed.extractfile(member)
        if file is None:
            raise ValueError(f"{archive}: {member} is no file")
        return file.read()


def _write(collection: Path, page_id: str, page: str) -> None:
    """Write a page and its dumps."""
    soup = BeautifulSoup(page, "lxml")
    for element in soup(_UNSEEN):
        element.decompose()
    laid_out = get_text(page, ParserConfig(css=CSS_PROFILES["relaxed"]))
    for kind, suffix, text in (
        ("html", "html", page),
        ("soup", "txt", soup.get_text("\n", strip=True)),
        ("block", "txt", laid_out.strip("\n")),
    ):
        path = collection / kind / f"{page_id}.{suffix}.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(text.encode("utf-8", "replace"), mtime=0))


if __name__ == "__main__":
    sys.exit(main())
