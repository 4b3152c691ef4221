"""The table of quote cases: what a text quotes, and who says it (``cases/quotes.txt``)."""

from dataclasses import dataclass
from pathlib import Path

TABLE = Path("tests/article/normalize/cases/quotes.txt")
BETWEEN = " ~ "
"""Stands for the words between the first and the last that the table gives."""


@dataclass(frozen=True, slots=True)
class ExpectedQuote:
    text: str
    speaker: str | None
    role: str | None
    verb: str | None

    def is_text(self, text: str) -> bool:
        """Compare the words, where the table leaves some out its first and last ones."""
        first, between, last = self.text.partition(BETWEEN)
        if not between:
            return text == self.text
        return text.startswith(first) and text.endswith(last)


@dataclass(frozen=True, slots=True)
class QuoteCase:
    name: str
    language: str
    paragraphs: tuple[str, ...]
    quotes: tuple[ExpectedQuote, ...]
    known_failure: bool


def quote_cases() -> list[QuoteCase]:
    """Read the table."""
    return [
        _case(block)
        for block in TABLE.read_text(encoding="utf-8").split("\n\n")
        if ": " in block
        if not block.startswith("#")
    ]


def _case(block: str) -> QuoteCase:
    name, language, *lines = block.strip("\n").split("\n")
    return QuoteCase(
        name=name.lstrip("!: "),
        language=language,
        paragraphs=tuple(line[3:] for line in lines if line.startswith("P: ")),
        quotes=tuple(_quote(line[3:]) for line in lines if line.startswith("Q: ")),
        known_failure=name.startswith("!"),
    )


def _quote(line: str) -> ExpectedQuote:
    text, *others = (cell.strip(" ") for cell in line.split("¦"))
    speaker, role, verb = (None if cell == "-" else cell for cell in others)
    return ExpectedQuote(text, speaker, role, verb)
