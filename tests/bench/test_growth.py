from itertools import count

import pytest

from copydesk.errors import ProblemCode
from infra.bench.growth import UNITS, document, lay_out, prices


@pytest.mark.parametrize("shape", UNITS)
def test_a_document_of_each_shape_is_read_at_the_size_that_was_asked(shape: str) -> None:
    ticks = count()

    (price,) = prices(shape, [20_000], clock=lambda: float(next(ticks)))

    assert 15_000 < len(document(shape, 20_000)) <= 20_000
    assert price == pytest.approx(1_000_000 / len(document(shape, 20_000)))


def test_a_price_stands_beside_its_ratio_to_the_one_before() -> None:
    line = lay_out("page of links", iter([1.0, 1.5, ProblemCode.TOO_COMPLEX, 2.0]))

    assert line.split() == ["page", "of", "links", "1.00", "-", "1.50", "1.50", "too-complex",
                            "2.00", "-"]  # fmt: skip
