"""The words of what is not the story: from a word to the kinds of block it speaks of.

"Accept all cookies" → cookie. "Sign up for our newsletter" → subscribe. One word proves
nothing, a story may be about cookies; the model weighs how many there are and where, and
the rules name with them what the model left out. Words in many languages, in lower case.
"""

from enum import IntFlag


class Topic(IntFlag):
    """What a word of boilerplate is about."""

    COOKIE = 1
    SHARE = 2
    SUBSCRIBE = 4
    ADVERTISEMENT = 8
    RELATED = 16
    COMMENT = 32
    LEGAL = 64
    CREDIT = 128
    BYLINE = 256
    NAVIGATION = 512
    PAYWALL = 1024
    TIME = 2048


_WORDS = {
    Topic.COOKIE: """
        cookie cookies consent gdpr opt-out opt-in cookie-einstellungen einwilligung
        datenschutz
        cookierichtlinie consentement traceurs consentimiento galletas consenso
        cookiebeleid
        toestemming samtycke samtykke evästeet ciasteczka ciasteczek soubory куки файлы
        cookie-uri çerez çerezler çerezleri クッキー 쿠키 süti sütik cookieversjon partners
        vendors
        preferences
        """,
    Topic.SHARE: """
        share shares shared tweet facebook twitter whatsapp linkedin pinterest reddit
        telegram
        instagram tiktok youtube messenger email e-mail copy link print flipboard viber
        threads
        bluesky mastodon x.com follow teilen drucken merken partager imprimer compartir
        compartilhar condividi stampa delen dela del jaa udostępnij sdílet поделиться
        поділитися
        paylaş شارك مشاركة اشتراک シェア ツイート 공유 分享 分享到 bagikan deel kopieren
        copier copiar
        imprimir suivez folgen síguenos seguici κοινοποίηση megosztás distribuie
        分享 朋友圈 微信 微博 สแชร์ แชร์ साझा שתפו اشتراک‌گذاری
        """,
    Topic.SUBSCRIBE: """
        subscribe subscription subscriptions subscriber subscribers newsletter newsletters
        signup sign-up inbox unsubscribe mailing alerts abonnieren abonnement abonnements
        abo
        abonnez abonnez-vous s'abonner inscrivez-vous inscription suscríbete suscribirse
        suscripción boletín iscriviti abbonati inschrijven prenumerera prenumeration
        abonner
        tilmeld nyhedsbrev nyhetsbrev uutiskirje tilaa prenumerata zapisz подписаться
        подписывайтесь подпишитесь рассылка підписатися bülten abone اشترك النشرة メルマガ
        購読 登録 구독
        订阅 訂閱 assine inscreva-se boletim hírlevél registrieren anmelden abonați
        """,
    Topic.ADVERTISEMENT: """
        advertisement advertisements advertise advertising advert ad ads sponsored sponsor
        promoted promotion affiliate commission anzeige anzeigen werbung gesponsert
        publicité
        publicite sponsorisé publicidad anuncio anuncios patrocinado patrocinada pubblicità
        sponsorizzato advertentie advertenties annons reklam reklame annonse annonce mainos
        reklama reklamy реклама реклами إعلان إعلانات 広告 광고 广告 廣告 publicidade
        διαφήμιση hirdetés
        publicitate iklan deal deals coupon coupons discount shop buy
        """,
    Topic.RELATED: """
        related recommended recommendations trending popular most-read more latest recent
        also
        read next previous stories must-read editor's picks top mehr auch interessieren
        verwandte meistgelesen lesen lire aussi suivant précédent articles relacionado
        relacionados relacionada noticias leer leia también veja mais correlati leggi anche
        articoli gerelateerd lees ook läs mer även relaterade les også læs lue myös czytaj
        również także polecane čtěte také читайте также читать смотрите похожие читайте
        також
        ilgili haberler اقرأ أيضا المزيد ذات 関連 関連記事 おすすめ あわせて読みたい 관련
        관련기사 相关 相關 推荐 推薦 延伸閱讀 baca
        juga terkait διαβάστε επίσης olvasson citește recomandate
        पढ़ें بخوانید อ่านข่าวเพิ่มเติม อ่านเพิ่มเติม xem 阅读 閱讀 続き 더보기 קראו lisää
        """,
    Topic.COMMENT: """
        comment comments reply replies commented commenting respond login logout discuss
        discussion kommentar kommentare kommentieren antworten commentaire commentaires
        répondre
        comentario comentarios comentar responder commento commenti rispondi reactie
        reacties
        reageer kommentarer svara svar kommentit vastaa komentarz komentarze odpowiedz
        komentáře
        комментарии комментарий ответить коментарі yorum yorumlar تعليق تعليقات コメント
        返信 댓글 답글 评论
        評論 留言 回复 σχόλια upvote hozzászólás comentarii anonymous
        """,
    Topic.LEGAL: """
        copyright © (c) rights reserved terms privacy policy disclaimer imprint impressum
        agb
        nutzungsbedingungen datenschutzerklärung mentions légales droits réservés
        confidentialité derechos reservados privacidad aviso términos diritti riservati
        informativa voorwaarden rechten voorbehouden integritetspolicy rättigheter
        rettigheder
        rettigheter prawa zastrzeżone regulamin práva vyhrazena права защищены
        конфиденциальности saklıdır gizlilik حقوق محفوظة الخصوصية 無断転載 著作権 利用規約
        プライバシーポリシー 저작권
        무단전재 版权 版權 隐私 privasi direitos trademark trademarks llc inc. gmbh ltd
        저작권자 무단 재배포 전재 転載 सर्वाधिकार הזכויות שמורות สงวนลิขสิทธิ์
        """,
    Topic.CREDIT: """
        photo photos photograph photographer image images picture video credit getty
        reuters afp
        shutterstock istock dpa epa-efe imago foto fotos bild bilder photographie crédit
        imagen
        fotografía immagine kuva zdjęcie fot. snímek фото фотография fotoğraf fotó صورة
        写真 画像 撮影
        사진 图片 圖片 摄影 caption courtesy unsplash pexels
        πηγή φωτογραφία 来源 來源 出典 출처 fonte källa kilde lähde źródło zdroj forrás
        izvor источник джерело kaynak منبع مصدر स्रोत
        """,
    Topic.BYLINE: """
        by author authors written editor correspondent reporter contributor staff writer
        bio von
        autor autorin redaktion par auteur rédaction por autor redacción di autore
        redazione
        door redactie av skribent af journalist toimittaja автор редактор yazar muhabir
        بقلم كتب
        記者 編集部 文/ 기자 记者 編輯 编辑 published updated posted veröffentlicht
        aktualisiert stand publié
        mis publicado actualizado pubblicato aggiornato gepubliceerd publicerad uppdaterad
        opublikowano опубликовано обновлено yayınlanma güncelleme
        责任 責任 reporting editing 執筆 撰稿 通讯员 بقلم مراسل संवाददाता
        """,
    Topic.NAVIGATION: """
        home menu search contact about skip navigation sitemap back close open toggle show
        hide
        view all see less login log sign account register profile settings help faq careers
        jobs
        press startseite suche kontakt über schließen öffnen anzeigen zurück accueil
        recherche
        fermer inicio buscar cerrar chiudi cerca zoeken sluiten sök stäng søg hae szukaj
        hledat
        поиск меню главная контакты ara anasayfa بحث الرئيسية 検索 トップ ホーム ログイン
        메뉴 홈 검색 로그인 首页 首頁
        登录 登錄 搜索 menú contacto contatti podcast podcasts video app apps download
        """,
    Topic.PAYWALL: """
        premium member members membership subscriber-only unlimited unlock trial cancel
        anytime
        digital access weiterlesen testen probemonat freischalten débloquer réservé abonnés
        exclusivo suscriptores abbonati riservato abonnees exclusief låst plus plus-artikel
        有料会員
        会員限定 유료 会员 limited
        """,
    Topic.TIME: """
        ago min mins minutes hours hour days day week weeks am pm a.m. p.m. est edt gmt uhr
        vor
        il hace fa uur geleden sedan siden sitten temu назад önce منذ 前 전 monday tuesday
        wednesday thursday friday saturday sunday january february march april may june
        july
        august september october november december jan feb mar apr jun jul aug sep sept oct
        nov
        dec januar februar märz mai juni juli oktober dezember janvier février mars avril
        juin
        juillet août septembre octobre novembre décembre enero febrero marzo abril mayo
        junio
        julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio
        giugno luglio settembre ottobre dicembre
        """,
}

TOPICS: dict[str, int] = {}
for _topic, _words in _WORDS.items():
    for _word in _words.split():
        # Plain numbers: the flags' own operators take a third of the time of a page.
        TOPICS[_word] = TOPICS.get(_word, 0) | _topic.value
