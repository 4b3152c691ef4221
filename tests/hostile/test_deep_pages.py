"""Pages that nest where no author would: told by the porter, or found to be flat after all."""

import pytest

from copydesk.article.limits import ATTRIBUTE_NAMES, ELEMENT_DEPTH, ELEMENT_NAMES
from copydesk.article.parse.page.guard import check_page
from copydesk.article.parse.page.page import parse_page
from copydesk.errors import ProblemCode, Unreadable

MANY = ELEMENT_DEPTH + 200


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        pytest.param("", "<rt>", id="readings without a ruby"),
        pytest.param("", "<rp>", id="brackets without a ruby"),
        pytest.param("<ruby><table><td>", "<rt>", id="readings in a cell in a ruby"),
        pytest.param("", "<optgroup>", id="groups of no list"),
        pytest.param("<svg>", "<td>", id="cells in a drawing"),
        pytest.param("<math>", "<tr>", id="rows in a formula"),
        pytest.param("<svg>", "<input>", id="fields in a drawing"),
        pytest.param("<svg>", "<g>", id="groups in a drawing"),
        pytest.param("<svg><style>", "<g>", id="a drawing's style"),
        pytest.param("<svg><style><!--</style>", "<div>", id="a comment that ends with its style"),
        pytest.param("<svg><script>", "<g>", id="a drawing's script"),
        pytest.param("<svg>", "<g a=/>", id="a stroke that is a value"),
        pytest.param("<svg>", "<g a= />", id="a stroke that is a value after a space"),
        pytest.param("<svg>", '<g a=x"/>', id="a stroke after a mark in a value"),
        pytest.param("<svg/>", "<path/>", id="pieces of a drawing after it"),
        pytest.param("<svg></svg>", "<path/>", id="pieces of a drawing behind it"),
        pytest.param("<svg><p>", "<path/>", id="pieces of a drawing in a paragraph"),
        pytest.param("<svg><foreignObject>", "<path/>", id="pieces of a drawing in its text"),
        pytest.param("<script-x>", "<div>", id="what is no script"),
        pytest.param("<\u017fcript>", "<div>", id="a script in old letters"),
        pytest.param("<!-->", "<div>", id="a comment that ends at once"),
        pytest.param("<!-- rain --!>", "<div>", id="a comment with a shout at its end"),
        pytest.param("", "<p\xa0>", id="names with a space that is none"),
        pytest.param('<a b=\xa0">', "<div>", id="a quote that opens no value"),
        pytest.param("", "<div><!</div>", id="end tags that are comments"),
    ],
)
def test_what_a_parser_would_nest_is_refused(before: str, unit: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        check_page("<body>" + before + unit * MANY)

    assert refusal.value.code is ProblemCode.TOO_DEEP


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        pytest.param("<svg>", "<path d='M0 0h9'/>", id="a map of very many lines"),
        pytest.param("<svg><g>", "<use href=#a /><circle r=9></circle>", id="a chart"),
        pytest.param("", '<svg class=icon><path d="M0"/></svg> share ', id="icons"),
        pytest.param("", "<svg><title>Rain</title><path d='M0'/></svg>", id="icons with titles"),
        pytest.param("", "<script><!-- a('<div>') //--></script>", id="scripts in comments"),
        pytest.param("", "<textarea><div></textarea>", id="tags in fields"),
        pytest.param("", "<ruby>word<rt>reading</ruby>", id="rubies without end tags"),
        pytest.param("", "<style>a > b { content: '<'; }</style>", id="styles"),
        pytest.param("", "<style><!-- a { } --></style>", id="styles in comments"),
        pytest.param("", "<script>if (a<b) c('<div>')</script>", id="scripts"),
        pytest.param("<ul>", "<li>", id="items without end tags"),
        pytest.param("<table>", "<tr><td>", id="rows without end tags"),
    ],
)
def test_what_a_parser_keeps_flat_is_let_in(before: str, unit: str) -> None:
    check_page("<body>" + before + unit * MANY)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("<textarea>", "</textarea>", id="a field"),
        pytest.param("<style>", "</style>", id="a style"),
        pytest.param("<IFRAME src=/x>", "</Iframe>", id="a frame"),
        pytest.param("<script></scripts>", "</script>", id="a script with an end that is none"),
        pytest.param('<script a="</script>">', "</script>", id="a script with an end in its tag"),
        pytest.param(
            "<script><!--<script></script>", "--></script>", id="a script in a comment in a script"
        ),
        pytest.param("<!-- --x> ", "-->", id="a comment"),
        pytest.param("<a b = '", "'>", id="a value"),
    ],
)
def test_end_tags_that_are_hidden_end_nothing(before: str, after: str) -> None:
    divs = 100
    page = ("<div>" * divs + before + "</div>" * divs + after) * (MANY // divs)

    with pytest.raises(Unreadable) as refusal:
        check_page(page)

    assert refusal.value.code is ProblemCode.TOO_DEEP


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "".join(f"<x{n}></x{n}>" for n in range(ELEMENT_NAMES + 1)), id="names of elements"
        ),
        pytest.param(
            "".join(
                f"<p a{n}=1 b{n}='x y' c{n}>{'.' * 60}" for n in range(ATTRIBUTE_NAMES // 3 + 1)
            ),
            id="names of attributes",
        ),
        pytest.param(
            "".join(f'<p a{n}="1" b{n}="2">{"." * 60}' for n in range(ATTRIBUTE_NAMES // 2 + 1)),
            id="names of attributes in the usual form",
        ),
    ],
)
def test_more_names_than_anybody_needs_are_refused(page: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        check_page(page)

    assert refusal.value.code is ProblemCode.TOO_COMPLEX


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("<object>", "</object>", id="an object"),
        pytest.param("<table><td>", "</table>", id="a cell"),
        pytest.param("<template>", "</template>", id="a template"),
    ],
)
def test_end_tags_that_a_parser_passes_over_end_nothing(before: str, after: str) -> None:
    divs = 100
    page = ("<div>" * divs + before + "</div>" * divs + after) * (3 * ELEMENT_DEPTH // divs)

    with pytest.raises(Unreadable) as refusal:
        parse_page(page)

    assert refusal.value.code is ProblemCode.TOO_DEEP
