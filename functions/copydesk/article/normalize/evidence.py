"""Evidence: for each field, what spoke for it, and what spoke for something else and lost."""

from dataclasses import dataclass, field

from copydesk.article.model import ArticleDate
from copydesk.article.normalize.credits import Credits
from copydesk.article.normalize.found import Found


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a reading weighed. It is shown to people and never stored."""

    headlines: tuple[Found, ...] = ()
    """What may have been the headline, the winner first."""

    credits: Credits = field(default_factory=Credits)

    dates: tuple[ArticleDate, ...] = ()
    """What may have been the day of publication, the winner first."""
