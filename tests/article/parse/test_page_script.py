import json

from copydesk.article.clean import judge
from copydesk.article.parse.page import parse_page

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
