"""What a document without a head says of itself, as the head of a page would."""

from copydesk.article.draft import Head
from copydesk.article.parse.fields.terms import Thing, in_schema_terms


def head_of(entries: Thing) -> Head:
    """Bring what a document says of itself, in plain names, to schema.org's terms."""
    return stated_head(in_schema_terms(entries))


def stated_head(thing: Thing, *, is_cut: bool = False) -> Head:
    """Give the head of a thing in schema.org's terms.

    Args:
        thing: What is stated.
        is_cut: Whoever sent the text left off its end, and said so.
    """
    url = thing.get("url")
    language = thing.get("inLanguage")
    return Head(
        language=language if isinstance(language, str) else None,
        links=(("canonical", url),) if isinstance(url, str) else (),
        linked_data=(thing,),
        is_cut=is_cut,
    )
