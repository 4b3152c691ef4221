"""Lines of our own invention for the texts that we make: furniture, and prose like it."""

FURNITURE = (
    "This website uses cookies to improve your experience. Accept Reject",
    "We use cookies and similar technologies to give you a better service. Read more Accept all",
    "This page uses cookies. By going on you agree to our cookie policy. OK",
    "Our site uses cookies. You can opt out if you wish. Manage settings",
    "Diese Website verwendet Cookies. Mit der Nutzung stimmen Sie dem zu. Akzeptieren",
    "Wir und unsere Partner verwenden Cookies, um Inhalte anzupassen. Einstellungen Zustimmen",
    "Ce site utilise des cookies pour améliorer votre visite. Accepter Refuser",
    "Este sitio utiliza cookies para mejorar su experiencia. Aceptar Más información",
    "Questo sito utilizza cookie per offrirti servizi migliori. Accetta Rifiuta",
    "Este site usa cookies para melhorar a sua experiência. Aceitar",
    "Deze website gebruikt cookies. Akkoord Weigeren",
    "Ta strona używa plików cookie. Akceptuję",
    "Мы используем файлы cookie, чтобы сайт работал лучше. Принять",
    "Bu site çerezleri kullanır. Kabul et",
    "当サイトはクッキーを使用しています。同意する",
    "يستخدم هذا الموقع ملفات تعريف الارتباط. موافق",
    "Sign up for our newsletter and get the best stories in your inbox every morning",
    "Subscribe to read more. Already a subscriber? Log in",
    "Abonnieren Sie unseren Newsletter und verpassen Sie keine Nachricht",
    "Inscrivez-vous à notre newsletter pour recevoir l'actualité chaque matin",
    "Suscríbete a nuestro boletín y recibe las noticias cada mañana",
    "Share this article on Facebook, Twitter or WhatsApp",
    "Follow us on Twitter @example and like us on Facebook",
    "Download our app for breaking news alerts",
    "Read also: What we know so far",
    "Lesen Sie auch: Was wir bisher wissen",
    "© 2024 The Example Times. All rights reserved.",
    "Copyright 2023 Beispiel Verlag GmbH. Alle Rechte vorbehalten.",
    "Terms of use | Privacy policy | Contact us | Advertise with us",
    "Advertisement",
    "Click here to comment on this story",
    "Support our journalism with a donation. Every contribution counts. Donate now",
)

PROSE = (
    (
        "The regulator fined the company because its site had stored cookies on readers' computers"
        " before they had agreed, and told it to change its privacy policy within a month."
    ),
    (
        "Cookies let advertisers follow a user from site to site, and most people accept them all"
        " because the button to refuse is hard to find, the researchers wrote."
    ),
    (
        "She started the newsletter in her kitchen in 2011; today it has 40,000 subscribers, and a"
        " third of them pay for it."
    ),
    (
        "The video had been shared on Facebook and Twitter more than two million times by Friday"
        " evening, according to the ministry."
    ),
    (
        "Revenue from advertisements fell by a fifth, while the number of subscriptions rose to a"
        " record of 310,000, the publisher said in its report."
    ),
    (
        "The committee agreed to read the comments of all parties and to reply to them in writing"
        " before the next meeting in March."
    ),
    (
        "The company said that it would study the terms of the ruling and respect the copyright of"
        " the photographers."
    ),
    (
        "Das Gericht entschied, dass Cookies nur mit Einwilligung gesetzt werden dürfen; der Verlag"
        " muss nun seine Datenschutzerklärung ändern."
    ),
    (
        "Der Newsletter des Vereins geht an 1.200 Mitglieder, die Anzeigen darin bezahlen den Druck"
        " des Jahreshefts."
    ),
    (
        "La publicité sur les réseaux sociaux a coûté deux millions d'euros à la ville, a"
        " indiqué la"
        " mairie, qui a refusé de partager les contrats."
    ),
    (
        "El boletín se reparte entre los suscriptores cada viernes y la publicidad paga la mitad de"
        " su coste, explicó la directora."
    ),
    "Asked whether he would sign up again, the sergeant said no, and went home to his garden.",
)

THREADS = (
    ("Comments ({n})", "{name}", "{d} June 2013 {h}:{m}", "Reply", "Report as abuse"),
    ("{n} comments", "{name} says:", "{d}/06/2019 at {h}:{m}", "Like", "Reply"),
    ("Join the discussion", "@{name}", "{h} hours ago", "Vote up", "Share"),
    ("{n} Kommentare", "{name}", "{d}.06.2021, {h}:{m} Uhr", "Antworten", "Melden"),
    ("Leserkommentare", "{name} schreibt", "vor {h} Stunden", "Antworten", "Link"),
    ("{n} commentaires", "Par {name}", "le {d}/06/2020 à {h}:{m}", "Répondre", "Signaler"),
    ("Comentarios ({n})", "{name}", "{d} jun 2018 - {h}:{m}", "Responder", "Denunciar"),
    ("{n} commenti", "{name}", "{d} giugno {h}:{m}", "Rispondi", "Segnala"),
    ("{n} comentários", "{name}", "há {h} horas", "Responder", "Gosto"),
    ("Reacties", "{name}", "{d} juni {h}:{m}", "Reageer", "Meld"),
    ("Kommentarer", "{name}", "{d} juni {h}.{m}", "Svara", "Anmäl"),
    ("Komentarze ({n})", "~{name}", "{d}.06.2015 {h}:{m}", "Odpowiedz", "Zgłoś"),
    ("Комментарии ({n})", "{name}", "{d} июня, {h}:{m}", "Ответить", "Пожаловаться"),
    ("Yorumlar", "{name}", "{d} Haziran {h}:{m}", "Yanıtla", "Şikayet et"),
    ("コメント {n}件", "{name}さん", "2019年6月{d}日 {h}:{m}", "返信", "違反報告"),
    ("评论 {n} 条", "{name}", "2020-06-{d} {h}:{m}", "回复", "举报"),
    ("댓글 {n}개", "{name}", "2021.06.{d}. {h}:{m}", "답글", "신고"),
    ("التعليقات ({n})", "{name}", "{d}/6/2018 {h}:{m}", "رد", "إبلاغ"),
)
"""Head of a thread of readers' comments; who wrote one, when, and what stands below each."""

READERS = ("reader_17", "Ines", "koda22", "Old Harbour Man", "M. Ferris", "tuuli", "Anon", "PeterR")
