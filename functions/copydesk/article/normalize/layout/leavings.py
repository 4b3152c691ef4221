"""Lines of a story's surroundings that the model left in it: they say what they are.

    Politics                          above the headline of a bare text: a section, a menu
    By Anna Ruiz                      above the text: the byline has it
    Published 4 May 2024, 10:15       above the text: the date has it
    Read more: The bridge in figures  anywhere: a link was here
    Follow us on Google News          anywhere: so is an end sign, "-30-"

The model sees how a line looks among its neighbours, and in a short text these look like text.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from copydesk.article.block import SET_ASIDE, Block, BlockKind, RemovalKind, Verdict
from copydesk.article.normalize.layout.captions_above import captions_above_text
from copydesk.article.normalize.layout.line_labels import labelled
from copydesk.article.normalize.layout.offers import name_above_an_offer, tags_below
from copydesk.article.normalize.layout.pull_quotes import pull_quotes
from copydesk.article.normalize.layout.repeats import repeats, set_large
from copydesk.article.normalize.layout.signatures import signatures_of, signed_by_agency
from copydesk.article.normalize.lines.about_authors import notes_about_authors
from copydesk.article.normalize.lines.above_text import (
    Frame,
    credit_above_text,
    label_around_headline,
)
from copydesk.article.normalize.lines.appeals import asks_to_comment, stands_for_an_embed
from copydesk.article.normalize.lines.caption_lines import CAPTION_LINE, is_caption_line
from copydesk.article.normalize.lines.dated_lines import dates_below
from copydesk.article.normalize.lines.desk_lines import (
    below_end_mark,
    desk_lines,
    ends_what_is_for_print,
    set_notices,
)
from copydesk.article.normalize.lines.labels import is_label_above
from copydesk.article.normalize.lines.pointers import (
    asks_to_follow,
    asks_to_subscribe,
    ends_a_message,
    links_elsewhere,
    points_elsewhere,
)
from copydesk.article.normalize.lines.reply_forms import house_rules
from copydesk.article.normalize.lines.sign_offs import sign_offs
from copydesk.article.normalize.story import SURELY_TEXT
from copydesk.article.open_words import ends_open
from copydesk.article.prose import ends_in
from copydesk.article.text import SENTENCE_ENDS

_SYMBOL, _OF_THE_SIGN = "So", frozenset({"Mn", "Cf", "Sk"})
"""Unicode's categories of a pictograph, and of what says how it looks."""

_MOST_WORDS_OF_A_LABEL, _LONGEST_LABEL = 3, 40
_LAST_LINES = 4
"""Of a text: below it stands what a paper says of its rights."""

Leaving = tuple[RemovalKind, str]
"""What a line is left out as, and the id of the rule that says so."""


def left_out(verdicts: Sequence[Verdict], frame: Frame) -> Iterator[Verdict]:
    """Leave such lines out."""
    above: Verdict | None = None
    bare = [one.block.text if one.block.place is None else "" for one in verdicts]
    kept = [n for n, one in enumerate(verdicts) if one.kept]
    known = _known(verdicts, bare, kept, frame)
    labels = labelled(bare, frame.start, kept, frame.top)
    for index, verdict in enumerate(verdicts):
        judged = verdict
        labels_around = verdict.block.labels
        if not SET_ASIDE.isdisjoint(labels_around):
            aside = next(label for label in labels_around if label in SET_ASIDE)
            judged = verdict._replace(kept=False, kind=RemovalKind.OTHER, rule=aside)
        elif verdict.kept and index not in frame.lifted:
            what = known.get(index) or _leaving(verdict, index, frame, above) or labels.get(index)
            judged = verdict._replace(kept=False, kind=what[0], rule=what[1]) if what else verdict
        yield judged
        above = judged


def _known(
    verdicts: Sequence[Verdict], bare: Sequence[str], kept: Sequence[int], frame: Frame
) -> dict[int, Leaving]:
    """Gather the lines that are known by their wording: the desk's, and the author's own."""
    start = frame.start
    captions = (n for n in kept if is_caption_line(bare[n]))
    known = dict.fromkeys(captions, (RemovalKind.CAPTION, CAPTION_LINE))
    if frame.top is not None:
        above = captions_above_text(bare, kept, frame.top)
        known |= dict.fromkeys(above, (RemovalKind.CAPTION, "above-credit"))
    known |= desk_lines(bare, start, kept)
    known |= set_notices(_in_doubt(verdicts, kept, start))
    known |= signatures_of(verdicts, frame)
    known |= dict.fromkeys(pull_quotes(verdicts, kept), (RemovalKind.DUPLICATE, "pull-quote"))
    twice = repeats(bare, kept, frame.top)
    known |= dict.fromkeys(twice, (RemovalKind.DUPLICATE, "said-twice"))
    large = set_large(bare, kept, start)
    known |= dict.fromkeys(large, (RemovalKind.DUPLICATE, "pull-quote"))
    # A line that credits somebody tells nothing of her.
    credit = {n for n, (kind, _) in known.items() if kind is RemovalKind.BYLINE}
    unread = [one._replace(kept=False) if n in credit else one for n, one in enumerate(verdicts)]
    notes = notes_about_authors(unread, frame.top, start, frame.names)
    known |= dict.fromkeys(notes, (RemovalKind.BYLINE, "about-author"))
    # A notice of the desk's may stand below them.
    unknown = [n for n in kept if n not in known]
    known |= dict.fromkeys(sign_offs(bare, start, unknown), (RemovalKind.BYLINE, "sign-off"))
    signed = signed_by_agency(bare, kept, start)
    known |= dict.fromkeys(signed, (RemovalKind.CREDIT, "agency-below-text"))
    known |= dict.fromkeys(dates_below(bare, kept, start), (RemovalKind.BYLINE, "date-below-text"))
    known |= dict.fromkeys(house_rules(bare, start, kept), (RemovalKind.COMMENT, "house-rules"))
    below = range(below_end_mark(bare, start), len(bare))
    known |= dict.fromkeys(below, (RemovalKind.OTHER, "below-end-mark"))
    unprinted = _unprinted(bare, kept, start)
    known |= dict.fromkeys(unprinted, (RemovalKind.OTHER, "not-for-print"))
    rest = [n for n in kept if n not in known]
    tags = tags_below(bare, rest, start)
    known |= dict.fromkeys(tags, (RemovalKind.NAVIGATION, "tags-below-text"))
    names = name_above_an_offer(verdicts, bare, [n for n in rest if n not in tags], start)
    known |= dict.fromkeys(names, (RemovalKind.SUBSCRIBE, "name-above-offer"))
    return known


def _unprinted(bare: Sequence[str], kept: Sequence[int], start: int) -> Iterator[int]:
    """Give the lines that are for the editor: from where a notice says so, down to the end.

    Where most of the text stands below, the notice is in its midst, and is meant alone.
    """
    first = next((n for n in kept if n > start and ends_what_is_for_print(bare[n])), None)
    if first is None:
        return
    above, below = (
        sum(len(bare[n]) for n in kept if (n > first) is part) for part in (False, True)
    )
    yield from range(first, len(bare)) if below <= above else [first]


def _in_doubt(
    verdicts: Sequence[Verdict], kept: Sequence[int], start: int
) -> Iterator[tuple[int, str]]:
    """Give the lines of a page's text that the model is not sure of, and its last ones."""
    last = frozenset(kept[-_LAST_LINES:])
    for n in kept:
        block = verdicts[n].block
        likely = verdicts[n].score >= SURELY_TEXT and n not in last
        if n > start and block.place is not None and not likely:
            yield n, block.text


def _leaving(verdict: Verdict, index: int, frame: Frame, above: Verdict | None) -> Leaving | None:
    block = verdict.block
    said = next(((kind, rule) for kind, rule, holds in _ANYWHERE if holds(block)), None)
    said = said or label_around_headline(block, index, frame, above)
    if said is None and _is_label(block, index, frame):
        said = RemovalKind.NAVIGATION, "label-above-story"
    runs_into_it = above is not None and above.kept and ends_open(above.block.text)
    if said is not None or runs_into_it or index >= frame.start:
        return said
    credited = credit_above_text(block)
    # A story of short lines has no long one to begin with; of a page the model knows the byline.
    of_the_text = block.place is not None and verdict.score >= SURELY_TEXT
    is_byline = credited is not None and credited[0] is RemovalKind.BYLINE
    return None if of_the_text and is_byline else credited


def _is_label(block: Block, index: int, frame: Frame) -> bool:
    """Tell a label above a bare text; above the headline of a page all that is short is one."""
    if block.place is None:
        return index < frame.start and is_label_above(block.text)
    is_above = frame.top is not None and index < frame.top and block.kind is not BlockKind.HEADING
    short = len(block.text.split()) <= _MOST_WORDS_OF_A_LABEL and len(block.text) <= _LONGEST_LABEL
    return is_above and short and not ends_in(block.text, SENTENCE_ENDS)


def _is_an_icon(block: Block) -> bool:
    """Tell the sign of a box, "💡", from a row of signs that parts a text, "***"."""
    of_a_page = block.place is not None and block.kind is BlockKind.PARAGRAPH
    if not of_a_page or unicodedata.category(block.text[0]) != _SYMBOL:
        return False
    return all(unicodedata.category(one) in _OF_THE_SIGN for one in block.text[1:])


_ANYWHERE: tuple[tuple[RemovalKind, str, Callable[[Block], bool]], ...] = (
    (RemovalKind.RELATED, "points-elsewhere", lambda block: points_elsewhere(block.text)),
    (RemovalKind.RELATED, "links-elsewhere", links_elsewhere),
    (RemovalKind.COMMENT, "asks-to-comment", lambda block: asks_to_comment(block.text)),
    (
        RemovalKind.CAPTION,
        "picture",
        lambda block: block.kind is BlockKind.CAPTION and block.place is None,
    ),
    (RemovalKind.OTHER, "stands-for-embed", lambda block: stands_for_an_embed(block.text)),
    (RemovalKind.SHARE, "asks-to-follow", lambda block: asks_to_follow(block.text)),
    (RemovalKind.SUBSCRIBE, "asks-to-subscribe", lambda block: asks_to_subscribe(block.text)),
    (RemovalKind.OTHER, "icon-alone", _is_an_icon),
    (RemovalKind.OTHER, "ends-message", lambda block: ends_a_message(block.text)),
)
