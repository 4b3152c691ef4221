"""Months and weekdays as newspapers print them: from CLDR into one small table.

    python -m infra.data.calendar        (needs babel, which is no dependency of ours)

Data: Unicode CLDR, Unicode License v3. Babel 2.18.0 carried CLDR 47 when this was last run.
"""

import importlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol, cast

TABLE = Path("functions/copydesk/article/normalize/tables/calendar.json")

# Our language → the CLDR locales whose forms it accepts: Austria's Jänner, the Levant's months.
LOCALES = {
    "en": ("en", "en_GB", "en_AU", "en_CA"),
    "de": ("de", "de_AT"),
    "fr": ("fr", "fr_CA", "fr_CH"),
    "es": ("es", "es_MX", "es_AR", "es_PE"),
    "it": ("it",),
    "pt": ("pt", "pt_PT"),
    "tr": ("tr",),
    "ru": ("ru",),
    "uk": ("uk",),
    "ar": ("ar", "ar_LB", "ar_MA", "ar_DZ", "ar_IQ", "ar_TN"),
    "fa": ("fa",),
    "zh": ("zh", "zh_Hant"),
    "ja": ("ja",),
    "ko": ("ko",),
    "nl": ("nl",),
    "sv": ("sv",),
    "da": ("da",),
    "no": ("nb", "nn"),
    "fi": ("fi",),
    "cs": ("cs",),
    "sk": ("sk",),
    "pl": ("pl",),
    "hu": ("hu",),
    "ro": ("ro",),
    "el": ("el",),
    "id": ("id", "ms"),
    "hi": ("hi",),
    "hr": ("hr", "bs"),
    "sr": ("sr", "sr_Latn"),
    "sl": ("sl",),
    "bg": ("bg",),
    "lt": ("lt",),
    "lv": ("lv",),
    "et": ("et",),
}


def in_order(forms_in_order: str) -> dict[str, int]:
    """Number twelve forms from January on."""
    return {form: number for number, form in enumerate(forms_in_order.split(), start=1)}


# What the wires and sites print and CLDR does not list.
ALSO_MONTHS = {
    "en": {"sept": 9},
    "es": {"setiembre": 9},
    "pt": {"março": 3},
    # "In June", which takes a case of its own that CLDR does not list.
    "ru": in_order(
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
    ),
    "uk": in_order(
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні"
    ),
    "pl": in_order(
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku "
        "listopadzie grudniu"
    ),
    "cs": in_order(
        "lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci"
    ),
}
ALSO_WEEKDAYS = {
    "en": {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    "de": {"sonnabend": 5},
    "pt": {"segunda": 0, "terça": 1, "quarta": 2, "quinta": 3, "sexta": 4},
    "zh": {"周日": 6, "星期天": 6, "礼拜天": 6},
    "sv": {
        "måndagen": 0,
        "tisdagen": 1,
        "onsdagen": 2,
        "torsdagen": 3,
        "fredagen": 4,
        "lördagen": 5,
        "söndagen": 6,
    },
    # The accusative, which "on Friday" takes in Slavic languages.
    "ru": {"среду": 2, "пятницу": 4, "субботу": 5},
    "uk": {"середу": 2, "п'ятницю": 4, "п’ятницю": 4, "п'ятниця": 4, "суботу": 5, "неділю": 6},
    "pl": {"środę": 2, "sobotę": 5, "niedzielę": 6},
    "cs": {"středu": 2, "sobotu": 5, "neděli": 6},
    "sk": {"stredu": 2, "sobotu": 5, "nedeľu": 6},
}
HAN = re.compile("[一-鿿]")
HAN_WRITERS = frozenset({"zh", "ja"})
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
                form = printed.strip(".॰ ").casefold()
                if worth_keeping(form):
                    yield form, number


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
    if language in HAN_WRITERS:
        return numbers
    return {form: number for form, number in numbers.items() if not HAN.search(form)}


def calendar() -> dict[str, dict[str, dict[str, int]]]:
    """Give language → months (1..12) and weekdays (0 is Monday) by form."""
    parse = importlib.import_module("babel").Locale.parse
    table: dict[str, dict[str, dict[str, int]]] = {}
    for language, names in LOCALES.items():
        months: dict[str, int] = {}
        weekdays: dict[str, int] = {}
        for name in names:
            locale = cast("Locale", parse(name))
            # A form that an earlier locale gave stays: the first is the common one.
            months = dict(forms(locale.months, widths=("wide", "abbreviated"))) | months
            # Short weekdays are words in most languages (mar, per, min, vin): only English's
            # and Chinese's are taken.
            widths = ("wide", "abbreviated") if language in ("en", "zh") else ("wide",)
            weekdays = dict(forms(locale.days, widths=widths)) | weekdays
        months |= ALSO_MONTHS.get(language, {})
        weekdays |= ALSO_WEEKDAYS.get(language, {})
        table[language] = {
            "months": written_in(language, months),
            "weekdays": written_in(language, weekdays),
        }
    return table


if __name__ == "__main__":
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(
        json.dumps(calendar(), ensure_ascii=False, indent=0, sort_keys=True) + "\n",
        encoding="utf-8",
    )
