"""Texts in JSON: wrappings, strings in strings, and what programs did to them."""

import json
from typing import Any

import pytest

from tests.article.parse.json.bridge import BODY, LEAD, SECOND, paragraphs, read


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("show({});", id="a function's argument"),
        pytest.param("var story = {};", id="a name's value"),
        pytest.param(")]}}',\n{}", id="behind a guard"),
        pytest.param("{}\n", id="one line"),
    ],
)
def test_wrappings_are_taken_off(around: str) -> None:
    text = around.format(json.dumps({"title": "Harbour bridge reopens", "text": BODY}))

    assert paragraphs(read(text)) == [LEAD, SECOND]


def test_commas_behind_a_last_member_are_passed_over() -> None:
    body = f"{LEAD} (a, b,)\n\n{SECOND} [x,]"
    text = json.dumps({"title": "Harbour bridge reopens", "text": body})

    assert paragraphs(read(f"{text[:-1]} , }}")) == body.split("\n\n")


def test_json_in_a_string_is_read_a_few_strings_deep() -> None:
    written = json.dumps({"title": "Harbour bridge reopens", "text": BODY})
    twice = json.dumps(json.dumps(written))

    assert paragraphs(read(twice)) == [LEAD, SECOND]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;", id="escaped"),
        pytest.param(f"{LEAD}\\n\\n{SECOND}", id="line ends spelled out"),
        pytest.param(BODY.replace("bridge", "<b>bridge</b>", 1), id="one tag"),
        pytest.param(BODY.replace("bridge", '<a href="/b">bridge</a>', 1), id="one link"),
        pytest.param(f"{LEAD}<br><br>{SECOND}", id="line breaks"),
        pytest.param(f"\u3000{LEAD}\n\u3000{SECOND}", id="indents of ideographs"),
        pytest.param([LEAD, SECOND], id="a list"),
        pytest.param([[LEAD], [SECOND]], id="lists in a list"),
        pytest.param({"0": LEAD, "1": SECOND}, id="numbered"),
        pytest.param(f"# Harbour bridge reopens\n\n{BODY}", id="Markdown with the headline"),
        pytest.param(f"Harbour bridge reopens\n\n{BODY}", id="the headline once more"),
        pytest.param(f"<p>Harbour bridge reopens</p><p>{LEAD}</p><p>{SECOND}</p>", id="in a p"),
        pytest.param(f'{LEAD}\n[gallery ids="1,2"]\n<p>{SECOND}</p>', id="a plug-in's code"),
    ],
)
def test_what_programs_do_to_a_text_is_undone(body: Any) -> None:
    reading = read({"title": "Harbour bridge reopens", "text": body})

    assert reading.article.headline == "Harbour bridge reopens"
    assert paragraphs(reading) == [LEAD, SECOND]


def test_backslashes_of_a_text_stay() -> None:
    path = r"The folder C:\new on the harbour office's computer held all plans of the bridge."

    assert paragraphs(read({"title": "Bridge", "text": f"{LEAD}\n\n{path}"}))[-1] == path


FOOT = '<p>The post <a href="/b">Bridge</a> appeared first on <a href="/">Seabright Post</a>.</p>'
SAID = (
    "<p>The post in which he said so first appeared on Facebook in the early hours of Monday.</p>"
)


def test_what_wordpress_sets_below_a_feed_s_text_is_left_out() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"<p>{LEAD}</p>{FOOT}"})

    assert paragraphs(reading) == [LEAD]
    assert [removal.kind for removal in reading.article.removals] == ["related"]


def test_a_sentence_about_a_post_stays() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"<p>{LEAD}</p>{SAID}"})

    assert len(paragraphs(reading)) == 2


def test_a_headline_that_a_text_repeats_is_accounted_for() -> None:
    reading = read({"title": "Harbour bridge reopens", "text": f"Harbour bridge reopens\n\n{BODY}"})

    assert [one.rule for one in reading.article.removals] == ["repeated-headline"]


def test_a_text_that_its_sender_cut_is_incomplete() -> None:
    reading = read({"title": "Harbour bridge reopens", "content": f"{BODY} [+1893 chars]"})

    assert paragraphs(reading) == [LEAD, SECOND]
    assert reading.article.is_complete is False
