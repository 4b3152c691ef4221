"""How each language says that somebody spoke: the row of a table an editor can argue with.

Verbs are as printed beside a quotation; alternatives are parted by a stroke.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """One language's words around a quotation."""

    verbs: str
    has_and_had: tuple[str, str] = ("", "")
    """Auxiliaries: a verb that is listed with the first is read with the second, too."""

    he: str = ""
    she: str = ""
    according_to: str = ""
    """Words before a speaker that need no verb: "according to", "laut"."""

    for_whom: str = ""
    """The same, at the beginning of a sentence alone: "Para o prefeito, ..."."""

    according_to_him: str = ""
    """The same, with the pronoun: "selon elle"."""

    according_behind: str = ""
    """The same, behind the name: "Kovács Béla szerint"."""

    the: str = ""
    """Definite articles; none: a bare role is meant as a definite one ("сказал министр")."""

    behind_a_name: str = ""
    """A preposition that names bear elsewhere: Indonesian's "di" is "in"."""

    verb_last: bool = False
    """The quote stands between its speaker and the verb: Ruiz, "..." dedi."""

    participle: str = ""
    """What stands before its speaker alone, where the verb comes last: "..." diyen Ruiz."""

    cases_apart: bool = False
    """An apostrophe parts a name from its case: Ruiz'e is "to Ruiz"."""

    inflects_names: bool = False
    """Behind "according to" a name stands in another case: "по словам Ложкина" is of Ложкин."""

    family_first: bool = False
    """The family name stands first: Kovács Anna."""

    nouns_in_capitals: bool = False
    """As in German: "der Imker Max Holt" would be the Imker, and no name."""

    dashes: bool = False
    """A paragraph that begins with a dash is speech: – Vi är redo, säger Holt."""
