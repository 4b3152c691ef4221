"""A tongue: how a language whose script has no capitals says who spoke.

    市长李建国表示，“...”        “...”市民孙丽说。        館長の山本恵子さんは「...」と話した。

No capital shows where a name begins, so each language has its own pattern of a subject.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from copydesk.article.normalize.given_names import has_a_given_name
from copydesk.article.normalize.quotes.people import Person

NOBODY = ""
"""The name of a person of whom only the role is said: "الوزير"."""


def is_surely_somebody(person: Person) -> bool:
    """Trust a role before a name, and a name of which the first word is known for a given one."""
    words = person.name.split()
    return person.role is not None or (len(words) > 1 and has_a_given_name(words))


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's patterns. All are bounded, and matched against one sentence."""

    person: Callable[[str], Person | None]
    """Read a subject as printed: who it is, and with what role."""

    people: Callable[[str], Iterable[Person]]
    """Find everybody whom a whole text names in full."""

    before: re.Pattern[str] | None = None
    """What stands before the opening mark: ``subject`` and ``verb``."""

    after: re.Pattern[str] | None = None
    """What stands behind the closing mark: ``verb`` and ``subject``."""

    verb_after: re.Pattern[str] | None = None
    """The ``verb`` behind the closing mark, of a subject that stands before the opening one."""

    according_to: re.Pattern[str] | None = None
    """Who tells what the quote says, before it or behind it, without a verb: ``subject``."""

    he_before: re.Pattern[str] | None = None
    he_after: re.Pattern[str] | None = None
    """As ``before`` and ``after``, of a pronoun, or of a verb that needs none: ``verb``."""

    he: re.Pattern[str] | None = None
    """A subject before the quote that is a pronoun, where ``verb_after`` stands behind it."""

    family_first: bool = True
    """The family name stands first; else it stands last."""

    trusts: Callable[[Person], bool] = is_surely_somebody
    """Is a person who is named once, and nowhere else in the text, surely one?"""

    ends: re.Pattern[str] = re.compile(r"[。！？!?؟।「」『』“”«»]|[.](?=\s)")
    """Where a sentence ends, or another quote."""
