"""Documents of every form that we can tell: each ends as an article or with a code."""

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.errors import Unreadable


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b'{"headline": "Rain stops play"}', id="an object"),
        pytest.param(b'{"a": {"a": {"a": 1}}}', id="an object about nothing"),
        pytest.param(b"[" * 100_000 + b"]" * 100_000, id="a very deep list"),
        pytest.param(b'{"a":' * 50_000 + b"1" + b"}" * 50_000, id="a very deep object"),
        pytest.param(b"[" + b"9" * 100_000 + b"]", id="a very long number"),
        pytest.param(b'["\\ud800"]', id="half a character"),
        pytest.param(b'<?xml version="1.0"?><rss><channel/></rss>', id="an empty feed"),
        pytest.param(
            b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "a"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>',
            id="entities within entities",
        ),
        pytest.param(
            b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
            id="an entity of another file",
        ),
        pytest.param(b"Subject: Rain\r\n\r\n", id="a letter without text"),
    ],
)
def test_whatever_its_form_a_document_that_is_no_article_gets_a_code(body: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_article(Upload(body))

    assert refusal.value.code
