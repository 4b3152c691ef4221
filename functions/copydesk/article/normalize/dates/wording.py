"""How each language speaks of dates around their numbers: a table an editor can argue with.

Months and weekdays are not here: they come from CLDR (``tables/calendar.json``).
Phrases are written as printed inside a sentence, alternatives parted by a stroke.
"""

from dataclasses import dataclass
from typing import Literal

Order = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words for the calendar; phrases in lower case, parted by "|"."""

    last_year: str = ""
    this_year: str = ""
    next_year: str = ""

    last_month: str = ""
    this_month: str = ""
    next_month: str = ""

    day_before_yesterday: str = ""
    yesterday: str = ""
    today: str = ""
    tomorrow: str = ""
    day_after_tomorrow: str = ""

    last: str = ""
    """Beside a weekday or a month: the one past."""

    next: str = ""
    """Beside a weekday or a month: the one to come."""

    in_: str = ""
    """Words after which a bare year, or a bare month, is a date."""

    joints: str = ""
    """Words inside a date: "14 *de* octubre *de* 2021", "last year *on* Nov. 10"."""

    ordinals: str = ""
    """What a day's number ends in: "1st", "1er", "1º"."""

    to_come: str = ""
    """Words of a sentence that may speak of the future: its weekday may lie ahead."""

    order: Order | None = "dmy"
    """Of the numbers in 03/04/2024; None where both are in use."""

    capital: bool = False
    """Months and weekdays are always printed with a capital: "may" is a verb."""


# fmt: off
WORDINGS = {
    "en": Wording(
        last_year="last year|the previous year", this_year="this year", next_year="next year",
        last_month="last month", this_month="this month", next_month="next month",
        day_before_yesterday="the day before yesterday|day before yesterday",
        yesterday="yesterday|last night", today="today|tonight|this morning|this afternoon"
        "|this evening", tomorrow="tomorrow", day_after_tomorrow="the day after tomorrow",
        last="last|this past", next="next|this coming|coming",
        in_="in|since|from|until|till|by|during|of|early|late|mid|before|after|between|summer"
        "|winter|spring|autumn|fall|year",
        joints="of|on|the|in", ordinals="st|nd|rd|th",
        to_come="will|would|due|scheduled|expected|plans|upcoming|set to|to meet|to be held"
        "|to begin|to start|to take place|deadline|starting|beginning|shall|next|ahead of"
        "|expires|going to|is to|are to",
        order=None, capital=True,
    ),
    "de": Wording(
        last_year="vergangenen jahres|letzten jahres|vorigen jahres|im vergangenen jahr"
        "|im letzten jahr|vergangenes jahr|letztes jahr|im vorjahr|des vorjahres",
        this_year="dieses jahres|diesen jahres|in diesem jahr|dieses jahr|heuer",
        next_year="nächsten jahres|kommenden jahres|im kommenden jahr|im nächsten jahr"
        "|nächstes jahr|kommendes jahr",
        last_month="vergangenen monat|letzten monat|vorigen monat",
        this_month="diesen monat|in diesem monat",
        next_month="kommenden monat|nächsten monat",
        day_before_yesterday="vorgestern", yesterday="gestern", today="heute",
        tomorrow="morgen vormittag|morgen abend|morgen nachmittag",
        day_after_tomorrow="übermorgen",
        last="vergangenen|vergangener|vergangene|letzten|letzter|vorigen",
        next="kommenden|kommender|kommende|nächsten|nächster",
        in_="in|im|seit|ab|bis|von|vor|nach|anfang|mitte|ende|jahr|jahre|jahres|zwischen"
        "|frühjahr|sommer|herbst|winter|jahrgang",
        joints="den|dem|der|am", ordinals=".",
        to_come="wird|werden|soll|sollen|will|wollen|bis|ab|geplant|kommenden|nächsten|dürfte"
        "|könnte|sollte|steht an|voraussichtlich|kann|muss|findet|tritt|spätestens",
        capital=True,
    ),
    "fr": Wording(
        last_year="l'an dernier|l'année dernière|de l'année dernière|de l'an dernier|l'an passé"
        "|de l'an passé|l'année passée",
        this_year="cette année|de cette année",
        next_year="l'an prochain|l'année prochaine|de l'année prochaine|de l'an prochain",
        last_month="le mois dernier|mois dernier", this_month="ce mois-ci",
        next_month="le mois prochain|mois prochain",
        day_before_yesterday="avant-hier", yesterday="hier", today="aujourd'hui",
        tomorrow="demain", day_after_tomorrow="après-demain",
        last="dernier|passé", next="prochain",
        in_="en|depuis|de|dès|avant|après|vers|début|fin|mi|à|année|été|hiver|printemps|automne"
        "|entre|jusqu'en|d'ici|fin de|courant",
        joints="de|le|du|d'", ordinals="er|ᵉʳ",
        to_come="sera|seront|doit|doivent|devra|devrait|aura|auront|va|vont|prévu|prévue|prévus"
        "|prochain|prochaine|jusqu|avant|d'ici|pourrait|pourra|devraient|attendu|attendue",
    ),
    "es": Wording(
        last_year="del año pasado|el año pasado|del pasado año|el pasado año",
        this_year="de este año|este año|del presente año|del año en curso",
        next_year="del próximo año|el próximo año|del año que viene|el año que viene"
        "|del año próximo",
        last_month="el mes pasado|el pasado mes", this_month="este mes",
        next_month="el próximo mes|el mes que viene",
        day_before_yesterday="anteayer", yesterday="ayer|anoche", today="hoy",
        tomorrow="", day_after_tomorrow="pasado mañana",
        last="pasado", next="próximo|que viene",
        in_="en|desde|de|hasta|del|a|antes de|después de|hacia|año|verano|invierno|otoño"
        "|primavera|entre|principios de|finales de|mediados de",
        joints="de|del|el", ordinals="º|°|o",
        to_come="será|serán|va|van|debe|deberá|prevé|prevista|previsto|próximo|próxima|hasta"
        "|tendrá|tendrán|podría|podrá|habrá|antes|comenzará|empezará|llegará|viajará|a partir",
    ),
    "it": Wording(
        last_year="dello scorso anno|lo scorso anno|l'anno scorso|dell'anno scorso"
        "|dell'anno passato",
        this_year="di quest'anno|quest'anno",
        next_year="del prossimo anno|il prossimo anno|l'anno prossimo|dell'anno prossimo",
        last_month="il mese scorso|lo scorso mese", this_month="questo mese",
        next_month="il mese prossimo|il prossimo mese",
        day_before_yesterday="l'altro ieri|ieri l'altro", yesterday="ieri", today="oggi",
        tomorrow="domani", day_after_tomorrow="dopodomani",
        last="scorso|scorsa", next="prossimo|prossima",
        in_="nel|dal|del|al|il|in|da|entro|dopo|prima del|fine|inizio|anno|estate|inverno"
        "|autunno|primavera|a|di|tra il|metà",
        joints="di|del|dello|il|lo", ordinals="º|°",
        to_come="sarà|saranno|deve|dovrà|dovrebbe|previsto|prevista|prossimo|prossima|entro|fino"
        "|avrà|potrebbe|potrà|andrà|verrà|prima|inizierà|partirà",
    ),
    "pt": Wording(
        last_year="do ano passado|no ano passado|ano passado",
        this_year="deste ano|neste ano|este ano",
        next_year="do próximo ano|no próximo ano|do ano que vem|no ano que vem|ano que vem",
        last_month="no mês passado|mês passado", this_month="neste mês|deste mês|este mês",
        next_month="no próximo mês|no mês que vem",
        day_before_yesterday="anteontem", yesterday="ontem", today="hoje", tomorrow="amanhã",
        day_after_tomorrow="depois de amanhã",
        last="passado|passada", next="que vem|próximo|próxima",
        in_="em|desde|de|até|antes de|depois de|a|por volta de|ano|no verão de|entre"
        "|início de|fim de|final de|meados de",
        joints="de|do|o", ordinals="º|°",
        to_come="será|serão|vai|vão|deve|deverá|previsto|prevista|próximo|próxima|até|terá"
        "|poderá|antes|começará|haverá|a partir",
    ),
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
        "|gepland|kan|voor",
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
        to_come="ska|skall|kommer|väntas|planeras|nästa|senast|måste|kan",
    ),
    "da": Wording(
        last_year="sidste år|i fjor", this_year="i år|dette år", next_year="næste år",
        last_month="sidste måned", this_month="denne måned", next_month="næste måned",
        day_before_yesterday="i forgårs", yesterday="i går", today="i dag", tomorrow="i morgen",
        day_after_tomorrow="i overmorgen", last="sidste", next="næste",
        in_="i|siden|fra|til|år|før|efter|omkring|mellem", joints="den", ordinals=".",
        to_come="vil|skal|ventes|planlagt|næste|senest|må|kan|inden",
    ),
    "no": Wording(
        last_year="i fjor", this_year="i år|dette året", next_year="neste år",
        last_month="forrige måned", this_month="denne måneden", next_month="neste måned",
        day_before_yesterday="i forgårs", yesterday="i går", today="i dag", tomorrow="i morgen",
        day_after_tomorrow="i overmorgen", last="forrige|sist", next="neste|førstkommende",
        in_="i|siden|fra|til|år|før|etter|rundt|mellom", joints="den", ordinals=".",
        to_come="vil|skal|ventes|planlagt|neste|senest|må|kan|innen",
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
        today="आज", in_="वर्ष|साल|सन", to_come="होगा|होगी|होंगे|अगले",
    ),
    "fa": Wording(
        last_year="سال گذشته", this_year="امسال", next_year="سال آینده", yesterday="دیروز",
        today="امروز", tomorrow="فردا", in_="سال|در", joints="سال", to_come="خواهد|آینده",
    ),
    "tr": Wording(
        last_year="geçen yıl|geçen yılın|geçtiğimiz yıl|geçen sene", this_year="bu yıl|bu yılın"
        "|bu sene",
        next_year="gelecek yıl|önümüzdeki yıl|gelecek yılın",
        last_month="geçen ay", this_month="bu ay", next_month="gelecek ay|önümüzdeki ay",
        day_before_yesterday="önceki gün|evvelsi gün", yesterday="dün", today="bugün",
        tomorrow="yarın", last="geçen", next="gelecek|önümüzdeki", in_="yılı|yılında",
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
    "ar": Wording(
        last_year="من العام الماضي|العام الماضي|من السنة الماضية|السنة الماضية",
        this_year="من العام الجاري|العام الجاري|هذا العام|من هذا العام|العام الحالي"
        "|من العام الحالي",
        next_year="من العام المقبل|العام المقبل|العام القادم",
        last_month="الشهر الماضي", this_month="الشهر الجاري|هذا الشهر", next_month="الشهر المقبل",
        day_before_yesterday="أول أمس|أمس الأول", yesterday="أمس", today="اليوم", tomorrow="غدا"
        "|غداً",
        last="الماضي|الماضية", next="المقبل|المقبلة|القادم",
        in_="في|منذ|عام|سنة|حتى|العام", joints="من|يوم|في|عام|سنة",
        to_come="سوف|المقبل|المقبلة|القادم|حتى|المقرر|سيتم|ستعقد|سيعقد",
    ),
    "zh": Wording(
        last_year="去年", this_year="今年", next_year="明年",
        last_month="上个月|上月", this_month="本月|这个月", next_month="下个月|下月",
        day_before_yesterday="前天", yesterday="昨天|昨日|昨晚", today="今天|今日|今早|今晚",
        tomorrow="明天|明日", day_after_tomorrow="后天", last="上|上个", next="下|下个",
        to_come="将|明|下周|预计|计划|将于", order="ymd",
    ),
    "ja": Wording(
        last_year="昨年|去年", this_year="今年|本年", next_year="来年", last_month="先月",
        this_month="今月", next_month="来月", day_before_yesterday="一昨日|おととい",
        yesterday="昨日|きのう", today="今日|本日|きょう", tomorrow="明日|あす", last="先週の|先週",
        next="来週の|来週", to_come="予定|来週|見通し|まで|明日|方針", order="ymd",
    ),
    "ko": Wording(
        last_year="지난해|작년", this_year="올해|금년", next_year="내년", last_month="지난달",
        this_month="이번 달|이달", next_month="다음 달|내달", yesterday="어제", today="오늘",
        tomorrow="내일", day_before_yesterday="그저께", day_after_tomorrow="모레", last="지난",
        next="다음 주|다음", to_come="예정|계획|까지|전망", order="ymd",
    ),
    "id": Wording(
        last_year="tahun lalu", this_year="tahun ini", next_year="tahun depan",
        last_month="bulan lalu", this_month="bulan ini", next_month="bulan depan",
        yesterday="kemarin", today="hari ini", tomorrow="besok", last="lalu", next="depan"
        "|mendatang",
        in_="pada|sejak|tahun|hingga|sampai|dari", joints="tanggal|tahun",
        to_come="akan|depan|mendatang|hingga|dijadwalkan|rencana", capital=True,
    ),
    "hu": Wording(order="ymd", last_year="tavaly", this_year="idén", next_year="jövőre",
        yesterday="tegnap", tomorrow="holnap"),
}
# fmt: on
PLAIN = Wording()
"""Of a language that has no row: its months and weekdays are enough for full dates."""
