"""Words that texts set in small letters: what a name that stands alone does not begin with.

    python -m infra.data.small_words CORPUS

reads the bodies of all collections of CORPUS (folders with ``gold.jsonl``, see ``infra/train``)
and writes ``normalize/tables/small_words.txt.gz``. A word counts where no sentence begins. The
table has words alone, each of several texts: nothing of any page can be told from it.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from copydesk.article.normalize.tables import TABLES

_FEWEST_TEXTS = 5
_OFTENER = 2
"""A word is in small letters in so many times the texts that give it a capital."""

_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]{2,}")


def main() -> int:
    """Write the table; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m infra.data.small_words", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--without", nargs="*", default=[], help="collections to leave out")
    asked = parser.parse_args()
    files = sorted(
        file for file in asked.corpus.glob("*/gold.jsonl") if file.parent.name not in asked.without
    )
    if not files:
        sys.exit(f"no collection with a gold.jsonl under {asked.corpus}")
    words = small_words(body for file in files for body in _bodies(file))
    packed = gzip.compress("\n".join(words).encode(), 9, mtime=0)
    (TABLES / "small_words.txt.gz").write_bytes(packed)
    print(f"{len(words):,} words, {len(packed):,} bytes")
    return 0


def small_words(texts: Iterable[str]) -> list[str]:
    """List, sorted, the words that several texts have in small letters, and few with a capital."""
    small, capital = Counter[str](), Counter[str]()
    for text in texts:
        words = frozenset(_INSIDE.findall(text))
        small.update(word for word in words if word.islower())
        capital.update(word.lower() for word in words if word.istitle())
    return sorted(
        word
        for word, texts_with_it in small.items()
        if texts_with_it >= _FEWEST_TEXTS and texts_with_it >= _OFTENER * capital[word]
    )


def _bodies(file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["gold"].get("body") or ""


if __name__ == "__main__":
    sys.exit(main())
