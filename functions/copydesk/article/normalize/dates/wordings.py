"""The wordings of all languages, by code."""

from collections.abc import Mapping

from copydesk.article.normalize.dates.wording import Wording
from copydesk.article.normalize.dates.wordings_asian import ASIAN
from copydesk.article.normalize.dates.wordings_northern_and_eastern import NORTHERN_AND_EASTERN
from copydesk.article.normalize.dates.wordings_of_small_languages import SMALL_LANGUAGES
from copydesk.article.normalize.dates.wordings_western import WESTERN

WORDINGS: Mapping[str, Wording] = {
    **WESTERN,
    **NORTHERN_AND_EASTERN,
    **SMALL_LANGUAGES,
    **ASIAN,
}
