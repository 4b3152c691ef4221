"""An attribution: who said a quote, and the verb that says so: "..., said Anna Ruiz"."""

from dataclasses import dataclass

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.quotation_marks import Marked


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who spoke, as far as it is said, and the verb as printed."""

    speaker: Person | None
    verb: str | None

    by_pronoun: bool = False
    """Somebody spoke, whom a pronoun stands for."""

    follows: bool = False
    """It stands right behind the closing mark: "...", said the minister."""

    inflected: bool = False
    """The name stands behind "according to", in whatever case that takes."""

    role: tuple[str, ...] = ()
    """Somebody spoke who has no name here: "minister" of "the minister said"."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quote and who said it."""

    marked: Marked
    by: Attribution | None

    introduced: bool = False
    """A colon stands before it, or the particle of Japanese speech after it."""
