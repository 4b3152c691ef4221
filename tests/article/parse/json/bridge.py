"""A story in JSON, and what becomes of it."""

import json
from typing import Any

from copydesk.article.pipeline import Reading, read_article
from copydesk.article.upload import Upload

LEAD = "The harbour bridge reopened to traffic on Thursday morning, two years after it was struck."
SECOND = "The first bus crossed at noon, and the mayor said that the town had missed its bridge."
BODY = f"{LEAD}\n\n{SECOND}"


def read(document: Any) -> Reading:
    text = document if isinstance(document, str) else json.dumps(document)
    return read_article(Upload(text.encode(), content_type="application/json"))


def paragraphs(reading: Reading) -> list[str]:
    return [p.text for section in reading.article.sections for p in section.paragraphs]
