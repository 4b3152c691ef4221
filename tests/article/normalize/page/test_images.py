"""Pictures: a caption, its credit, and the elements that they stand in."""

import pytest

from copydesk.article.normalize.page.picture_lines import captioned
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Anna Ruiz/iStock/Getty Images", None, "Anna Ruiz/iStock/Getty Images"),
        ("Philipp von Holt/dpa", None, "Philipp von Holt/dpa"),
        ("CreditAnna Ruiz/Getty Images", None, "Anna Ruiz/Getty Images"),
        ("The bridge / the ferry", "The bridge / the ferry", None),
        ("The bridge on Monday. Photo: Anna Ruiz", "The bridge on Monday.", "Photo: Anna Ruiz"),
        ("Die Brücke (Foto: dpa)", "Die Brücke", "Foto: dpa"),
        ("The bridge © Example", "The bridge", "© Example"),
        ("Мост утром. Фото: Иван Кротов", "Мост утром.", "Фото: Иван Кротов"),
        ("Kivuko kipya. Picha na Said Omari", "Kivuko kipya.", "Picha na Said Omari"),
        ("Most rano, fot. Jan Nowak", "Most rano", "fot. Jan Nowak"),
        ("पुल पर ग्रामीण (फोटो: सुनील वर्मा)", "पुल पर ग्रामीण", "फोटो: सुनील वर्मा"),
        ("夜の港、山田太郎撮影", "夜の港", "山田太郎撮影"),
        ("游客在老街喝茶。李明摄", "游客在老街喝茶。", "李明摄"),
        ("建设中的人行桥。青岚晚报记者 吴迪 摄", "建设中的人行桥。", "青岚晚报记者 吴迪 摄"),
        ("老街假日車潮。記者張明／攝影", "老街假日車潮。", "記者張明／攝影"),
        ("老街假日車潮。圖／美聯社", "老街假日車潮。", "圖／美聯社"),
        ("炎を上げる漁船＝25日、岬市（読者提供）", "炎を上げる漁船＝25日、岬市", "読者提供"),
        ("花を手にする市長（右）", "花を手にする市長（右）", None),
        ("Namelis uoste / J. Kairio nuotr.", "Namelis uoste", "J. Kairio nuotr"),
        ("Image caption, The bus came to rest", "The bus came to rest", None),
        ("Image source, Anna Ruiz", None, "Anna Ruiz"),
        ("Image source: Anna Ruiz", None, "Image source: Anna Ruiz"),
        ("Image of a source, seen from above", "Image of a source, seen from above", None),
        ("Η γέφυρα (ΑΠΕ-ΜΠΕ/Άννα Λέκα)", "Η γέφυρα", "ΑΠΕ-ΜΠΕ/Άννα Λέκα"),
        ("The bridge [Reuters]", "The bridge", "Reuters"),
        ("The bridge (AP Photo/Anna Ruiz)", "The bridge", "AP Photo/Anna Ruiz"),
        ("The bridge. (Courtesy of the Ruiz family)", "The bridge.", "Courtesy of the Ruiz family"),
        ("Anna Ruiz (left) and Jo Lund (right)", "Anna Ruiz (left) and Jo Lund (right)", None),
        ("It was, by courtesy of the town, free", "It was, by courtesy of the town, free", None),
        ("The bridge on Monday.", "The bridge on Monday.", None),
        ("At the bench / Photograph by Lena Strick", "At the bench", "Photograph by Lena Strick"),
        ("A slide by the photographs by Ruiz", "A slide by the photographs by Ruiz", None),
        ("Rain fell. Photo by Anna Ruiz", "Rain fell.", "Photo by Anna Ruiz"),
        ("Ice, May 2. REUTERS/A. Ruiz Purchase Licensing Rights", "Ice, May 2.", "REUTERS/A. Ruiz"),
        ("A wooded valley. Getty Images", "A wooded valley.", "Getty Images"),
        (f"{'Two men in a boat ' * 5} H. P. Albert/dpa",) * 2 + (None,),
        ("They left. Anna Ruiz stayed", "They left. Anna Ruiz stayed", None),
        ("It rained. Credit Anna Ruiz", "It rained.", "Credit Anna Ruiz"),
        ("(Courtesy: Teller County)", None, "Courtesy: Teller County"),
        ("Петков на сесията. Снимка: Ив. Колев", "Петков на сесията.", "Снимка: Ив. Колев"),
        ("ജലമെട്രോ. ചിത്രം: മലനാട്", "ജലമെട്രോ.", "ചിത്രം: മലനാട്"),
        (
            "Buss Tartus. Autor/allikas: M. Rebane/ERU",
            "Buss Tartus.",
            "Autor/allikas: M. Rebane/ERU",
        ),
        ("설림읍 정류장의 군내버스. 설림군 제공", "설림읍 정류장의 군내버스.", "설림군 제공"),
        ("The front, 3 August. - J. Morvan / SIPO", "The front, 3 August.", "J. Morvan / SIPO"),
        ("He went on. - Then he left / stayed", "He went on. - Then he left / stayed", None),
    ],
)
def test_a_caption_gives_up_its_credit(line: str, caption: str | None, credit: str | None) -> None:
    image = captioned(line)

    assert (image.caption, image.credit) == (caption, credit)


PICTURES = """<html><body><article><h1>The bridge opens to buses again</h1>%s
<p>The harbour bridge reopened to traffic on Thursday morning, two years after it was struck.</p>
<p>The first bus crossed at noon, and the mayor said that the town had missed its bridge.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            "<figure><figcaption>The bridge at low tide.</figcaption>"
            '<div class="Figure-credit">Anna Ruiz</div></figure>',
            id="credit below the caption",
        ),
        pytest.param(
            '<div class="credit">Anna Ruiz</div><div class="photo-caption">The bridge at low tide.'
            "</div>",
            id="above it, in elements that only their names tell",
        ),
        pytest.param(
            '<p class="wp-caption-text">The bridge at low tide. (Photo: Anna Ruiz)</p>',
            id="in a paragraph that is called a caption",
        ),
        pytest.param(
            '<div class="bildunterschrift">The bridge at low tide. Photo: Anna Ruiz</div>',
            id="in German",
        ),
    ],
)
def test_a_page_may_set_captions_and_credits_in_elements_of_their_own(markup: str) -> None:
    (image,) = read_article(Upload((PICTURES % markup).encode())).article.images

    assert (image.caption, image.credit) in {
        ("The bridge at low tide.", "Anna Ruiz"),
        ("The bridge at low tide.", "Photo: Anna Ruiz"),
    }


@pytest.mark.parametrize(
    "element",
    [
        pytest.param("div class=thumbcaption", id="a word that ends so"),
        pytest.param("div class=photo-desc", id="the description of a photo"),
        pytest.param("div class=img__legend", id="the legend of an image"),
        pytest.param("p class=cap", id="below its picture"),
        pytest.param("p class=story-figcaption", id="a word for figures"),
    ],
)
def test_an_element_may_be_called_a_caption(element: str) -> None:
    tag = element.partition(" ")[0]
    markup = (
        f"<div><img src=/1.jpg><{element}>The bridge in the early morning of May 4.</{tag}></div>"
    )

    (image,) = read_article(Upload((PICTURES % markup).encode())).article.images

    assert image.caption == "The bridge in the early morning of May 4."


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<p class=cta-caption>To get new posts, become a member.</p>", id="an offer"),
        pytest.param("<p class=cap>The bridge was closed to cars in May.</p>", id="a large letter"),
        pytest.param("<p class='image-text'>The bridge was closed.</p>", id="a text beside"),
        pytest.param(
            "<div class='gallery-item foto'><img src=/1.jpg><div class=desc><p>The bridge was "
            "closed to cars in May.</p></div></div>",
            id="a story told in a gallery",
        ),
        pytest.param(
            "<div class=para_caption>SCROLL DOWN TO CONTINUE WITH THE CONTENT</div>", id="capitals"
        ),
        pytest.param(
            "<figure><blockquote>I have missed it very much.</blockquote>"
            "<figcaption>— Ama Boateng, of Tiverley Road</figcaption></figure>",
            id="who is quoted",
        ),
    ],
)
def test_an_element_with_another_name_is_no_caption(markup: str) -> None:
    assert read_article(Upload((PICTURES % markup).encode())).article.images == ()


def test_the_caption_of_a_table_is_no_picture() -> None:
    table = "<table><caption>Results</caption><tr><td>Vik</td><td>3</td></tr></table>"

    assert read_article(Upload((PICTURES % table).encode())).article.images == ()


def test_the_pictures_of_teasers_far_below_are_none_of_the_storys() -> None:
    own = "<figure><figcaption>The bridge at low tide.</figcaption></figure>"
    teasers = "".join(
        f"<li><a href=/{n}>Other news of the harbour, number {n}</a><figure><figcaption>"
        f"Teaser of story {n}</figcaption></figure></li>"
        for n in range(30)
    )
    page = (PICTURES % own).replace("</body>", f"<ul class=related>{teasers}</ul></body>")
    images = read_article(Upload(page.encode())).article.images

    assert images[0].caption == "The bridge at low tide."
    assert len(images) <= 1 + 6


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://cdn.example/2024/05/bridge-logo-unveiled.jpg", True),
        ("https://cdn.example/photos/image.jpg", True),
        ("https://cdn.example/photos/large.jpg", True),
        ("https://cdn.example/vi/3f/default.jpg", True),
        ("https://cdn.example/images/logo/post_black.png", False),
        ("https://cdn.example/img/wickpost-logo-og.png", False),
        ("https://cdn.example/img/wickpost_200x200.png", False),
        ("https://cdn.example/img/fb_share_default.gif", False),
        ("https://cdn.example/img/spacer.gif", False),
        ("https://cdn.example/", False),
    ],
)
def test_a_picture_of_the_site_is_none_of_the_storys(address: str, shown: bool) -> None:  # noqa: FBT001 - a table's column
    head = f'<head><meta property="og:image" content="{address}"></head><body>'
    page = (PICTURES % "").replace("<body>", head)
    upload = Upload(page.encode(), url="https://www.wickpost.example/bridge")

    images = read_article(upload).article.images

    assert [image.url for image in images] == ([address] if shown else [])


def captions_of(markup: str) -> list[tuple[str | None, str | None]]:
    images = read_article(Upload((PICTURES % markup).encode())).article.images
    return [(one.caption, one.credit) for one in images]


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param("The bridge at low tide. <span class=credit>(Anna Ruiz)</span>", id="a span"),
        pytest.param(
            "The bridge at low tide.<span class=credit>Anna Ruiz</span>", id="that touches"
        ),
        pytest.param(
            "<p>The bridge at low tide.</p><span class=credit>Anna Ruiz</span>", id="a paragraph"
        ),
        pytest.param(
            "<span class=caption>The bridge at low tide.</span>"
            "<span class=photo-credit><a href=/ruiz>Anna Ruiz</a></span>",
            id="a link",
        ),
    ],
)
def test_a_credit_inside_a_caption_is_one_by_its_name(inside: str) -> None:
    markup = f"<figure><figcaption>{inside}</figcaption></figure>"

    assert captions_of(markup) == [("The bridge at low tide.", "Anna Ruiz")]


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(
            "<h2>The bridge at low tide.</h2><span class=source>Anna Ruiz</span>", id="a heading"
        ),
        pytest.param("The bridge at low tide. -<span class=cr>Anna Ruiz</span>", id="a dash"),
    ],
)
def test_a_caption_may_be_set_as_a_heading_or_end_in_a_dash(inside: str) -> None:
    markup = f"<figure><img src=a.jpg><figcaption>{inside}</figcaption></figure>"

    assert captions_of(markup) == [("The bridge at low tide.", "Anna Ruiz")]


@pytest.mark.parametrize(
    ("markup", "picture"),
    [
        pytest.param(
            "<div class=media><img src=a.jpg><p class=descr>The bridge at low tide. "
            "<span class=img-author>Photo: Bo Ek</span></p></div>",
            ("The bridge at low tide.", "Photo: Bo Ek"),
            id="described in a box of media",
        ),
        pytest.param(
            "<div class=opener-foto-info><div class=desc><p>The bridge at low tide.</p></div>"
            "<div class=author><span>| foto:</span> Bo Ek</div></div>",
            ("The bridge at low tide.", "foto: Bo Ek"),
            id="in elements of their own",
        ),
        pytest.param(
            "<div><img src=a.jpg></div><div class=main-image__author>Photo: Bo Ek / AP</div>",
            (None, "Photo: Bo Ek / AP"),
            id="a credit alone",
        ),
        pytest.param(
            "<figure><figcaption>The bridge<span>Photo: Bo Ek</span></figcaption></figure>",
            ("The bridge", "Photo: Bo Ek"),
            id="a span that touches",
        ),
    ],
)
def test_a_picture_s_box_says_what_stands_in_it(
    markup: str, picture: tuple[str | None, str]
) -> None:
    assert captions_of(markup) == [picture]


def test_a_description_in_a_line_of_its_text_is_parted_from_it() -> None:
    picture = "<span><em class=img_desc>The bridge at low tide.</em></span>It was Monday."
    article = read_article(Upload((PICTURES % f"<div>{picture}</div>").encode())).article

    assert article.images[0].caption == "The bridge at low tide."
    assert any(one.text == "It was Monday." for one in article.sections[0].paragraphs)


def test_a_credit_in_one_figure_is_none_of_the_next() -> None:
    first = "<figure><figcaption>The bridge.<span class=cr>Bo Ek</span></figcaption></figure>"
    second = "<figure><figcaption>The ferry.</figcaption></figure>"

    assert captions_of(first + second) == [("The bridge.", "Bo Ek"), ("The ferry.", None)]


def test_a_gallery_below_the_text_is_the_storys_to_its_end() -> None:
    names = ("The tower", "The bell", "The crate", "The crane", "The foundry")
    slides = "".join(
        f"<li><p>{n} of 5</p><figure><figcaption><p>{name} at noon on Monday.</p>"
        "<span class=credit>Anna Ruiz</span></figcaption></figure><button>Full</button></li>"
        for n, name in enumerate(names, start=1)
    )
    page = (PICTURES % "").replace("</article>", f"<ol>{slides}</ol></article>")

    images = read_article(Upload(page.encode())).article.images

    assert [one.caption for one in images] == [f"{name} at noon on Monday." for name in names]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            "<div class=ph><img src=a.jpg><span class=caption>The bridge at low tide. "
            "<span class=credit>Photo: Anna Ruiz</span></span></div>",
            id="a span beside a picture",
        ),
        pytest.param(
            "<div><span><a href=a.jpg><img src=a.jpg></a></span>"
            "<span class=itemImageCaption>The bridge at low tide.</span>"
            "<span class=itemImageCredits>Photo: Anna Ruiz</span></div>",
            id="two of them that touch",
        ),
        pytest.param(
            "<figure><img src=a.jpg><div><figcaption>The bridge at low tide.</figcaption>"
            "<cite>Photo: Anna Ruiz</cite></div></figure>",
            id="a source in its figure",
        ),
        pytest.param(
            "<figure><figcaption><span>The bridge at low tide.</span>"
            "<span class=by>Photo: Anna Ruiz</span></figcaption></figure>",
            id="two spans of a caption",
        ),
    ],
)
def test_a_caption_beside_a_picture_is_its_own_and_none_of_the_text(markup: str) -> None:
    article = read_article(Upload((PICTURES % markup).encode())).article
    texts = [one.text for section in article.sections for one in section.paragraphs]

    (image,) = article.images
    assert image.caption == "The bridge at low tide."
    assert (image.credit or "").removeprefix("Photo: ") == "Anna Ruiz"
    assert not any("low tide" in text for text in texts)


def test_two_spans_of_a_caption_touch_in_a_script_whose_vowels_are_marks() -> None:
    spans = "<span>আজ সকালে চরপাড়ায়</span><span>ছবি: সংগৃহীত</span>"

    assert captions_of(f"<figure><figcaption>{spans}</figcaption></figure>") == [
        ("আজ সকালে চরপাড়ায়", "ছবি: সংগৃহীত")
    ]


def test_who_said_what_a_figure_quotes_is_no_caption() -> None:
    quoted = "<figure><blockquote>It was the first complaint.</blockquote>%s</figure>"

    assert captions_of(quoted % "<figcaption>— Anna Ruiz</figcaption>") == []
    assert captions_of("<figure><figcaption>— Anna Ruiz at noon</figcaption></figure>") != []


def test_a_span_in_a_sentence_is_no_caption_of_a_picture_elsewhere() -> None:
    said = "<div>The mayor read the <span class=caption>caption</span>.</div>"

    assert captions_of(f"<div><img src=a.jpg></div>{said}") == []
