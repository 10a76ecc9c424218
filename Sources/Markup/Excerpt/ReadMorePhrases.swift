/// How pages invite to read on, in small letters and without what frames it: a table.
enum ReadMorePhrases {
  /// Phrases that mean nothing else, also at the end of a paragraph; a longer one before its own end.
  static let long: [String] = [
    "click here to read more", "read the rest of this entry", "read the rest of this post",
    "read the rest of this article", "read the full article", "read the full story",
    "read the full post", "read the whole article", "continue reading", "keep reading", "read more",
    "view full post", "view full article", "see more", "learn more",
    "点击阅读全文", "點擊閱讀全文", "点击阅读原文", "點擊閱讀原文", "点击查看全文", "阅读全文", "閱讀全文", "阅读原文", "閱讀原文", "继续阅读",
    "繼續閱讀", "阅读更多", "閱讀更多", "查看全文", "查看原文", "查看更多", "展开全文", "展開全文", "了解更多", "続きを読む", "続きを見る",
    "続きはこちら", "もっと読む", "もっと見る", "全文を読む", "つづきを読む", "계속 읽기", "더 읽기", "자세히 보기", "전체 보기", "더 보기",
    "더보기",
    "weiterlesen", "mehr lesen", "mehr erfahren", "den ganzen artikel lesen", "lire la suite",
    "continuer la lecture", "en savoir plus", "lire plus", "seguir leyendo", "continuar leyendo",
    "continúa leyendo", "leer más", "continue lendo", "continuar a ler", "continuar lendo",
    "leia mais",
    "ler mais", "continua a leggere", "leggi tutto", "leggi di più", "leggi altro", "читать далее",
    "читать дальше", "читать полностью", "читати далі", "читати більше", "czytaj dalej",
    "czytaj więcej",
    "lees verder", "lees meer", "verder lezen", "fortsätt läsa", "läs mer", "læs mere", "les mer",
    "les videre", "jatka lukemista", "lue lisää", "číst dál", "číst více", "celý článek",
    "čítať ďalej",
    "devamını oku", "xem thêm", "đọc tiếp", "đọc thêm", "baca selengkapnya", "selengkapnya",
    "อ่านเพิ่มเติม",
    "อ่านต่อ", "اقرأ المزيد", "إقرأ المزيد", "قراءة المزيد", "أكمل القراءة", "ادامه مطلب", "קרא עוד",
    "המשך לקרוא", "और पढ़ें", "tovább olvasom", "olvass tovább", "citește mai mult",
    "citește mai departe",
    "διαβάστε περισσότερα", "συνέχεια ανάγνωσης", "прочети още",
  ]

  /// Words that invite to read on only when they are the whole line.
  static let short: Set<String> = [
    "more", "full story", "full article", "全文", "更多", "原文", "原文链接", "原文連結", "続き", "つづき", "mehr",
    "suite",
    "la suite", "más", "mais", "altro", "подробнее", "докладніше", "więcej", "meer", "mer",
    "więcej…",
  ]
}
