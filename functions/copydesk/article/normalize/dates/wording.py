"""How each language speaks of dates around their numbers: a table an editor can argue with.

Months and weekdays are not here: they come from CLDR (``tables/calendar.json``).
Phrases are written as printed inside a sentence, alternatives parted by a stroke.
"""

from dataclasses import dataclass
from typing import Literal

Order = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words for the calendar; phrases in lower case, parted by "|"."""

    last_year: str = ""
    this_year: str = ""
    next_year: str = ""

    last_month: str = ""
    this_month: str = ""
    next_month: str = ""

    day_before_yesterday: str = ""
    yesterday: str = ""
    today: str = ""
    tomorrow: str = ""
    day_after_tomorrow: str = ""

    last: str = ""
    """Beside a weekday or a month: the one past."""

    next: str = ""
    """Beside a weekday or a month: the one to come."""

    in_: str = ""
    """Words after which a bare year, or a bare month, is a date."""

    behind: str = ""
    """A pattern of what makes a year before it a date, in languages with postpositions."""

    joints: str = ""
    """Words inside a date: "14 *de* octubre *de* 2021", "last year *on* Nov. 10"."""

    ordinals: str = ""
    """What a day's number ends in: "1st", "1er", "1º"."""

    to_come: str = ""
    """Words of a sentence that may speak of the future: its weekday may lie ahead."""

    order: Order | None = "dmy"
    """Of the numbers in 03/04/2024; None where both are in use."""

    capital: bool = False
    """Months and weekdays are always printed with a capital: "may" is a verb."""


PLAIN = Wording(ordinals=".")
"""Of a language that has no row: its months and weekdays are enough for full dates."""
