"""Paragraphs of a dump that was cut at its links, put together for judging."""

import pytest

from copydesk.article.clean.pieces import NAMES, piece_columns, pieces_of


def pieces_in(*lines: str) -> list[str]:
    pieces = pieces_of(lines, [float(len(line.split())) for line in lines])
    return [
        " ".join(line for line, of in zip(lines, pieces.of, strict=True) if of == piece)
        for piece in range(len(pieces.words))
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ["The council of", "Vikabukt", "voted on Monday to close the bridge."],
            ["The council of Vikabukt voted on Monday to close the bridge."],
            id="a name that is a link",
        ),
        pytest.param(
            ["Anna Ruiz, the Harbour Master of Vikabukt, told", "Tidende", "it was safe."],
            ["Anna Ruiz, the Harbour Master of Vikabukt, told Tidende it was safe."],
            id="a word that ends nothing, behind many capitals",
        ),
        pytest.param(
            ["She spoke to the", "harbour master", ", who had seen it.", "Nobody was hurt."],
            ["She spoke to the harbour master , who had seen it.", "Nobody was hurt."],
            id="a comma after a link",
        ),
        pytest.param(
            ["気象庁", "は13日、津波注意報を出した。", "けが人はいない。"],
            ["気象庁 は13日、津波注意報を出した。", "けが人はいない。"],
            id="a particle after a link",
        ),
        pytest.param(
            ["Ferry Runs Aground In Fog", "The ferry ran aground on Tuesday."],
            ["Ferry Runs Aground In Fog", "The ferry ran aground on Tuesday."],
            id="a headline is not joined to the paragraph below it",
        ),
        pytest.param(
            ["Sport", "Culture", "Travel"], ["Sport", "Culture", "Travel"], id="a menu stays lines"
        ),
    ],
)
def test_lines_are_joined_where_a_sentence_goes_on(lines: list[str], expected: list[str]) -> None:
    assert pieces_in(*lines) == expected


def test_a_stretch_of_sentences_is_told_from_the_teasers_around_it() -> None:
    teasers = ["Storm closes the old bridge", "Mayor resigns after vote"] * 4
    story = ["The ferry ran aground in thick fog on Tuesday, the coast guard said."] * 6
    lines = [*teasers, *story, *teasers]
    words = [float(len(line.split())) for line in lines]

    rows = piece_columns(pieces_of(lines, words))

    inside = [row[NAMES.index("in_stretch")] for row in rows]
    assert inside == [0.0] * 8 + [1.0] * 6 + [0.0] * 8


def test_a_teaser_cut_by_three_dots_ends_no_sentence() -> None:
    lines = ["The ferry ran aground in thick fog on Tuesday when the ...", "It was towed."]

    assert list(pieces_of(lines, [11.0, 3.0]).ends) == [False, True]


def test_a_text_without_one_sentence_has_its_rows_too() -> None:
    rows = piece_columns(pieces_of(["Sport", "Culture"], [1.0, 1.0]))

    assert [len(row) for row in rows] == [len(NAMES)] * 2
