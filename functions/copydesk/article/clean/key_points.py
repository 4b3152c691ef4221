"""Key points: the story in a few lines, in a box of their own above its text.

    Key points                                 what the box, or its makers, call it
    Grace Tan wins with 52% of the vote        no sentences: such a list looks like a menu
    Turnout reached 71%
    <p>Voters in Harlow Bay have elected …     the text begins right below

An editor has written them, and a reader reads them first. A list of links is none.
"""

from collections.abc import Iterator, Sequence

from copydesk.article.block import Block, BlockKind, RemovalKind, Verdict
from copydesk.article.clean.measures import MOSTLY_LINKS
from copydesk.article.clean.set_in import list_around, lists_left_out
from copydesk.article.text import COLONS, unparted_words

_RULE = "key-points"
_NOT_HOPELESS = 0.05
_MOST_POINTS, _FEWEST_WORDS = 8, 3
"""Points of a box; words of each, on average: "Home", "News" and "Sport" have fewer."""

_STEPS = 3
"""Elements around a list of which one may be called so, and blocks down to the text."""

_NAMES = frozenset(
    """
    keypoints keytakeaways keyfacts takeaways takeaway highlights bulletpoints keypoint
    kernpunkte puntosclave pontoschave punkte points
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""Words of a box's own attributes."""

_HEADINGS = frozenset(
    """
    key points|key takeaways|key facts|key findings|the key points|main points|takeaways|highlights
    at a glance|in brief|in short|story highlights|quick read|tl;dr|summary|ai summary
    das wichtigste in kürze|das wichtigste|auf einen blick|in kürze|kurz zusammengefasst
    zusammenfassung|die wichtigsten punkte
    l'essentiel|en bref|à retenir|ce qu'il faut retenir|les points clés|points clés|le résumé
    puntos clave|las claves|claves|lo más importante|en resumen|resumen|en breve
    punti chiave|i punti chiave|in breve|in sintesi|pontos-chave|pontos principais|em resumo|resumo
    in het kort|kernpunten|samenvatting|det viktigaste|i korthet|sammanfattning
    det vigtigste|kort fortalt|kortversjonen|oppsummert|pääkohdat|lyhyesti|tiivistelmä
    w skrócie|najważniejsze informacje|ve zkratce|v kocke|röviden|pe scurt|главное|коротко|кратко
    головне|накратко|укратко|özet|öne çıkanlar|σε τίτλους
    要点|この記事のポイント|ポイント|要點|重點|重点|摘要|요약|핵심|핵심 요약
    أبرز النقاط|النقاط الرئيسية|עיקרי הדברים|תקציר|نکات کلیدی|poin penting|tóm tắt|điểm chính
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip
"""What stands above such a list, in small letters."""


def with_key_points(verdicts: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """Give back each such list that stands right above kept text, and its heading."""
    given = frozenset(_found(verdicts))
    if not given:
        return verdicts
    return tuple(
        verdict._replace(kept=True, kind=None, rule=_RULE)
        if index in given and not verdict.kept
        else verdict
        for index, verdict in enumerate(verdicts)
    )


def _found(verdicts: Sequence[Verdict]) -> Iterator[int]:
    for run in lists_left_out(verdicts):
        points = verdicts[run.start : run.stop]
        if len(points) > _MOST_POINTS or not all(map(_may_be_a_point, points)):
            continue
        above = verdicts[run.start - 1].block if run.start else None
        headed = above is not None and _heads_points(above)
        below = (one.kept for one in verdicts[run.stop : run.stop + _STEPS])
        if (headed or _is_called_so(points[0].block)) and _are_lines(points) and any(below):
            yield from run
            if headed:
                yield run.start - 1


def _may_be_a_point(verdict: Verdict) -> bool:
    unlike = verdict.kind in (RemovalKind.DUPLICATE, RemovalKind.CAPTION)
    likely = verdict.score >= _NOT_HOPELESS and verdict.block.link_share < MOSTLY_LINKS
    # In an <aside> they stand beside the text, which says the same once more.
    above = "aside" not in verdict.block.tags and verdict.block.kind is BlockKind.LIST_ITEM
    return likely and above and not unlike


def _are_lines(points: Sequence[Verdict]) -> bool:
    texts = [one.block.text for one in points]
    words = sum(max(len(text.split()), unparted_words(text)) for text in texts)
    return words >= _FEWEST_WORDS * len(points)


def _heads_points(block: Block) -> bool:
    text = block.text.rstrip("".join(COLONS)).strip().lower().replace("\u2019", "'")
    return text in _HEADINGS


def _is_called_so(block: Block) -> bool:
    element = list_around(block)
    for _ in range(_STEPS):
        if element is None:
            return False
        if not _NAMES.isdisjoint(element.labels):
            return True
        element = element.within
    return False
