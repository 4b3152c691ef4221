import pytest

from copydesk.article.parse.page.page import parse_page


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        pytest.param(
            "<x-a><template shadowrootmode='open'><p>Rain fell.</p></template></x-a>",
            ["Rain fell."],
            id="open",
        ),
        pytest.param(
            "<x-a><TEMPLATE ShadowRootMode=closed><p>Rain fell.</p></TEMPLATE></x-a>",
            ["Rain fell."],
            id="closed",
        ),
        pytest.param(
            '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">'
            "<p>Rain fell.</p></template></x-b><p>It stopped.</p></template></x-a>",
            ["Rain fell.", "It stopped."],
            id="one in another",
        ),
        pytest.param(
            '<x-a><template shadowrootmode="open"><slot></slot></template><p>Rain fell.</p></x-a>',
            ["Rain fell."],
            id="what a slot shows",
        ),
        pytest.param(
            '<p>Rain <x-a><template shadowrootmode="open">fell</template></x-a> today.</p>',
            ["Rain fell today."],
            id="inside a line",
        ),
    ],
)
def test_a_shadow_tree_that_a_page_declares_is_seen(page: str, texts: list[str]) -> None:
    assert [block.text for block in parse_page(page).blocks] == texts


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<template><p>{{title}}</p></template><p>Rain.</p>", id="a pattern"),
        pytest.param(
            '<x-a><template shadowrootmode="open"><template><p>{{title}}</p></template>'
            "<p>Rain.</p></template></x-a>",
            id="a pattern in a shadow tree",
        ),
        pytest.param(
            '<template data-note="shadowrootmode"><p>{{title}}</p></template><p>Rain.</p>',
            id="the word in another attribute",
        ),
        pytest.param('<template shadowrootmode="open"><p>Snow.</p>', id="one that never ends"),
    ],
)
def test_a_template_that_declares_no_shadow_tree_is_not_seen(page: str) -> None:
    assert [block.text for block in parse_page(page).blocks] in (["Rain."], [])
