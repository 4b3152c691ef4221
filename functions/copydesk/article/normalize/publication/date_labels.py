"""Labels of dates: what papers print before the day of publication, and before that of a change.

    Published: 4 May 2024        Дата публикации: 04.05.2024        입력 2024.05.04
    Last updated 5 May 2024      Cập nhật: 05/05/2024               最終更新 2024年5月5日

One row a language or two, in small letters, mostly the beginnings of words.
"""

import re

_UPDATED = (
    r"updat|modif|edited|reviewed|revis",
    r"aktualis|aktualiz|akt\.\s\d|geändert",  # German, Polish, Czech, Slovak
    r"mis(?:e)? à jour|actuali[sz]|actualitz",  # French, Spanish, Romanian, Catalan
    r"aggiornat|atualizad|alterad",
    r"bijgewerkt|aangepast|gewijzigd|opgedateer",
    r"uppdaterad|ändrad|opdateret|oppdatert|endret|päivitetty|muokattu",
    r"güncelle|yenilən|frissít|módosít|upraven|zmodyf",
    r"ažurira|izmijenjen|posodoblj|uuendatud|muudetud|täiendatud|atnaujint|atjaunin|papildināt",
    r"обновл|обновен|изменен|оновлен|абноўл|ажурира|актуализ",
    r"ενημ[έε]ρωσ|ενημερώθ|τροποποι",
    r"עודכן|עדכון|تحديث|التعديل|به\W?روز|بروز\W?رسانی|ویرایش|اپ\s?ڈیٹ",
    r"अपडेट|अद्यतन|संशोधित|আপডেট|হালনাগাদ|புதுப்பிக்க|అప్",
    r"diperbarui|pembaruan|dikemas\skini|cập nhật|อัปเดต|อัพเดต|ปรับปรุง|แก้ไข",
    r"更新|修改|修订|改訂|수정|업데이트",
)

_PUBLISHED = (
    r"publi(?:sh(?:ed|\sdate)|é|cad[ao]|cat\b|cer(?:ad|et)|sert|kován|kovan|cēt|kuota)|posted|uploaded\son",
    r"(?:created|creado|criado|creato)\s?:",
    r"veröffentlicht|erschienen|erstellt\sam|mis en ligne|paru le|pubblicat",
    r"udgivet|offentliggjort|gepubliceerd|geplaatst|julkaistu|avaldatud|paskelbta",
    r"opublikowan|utworzon|zveřejněn|zverejnen|uverejnen|vydáno|megjelen|közzétéve|objavljen",
    r"(?:giriş|oluşturulma|eklenme)(?:\starihi)?\s?:|yayı[nm]lan|yayı[nm]\starihi|dərc",
    r"опублик|опубліков|публикуван|објављен|апубліков|δημοσ[ίι]ε[υύ]",
    r"פורסם|תאריך\sפרסום|نُ?شر(?:ت)?\s(?:في|بتاريخ|يوم)|تاريخ\sالنشر|تاریخ\sانتشار|منتشر\sشده|شائع",
    r"प्रकाश|প্রকাশ|வெளியிட|diterbitkan|dipublikasikan|(?:terbit|tayang)\s?:|imechapishwa",
    r"đăng\s(?:lúc|ngày|tải)|ngày\sđăng|xuất\sbản|เผยแพร่|วันที่เผยแพร่",
    r"发布|發布|發佈|发表|發表|公開(?:日)?\s?[:：\d]|掲載(?:日)?\s?[:：\d]|配信|投稿日",
    r"(?:기사)?입력|(?:등록|승인|발행|게재)(?:일)?\s?[:：]?\s?\d",
    r"(?:date|datum|fecha|data|дата|tarih|ημερομηνία|تاريخ|تاریخ|תאריך|ngày|tanggal)\s?:?\s\d",
    r"(?:date|datum|fecha|data|дата|dátum)\s(?:of|der|de|di|del|wydania|vydání)?\s?(?:publi|veröff|публ)",
)

# "This entry was posted on …".
_SAID_OF_ITSELF = (
    r"(?:this|dies(?:er|es)?|cet|este|questo|dit|denn[ae]|detta)\s"
    r"(?:article|entry|post|story|artikel|beitrag|eintrag|billet|artículo|articolo|artigo|bericht)\s"
    r"(?:is|was|ist|wurde|est|a\sété|fue|è\sstato|foi|är|er|blev)\s"
    # It may have been amended, or published first on another site.
    r"(?!(?:originally|first|ursprünglich|zuerst)(?!.{0,99}\b(?:updated|amended|corrected)))"
    r"(?=.{0,80}?\b(?:posted|published|written|veröffentlicht|geschrieben|erstellt|gepostet"
    r"|publié|rédigé|publicado|escrito|pubblicato|scritto|gepubliceerd|geschreven|publicera[dt]"
    r"|skrivet|udgivet|skrevet|publisert)\b)"
)

_OF_ANOTHER = (
    r"(?:data|figures|prices|statistics|rates|results)?\s?as\s(?:of|at)\b|save\sthe\sdate|expir",
    r"deadline|valid\s(?:until|through|from)|effective\b|copyright|©|recorded\b|next\s(?:event|meeting)",
    r"daten(?:stand)?\s(?:vom|per)|gültig\s(?:bis|ab)|(?:anmelde|einsende)schluss|termin\b",
    r"données\sau|date\slimite|valable|arrêté\sau|datos\sal?\b|fecha\slímite|válido\b|vigente\b",
    r"dati\sa[li]|scadenza|valido\b|dados\sa(?:té|tualizados)?\b|prazo|gegevens\sper|geldig\b",
    r"данные\sна|действ(?:ует|ителен)|срок\b|дані\sна|dane\sna|termin\b|ważn[ey]\b|veriler",
    r"数据截至|截至|有效期|截止|締め?切|有効期限|기준일|마감|유효기간",
)


def _beginnings_of(rows: tuple[str, ...]) -> str:
    """Give a class of the letters with which any of these words begins."""
    return "".join(sorted({word[0] for row in rows for word in row.split("|")}))


UPDATE = re.compile(
    # Most letters begin none of these, and are passed over at once.
    rf"(?=[{_beginnings_of(_UPDATED)}])(?:{'|'.join(_UPDATED)})",
    re.IGNORECASE,
)
"""Words of a date that is not the first, anywhere in a line."""

PUBLISHED = re.compile(
    rf"\W{{0,3}}(?:(?:first|originally)\s)?(?:{'|'.join(_PUBLISHED)}|{_SAID_OF_ITSELF})",
    re.IGNORECASE,
)
"""How a line begins that prints the day of publication, or has it below."""

OF_ANOTHER = re.compile(rf"\W{{0,3}}(?:{'|'.join(_OF_ANOTHER)})", re.IGNORECASE)
"""How a line begins whose day is that of an event, of figures, or of the site."""
