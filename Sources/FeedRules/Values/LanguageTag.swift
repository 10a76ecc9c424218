/// Tags of languages (RFC 5646 §2.1).
enum LanguageTag {
  /// Whether the bytes begin with a code of ISO 639 and go on with subtags.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    let tags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = tags.first else { return false }
    let rest = tags.dropFirst()
    guard rest.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIWord) }) else {
      return false
    }
    let code = String(decoding: first.asciiLowercased, as: UTF8.self)
    switch first.count {
    case 1: return (code == "x" || code == "i") && !rest.isEmpty
    case 2: return twoLetterCodes.contains(code)
    case 3: return first.allSatisfy(\.isASCIILetter)
    default: return false
    }
  }

  /// ISO 639-1, with its withdrawn codes.
  private static let twoLetterCodes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv
    sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}
