"""Naming what the model left out: what kind of thing a block is that is not the story.

The rules are a table beside this; here is what they look at, and which of them decides.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from copydesk.article.block import Block, RemovalKind, elements_around
from copydesk.article.clean.labels import parts_called, parts_of
from copydesk.article.clean.lexicon import TOPICS
from copydesk.article.clean.measures import ends_sentence
from copydesk.article.clean.rules import RULES, RULES_BY_ID, Leftover, Rule

_DOUBTFUL, _DOUBTFUL_IF_CALLED = 0.7, 0.85
"""Score from which a block is the story, whatever its words and its elements say."""

_PLAIN_NAMES = frozenset({"disclaimer", "newsletter", "newsletters"})
"""What an element right around a block may call it, for the model to be asked for more.

Other names of furniture are set around whole stories, too: "paywall", "share", "ad"."""

_RIGHT_AROUND = 2

_EDGES = ".,:;!?()[]\"'\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026|\u00b7"
_WORDS_READ = 60
_CHARACTERS_READ = 160
# Scripts that set no spaces: words are runs of kana, and two ideographs or up to four.
_RUNS = re.compile("[\u3041-\u309f]+|[\u30a0-\u30ff]+|[\u4e00-\u9fff]{3,4}")
_PAIRS = re.compile("[\u4e00-\u9fff]{2}")


def name(block: Block, kept_texts: frozenset[str]) -> tuple[RemovalKind, str]:
    """Name a block that was left out: its kind and the id of the rule that says so.

    Returns:
        ``(OTHER, "model")`` where no rule matches: the model alone left it out.
    """
    words = block.text.lower().split(None, _WORDS_READ)[:_WORDS_READ]
    if not block.text.isascii():
        words += _RUNS.findall(block.text, 0, _CHARACTERS_READ)
        words += _PAIRS.findall(block.text, 0, _CHARACTERS_READ)
    topics, parts = _topics(words), _parts(block)
    left = Leftover(block, len(words), topics, block.text in kept_texts, ends_sentence(block.text))
    possible = _possible(sum(topics), parts)
    matching = (rule for rule in possible if rule.matches.holds(left))
    rule = next(matching, None)
    if rule is None:
        return RemovalKind.OTHER, "model"
    if rule.matches.rival:
        # "Read also: the photos of the storm" credits nobody.
        rivals = (each for each in (rule, *matching) if each.matches.rival)
        rule = max(rivals, key=lambda each: topics[each.matches.topic])
    return rule.kind, rule.id


def doubtful_below(block: Block) -> float:
    """Give the score below which a rule that knows a piece of furniture decides."""
    around = islice(elements_around(block), _RIGHT_AROUND)
    called = any(not _PLAIN_NAMES.isdisjoint(element.labels) for element in around)
    return _DOUBTFUL_IF_CALLED if called else _DOUBTFUL


def telling_words(text: str, rule_id: str) -> list[str]:
    """Give the words for which a rule names a block; none where no rule of the table did."""
    rule = RULES_BY_ID.get(rule_id)
    if rule is None:
        return []
    topic = rule.matches.topic
    words = text.lower().split(None, _WORDS_READ)[:_WORDS_READ]
    return [word for word in words if topic in _topics([word])]


@lru_cache(maxsize=4096)
def _possible(topics: int, parts: int) -> tuple[Rule, ...]:
    """Pass over rules that cannot match: most blocks speak of nothing and are called nothing."""
    conditions = ((rule, rule.matches) for rule in RULES)
    return tuple(
        rule
        for rule, needs in conditions
        if (not needs.topic or needs.topic & topics) and (not needs.part or needs.part & parts)
    )


def _topics(words: Sequence[str]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for word in words:
        bits = TOPICS.get(word) or TOPICS.get(word.strip(_EDGES)) or 0
        while bits:
            topic = bits & -bits
            counts[topic] = counts.get(topic, 0) + 1
            bits ^= topic
    return counts


def _parts(block: Block) -> int:
    """What the three innermost elements are called."""
    bits = 0
    at = block.within
    for _ in range(3):
        if at is None:
            break
        bits |= parts_of(at.labels)
        if at.called:
            bits |= parts_called(at.called)
        at = at.within
    return bits
