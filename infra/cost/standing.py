"""What a stack costs by the month, uploads or not, and what depends on how they are spread.

Not in it: storage, and the free tiers, which hold most of this for a single stack.
"""

from collections.abc import Iterable, Mapping

from infra.cost import prices
from infra.cost.prices import MILLION, Price

ALARMS = 13
"""In template.yaml."""

METRICS = 7 + 2 + 12
"""Of ingest and of publish by name; and by kind: an assumption of five formats, five languages
and two formats of what is rejected. A metric costs by the hours in which it is counted."""

IDLE_POLLS = 2 * 5 * 3 * 60 * 24 * 30
"""A month of two queues, each polled by five of Lambda's pollers, 20 seconds a poll.

Source: AWS Lambda developer guide, "Using Lambda with Amazon SQS": long polls, five at a time.
"""

USED: Mapping[Price, float] = {
    prices.METRIC: METRICS,
    prices.DASHBOARD: 1,
    prices.ALARM: ALARMS,
    prices.SQS_REQUEST: IDLE_POLLS,
}

TRACES = 1.1 * MILLION
"""Of a million uploads, if all are traced.

Source: AWS Lambda developer guide, "Visualize Lambda function invocations using AWS X-Ray": one
request a second of each function, and 5 % of those above. A million spread over a month come
slower than that; in a single day 132,000 uploads and 87,000 batches of events are traced.
"""


def lines() -> Iterable[str]:
    """Print what stands beside a million articles."""
    dollars = TRACES * prices.TRACE.dollars
    yield f"{'X-Ray traces of a million, at most':46}{'$' + format(dollars, '.2f'):>14}"
    yield ""
    yield f"{'standing':34}{'':12}{'a month':>14}"
    total = 0.0
    for price, units in sorted(USED.items(), key=lambda row: -row[1] * row[0].dollars):
        total += units * price.dollars
        yield f"{price.of:34}{units:>12,.0f}{'$' + format(units * price.dollars, '.2f'):>14}"
    yield f"{'together':34}{'':12}{'$' + format(total, '.2f'):>14}"
