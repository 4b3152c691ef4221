import pytest

from copydesk.article.block import RemovalKind
from copydesk.article.clean.naming import name, telling_words
from copydesk.article.clean.rules import RULES
from copydesk.article.parse.page.page import parse_page


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        pytest.param(
            "<p>We use cookies. Accept all cookies</p>", RemovalKind.COOKIE_NOTICE, id="consent"
        ),
        pytest.param("<nav><a href=/>Sport</a></nav>", RemovalKind.NAVIGATION, id="menu"),
        pytest.param(
            "<div class='share-bar'>Facebook</div>", RemovalKind.SHARE, id="share buttons"
        ),
        pytest.param(
            "<div class='related-stories'><p>Storm hits the coast</p></div>",
            RemovalKind.RELATED,
            id="other stories",
        ),
        pytest.param(
            "<figcaption>The harbour on Monday</figcaption>", RemovalKind.CAPTION, id="caption"
        ),
        pytest.param(
            "<div class='comments-list'><p>Well said!</p></div>",
            RemovalKind.COMMENT,
            id="a reader's comment",
        ),
        pytest.param(
            "<p>Abonnieren Sie unseren Newsletter</p>", RemovalKind.SUBSCRIBE, id="German"
        ),
        pytest.param("<p>Publicité</p>", RemovalKind.ADVERTISEMENT, id="French"),
        pytest.param("<p>© 2024 Alle rettigheder forbeholdes</p>", RemovalKind.LEGAL, id="Danish"),
        pytest.param("<p>Xyzzy plugh</p>", RemovalKind.OTHER, id="nothing that a rule knows"),
    ],
)
def test_what_was_left_out_is_named(page: str, kind: RemovalKind) -> None:
    (block,) = parse_page(page).blocks

    assert name(block, frozenset())[0] is kind


def test_what_stands_in_the_story_already_is_a_duplicate() -> None:
    (block,) = parse_page("<p>Rain fell.</p>").blocks

    assert name(block, frozenset(["Rain fell."])) == (RemovalKind.DUPLICATE, "twin")


def test_every_rule_has_its_own_id() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param("cookie-words", ["cookies"], id="a rule of words"),
        pytest.param("model", [], id="the model alone"),
    ],
)
def test_the_words_that_name_a_block_are_those_of_its_rule(rule: str, words: list[str]) -> None:
    assert telling_words("We baked cookies on Sunday", rule) == words
