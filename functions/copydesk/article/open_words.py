"""Words after which a line is not over: a dump cut it, most often before a link.

    Experts from                   ← nothing ends here
    Wren Kitchens                  ← the link
    collaborated with

Prepositions, articles, conjunctions of four letters and more, by language: English, German,
French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Romanian,
Hungarian, Turkish, Russian, Ukrainian, Bulgarian, Greek. Of 302 lines of 1,289 pages' dumps that
end in one, have a short line below them and half a sentence below that, 296 go on, too. Words that
a subhead may well end in ("What it is about", "Wie sie gebaut werden") are not among them.
"""

import re

from copydesk.article.text import is_unspaced

_LISTED = """
    according across after against although amid among because been being besides between could
    despite during either every from having into just might named neither onto quite rather
    several should since some such than that their these they this those though throughout told
    toward towards unless unlike until using versus very when whenever where whereas whether which
    whose will with would your
    aber beim bevor dass denn deren dessen diesem diesen dieser dieses eine einem einen gegen ihre
    ihrem ihren ihrer keinem keinen neben obwohl oder ohne seine seinem seinen seiner sondern
    sowie trotz unsere unserem unseren unserer wegen weil welchem welcher wenn zwischen über
    afin avec cette chaque chez comme dans depuis donc dont durant entre hors leur leurs lorsque
    mais malgré notre parce parmi pendant pour puisque quelque quelques sans sauf selon sont sous
    très vers votre
    aunque cada cuya cuyo desde durante entre estas estos hacia hasta mediante mientras para pero
    porque según sobre tras unas unos
    agli alla alle allo attraverso dagli dalla dalle dallo degli della delle dello durante fino
    mentre negli nella nelle nello oppure però sugli sulla sulle sullo tramite verso
    cada desde durante embora entre nesta neste numa para pela pelas pelo pelos perante porque
    suas
    deze echter naar naast omdat sinds terwijl tijdens tussen vanaf want welke zoals zonder
    bland blant eftersom eller fordi från gennem genom gjennom inom medan mellan mellem mellom
    samt sina trots uden uten vilka vilken
    että joka jolla jonka jotka koska kuin mutta sekä vaan vaikka
    albo jako jeśli które którego której który którym którzy między około oraz podczas ponieważ
    przed przez przy według wobec żeby
    anebo jako jehož kromě které který kteří mezi nebo podle pokud protože přes vůči
    care când către dintre pentru prin până spre între
    amely amelyek hogy vagy valamint
    ancak veya çünkü
    если которая которого которое которой которые который которых между около перед своего своей
    своих через чтобы этого этой
    перед через який яких якого якої якщо
    защото когато което които който която между пред през според
    επειδή μέχρι μεταξύ παρά προς στην στις στον στους τους χωρίς όπως όταν
"""

_OPEN = frozenset(_LISTED.split())

# Of one to three letters, in the same languages' Latin, Greek and Cyrillic: what stands before a
# noun, or joins two. "What to do", "Es geht los", "Qui est-ce que" are whole: their last words are
# not here.
_SMALL = frozenset(
    """
    a an and as at by for from his in its my nor of or our the to via
    am bei das dem den der des die für im oder und vom von wie zum zur
    au aux ce ces de des dès du en et la le les ma mes ou par sa ses sur un une à
    al con de del e el las los o por su sus un una y
    ai al dai dal dei del di ed fra gli i il lo nei nel per sul tra un uno
    ao aos da das dos em nas nos os pela por um uma às
    bij een het te ter
    att av den det ett och og till
    ke ku na od po ve we z za ze
    az cu din egy la pe un și és
    bir ile ve
    без в во для до за и из или й к ко на над не о об от по под при про с се со та у із і
    για η και με να οι ο σε στη στο τα τη της τις το του των
    """.split()  # noqa: SIM905 - as above
)
_SHORT = 3
"""Letters."""

_LONGEST = max(map(len, _OPEN))
_LAST_WORD = re.compile(r"([^\W\d_]+)$")


def ends_open(text: str) -> bool:
    """Tell a line whose last word wants another one.

    >>> ends_open("It comes just hours after")
    True
    """
    return _last_word_of(text) in _OPEN


def ends_in_a_small_word(text: str) -> bool:
    """Tell a line whose last word stands before a noun, or joins two; a few subheads end so, too.

    >>> ends_in_a_small_word("It lost to the"), ends_in_a_small_word("The long road to war")
    (True, False)
    """
    word = _last_word_of(text)
    return word is not None and not word.isupper() and word.lower() in _SMALL


def ends_in_a_short_word(text: str) -> bool:
    """Tell a last word of three letters or fewer; in scripts without capitals nouns are as short.

    >>> ends_in_a_short_word("The long road to war"), ends_in_a_short_word("नदी पर पुल")
    (True, False)
    """
    word = _last_word_of(text)
    short = word is not None and len(word) <= _SHORT and not word.isupper()
    return short and (text[-1:].islower() or is_unspaced(text[-1:]))


def _last_word_of(text: str) -> str | None:
    if not text[-1:].isalnum():
        return None  # most lines that are a sentence
    word = _LAST_WORD.search(text[-_LONGEST - 1 :])
    return word[1] if word else None
