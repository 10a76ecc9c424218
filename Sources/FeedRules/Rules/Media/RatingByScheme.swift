import Diagnostics
import LibXML

/// A rating is one of those that its scheme has.
extension ElementRule {
  static let ratingByScheme = ElementRule { rating, findings in
    let said = rating.element.attribute("scheme") ?? ""
    let scheme = said.isEmpty ? "urn:simple" : said
    let value = rating.textValue
    let isKnown: Bool
    if let words = ratings[scheme] {
      isKnown = value.isOne(of: words)
    } else if scheme == "urn:icra" {
      isKnown = isLabel(value.bytes)
    } else {
      ValueType.url.check(rating.value(ofAttribute: "scheme", scheme), &findings)
      return
    }
    guard !isKnown else { return }
    findings.report(
      .invalidMediaRating,
      rating.subject,
      "\(value.quoted) is no rating of the scheme \(Value.quoted(scheme.utf8))"
    )
  }

  private static let ratings: [String: [String]] = [
    "urn:simple": ["adult", "nonadult"],
    "urn:mpaa": ["g", "m", "nc-17", "pg", "pg-13", "r", "x"],
    "urn:v-chip": [
      "14+", "18+", "c", "c8", "g", "pg", "tv-14", "tv-g", "tv-ma", "tv-pg", "tv-y", "tv-y7",
      "tv-y7-fv",
    ],
  ]

  /// The last letter of each family of ICRA's descriptors that say yes.
  private static let descriptors: [Character: Character] = [
    "n": "c", "s": "f", "v": "j", "l": "c", "o": "h", "c": "b", "x": "e",
  ]

  /// Whether the bytes are a label of ICRA: `r (nz 1 sz 1 vz 0)`.
  private static func isLabel(_ bytes: [UInt8]) -> Bool {
    guard bytes.prefix(3).spells("r ("), bytes.last == UInt8(ascii: ")") else { return false }
    let words = bytes.dropFirst(3).dropLast()
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return false }
    return stride(from: 0, to: words.count, by: 2).allSatisfy { index in
      isDescriptor(words[index], words[index + 1])
    }
  }

  private static func isDescriptor(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    guard name.count == 2, let first = name.first, let second = name.last,
      let last = descriptors[Character(Unicode.Scalar(first))]
    else { return false }
    let letter = Character(Unicode.Scalar(second))
    if letter == "z" { return value.spells("0") || value.spells("1") }
    return letter >= "a" && letter <= last && value.spells("1")
  }
}
