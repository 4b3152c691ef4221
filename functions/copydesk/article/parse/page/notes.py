"""Marks of footnotes: a number that a reader clicks, and that is no word of the sentence.

by 21 votes to 19.<sup><a href="#fn1">1</a></sup>       19., and no number 191
10<sup>6</sup>, H<sub>2</sub>O, the 21<sup>st</sup>     words
"""

import re
from itertools import islice

from selectolax.lexbor import LexborNode

NOTE_MARKS = frozenset({"a", "sup"})
"""Elements that a mark may be."""

_MARK = re.compile(r"(?:\d{1,3}|[a-z*\u2020\u2021]{1,2})(?:,\s?\d{1,3}){0,4}")
_LONGEST_MARK = 24
_MOST_NODES = 16

_TO_A_NOTE = re.compile(
    r"#(?:_?(?:ftn|fn|edn|foot|end|note|cite|ref|sdfoot|user-content-fn))[\w.:-]*", re.IGNORECASE
)


def is_note_mark(node: LexborNode) -> bool:
    """Tell a raised number that leads to another place of its page, and a link to a note."""
    href = node.attributes.get("href") if node.tag == "a" else None
    if node.tag == "a" and not (href and _TO_A_NOTE.search(href)):
        return False
    nodes = list(islice(node.traverse(include_text=True), 1, _MOST_NODES + 1))
    said = "".join(one.text_content or "" for one in nodes if one.tag == "-text").strip()
    if len(nodes) == _MOST_NODES or len(said) > _LONGEST_MARK or not _MARK.fullmatch(said):
        return False
    links = [one.attributes.get("href") or "" for one in nodes if one.tag == "a"]
    return href is not None or (bool(links) and all("#" in link for link in links))
