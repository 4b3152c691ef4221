"""Speech behind a dash, as the newsrooms of the north and the east of Europe print it.

    – Vi har haft torka, säger viltforskaren Eva Lindqvist.
    — Мы готовы, — сказал Омар Даль.

The words end where their verb of speech begins; a dash without one opens a list.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from copydesk.article.normalize.quotes.quotation_marks import Marked
from copydesk.article.normalize.quotes.runs import run_pattern

LONGEST_SPEECH = 600
"""Characters before the verb."""


@cache
def _speech(verb: str) -> re.Pattern[str]:
    words = rf"(?P<text>[^\W\d_a-z][^\n]{{3,{LONGEST_SPEECH}}}?)"
    end = r"(?:,|,?\s[–—-]|(?<=[!?…]))"
    # "..., rehtori Satu Niemelä kertoo.": who spoke may stand before the verb, at the end.
    named = rf"(?:[^\W\d_A-Z][^\W\d_]{{2,30}}\s){{0,3}}{run_pattern()}\s(?:{verb})(?=\.?$)"
    return re.compile(rf"[–—-]\s?{words}{end}\s(?:(?:{verb})(?=\s[^\W\d_])|{named})")


def find_speech(texts: Sequence[str], verb: str) -> Iterator[Marked]:
    """Find what is said behind a dash at the beginning of a paragraph.

    Args:
        texts: The paragraphs.
        verb: Alternatives of a pattern: the language's verbs of speech.
    """
    for number, text in enumerate(texts):
        if text[:1] in "–—-" and (found := _speech(verb).match(text)):
            yield Marked(found["text"], number, 0, number, found.end("text"))
