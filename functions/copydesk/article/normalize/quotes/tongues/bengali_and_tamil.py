"""Bengali and Tamil: a role, the name behind it, and a verb at the end.

জেলা শিক্ষা কর্মকর্তা রফিকুল ইসলাম বলেন, ‘...’      “...” என்று நூலகர் முத்துலட்சுமி கூறினார்.

A subject without a role is nobody here: nothing tells a name from "local people".
"""

import re
from collections.abc import Callable, Iterator
from itertools import dropwhile

from copydesk.article.normalize.quotes.people import Person
from copydesk.article.normalize.quotes.tongues.tongue import Tongue

MOST_NAME_WORDS = 4
MOST_WORDS_BEFORE = 5
"""The last of a role."""

_BENGALI_ROLES = (
    "কর্মকর্তা|মন্ত্রী|প্রতিমন্ত্রী|প্রধানমন্ত্রী|উপমন্ত্রী|মুখ্যমন্ত্রী|রাষ্ট্রপতি|উপদেষ্টা|সচিব|চেয়ারম্যান|মেয়র|সভাপতি|সম্পাদক"
    "|পরিচালক|মহাপরিচালক|অধ্যক্ষ|উপাচার্য|অধ্যাপক|শিক্ষক|শিক্ষিকা|চিকিৎসক|প্রকৌশলী|পরিদর্শক|সুপার|কমিশনার|প্রশাসক"
    "|মুখপাত্র|কৃষক|ব্যবসায়ী|বাসিন্দা|আইনজীবী|গবেষক|বিশেষজ্ঞ|অধিনায়ক|কোচ|বিধায়ক|সাংসদ|কাউন্সিলর|রাষ্ট্রদূত|শিক্ষার্থী|জেলে"
)
_TAMIL_ROLES = (
    "முதல்வர்|முதலமைச்சர்|அமைச்சர்|பிரதமர்|தலைவர்|ஆட்சியர்|இயக்குநர்|இயக்குனர்|நூலகர்|ஆசிரியர்|பேராசிரியர்|விவசாயி|மருத்துவர்"
    "|செயலாளர்|ஆணையர்|அதிகாரி|மேயர்|ஆளுநர்|பயிற்சியாளர்|வழக்கறிஞர்|ஆய்வாளர்|உறுப்பினர்|மீனவர்"
)
# "He told Prothom Alo", "told reporters", "also", "today": none of it is of the name.
_NOT_OF_A_NAME = re.compile(r".{2,}(?:কে|দের)|আরও|আরো|আজ|গতকাল|প্রথম|তখন|পরে")
_BENGALI_VERBS = "বলেছেন|বলেন|বললেন|জানিয়েছেন|জানান|দাবি করেন|মন্তব্য করেন|উল্লেখ করেন"
_TAMIL_VERBS = "கூறினார்|தெரிவித்தார்|சொன்னார்|கூறியுள்ளார்|தெரிவித்துள்ளார்|பேசினார்|குறிப்பிட்டார்|கூறுகிறார்"


def reader(roles: str) -> Callable[[str], Person | None]:
    subject = re.compile(
        rf"(?:.*,\s)?(?P<role>(?:[^\s,]+\s){{0,{MOST_WORDS_BEFORE}}}?(?:{roles}))\s(?P<name>[^,]+)"
    )

    def read(printed: str) -> Person | None:
        found = subject.fullmatch(printed.strip())
        if found is None:
            return None
        backwards = dropwhile(_NOT_OF_A_NAME.fullmatch, reversed(found["name"].split()))
        name = [*backwards][::-1]
        if not 1 <= len(name) <= MOST_NAME_WORDS or any(map(_NOT_OF_A_NAME.fullmatch, name)):
            return None
        return Person(" ".join(name), found["role"])

    return read


def finder(verbs: str, read: Callable[[str], Person | None]) -> Callable[[str], Iterator[Person]]:
    clause = re.compile(rf"(?P<subject>[^।,:;\n\"“”‘’]{{5,90}}?)\s(?:{verbs})")

    def people(text: str) -> Iterator[Person]:
        for found in clause.finditer(text):
            if (person := read(found["subject"])) is not None:
                yield person

    return people


_bengali, _tamil = reader(_BENGALI_ROLES), reader(_TAMIL_ROLES)

BENGALI = Tongue(
    person=_bengali,
    people=finder(_BENGALI_VERBS, _bengali),
    before=re.compile(
        rf"(?P<subject>[^।\"“”‘’]{{2,90}}?)\s(?P<verb>{_BENGALI_VERBS})(?:\sযে)?[\s,:]*$"
    ),
    he_before=re.compile(
        rf"(?:^|\s)(?:তিনি|তারা)\s(?:[^\s।]+\s){{0,3}}?(?P<verb>{_BENGALI_VERBS})(?:\sযে)?[\s,:]*$"
    ),
    after=re.compile(rf",?\s(?P<subject>[^।,\"“”‘’]{{2,90}}?)\s(?P<verb>{_BENGALI_VERBS})"),
    ends=re.compile(r"[।!?“”‘’]"),  # no full stop: "মো. রফিকুল" is one name
    family_first=False,
)
TAMIL = Tongue(
    person=_tamil,
    people=finder(_TAMIL_VERBS, _tamil),
    after=re.compile(
        rf",?\s(?:என்று|என|எனவும்)\s(?P<subject>[^.,\"“”‘’]{{2,90}}?)\s(?P<verb>{_TAMIL_VERBS})"
    ),
    verb_after=re.compile(rf",?\s(?:என்று|என|எனவும்)\s(?P<verb>{_TAMIL_VERBS})"),
    family_first=False,
)
