"""The garbage collector's pace, for a process that reads documents.

Python looks for cycles each time some hundred objects more were made than let go, and a page
makes ten thousand that are all still in use: each look finds nothing. What a document leaves
behind in cycles is small (the deeper settings of its elements), so we look for it seldom.
"""

import gc

YOUNG_OBJECTS = 50_000
"""Objects made and not let go until the collector looks through them; Python's own number is 700.

Origin: CPU time of 200 pages, the numbers alternated in one process: 26.4 ms a page with Python's,
24.2 with 5,000, 23.4 with 100,000 as with none at all. The memory of the process stays the same.
"""


def collect_seldom() -> None:
    """Let the collector look when there may be something to find; once in a process is enough."""
    gc.set_threshold(YOUNG_OBJECTS)
