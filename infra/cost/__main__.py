"""What a million uploads like these cost: ``python -m infra.cost FILE …``; else the samples."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from infra.cli.run import bundled_samples
from infra.cost import standing
from infra.cost.estimate import measure, stamp, table


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments, measure, print the table."""
    parser = argparse.ArgumentParser(prog="python -m infra.cost", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="articles to measure")
    files: list[Path] = parser.parse_args(arguments).files or bundled_samples()
    for file in files:
        if not file.is_file():
            parser.error(f"{file} is no file: name articles, or nothing for the samples")
    measure(files[:1])  # libraries and tables load on the first
    print(f"{len(files)} articles, {sum(file.stat().st_size for file in files):,} bytes, {stamp()}")
    print("\n".join([*table(measure(files), len(files)), *standing.lines()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
