"""Dates in the languages of Western Europe: rows of the table of wordings."""

from collections.abc import Mapping

from copydesk.article.normalize.dates.wording import Wording

# fmt: off
WESTERN: Mapping[str, Wording] = {
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
        "|expires|going to|is to|are to"
        "|hopes|hope|expects|expect",
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
        "|könnte|sollte|steht an|voraussichtlich|kann|muss|findet|tritt|spätestens"
        "|rechnet|rechnen|erwartet|hofft|hoffen",
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
        "|prochain|prochaine|jusqu|avant|d'ici|pourrait|pourra|devraient|attendu|attendue"
        "|espère|espèrent|compte|comptent",
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
        "|tendrá|tendrán|podría|podrá|habrá|antes|comenzará|empezará|llegará|viajará|a partir"
        "|espera|esperan|prevén|confía",
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
        "|avrà|potrebbe|potrà|andrà|verrà|prima|inizierà|partirà"
        "|spera|sperano|prevede|conta",
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
        "|poderá|antes|começará|haverá|a partir"
        "|espera|esperam|possa|possam|deverão|prevê",
    ),
    "ca": Wording(
        last_year="de l'any passat|l'any passat", this_year="d'enguany|enguany|aquest any",
        next_year="de l'any vinent|l'any vinent|l'any que ve", last_month="el mes passat",
        this_month="aquest mes", next_month="el mes vinent", day_before_yesterday="abans-d'ahir",
        yesterday="ahir", today="avui", tomorrow="demà", day_after_tomorrow="demà passat",
        last="passat", next="vinent|que ve", in_="el|des del|des de|fins al|any|de l'any|a l'any",
        joints="de|d'|del|el", to_come="serà|seran|farà|tindrà|preveu|previst|fins|vinent"
        "|començarà",
    ),
}
# fmt: on
