import gzip
import json
from pathlib import Path

import pytest

from infra.train.corpus import documents, fold_of, site_of


@pytest.mark.parametrize(
    ("url", "page", "site"),
    [
        pytest.param("https://www.news.example.co.uk/a", "", "example.co.uk", id="by its address"),
        pytest.param("https://blog.example.org/a", "", "example.org", id="its sub-domain"),
        pytest.param(
            "", '<link rel="canonical" href="https://m.example.org/a">', "example.org",
            id="by what the page says of itself",
        ),
        pytest.param("", "<p>Rain", "", id="unknown"),
    ],
)  # fmt: skip
def test_pages_are_of_the_site_that_somebody_registered(url: str, page: str, site: str) -> None:
    assert site_of(url, page) == site


def test_a_site_is_in_the_same_fold_in_every_run() -> None:
    assert [fold_of(f"example.{zone}", 5) for zone in ("org", "com")] == [0, 1]


def test_a_folder_is_read_by_collection_and_kind(tmp_path: Path) -> None:
    news = tmp_path / "news"
    rows = [
        {"id": "a", "url": "https://example.org/a", "gold": {"body": "Rain.", "title": "Weather"}},
        {"id": "b", "url": "", "gold": {"body": None}},
    ]
    (news / "html").mkdir(parents=True)
    (news / "gold.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    (news / "html" / "a.html.gz").write_bytes(gzip.compress(b"<p>Rain."))

    (found,) = documents(tmp_path)

    assert (found.collection, found.kind, found.id) == ("news", "html", "a")
    assert (found.site, found.text, found.gold) == ("example.org", "<p>Rain.", "Rain.")
    assert (found.title, found.url) == ("Weather", "https://example.org/a")
