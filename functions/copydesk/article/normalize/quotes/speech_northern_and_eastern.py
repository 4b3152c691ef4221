"""Verbs of speech in the languages of northern and eastern Europe, and in Turkish."""

from collections.abc import Mapping

from copydesk.article.normalize.quotes.speech_wording import Speech

# fmt: off
NORTHERN_AND_EASTERN: Mapping[str, Speech] = {
    "sv": Speech(
        verbs="säger|sade|sa|berättar|skriver|menar|förklarar|uppger|konstaterar|tillägger|hävdar"
        "|betonar|kommenterar|svarar|frågar|anser|hälsar|varnar|uttalar|lovar|minns|skrattar"
        "|suckar|skojar"
        "|medger|erkänner|tycker|tror|undrar|fortsätter|sammanfattar|understryker|påpekar|skrev"
        "|svarade"
        "|berättade|förklarade|menade|lyder svaret från",
        he="han", she="hon", according_to="enligt",
        according_to_him="enligt honom|enligt henne", dashes=True,
    ),
    "da": Speech(
        verbs="siger|sagde|fortæller|skriver|mener|forklarer|oplyser|udtaler|tilføjer|tilføjede"
        "|forklarede|fortalte|erkender|understreger|vurderer|lover|advarer|forsikrer|lyder"
        "|lyder det fra"
        "|lyder svaret fra|siges det fra|svarer|svarede|spørger|griner|husker|indrømmer"
        "|konstaterer|påpeger"
        "|fastslår|fortsætter|slutter|skrev|mente|synes|opfordrer|bekræfter|uddyber",
        he="han", she="hun", according_to="ifølge",
        according_to_him="ifølge ham|ifølge hende", dashes=True,
    ),
    "no": Speech(
        verbs="sier|sa|forteller|skriver|mener|forklarer|opplyser|uttaler|fortalte|innrømmer"
        "|understreker|påpeker|hevder|konstaterer|svarer|spør|advarer|lover|utdyper|fastslår"
        "|legger|forklarte|minnes|husker|ler|sukker|spøker|skrev|svarte|mente|synes|tror"
        "|fortsetter|bekrefter"
        "|beroliger|oppsummerer|lyder svaret fra|undrer",
        he="han", she="hun", according_to="ifølge",
        according_to_him="ifølge ham|ifølge henne", dashes=True,
    ),
    "fi": Speech(
        verbs="sanoo|sanoi|kertoo|kertoi|toteaa|totesi|kommentoi|huomauttaa|huomautti|muistuttaa"
        "|muistutti|arvioi|korostaa|korosti|selittää|selitti|myöntää|myönsi|kirjoittaa|kirjoitti"
        "|lisää|lisäsi|vakuuttaa|vakuutti|summaa|kiittelee|harmittelee|iloitsee|pohtii|kysyy"
        "|kysyi"
        "|vastaa|vastasi|tiivistää|naurahtaa|kuvailee|jatkaa|painottaa|varoittaa",
        he="hän", she="hän", according_to_him="hänen mukaansa|hänen mielestään", dashes=True,
    ),
    "pl": Speech(
        verbs="powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|podkreślił|podkreśliła"
        "|ocenił"
        "|oceniła|stwierdził|stwierdziła|zaznaczył|zaznaczyła|napisał|napisała|wyjaśnił|wyjaśniła"
        "|oświadczył|oświadczyła|podkreśla|dodaje|ocenia|tłumaczy|zapowiedział|zapowiedziała"
        "|poinformował|poinformowała|zauważył|zauważyła|przyznał|przyznała|powiedzieli|apelował"
        "|apelowała|skomentował|skomentowała|wskazał|wskazała|twierdzi|przekonuje"
        "|wspomina|wspominał|wspominała|opowiada|opowiadał|opowiadała|przyznaje|zapewnia"
        "|śmieje się"
        "|zapewnił|zapewniła|kwituje|skwitował|skwitowała|żartował|żartowała|śmiał się"
        "|śmiała się|podsumował"
        "|podsumowała|podsumowuje|wylicza|wyliczał|wyliczała|ostrzegł|ostrzegła|ostrzega"
        "|obiecał|obiecała"
        "|obiecuje|zadeklarował|zadeklarowała|deklaruje|tłumaczył|tłumaczyła|narzeka|narzekał"
        "|narzekała"
        "|relacjonuje|relacjonował|relacjonowała|argumentował|argumentowała|argumentuje"
        "|stwierdza|uważa"
        "|dodawał|dodawała|odpowiada|odparł|odparła|pytał|pytała|pyta|ripostował|ripostowała"
        "|ripostuje"
        "|apeluje|wskazuje|zauważa|informuje|przekonywał|przekonywała|wzdycha|wspomniał"
        "|wspomniała"
        "|wyjaśnia|zapytał|zapytała|odpowiedział|odpowiedziała|zaznacza|żartuje|kontynuował"
        "|kontynuowała",
        he="on", she="ona", according_to="według|zdaniem",
        according_to_him="według niego|według niej|jego zdaniem|jej zdaniem",
        inflects_names=True, dashes=True,
    ),
    "cs": Speech(
        verbs="řekl|řekla|uvedl|uvedla|dodal|dodala|prohlásil|prohlásila|sdělil|sdělila|popsal"
        "|popsala|vysvětlil|vysvětlila|upozornil|upozornila|potvrdil|potvrdila|napsal|napsala"
        "|zdůraznil|zdůraznila|říká|říkal|míní|tvrdí|komentoval|komentovala|doplnil|doplnila"
        "|podotkl|podotkla|oznámil|oznámila|připomněl|připomněla|vzkázal|vzkázala|pochvaluje si"
        "|vzpomíná|vzpomínala|líčí|vypráví|dodává|vysvětluje|přiznává|přiznal|přiznala|směje se"
        "|uvádí|uvádějí|podotýká|upozorňuje|sděluje|zdůrazňuje|konstatoval|konstatovala"
        "|konstatuje|zavtipkoval"
        "|zavtipkovala|vtipkoval|vtipkovala|slíbil|slíbila|varoval|varovala|shrnul|shrnula"
        "|reagoval|reagovala"
        "|bránil se|bránila se|stěžoval si|stěžovala si|přiblížil|přiblížila|poznamenal"
        "|poznamenala|tvrdil"
        "|tvrdila|myslí si|doufá|popisuje|hodnotí|zhodnotil|zhodnotila|vyprávěl|vyprávěla|radí"
        "|ujistil"
        "|ujistila|vysvětloval|vysvětlovala|svěřil se|svěřila se|odvětil|odvětila|uzavřel"
        "|uzavřela"
        "|usmívá se|říkala|odpověděl|odpověděla|zeptal se|zeptala se|pokračoval|pokračovala",
        he="on", she="ona", according_to="podle",
        according_to_him="podle něj|podle něho|podle ní", inflects_names=True,
    ),
    "sk": Speech(
        verbs="povedal|povedala|uviedol|uviedla|dodal|dodala|vyhlásil|vyhlásila|priblížil"
        "|priblížila|vysvetlil|vysvetlila|upozornil|upozornila|potvrdil|potvrdila|napísal"
        "|napísala"
        "|zdôraznil|zdôraznila|hovorí|tvrdí|informoval|informovala|skonštatoval|skonštatovala"
        "|pripomenul|pripomenula|doplnil|doplnila"
        "|spomína|dodáva|vysvetľuje|priznáva|priznal|priznala|smeje sa|odpovedal|odpovedala",
        he="on", she="ona", according_to="podľa",
        according_to_him="podľa neho|podľa nej", inflects_names=True,
    ),
    "hu": Speech(
        verbs="mondta el|mondta|elmondta|közölte|tette hozzá|hozzátette|fogalmazott|hangsúlyozta"
        "|jelentette ki|kijelentette|mutatott rá|rámutatott|emelte ki|kiemelte|írta|nyilatkozta"
        "|ismertette|magyarázta|jegyezte meg|megjegyezte|húzta alá|aláhúzta|mondja|vélekedett"
        "|tájékoztatott|fejtette ki|kifejtette|válaszolta|erősítette meg",
        he="ő", she="ő",
        the="a|az", dashes=True, family_first=True, according_behind="szerint",
    ),
    "ro": Speech(
        verbs="a declarat|a spus|a afirmat|a precizat|a adăugat|a explicat|a subliniat|a transmis"
        "|a menționat|a scris|a anunțat|a susținut|a arătat|a atras atenția|a avertizat"
        "|a povestit"
        "|spune|declară|afirmă|explică|susține|adaugă"
        "|a recunoscut|a continuat|a mărturisit|a comentat|a răspuns|își amintește|povestește"
        "|recunoaște|a completat|a conchis",
        he="el", she="ea", according_to="potrivit|conform|potrivit lui|conform lui",
        # "lui" before a name is its genitive: "potrivit lui Ion Dahl".
        according_to_him="potrivit lui,|potrivit ei|potrivit acestuia|potrivit acesteia",
    ),
    "el": Speech(
        verbs="δήλωσε|είπε|ανέφερε|τόνισε|σημείωσε|πρόσθεσε|υπογράμμισε|επισήμανε|εξήγησε"
        "|ανακοίνωσε|υποστήριξε|έγραψε|σχολίασε|απάντησε|ρώτησε|διευκρίνισε|κατήγγειλε"
        "|προειδοποίησε|ξεκαθάρισε|λέει|δηλώνει|αναφέρει|τονίζει|σημειώνει|εξηγεί|υποστηρίζει"
        "|υπογραμμίζει",
        he="αυτός|ο ίδιος", she="αυτή|η ίδια", according_to="σύμφωνα με|κατά",
        the="ο|η",
    ),
    "ru": Speech(
        verbs="сказал|сказала|заявил|заявила|отметил|отметила|сообщил|сообщила|подчеркнул"
        "|подчеркнула|добавил|добавила|пояснил|пояснила|рассказал|рассказала|написал|написала"
        "|указал|указала|уточнил|уточнила|считает|говорит|объяснил|объяснила|напомнил|напомнила"
        "|предупредил|предупредила|признал|признала|говорится|резюмировал|цитирует|ответил"
        "|ответила|полагает|отмечает|уверен|уверена|подчёркивает|подчеркивает|пишет"
        "|прокомментировал|прокомментировала|поделился|поделилась|рассказывает|пообещал|пообещала"
        "|призвал|призвала|заключил|констатировал"
        "|вспоминает|вспоминал|вспоминала|вспомнил|вспомнила|делится|поясняет|добавляет"
        "|объясняет|сетует"
        "|признаётся|признается|признался|призналась|уверяет|удивляется|улыбается|смеётся"
        "|смеется|вздыхает"
        "|замечает|заметил|заметила|продолжает|продолжил|продолжила|спросил|спросила|спрашивает"
        "|возразил"
        "|возразила|сообщает|утверждает|предположил|предположила|рассказывал|рассказывала"
        "|рассуждает",
        he="он", she="она", according_to="по словам",
        according_to_him="по его словам|по её словам|по ее словам|по его мнению|по её мнению"
        "|по ее мнению", inflects_names=True, dashes=True,
    ),
    "uk": Speech(
        verbs="сказав|сказала|заявив|заявила|зазначив|зазначила|повідомив|повідомила|підкреслив"
        "|підкреслила|додав|додала|пояснив|пояснила|розповів|розповіла|написав|написала|наголосив"
        "|наголосила|уточнив|уточнила|вважає|каже|говорить|нагадав|нагадала|попередив|попередила"
        "|визнав|визнала|ідеться|йдеться|відповів|відповіла|закликав|закликала|переконаний"
        "|переконана|розповідає|прокоментував|прокоментувала|відзначив|відзначила|констатував"
        "|згадує|пригадує|згадував|згадувала|ділиться|зауважує|зауважив|зауважила|додає|пояснює"
        "|усміхається"
        "|сміється|зізнається|запитує|запитав|запитала|зітхає|продовжує|стверджує",
        he="він", she="вона", according_to="за словами",
        according_to_him="за його словами|за її словами|на його думку"
        "|на її думку", inflects_names=True, dashes=True,
    ),
    "bg": Speech(
        verbs="каза|заяви|посочи|обясни|съобщи|добави|подчерта|отбеляза|коментира|написа|призова"
        "|предупреди|увери|разказа|обяви|казва|твърди|смята|допълни",
        he="той", she="тя", according_to="според",
    ),
    "hr": Speech(
        verbs="rekao je|rekla je|kazao je|kazala je|izjavio je|izjavila je|poručio je|poručila je"
        "|istaknuo je|istaknula je|naglasio je|naglasila je|dodao je|dodala je|objasnio je"
        "|objasnila je|kaže|ističe|dodaje|naglašava|poručuje|tvrdi|napisao je|napisala je"
        "|upozorio je|upozorila je|ocijenio je|ocijenila je",
        he="on", she="ona", according_to="prema riječima", inflects_names=True,
    ),
    "sr": Speech(
        verbs="rekao je|rekla je|kazao je|kazala je|izjavio je|izjavila je|naveo je|navela je"
        "|istakao je|istakla je|dodao je|dodala je|objasnio je|objasnila je|kaže|ističe|dodaje"
        "|рекао је|рекла је|казао је|казала је|изјавио је|изјавила је|навео је|навела је"
        "|истакао је|истакла је|додао је|додала је|објаснио је|објаснила је|каже|истиче|додаје",
        he="on|он", she="ona|она", according_to="prema rečima|према речима", inflects_names=True,
    ),
    "sl": Speech(
        verbs="je dejal|je dejala|je povedal|je povedala|je poudaril|je poudarila|je dodal"
        "|je dodala|je pojasnil|je pojasnila|je zapisal|je zapisala|je opozoril|je opozorila"
        "|pravi|poudarja|dodaja|pojasnjuje|meni",
        he="on", she="ona", according_to="po besedah", inflects_names=True,
    ),
    "lt": Speech(
        verbs="sakė|sako|teigė|teigia|pasakojo|pasakoja|pabrėžė|pabrėžia|pridūrė|priduria"
        "|paaiškino"
        "|aiškino|aiškina|kalbėjo|kalba|pažymėjo|nurodė|rašė|tikino|tikina|pripažino|dėstė"
        "|komentavo"
        "|prisiminė|svarstė|įspėjo",
        he="jis", she="ji", according_to="pasak", inflects_names=True, dashes=True,
    ),
    "lv": Speech(
        verbs="teica|saka|norādīja|norāda|uzsvēra|uzsver|paskaidroja|skaidroja|skaidro|piebilda"
        "|piebilst|pauda|stāsta|stāstīja|atzina|atzīst|uzskata|sacīja|rakstīja|brīdināja",
        he="viņš", she="viņa", according_to="", dashes=True,
    ),
    "et": Speech(
        verbs="ütles|ütleb|lisas|lisab|selgitas|selgitab|rääkis|räägib|märkis|märgib|sõnas|nentis"
        "|kinnitas|kinnitab|kommenteeris|tõdes|rõhutas|rõhutab|kirjutas|hoiatas|meenutas",
        he="ta", she="ta", according_to="", according_to_him="tema sõnul|ta sõnul|tema hinnangul",
    ),
    "tr": Speech(
        verbs="dedi|söyledi|belirtti|açıkladı|ifade etti|kaydetti|vurguladı|diye konuştu|konuştu"
        "|ekledi|diyor|diye yazdı|ifadelerini kullandı|ifadesini kullandı"
        "|değerlendirmesinde bulundu|diye sordu|diye ekledi|yanıtını verdi|çağrısında bulundu"
        "|dile getirdi|şeklinde konuştu",
        he="o", she="o", according_to="", verb_last=True,
        participle="diyen|diye konuşan|diye anlatan|şeklinde konuşan|ifadelerini kullanan"
        "|diye ekleyen|diye yakınan|diye isyan eden", cases_apart=True,
    ),
}
# fmt: on
