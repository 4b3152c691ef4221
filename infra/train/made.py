"""Dumps that we make ourselves, of kinds that the corpus lacks.

*plain*: the gold, a paragraph a line, now and then with its title above and a few lines of
the page's boilerplate below: so that the model learns that most of a clean text is text.
*markdown*: the page as dumps with link targets write it. *fed*: the page, or its dump, with a
list of teasers longer than the story, or a thread of comments, or hidden paragraphs, as many
sites have them and few of the corpus. How each is made follows from its id alone: the same
corpus gives the same documents.
"""

import hashlib
from collections.abc import Iterator, Sequence
from html import escape

from copydesk.article.block import Block, BlockKind
from infra.train.made_lines import FURNITURE, PROSE, READERS, THREADS

_MOST_LINES_BELOW = 3
_LINKED = 0.5
_SHORTEST, _LONGEST = 4, 60


def lot_of(key: str) -> int:
    """Draw a number for a document: the same in each run, on each machine."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16)


def plain_dump(key: str, gold: str, boilerplate: Sequence[str]) -> tuple[str, list[bool]]:
    """Write a clean text; tell for each of its lines whether it is the story."""
    lot = lot_of(key)
    story = [line.strip() for line in gold.split("\n") if line.strip()]
    if lot % 4 == 0:  # a short message
        story = story[: 1 + lot // 4 % 4]
    if lot // 128 % 3 == 0:
        story.insert(lot // 16 % (len(story) + 1), PROSE[lot // 512 % len(PROSE)])
    below = _below(lot, boilerplate)
    gap = "\n\n" if lot // 16 % 2 else "\n"
    return gap.join(story + below), [True] * len(story) + [False] * len(below)


def _below(lot: int, boilerplate: Sequence[str]) -> list[str]:
    """Nothing under half of the texts; else a line of ours, or a few of the page's."""
    way = lot // 64 % 6
    if way < 3:  # noqa: PLR2004
        return []
    if way < 5:  # noqa: PLR2004
        return [FURNITURE[lot // 1024 % len(FURNITURE)]]
    usable = [line for line in boilerplate if _SHORTEST <= len(line.split()) <= _LONGEST]
    count = 1 + lot // 4096 % _MOST_LINES_BELOW
    first = lot // 1024 % max(1, len(usable) - count + 1)
    return list(usable[first : first + count])


def markdown_dump(blocks: Sequence[Block]) -> str:
    """Write a page's blocks as Markdown."""
    return "\n\n".join(_marked(block) for block in blocks)


def _marked(block: Block) -> str:
    text = block.text.replace("\n", " ")
    if block.link_share >= _LINKED:
        text = f"[{text}](https://example.org/{lot_of(text) % 9999})"
    if block.kind is BlockKind.HEADING:
        return f"{'#' * (block.level or 2)} {text}"
    if block.kind is BlockKind.LIST_ITEM:
        return f"* {text}"
    return f"> {text}" if block.kind is BlockKind.QUOTE else text


_OUTER = ("ul", "ol", "div", "section", "div")
_INNER = ("li", "li", "div", "article", "div")
_CALLED = ("", "stream", "feed", "river", "items", "c-list", "posts", "comments", "more-stories")


def fed_page(key: str, page: str, teasers: Sequence[str]) -> str:
    """Put a list of teasers, or comments, behind the story or at the page's end."""
    lot = lot_of(key)
    outer, inner = _OUTER[lot % 5], _INNER[lot % 5]
    called = _CALLED[lot // 5 % len(_CALLED)]
    chosen = [teasers[(lot // 7 + 31 * n) % len(teasers)] for n in range(5 + lot // 11 % 30)]
    listed = "".join(
        f"<{inner} class='item'><div>{_heading(text, lot)}<p>{escape(text)}</p></div></{inner}>"
        for text in chosen
    )
    fed = f"<div class='{called}'><{outer} class='{called}'>{listed}</{outer}></div>"
    mark = "</article>" if lot // 13 % 2 and "</article>" in page else "</body>"
    if lot // 17 % 5 == 0:
        fed = f"<aside>{fed}</aside>"
    if lot // 19 % 4 == 0:
        return _with_hidden(page, chosen[0])
    at = page.rfind(mark)
    if lot // 23 % 4 == 0 and "<body" in page:  # before the story
        at = page.find(">", page.find("<body")) + 1
    return page[:at] + fed + page[at:] if at >= 0 else page + fed


def _heading(text: str, lot: int) -> str:
    words = escape(" ".join(text.split()[:9]))
    return (
        f"<h3><a href='/x'>{words}</a></h3>",
        f"<a href='/x'>{words}</a>",
        f"<span>{words}</span><time>2 h</time>",
    )[lot // 29 % 3]


def _with_hidden(page: str, text: str) -> str:
    """Put paragraphs that no reader sees between those of the story."""
    pieces = page.split("</p>")
    middle = len(pieces) // 2
    hidden = f"</p><p style='display:none'>{escape(text)}"
    pieces[middle : middle + 1] = [pieces[middle] + hidden * 2]
    return "</p>".join(pieces)


def fed_dump(key: str, lines: Sequence[str], labels: Sequence[bool], teasers: Sequence[str]) -> str:
    """Put other stories' headlines and teasers, or a thread, behind the last line of this one."""
    lot = lot_of(key)
    last = max((n for n, label in enumerate(labels) if label), default=len(lines) - 1)
    gap = len(lines[last]) - len(lines[last].lstrip())
    indent = " " * max(0, gap - 2 * (lot % 4))
    chosen = [teasers[(lot // 7 + 31 * n) % len(teasers)] for n in range(4 + lot // 5 % 16)]
    fed = _thread(lot, chosen) if lot // 13 % 3 == 0 else _teased(chosen)
    at = last + 1 + lot // 11 % 6
    return "\n".join([*lines[:at], *(indent + line for line in fed), *lines[at:]])


def _teased(texts: Sequence[str]) -> Iterator[str]:
    for text in texts:
        headline = " ".join(text.split()[-9:]).strip(" .!?")
        yield headline[:1].upper() + headline[1:]
        yield text


def _thread(lot: int, texts: Sequence[str]) -> Iterator[str]:
    """Let readers say what stands in other stories; now and then in some words only."""
    head, who, when, *below = THREADS[lot // 17 % len(THREADS)]
    yield head.format(n=len(texts))
    for n, text in enumerate(texts):
        own = lot // (19 + n)
        yield who.format(name=READERS[own % len(READERS)])
        yield when.format(d=1 + own % 28, h=10 + own % 13, m=10 + own % 49)
        yield " ".join(text.split()[-9:]) if own % 5 == 0 else text
        yield from below[: 1 + lot // 23 % 2]
