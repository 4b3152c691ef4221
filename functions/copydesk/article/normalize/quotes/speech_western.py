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
        "|criticised|cautions|answered|believes|believed|chuckled|chuckles|shrugged|shrugs"
        "|sighed|sighs|slammed|blasted|branded|dubbed"
        "|grinned|grins|laughed|laughs|thundered|thunders|fumed|fumes|grumbled|grumbles|whispered"
        "|whispers|roared|snapped|snaps|smiled|smiles|beamed|gushed|gushes|raged|enthused"
        "|enthuses|sniffed"
        "|muttered|mutters|growled|yelled|screamed|cried|bellowed|deadpanned|retorted|groaned"
        "|wailed"
        "|remembers|remembered|wondered|wonders|advised|objected|protested|elaborated|ventured"
        "|demanded",
        he="he", she="she", according_to="according to|in the words of",
        according_to_him="according to him|according to her",
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
        "|erinnert sich|erinnerte sich|freut sich|freute sich|wundert sich|ärgert sich|konterte"
        "|kontert"
        "|erwiderte|erwidert|gestand|gesteht|prophezeite|prophezeit|urteilte|urteilt"
        "|appellierte|appelliert"
        "|fasste|entschuldigte sich|verteidigte sich|spottete|spottet|stöhnte|seufzt|seufzte"
        "|mahnte an"
        "|bestätigte|bemängelte|bemängelt|klagte|klagt|monierte|moniert|bedauerte|bedauert"
        "|scherzte|lachte|lacht",
        he="er", she="sie",
        according_to="laut|nach angaben von|zufolge|nach den worten von|nach ansicht von"
        "|nach einschätzung von",
        according_to_him="laut ihm|laut ihr|nach seinen worten|nach ihren worten"
        "|nach seinen angaben"
        "|nach ihren angaben|seinen worten zufolge|ihren worten zufolge",
        the="der|die|das", nouns_in_capitals=True,
    ),
    "fr": Speech(
        verbs="a déclaré|a dit|a affirmé|a indiqué|a expliqué|a ajouté|a souligné|a précisé"
        "|a assuré|a estimé|a écrit|a annoncé|a confié|a lancé|a répondu|a rappelé|a insisté"
        "|a dénoncé|a averti|a reconnu|a regretté|a conclu|a poursuivi|a martelé|a réagi|a tweeté"
        "|a jugé|a commenté|a raconté|a prévenu|a promis|a plaidé|a fait savoir|a fait valoir"
        "|déclare|dit|affirme|indique|explique|ajoute|souligne|précise|assure|estime|écrit"
        "|annonce"
        "|confie|lance|répond|rappelle|insiste|dénonce|avertit|reconnaît|regrette|conclut"
        "|poursuit"
        "|martèle|réagit|juge|commente|raconte|prévient|promet|plaide|résume|témoigne|déclarait"
        "|affirmait|expliquait|a-t-il déclaré|a-t-elle déclaré|ont déclaré|s'est félicité"
        "|s'est félicitée|s'est réjoui|s'est réjouie|déplore|a déploré|se réjouit|s'inquiète"
        "|s'indigne|se souvient|se félicite|s'insurge|confirme|a confirmé|constate|a constaté"
        "|s'est inquiété|s'est indigné|se désole|observe|a observé|soutient|a soutenu|nuance"
        "|glisse|soupire|tranche|abonde|renchérit|sourit|a souri|s'amuse|ironise"
        "|plaisante|raille|souffle|lâche|a lâché|s'exclame|s'est exclamé|s'est exclamée"
        "|s'enthousiasme|détaille|a détaillé|complète|acquiesce|rétorque|a rétorqué"
        "|résumait|racontait|confiait|témoignait|réclame|a réclamé|a ironisé|a soupiré"
        "|a tranché|a renchéri"
        "|a plaisanté|a résumé|a témoigné|a soufflé|a glissé|a nuancé|s'agace|s'est agacé"
        "|s'est agacée"
        "|se défend|s'est défendu|s'est défendue|se plaint|se réjouissait|se lamente|s'étonne"
        "|s'est étonné|s'est étonnée|riposte|a riposté|argue|admet|a admis|avoue|a avoué|jure"
        "|a juré"
        "|interroge|demande|a demandé|espère|pointe|a pointé|fustige|a fustigé",
        has_and_had=("a", "avait"),
        he="il", she="elle", according_to="selon|d'après|de l'avis de", for_whom="pour",
        according_to_him="selon lui|selon elle|d'après lui|d'après elle|pour lui|pour elle",
        the="le|la|l'",
    ),
    "es": Speech(
        verbs="dijo|ha dicho|dice|afirmó|ha afirmado|afirma|aseguró|ha asegurado|asegura|declaró"
        "|ha declarado|declara|explicó|ha explicado|explica|señaló|ha señalado|señala|añadió"
        "|ha añadido|añade|agregó|indicó|ha indicado|indica|manifestó|ha manifestado|sostuvo"
        "|sostiene|subrayó|ha subrayado|subraya|destacó|ha destacado|destaca|advirtió"
        "|ha advertido"
        "|advierte|recordó|ha recordado|recuerda|insistió|ha insistido|insiste|comentó|comenta"
        "|escribió|ha escrito|escribe|anunció|ha anunciado|anuncia|reconoció|ha reconocido"
        "|reconoce|apuntó|ha apuntado|apunta|expresó|ha expresado|precisó|ha precisado|respondió"
        "|responde|concluyó|concluye|relató|relata|contó|cuenta|denunció|ha denunciado|denuncia"
        "|criticó|ha criticado|lamentó|ha lamentado|lamenta|pidió|ha pedido|reiteró|enfatizó"
        "|remarcó|ha remarcado|opinó|opina|matizó|zanjó|aclaró|ha aclarado|aclara|celebró|exigió"
        "|resaltó|detalló|ha detallado|preguntó|pregunta|prometió|ha prometido|admitió"
        "|ha admitido"
        "|reclamó|ha reclamado|defendió|ha defendido|valoró|ha valorado|sentenció|expuso"
        "|ha expuesto|confesó|confiesa|reivindicó|resumió|resume|bromeó|bromea|ironizó|sonrió"
        "|sonríe|apostilló|apostilla|espetó|exclamó|puntualizó|reflexionó|rememoró|argumentó"
        "|justificó"
        "|alertó"
        "|retrucó|retruca|rebatió|rebate|contestó|contesta|consideró|considera|planteó|plantea"
        "|cuestionó"
        "|cuestiona|aseveró|asevera|enfatiza|remarca|reitera|celebra|exige|reclama|defiende"
        "|critica"
        "|alerta|bromeaba|recordaba|contaba|explicaba|repuso|ironiza|resopla|suspira|se lamenta"
        "|se queja"
        "|se quejó|se lamentó|se defendió|zanja|matiza|precisa|agradece|puntualiza|admite|promete"
        "|confirmó|ha confirmado|confirma|agrega|replicó|agradeció|vaticinó|auguró|sugirió",
        has_and_had=("ha", "había"),
        he="él", she="ella",
        according_to="según|de acuerdo con|de acuerdo a|a juicio de|en palabras de"
        "|en opinión de", for_whom="para",
        according_to_him="según él|según ella|de acuerdo con él|de acuerdo con ella|a su juicio"
        "|en sus palabras|para él|para ella",
        the="el|la",
    ),
    "it": Speech(
        verbs="ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha sottolineato"
        "|ha scritto|ha commentato|ha ricordato|ha concluso|ha osservato|ha precisato"
        "|ha annunciato|dice|dichiara|spiega|afferma|aggiunge|sottolinea|scrive|commenta|ricorda"
        "|conclude|osserva|precisa|annuncia|racconta|ha raccontato|disse|sostiene|ha sostenuto"
        "|rileva|avverte|attacca|replica|assicura|prosegue|ribadisce|ha ribadito|evidenzia"
        "|ammette"
        "|ha assicurato|ha promesso|ha ammesso|ha avvertito|ha replicato|ha confermato|conferma"
        "|ha denunciato|denuncia"
        "|ha definito|definisce|ha ammonito|ammonisce|chiosa|ha chiosato|ha rilanciato|rilancia"
        "|ha attaccato"
        "|ha rivelato|rivela|ha tuonato|tuona|ha chiesto|chiede|si sfoga|si è sfogato"
        "|si è sfogata|ha scherzato"
        "|riassume|ha riassunto|sospira|ha sospirato|insiste|ha insistito|ha proseguito"
        "|ha evidenziato"
        "|ha rimarcato|rimarca|ha esordito|ha tagliato corto|taglia corto|taglia corto|protesta"
        "|lamenta"
        "|ha lamentato|contesta|ha contestato|rassicura|ha rassicurato|ironizza|ha ironizzato"
        "|minimizza"
        "|A dirlo è|A spiegarlo è|A raccontarlo è|A confermarlo è|A sottolinearlo è"
        "|A ricordarlo è"
        "|così|scherza|ha scherzato|sorride|confida|ha confidato|ha risposto|risponde",
        has_and_had=("ha", "aveva"),
        he="lui|egli", she="lei|ella",
        according_to="secondo|a giudizio di|a detta di|stando a", for_whom="per",
        according_to_him="secondo lui|secondo lei|a suo dire|a suo giudizio|per lui|per lei",
        the="il|lo|la|l'",
    ),
    "pt": Speech(
        verbs="disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta"
        "|destacou|destaca|ressaltou|ressalta|escreveu|escreve|comentou|comenta|contou|conta"
        "|relatou|relata|informou|informa|anunciou|lembrou|lembra|completou|completa|concluiu"
        "|conclui|criticou|defendeu|defende|avaliou|avalia|alertou|alerta|sublinhou|sublinha"
        "|garantiu|prometeu|prometia|contava|relembrou|confirmou|confessou|desabafou|pediu"
        "|queixou-se|lamentou|garante|referiu|refere|salientou|frisou|admitiu|apontou|reforçou"
        "|observou|considerou|brinca|brincou|lamenta|rebateu|rebate|respondeu|responde|retrucou"
        "|ironizou|ironiza|revelou|revela|reclamou|reclama"
        "|questionou|questiona|ponderou|pondera|argumentou|argumenta|justificou|justifica"
        "|reconheceu"
        "|reconhece|assegurou|assegura|sustentou|sustenta|celebrou|celebra|comemorou|comemora"
        "|protestou"
        "|suspirou|suspira|assumiu|atirou|vincou|notou|precisou|adiantou|reiterou|enfatizou"
        "|insistiu"
        "|aconselhou|exclamou|exclama|duvidou|prosseguiu|diverte-se|ri|resumiu|resume|recorda"
        "|recordou|orgulha-se|queixa-se",
        he="ele", she="ela",
        according_to="segundo|de acordo com|conforme|na opinião de|na avaliação de",
        for_whom="para",
        according_to_him="segundo ele|segundo ela|de acordo com ele|de acordo com ela|para ele"
        "|para ela"
        "|nas palavras dele|nas palavras dela",
        the="o|a",
    ),
    "nl": Speech(
        verbs="zei|zegt|verklaarde|verklaart|stelde|stelt|vertelde|vertelt|schreef|schrijft|vindt"
        "|voegde|benadrukte|benadrukt|reageerde|reageert|meldde|meldt|aldus|liet|laat|waarschuwde"
        "|waarschuwt|legt|legde|noemde|noemt|vond|denkt|concludeert|klinkt|klaagt|klaagde"
        "|benadrukken|bevestigt|bevestigde|erkent|erkende|antwoordt|antwoordde|licht|zucht"
        "|verzucht|oordeelt|lacht|zeiden|zeggen|vroeg|voegt|herinnert zich|herinnerde zich"
        "|grapt|grapte"
        "|moppert|mopperde|bekent|bekende|roept|riep|belooft|beloofde|sprak|spreekt|betoogt"
        "|betoogde"
        "|mijmert|lachte|verwacht|luidt het bij|klinkt het bij|vervolgt|vervolgde|besluit"
        "|besloot",
        he="hij", she="zij|ze", according_to="volgens|naar eigen zeggen van",
        according_to_him="volgens hem|volgens haar|naar zijn zeggen|naar haar zeggen",
        the="de|het",
    ),
    "ca": Speech(
        verbs="ha dit|va dir|diu|ha afirmat|afirma|ha explicat|explica|ha assegurat|assegura"
        "|ha assenyalat|ha afegit|afegeix|ha destacat|ha subratllat|ha reclamat|ha lamentat",
        has_and_had=("ha", "havia"),
        he="ell", she="ella", according_to="segons", according_to_him="segons ell|segons ella",
        the="el|la|l'",
    ),
}
# fmt: on
