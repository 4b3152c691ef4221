from infra.bench.__main__ import lay_out, measure
from infra.train.corpus import Document

PAGE = Document("news", "html", "a", "example.org", "<p>Rain fell.", "Rain fell.")


def test_a_cleaner_is_measured_by_words_and_time() -> None:
    result = measure(lambda _: "Rain fell.", [PAGE])

    assert result.scores == [(1.0, 1.0, 1.0)]
    assert (result.empty, result.failed) == (0, 0)


def test_a_crash_is_counted_and_is_an_empty_answer() -> None:
    answers = iter(["warm"])

    result = measure(lambda _: next(answers), [PAGE])

    assert (result.empty, result.failed) == (1, 1)


def test_the_table_compares_cpu_with_the_reference() -> None:
    ours, peer = measure(lambda text: text, [PAGE]), measure(lambda text: text, [PAGE])

    table = lay_out({"copydesk": ours, "trafilatura": peer})

    assert table.splitlines()[2].split()[5] == "1.00"
