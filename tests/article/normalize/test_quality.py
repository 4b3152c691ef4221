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


@pytest.mark.parametrize(
    ("headline", "is_one"),
    [
        ("404 Not Found", True),
        ("Error 503", True),
        ("Sorry, you have been blocked", True),
        ("Access to this page has been denied", True),
        ("Oops! The page you are looking for does not exist", True),
        ("Just a moment...", True),
        ("Before you continue to Harbor News", True),
        ("Log in to continue reading", True),
        ("Seite nicht gefunden", True),
        ("Página no encontrada", True),
        ("Страница не найдена", True),
        ("404 homes planned for old airfield", False),
        ("Access denied: the campers who lost their beach", False),
        ("Content creators cannot get paid before June", False),
        ("Just a moment in time, says the oldest swimmer", False),
        ("Sign in to win: club gives away season tickets", False),
    ],
)
def test_a_page_that_a_server_sends_for_a_story_is_hardly_an_article(
    headline: str,
    is_one: bool,  # noqa: FBT001
) -> None:
    said = "<p>The administrators of this site were told of it and will look at it very soon.</p>"
    found = quality_of(f"<title>{headline}</title><h1>{headline}</h1>{said}")

    assert ("error-page" in found.flags) is is_one
    assert (found.score < 0.5) >= is_one


def test_a_story_of_that_headline_with_a_date_is_one() -> None:
    story = STORY.replace("Minister resigns over bridge", "Access denied")

    assert "error-page" not in quality_of(story).flags
