"""Lists of words that are published, and that a later release may lengthen.

An item that a newer release wrote is still read after a roll-back: a word that this one does
not know is carried along as it stands. Lists that we branch on (``State``) are none of these.
"""

from enum import StrEnum
from typing import Self


class Vocabulary(StrEnum):
    """A list of words; each is its own value, and so is one that is not on it yet."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        later = str.__new__(cls, value)
        later._name_ = later._value_ = value
        return later
