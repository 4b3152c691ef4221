"""Rules 7 and 10: a notice ends in one of six ways; nothing is written where uploads come in."""

from pathlib import Path

import pytest
import yaml

from copydesk.record.decide import Outcome
from copydesk.record.notice import Notice, NoticeKind
from tests.newsroom import BUCKET, KEY, Newsroom

TEMPLATE = Path(__file__).parent.parent.parent / "template.yaml"


def test_each_way_to_end_is_met_once_in_a_day(newsroom: Newsroom) -> None:
    first = newsroom.upload("First")
    notices = [
        first,
        newsroom.upload("First"),
        newsroom.upload("bad"),
        newsroom.delete(),
        first,
        Notice(NoticeKind.CREATED, BUCKET, KEY, "no-such-version", "FF"),
    ]

    assert newsroom.deliver(*notices) == list(Outcome)


@pytest.mark.parametrize("text", ["bad", "bad " * 9])
def test_bytes_that_are_no_article_are_an_answer_and_come_no_more(
    newsroom: Newsroom, text: str
) -> None:
    notice = newsroom.upload(text)

    assert newsroom.deliver(notice, notice) == [Outcome.REJECTED, Outcome.SUPERSEDED]


class _Template(yaml.SafeLoader):
    """Reads CloudFormation's tags as what stands behind them."""


_Template.add_multi_constructor("!", lambda loader, _, node: _plain(loader, node))


def _plain(loader: yaml.SafeLoader, node: yaml.Node) -> object:
    if isinstance(node, yaml.ScalarNode):
        return str(loader.construct_scalar(node))
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True) if isinstance(node, yaml.MappingNode) else None


def test_no_function_may_write_to_the_bucket_that_triggers_the_service() -> None:
    resources = yaml.load(TEMPLATE.read_text(encoding="utf-8"), _Template)["Resources"]  # noqa: S506
    statements = [
        statement
        for role in resources.values()
        if role["Type"] == "AWS::IAM::Role"
        for policy in role["Properties"]["Policies"]
        for statement in policy["PolicyDocument"]["Statement"]
        if isinstance(statement, dict)
    ]
    writing = [one for one in statements if "s3:PutObject" in str(one["Action"])]

    assert writing
    assert not [one for one in writing if "ncoming" in str(one["Resource"])]
