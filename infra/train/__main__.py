"""Train the block model: ``python -m infra.train CORPUS``.

Prints the out-of-fold table of each family, then learns from all folds and writes the weights.
"""

import argparse
import sys
from pathlib import Path

from infra.train.examples import examples
from infra.train.learn import ALONE, AMONG, Growth, Learner, Plan, exported, write_packed
from infra.train.table import table, worst
from infra.train.words import WordTeacher, listed_words

_WEIGHTS = Path(__file__).resolve().parents[2] / "functions/copydesk/article/clean/weights.json.gz"


def main() -> int:
    """Read the arguments, learn, write."""
    arguments = _arguments()
    plan = Plan(
        weights=tuple((name, float(count)) for name, count in arguments.weight),
        unseen=tuple(arguments.unseen),
    )
    listed = listed_words(arguments.corpus)
    found = list(examples(arguments.corpus, listed))
    if not found:
        sys.exit(f"no collection with a gold.jsonl under {arguments.corpus}")
    words = WordTeacher(found, listed, plan.unseen)
    learned: dict[str, object] = {"version": arguments.version, "words": words.taught()}
    for name, threshold in zip(("page", "text"), arguments.threshold, strict=True):
        print(f"\n{name}, out of fold", flush=True)
        family = [example for example in found if example.sight.page == (name == "page")]
        learner = Learner(family, plan, words)
        learned[name] = _learn(learner, AMONG[name], threshold, arguments.worst)
    size = write_packed(learned, arguments.out)
    print(f"\n{arguments.out}: {size} bytes, version {arguments.version}")
    return 0


def _learn(
    learner: Learner, growth: Growth, threshold: float, worst_pages: int
) -> dict[str, object]:
    scores = learner.out_of_fold(growth)
    print(table(learner.examples, scores, threshold), flush=True)
    if worst_pages:
        print(worst(learner.examples, scores, threshold, worst_pages), flush=True)
    alone = learner.fit(learner.alone(), ALONE)
    among = learner.fit(learner.shown(), growth)
    return {
        "alone": exported(alone),
        "trees": exported(among),
        "threshold": threshold,
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.train", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--out", type=Path, default=_WEIGHTS)
    parser.add_argument("--version", required=True, help="of the weights, e.g. 2026.11.23-2")
    parser.add_argument(
        "--threshold",
        nargs=2,
        type=float,
        default=(0.4, 0.45),
        metavar=("PAGE", "TEXT"),
        help="score from which a block is the story",
    )
    parser.add_argument("--unseen", nargs="*", default=[], help="collections only to be scored")
    parser.add_argument(
        "--weight", nargs=2, action="append", default=[], metavar=("COLLECTION", "TIMES")
    )
    parser.add_argument(
        "--worst", type=int, default=0, metavar="PAGES", help="list so many of each kind"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
