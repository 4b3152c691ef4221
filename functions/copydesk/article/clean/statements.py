"""Statements given back: lines that one of their words named, though they are the story's.

    The jury heard that he had planned it for a year.    kept
    The trial continues.                                 left out: "trial" sells subscriptions

    <div><p>The bridge is closed.</p>                    kept
    The road is open.</div>                              left out, in the same element of a page

    Related: Ferry sinks off Hull                        left out
    The matter will be heard on January 11.              … and this, for what stands above it

Words of furniture prove little in a sentence. If the story itself uses them, they are what it is
about; and whoever "did not respond to a request for comment" asks no reader for one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict, elements_around
from copydesk.article.clean.lists import with_announced_lines, with_whole_lists
from copydesk.article.clean.measures import MOSTLY_LINKS, ends_sentence
from copydesk.article.clean.naming import telling_words
from copydesk.article.parse.page.words import INLINE

_RULE, _BELOW_A_POINTER = "of-the-story", "below-pointer"
_IN_ITS_ELEMENT, _STEPS_UP = "goes-on-in-its-element", 3
_ENDS_ABOVE = "ends-the-sentence-above"
_NAMED_BY_ITS_START = frozenset({RemovalKind.BYLINE, RemovalKind.CREDIT, RemovalKind.OTHER})
"""Kinds that the first word of a line may give it: "by", "from", "photo"."""

_NOT_HOPELESS = 0.1
"""Score that the model gives to most short last sentences; furniture often has less."""

_LIKELY_ALONE = 0.45
"""Score of a sentence by its own looks, from which a line above it may not take it along."""

_WORDS_OF_A_LABEL = 4
_COLON = re.compile(r"[:\uff1a]")
_FEWEST_WORDS = 3
_ENDS = re.compile(r"(?<=[.!?])\s")
_EDGES = re.compile(r"[\W_]+")

_TO_THE_READER = frozenset(
    """
    you your yours we us our ours my me this these those here below above now today more all free
    terms conditions rights reserved please
    uns unser unsere hier jetzt mehr alle dieser diese diesen dieses bitte
    vous votre vos nous notre nos ici plus tous cet cette
    usted nosotros nuestro nuestra aquí más todos este esta
    voi vostro nostro nostra più tutti questo questa
    você nós nosso nossa aqui mais todos esse essa
    uw je jouw wij ons onze meer deze
    vår vårt mer alla denna detta flere
    ciebie cię wasz nas nasz tutaj więcej
    вы вас вам ваш ваши мы нас наш здесь тут все эту этот
    siz sizin biz bizim burada daha tüm
    """.split()  # noqa: SIM905 - words read better than a hundred strings
)
_ORDERS = frozenset(
    """
    advertisement copyright disclaimer privacy
    add buy call click contact copy donate download email enter follow get give go help join
    leave like listen load log login open pay play post print read register save search see send
    share show sign skip start submit subscribe support swipe tap try tweet upgrade view visit
    watch write
    abonnieren folgen jetzt kommentieren lesen melden teilen schreiben
    abonnez-vous commentez cliquez écrivez lisez partagez suivez
    comenta comparte escribe lee regístrate sigue suscríbete síguenos
    commenta condividi iscriviti leggi scrivi segui abbonati
    assine comente compartilhe leia siga
    """.split()  # noqa: SIM905 - as above
)
"""How lines begin that ask for something."""

_STATES = {
    RemovalKind.COMMENT: re.compile(
        r"\b(?:request|ask|contact|reach|approach|available|respon|repl|return|declin|refus)\w*\b"
        r"[^.!?]*\b(?:for|to)\s(?:\w+\s)?comment(?:ed|ing)?\b|\bnot\b[^.!?]*\bcomment\b",
        re.IGNORECASE,
    ),
    # "Member states must now agree": "now" tells no reader to do it.
    RemovalKind.PAYWALL: re.compile(
        r"(?:The|His|Her|Their)\s(?:\w+\s)?trials?\b|^(?!.*\b[Yy]ou)[^.?!]*\b(?:must|should)\snow\b"
    ),
}
"""Kind → how a story's last sentence says what an appeal to the reader does not."""


def with_statements(
    verdicts: tuple[Verdict, ...], furniture: frozenset[RemovalKind]
) -> tuple[Verdict, ...]:
    """Give back each such sentence below a paragraph that was kept."""
    verdicts = _with_ends(_with_what_goes_on(_with_sentences_below_pointers(verdicts)))
    verdicts = with_whole_lists(with_announced_lines(verdicts, furniture))
    doubtful = frozenset(_doubtful(verdicts, furniture))
    if not doubtful:
        return verdicts
    story = frozenset(_stems(" ".join(each.block.text for each in verdicts if each.kept)))
    return tuple(
        verdict._replace(kept=True, kind=None, rule=_RULE)
        if index in doubtful and _is_of_the_story(verdict, story)
        else verdict
        for index, verdict in enumerate(verdicts)
    )


def _with_sentences_below_pointers(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back a likely sentence that one line about another story parts from the text."""
    given = list(verdicts)
    for index, verdict in enumerate(verdicts[2:], start=2):
        is_left = not verdict.kept and verdict.kind is RemovalKind.OTHER
        if not is_left or verdict.block.place is not None or verdict.score_alone < _LIKELY_ALONE:
            continue
        parted = given[index - 2].kept and _is_pointer(given[index - 1])
        words = verdict.block.text.split()
        if parted and len(words) >= _FEWEST_WORDS and ends_sentence(verdict.block.text):
            given[index] = verdict._replace(kept=True, kind=None, rule=_BELOW_A_POINTER)
    return tuple(given)


def _with_what_goes_on(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back bare sentences of the element in which the one above them was kept.

    <div><span>The first paragraph, which an editor has set.</span><br>The second has no element.
    """
    given = list(verdicts)
    for index, verdict in enumerate(verdicts[1:], start=1):
        block = verdict.block
        unnamed = (
            not verdict.kept and verdict.kind is RemovalKind.OTHER and block.within is not None
        )
        if not unnamed or not given[index - 1].kept or block.kind is not BlockKind.PARAGRAPH:
            continue
        said = len(block.text.split()) >= _FEWEST_WORDS and ends_sentence(block.text)
        if said and block.link_share < MOSTLY_LINKS and _stands_in(given[index - 1].block, block):
            given[index] = verdict._replace(kept=True, kind=None, rule=_IN_ITS_ELEMENT)
    return tuple(given)


def _with_ends(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back the end of a sentence of a bare text: "paid" above, "by a state grant." here."""
    given = list(verdicts)
    for index, verdict in enumerate(verdicts[1:], start=1):
        above, block = given[index - 1], verdict.block
        if verdict.kept or verdict.kind not in _NAMED_BY_ITS_START or block.place is not None:
            continue
        is_end = block.text[0].islower() and ends_sentence(block.text) and not block.after_blank
        if above.kept and is_end and above.block.text[-1:].isalnum():
            given[index] = verdict._replace(kept=True, kind=None, rule=_ENDS_ABOVE)
    return tuple(given)


def _stands_in(above: Block, block: Block) -> bool:
    """Is the element of one line around the line above it, or the same?"""
    home = next((one for one in elements_around(block) if one.tag not in INLINE), None)
    near = islice(elements_around(above), _STEPS_UP)
    return home is not None and any(one is home for one in near)


def _is_pointer(verdict: Verdict) -> bool:
    """Tell "Related: Ferry sinks off Hull"."""
    label, *title = _COLON.split(verdict.block.text, maxsplit=1)
    said = bool(title) and bool(title[0].strip()) and len(label.split()) <= _WORDS_OF_A_LABEL
    return said and not verdict.kept and verdict.kind is RemovalKind.RELATED


def _doubtful(verdicts: Sequence[Verdict], furniture: frozenset[RemovalKind]) -> Iterator[int]:
    for index, verdict in enumerate(verdicts):
        named = not verdict.kept and verdict.kind in furniture
        if not (named and index and verdict.block.place is None):
            continue
        if verdicts[index - 1].kept and _may_be_a_statement(verdict):
            yield index


def _may_be_a_statement(verdict: Verdict) -> bool:
    block = verdict.block
    words = block.text.split()
    # "Copyright 2012 Tollerby Robotics Inc." has none in small letters.
    is_sentence = len(words) >= _FEWEST_WORDS and any(word[0].islower() for word in words[1:])
    likely = verdict.score >= _NOT_HOPELESS or _states(verdict)
    return is_sentence and likely and ends_sentence(block.text)


def _is_of_the_story(verdict: Verdict, story: frozenset[str]) -> bool:
    text = verdict.block.text
    if _states(verdict):
        return True
    begins = (next(_words(sentence), "") for sentence in _ENDS.split(text))
    if _ORDERS.isdisjoint(begins) and _TO_THE_READER.isdisjoint(_words(text)):
        return True
    return story.issuperset(_stems(" ".join(telling_words(text, verdict.rule))))


def _states(verdict: Verdict) -> bool:
    states = _STATES.get(verdict.kind) if verdict.kind else None
    return states is not None and states.search(verdict.block.text) is not None


def _words(text: str) -> Iterator[str]:
    return (word for word in _EDGES.split(text.lower()) if word)


def _stems(text: str) -> Iterator[str]:
    """Give its words in small letters; "shares" and "share" are one."""
    return (word.removesuffix("s") for word in _words(text))
