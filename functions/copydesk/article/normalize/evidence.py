"""Evidence: what the fields of one article were read from, for whoever asks why.

The modules of the fields weigh it once more on demand (``headline_candidates``,
``publisher_candidates`` …), so a reading that nobody asks about pays nothing.
"""

from dataclasses import dataclass, field

from copydesk.article.draft import Head
from copydesk.article.normalize.bylines.credits import Credits
from copydesk.article.normalize.language import Language
from copydesk.article.normalize.layout.body import Body
from copydesk.article.normalize.publication.published import Surroundings
from copydesk.article.normalize.story import Story


@dataclass(frozen=True, slots=True)
class Evidence:
    """What lay on the desk. It is shown to people and never stored."""

    head: Head = field(default_factory=Head)
    story: Story = field(default_factory=lambda: Story(()))
    body: Body = field(default_factory=lambda: Body((), None))
    language: Language = field(default_factory=lambda: Language(None, None))
    around: Surroundings = field(default_factory=Surroundings)
    credits: Credits = field(default_factory=Credits)
    publisher: str | None = None
    """As the uploader names it."""
