"""Links by which a page files its story: under tags, under categories, in a trail of sections.

    <a rel="tag" href="/t/bridges">bridges</a>                 a tag: microformats, rel-tag
    <a rel="category tag" href="/local">Local news</a>         WordPress' categories
    <ul class="tags"><li><a href="/t/1">bridges</a></ul>       a list that is called so
    <nav class="breadcrumb"><a href="/">Home</a> <a href="/local">Local news</a></nav>

Other stories on the page are filed, too: what stands in a teaser, a sidebar or a menu is theirs.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from copydesk.article.draft import Filing
from copydesk.article.parse.page.elements import label_words
from copydesk.article.parse.page.kickers import section_above_headline
from copydesk.article.text import tidy

_SELECTOR = (
    'a[rel~="tag" i], [class*="tags" i], [class*="tag-list" i], [data-hook="tag-list"],'
    ' a[href*="/tag/" i],'
    ' [class*="keywords" i], [class*="topics" i], [class*="cimke" i], [class*="etiket" i],'
    ' [class*="etiquetas" i], [class*="schlagw" i], [class*="stitky" i], [class*="trefwoord" i],'
    ' [class*="crumb" i], [class*="rubri" i], [class*="categor" i], a[class*="section" i]'
)
_LISTS = frozenset(
    """
    tags keywords topics cimkek etiketler etiquetas schlagworte schlagwoerter stitky trefwoorden
    """.split()  # noqa: SIM905 - names read better than so many strings
)
_TAG_LIST = frozenset({"tag", "list"})
_TRAILS = frozenset({"breadcrumb", "breadcrumbs", "crumb", "crumbs"})
_SECTIONS = frozenset(
    {"category", "categoria", "rubric", "rubrica", "rubrik", "rubrique", "section"}
)
"""Of one link beside a headline."""

_LONGEST_SECTION = 40
_NEAR_A_HEADLINE = 3
"""Elements between such a link and the one that has the headline in it, too."""

_OF_OTHERS = frozenset(
    """
    card cards cloud comment comments latest menu nav navigation popular promo recent recommended
    related sidebar teaser teasers trending widget
    """.split()  # noqa: SIM905 - names read better than twenty strings
)
_PROSE = frozenset({"p", "figure", "figcaption", "blockquote", "td", "h1", "h2", "h3", "h4"})
_NEAR_A_SENTENCE = 3
_FEWEST_ADDRESSED, _MOST_ADDRESSED = 2, 12
"""Links that their address alone makes tags: one is a kicker, and of many most are of others."""

_ASIDE = frozenset({"aside", "header", "nav"})
_MOST_LISTED = 25
"""Links of one list: more are a cloud of all that the site has."""

_MOST_STEPS = 8
"""Of a trail: more are a menu."""

_SIGNS_AROUND = re.compile(r"^[^\w(“«{]+|[\s,;:/|·•›»>-]+$")
_LETTER = re.compile(r"[^\W\d_]")
_CLASS_CHARACTERS = 400
_MOST_ELEMENTS = 300
_MOST_AROUND = 60


def filing_of(tree: LexborHTMLParser) -> Filing:
    """Gather the links that file the story of a page."""
    tags: list[str] = []
    addressed: list[LexborNode] = []
    categories: list[str] = []
    trail: tuple[tuple[str, str], ...] = ()
    several = len(tree.css("article")) > 1
    for node in tree.css(_SELECTOR)[:_MOST_ELEMENTS]:
        words = _words(node)
        if not _TRAILS.isdisjoint(words):
            steps = tuple(_links(node))
            trail = trail or (steps if len(steps) <= _MOST_STEPS else ())
        elif not _SECTIONS.isdisjoint(words) and _is_beside_a_headline(node):
            categories += _only_link(node)
        elif not _is_of_the_story(node, several=several):
            continue
        elif node.tag == "a" and _is_a_category(node):
            categories.append(_text(node))
        elif node.tag == "a" and _says_tag(node):
            tags.append(_text(node))
        elif node.tag == "a":
            addressed.append(node)
        elif not _LISTS.isdisjoint(words) or _TAG_LIST.issubset(words) or not words:
            tags += _listed(node, several=several)
    tags = tags or _own_tags(addressed)
    known = {"", *categories}
    bare = dict.fromkeys(tag for tag in tags if tag not in known)
    sections = tuple(dict.fromkeys(filter(None, categories)))
    return Filing(tuple(bare), sections, trail, section_above_headline(tree))


def _is_a_category(link: LexborNode) -> bool:
    attributes = link.attributes
    rel = (attributes.get("rel") or "").lower().split()
    return "category" in rel or "/category/" in (attributes.get("href") or "")


def _says_tag(link: LexborNode) -> bool:
    """Tell a link that says it from one whose address alone does."""
    attributes = link.attributes
    return "tag" in (attributes.get("rel") or "").lower() or bool(_words(link))


def _own_tags(addressed: list[LexborNode]) -> list[str]:
    """Give the links that their address alone makes tags, if they are not those of a whole site."""
    apart = [link for link in addressed if not _is_in_a_sentence(link)]
    own = _FEWEST_ADDRESSED <= len(apart) <= _MOST_ADDRESSED
    return [_text(link) for link in apart] if own else []


def _is_in_a_sentence(link: LexborNode) -> bool:
    around = link.parent
    for _ in range(_NEAR_A_SENTENCE):
        if around is None or around.tag in _PROSE:
            break
        around = around.parent
    return around is not None and around.tag in _PROSE


def _listed(node: LexborNode, *, several: bool) -> list[str]:
    """Give the tags of a list, unless it is a menu or a cloud."""
    links = node.css("a[href]")[: _MOST_LISTED + 1]
    own = len(links) <= _MOST_LISTED and all(_is_of_the_story(a, several=several) for a in links)
    return [_text(link) for link in links] if own else []


def _only_link(node: LexborNode) -> list[str]:
    """Give the link that is all of an element, or its text where it has no element in it."""
    links = [node] if node.tag == "a" else node.css("a")[:2]
    if not links and node.tag == "span" and _has_no_element(node):
        name = _text(node)
        return [name] if len(name) <= _LONGEST_SECTION else []
    alone = len(links) == 1 and tidy(links[0].text()) == tidy(node.text())
    return [_text(links[0])] if alone else []


def _is_beside_a_headline(node: LexborNode) -> bool:
    at = node.parent
    for _ in range(_NEAR_A_HEADLINE):
        if at is None or at.tag in ("body", "html"):
            return False
        if at.css_first("h1") is not None:
            return True
        at = at.parent
    return False


def _links(node: LexborNode) -> Iterator[tuple[str, str]]:
    for step in node.css("a, span"):
        around = step.parent
        of_a_link = around is not None and around.tag in ("a", "button")
        if step.tag == "span" and (of_a_link or not _has_no_element(step)):
            continue
        if text := _text(step):
            yield text, step.attributes.get("href") or ""


def _has_no_element(node: LexborNode) -> bool:
    return next(node.iter(), None) is None


def _text(node: LexborNode) -> str:
    """Give the name without the signs between it and its neighbours; none has no letter."""
    name = _SIGNS_AROUND.sub("", tidy(node.text()))
    return name if _LETTER.search(name) and "{{" not in name else ""


def _words(node: LexborNode) -> tuple[str, ...]:
    return label_words((node.attributes.get("class") or "")[:_CLASS_CHARACTERS])


def _is_of_the_story(node: LexborNode, *, several: bool) -> bool:
    """Climb to the story's own element; of several articles it is the one with a main heading."""
    at: LexborNode | None = node
    for _ in range(_MOST_AROUND):
        if at is None or at.tag in ("body", "html"):
            return True
        if at.tag == "article" and several:
            return at.css_first("h1") is not None
        words = _words(at)
        # "widget Blog" is what Blogger calls the column of posts.
        if not _OF_OTHERS.isdisjoint(words) and "blog" not in words:
            return False
        if at.tag in _ASIDE and at.css_first("h1") is None:
            return False
        at = at.parent
    return False
