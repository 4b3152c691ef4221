"""Subtitles are read as what was said: cues are joined to sentences, times are set aside."""

import pytest

from copydesk.article.block import CUE
from tests.article.reading import article_of, rules_of, texts_of

SUBRIP = """1
00:00:01,000 --> 00:00:04,200
Good evening. A fire has destroyed

2
00:00:04,200 --> 00:00:08,000
the old cannery on Front Street in Astor.

3
00:00:08,500 --> 00:00:12,000
<i>No one was hurt, but forty people are out of work.</i>

4
00:00:12,300 --> 00:00:15,000
>> We will rebuild. You have my word.
"""
WEBVTT = """WEBVTT
Kind: captions

NOTE made by hand

intro
00:01.000 --> 00:04.200 align:start position:0%
<v Anchor>Good evening. A fire has destroyed

00:04.200 --> 00:08.000
the old cannery on Front Street in Astor.</v>

00:08.500 --> 00:12.000
No one was hurt, but forty
people are out of work.

00:12.300 --> 00:15.000
- We will rebuild. You have my word.
"""


@pytest.mark.parametrize(
    "source", [pytest.param(SUBRIP, id="SubRip"), pytest.param(WEBVTT, id="WebVTT")]
)
def test_cues_are_joined_to_sentences(source: str) -> None:
    article = article_of(source)

    assert article.headline is None
    assert texts_of(article) == [
        "Good evening. A fire has destroyed the old cannery on Front Street in Astor.",
        "No one was hurt, but forty people are out of work.",
        "We will rebuild. You have my word.",
    ]
    assert CUE in rules_of(article).values()


def test_times_in_a_transcript_stay() -> None:
    lines = ["09:12:33 Marta: We leave now.", "09:13:05 Ben: The field is clear, and we go."]
    lead = "The radio log of the night on which the barn burned down was released on Friday."

    assert texts_of(article_of("\n\n".join(["Log of a fire", lead, *lines]))) == [lead, *lines]
