"""What the elements and attributes of a page mean to its reader: tables, no code."""

from copydesk.article.block import BlockKind

SILENT = frozenset(
    """
    script style template svg annotation annotation-xml canvas iframe object embed audio video
    noscript noframes head title select datalist textarea progress meter map area param source track
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""Elements whose text no reader sees, or that is no prose."""

UNSEEN = frozenset(["script", "style", "template", "svg", "noscript", "source", "track"])
"""Those of them that do not even part the text before them from the text behind."""

INLINE = frozenset(
    """
    math mi mn mo mrow msub msup msubsup mfrac msqrt mroot mtext mtable mtr mtd munder mover
    munderover mstyle mspace mfenced mpadded semantics a abbr acronym b bdi bdo big cite code data
    del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike
    strong sub sup time tt u var wbr img picture input bold slot amp-img shadow-root
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""Elements that stand inside a line."""

PROSE = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "li", "span", "em", "strong", "b", "i"]
)
"""Elements in which one that we do not know stands inside the line."""

KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.TABLE_ROW,
    "th": BlockKind.TABLE_ROW,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "pre": BlockKind.PREFORMATTED,
    "listing": BlockKind.PREFORMATTED,
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
}
"""Elements that make what is in them a block of some kind."""

LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

BOLD = frozenset(["b", "strong", "bold"])

VERBATIM = frozenset(["code", "kbd", "listing", "pre", "samp", "tt"])
"""Elements in which "&amp;" is what their author wants to show."""

LABEL_ATTRIBUTES = (
    "class", "id", "role", "itemprop", "data-testid", "data-component", "data-gu-name",
)  # fmt: skip
"""Attributes in which a page's makers say what an element is."""

CALLING_ATTRIBUTES = (
    "data-area", "data-block-type", "data-module", "data-name", "data-qa", "data-section",
    "data-test", "data-type", "data-widget", "name",
)  # fmt: skip
"""Others that may say it: they name what was left out, and the model sees none of them."""

CAPTION_LABELS = frozenset(
    {
        "caption",
        "figcaption",
        "photocaption",
        "bildunterschrift",
        "bildtext",
        "bijschrift",
        "onderschrift",
        "didascalia",
        "kuvateksti",
    }
)
"""Words of its own attributes that make an element a caption; so do all that end in "caption"."""

PICTURES = frozenset(
    {"photo", "image", "img", "foto", "pic", "picture", "figure", "thumb", "media"}
)
DESCRIPTIONS = frozenset(
    {"desc", "descr", "description", "cap", "legend", "legende", "leyenda", "cutline"}
)
"""A word of the one kind beside one of the other make a caption: "photo-desc"."""

CREDITS = frozenset({"credit", "credits", "photocredit", "copyright", "photographer"})
"""Words of its own attributes that make an element the credit of a picture."""

CREDITS_IN_A_CAPTION = CREDITS | frozenset(
    """
    agency author autor autore auteur bron byline cr cred fotograf quelle rights source src
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""Those that name anything else outside a caption."""

OTHER_CAPTIONS = frozenset(
    {"hero", "title", "typography", "button", "cta", "subscribe", "subscription", "newsletter"}
)
"""Words beside them that make it something else: a deck, an offer, or small print anywhere."""

BLOCKS = frozenset(
    """
    address article aside blockquote body button caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing
    main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul br
    """.split()  # noqa: SIM905 - names read better than so many strings
)
"""Elements that end a line wherever they stand; of all others it depends on what is around."""
