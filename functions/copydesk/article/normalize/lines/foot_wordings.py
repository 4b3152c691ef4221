"""The wording of what papers, wires and sellers of shares print below a text.

(Reporting by Anna Ruiz; Editing by Ada Holt)    Anna Ruiz in Oslo contributed to this report.
NPR transcripts are created on a rush deadline   All rights reserved. This material may not …
"""

import re

from copydesk.article.block import RemovalKind
from copydesk.article.normalize.lines.wording_row import LONGEST, Wording

_LONGEST_NOTICE = 300
_LONGEST_SOURCE = 90

# "This story has not been edited by our staff and is published from a syndicated feed."
_NOTICE = (
    r"\W{0,3}(?:except\sfor\sthe\sheadlines?(?:\sand\s[\w\s]{2,30})?,?\s)?(?:th(?:is|e)|our)\s"
    r"(?:(?:above|following)\s)?(?:story|article|report|news|copy|content|is\san?\sun-?edited)\b[^.]{0,120}"
    r"(?:not\sbeen\s(?:edited|created)|auto-?\s?generated|syndicated\s(?:news\s)?feed|wire\s(?:agency|feed)"
    r"|without\s(?:any\s)?(?:modifications?|changes)\sto\sthe)\b.*"
    r"|.{2,60}\sweb(?:site\scontains\sonly\sa\sportion\sof\s.*|\ssitesinde,?\s.{2,90}\sabonelere\ssunulan\s.*)"
    r"|con[ţț]inutul\s(?:web)?site-ului\s.{3,60}\sdestinat\s.*"
)
_CREDITED = (
    r"[*\u2022]\s?(?:(?:additional\s)?(?:written|writing|reporting|reported|edited|editing|translated|translation"
    r"|contributions?)(?:\sand\s\w+)?\s(?:from\s[\w\s]{2,30}\s)?by)\s[^.!?]{3,80}\.?"
    # Wires: in brackets, or with a semicolon between who reported and who edited.
    r"|[(\[]\s?(?:(?:additional|extra)\s)?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compiled)"
    r"(?:\sand\s\w+)?\sby\s[^()\[\]]{3,380}[)\]](?:\s?(?:…|\.{3})?\s?(?:read|continue)\s(?:more|reading))?"
    r"|(?:additional\s)?reporting\sby\s[^!?;]{3,160};\s?(?:additional\sreporting|writing|editing)\sby\s.{3,160}"
    # Romania's agency names author and editor behind its own name, in brackets.
    r"|[A-Z]{2,12}\s?/\s?\((?:[A-Z]{1,3}\s?[-\u2013]\s?)?(?:autori?|author|redactor(?:i)?|editor)\s?:[^()]{3,120}\)"
    # (Kabarkota.com/Omar Dahl/Ayu Holt)
    r"|[(\[](?-i:[A-Z])[\w-]{2,24}\.(?:com|net|org|id|co\.id|tv|my)\s?/\s?[^()\[\]@]{3,80}[)\]]"
    r"|laporan\s(?:wartawan|reporter|kontributor|jurnalis)\s(?-i:[A-Z])[^!?:\"“]{3,80}(?<![.])"
    # "Many people contributed to this report" may be of a report.
    r"|(?-i:[A-Z][\w.'’-]*\s[A-Z]).{2,240}\scontributed\s(?:(?:reporting|research)\s)?to\sthis\s"
    r"(?:report|story|article)\W*"
    r"|(?-i:[A-Z][\w.'’-]*\s[A-Z])[^.!?]{1,160}\scontributed\s(?:additional\s)?(?:reporting|research)\."
    # "AP Business Writers Elaine Kurtz and Matt Ott contributed."
    r"|(?-i:[A-Z]{2,9}|Associated\sPress|Reuters|Bloomberg)\s[^.!?]{0,60}\b(?:writers?|reporters?|journalists?"
    r"|correspondents?|researchers?|editors?|producers?)\b\s[^!?]{3,200}\scontributed(?:\s(?:from|to)\s[^!?]{2,80})?\."
)

# "Source: NBC News", "via example.com": where the story was taken from, in names alone.
_SITE = r"(?:https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6})"
# Signs stand between any two of the words: or a run of capitals falls apart in thousands of ways.
_WORD_OF_A_NAME = r"(?:[^\W\d_a-zß-ÿа-яё][\w&.'’-]*|\d+|of|the|and|de|del|la|der|für|und|i)"
_TAKEN_FROM = (
    rf"via\s{_SITE}|(?i:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursa|izvor"
    r"|источник|джерело|πηγή|kaynak|sumber|nguồn)\s?:\s"
    rf"(?:{_SITE}|(?![^\W\d_a-z]+\s[a-z]{{4}})"
    rf"{_WORD_OF_A_NAME}(?:[\s/,]{{1,2}}{_WORD_OF_A_NAME}){{0,6}})"
)
# "Anna Ruiz: 803-555-0142, @annaruiz": how to reach whoever wrote it.
_CONTACT = r"(?:\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}|@\w{2,30}|[\w.+-]{1,40}@[\w.-]{4,40})"
_REACHED = (
    r"(?:[A-Z][\w.'’-]+\s){1,2}[A-Z][\w.'’-]+\s?[:,|]\s"
    rf"{_CONTACT}(?:[\s,;|]{{1,3}}(?:or\s|and\s)?{_CONTACT}){{0,4}}(?:\son\s(?:Twitter|X))?\.?"
)

_REACH = r".*(?:@|\d{3}).*"
"""An address or a number, without which nobody is reached."""

# The same in other languages: who may print it again, and whose feed it is.
_RESERVED = (
    r".{0,60}(?:無断(?:転載|複製|転用).{0,20}禁.{0,10}|무단\s?전재.{0,30}금지.{0,10})"
    r"|\W{0,3}(?:©\s?)?(?:riproduzione\s(?:riservata|vietata)|reproducción\sprohibida|reprodução\sproibida)\W*"
    r"|本[網网]站.{2,40}[非未][經经].{0,12}(?:授[權权]|同意|[許许]可).{0,12}不得.{2,40}"
    r"|\W{0,3}本文[版著][權权](?:所有|歸|归).{0,40}不得.{2,20}"
    r"|(?:特别|特別|免责|免責|郑重|版权|版權)(?:声明|聲明)\s?[:：].{8,200}"
    r"|при\s(?:[^\W\d_]+\s){0,3}(?:цитуванн|використанн|передрук|копіюванн|использовани|цитировани|перепечатк"
    r"|копировани)[^\W\d_]{1,3}\s.{0,160}(?:посилання|ссылк)[^\W\d_]*\b.*"
    r"|未经.{2,24}(?:许可|授权|同意).{0,60}(?:不得|禁止|转载).{0,60}"
    r"|(?:[©\W]{0,6}(?:todos\slos\sderechos\sreservados|tous\sdroits\sréservés|alle\srechte\svorbehalten"
    r"|tutti\si\sdiritti\sriservati|todos\sos\sdireitos\sreservados|wszelkie\sprawa\szastrzeżone"
    r"|všechna\správa\svyhrazena|minden\sjog\sfenntartva|toate\sdrepturile\srezervate|tüm\shakları\ssaklıdır"
    r"|все\sправа\sзащищены|усі\sправа\sзахищен[оі]|alle\srechten\svoorbehouden|alla\srättigheter\sförbehållna"
    r"|جميع\sالحقوق\sمحفوظة|כל\sהזכויות\sשמורות))\b.{0,160}"
    r"|\W{0,3}(?:यह|इस)\s(?:खबर|ख़बर|समाचार|लेख)\s.{0,90}(?:सिंडीकेट|सिंडिकेट|एजेंसी)\sफ़?ीड.*"
)

# A letter right behind "any characters" is looked for in one go, a word's edge at each of them: so
# the edge is asked for behind its letter.
_FOOT_NOTE = (
    rf"(?:[A-Z][^.!?]{{10,160}}\.\s(?=(?:[Ss]?[Hh]e|They)\s))?(?:(?!The\b)[A-Z][\w.'’-]+\s[A-Z][\w.'’-]+|[Ss]?[Hh]e|They)\s(?:can|may)\sbe\sreached\s(?:at|on|by|via)\b{_REACH}"
    rf"|(?:You\scan\s)?[Rr]each\s(?:(?:reporter\s)?[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,2}}|him|her|them)\s(?:at|on|by|via)\b{_REACH}"
    rf"|Contact\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){{1,2}}\s(?:at|via|on|by)\b{_REACH}"
    r"|This\s(?:article|story|post)\swas\soriginally\spublished\s.{0,12}\b(?:19|20)\d\d\b.{0,24}"
    rf"|(?:To\scontact|Contact)\sthe\s(?:reporter|editor|writer|author)s?\b{_REACH}"
    r"|(?:Copyright\s?|©\s?|\(c\)\s?){1,2}(?:19|20)\d\d\s.{2,80}\bAll\srights\sreserved\b.*"
    r"|(?:Copyright|©)\s(?!\w+\.$)(?:[A-Z][\w&'’-]*\s?){2,6}\.(?:\s?All\srights\sreserved\W*)?"
    r"|This\s(?:article|story|column|essay|post|report)\s(?:was\s)?(?:originally|first)\sappeared\s(?:on|in)\s.*"
    r"|This\s(?:article|story|column|essay|post|report)\s(?:was|is)\s(?:produced|published|reported|co-published)\s"
    r"in\s(?:partnership|collaboration)\swith\s.*"
    r"|This\s(?:article|story|column|essay)\sappears\sin\sthe\s[^.]{3,60}\b(?:edition|issue)\b.*"
    r"|Dieser\s(?:Text|Artikel|Beitrag)\s(?:ist\sTeil|entstand\sin\sKooperation|erschien\szuerst)\b.*"
    r"|Cet\sarticle\s(?:est\sparu|a\sété\spubli[ée])\s(?:initialement|d[’']abord|à\sl[’']origine|dans\sle\scadre)\b.*"
    r"|.{0,80}t(?<!\wt)ranscripts?\smay\s(?:vary|contain|be\srevised)\b.*"
    r"|A\sversion\sof\sthis\s(?:article|story|column)\s(?:appears|appeared|was\spublished)\b.*"
    r"|This\sreport\sby\sThe\sCanadian\sPress\swas\sfirst\spublished\b.*"
    r"|-{0,2}\s?[Ww]ith\sassistance\s(?:from|by)\s.{3,120}"
    r"|(?:When|If)\syou\s(?:buy|make\sa\spurchase|purchase|click)\b[^.]{3,120}\bwe\s(?:may|might|can|will)?\s?"
    r"(?:earn|receive|get|make)\b[^.]{0,60}\b(?:commission|fee|share|money)\b.*"
    r"|We\smay\s(?:earn|receive|make)\sa\w*\s(?:\w+\s){0,3}(?:commission|fee|revenue|money)\b.*"
    r"|(?:The\s)?(?:views|opinions)\s(?:are|expressed)\b.{0,120}\b(?:personal|own|those\sof|not\snecessarily|do\snot)\b.*"
    r"|All\srights\sreserved\.?\s(?:This|The|No)\s(?:material|article|story|content|part)\b.*"
    r"|(?:NPR\stranscripts\sare|This\stranscript\s(?:is|was|has\sbeen|may))\s(?:(?:automatically|auto)[\s-])?"
    r"(?:created|generated|produced|updated|contain)\b.*"
    r"|.{3,100}r(?<!\wr)eceives?\s(?:financial\s)?support\sfrom\b.{3,160}\bresponsible\sfor\s(?:all|its)\scontent\W*"
    r"(?:Find\s.{3,160})?"
    r"|(?=.*any\sof\sthe\s).{2,80}\b(?:has|have|owns?|holds?)\s(?:no\s)?(?:position|shares|stock)s?\sin\sany\sof\sthe\s.*"
)

FOOT = (
    Wording(
        "agency-notice",
        RemovalKind.LEGAL,
        re.compile(rf"{_NOTICE}|{_RESERVED}", re.IGNORECASE),
        _LONGEST_NOTICE,
    ),
    Wording("foot-note", RemovalKind.LEGAL, re.compile(_FOOT_NOTE), _LONGEST_NOTICE),
    Wording("taken-from", RemovalKind.CREDIT, re.compile(_TAKEN_FROM), _LONGEST_SOURCE),
    Wording("reached-at", RemovalKind.BYLINE, re.compile(_REACHED)),
    Wording("desk-credit", RemovalKind.BYLINE, re.compile(_CREDITED, re.IGNORECASE), LONGEST),
)
"""For readers, and for the law."""
