"""Rule 2: a commit is conditional, and decided again when somebody else was first."""

from dataclasses import dataclass

import pytest

from copydesk.desk import COMMIT_TRIES, Records
from copydesk.errors import Contended
from copydesk.record.notice import Notice
from copydesk.record.standing import Standing
from tests.newsroom import CountedReads, MemoryTable, Newsroom, in_memory, read_aloud


@dataclass
class Contested:
    """Records where a rival commits a notice between each of our reads and writes."""

    newsroom: Newsroom
    records: Records
    rivals: list[Notice]

    def get(self, article_id: str) -> Standing | None:
        return self.records.get(article_id)

    def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
        if self.rivals:
            rival = self.rivals.pop(0)
            self.newsroom.outbox.records = self.records
            self.newsroom.deliver(rival)
            self.newsroom.outbox.records = self
        return self.records.commit(new, over=over)


def contest(newsroom: Newsroom, *rivals: Notice) -> None:
    newsroom.outbox.records = Contested(newsroom, newsroom.outbox.records, list(rivals))


def test_of_two_workers_on_a_new_key_the_newer_upload_stands(newsroom: Newsroom) -> None:
    older, newer = newsroom.upload("Older"), newsroom.upload("Newer")
    contest(newsroom, newer)

    newsroom.deliver(older)

    assert newsroom.standing().record.headline == "Newer"
    assert newsroom.events() == ["ArticleIngested"]


def test_of_two_workers_on_a_known_key_the_newer_upload_stands(newsroom: Newsroom) -> None:
    newsroom.deliver(newsroom.upload("First"))
    older, newer = newsroom.upload("Older"), newsroom.upload("Newer")
    contest(newsroom, older)

    newsroom.deliver(newer)

    assert read_aloud(newsroom.standing().record)[0] == "Newer"
    assert newsroom.standing().record.version == 3


def test_two_workers_with_the_same_notice_announce_it_once(newsroom: Newsroom) -> None:
    notice = newsroom.upload("Story")
    contest(newsroom, notice)

    newsroom.deliver(notice)

    assert newsroom.standing().record.version == 1
    assert newsroom.events() == ["ArticleIngested"]


def test_an_overtaken_worker_decides_again_without_reading_again(newsroom: Newsroom) -> None:
    older, newer = newsroom.upload("Older"), newsroom.upload("Newer")
    contest(newsroom, older)
    counted = CountedReads(newsroom)

    newsroom.deliver(newer)

    assert counted.reads == 2  # the rival's and ours


def test_after_five_lost_races_the_notice_returns_and_nothing_is_lost(newsroom: Newsroom) -> None:
    rivals = [newsroom.upload(f"Rival {number}") for number in range(COMMIT_TRIES)]
    ours = newsroom.upload("Ours")
    contest(newsroom, *rivals)

    with pytest.raises(Contended):
        newsroom.deliver(ours)
    newsroom.deliver(ours)

    assert newsroom.standing().record.headline == "Ours"


def test_a_write_that_succeeded_unheard_and_is_repeated_counts_once(newsroom: Newsroom) -> None:
    class Echo:
        """Records whose every request arrives twice, as botocore's retries may do."""

        def __init__(self, records: Records) -> None:
            self.get = records.get
            self.records = records

        def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
            self.records.commit(new, over=over)
            return self.records.commit(new, over=over)

    newsroom.outbox.records = Echo(newsroom.outbox.records)

    assert newsroom.deliver(newsroom.upload("Story")) == ["accepted"]
    assert newsroom.standing().commit_number == 1


def test_an_article_that_is_forgotten_between_read_and_write_begins_anew() -> None:
    newsroom, table = in_memory(), MemoryTable()

    class Forgetting:
        """Records where an operator erases the item between our read and our write."""

        def __init__(self) -> None:
            self.get = table.get
            self.forgets = False

        def commit(self, new: Standing, *, over: Standing | None) -> Standing | None:
            if self.forgets:
                table.items.clear()
            self.forgets = False
            return table.commit(new, over=over)

    newsroom.outbox.records = records = Forgetting()
    newsroom.deliver(newsroom.upload("Old"))
    records.forgets = True

    assert newsroom.deliver(newsroom.upload("New")) == ["accepted"]
    assert [event.data.version for event in newsroom.announced()] == [1, 1]


def test_unchanged_content_keeps_its_source_and_says_nothing(newsroom: Newsroom) -> None:
    again = [newsroom.upload("Story\ntext"), newsroom.upload("Story\ntext")]
    outcomes = newsroom.deliver(*again)
    standing = newsroom.standing()

    assert outcomes == ["accepted", "unchanged"]
    assert newsroom.events() == ["ArticleIngested"]
    assert (standing.record.version, standing.commit_number) == (1, 2)
    assert standing.record.source.sequencer == again[1].sequencer


def test_an_article_costs_one_read_one_get_and_one_write(newsroom: Newsroom) -> None:
    counted = CountedReads(newsroom)
    newsroom.deliver(newsroom.upload("Story"))

    assert (counted.reads, newsroom.standing().commit_number) == (1, 1)
