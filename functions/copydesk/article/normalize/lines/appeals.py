"""Lines that speak to the reader of the page itself: write to us, if you cannot see this.

What did you think of this story? You can join the discussion until 11 p.m.
Do you have an opinion on this? If you would like to submit a response by email, click here.
If you cannot see the form, visit the mobile version of this site.
"""

import re

_LONGEST = 320
_START = r"[^\w\"\u201c\u201e\u00ab\u2018']{0,3}"  # nobody is quoted
_SAID = re.compile(r"\b(?:said|says|told|added)\b", re.IGNORECASE)
_ASKED = r"(?:[^.?!]{5,140}\?\s)?"
_TO_COMMENT = re.compile(
    rf"""
    {_START} {_ASKED}
    (?: (?: please\s)? (?: share\syour\s(?:thoughts|views?|opinions?|story|experiences?)
          | let\sus\sknow | have\syour\ssay | join\sthe\s(?:conversation|discussion|debate)
          | leave\s(?:us\s)?a\scomment | tell\sus\swhat\syou\sthink | send\sus\syour\s\w+ )
        (?=[^.?!]*\b(?:comments?|below|e-?mail|here|letters?|think|form|discussion|@)\b) .*
      | if\syou\s(?:would|['’]d)\slike\sto\s(?:submit|send|write|respond|comment)\b
        (?=[^.?!]*\b(?:response|letters?|e-?mail|comments?|click|editor)\b) .*
      | (?:you\scan\s)(?:comment|discuss)\b (?=[^.?!]*\b(?:story|article|topic|until|here)\b) .*
      | (?: (?:diskutieren|schreiben|sagen)\ssie\suns\b | diskutieren\ssie\smit\b
      | (?:schreiben\ssie|hinterlassen\ssie)\s(?:einen|ihren)\skommentar
      | réagissez\b | donnez\svotre\savis | laissez\sun\scommentaire
      | (?:deja|comparte|danos)\stu\s(?:comentario|opinión) | ¿qué\sopinas
      | lascia\sun\scommento | deixe\s(?:o\s)?(?:seu|teu)\scomentário | praat\smee\b
      | diskutera\b(?=[^.?!]*\bartikel) | kommentera\sartikeln | kommentér\s
      | (?:voit\s)?(?:keskustel(?:la|e)|kommentoi(?:da)?)\s
        (?=[^?!]*\b(?:aihee|jutu|artikkeli|keskustelu)) .*
      | osallistu\skeskusteluun | zostaw\skomentarz | podziel\ssię\sopinią | zanechte\skomentář
      | lasă\sun\scomentariu | spune-ți\spărerea | оставьте\sкомментарий | пишите\sв\sкомментариях
      | залиште\sкоментар | yorum\syap ) [^.?!,;:]{{0,90}} [.!\u2026]?
    ) \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SHOWN = (
    r"(?:form|video|audio|graphic|chart|map|poll|quiz|gallery|interactive|player|embed|module|content"
    r"|story|page|podcast|image|table|timeline)"
)
_FOR_AN_EMBED = re.compile(
    rf"""
    {_START}
    (?: (?:click\shere\s)? if\syou(?:['’]re|\sare)?\s[^.?!]{{0,80}}?
        (?:can(?:not|['’]t)|are\sunable\sto|don['’]t|do\snot)\s(?:see|view|play|hear|open)\s
        (?:the|this|our|any)\s(?:\w+\s){{0,2}}{_SHOWN}\b
        (?=.*\b(?:click|tap|visit|version|browser|app|link|reload|refresh|try)\b)
      | (?:having\s)?trouble\s(?:viewing|seeing|playing)\s(?:the|this)\s(?:\w+\s){{0,2}}{_SHOWN}\b
      | (?:on\smobile|app\susers)\b[^.?!]{{0,60}}\b(?:click|tap)\shere
      | your\s(?:browser|device)\s(?:does\snot|doesn['’]t|cannot|can['’]t)\s
        (?:support|play|display)\b
      | (?:ihr|dein)\sbrowser\s(?:unterstützt|kann)\b | votre\snavigateur\sne\s
      | (?:su|tu)\snavegador\sno\s | il\s(?:tuo|vostro)\sbrowser\snon\s
      | (?:o\s)?seu\snavegador\snão\s | (?:uw|je)\sbrowser\s(?:ondersteunt|kan)\b
      | (?:din\s)?(?:webbläsare|nettleser|browser)\s(?:stöder|støtter|understøtter)\s(?:inte|ikke)\b
      | selaimesi\sei\stue | twoja\sprzeglądarka\snie\s | ваш\sбраузер\sне\s | tarayıcınız\s
    ) .*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def asks_to_comment(text: str) -> bool:
    """Tell "Have your say in the comments below" from what somebody has said."""
    return _is_one(text, _TO_COMMENT)


def stands_for_an_embed(text: str) -> bool:
    """Tell what a page says where its reader's browser shows no form, map or film."""
    return _is_one(text, _FOR_AN_EMBED)


def _is_one(text: str, appeal: re.Pattern[str]) -> bool:
    fits = len(text) <= _LONGEST and appeal.fullmatch(text) is not None
    return fits and _SAID.search(text) is None
