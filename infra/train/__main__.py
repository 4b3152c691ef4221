"""Train the block model: ``python -m infra.train CORPUS``.

Prints the out-of-fold table of each family, then learns from all folds and writes the weights.
"""

import argparse
import gzip
import json
import sys
from pathlib import Path

from copydesk.article.clean.features import PAGE_NAMES
from infra.train.examples import Example, examples
from infra.train.learn import ALONE_COLUMNS, Learner, Plan, exported
from infra.train.table import table

# What pages say of themselves is rare in any corpus and strong where it stands; cookie
# notices are what most clean texts have under them.
_NEEDED = ("in_stated_body", "cookie")

_WEIGHTS = Path(__file__).resolve().parents[2] / "functions/copydesk/article/clean/weights.json.gz"


def main() -> int:
    """Read the arguments, learn, write."""
    arguments = _arguments()
    plan = Plan(
        weights=tuple((name, float(count)) for name, count in arguments.weight),
        unseen=tuple(arguments.unseen),
        needed=frozenset(PAGE_NAMES.index(name) for name in _NEEDED),
    )
    learned: dict[str, object] = {"version": arguments.version}
    families = _families(arguments.corpus)
    for name, found in families.items():
        print(f"\n{name}, out of fold", flush=True)
        learned[name] = _learn(found, plan, arguments.threshold)
    packed = gzip.compress(json.dumps(learned, separators=(",", ":")).encode(), 9, mtime=0)
    arguments.out.write_bytes(packed)
    print(f"\n{arguments.out}: {len(packed)} bytes, version {arguments.version}")
    return 0


def _families(corpus: Path) -> dict[str, list[Example]]:
    families: dict[str, list[Example]] = {"page": [], "text": []}
    for example in examples(corpus):
        families["page" if example.sight.page else "text"].append(example)
    if not families["page"] and not families["text"]:
        sys.exit(f"no collection with a gold.jsonl under {corpus}")
    return families


def _learn(found: list[Example], plan: Plan, threshold: float) -> dict[str, object]:
    learner = Learner(found, plan)
    columns = learner.best_columns()
    rows = learner.only(columns)
    scores = learner.out_of_fold(rows, plan.among_trees)
    print(table(found, scores, threshold), flush=True)
    alone = learner.fit(learner.alone(), plan.alone_trees)
    among = learner.fit(rows, plan.among_trees)
    return {
        "alone": exported(alone, range(ALONE_COLUMNS)),
        "trees": exported(among, columns),
        "threshold": threshold,
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m infra.train", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of collections, each with gold.jsonl")
    parser.add_argument("--out", type=Path, default=_WEIGHTS)
    parser.add_argument("--version", required=True, help="of the weights, e.g. 2026.11.23-2")
    parser.add_argument("--threshold", type=float, default=0.45)
    parser.add_argument("--unseen", nargs="*", default=[], help="collections only to be scored")
    parser.add_argument(
        "--weight", nargs=2, action="append", default=[], metavar=("COLLECTION", "TIMES")
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
