"""The rules that name what the model left out: a table an editor can argue with.

Each has an id that stands in every account: it is never renamed and never reused. The first that
matches names the block; of several that match by a topic's words, the one with most of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from copydesk.article.block import Block, BlockKind, RemovalKind
from copydesk.article.clean.labels import Part
from copydesk.article.clean.lexicon import Topic

_LINKED = 0.6
_SHARE = 0.1
"""Share of a block's words that must be about a topic: a story may be about cookies."""

_IN_SENTENCES, _SHARE_IN_SENTENCES = 2, 0.2
"""Words, or share of a sentence's words: whichever is less."""


class Leftover(NamedTuple):
    """What the rules look at."""

    block: Block
    words: int

    topics: dict[int, int]
    """How many words of each topic."""

    twin: bool
    """The same text was kept elsewhere."""

    sentence: bool
    """It ends as sentences do."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a rule asks of a block."""

    holds: Callable[[Leftover], bool]
    topic: int = 0
    """It cannot hold of a block without a word of this topic; 0: of any."""

    part: int = 0
    """Nor outside elements with one of these names."""

    rival: bool = False
    """Of several such the one decides whose topic has most words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table."""

    id: str
    kind: RemovalKind
    because: str
    matches: Condition


def speaks_of(topic: Topic, *, times: int = 1, share: float = _SHARE) -> Condition:
    """Match a block with so many words of a topic, and no long prose around them.

    In a sentence one word is not enough: "The court will share its ruling on Friday."
    """
    bit = topic.value

    def holds(left: Leftover) -> bool:
        least = min(_IN_SENTENCES, _SHARE_IN_SENTENCES * left.words) if left.sentence else 0.0
        return left.topics.get(bit, 0) >= max(times, share * left.words, least)

    return Condition(holds, topic=bit, rival=share == _SHARE)


def is_called(part: Part) -> Condition:
    """Match a block in an element with such a name."""
    return Condition(lambda _: True, part=part.value)


def is_sentence_called(word: str) -> Condition:
    """Match a sentence in an element that has just this word."""
    return Condition(lambda left: left.sentence and word in left.block.own_labels)


def is_in(*tags: str) -> Condition:
    """Match a block inside one of these elements."""
    wanted = frozenset(tags)
    return Condition(lambda left: not wanted.isdisjoint(left.block.tags))


def is_of(kind: BlockKind) -> Condition:
    """Match a block of this kind."""
    return Condition(lambda left: left.block.kind is kind)


_IS_TWIN = Condition(lambda left: left.twin)
_IS_LINKED = Condition(lambda left: left.block.link_share >= _LINKED)


RULES = (
    Rule("twin", RemovalKind.DUPLICATE, "stands in the story already", _IS_TWIN),
    Rule(
        "cookie-words",
        RemovalKind.COOKIE_NOTICE,
        "asks for consent to cookies",
        speaks_of(Topic.COOKIE, times=2, share=0.05),
    ),
    Rule(
        "cookie-element",
        RemovalKind.COOKIE_NOTICE,
        "stands in a consent box",
        is_called(Part.COOKIE),
    ),
    Rule(
        "caption-element",
        RemovalKind.CAPTION,
        "is the caption of a picture",
        is_of(BlockKind.CAPTION),
    ),
    Rule(
        "nav-element",
        RemovalKind.NAVIGATION,
        "stands in the page's navigation",
        is_in("nav", "menu"),
    ),
    Rule(
        "comment-element",
        RemovalKind.COMMENT,
        "is a reader's comment, or asks for one",
        is_called(Part.COMMENT),
    ),
    Rule(
        "paywall-element", RemovalKind.PAYWALL, "sells access to the story", is_called(Part.PAYWALL)
    ),
    Rule(
        "subscribe-element",
        RemovalKind.SUBSCRIBE,
        "sells a newsletter or a subscription",
        is_called(Part.SUBSCRIBE),
    ),
    Rule(
        "advertisement-element",
        RemovalKind.ADVERTISEMENT,
        "stands in an advertisement",
        is_called(Part.ADVERTISEMENT),
    ),
    Rule("share-element", RemovalKind.SHARE, "asks to share the story", is_called(Part.SHARE)),
    Rule("byline-element", RemovalKind.BYLINE, "says who wrote the story", is_called(Part.AUTHOR)),
    Rule(
        "related-element", RemovalKind.RELATED, "points to other stories", is_called(Part.RELATED)
    ),
    Rule(
        "cookie-word",
        RemovalKind.COOKIE_NOTICE,
        "speaks of cookies",
        speaks_of(Topic.COOKIE, share=0.04),
    ),
    Rule("comment-words", RemovalKind.COMMENT, "asks for comments", speaks_of(Topic.COMMENT)),
    Rule(
        "subscribe-words",
        RemovalKind.SUBSCRIBE,
        "sells a newsletter or a subscription",
        speaks_of(Topic.SUBSCRIBE),
    ),
    Rule(
        "advertisement-words",
        RemovalKind.ADVERTISEMENT,
        "is marked as an advertisement",
        speaks_of(Topic.ADVERTISEMENT),
    ),
    Rule("share-words", RemovalKind.SHARE, "asks to share the story", speaks_of(Topic.SHARE)),
    Rule("legal-words", RemovalKind.LEGAL, "is fine print", speaks_of(Topic.LEGAL)),
    Rule(
        "paywall-words", RemovalKind.PAYWALL, "sells access to the story", speaks_of(Topic.PAYWALL)
    ),
    Rule("credit-words", RemovalKind.CREDIT, "credits a picture", speaks_of(Topic.CREDIT)),
    Rule(
        "byline-words",
        RemovalKind.BYLINE,
        "says who wrote the story, and when",
        speaks_of(Topic.BYLINE),
    ),
    Rule("related-words", RemovalKind.RELATED, "points to other stories", speaks_of(Topic.RELATED)),
    Rule(
        "navigation-words",
        RemovalKind.NAVIGATION,
        "leads about the site",
        speaks_of(Topic.NAVIGATION),
    ),
    Rule(
        "disclaimer-element",
        RemovalKind.LEGAL,
        "is fine print",
        is_sentence_called("disclaimer"),
    ),
    Rule(
        "navigation-element",
        RemovalKind.NAVIGATION,
        "stands in a menu or the page's foot",
        is_called(Part.NAVIGATION | Part.FOOTER),
    ),
    Rule("foot-element", RemovalKind.LEGAL, "stands in the page's foot", is_in("footer")),
    Rule("teaser-element", RemovalKind.PROMO, "is a teaser", is_called(Part.TEASER)),
    Rule("links", RemovalKind.NAVIGATION, "is made of links", _IS_LINKED),
)

RULES_BY_ID = {rule.id: rule for rule in RULES}
