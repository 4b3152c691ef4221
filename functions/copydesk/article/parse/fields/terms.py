"""The names that crawlers and extractors give to fields, brought to schema.org's terms.

{"title": …, "maintext": …, "date_publish": …}      headline, articleBody, datePublished
<doc title="…" author="…" date="…">                 the same of a root element
"""

from collections.abc import Callable, Mapping, Sequence

from copydesk.article.parse.fields.names import folded_name
from copydesk.article.parse.fields.values import (
    address_of,
    as_it_is,
    line_of,
    people_of,
    publisher_of,
    stamp_of,
    whole_line_of,
)

Thing = Mapping[str, object]

_NAMES = {
    "articleBody": "articlebody bodyxhtml bodyhtml contenthtml htmlcontent articlehtml"
    " text body maintext content bodytext plaintext cleanedtext textcontent contenttext"
    " articletext articlecontent maincontent fullbody storybody storytext fulltext"
    " richtext contentelements components paragraphs bodies sections blocks story"
    " pagecontent rawcontent rawtext markdown contentmarkdown bodymarkdown md html cuerpo"
    " texto contenido conteudo corpo texte contenu corps inhalt artikeltext volltext"
    " fliesstext testo contenuto inhoud tekst tresc brodtext innehall brodtekst indhold"
    " innhold sisalto szoveg tartalom obsah icerik metin continut текст 正文 内容 內容"
    " 本文 본문 내용 noidung isi selftext fulldescription message",
    "headline": "headline headlines title titles heading webtitle posttitle articletitle"
    " titulo titular titre titel uberschrift ueberschrift titolo tytul otsikko overskrift"
    " rubrik tittel baslik cim titulek naslov kop judul titlu заголовок 标题 標題 タイトル"
    " 제목 tieude ogtitle name",
    "alternativeHeadline": "alternativeheadline deck standfirst subtitle subtitles"
    " subheadline subheadlines subheading dek customexcerpt trailtext leadtext lead bajada copete"
    " entradilla chapo chapeau soustitre sottotitolo untertitel ondertitel vorspann"
    " ingress underrubrik perex subtitulo abstract excerpt summary",
    "description": "description descriptions summary abstract excerpt lead teaser"
    " metadescription ogdescription descriptiontext",
    "author": "author authors byline bylines by creator writers writer autor autores"
    " auteur auteurs autoren autore autori verfasser redacteur journalist reporter"
    " reporters forfatter forfattare kirjoittaja szerzo yazar автор 作者 著者 기자 credits"
    " primaryauthor authorname articleauthor postauthor ogarticleauthor publishedbylines"
    " contributors",
    "datePublished": "datepublished firstpublished firstpublishedat firstpublishdate"
    " firstpublicationdate datepublish published publishedat publisheddate publishedtime"
    " publishdate publishingdate pubdate date datetime publicationdate webpublicationdate"
    " articlepublishedtime publishedon publishtime publishdatetime publicationtime"
    " publishat publisheddatetime pubtime dateposted postedat posteddate postdate"
    " displaydate releasedate issued issuedat dategmt fechapublicacion fechadepublicacion"
    " fecha datedepublication datepublication datapublicacao datadepublicacao"
    " datapubblicazione veroffentlichtam veroffentlicht erscheinungsdatum publicatiedatum"
    " publiceringsdatum publicerad datum data tarih yayintarihi дата датапубликации"
    " 发布时间 发布日期 发表时间 日期 公開日 配信日時 날짜 versioncreated firstcreated"
    " contentcreated datecreated created createdat createdtime createddate createdon"
    " createdutc creationdate",
    "dateModified": "datemodified datemodify modified modifiedat modifieddate"
    " modifiedtime articlemodifiedtime updated updatedat updateddate updatedtime"
    " lastupdated lastupdatedat lastmodified lastmodifiedat lastmodifieddate changed"
    " changedat modifiedgmt lastupdateddate fechaactualizacion fechamodificacion"
    " datemodification aktualisiert geandertam",
    "inLanguage": "inlanguage language lang langcode humanlanguage metalang idioma langue"
    " sprache lingua taal sprak",
    "url": "url link canonicalurl canonical permalink permalinkurl pageurl weburl"
    " articleurl requestedurl sourceurl ogurl href source",
    "publisher": "publisher sitename metasitename ogsitename site outlet newspaper"
    " sourcehostname source",
    "articleSection": "articlesection section category categories",
    "keywords": "keywords tags topics",
    "image": "image images imageurl topimage leadimageurl",
    "isAccessibleForFree": "isaccessibleforfree",
}
"""schema.org's term → what others call it, folded (``folded_name``); first come first.

The others are news-please, trafilatura, Fundus, newspaper4k, goose3, Postlight's and Mozilla's
parsers, NewsAPI, Event Registry, Diffbot, CC-News as it is published in rows, IPTC's ninjs, and
what content systems answer with: WordPress, Ghost, Drupal, Strapi, Contentful, Arc, Guardian."""

_READERS: dict[str, Callable[[str, object], object]] = {
    "headline": line_of,
    "alternativeHeadline": whole_line_of,
    "author": people_of,
    "datePublished": stamp_of,
    "dateModified": stamp_of,
    "url": address_of,
    "publisher": publisher_of,
}
BODY_NAMES = tuple(map(folded_name, _NAMES["articleBody"].split()))
"""Names of a body, folded; the first that has text counts."""


def in_schema_terms(thing: Thing) -> Thing:
    """Give a thing of plain names as a NewsArticle; what has no term is left out."""
    found: dict[str, list[tuple[int, str, object]]] = {}
    for name, value in thing.items():
        folded = folded_name(name) if value else ""
        for term, place in _PLACES.get(folded, ()):
            found.setdefault(term, []).append((place, folded, value))
    named: dict[str, object] = {"@type": "NewsArticle"}
    for term in _NAMES:
        read = _READERS.get(term, as_it_is)
        in_order = sorted(found.get(term, ()), key=lambda one: one[0])
        values = (read(folded, value) for _, folded, value in in_order)
        if (value := next(filter(None, values), None)) is not None:
            named[term] = value
    return named


def _places() -> Mapping[str, Sequence[tuple[str, int]]]:
    """Say for each name which terms it may stand for, and how near to the front of each."""
    places: dict[str, list[tuple[str, int]]] = {}
    for term, names in _NAMES.items():
        for place, name in enumerate(names.split()):
            places.setdefault(folded_name(name), []).append((term, place))
    return places


_PLACES = _places()


def is_a_term(name: str) -> bool:
    """Tell a name that is known to stand for one of schema.org's terms."""
    return folded_name(name) in _PLACES
