"""Subtitles: what was said in a film, in cues with a number and a time.

    7
    00:00:01,000 --> 00:00:04,200        SubRip; WebVTT has stops for commas, and a head
    Good evening. A fire has destroyed

    8
    00:00:04,200 --> 00:00:08,000
    the old cannery on Front Street.

The cues are read as text: numbers and times are set aside, and what is left is joined to sentences.
"""

import re
from collections.abc import Iterator, Sequence

from copydesk.article.block import CUE
from copydesk.article.parse.carriers.parted import Parted, set_aside
from copydesk.article.parse.lines.lines import Line, ends

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}"
_TIMING = re.compile(rf"{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_FEWEST_CUES = 2
_HEAD = re.compile(r"WEBVTT\b.*")
_NOTE = re.compile(r"(?:NOTE|STYLE|REGION)\b.*")
_TAGS = re.compile(r"</?[A-Za-z][^<>\n]{0,80}>|<\d[\d:.]{3,12}>|\{\\an?\d{1,2}\}")
_SPEAKER = re.compile(r">>\s?|-\s?(?=[^\W\d_])")
"""Who speaks has changed."""


def open_cues(lines: tuple[Line, ...]) -> Parted:
    """Part what was said from numbers and times."""
    timings = [
        n for n, line in enumerate(lines) if "-->" in line.text and _TIMING.fullmatch(line.text)
    ]
    if len(timings) < _FEWEST_CUES:
        return Parted(lines)
    aside = dict.fromkeys([*timings, *_numbers(lines, timings), *_notes(lines, timings[0])], CUE)
    parted = set_aside(lines, aside)
    return parted._replace(text=tuple(_sentences(parted.text)), flowing=True)


def _numbers(lines: Sequence[Line], timings: Sequence[int]) -> Iterator[int]:
    """Find the number, or the name, of each cue: the line over its time, below an empty one."""
    taken = set(timings)
    for timing in timings:
        above = timing - 1
        if above >= 0 and above not in taken and lines[above].after_blank:
            yield above


def _notes(lines: Sequence[Line], first: int) -> Iterator[int]:
    """Find the head of a WebVTT file, and its notes above the first cue."""
    if lines and _HEAD.fullmatch(lines[0].text):
        yield from range(first)
    noted = False
    for n in range(first + 1, len(lines)):
        noted = _NOTE.fullmatch(lines[n].text) is not None if lines[n].after_blank else noted
        if noted:
            yield n


def _sentences(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines as they were said: one stands apart only where a sentence ends above it."""
    ended = True
    for line in lines:
        said = _TAGS.sub("", line.text).strip()
        speaker = _SPEAKER.match(said)
        said = said[speaker.end() :] if speaker else said
        begins = ended or speaker is not None
        yield line._replace(text=said or line.text, after_blank=begins)
        ended = ends(said)
