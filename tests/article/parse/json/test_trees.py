"""Texts in JSON that are trees of nodes: what editors' tools and content systems write."""

import json
import random
from typing import Any

import pytest

from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable

TITLE = "Harbour bridge reopens"
LEAD = "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck."
SECOND = "The first bus crossed at noon, and the mayor said that the town had missed its bridge."
SUBHEAD = "Tolls from May"
THIRD = "Drivers will pay two crowns for each crossing from May, the council decided last week."
CAPTION = "The bridge at noon on Thursday"


def read(document: Any) -> Reading:
    return read_article(Upload(json.dumps(document).encode()))


def sections(reading: Reading) -> list[tuple[str | None, list[str]]]:
    return [
        (section.heading, [paragraph.text for paragraph in section.paragraphs])
        for section in reading.article.sections
    ]


STORY = [(None, [LEAD, SECOND]), (SUBHEAD, [THIRD])]


def contentful(kind: str, text: str) -> Any:
    runs = [{"nodeType": "text", "value": part, "marks": []} for part in (text[:9], text[9:])]
    return {"nodeType": kind, "data": {}, "content": runs}


def editor_js(kind: str, **data: Any) -> Any:
    return {"id": "a", "type": kind, "data": data}


def prosemirror(kind: str, text: str, **attributes: Any) -> Any:
    runs = [{"type": "text", "text": text[:9], "marks": [{"type": "bold"}]}]
    runs += [{"type": "text", "text": text[9:]}]
    return {"type": kind, "attrs": attributes, "content": runs}


def draft_js(kind: str, text: str) -> Any:
    return {"key": "k", "type": kind, "text": text, "depth": 0, "data": {}}


def slate(kind: str, text: str) -> Any:
    return {"type": kind, "children": [{"text": text[:9], "bold": True}, {"text": text[9:]}]}


def sanity(style: str, text: str) -> Any:
    return {"_type": "block", "style": style, "children": [{"_type": "span", "text": text}]}


def lexical(kind: str, text: str, **more: Any) -> Any:
    return {"type": kind, "children": [{"type": "text", "format": 0, "text": text}], **more}


def notion(kind: str, text: str) -> Any:
    runs = [{"type": "text", "text": {"content": text}, "plain_text": text}]
    return {"object": "block", "type": kind, kind: {"rich_text": runs}}


def gutenberg(name: str, markup: str) -> Any:
    return {"blockName": name, "attrs": {}, "innerBlocks": [], "innerHTML": markup}


def optimo(kind: str, *texts: str) -> Any:
    inner = [{"type": "paragraph", "model": {"text": text, "blocks": []}} for text in texts]
    return {"type": kind, "model": {"blocks": inner}}


TREES: dict[str, Any] = {
    "Contentful": {
        "nodeType": "document",
        "content": [
            contentful("paragraph", LEAD),
            contentful("paragraph", SECOND),
            contentful("heading-2", SUBHEAD),
            {"nodeType": "embedded-asset-block", "data": {"target": {}}, "content": []},
            contentful("paragraph", THIRD),
        ],
    },
    "Editor.js": {
        "time": 1,
        "blocks": [
            editor_js("paragraph", text=LEAD.replace("bridge", "<b>bridge</b>")),
            editor_js("paragraph", text=SECOND),
            editor_js("header", text=SUBHEAD, level=2),
            editor_js("image", file={"url": "/a.jpg"}, caption=CAPTION),
            editor_js("paragraph", text=THIRD),
        ],
    },
    "ProseMirror": {
        "type": "doc",
        "content": [
            prosemirror("paragraph", LEAD),
            prosemirror("paragraph", SECOND),
            prosemirror("heading", SUBHEAD, level=3),
            prosemirror("paragraph", THIRD),
        ],
    },
    "Draft.js": {
        "entityMap": {},
        "blocks": [
            draft_js("unstyled", LEAD),
            draft_js("unstyled", SECOND),
            draft_js("header-two", SUBHEAD),
            draft_js("unstyled", THIRD),
        ],
    },
    "Slate": [
        slate("paragraph", LEAD),
        slate("paragraph", SECOND),
        slate("heading-two", SUBHEAD),
        slate("paragraph", THIRD),
    ],
    "Sanity": [
        sanity("normal", LEAD),
        sanity("normal", SECOND),
        sanity("h2", SUBHEAD),
        {"_type": "image", "caption": CAPTION, "asset": {"_ref": "a"}},
        sanity("normal", THIRD),
    ],
    "Lexical": {
        "root": {
            "type": "root",
            "children": [
                lexical("paragraph", LEAD),
                lexical("paragraph", SECOND),
                lexical("heading", SUBHEAD, tag="h2"),
                lexical("paragraph", THIRD),
            ],
        }
    },
    "Notion": [
        notion("paragraph", LEAD),
        notion("paragraph", SECOND),
        notion("heading_2", SUBHEAD),
        notion("paragraph", THIRD),
    ],
    "WordPress' blocks": [
        gutenberg("core/paragraph", f"<p>{LEAD}</p>"),
        {
            "blockName": "core/group",
            "innerBlocks": [gutenberg("core/paragraph", f"<p>{SECOND}</p>")],
            "innerHTML": "<div></div>",
        },
        gutenberg("core/heading", f"<h2>{SUBHEAD}</h2>"),
        gutenberg("core/paragraph", f"<p>{THIRD}</p>"),
    ],
    "Telegraph": [
        {"tag": "figure", "children": [{"tag": "figcaption", "children": [CAPTION]}]},
        {"tag": "p", "children": [LEAD[:9], {"tag": "b", "children": [LEAD[9:20]]}, LEAD[20:]]},
        {"tag": "p", "children": [SECOND]},
        {"tag": "h3", "children": [SUBHEAD]},
        {"tag": "p", "children": [THIRD]},
    ],
    "the BBC's": {
        "model": {
            "blocks": [
                optimo("text", LEAD, SECOND),
                optimo("subheadline", SUBHEAD),
                optimo("text", THIRD),
            ]
        }
    },
    "Quill": {
        "ops": [
            {"insert": f"{LEAD[:9]}"},
            {"insert": f"{LEAD[9:]}\n{SECOND}\n{SUBHEAD}"},
            {"insert": "\n", "attributes": {"header": 2}},
            {"insert": {"image": "/a.jpg"}},
            {"insert": f"{THIRD}\n"},
        ]
    },
    "Arc": [
        {"type": "text", "content": LEAD},
        {"type": "interstitial_link", "content": "Read also: Ferry sails again"},
        {"type": "text", "content": SECOND},
        {"type": "header", "level": 2, "content": SUBHEAD},
        {"type": "image", "caption": CAPTION},
        {"type": "text", "content": THIRD},
    ],
    "sections": [
        {"heading": None, "paragraphs": [{"text": LEAD}, {"text": SECOND}]},
        {"heading": SUBHEAD, "paragraphs": [{"text": THIRD}]},
    ],
}


@pytest.mark.parametrize("tool", TREES)
@pytest.mark.parametrize("as_string", [False, True], ids=["as a tree", "as a string"])
def test_a_tree_of_nodes_is_one_text(tool: str, as_string: bool) -> None:  # noqa: FBT001
    tree = json.dumps(TREES[tool]) if as_string else TREES[tool]

    reading = read({"title": TITLE, "author": "Anna Ruiz", "body": tree})

    assert reading.article.headline == TITLE
    assert sections(reading) == STORY


@pytest.mark.parametrize("tool", ["ProseMirror", "Sanity", "Arc", "Slate", "Telegraph"])
def test_nodes_that_say_what_they_are_need_no_name(tool: str) -> None:
    reading = read({"title": TITLE, "story_parts": TREES[tool], "author": "Anna Ruiz"})

    assert sections(reading) == STORY


def test_the_caption_of_a_picture_is_left_out_and_accounted_for() -> None:
    reading = read({"title": TITLE, "body": TREES["Sanity"]})

    assert [(one.kind, one.text) for one in reading.article.removals] == [("caption", CAPTION)]


def test_a_list_s_items_are_items() -> None:
    items = [{"type": "listItem", "content": [prosemirror("paragraph", THIRD)]}]
    body = [prosemirror("paragraph", LEAD), {"type": "bulletList", "content": items}]

    (section,) = read({"title": TITLE, "doc": {"type": "doc", "content": body}}).article.sections

    assert [paragraph.kind for paragraph in section.paragraphs] == ["paragraph", "listItem"]


@pytest.mark.parametrize(
    "node",
    [
        pytest.param({"type": "ad", "label": "Advertisement", "text": "Buy a boat"}, id="an ad"),
        pytest.param({"type": "related", "items": [{"text": THIRD}]}, id="another story"),
        pytest.param({"type": "newsletter", "text": "Sign up for our letter"}, id="a letter"),
        pytest.param({"type": "embed", "text": THIRD, "url": "/tweet"}, id="an embedded post"),
    ],
)
def test_what_is_set_into_a_text_is_none_of_it(node: Any) -> None:
    body = [prosemirror("paragraph", LEAD), node, prosemirror("paragraph", SECOND)]

    assert sections(read({"title": TITLE, "body": body})) == [(None, [LEAD, SECOND])]


def test_runs_that_take_turns_with_strings_are_one_text() -> None:
    text = [{"type": "bold", "text": "The harbour"}, f"{LEAD[11:]}\n\n{SECOND}"]

    assert sections(read({"title": TITLE, "text": text})) == [(None, [LEAD, SECOND])]


def test_of_several_versions_of_a_text_the_main_one_counts() -> None:
    bodies = [
        {"role": "short", "contentType": "text/plain", "value": SECOND},
        {"role": "main", "contentType": "text/html", "value": f"<p>{LEAD}</p><p>{SECOND}</p>"},
    ]

    reading = read({"headlines": [{"role": "main", "value": TITLE}], "bodies": bodies})

    assert (reading.article.headline, sections(reading)) == (TITLE, [(None, [LEAD, SECOND])])


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param([{}] * 400_000, ProblemCode.TOO_COMPLEX, id="values"),
        pytest.param([[]] * 400_000, ProblemCode.TOO_COMPLEX, id="lists"),
        pytest.param(json.loads("[" * 200 + "]" * 200), ProblemCode.TOO_DEEP, id="levels"),
    ],
)
def test_a_tree_has_limits(body: Any, code: ProblemCode) -> None:
    with pytest.raises(Unreadable) as refused:
        read({"title": TITLE, "body": body})

    assert refused.value.code is code


def test_objects_beyond_a_number_are_not_searched() -> None:
    with pytest.raises(Unreadable) as refused:
        read([{"a": 1}] * 200_000)

    assert refused.value.code is ProblemCode.NO_ARTICLE


LINES = (
    LEAD,
    SECOND,
    THIRD,
    "“We have missed her,” Mayor Ingrid Solheim said & smiled.",
    "Costs fell to < 5 million crowns.",
    "<p>Rain fell on <b>the town</b>.</p>",
    "Rain &amp; wind.\n\nIt stopped.",
    "By Anna Ruiz",
    "# Rain",
    "東京で9日夜、強い地震があった。",
)


def random_node(chance: random.Random, depth: int = 0) -> tuple[Any, str]:
    """A node, and the text in it."""
    if depth == 3 or chance.random() < 0.4:
        line = chance.choice(LINES)
        wrap = chance.choice(("text", "html", "value", "content", ""))
        kind = chance.choice(("paragraph", "heading", "quote", "listItem", "box", ""))
        node = {wrap: line} if wrap else line
        return ({"type": kind, **node} if kind and isinstance(node, dict) else node), line
    inner = [random_node(chance, depth + 1) for _ in range(chance.randint(1, 4))]
    name = chance.choice(("children", "content", "blocks", "items"))
    kind = chance.choice(("section", "list", "doc", "box"))
    return {"type": kind, name: [node for node, _ in inner]}, " ".join(said for _, said in inner)


def letters(text: str) -> list[str]:
    for sign, reference in (("&", "&amp;"), ("", "<p>"), ("", "</p>"), ("", "<b>"), ("", "</b>")):
        text = text.replace(reference, sign)
    return sorted(filter(str.isalnum, text))


def test_kept_and_removed_have_every_letter_of_a_tree() -> None:
    chance = random.Random(7)  # noqa: S311 the same trees each time
    read_well = 0
    for _ in range(300):
        nodes = [random_node(chance) for _ in range(chance.randint(1, 5))]
        try:
            reading = read({"title": TITLE, "content": [node for node, _ in nodes]})
        except Unreadable:
            continue  # refused as a whole: nothing was kept or removed
        read_well += 1
        said = " ".join([TITLE, *(text for _, text in nodes)])
        assert letters(" ".join(step.text for step in reading.trail)) == letters(said)

    assert read_well > 150
