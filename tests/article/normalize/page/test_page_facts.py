"""What the head of a page states: address, publisher, keywords, access, pictures, notes."""

import pytest

from copydesk.article.draft import Filing, Head
from copydesk.article.normalize.corrections import is_correction
from copydesk.article.normalize.page.canonical import canonical_url, without_tracking
from copydesk.article.normalize.page.images import images_of
from copydesk.article.normalize.page.keywords import keywords_of, section_of
from copydesk.article.normalize.page.paywall import is_accessible_for_free, is_complete
from copydesk.article.normalize.page.publisher import publisher_of, registrable_domain
from copydesk.article.normalize.story import Story


def test_the_pages_own_address_counts_and_loses_what_counts_clicks() -> None:
    head = Head(links=(("canonical", "/a/1?id=7&utm_source=feed"),))

    assert canonical_url(head, "https://m.example.org/a/1") == "https://m.example.org/a/1?id=7"


def test_a_home_page_is_no_storys_address() -> None:
    head = Head(links=(("canonical", "https://example.org/"),))

    assert canonical_url(head, "https://example.org/a?fbclid=x") == "https://example.org/a"


def test_parameters_that_choose_the_story_stay() -> None:
    url = "https://example.org/show?article=12&lang=de"

    assert without_tracking(url + "&gclid=a&UTM_Campaign=b#c") == url


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.example.co.uk", "example.co.uk"),
        ("edition.example.com", "example.com"),
        ("example.de", "example.de"),
        ("a.b.example.com.au", "example.com.au"),
        ("log.example.ad.jp", "example.ad.jp"),
        ("127.0.0.1", "127.0.0.1"),
    ],
)
def test_a_domain_is_what_was_registered(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


def test_the_uploader_knows_the_publisher_best() -> None:
    head = Head(meta=(("og:site_name", "Example"),))
    found = publisher_of(head, "https://www.example.org/a", "The Daily Example")

    assert found is not None
    assert (found.name, found.domain) == ("The Daily Example", "example.org")


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        (
            "https://web.archive.org/web/20040930120000/http://www.post.example/a.shtml",
            "post.example",
        ),
        ("https://archive.ph/20240101/https://post.example/a", "post.example"),
        ("https://arquivo.pt/wayback/20150305123456id_/http://post.example/a", "post.example"),
        ("https://www-the--post-example.translate.goog/a?_x_tr_sl=de", "the-post.example"),
        ("https://post.example/2024/https-explained", "post.example"),
        ("https://post.example/go/20240101?to=https://other.example/", "post.example"),
    ],
)
def test_who_keeps_or_translates_a_page_has_not_published_it(url: str, domain: str) -> None:
    found = publisher_of(Head(), url, None)

    assert found is not None
    assert found.domain == domain


def test_what_an_article_only_refers_to_is_looked_up_on_the_page() -> None:
    head = Head(
        linked_data=(
            {"@type": "Article", "publisher": {"@id": "#us"}, "image": {"@id": "#lead"}},
            {"@id": "#us", "@type": "Organization", "name": "The Daily Example"},
            {"@id": "#lead", "url": "/bus.jpg", "caption": "The bus on Monday."},
        )
    )
    publisher = publisher_of(head, "https://post.example/a", None)
    (picture,) = images_of(head, Story(()), "https://post.example/a")

    assert publisher is not None
    assert publisher.name == "The Daily Example"
    assert (picture.url, picture.caption) == ("https://post.example/bus.jpg", "The bus on Monday.")


def test_a_reference_that_leads_nowhere_is_no_picture() -> None:
    head = Head(linked_data=({"@type": "Article", "image": {"@id": "#gone"}},))

    assert images_of(head, Story(()), "https://post.example/a") == ()


@pytest.mark.parametrize(
    ("tag", "keywords"),
    [
        pytest.param("fish, boats, nets", ("fish", "boats", "nets"), id="a list in one tag"),
        pytest.param("Vik, Northmark", ("Vik, Northmark",), id="a place and its country"),
        pytest.param('"bridge"', ("bridge",), id="in marks"),
        pytest.param("The bridge opens to buses again after two long years", (), id="a headline"),
    ],
)
def test_a_tag_is_a_keyword_or_a_list_of_them(tag: str, keywords: tuple[str, ...]) -> None:
    assert keywords_of(Head(meta=(("article:tag", tag),))) == keywords


def test_keywords_come_once_and_in_order() -> None:
    head = Head(meta=(("article:tag", "Bridges"), ("keywords", "bridges, Linz , traffic")))

    assert keywords_of(head) == ("Bridges", "Linz", "traffic")


@pytest.mark.parametrize(
    ("said", "free"),
    [
        (True, True),
        ("False", False),
        ("https://schema.org/True", True),
        ("http://schema.org/False", False),
        (None, None),
        ("?", None),
    ],
)
def test_access_is_said_never_guessed(said: object, free: bool | None) -> None:  # noqa: FBT001
    head = Head(linked_data=({"@type": "NewsArticle", "isAccessibleForFree": said},))

    assert is_accessible_for_free(head) is free


def test_a_part_behind_a_wall_makes_a_story_not_free() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": "false"}
    head = Head(linked_data=({"@type": "Article", "hasPart": part},))

    assert is_accessible_for_free(head) is False


def test_a_text_far_shorter_than_promised_is_cut() -> None:
    head = Head(linked_data=({"@type": "Article", "wordCount": "800"},))

    assert is_complete(head, Story(()), 120, None) is False
    assert is_complete(head, Story(()), 790, None) is True
    assert is_complete(Head(), Story(()), 120, None) is None


def test_a_promise_of_more_words_than_can_be_counted_is_none() -> None:
    head = Head(linked_data=({"@type": "Article", "wordCount": "9" * 5_000},))

    assert is_complete(head, Story(()), 120, None) is None


def test_an_address_that_is_no_storys_leaves_the_next_one_its_chance() -> None:
    head = Head(
        links=(("canonical", "https://example.org/"),),
        meta=(("og:url", "https://example.org/a"),),
    )

    assert canonical_url(head, "https://amp.example.org/a") == "https://example.org/a"


def test_a_list_of_keywords_that_repeats_itself_is_read_to_its_bound() -> None:
    head = Head(meta=(("keywords", "bridge, " * 10_000 + "Linz"),))

    assert keywords_of(head) == ("bridge",)


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The bridge is 40 metres high, not 40 feet.",
        "Editor’s note: This story was updated on Tuesday.",
        "An earlier version of this article gave the wrong year.",
        "Korrektur: In einer früheren Fassung stand ein falsches Jahr.",
        "Rectificatif : le pont mesure 40 mètres.",
        "Fe de erratas: el puente mide 40 metros.",
        "Fe de errores. – El puente mide 40 metros.",
        "Korrekturhinweis: Das Bild hing seit 1951 im Museum.",
        "• This article was amended on 21 February 2024. The fee will not double.",
        "(Corrects day in paragraph 2 to Tuesday)",
        "Correction, Oct. 14: The bridge is 40 metres high.",
        "Hinweis: In einer früheren Fassung dieses Artikels stand ein falsches Jahr.",
        "I en tidigare version av artikeln angavs fel år.",
        "Уточнення: міст має 40 метрів.",
        "تصحيح: يبلغ ارتفاع الجسر أربعين مترا.",
        "訂正：本文中の「1961年」は「1951年」の誤りでした。",
    ],
)
def test_a_note_about_the_story_is_lifted_out(note: str) -> None:
    assert is_correction(note)


@pytest.mark.parametrize(
    "sentence",
    [
        "Correction of the exams will take until June, the ministry said.",
        "The editor noted that the paper had been wrong.",
        "He demanded a correction: the paper refused.",
        "Correction of the course is needed, he said: the fleet must turn.",
        "Oprava mostu: práce potrvají do května.",
    ],
)
def test_a_story_about_corrections_is_a_story(sentence: str) -> None:
    assert not is_correction(sentence)


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("World", "World"),
        ("https://example.org/world", None),
        ("/world/europe", None),
        ("sports,sailing,vik", "sports"),
        ("Arts, Books", "Arts, Books"),
        ("Article", None),
        ("Vik News, Boats, Nets, Money", None),
    ],
)
def test_a_section_is_a_name_and_no_address(stated: str, section: str | None) -> None:
    assert section_of(Head(meta=(("article:section", stated),))) == section


def test_links_to_tags_are_keywords_where_the_head_states_none() -> None:
    filing = Filing(tags=("cows", "wells"))

    assert keywords_of(Head(filing=filing)) == ("cows", "wells")
    assert keywords_of(Head(filing=filing, meta=(("keywords", "farm"),))) == ("farm",)


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        pytest.param(
            (("Home", "/"), ("Local", "/local"), ("Town", "/local/town")), "Local", id="long"
        ),
        pytest.param(
            (("Startseite", ""), ("Lokales", "/lokales")), "Lokales", id="home by its name"
        ),
        pytest.param((("The Example", ""), ("World", "/w")), "World", id="home by the site's name"),
        pytest.param(
            (("Home", "/"), ("The heifer and the very deep well", "/h")), None, id="a story"
        ),
        pytest.param(
            (("Home", "/"), ("Heifer", "https://a.example/h")), None, id="the story itself"
        ),
    ],
)
def test_the_first_step_below_the_home_page_is_the_section(
    trail: tuple[tuple[str, str], ...], section: str | None
) -> None:
    stated = (("og:site_name", "The Example"), ("og:url", "https://a.example/h"))
    head = Head(meta=stated, filing=Filing(trail=trail))
    steps = [{"name": name, "item": address} for name, address in trail]
    linked = {"@type": "BreadcrumbList", "itemListElement": steps}

    assert section_of(head) == section
    assert section_of(Head(meta=stated, linked_data=(linked,))) == section


@pytest.mark.parametrize(
    ("title", "section"),
    [
        pytest.param("Heifer – a rescue | Farm | The Example", "Farm", id="between"),
        pytest.param("The Example: Farm: Heifer – a rescue", "Farm", id="before"),
        pytest.param("Heifer – a rescue | The Example", None, id="none"),
        pytest.param("Heifer – a rescue | Farm | Cows | The Example", None, id="two"),
        pytest.param("Heifer – a rescue | Farm", None, id="maybe the site"),
        pytest.param("Heifer – a rescue | Video | The Example", None, id="a form"),
        pytest.param("Heifer | Farm | The Example", None, id="another title"),
    ],
)
def test_what_a_title_has_between_headline_and_site_is_the_section(
    title: str, section: str | None
) -> None:
    stated = (("og:site_name", "The Example"), ("og:title", "Heifer – a rescue"))

    assert section_of(Head(title=title, meta=stated)) == section


def test_a_section_that_the_head_states_goes_before_links() -> None:
    filing = Filing(categories=("Local",), trail=(("World", "/w"),))

    assert section_of(Head(filing=filing)) == "Local"
    assert section_of(Head(meta=(("article:section", "Farm"),), filing=filing)) == "Farm"


@pytest.mark.parametrize(
    ("title", "line", "name"),
    [
        pytest.param(
            "Line saved - Vale Railway", "© 2025 Vale Railway", "Vale Railway", id="owned"
        ),
        pytest.param(
            "人行桥开放_新闻_青岚网", "Copyright © 1996-2025 青岚网 版权所有", "青岚网", id="Han"
        ),
        pytest.param(
            "Line saved - Vale Railway", "Vale Railway runs on Sundays.", None, id="not so"
        ),
        pytest.param("Line saved - for now", "© 2025 Vale Railway", None, id="another's"),
        pytest.param("Vale Railway", "© 2025 Vale Railway", None, id="a title of one part"),
    ],
)
def test_the_end_of_a_title_names_the_publisher_if_the_page_says_it_is_its_owner(
    title: str, line: str, name: str | None
) -> None:
    publisher = publisher_of(Head(title=title), "https://www.example.org/a", None, [line])

    assert publisher is not None
    assert publisher.name == name


def test_the_story_s_own_name_in_a_trail_is_no_section() -> None:
    trail = (("Home", "/"), ("Line saved", ""))

    assert section_of(Head(title="Line saved | Post", filing=Filing(trail=trail))) is None
    assert section_of(Head(title="Rain | Post", filing=Filing(trail=trail))) == "Line saved"


def test_a_gallery_is_a_kind_of_page_and_no_section() -> None:
    assert section_of(Head(meta=(("article:section", "photo-gallery"),))) is None
