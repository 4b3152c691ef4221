"""Show that CPU grows with a document and no faster: ``python -m infra.bench.growth``.

Documents of each shape double in size up to the limit and go the whole way of an upload. The
ratio compares the seconds of a megabyte with those at the size before: 1 is linear, 2 is the
square. A document over a limit is refused, and its code stands in the place of its price.

    shape              0.6 MB          1.2 MB          2.5 MB          5.0 MB         10.0 MB
    paragraphs         1.21 -          1.18 0.98       1.20 1.02       1.22 1.01      too-complex
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count

from copydesk.article.limits import DOCUMENT_BYTES
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable

_DOUBLINGS = 4
_MEGABYTE = 1_000_000
_SENTENCE = (
    "Ferry {0} ran aground off Harbourton on Tuesday in fog, the coast guard of pier {0} said."
)
_SENTENCES = 3
_DEPTH = 8

Unit = Callable[[int], str]
Clock = Callable[[], float]
Price = float | ProblemCode
"""Seconds for a megabyte, or why a document was refused."""


def _prose(number: int) -> str:
    return " ".join(_SENTENCE.format(number * _SENTENCES + each) for each in range(_SENTENCES))


_STORY = f"<h1>Ferries aground</h1>{''.join(f'<p>{_prose(each)}</p>' for each in range(6))}\n"
"""Stands before all else on a page, so that links alone are an article too."""

UNITS: dict[str, Unit] = {
    "text of paragraphs": lambda number: f"{_prose(number)}\n\n",
    "text of short lines": lambda number: f"Pier {number}\n{_SENTENCE.format(number)}\n",
    "page of paragraphs": lambda number: f"<p>{_prose(number)}</p>\n",
    "page of short paragraphs": lambda number: f"<p>{_SENTENCE.format(number)}</p>\n",
    "page of deep boxes": lambda number: (
        f"{'<div class=box>' * _DEPTH}{_prose(number)}{'</div>' * _DEPTH}\n"
    ),
    "page of links": lambda number: f'<li><a href="/pier/{number}">Pier {number} today</a></li>\n',
    "page of links in prose": lambda number: (
        f'<p>{_prose(number)} <a href="/pier/{number}">Pier {number}</a> stays shut.</p>\n'
    ),
    "article in JSON": lambda number: f"{_prose(number)}\n\n",
}
"""What a document of each shape repeats, by its name."""


def main() -> int:
    """Read the arguments, measure, print a line for each shape."""
    parser = argparse.ArgumentParser(prog="python -m infra.bench.growth", description=__doc__)
    parser.add_argument("--shape", nargs="+", choices=list(UNITS), default=list(UNITS))
    parser.add_argument("--most", type=int, default=DOCUMENT_BYTES, help="bytes of the greatest")
    arguments = parser.parse_args()
    sizes = [arguments.most >> doubling for doubling in reversed(range(_DOUBLINGS + 1))]
    print(f"{'seconds for a MB':26}" + "".join(f"{size / _MEGABYTE:>12.1f} MB" for size in sizes))
    for shape in arguments.shape:
        print(lay_out(shape, prices(shape, sizes)), flush=True)
    return 0


def prices(
    shape: str, sizes: Sequence[int], *, clock: Clock = time.process_time
) -> Iterator[Price]:
    """Measure one shape at each size, smallest first."""
    _price(document(shape, sizes[0] // 8), clock)  # what is read at first use is no size's cost
    for size in sizes:
        yield _price(document(shape, size), clock)


def document(shape: str, size: int) -> bytes:
    """Write a document of a shape: as many whole units as fit into ``size`` bytes."""
    units = [_STORY] if shape.startswith("page") else []
    written = sum(map(len, units))
    for number in count():
        unit = UNITS[shape](number)
        written += len(unit)
        if written > size:
            break
        units.append(unit)
    body = "".join(units)
    if shape == "article in JSON":
        return json.dumps(
            {"headline": "Ferries aground", "articleBody": body[: size * 98 // 100]}
        ).encode()
    return body.encode()


def _price(body: bytes, clock: Clock) -> Price:
    gc.collect()
    began = clock()
    try:
        read_article(Upload(body))
    except Unreadable as refusal:
        return refusal.code
    return (clock() - began) / len(body) * _MEGABYTE


def lay_out(shape: str, found: Iterator[Price]) -> str:
    """Lay one shape's prices out in a line, each with its ratio to the one before."""
    line, before = f"{shape:26}", 0.0
    for price in found:
        if isinstance(price, ProblemCode):
            line, before = f"{line}{price.value:>15}", 0.0
            continue
        ratio = f"{price / before:.2f}" if before else "-"
        line, before = f"{line}{price:>9.2f}{ratio:>6}", price
    return line


if __name__ == "__main__":
    sys.exit(main())
