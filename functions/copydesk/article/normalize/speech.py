"""Verbs of speech, and the words that stand for a speaker: a row for each language.

Forms are as printed; alternatives are parted by a stroke.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Speech:
    """One language's words around a quotation."""

    verbs: str
    he: str = ""
    she: str = ""
    according_to: str = ""
    """Words before a speaker that need no verb: "according to", "laut"."""


# fmt: off
SPEECH: Mapping[str, Speech] = {
    "en": Speech(
        verbs="said|says|say|told|tells|added|adds|stated|states|explained|explains|noted|notes"
        "|warned|warns|announced|announces|claimed|claims|insisted|insists|argued|argues|replied"
        "|replies|asked|asks|wrote|writes|tweeted|tweets|posted|declared|declares|admitted|admits"
        "|acknowledged|acknowledges|recalled|recalls|concluded|concludes|continued|continues"
        "|emphasized|emphasised|emphasizes|stressed|stresses|remarked|remarks|observed|observes"
        "|suggested|suggests|commented|comments|confirmed|confirms|responded|responds|joked|jokes"
        "|quipped|urged|urges|pledged|vowed|vows|described|testified|testifies|predicted|predicts"
        "|countered|conceded|shouted|lamented|reiterated|underlined|underscored|complained|called"
        "|calls|cautioned|boasted|asserted|maintained|alleged|recounted|reported|revealed|shared"
        "|pointed out|went on|exclaimed|mused|opined|thanked|tweeted out|repeated|denied|promised"
        "|shares|reflects|reflected|muses|laments|summed up|agreed|agrees|praised|criticized"
        "|criticised|slammed|blasted|branded|dubbed",
        he="he", she="she", according_to="according to|in the words of",
    ),
    "de": Speech(
        verbs="sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|sprach|teilte|berichtete"
        "|berichtet|ergänzte|ergänzt|fügte|warnte|warnt|forderte|fordert|kritisierte|kritisiert"
        "|schrieb|schreibt|kündigte|hieß|heißt|erläuterte|erläutert|unterstrich|unterstreicht"
        "|mahnte|mahnt|lobte|lobt|bekräftigte|bekräftigt|behauptete|behauptet|fragte|fragt"
        "|antwortete|antwortet|rief|twitterte|verkündete|räumte|versicherte|versichert|stellte"
        "|erinnerte|erinnert|bezeichnete|nannte|nennt|freute|freut|entgegnete|resümierte|erzählte"
        "|erzählt|konstatierte|so|gesagt|bilanzierte|verlangte|begründete|beteuerte|wies"
        "|bestätigte",
        he="er", she="sie", according_to="laut|nach angaben von|zufolge|nach den worten von",
    ),
    "fr": Speech(
        verbs="a déclaré|a dit|a affirmé|a indiqué|a expliqué|a ajouté|a souligné|a précisé"
        "|a assuré"
        "|a estimé|a écrit|a annoncé|a confié|a lancé|a répondu|a rappelé|a insisté|a dénoncé"
        "|a averti|a reconnu|a regretté|a conclu|a poursuivi|a martelé|a réagi|a tweeté|a jugé"
        "|a commenté|a raconté|a prévenu|a promis|a plaidé|a fait savoir|a fait valoir|déclare|dit"
        "|affirme|indique|explique|ajoute|souligne|précise|assure|estime|écrit|annonce|confie"
        "|lance|répond|rappelle|insiste|dénonce|avertit|reconnaît|regrette|conclut|poursuit"
        "|martèle|réagit|juge|commente|raconte|prévient|promet|plaide|résume|témoigne|déclarait"
        "|affirmait|expliquait|a-t-il déclaré|a-t-elle déclaré|ont déclaré|s'est félicité"
        "|s'est félicitée|s'est réjoui|s'est réjouie|déplore|a déploré|observe|a observé|soutient"
        "|a soutenu|nuance|glisse|soupire|tranche|abonde|renchérit",
        he="il", she="elle", according_to="selon|d'après",
    ),
    "es": Speech(
        verbs="dijo|ha dicho|dice|afirmó|ha afirmado|afirma|aseguró|ha asegurado|asegura|declaró"
        "|ha declarado|declara|explicó|ha explicado|explica|señaló|ha señalado|señala|añadió"
        "|ha añadido|añade|agregó|indicó|ha indicado|indica|manifestó|ha manifestado|sostuvo"
        "|sostiene|subrayó|ha subrayado|subraya|destacó|ha destacado|destaca|advirtió|ha advertido"
        "|advierte|recordó|ha recordado|recuerda|insistió|ha insistido|insiste|comentó|comenta"
        "|escribió|ha escrito|escribe|anunció|ha anunciado|anuncia|reconoció|ha reconocido"
        "|reconoce|apuntó|ha apuntado|apunta|expresó|ha expresado|precisó|ha precisado|respondió"
        "|responde|concluyó|concluye|relató|relata|contó|cuenta|denunció|ha denunciado|denuncia"
        "|criticó|ha criticado|lamentó|ha lamentado|lamenta|pidió|ha pedido|reiteró|enfatizó"
        "|remarcó|ha remarcado|opinó|opina|matizó|zanjó|aclaró|ha aclarado|aclara|celebró|exigió"
        "|resaltó|detalló|ha detallado|preguntó|pregunta|prometió|admitió",
        he="él", she="ella", according_to="según",
    ),
    "it": Speech(
        verbs="ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha sottolineato"
        "|ha scritto|ha commentato|ha ricordato|ha concluso|ha osservato|ha precisato|ha annunciato"
        "|dice|dichiara|spiega|afferma|aggiunge|sottolinea|scrive|commenta|ricorda|conclude|osserva"
        "|precisa|annuncia|racconta|ha raccontato|disse|sostiene|ha sostenuto|rileva|avverte"
        "|attacca"
        "|replica|assicura|prosegue|ribadisce|ha ribadito|evidenzia|ammette",
        he="lui|egli", she="lei|ella", according_to="secondo",
    ),
    "pt": Speech(
        verbs="disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta"
        "|destacou|destaca|ressaltou|ressalta|escreveu|escreve|comentou|comenta|contou|conta"
        "|relatou"
        "|relata|informou|informa|anunciou|lembrou|lembra|completou|completa|concluiu|conclui"
        "|criticou|defendeu|defende|avaliou|avalia|alertou|alerta|sublinhou|sublinha|garantiu"
        "|garante|referiu|refere|salientou|frisou|admitiu|apontou|reforçou|observou|considerou",
        he="ele", she="ela", according_to="segundo|de acordo com|conforme",
    ),
    "nl": Speech(
        verbs="zei|zegt|verklaarde|verklaart|stelde|stelt|vertelde|vertelt|schreef|schrijft|vindt"
        "|voegde|benadrukte|benadrukt|reageerde|reageert|meldde|meldt|aldus|liet|waarschuwde"
        "|waarschuwt|legt|legde|noemde|noemt|vond|denkt|concludeert|klinkt|zeiden|zeggen|vroeg",
        he="hij", she="zij|ze", according_to="volgens",
    ),
    "ru": Speech(
        verbs="сказал|сказала|заявил|заявила|отметил|отметила|сообщил|сообщила|подчеркнул"
        "|подчеркнула|добавил|добавила|пояснил|пояснила|рассказал|рассказала|написал|написала"
        "|указал|указала|уточнил|уточнила|считает|говорит|объяснил|объяснила|напомнил|напомнила"
        "|предупредил|предупредила|признал|признала|говорится|резюмировал|цитирует|ответил"
        "|ответила|полагает|призвал|призвала|заключил|констатировал",
        he="он", she="она", according_to="по словам",
    ),
    "sv": Speech(
        verbs="säger|sade|sa|berättar|skriver|menar|förklarar|uppger|konstaterar|tillägger|uttalar",
        he="han", she="hon", according_to="enligt",
    ),
    "da": Speech(
        verbs="siger|sagde|fortæller|skriver|mener|forklarer|oplyser|udtaler|tilføjer|lyder",
        he="han", she="hun", according_to="ifølge",
    ),
    "no": Speech(
        verbs="sier|sa|forteller|skriver|mener|forklarer|opplyser|uttaler|legger|forklarte",
        he="han", she="hun", according_to="ifølge",
    ),
    "pl": Speech(
        verbs="powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|podkreślił|podkreśliła|ocenił"
        "|oceniła|stwierdził|stwierdziła|zaznaczył|zaznaczyła|napisał|napisała|wyjaśnił|wyjaśniła"
        "|oświadczył|oświadczyła|podkreśla|dodaje|ocenia|tłumaczy|przekonuje",
        he="on", she="ona", according_to="według|zdaniem",
    ),
    "tr": Speech(
        verbs="dedi|söyledi|belirtti|açıkladı|ifade etti|kaydetti|vurguladı|konuştu|ekledi|diyor",
        he="o", she="o", according_to="",
    ),
    "id": Speech(
        verbs="kata|ujar|ungkap|tutur|jelas|tegas|katanya|ujarnya|menurut|ucap|tambah|papar",
        he="dia|ia", she="dia|ia", according_to="menurut",
    ),
}
# fmt: on


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """A row of the table, ready for reading."""

    verb: str
    """Alternatives of a pattern, longest first."""

    pronoun: str
    according_to: str


@cache
def speech_words(language: str | None) -> SpeechWords:
    """Give the words of a language; English's, where there is no row, do no harm."""
    code = (language or "en").split("-")[0].lower()
    row = SPEECH.get({"nb": "no", "nn": "no"}.get(code, code), SPEECH["en"])
    return SpeechWords(
        _any_of(row.verbs), _any_of(f"{row.he}|{row.she}"), _any_of(row.according_to)
    )


def _any_of(phrases: str) -> str:
    ordered = sorted(filter(None, phrases.split("|")), key=lambda phrase: (-len(phrase), phrase))
    loose = (re.escape(p).replace(r"\ ", r"\s").replace("'", "['’]") for p in ordered)
    return "|".join(loose) or r"(?!)"
