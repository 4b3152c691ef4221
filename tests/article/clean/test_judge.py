from copydesk.article.block import RemovalKind
from copydesk.article.clean import judge
from copydesk.article.clean.features import see
from copydesk.article.clean.judge import decide
from copydesk.article.clean.weights import weights
from copydesk.article.parse.page.page import parse_page
from copydesk.article.parse.plain import parse_plain

STORY = (
    (
        "The harbour of Vikabukt was closed on Tuesday after a ferry ran aground in thick fog, the"
        " coast guard said in a statement."
    ),
    (
        "All 84 passengers were taken ashore by local fishermen within two hours, and nobody was"
        " seriously hurt, according to the mayor, Ingrid Solheim."
    ),
    (
        "Divers found a tear of six metres in the hull on Wednesday morning, and the owner said"
        " that the ship would have to be towed to a yard in the south."
    ),
    (
        "The ferry had been in service since 1994 and passed its last inspection in March, the"
        " maritime authority said."
    ),
)


def test_a_clean_text_survives_whole() -> None:
    verdicts = judge(parse_plain("\n\n".join(STORY)))

    assert [verdict.block.text for verdict in verdicts if verdict.kept] == list(STORY)


def test_a_cookie_notice_under_a_text_is_left_out_and_named() -> None:
    notice = "This site uses cookies to give you the best experience. Accept all Reject"

    *story, last = judge(parse_plain("\n\n".join((*STORY, notice))))

    assert all(verdict.kept for verdict in story)
    assert (last.kept, last.kind) == (False, RemovalKind.COOKIE_NOTICE)


def test_the_story_of_a_page_is_kept_and_its_menu_is_not() -> None:
    menu = "<nav><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></nav>"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)

    verdicts = judge(parse_page(f"{menu}<article><h1>Ferry aground</h1>{body}</article>"))

    assert tuple(v.block.text for v in verdicts if v.kept and len(v.block.text) > 40) == STORY
    assert [v.kind for v in verdicts[:2]] == [RemovalKind.NAVIGATION] * 2


def test_every_block_has_its_verdict_in_order() -> None:
    draft = parse_page("<nav>News</nav><p>" + "</p><p>".join(STORY) + "</p>")

    verdicts = judge(draft)

    assert tuple(verdict.block for verdict in verdicts) == draft.blocks
    assert all(0 <= verdict.score <= 1 and 0 <= verdict.score_alone <= 1 for verdict in verdicts)


def test_a_draft_without_blocks_has_no_verdicts() -> None:
    assert judge(parse_page("")) == ()


def verdicts_at(page: str, *score: float) -> tuple[bool, ...]:
    """What is kept of a page whose blocks the model gives these scores, over and over."""
    draft = parse_page(page)
    sight = see(draft, weights().vocabulary)
    scores = [score[index % len(score)] for index in range(len(sight.wanted))]
    return tuple(verdict.kept for verdict in decide(draft, sight, scores, scores, usual=0.45))


def test_a_doubtful_story_that_stands_whole_in_an_element_called_comment_is_kept() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)

    assert verdicts_at(f"<div class=comment>{body}</div>", 0.6) == (True,) * len(STORY)


def test_a_doubtful_comment_beside_a_story_goes() -> None:
    *story, comment = (f"<p>{paragraph}</p>" for paragraph in STORY)

    kept = verdicts_at(f"{''.join(story)}<div class=comment>{comment}</div>", 0.6)

    assert kept == (True,) * len(story) + (False,)


LISTING = "<pre>draft = parse(letter)\nprint(draft)</pre>"


def test_a_listing_between_paragraphs_of_the_story_stays() -> None:
    page = "".join(f"<p>{paragraph}</p>{LISTING}" for paragraph in (*STORY, STORY[0] + " Again."))

    kept = verdicts_at(page, 0.9, 0.2)

    assert kept == (True, True) * len(STORY) + (True, False)


def test_a_line_that_is_no_listing_goes_from_between_the_same_paragraphs() -> None:
    page = "".join(
        f"<p>{paragraph}</p><p>Ferry Aground Again</p>" for paragraph in (*STORY, "End.")
    )

    assert verdicts_at(page, 0.9, 0.2) == (True, False) * (len(STORY) + 1)


def test_a_doubtful_paragraph_far_from_the_story_goes_and_is_said_to_be_far() -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    between = "".join(f"<p>Photo {number} of thirty</p>" for number in range(30))
    teaser = "The mayor of another town has opened a bridge that nobody had asked for."
    draft = parse_page(f"{story}{between}<p>{teaser}</p>")
    sight = see(draft, weights().vocabulary)
    scores = [0.95] * len(STORY) + [0.05] * (len(sight.wanted) - len(STORY) - 1) + [0.6]

    *_, far = decide(draft, sight, scores, scores, usual=0.45)

    assert (far.kept, far.kind, far.rule) == (False, RemovalKind.OTHER, "far-from-story")
