"""Precision and recall of quotes and speakers on the table of cases.

    python -m infra.bench.quote_score

Known failures count: a table that hides them says nothing.
"""

from collections import Counter

from copydesk.article.model import Quote
from copydesk.article.normalize.quotes.quotes import find_quotes
from infra.bench.quote_cases import ExpectedQuote, QuoteCase, quote_cases

Tally = Counter[str]


def tally(case: QuoteCase) -> Tally:
    """Count what was found, expected and right in one case."""
    found = find_quotes([(text, None) for text in case.paragraphs], language=case.language)
    pairs = [
        (quote, expected)
        for expected in case.quotes
        for quote in found
        if expected.is_text(quote.text)
    ]
    return Counter(
        quotes_found=len(found),
        quotes_expected=len(case.quotes),
        quotes_right=len(pairs),
        speakers_found=sum(quote.speaker is not None for quote in found),
        speakers_expected=sum(expected.speaker is not None for expected in case.quotes),
        speakers_right=sum(_right_speaker(quote, expected) for quote, expected in pairs),
    )


def _right_speaker(quote: Quote, expected: ExpectedQuote) -> bool:
    return quote.speaker is not None and quote.speaker == expected.speaker


def table(cases: list[QuoteCase]) -> str:
    """Write the table: languages, then all."""
    rows = [f"{'':4} {'cases':>5}  {'quotes P':>8} {'R':>5}  {'speakers P':>10} {'R':>5}"]
    by_language: dict[str, Tally] = {}
    sizes: Tally = Counter()
    for case in cases:
        for key in (case.language, "all"):
            by_language[key] = by_language.get(key, Counter()) + tally(case)
            sizes[key] += 1
    for key in sorted(by_language, key=lambda language: -sizes[language]):
        counts = by_language[key]
        rows.append(
            f"{key:4} {sizes[key]:5}  {_share(counts, 'quotes', 'found'):8.3f}"
            f" {_share(counts, 'quotes', 'expected'):5.3f}"
            f"  {_share(counts, 'speakers', 'found'):10.3f}"
            f" {_share(counts, 'speakers', 'expected'):5.3f}"
        )
    return "\n".join(rows)


def _share(counts: Tally, what: str, of: str) -> float:
    return counts[f"{what}_right"] / counts[f"{what}_{of}"] if counts[f"{what}_{of}"] else 1.0


if __name__ == "__main__":
    print(table(quote_cases()))
