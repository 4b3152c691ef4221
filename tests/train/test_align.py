from infra.train.align import shares_in_gold


def in_gold(texts: list[str], gold: str) -> list[bool]:
    return [share >= 0.5 for share in shares_in_gold(texts, gold)]


GOLD = "Rain fell on Oslo all night.\nWhat now?\nThe mayor asked people to stay at home."


def test_blocks_of_the_gold_are_found_among_others() -> None:
    texts = [
        "Menu",
        "Rain fell on Oslo all night.",
        "Share",
        "What now?",
        "The mayor asked people to stay at home.",
    ]

    assert in_gold(texts, GOLD) == [False, True, False, True, True]


def test_a_second_copy_is_not_the_gold() -> None:
    texts = ["Rain fell on Oslo all night."] * 2 + ["What now?"]

    assert sum(in_gold(texts, GOLD)) == 2


def test_a_paragraph_cut_at_its_links_is_found() -> None:
    assert in_gold(["Rain fell on", "Oslo all night."], GOLD) == [True, True]


def test_a_deck_that_the_gold_has_elsewhere_is_found() -> None:
    texts = ["The mayor asked people to stay at home.", "Rain fell on Oslo all night."]

    assert in_gold(texts, GOLD) == [True, True]


def test_a_script_without_spaces_is_aligned_by_its_characters() -> None:
    assert in_gold(["東京で雨が降った。", "共有"], "東京で雨が降った。") == [True, False]


def test_an_empty_gold_has_no_blocks() -> None:
    assert in_gold(["Rain fell."], "") == [False]
