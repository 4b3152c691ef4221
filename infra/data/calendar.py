"""Months and weekdays as newspapers print them: from CLDR into one small table.

    python -m infra.data.calendar        (needs babel, which is no dependency of ours)

Data: Unicode CLDR, Unicode License v3. Babel 2.18.0 carried CLDR 47 when this was last run.
"""

import importlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Protocol, cast

from infra.data.calendar_forms import ALSO_MONTHS, ALSO_WEEKDAYS, LOCALES

TABLE = Path("functions/copydesk/article/normalize/tables/calendar.json")

NON_JOINER = "\u200c"
HAN = re.compile("[一-鿿]")
HAN_IN_NAMES = frozenset({"zh", "ja"})
"""Languages that print months and weekdays in it."""
SHORTEST_FORM = 3
"""Characters: "So" and "ma" are words. Scripts without letter case are exempt."""


class Locale(Protocol):
    months: Mapping[str, Mapping[str, Mapping[int, str]]]
    days: Mapping[str, Mapping[str, Mapping[int, str]]]


def forms(
    names: Mapping[str, Mapping[str, Mapping[int, str]]], *, widths: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    """Yield every form of these widths, bare (no dot, no case), with its number."""
    for usage in ("format", "stand-alone"):
        for width in widths:
            for number, printed in names[usage][width].items():
                form = composed(printed.replace(NON_JOINER, "").strip(".॰ ").casefold())
                if worth_keeping(form):
                    yield form, number


def composed(form: str) -> str:
    """Put a form into NFC, which case folding leaves: that of "Μαΐου" has an accent by itself."""
    return unicodedata.normalize("NFC", form)


def in_capitals(numbers: dict[str, int]) -> dict[str, int]:
    """Add Greek forms as capitals are set, without the accent, and without a mark: "ΜΑΪΟΥ"."""
    return {
        composed(unicodedata.normalize("NFD", form).translate(dict.fromkeys(marks))): number
        for form, number in numbers.items()
        for marks in ((), (0x301,), (0x301, 0x308))
    }


def worth_keeping(form: str) -> bool:
    """Leave out what is too short or has digits: 1月 is read as a number."""
    has_case = form.upper() != form
    return (
        (len(form) >= SHORTEST_FORM or (len(form) > 1 and not has_case))
        and not any(character.isdigit() for character in form)
        and form.isprintable()
    )


def written_in(language: str, numbers: dict[str, int]) -> dict[str, int]:
    """Leave out Chinese forms, CLDR's root for what a locale lacks, where nobody prints them."""
    if language in HAN_IN_NAMES:
        return numbers
    return {form: number for form, number in numbers.items() if not HAN.search(form)}


def calendar_of(language: str) -> dict[str, dict[str, int]]:
    """Give one language's months (1..12) and weekdays (0 is Monday) by form."""
    parse = importlib.import_module("babel").Locale.parse
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for name in LOCALES[language]:
        locale = cast("Locale", parse(name))
        # A form that an earlier locale gave stays: the first is the common one.
        months = dict(forms(locale.months, widths=("wide", "abbreviated"))) | months
        # Short weekdays are words in most languages (mar, per, min, vin): only English's
        # and Chinese's are taken.
        widths = ("wide", "abbreviated") if language in ("en", "zh") else ("wide",)
        weekdays = dict(forms(locale.days, widths=widths)) | weekdays
    if language == "el":
        months, weekdays = in_capitals(months), in_capitals(weekdays)
    months |= ALSO_MONTHS.get(language, {})
    weekdays |= ALSO_WEEKDAYS.get(language, {})
    return {"months": written_in(language, months), "weekdays": written_in(language, weekdays)}


def calendar() -> dict[str, dict[str, dict[str, int]]]:
    """Give each language's months and weekdays."""
    # Babel 2.18 lets a locale see what another one's aliases were resolved to: Swahili weekdays
    # stood in Catalan. So each has a process of its own.
    with ProcessPoolExecutor(max_tasks_per_child=1) as pool:
        return dict(zip(LOCALES, pool.map(calendar_of, LOCALES), strict=True))


if __name__ == "__main__":
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(
        json.dumps(calendar(), ensure_ascii=False, indent=0, sort_keys=True) + "\n",
        encoding="utf-8",
    )
