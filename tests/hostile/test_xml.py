"""XML that asks its reader for more than it gives."""

import time

import pytest

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload
from copydesk.errors import ProblemCode, Unreadable

LEAD = "<p>Rain fell on the harbour of Seabright for the third day, the council said.</p>"
TOP = "<nitf><body><body.head><hedline><hl1>Rain in Seabright</hl1></hedline></body.head>"
NITF = f"{TOP}<body.content>%s</body.content></body></nitf>"
LAUGHS = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
ATTRIBUTES = " ".join(f"a{n}='1'" for n in range(100_000))
SECONDS = 20


def within(around: str, inside: str, times: int = 900) -> str:
    return f"<{around}>" * times + inside + f"</{around}>" * times


@pytest.mark.parametrize(
    ("document", "code"),
    [
        pytest.param(
            f'<!DOCTYPE nitf [<!ENTITY a0 "ha">{LAUGHS}]>{NITF % "<p>&a9;</p>"}',
            ProblemCode.FORBIDDEN_CONSTRUCT,
            id="a billion laughs",
        ),
        pytest.param(
            f'<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]>{NITF % "<p>&a;</p>"}',
            ProblemCode.FORBIDDEN_CONSTRUCT,
            id="another file",
        ),
        pytest.param(
            f'<!DOCTYPE nitf [<!ENTITY % a SYSTEM "http://a.example/a.dtd"> %a;]>{NITF % LEAD}',
            ProblemCode.FORBIDDEN_CONSTRUCT,
            id="another DTD",
        ),
        pytest.param(
            f'<!DOCTYPE nitf [<!ATTLIST p class CDATA "{"a" * 9000}">]>{NITF % (LEAD * 900)}',
            ProblemCode.FORBIDDEN_CONSTRUCT,
            id="attributes that multiply",
        ),
        pytest.param(NITF % within("block", LEAD, 5000), ProblemCode.TOO_DEEP, id="a deep one"),
        pytest.param("<nitf><p>" * 500_000, ProblemCode.TOO_DEEP, id="one that never ends"),
        pytest.param(NITF % ("<b/>" * 400_000), ProblemCode.TOO_COMPLEX, id="elements"),
        pytest.param(
            NITF % f"<p {ATTRIBUTES}/>",
            ProblemCode.TOO_COMPLEX,
            id="attributes",
        ),
        pytest.param(NITF % ("&" * 2_000_000), ProblemCode.TOO_COMPLEX, id="signs"),
        pytest.param(NITF % ("<!--" * 1_000_000), ProblemCode.MALFORMED, id="open comments"),
        pytest.param(NITF % ("&<![CDATA[" * 900_000), ProblemCode.MALFORMED, id="open sections"),
        pytest.param(
            f"<?xml version='1.0'?><a>{within('aa', '<x/>' * 90_000)}</a>",
            ProblemCode.UNKNOWN_FORMAT,
            id="an article that is nowhere",
        ),
        pytest.param(
            f"<?xml version='1.0'?>{within('story', '<title>a</title>' + '<x/>' * 90_000)}",
            ProblemCode.UNKNOWN_FORMAT,
            id="bodies in each other",
        ),
        pytest.param(
            f"<rss>{within('item', '<title>a</title>' * 9000)}</rss>",
            ProblemCode.NO_ARTICLE,
            id="items in each other",
        ),
    ],
)
def test_it_is_refused_with_a_code_and_soon(document: str, code: ProblemCode) -> None:
    started = time.process_time()
    with pytest.raises(Unreadable) as refusal:
        read_article(Upload(document.encode()))

    assert refusal.value.code is code
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(NITF % f"<p>{'Rain fell on the town. ' * 400_000}</p>", id="9 MB of text"),
        pytest.param(
            NITF.replace("<hedline>", f"{within('byline', 'By Anna Ruiz ' * 90_000)}<hedline>")
            % LEAD,
            id="bylines in each other",
        ),
        pytest.param(NITF % (LEAD + within("media", "<x/>" * 90_000)), id="pictures in each other"),
        pytest.param(
            f"<?xml version='1.0'?><a><title>Rain in Seabright</title>"
            f"{'<author><name>a</name></author>' * 90_000}<body>{LEAD}</body></a>",
            id="a name that comes again",
        ),
    ],
)
def test_an_article_in_it_is_read_soon(document: str) -> None:
    started = time.process_time()
    article = read_article(Upload(document.encode())).article

    assert article.headline == "Rain in Seabright"
    assert time.process_time() - started < SECONDS
