"""Verbs of speech in the languages of Western Europe."""

from collections.abc import Mapping

from copydesk.article.normalize.quotes.speech_wording import Speech

# fmt: off
WESTERN: Mapping[str, Speech] = {
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
        "|criticised|cautions|answered|believes|believed|chuckled|chuckles|shrugged|shrugs|sighed|sighs|slammed|blasted|branded|dubbed"
        "|grinned|grins|laughed|laughs|thundered|thunders|fumed|fumes|grumbled|grumbles|whispered"
        "|whispers|roared|snapped|snaps|smiled|smiles|beamed|gushed|gushes|raged|enthused|enthuses|sniffed"
        "|muttered|mutters|growled|yelled|screamed|cried|bellowed|deadpanned|retorted|groaned|wailed",
        he="he", she="she", according_to="according to|in the words of",
        the="the",
    ),
    "de": Speech(
        verbs="sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|sprach|teilte|berichtete"
        "|berichtet|ergänzte|ergänzt|fügte|warnte|warnt|forderte|fordert|kritisierte|kritisiert"
        "|schrieb|schreibt|kündigte|hieß|heißt|erläuterte|erläutert|unterstrich|unterstreicht"
        "|mahnte|mahnt|lobte|lobt|bekräftigte|bekräftigt|behauptete|behauptet|fragte|fragt"
        "|antwortete|antwortet|rief|twitterte|verkündete|räumte|versicherte|versichert|stellte"
        "|erinnerte|erinnert|bezeichnete|nannte|nennt|freute|freut|entgegnete|resümierte|erzählte"
        "|erzählt|konstatierte|so|gesagt|bilanzierte|verlangte|begründete|beteuerte|wies"
        "|bestätigte|bemängelte|bemängelt|klagte|klagt|monierte|moniert|bedauerte|bedauert|scherzte|lachte|lacht",
        he="er", she="sie", according_to="laut|nach angaben von|zufolge|nach den worten von",
        the="der|die|das", nouns_in_capitals=True,
    ),
    "fr": Speech(
        verbs="a déclaré|a dit|a affirmé|a indiqué|a expliqué|a ajouté|a souligné|a précisé"
        "|a assuré|a estimé|a écrit|a annoncé|a confié|a lancé|a répondu|a rappelé|a insisté"
        "|a dénoncé|a averti|a reconnu|a regretté|a conclu|a poursuivi|a martelé|a réagi|a tweeté"
        "|a jugé|a commenté|a raconté|a prévenu|a promis|a plaidé|a fait savoir|a fait valoir"
        "|déclare|dit|affirme|indique|explique|ajoute|souligne|précise|assure|estime|écrit|annonce"
        "|confie|lance|répond|rappelle|insiste|dénonce|avertit|reconnaît|regrette|conclut|poursuit"
        "|martèle|réagit|juge|commente|raconte|prévient|promet|plaide|résume|témoigne|déclarait"
        "|affirmait|expliquait|a-t-il déclaré|a-t-elle déclaré|ont déclaré|s'est félicité"
        "|s'est félicitée|s'est réjoui|s'est réjouie|déplore|a déploré|se réjouit|s'inquiète"
        "|s'indigne|se souvient|se félicite|s'insurge|confirme|a confirmé|constate|a constaté"
        "|s'est inquiété|s'est indigné|se désole|observe|a observé|soutient|a soutenu|nuance"
        "|glisse|soupire|tranche|abonde|renchérit|sourit|a souri|s'amuse|ironise"
        "|plaisante|raille|souffle|lâche|a lâché|s'exclame|s'est exclamé|s'est exclamée"
        "|s'enthousiasme|détaille|a détaillé|complète|acquiesce|rétorque|a rétorqué"
        "|résumait|racontait|confiait|témoignait",
        has_and_had=("a", "avait"),
        he="il", she="elle", according_to="selon|d'après",
        the="le|la|l'",
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
        "|resaltó|detalló|ha detallado|preguntó|pregunta|prometió|ha prometido|admitió|ha admitido"
        "|reclamó|ha reclamado|defendió|ha defendido|valoró|ha valorado|sentenció|expuso"
        "|ha expuesto|confesó|confiesa|reivindicó|resumió|resume|bromeó|bromea|ironizó|sonrió"
        "|sonríe|apostilló|apostilla|espetó|exclamó|puntualizó|reflexionó|rememoró|argumentó|justificó"
        "|alertó"
        "|confirmó|ha confirmado|confirma|agrega|replicó|agradeció|vaticinó|auguró|sugirió",
        has_and_had=("ha", "había"),
        he="él", she="ella", according_to="según",
        the="el|la",
    ),
    "it": Speech(
        verbs="ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha sottolineato"
        "|ha scritto|ha commentato|ha ricordato|ha concluso|ha osservato|ha precisato"
        "|ha annunciato|dice|dichiara|spiega|afferma|aggiunge|sottolinea|scrive|commenta|ricorda"
        "|conclude|osserva|precisa|annuncia|racconta|ha raccontato|disse|sostiene|ha sostenuto"
        "|rileva|avverte|attacca|replica|assicura|prosegue|ribadisce|ha ribadito|evidenzia|ammette"
        "|ha assicurato|ha promesso|ha ammesso|ha avvertito|ha replicato|ha confermato|conferma"
        "|ha denunciato|denuncia"
        "|così|scherza|ha scherzato|sorride|confida|ha confidato|ha risposto|risponde",
        has_and_had=("ha", "aveva"),
        he="lui|egli", she="lei|ella", according_to="secondo",
        the="il|lo|la|l'",
    ),
    "pt": Speech(
        verbs="disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta"
        "|destacou|destaca|ressaltou|ressalta|escreveu|escreve|comentou|comenta|contou|conta"
        "|relatou|relata|informou|informa|anunciou|lembrou|lembra|completou|completa|concluiu"
        "|conclui|criticou|defendeu|defende|avaliou|avalia|alertou|alerta|sublinhou|sublinha"
        "|garantiu|prometeu|prometia|contava|relembrou|confirmou|confessou|desabafou|pediu"
        "|queixou-se|lamentou|garante|referiu|refere|salientou|frisou|admitiu|apontou|reforçou"
        "|observou|considerou|brinca|brincou|lamenta|diverte-se|ri|resumiu|resume|recorda|recordou|orgulha-se|queixa-se",
        he="ele", she="ela", according_to="segundo|de acordo com|conforme",
        the="o|a",
    ),
    "nl": Speech(
        verbs="zei|zegt|verklaarde|verklaart|stelde|stelt|vertelde|vertelt|schreef|schrijft|vindt"
        "|voegde|benadrukte|benadrukt|reageerde|reageert|meldde|meldt|aldus|liet|waarschuwde"
        "|waarschuwt|legt|legde|noemde|noemt|vond|denkt|concludeert|klinkt|klaagt|klaagde"
        "|benadrukken|bevestigt|bevestigde|erkent|erkende|antwoordt|antwoordde|licht|zucht"
        "|verzucht|oordeelt|lacht|zeiden|zeggen|vroeg",
        he="hij", she="zij|ze", according_to="volgens",
        the="de|het",
    ),
    "ca": Speech(
        verbs="ha dit|va dir|diu|ha afirmat|afirma|ha explicat|explica|ha assegurat|assegura"
        "|ha assenyalat|ha afegit|afegeix|ha destacat|ha subratllat|ha reclamat|ha lamentat",
        has_and_had=("ha", "havia"),
        he="ell", she="ella", according_to="segons",
        the="el|la|l'",
    ),
}
# fmt: on
