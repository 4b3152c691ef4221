"""Who spoke, in languages whose scripts have no capitals: a tongue for each."""

from collections.abc import Mapping

from copydesk.article.normalize.quotes.tongues.bengali_and_tamil import BENGALI, TAMIL
from copydesk.article.normalize.quotes.tongues.chinese import CHINESE
from copydesk.article.normalize.quotes.tongues.indic import HINDI, PERSIAN, THAI
from copydesk.article.normalize.quotes.tongues.japanese import JAPANESE
from copydesk.article.normalize.quotes.tongues.korean import KOREAN
from copydesk.article.normalize.quotes.tongues.malayalam_and_urdu import MALAYALAM, URDU
from copydesk.article.normalize.quotes.tongues.semitic import ARABIC, HEBREW
from copydesk.article.normalize.quotes.tongues.tongue import Tongue

__all__ = ["tongue_of"]

_TONGUES: Mapping[str, Tongue] = {
    "zh": CHINESE,
    "ja": JAPANESE,
    "ko": KOREAN,
    "ar": ARABIC,
    "he": HEBREW,
    "fa": PERSIAN,
    "hi": HINDI,
    "bn": BENGALI,
    "ta": TAMIL,
    "th": THAI,
    "ml": MALAYALAM,
    "ur": URDU,
}


def tongue_of(language: str | None) -> Tongue | None:
    """Give the tongue of a language; None of one whose names have capitals."""
    return _TONGUES.get((language or "").split("-")[0].lower())
