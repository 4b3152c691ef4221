"""Datelines that end in a full stop, as regional papers of two languages print them.

Bremerhaven. Ein 60 Jahre alter Kutter ist am Mittwoch …
Morogoro. Kundi la nyani limevamia soko kuu …

Only a place of the country whose language the sentence is in: "Paris. Die Stadt …" may be prose.
"""

import re
from collections.abc import Mapping

from copydesk.article.model import Dateline
from copydesk.article.normalize import gazetteer

_STOPPED = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^\W\d_]{3,}(?:[ -][A-ZÄÖÜ][^\W\d_]+){0,2})\.\s+(?=[A-ZÄÖÜ])"
)
_FEWEST_WORDS = 3
_LOOKED_AT = 200
"""Characters behind the place in which its language shows."""

_GERMAN = frozenset(
    """
    der die das dem den des ein eine einen einem einer ist sind hat haben wird werden und im am in
    auf mit nach von vom zu zum zur bei seit für sich nicht
    """.split()  # noqa: SIM905 - words read better than thirty strings
)
_SWAHILI = frozenset({"ya", "wa", "la", "za", "na", "kwa", "cha", "vya", "katika", "kuwa", "ni"})
_SPOKEN: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("DE", "AT", "CH"), _GERMAN),
    **dict.fromkeys(("TZ", "KE"), _SWAHILI),
}
"""Country of a place → small words of what is written there."""


def split_stopped_dateline(lead: str) -> tuple[Dateline, str] | None:
    """Separate such a dateline from its sentence; None if there is none.

    >>> split_stopped_dateline("Kiel. Die Bergung des Kutters ist nicht geplant.")[1]
    'Die Bergung des Kutters ist nicht geplant.'
    """
    found = _STOPPED.match(lead)
    if found is None:
        return None
    known = gazetteer.city(found["place"])
    country = known.country if known else gazetteer.country_of_town(found["place"])
    spoken = _SPOKEN.get(country or "", frozenset())
    rest = lead[found.end() :]
    words = re.findall(r"[^\W\d_]+", rest[:_LOOKED_AT])
    if sum(word in spoken for word in words) < _FEWEST_WORDS:
        return None
    dateline = Dateline(
        as_printed=lead[: found.end()].rstrip(), place=found["place"], country=country
    )
    return dateline, rest
