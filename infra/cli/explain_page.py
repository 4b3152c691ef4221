"""The explanation as one page that needs nothing else: every block, filters by kind, scores."""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from copydesk.article.normalize.found import Found
from copydesk.article.pipeline import Reading
from copydesk.article.trail import Fate, Step
from infra.cli.explain_fields import Field, because, fields_of, why
from infra.cli.show import shortened

_STYLE = """
:root { color-scheme: light dark; --kept: #1a7f37; --out: #b3261e; --line: #8886; --soft: #8882; }
* { box-sizing: border-box; }
body { font: 16px/1.5 Georgia, serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .2rem 0 1rem; overflow-wrap: anywhere; }
.file, dt, .what, form, .count { font: .8rem/1.4 system-ui, sans-serif; }
.file { overflow-wrap: anywhere; opacity: .7; }
dl { display: grid; gap: .3rem 1rem; grid-template-columns: max-content 1fr; margin: 0 0 1.5rem; }
dt { opacity: .7; padding-top: .2rem; text-align: right; }
dd { margin: 0; overflow-wrap: anywhere; }
dd small { font: .75rem/1.4 system-ui, sans-serif; opacity: .8; }
dd .lost { display: block; }
dd .lost b { color: var(--out); font-weight: 600; }
form { background: Canvas; border-block: 1px solid var(--line); display: flex; flex-wrap: wrap;
  gap: .2rem .9rem; padding: .6rem 0; position: sticky; top: 0; }
label { cursor: pointer; white-space: nowrap; }
.count { opacity: .6; }
ol { list-style: none; margin: 1rem 0; padding: 0; }
li { border-left: .3rem solid var(--kept); display: grid; gap: 0 1rem; padding: .3rem .6rem;
  grid-template-columns: 9rem 1fr; }
li.out { background: var(--soft); border-color: var(--out); }
li.out .text { opacity: .65; text-decoration: line-through; text-decoration-color: var(--out); }
li:hover, li:focus { outline: 1px solid var(--line); }
.what { color: var(--kept); padding-top: .2rem; }
.out .what { color: var(--out); }
.text { overflow-wrap: anywhere; white-space: pre-wrap; }
.score { display: none; }
li:hover .score, li:focus .score { display: block; }
@media (prefers-color-scheme: dark) { :root { --kept: #57c174; --out: #ff8a80; } }
@media (max-width: 40rem) {
  dl, li { grid-template-columns: 1fr; }
  dt { text-align: left; padding-top: .4rem; }
  form { position: static; }
}
"""

_MOST_LOST = 50
"""Of one field that are told of at all."""

_LONGEST_LOST = 200
"""Characters; a paragraph that is no deck is known by its beginning."""

_SCRIPT = """
for (const box of document.querySelectorAll('input')) {
  box.addEventListener('change', () => {
    for (const part of document.querySelectorAll(`li[data-kind="${box.name}"]`)) {
      part.hidden = !box.checked;
      part.style.display = box.checked ? '' : 'none';
    }
  });
}
"""


def page_of(name: str, reading: Reading) -> str:
    """Write the page.

    Args:
        name: What the person calls the document.
        reading: Of it.
    """
    steps = [step for step in reading.trail if step.fate is not Fate.SPACE]
    title = reading.article.headline or "(no headline)"
    return "".join(
        (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)} · copydesk explain</title>",
            f"<style>{_STYLE}</style></head><body>",
            f'<div class="file">{escape(name)}</div><h1 dir="auto">{escape(title)}</h1>',
            "<dl>",
            *_fields(fields_of(reading)),
            "</dl><form>",
            *_filters(steps),
            "</form><ol>",
            *map(_part, steps),
            f"</ol><script>{_SCRIPT}</script></body></html>\n",
        )
    )


def _fields(fields: Iterable[Field]) -> Iterator[str]:
    for field in fields:
        value = escape(field.value or "—")
        said = f"<small>{escape(because(field))}</small>"
        lost = "".join(map(_lost, field.lost[:_MOST_LOST]))
        yield f"<dt>{escape(field.name)}</dt><dd><bdi>{value}</bdi> {said}{lost}</dd>"


def _lost(one: Found) -> str:
    text = escape(shortened(one.text, _LONGEST_LOST))
    return f"<small class=lost><b>not</b> <bdi>{text}</bdi> {escape(why(one))}</small>"


def _filters(steps: Iterable[Step]) -> Iterator[str]:
    counts = Counter((step.fate is Fate.REMOVED, step.what) for step in steps)
    for (_, what), count in sorted(counts.items()):
        kind = escape(what)
        yield f'<label><input type="checkbox" name="{kind}" checked> {kind}'
        yield f' <span class="count">{count:,}</span></label>'


def _part(step: Step) -> str:
    out = step.fate is Fate.REMOVED
    scores = ""
    if step.score is not None:
        alone = "" if step.score_alone is None else f", alone {step.score_alone:.2f}"
        scores = f"score {step.score:.2f}{alone}"
    rule = f"<br>{escape(step.because)}" if out else ""
    hover = escape(" · ".join(filter(None, (scores, step.place))))
    return (
        f'<li data-kind="{escape(step.what)}" tabindex="0" title="{hover}"'
        f"{' class=out' if out else ''}>"
        f'<span class="what">{escape(step.what)}{rule}<span class="score">{hover}</span></span>'
        f'<span class="text" dir="auto">{escape(step.text)}</span></li>'
    )
