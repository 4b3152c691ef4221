"""What tests of the way of a whole article share."""

from copydesk.article.model import Article
from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload


def article_of(text: str) -> Article:
    return read_article(Upload(text.encode())).article


def texts_of(article: Article) -> list[str]:
    return [paragraph.text for section in article.sections for paragraph in section.paragraphs]


def rules_of(article: Article) -> dict[str, str]:
    return {removal.text: removal.rule for removal in article.removals}
