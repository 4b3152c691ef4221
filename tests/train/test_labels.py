"""Labels: the blocks that were labelled, each as often as it was."""

from infra.train.labels import digest, labelled


def test_labelled_blocks_are_found_in_order_and_their_second_copies_are_not() -> None:
    page = ["Menu", "Rain fell.", "Fog came.", "Rain fell.", "More stories"]
    labels = [digest("Fog came."), digest("Rain fell.")]

    assert list(labelled(page, labels)) == ["Rain fell.", "Fog came."]


def test_a_refrain_that_was_labelled_twice_is_found_twice() -> None:
    assert list(labelled(["Oh.", "Rain.", "Oh."], [digest("Oh.")] * 2)) == ["Oh.", "Oh."]


def test_a_block_that_reads_otherwise_now_is_not_found() -> None:
    assert list(labelled(["Rain  fell."], [digest("Rain fell.")])) == []
