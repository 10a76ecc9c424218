// A table of data: the phrases in the languages that there are.

extension IndexPhrases {
  /// The phrases where no others are known.
  static let english = IndexPhrases(
    language: "en",
    feeds: "Feeds",
    invitation:
      "To subscribe, copy the address of a feed into a feed reader. It then shows you what is new, without an account and without mail.",
    notice:
      "This is a feed, made for feed readers. To subscribe, copy the address of this page into your feed reader.",
    list: "All feeds in one file for feed readers (OPML)",
    whole: "Full text",
    summaries: "Summaries"
  )

  /// The phrases in every other language.
  static let translations = [
    IndexPhrases(
      language: "de",
      feeds: "Feeds",
      invitation:
        "Zum Abonnieren die Adresse eines Feeds in einen Feedreader kopieren. Er zeigt dann, was neu ist, ohne Konto und ohne E-Mail.",
      notice:
        "Dies ist ein Feed, gemacht für Feedreader. Zum Abonnieren die Adresse dieser Seite in einen Feedreader kopieren.",
      list: "Alle Feeds in einer Datei für Feedreader (OPML)",
      whole: "Volltext",
      summaries: "Zusammenfassungen"
    ),
    IndexPhrases(
      language: "es",
      feeds: "Feeds",
      invitation:
        "Para suscribirse, copie la dirección de un feed en un lector de feeds. Así verá las novedades, sin cuenta y sin correo.",
      notice:
        "Esto es un feed, hecho para lectores de feeds. Para suscribirse, copie la dirección de esta página en su lector de feeds.",
      list: "Todos los feeds en un archivo para lectores de feeds (OPML)",
      whole: "Texto completo",
      summaries: "Resúmenes"
    ),
    IndexPhrases(
      language: "fr",
      feeds: "Flux",
      invitation:
        "Pour vous abonner, copiez l’adresse d’un flux dans un lecteur de flux. Il vous montrera les nouveautés, sans compte et sans courriel.",
      notice:
        "Ceci est un flux, destiné aux lecteurs de flux. Pour vous abonner, copiez l’adresse de cette page dans votre lecteur de flux.",
      list: "Tous les flux en un fichier pour lecteurs de flux (OPML)",
      whole: "Texte intégral",
      summaries: "Résumés"
    ),
    IndexPhrases(
      language: "it",
      feeds: "Feed",
      invitation:
        "Per abbonarsi, copiare l’indirizzo di un feed in un lettore di feed. Mostrerà le novità, senza account e senza e-mail.",
      notice:
        "Questo è un feed, fatto per i lettori di feed. Per abbonarsi, copiare l’indirizzo di questa pagina nel proprio lettore di feed.",
      list: "Tutti i feed in un file per lettori di feed (OPML)",
      whole: "Testo completo",
      summaries: "Riassunti"
    ),
    IndexPhrases(
      language: "nl",
      feeds: "Feeds",
      invitation:
        "Kopieer het adres van een feed naar een feedlezer om je te abonneren. Die toont dan wat nieuw is, zonder account en zonder e-mail.",
      notice:
        "Dit is een feed, gemaakt voor feedlezers. Kopieer het adres van deze pagina naar je feedlezer om je te abonneren.",
      list: "Alle feeds in één bestand voor feedlezers (OPML)",
      whole: "Volledige tekst",
      summaries: "Samenvattingen"
    ),
    IndexPhrases(
      language: "pt",
      feeds: "Feeds",
      invitation:
        "Para assinar, copie o endereço de um feed para um leitor de feeds. Ele mostra as novidades, sem conta e sem e-mail.",
      notice:
        "Isto é um feed, feito para leitores de feeds. Para assinar, copie o endereço desta página para o seu leitor de feeds.",
      list: "Todos os feeds em um arquivo para leitores de feeds (OPML)",
      whole: "Texto completo",
      summaries: "Resumos"
    ),
    IndexPhrases(
      language: "ru",
      feeds: "Ленты",
      invitation:
        "Чтобы подписаться, скопируйте адрес ленты в программу для чтения лент. Она покажет всё новое — без учётной записи и без почты.",
      notice:
        "Это лента для программ чтения лент. Чтобы подписаться, скопируйте адрес этой страницы в свою программу.",
      list: "Все ленты одним файлом для программ чтения лент (OPML)",
      whole: "Полный текст",
      summaries: "Краткое содержание"
    ),
    IndexPhrases(
      language: "zh-Hans",
      feeds: "订阅源",
      invitation: "要订阅，请将订阅源的地址复制到阅读器中，即可看到更新，无需账号，也无需邮箱。",
      notice: "这是供阅读器使用的订阅源。要订阅，请将本页地址复制到您的阅读器中。",
      list: "全部订阅源（可导入阅读器的 OPML 文件）",
      whole: "全文",
      summaries: "摘要"
    ),
    IndexPhrases(
      language: "zh-Hant",
      feeds: "訂閱源",
      invitation: "要訂閱，請將訂閱源的網址複製到閱讀器中，即可看到更新，無需帳號，也無需電子郵件。",
      notice: "這是供閱讀器使用的訂閱源。要訂閱，請將本頁網址複製到您的閱讀器中。",
      list: "全部訂閱源（可匯入閱讀器的 OPML 檔案）",
      whole: "全文",
      summaries: "摘要"
    ),
    IndexPhrases(
      language: "ja",
      feeds: "フィード",
      invitation: "購読するには、フィードのアドレスをフィードリーダーにコピーしてください。アカウントもメールもなしに、新着が届きます。",
      notice: "これはフィードリーダーのためのフィードです。購読するには、このページのアドレスをフィードリーダーにコピーしてください。",
      list: "すべてのフィード（フィードリーダー用の OPML ファイル）",
      whole: "全文",
      summaries: "要約"
    ),
    IndexPhrases(
      language: "ko",
      feeds: "피드",
      invitation: "구독하려면 피드의 주소를 피드 리더에 복사하세요. 계정이나 이메일 없이 새 글을 볼 수 있습니다.",
      notice: "이것은 피드 리더를 위한 피드입니다. 구독하려면 이 페이지의 주소를 피드 리더에 복사하세요.",
      list: "모든 피드(피드 리더용 OPML 파일)",
      whole: "전문",
      summaries: "요약"
    ),
    IndexPhrases(
      language: "ar",
      isRightToLeft: true,
      feeds: "الخلاصات",
      invitation:
        "للاشتراك، انسخ عنوان خلاصة إلى قارئ الخلاصات، فيعرض لك الجديد بلا حساب ولا بريد.",
      notice: "هذه خلاصة لقارئات الخلاصات. للاشتراك، انسخ عنوان هذه الصفحة إلى قارئ الخلاصات.",
      list: "كل الخلاصات في ملف واحد لقارئات الخلاصات (OPML)",
      whole: "النص الكامل",
      summaries: "ملخصات"
    ),
    IndexPhrases(
      language: "he",
      isRightToLeft: true,
      feeds: "הזנות",
      invitation:
        "כדי להירשם, העתיקו כתובת של הזנה אל קורא הזנות. הוא יציג את מה שחדש, בלי חשבון ובלי דואר.",
      notice: "זוהי הזנה לקוראי הזנות. כדי להירשם, העתיקו את כתובת הדף הזה אל קורא ההזנות שלכם.",
      list: "כל ההזנות בקובץ אחד לקוראי הזנות (OPML)",
      whole: "טקסט מלא",
      summaries: "תקצירים"
    ),
  ]
}
