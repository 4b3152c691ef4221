"""Quality says what a person should know before using a record."""

import pytest

from copydesk.article.model import Quality
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

STORY = """<h1>Minister resigns over bridge</h1><p>By Anna Ruiz</p><p>4 May 2024</p>
<p>The minister resigned on Monday after a report on the bridge was published by the council.</p>
<p>She had been in office for two years, and nobody had expected her to leave before the summer,
though the bridge had been closed for a year when the report on its repair came out at last.</p>
<p>Her deputy will be in charge until the end of June, a spokesman for the government said.</p>"""
LOG_IN = """<title>Tollerby Post: log in</title><h1>Log in</h1><form><p>User name</p><p>Password</p>
<p>Forgot your password? <a href=/lost>Send me a new one</a></p><p>Keep me logged in for a week</p>
</form><ul><li><a href=/>Home</a><li><a href=/help>Help</a></ul>
<p>New here? <a href=/new>Create an account</a></p><footer>© 2024 Tollerby Post</footer>"""


def quality_of(page: str) -> Quality:
    quality = read_article(Upload(page.encode(), "text/html; charset=utf-8")).article.quality
    assert quality is not None
    return quality


def test_a_story_is_trusted() -> None:
    assert quality_of(STORY) == Quality(score=1.0, flags=())


def test_a_page_with_no_likely_text_is_hardly_an_article() -> None:
    found = quality_of(LOG_IN)

    assert "no-likely-text" in found.flags
    assert found.score < 0.5


@pytest.mark.parametrize(
    ("page", "flag"),
    [
        pytest.param(STORY.replace("4 May 2024", ""), "no-date", id="undated"),
        pytest.param(STORY.replace("council", "co\ufffdncil"), "broken-characters", id="broken"),
        pytest.param("<h1>Bridge closes</h1><p>It closed on Monday.</p>", "very-short", id="short"),
    ],
)
def test_what_is_missing_is_flagged(page: str, flag: str) -> None:
    assert flag in quality_of(page).flags
