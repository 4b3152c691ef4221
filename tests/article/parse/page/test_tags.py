"""Links file a story under tags, categories and sections; those of other stories do not."""

import pytest

from copydesk.article.draft import Filing
from copydesk.article.parse.page.page import parse_page

STORY = (
    "<article><h1>Heifer rescued from well</h1><p>Firefighters spent nine hours.</p>%s</article>"
)


def filed(markup: str, beside: str = "") -> Filing:
    return parse_page(f"<body>{STORY % markup}{beside}</body>").head.filing


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<a rel=tag href=/t/1>cows</a>, <a rel=tag href=/t/2>wells</a>", id="rel-tag"),
        pytest.param(
            "<ul class=Tags><li><a href=/1>#cows</a><li><a href=/2>wells</a></ul>", id="list"
        ),
        pytest.param(
            "<div class=article__tags><a href=/t/1>cows</a><a href=/t/2>wells</a></div>", id="links"
        ),
        pytest.param(
            "<ul class=tag-list><li><a href=/t/1>cows</a><li><a href=/t/2>wells</a></ul>",
            id="a list of a tag's name",
        ),
        pytest.param(
            "<div class=cikk-cimkek><a href=/1>cows</a><a href=/2>wells</a></div>", id="Hungarian"
        ),
        pytest.param("<a href=/tag/cows>cows</a><a href=/tag/wells>wells</a>", id="addresses"),
    ],
)
def test_the_tags_of_a_story_are_its_links(markup: str) -> None:
    assert filed(markup).tags == ("cows", "wells")


def test_categories_of_wordpress_are_no_tags() -> None:
    links = '<a rel="category tag" href=/c/1>Local</a> <a rel=tag href=/category/town>Town</a>'

    assert filed(links) == Filing(categories=("Local", "Town"))


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param("<aside><a rel=tag href=/t/3>boats</a></aside>", id="a sidebar"),
        pytest.param("<article><h3>Boat</h3><a rel=tag href=/3>boats</a></article>", id="a teaser"),
        pytest.param("<div class=related><a rel=tag href=/3>boats</a></div>", id="related stories"),
        pytest.param("<ul class=topics><li class=menu-item><a href=/3>boats</a></ul>", id="a menu"),
        pytest.param(f"<div class=tags>{'<a href=/3>boats</a>' * 40}</div>", id="a cloud"),
    ],
)
def test_the_tags_of_others_are_not_the_storys(beside: str) -> None:
    assert filed("", beside).tags == ()


def test_a_link_beside_the_headline_that_is_called_so_is_a_category() -> None:
    page = "<article><div class=rubric><a href=/s>Society</a></div><h1>Station opens</h1></article>"

    assert parse_page(page).head.filing.categories == ("Society",)


@pytest.mark.parametrize("name", ["2021", "{{ item }}", "›"])
def test_what_is_no_name_files_nothing(name: str) -> None:
    assert filed(
        f"<ul class=breadcrumb><a href=/x>{name}</a> › <a href=/t>Town</a></ul>"
    ).trail == (("Town", "/t"),)


def test_a_trail_keeps_its_steps_with_their_addresses() -> None:
    trail = '<nav class=breadcrumb><a href="/">Home</a> › <a href="/local">Local</a></nav>'

    assert filed(trail).trail == (("Home", "/"), ("Local", "/local"))


def test_an_address_of_a_tag_in_a_sentence_is_no_tag() -> None:
    assert filed("<p>The <b><a href=/tag/cows>cows</a></b> of Tollerby.</p>").tags == ()


def test_a_step_of_a_trail_may_be_no_link() -> None:
    trail = "<div class=crumbs><span><a href=/>Home</a></span> <span>Local</span></div>"

    assert filed(trail).trail == (("Home", "/"), ("Local", ""))


def test_a_bare_word_beside_the_headline_that_is_called_so_is_a_category() -> None:
    def page(inside: str) -> str:
        return f"<article><span class=news-category>{inside}</span><h1>Station opens</h1></article>"

    assert parse_page(page("Society")).head.filing.categories == ("Society",)
    assert parse_page(page("<b>Society</b> <b>Town</b>")).head.filing.categories == ()
    assert parse_page(page("What the town has to say of it all, once more")).head.filing == Filing()


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("<h3 class=slug><a href=/sections/farm/>Farm</a></h3>", id="its address"),
        pytest.param("<p class=section-label><a href=/9>Farm</a></p>", id="its class"),
        pytest.param("<a slot=section href=/uk/farm>Farm</a>", id="its slot"),
        pytest.param("<div><p class=head__kicker><a href=/f>Farm</a></p></div>", id="in a box"),
    ],
)
def test_the_link_right_above_the_headline_may_name_a_section(above: str) -> None:
    page = f"<header>{above}<div><h1>Heifer rescued</h1></div></header><p>It took nine hours.</p>"

    assert parse_page(page).head.filing.above == "Farm"


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("<p class=author><a href=/a/ruiz>Anna Ruiz</a></p>", id="an author"),
        pytest.param("<p class=kicker>By <a href=/ruiz>Anna Ruiz</a></p>", id="more than a link"),
        pytest.param("<p class=topic><a href=/1>One</a> <a href=/2>Two</a></p>", id="two links"),
        pytest.param("<p class=kicker><a href=/f>Farm</a></p><p>Nine hours</p>", id="not above"),
        pytest.param(
            "<p class=kicker><a href=/f>How a heifer was pulled out of a well</a></p>", id="a title"
        ),
    ],
)
def test_another_link_above_the_headline_names_none(above: str) -> None:
    assert parse_page(f"{above}<h1>Heifer rescued</h1>").head.filing.above == ""
