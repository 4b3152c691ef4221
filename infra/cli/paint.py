"""Colours in a terminal, where there is one that wants them (https://no-color.org)."""

import os
from dataclasses import dataclass
from typing import Self, TextIO


@dataclass(frozen=True, slots=True)
class Paint:
    """Paints text, or leaves it as it is."""

    is_on: bool

    @classmethod
    def for_stream(cls, stream: TextIO) -> Self:
        return cls(stream.isatty() and "NO_COLOR" not in os.environ)

    def strong(self, text: str) -> str:
        return self._with("1", text)

    def faint(self, text: str) -> str:
        return self._with("2", text)

    def kept(self, text: str) -> str:
        return self._with("32", text)

    def removed(self, text: str) -> str:
        return self._with("31", text)

    def _with(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.is_on and text else text
