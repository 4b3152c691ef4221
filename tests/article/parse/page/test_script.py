import json
from collections.abc import Callable
from time import process_time

import pytest

from copydesk.article.block import BlockKind
from copydesk.article.clean import judge
from copydesk.article.draft import Draft
from copydesk.article.parse.page.page import parse_page

SENTENCE = "The council voted on Monday to close the old bridge until the repairs are finished."
BODY = [f"{SENTENCE} That was decision number {n} of the long evening session." for n in range(9)]


def test_a_body_that_stands_only_in_linked_data_becomes_blocks() -> None:
    article = {"@type": "NewsArticle", "articleBody": "\n".join(BODY)}
    page = f'<script type="application/ld+json">{json.dumps(article)}</script><div id=root></div>'

    blocks = parse_page(page).blocks

    assert [block.text for block in blocks] == BODY
    assert blocks[1].place == "script[1]/articleBody/p[2]"


def test_a_body_that_stands_only_in_a_script_s_data_becomes_blocks() -> None:
    data = {"props": {"page": {"body": "".join(f"<p>{text}</p>" for text in BODY)}}}
    page = f"<div>Loading</div><script id=__NEXT_DATA__>{json.dumps(data)}</script>"

    blocks = parse_page(page).blocks

    assert [block.text for block in blocks[1:]] == BODY
    assert blocks[1].place == "script[1]/body/p[1]"


def test_a_body_from_a_script_is_kept() -> None:
    article = {"@type": "NewsArticle", "articleBody": "\n".join(BODY)}
    page = f'<script type="application/ld+json">{json.dumps(article)}</script><div id=root></div>'

    assert [v.block.text for v in judge(parse_page(page)) if v.kept] == BODY


def test_a_body_that_the_page_shows_is_not_taken_twice() -> None:
    article = {"@type": "NewsArticle", "articleBody": "\n".join(BODY)}
    shown = "".join(f"<p>{text}</p>" for text in BODY)
    page = f'<script type="application/ld+json">{json.dumps(article)}</script>{shown}'

    assert [block.text for block in parse_page(page).blocks] == BODY


def test_broken_data_is_passed_over() -> None:
    page = "<p>Loading</p><script>" + '{"body": "\\u12' * 50 + "</script>"

    assert [block.text for block in parse_page(page).blocks] == ["Loading"]


def test_keys_and_addresses_in_a_script_s_data_are_no_prose() -> None:
    token = "Cgt3U2VLcXRGMi0tTSjzw7DUBjIKCgJERRIEEgAgYGLgAgrdAjE3" * 3
    data = [{"text": text} for text in (*BODY, token, f"https://cdn.example.org/{token}.jpg")]
    page = f"<div>Loading</div><script>{json.dumps({'items': data})}</script>"

    assert [block.text for block in parse_page(page).blocks[1:]] == BODY


def test_one_string_that_no_parser_may_read_leaves_the_rest_of_the_page() -> None:
    data = {"body": "<p>Rain fell.</p>" + "<b>" * 3_000 + SENTENCE}
    page = f"<p>Loading</p><script>{json.dumps(data)}</script>"

    assert [block.text for block in parse_page(page).blocks] == ["Loading"]


def _with_data(data: object) -> Draft:
    return parse_page(f"<div>Loading</div><script id=__NEXT_DATA__>{json.dumps(data)}</script>")


def _arc(kind: str, text: str) -> object:
    return {"_id": "X", "type": kind, "content": text}


def _sanity(style: str, text: str) -> object:
    span = {"_type": "span", "text": text}
    return {"_type": "block", "children": [span], "markDefs": [], "style": style}


def _nested(kind: str, text: str) -> object:
    return {"nodeType": kind, "content": [{"nodeType": "text", "value": text}]}


def _behind(kind: str, text: str) -> object:
    return {"text": text, "type": kind}


@pytest.mark.parametrize(
    ("set_as", "prose", "heading"),
    [
        pytest.param(_arc, "text", "header", id="type before the words"),
        pytest.param(_behind, "text", "heading", id="type behind the words"),
        pytest.param(_sanity, "normal", "h2", id="style of a block"),
        pytest.param(_nested, "paragraph", "heading-3", id="type around the words"),
        pytest.param(_nested, "paragraph", "subheadline", id="another name for it"),
    ],
)
def test_a_script_s_data_says_what_is_a_heading(
    set_as: Callable[[str, str], object], prose: str, heading: str
) -> None:
    parts = [set_as(prose, text) for text in BODY]
    parts.insert(2, set_as(heading, "Aid promised"))

    blocks = _with_data({"article": {"elements": parts}}).blocks[1:]

    assert [one.text for one in blocks if one.kind is BlockKind.HEADING] == ["Aid promised"]
    assert [one.text for one in blocks] == [*BODY[:2], "Aid promised", *BODY[2:]]


def test_short_strings_of_other_types_are_no_headings() -> None:
    parts = [_arc("text", text) for text in BODY]
    parts[2:2] = [_arc("newsletter", "Sign up for it"), _arc("header-ad", "Buy this bread")]

    blocks = _with_data({"article": {"elements": parts}}).blocks[1:]

    assert [one.text for one in blocks] == BODY


def test_the_object_around_a_body_in_data_says_who_wrote_it() -> None:
    parts = [_arc("text", text) for text in BODY]
    own = {"headline": "Bridge closed", "authors": [{"name": "Dev Rana"}], "elements": parts}
    others = {"title": "Fares to rise", "authors": [{"name": "Jo Lund"}], "text": "Soon."}

    head = _with_data({"props": {"related": [others], "article": own}}).head

    assert [one["author"] for one in head.linked_data] == [[{"name": "Dev Rana"}]]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({"a": {"authors": ["Jo Lund"], "text": BODY}}, id="without a headline"),
        pytest.param({"title": "x", "a": {"b": {"c": {"d": {"e": {"f": BODY}}}}}}, id="far away"),
    ],
)
def test_an_object_that_is_no_article_says_nothing(data: object) -> None:
    assert _with_data(data).head.linked_data == ()


def test_what_a_script_is_set_to_says_who_wrote_its_body() -> None:
    parts = [{"text": {"value": text}} for text in BODY]
    own = {"title": {"value": "Bridge closed"}, "authors": [{"title": "Sara Lind"}], "p": parts}
    page = f"<script>window.STATE = {json.dumps({'article': own})};</script><div id=root></div>"

    (article,) = parse_page(page).head.linked_data

    assert article["headline"] == "Bridge closed"
    assert article["author"] == [{"title": "Sara Lind", "name": "Sara Lind"}]


def test_many_short_strings_in_a_script_are_read_in_time() -> None:
    data = [{"type": "heading", "text": f"{n}"} for n in range(60_000)]
    began = process_time()

    _with_data(data)

    assert process_time() - began < 4


def devalued(*values: object) -> str:
    return f'<p>Loading</p><script type="application/json">{json.dumps(values)}</script>'


MARKED_UP = "".join(f"<p>{text}</p>" for text in BODY)


def test_a_body_in_an_array_of_values_away_from_their_names_becomes_blocks() -> None:
    page = devalued(["Reactive", 1], {"title": 2, "body": 3}, "Old bridge closed", MARKED_UP, [1])

    blocks = parse_page(page).blocks

    assert [block.text for block in blocks[1:]] == BODY
    assert blocks[1].place == "script[1]/value/p[1]"


def test_sentences_that_follow_each_other_in_an_array_are_a_body() -> None:
    teaser = "The ferry company was fined on Friday because it had no life jackets on board."
    page = devalued({"body": 1}, [2, 3, 4], *BODY, {"more": 11}, list(range(300)), teaser)

    assert [block.text for block in parse_page(page).blocks[1:]] == BODY


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(json.dumps([[1], [0], *BODY[:1]]), id="values that are in each other"),
        pytest.param('"' + '\\"' * 500, id="a string that nothing ends"),
        pytest.param('["' + "\\\n" * 500 + "\\", id="line ends behind backslashes"),
        pytest.param(
            json.dumps(["Only one line of so many words stands here, and no more."]), id="a line"
        ),
    ],
)
def test_what_is_no_body_in_such_data_is_passed_over(script: str) -> None:
    page = f'<p>Loading</p><script type="application/json">{script}</script>'

    assert [block.text for block in parse_page(page).blocks] == ["Loading"]


def test_the_settings_of_a_script_are_read_only_where_they_are_data() -> None:
    page = devalued("Old bridge closed", MARKED_UP).replace("application/json", "text/javascript")

    assert [block.text for block in parse_page(page).blocks] == ["Loading"]
