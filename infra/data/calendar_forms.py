"""Whose forms of months and weekdays are taken: which of CLDR's locales, and what none of them has.

de   Jänner is Austria's     sv   måndagen: CLDR has only måndag
"""

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
    "he": ("he",),
    "sw": ("sw", "sw_KE"),
    "ca": ("ca",),
    "vi": ("vi",),
    "az": ("az",),
    "af": ("af",),
    "am": ("am",),
    "be": ("be",),
    "bn": ("bn", "bn_IN"),
    "eu": ("eu",),
    "fil": ("fil",),
    "gl": ("gl",),
    "gu": ("gu",),
    "hy": ("hy",),
    "is": ("is",),
    "ka": ("ka",),
    "kk": ("kk",),
    "km": ("km",),
    "kn": ("kn",),
    "lo": ("lo",),
    "mk": ("mk",),
    "ml": ("ml",),
    "mn": ("mn",),
    "mr": ("mr",),
    "my": ("my",),
    "ne": ("ne",),
    "pa": ("pa",),
    "ps": ("ps",),
    "si": ("si",),
    "sq": ("sq",),
    "ta": ("ta",),
    "te": ("te",),
    "th": ("th",),
    "ur": ("ur", "ur_IN"),
    "uz": ("uz", "uz_Cyrl"),
    "ga": ("ga",),
    "cy": ("cy",),
}


def in_order(forms_in_order: str, start: int = 1) -> dict[str, int]:
    """Number twelve forms from January on, or seven from Monday (0)."""
    return {form: number for number, form in enumerate(forms_in_order.split(), start=start)}


def with_times_of_day(weekdays: str, times: str) -> dict[str, int]:
    """Number "dinsdagavond" and "Dienstagabend" as the days they belong to."""
    days = in_order(weekdays, start=0).items()
    return {
        f"{day}{time}".replace("_", " "): number for day, number in days for time in times.split()
    }


def with_prefixes(prefixes: str, names: str) -> dict[str, int]:
    """Number "בנובמבר", which is "in November" in one word."""
    months = in_order(names).items()
    return {f"{prefix}{name}": number for name, number in months for prefix in prefixes.split()}


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
    "el": in_order(
        "ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο "
        "νοέμβριο δεκέμβριο"
    ),
    "hu": in_order(
        "januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban "
        "szeptemberben októberben novemberben decemberben"
    ),
    "he": with_prefixes(
        "ב ל מ ה",
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    ),
    "sr": in_order(
        "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"
    )
    | in_order(
        "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"
    ),
    "sl": in_order(
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra "
        "decembra"
    ),
    # Of these Bosnian's, which is read with Croatian.
    "hr": in_order(
        "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra"
    )
    | {"studenog": 11},
    "lv": in_order(
        "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī "
        "decembrī"
    ),
    "et": in_order(
        "jaanuaril veebruaril märtsil aprillil maikuul juunil juulil augustil septembril oktoobril "
        "novembril detsembril"  # not "mail", which is sent
    ),
    "eu": in_order(
        "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren "
        "irailaren urriaren azaroaren abenduaren"
    )
    | in_order(
        "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak "
        "azaroak abenduak"
    ),
    "vi": {f"tháng {number}": number for number in range(1, 13)},
    # As Bangladesh's papers spell them, and Gujarat's.
    "bn": {"জানুয়ারি": 1, "ফেব্রুয়ারি": 2, "অগস্ট": 8},
    "gu": {"ઓગસ્ટ": 8, "ઓક્ટોબર": 10, "સપ્ટેમ્બર": 9},
    "hi": {"फरवरी": 2, "जनवरी": 1, "सितंबर": 9, "अक्टूबर": 10, "नवंबर": 11, "दिसंबर": 12},
}
ALSO_WEEKDAYS = {
    "en": {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    "de": {"sonnabend": 5}
    | with_times_of_day(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "abend morgen vormittag nachmittag mittag nacht",
    ),
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
    "da": in_order("mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen", start=0),
    "no": in_order("mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen", start=0),
    "nl": with_times_of_day(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "ochtend middag avond nacht morgen",
    ),
    "hu": in_order("hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap", start=0),
    # In the running text they have small letters, and pazar is a market, too.
    "tr": with_times_of_day(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        "_günü _akşamı _sabahı _gecesi",
    ),
    # The accusative, which "on Friday" takes in Slavic languages.
    "ru": {"среду": 2, "пятницу": 4, "субботу": 5},
    "uk": {"середу": 2, "п'ятницю": 4, "п’ятницю": 4, "п'ятниця": 4, "суботу": 5, "неділю": 6},
    "pl": {"środę": 2, "sobotę": 5, "niedzielę": 6},
    "cs": {"středu": 2, "sobotu": 5, "neděli": 6},
    "sk": {"stredu": 2, "sobotu": 5, "nedeľu": 6},
}
