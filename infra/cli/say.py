"""What an operating command says while it works: a count on stderr, and words safe to print."""

import sys
import time
from dataclasses import dataclass, field

_ON_TERMINAL_SECONDS = 0.2
_ELSEWHERE_SECONDS = 10.0
"""Between two lines, where lines cannot be written over."""


@dataclass(slots=True)
class Tally:
    """Says how far a long work is: one line, written over again on a terminal."""

    _last: float = field(default_factory=time.monotonic)
    _shown: bool = False

    def tell(self, words: str) -> None:
        on_terminal = sys.stderr.isatty()
        now = time.monotonic()
        if now - self._last < (_ON_TERMINAL_SECONDS if on_terminal else _ELSEWHERE_SECONDS):
            return
        self._last, self._shown = now, on_terminal
        print(*(["\r\033[K", words] if on_terminal else [words, "\n"]), sep="", end="",
              file=sys.stderr, flush=True)  # fmt: skip

    def clear(self) -> None:
        """Make room for a line that stays."""
        if self._shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
            self._shown = False


def note(words: str) -> None:
    """Say something about the work itself, beside its result."""
    print(words, file=sys.stderr, flush=True)


def printable(text: str, most: int, *, instead: str = "\ufffd") -> str:
    """Cut a text to one line, without characters that could move a terminal's cursor.

    Args:
        text: Anything that somebody else wrote.
        most: Characters that there is room for.
        instead: Stands where such a character stood; in a name one should be seen.
    """
    line = "".join(character if character.isprintable() else instead for character in text)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def counted(number: int, what: str, plural: str = "") -> str:
    """Count something in words.

    >>> counted(1, "record"), counted(1200, "record"), counted(2, "copy", "copies")
    ('1 record', '1,200 records', '2 copies')
    """
    return f"{number:,} {what if number == 1 else plural or what + 's'}"
