"""A cell with a text in it is part of a page's layout; cells of figures are rows."""

from copydesk.article.pipeline import read_article
from copydesk.article.upload import Upload

CELL = """<html><head><title>The bridge opens</title></head><body><table><tr>
<td width=130><a href="/">News</a><br><a href="/sport">Sport</a></td><td>
<font size=5><b>The bridge opens</b></font><br><br><font size=2>By Anna Ruiz</font><br><br>
The harbour bridge reopened to traffic on Thursday morning, two years after it was struck.<br><br>
The first bus crossed at noon, and the mayor said that the town had missed its bridge.<br><br>
Ferries will run until Sunday, and nobody will have to pay for them, the council said.
<table><tr><td>Buses</td><td>12</td></tr><tr><td>Cars</td><td>3,100</td></tr></table>
</td></tr></table></body></html>"""


def test_the_text_of_a_page_laid_out_with_a_table_is_paragraphs() -> None:
    article = read_article(Upload(CELL.encode())).article
    paragraphs = [paragraph for section in article.sections for paragraph in section.paragraphs]

    assert [each.kind for each in paragraphs][:3] == ["paragraph"] * 3
    assert paragraphs[0].text.startswith("The harbour bridge reopened")
    assert [author.name for author in article.authors] == ["Anna Ruiz"]
    assert {each.kind for each in paragraphs[3:]} <= {"tableRow"}
