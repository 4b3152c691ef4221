"""Messengers: the message with the story is the text, and others are about it."""

import pytest

from copydesk.article.block import MESSAGE
from tests.article.reading import article_of, rules_of, texts_of

STORY = """

Por Marta Queiroz

A ponte de Itapuã será fechada a partir de quarta-feira para troca das vigas, informou a prefeitura.

"Não dá mais para esperar", disse o secretário de Obras, Davi Lemos.

Ônibus farão desvio pela avenida Beira-Rio.
"""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "[14/02/2022 09:12:33] Marta Jornal: ", "[14/02/2022 09:12:50] Marta Jornal: ", id="one"
        ),
        pytest.param("14/02/22, 9:12 AM - Marta: ", "14/02/22, 9:13 AM - Marta: ", id="the other"),
        pytest.param("Marta, [14.02.2022 09:12]\n", "Marta, [14.02.2022 09:13]\n", id="Telegram"),
    ],
)
def test_the_message_with_the_story_is_the_text(first: str, second: str) -> None:
    title = "Ponte de Itapuã será interditada por 20 dias"
    article = article_of(f"{first}Bom dia, segue a matéria\n{second}*{title}*{STORY}")

    assert article.headline == title
    assert [author.name for author in article.authors] == ["Marta Queiroz"]
    assert len(texts_of(article)) == 3
    assert MESSAGE in rules_of(article).values()


def test_a_talk_of_many_messages_stays_as_it_is() -> None:
    lines = [
        "14/02/2022 09:12 - Marta: The hearing has begun in the town hall and many farmers came.",
        "14/02/2022 09:40 - Ben: The first farmer says that he will not take part in it.",
        "14/02/2022 10:02 - Marta: The commissioners vote 4-1 for the plan and go home.",
    ]

    assert texts_of(article_of("\n\n".join(["County votes on its fields", *lines]))) == lines
