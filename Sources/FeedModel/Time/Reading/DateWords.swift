/// The names that dates are written with in feeds: a table.
///
/// English as everywhere, and the languages whose blog programs put their own names into dates.
enum DateWords {
  /// What a character behind a number says of it.
  enum Unit {
    /// A year; whether it is said in Korean.
    case year(isKorean: Bool)
    case month
    case day
    case hour
    case minute
    case second
  }

  /// How many bytes such a character has.
  static let unitLength = 3

  private static let units: [[UInt8]: Unit] = [
    Array("년".utf8): .year(isKorean: true), Array("年".utf8): .year(isKorean: false),
    Array("월".utf8): .month, Array("月".utf8): .month, Array("일".utf8): .day, Array("日".utf8): .day,
    Array("시".utf8): .hour, Array("時".utf8): .hour, Array("时".utf8): .hour,
    Array("분".utf8): .minute, Array("分".utf8): .minute, Array("초".utf8): .second,
    Array("秒".utf8): .second,
  ]

  /// The unit that stands at an offset, if one does.
  static func unit(in text: [UInt8], at offset: Int) -> Unit? {
    guard offset + unitLength <= text.count, text[offset] >= 0xE0 else { return nil }
    return units[Array(text[offset..<(offset + unitLength)])]
  }

  /// The month of a name in lower case, whole or by its first three or four letters.
  static func month(_ word: String) -> Int? {
    if let month = names[word] { return month }
    for length in [4, 3] where word.unicodeScalars.count > length {
      if let month = names[String(word.unicodeScalars.prefix(length))] { return month }
    }
    return nil
  }

  /// Whether a word in lower case says that the time is in the afternoon; nil if it says nothing of the kind.
  static func isAfternoon(_ word: String) -> Bool? {
    switch word {
    case "am", "오전", "上午": false
    case "pm", "오후", "下午": true
    default: nil
    }
  }

  /// Minutes east of UTC of a zone in lower case.
  static func zone(_ word: String) -> Int? {
    zones[word]
  }

  /// Whether a word says nothing: `5 de enero de 2004`, `5th of May`, `um 10:15 Uhr`.
  static func isFiller(_ word: String) -> Bool {
    fillers.contains(word)
  }

  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "of", "the", "at", "on", "de", "del", "do", "le", "um", "uhr", "kl",
    "klo",
    "etc", "г", "року", "h", "t",
  ]

  private static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "met": 60,
    "mez": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180,
    "msd": 240,
    "pkt": 300, "ist": 330, "ict": 420, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540,
    "acst": 570, "aest": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180,
    "art": -180, "nst": -210, "ndt": -150, "adt": -180, "ast": -240, "at": -240, "edt": -240,
    "est": -300, "et": -300, "cdt": -300, "cst": -360, "ct": -360, "mdt": -360, "mst": -420,
    "mt": -420, "pdt": -420, "pst": -480, "pt": -480, "akdt": -480, "akst": -540, "hst": -600,
  ]

  /// The months by their names in lower case, or by how those begin.
  private static let names: [String: Int] = {
    var names: [String: Int] = [:]
    for list in months {
      for (index, words) in list.split(separator: " ").enumerated() {
        for word in words.split(separator: "/") { names[String(word)] = index + 1 }
      }
    }
    return names
  }()

  private static let months = [
    // English, and what the languages of Western Europe have otherwise.
    "jan feb mar apr may jun jul aug sep oct nov dec",
    """
    jän/ene/gen/janv/tam fév/fev/hel mär/mrt/mars/maa abr/avr/huh mai/mei/mag/maj/tou juni/giu/juin/kes \
    juli/lug/juil/juillet/hei ago/aoû/elo set/syy okt/out/ott/lok marraskuuta/marraskuu dic/dez/déc/des/joulukuuta
    """,
    // Hungarian, Polish, Czech, Turkish.
    "jan feb már ápr máj jún júl aug sze okt nov dec",
    "sty lut marca kwi maja cze lip sie wrz paź lis gru",
    "led úno bře dub květen/května čer červenec/července srp zář říj lis pro",
    "oca şub mart nis mayıs haz tem ağu eyl eki kas ara",
    // Russian, Ukrainian, Greek.
    "янв фев мар апр май/мая июн июл авг сен окт ноя дек",
    "січ лют бер кві тра чер лип сер вер жов лис гру",
    "ιαν φεβ μάρ/μαρ/μαώ απρ μάι/μαϊ/μαι ιούν/ιουν/ιον ιούλ/ιουλ/ιολ αύγ/αυγ σεπ οκτ νοέ/νοε δεκ",
  ]
}
