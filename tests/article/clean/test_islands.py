from copydesk.article.clean.islands import without_islands


def story_of(letters: str) -> str:
    """Leave out islands: S is surely the story, d doubtfully, a dot is not."""
    kept = without_islands([each != "." for each in letters], [each == "S" for each in letters])
    return "".join(each if keep else "." for each, keep in zip(letters, kept, strict=True))


def test_doubtful_lines_beside_sure_ones_stay() -> None:
    assert story_of("dSd.d.S") == "dSd.d.S"


def test_a_doubtful_group_far_behind_the_story_goes_whole() -> None:
    gap = "." * 30

    assert story_of(f"SSd{gap}dd.d") == f"SSd{gap}...."


def test_doubtful_lines_lead_from_one_to_the_next_back_to_a_sure_one() -> None:
    gap = "." * 10

    assert story_of(f"S{gap}d{gap}d{gap}d") == f"S{gap}d{gap}d{gap}d"


def test_a_group_with_a_sure_line_stays_however_far() -> None:
    gap = "." * 99

    assert story_of(f"SS{gap}dSd") == f"SS{gap}dSd"


def test_a_document_without_a_sure_line_is_left_as_it_is() -> None:
    gap = "." * 30

    assert story_of(f"dd{gap}d") == f"dd{gap}d"
    assert story_of("") == ""
