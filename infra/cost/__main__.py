"""Print the table for files, or for the bundled samples."""

import sys
from pathlib import Path

from infra.cli.run import bundled_samples
from infra.cost.estimate import measure, stamp, table

files = [Path(name) for name in sys.argv[1:]] or bundled_samples()
measure(files[:1])  # libraries and tables load on the first
print(f"{len(files)} articles, {sum(file.stat().st_size for file in files):,} bytes, {stamp()}")
print("\n".join(table(measure(files), len(files))))
