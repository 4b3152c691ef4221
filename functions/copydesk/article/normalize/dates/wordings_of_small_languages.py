"""Words for relative days and dates around the Adriatic, the Baltic and the Atlantic.

See ``wording``.
"""

from collections.abc import Mapping

from copydesk.article.normalize.dates.wording import Wording

# fmt: off
SMALL_LANGUAGES: Mapping[str, Wording] = {
    "sl": Wording(
        last_year="lani|lanskega leta", this_year="letos|letošnjega leta",
        next_year="prihodnje leto", yesterday="včeraj", today="danes", tomorrow="jutri",
        in_="leta|v|od|do", joints="leta", ordinals=".", to_come="bo|bodo|do",
    ),
    "hr": Wording(
        last_year="prošle godine|lani", this_year="ove godine", next_year="iduće godine",
        yesterday="jučer", today="danas", tomorrow="sutra", in_="godine|od|do|u",
        joints="godine", ordinals=".", to_come="će|do",
    ),
    "sr": Wording(
        last_year="prošle godine|прошле године", this_year="ove godine|ове године",
        next_year="sledeće godine|следеће године", yesterday="juče|јуче", today="danas|данас",
        tomorrow="sutra|сутра", in_="godine|od|do|u|године|од|до|у", joints="godine|године",
        ordinals=".", to_come="će|do|ће|до",
    ),
    "lt": Wording(
        yesterday="vakar", today="šiandien", tomorrow="rytoj", joints="m.|metų", ordinals=" d.",
        order="ymd",
    ),
    "lv": Wording(
        yesterday="vakar", today="šodien", tomorrow="rīt", joints="gada", ordinals=".",
    ),
    "et": Wording(
        last_year="mullu|möödunud aastal", this_year="tänavu|sel aastal",
        next_year="järgmisel aastal", yesterday="eile", today="täna", tomorrow="homme",
        in_="aastal|aasta", joints="aasta|aastal", ordinals=".",
    ),
    "eu": Wording(
        yesterday="atzo", today="gaur", tomorrow="bihar", ordinals="a|an|ean|ko|tik",
        order="ymd",
    ),
    "gl": Wording(
        last_year="do ano pasado|o ano pasado", this_year="deste ano|este ano",
        yesterday="onte", today="hoxe", tomorrow="mañá", in_="en|desde|ata", joints="de|do",
        ordinals="º",
    ),
    "ga": Wording(yesterday="inné", today="inniu", tomorrow="amárach", ordinals="ú|adh"),
    "cy": Wording(yesterday="ddoe", today="heddiw", tomorrow="yfory", ordinals="fed|eg|af|ydd"),
}
# fmt: on
