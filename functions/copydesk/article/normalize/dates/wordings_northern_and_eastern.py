"""Dates in the languages of northern and eastern Europe: rows of the table of wordings."""

from collections.abc import Mapping

from copydesk.article.normalize.dates.wording import Wording

# fmt: off
NORTHERN_AND_EASTERN: Mapping[str, Wording] = {
    "nl": Wording(
        last_year="vorig jaar|afgelopen jaar|van vorig jaar", this_year="dit jaar|van dit jaar",
        next_year="volgend jaar|komend jaar|van volgend jaar",
        last_month="vorige maand|afgelopen maand", this_month="deze maand",
        next_month="volgende maand|komende maand",
        day_before_yesterday="eergisteren", yesterday="gisteren", today="vandaag",
        tomorrow="", day_after_tomorrow="overmorgen",
        last="afgelopen|vorige", next="komende|volgende|aanstaande",
        in_="in|sinds|van|uit|tot|vanaf|voor|na|rond|eind|begin|medio|half|jaar|tussen",
        joints="de|op|van", ordinals="e|ste|de",
        to_come="zal|zullen|wordt|worden|gaat|gaan|moet|komende|volgende|tot|vanaf|verwacht"
        "|gepland|kan|voor"
        "|hoopt|hopen|duurt",
    ),
    "sv": Wording(
        last_year="i fjol|förra året", this_year="i år|detta år", next_year="nästa år",
        last_month="förra månaden", this_month="denna månad", next_month="nästa månad",
        day_before_yesterday="i förrgår", yesterday="i går|igår", today="i dag|idag",
        tomorrow="i morgon|imorgon", day_after_tomorrow="i övermorgon",
        last="i förra|förra", next="nästa",
        in_="i|sedan|från|till|år|våren|hösten|sommaren|vintern|före|efter|under|kring|slutet av"
        "|början av|mellan",
        joints="den", ordinals=":a|:e",
        to_come="ska|skall|kommer|väntas|planeras|nästa|senast|måste|kan"
        "|hoppas|börjar|startar",
    ),
    "da": Wording(
        last_year="sidste år|i fjor", this_year="i år|dette år", next_year="næste år",
        last_month="sidste måned", this_month="denne måned", next_month="næste måned",
        day_before_yesterday="i forgårs", yesterday="i går", today="i dag", tomorrow="i morgen",
        day_after_tomorrow="i overmorgen", last="sidste", next="næste",
        in_="i|siden|fra|til|år|før|efter|omkring|mellem|sommeren|vinteren|foråret"
        "|efteråret",
        joints="den", ordinals=".",
        to_come="vil|skal|ventes|planlagt|næste|senest|må|kan|inden"
        "|håber|begynder|bliver",
    ),
    "is": Wording(
        last_year="í fyrra", this_year="í ár", next_year="á næsta ári", yesterday="í gær",
        today="í dag", tomorrow="á morgun", in_="árið|frá|síðan", ordinals=".",
    ),
    "no": Wording(
        last_year="i fjor", this_year="i år|dette året", next_year="neste år",
        last_month="forrige måned", this_month="denne måneden", next_month="neste måned",
        day_before_yesterday="i forgårs", yesterday="i går", today="i dag", tomorrow="i morgen",
        day_after_tomorrow="i overmorgen", last="forrige|sist", next="neste|førstkommende",
        in_="i|siden|fra|til|år|før|etter|rundt|mellom|sommeren|vinteren|våren|høsten",
        joints="den", ordinals=".",
        to_come="vil|skal|ventes|planlagt|neste|senest|må|kan|innen"
        "|håper|begynner|blir",
    ),
    "pl": Wording(
        last_year="ubiegłego roku|zeszłego roku|w ubiegłym roku|w zeszłym roku|ub. roku",
        this_year="tego roku|bieżącego roku|w tym roku|br.",
        next_year="przyszłego roku|w przyszłym roku", yesterday="wczoraj", today="dzisiaj|dziś",
        tomorrow="jutro", day_before_yesterday="przedwczoraj", day_after_tomorrow="pojutrze",
        last="ubiegły|ubiegłą|zeszły|zeszłą", next="przyszły|przyszłą|najbliższy|najbliższą",
        in_="w|od|do|przed|po|roku|rok|z|latach|między", joints="w|dnia|roku",
        to_come="będzie|będą|ma|mają|do|planuje|zaplanowano|przyszły|przyszłą|może",
    ),
    "cs": Wording(
        last_year="loňského roku|minulého roku|loni|vloni", this_year="tohoto roku|letošního roku"
        "|letos", next_year="příštího roku", yesterday="včera", today="dnes", tomorrow="zítra",
        in_="v|od|do|před|po|roku|roce", joints="roku", ordinals=".", to_come="bude|budou|má|mají"
        "|do|plánuje|příští",
    ),
    "sk": Wording(
        last_year="minulého roka|vlani", this_year="tohto roka|tento rok",
        next_year="budúceho roka",
        yesterday="včera", today="dnes", tomorrow="zajtra", in_="v|od|do|pred|po|roku",
        joints="roku", ordinals=".", to_come="bude|budú|má|majú|do|plánuje",
    ),
    "fi": Wording(
        last_year="viime vuonna|viime vuoden", this_year="tänä vuonna|tämän vuoden",
        next_year="ensi vuonna|ensi vuoden", yesterday="eilen", today="tänään", tomorrow="huomenna",
        in_="vuonna|vuoden|vuodesta|vuoteen", ordinals=".", to_come="tulee|on määrä|ensi|aikoo",
    ),
    "ro": Wording(
        last_year="anul trecut", this_year="anul acesta|anul curent", next_year="anul viitor",
        yesterday="ieri", today="astăzi|azi", tomorrow="mâine", last="trecut|trecută",
        next="viitor|viitoare", in_="în|din|anul|până în", joints="anul",
        to_come="va|vor|urmează|până|viitor",
    ),
    "el": Wording(
        last_year="πέρυσι|του περασμένου έτους", this_year="φέτος", next_year="του χρόνου",
        yesterday="χθες|χτες", today="σήμερα", tomorrow="αύριο", in_="το|του|από", joints="του",
        to_come="θα|μέχρι|αναμένεται",
    ),
    "hi": Wording(
        last_year="पिछले साल|पिछले वर्ष", this_year="इस साल|इस वर्ष",
        next_year="अगले साल|अगले वर्ष",
        today="आज", in_="वर्ष|साल|सन", behind=r"\s(?:में|से|तक|के)", to_come="होगा|होगी|होंगे|अगले",
    ),
    "fa": Wording(
        last_year="سال گذشته", this_year="امسال", next_year="سال آینده", yesterday="دیروز",
        today="امروز", tomorrow="فردا", in_="سال|در", joints="سال", to_come="خواهد|آینده",
    ),
    "hu": Wording(
        order="ymd", last_year="tavaly|az előző évben", this_year="idén|ebben az évben",
        next_year="jövőre|a jövő évben", last_month="múlt hónapban", this_month="ebben a hónapban",
        next_month="jövő hónapban", day_before_yesterday="tegnapelőtt", yesterday="tegnap",
        today="ma", tomorrow="holnap", day_after_tomorrow="holnapután", last="múlt|elmúlt",
        next="jövő|következő",
        behind=r"-?(?:ban|ben|tól|től|ig|óta)|\.?\s(?:tavaszán|nyarán|őszén|telén|elején|végén|közepén"
        r"|óta|előtt|után|tavasza|nyara|ősze|tele)",
        to_come="fog|fognak|lesz|lesznek|várhatóan|jövő|tervek",
    ),
    "tr": Wording(
        last_year="geçen yıl|geçen yılın|geçtiğimiz yıl|geçen sene", this_year="bu yıl|bu yılın"
        "|bu sene",
        next_year="gelecek yıl|önümüzdeki yıl|gelecek yılın",
        last_month="geçen ay", this_month="bu ay", next_month="gelecek ay|önümüzdeki ay",
        day_before_yesterday="önceki gün|evvelsi gün", yesterday="dün", today="bugün",
        tomorrow="yarın", last="geçen", next="gelecek|önümüzdeki", in_="yılı|yılında",
        behind=r"['’](?:de|da|te|ta|den|dan|ten|tan|ye|ya|e|a)|\s(?:yılında|yılından|yılının|yılı|yılına)",
        joints="günü",
        to_come="olacak|edecek|yapılacak|gelecek|önümüzdeki|kadar|bekleniyor|planlanıyor"
        "|gerçekleştirilecek|başlayacak|düzenlenecek",
        capital=True,
    ),
    "ru": Wording(
        last_year="прошлого года|в прошлом году|минувшего года|в минувшем году",
        this_year="этого года|текущего года|нынешнего года|в этом году|в нынешнем году"
        "|в текущем году|сего года",
        next_year="следующего года|будущего года|в следующем году|в будущем году",
        last_month="в прошлом месяце", this_month="в этом месяце",
        next_month="в следующем месяце",
        day_before_yesterday="позавчера", yesterday="вчера", today="сегодня", tomorrow="завтра",
        day_after_tomorrow="послезавтра", last="прошлый|прошлую|прошлое|минувший|минувшую",
        next="следующий|следующую|следующее|будущий|будущую|ближайший",
        in_="в|с|до|к|после|года|по|от|на|начале|конце|середине|весной|летом|осенью|зимой|между",
        joints="года|г.|в",
        to_come="будет|будут|планирует|планируется|до|должен|должна|должны|состоится|пройдет"
        "|пройдёт|намерен|ожидается|может|начнется|начнётся|следующий|следующую",
    ),
    "uk": Wording(
        last_year="минулого року|торік", this_year="цього року|поточного року|цьогоріч",
        next_year="наступного року", yesterday="вчора|учора", today="сьогодні", tomorrow="завтра",
        in_="у|в|з|до|від|після|року|на|між", joints="року|у|в",
        to_come="буде|будуть|планує|до|має|мають|відбудеться|може|наступного",
        last="минулий|минулої|минулого", next="наступний|наступної|наступного",
    ),
}
# fmt: on
