@_spi(_Unicode) import Swift

/// The order of titles as dictionaries have it: signs, digits, letters; accents and capitals only tell apart what is
/// else the same.
///
/// Follows the root order of UTS #10 for the signs of common scripts and for letters with accents; other characters
/// of one kind stand in the order of their numbers.
struct TitleCollation: Comparable {
  /// The signs that have a place of their own, in their order.
  private static let signs: [Unicode.Scalar: UInt32] = {
    let order = #"""
       _‗-‐‑‒–—―⁓〜・,、;:!¡?¿‽.․。·'‘’‚‛‹›"“”„‟〝〞«»()[]{}〈〉《》「」『』【】〔〕〖〗‖§¶@*/\&#%‰†‡•‧‴″′`´^¯¨°©®+±÷×<=>¬|¦~
      """#
    var signs: [Unicode.Scalar: UInt32] = [:]
    for (place, scalar) in order.unicodeScalars.enumerated() { signs[scalar] = UInt32(place) }
    return signs
  }()

  /// Characters that are sorted like several.
  private static let expansions: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "…": "...",
    "‥": "..",
  ]

  private var letters: [UInt32] = []
  private var accents: [UInt32] = []
  private var cases: [UInt32] = []

  /// The place of a title.
  init(_ title: String) {
    for scalar in title._nfd { append(scalar) }
  }

  static func < (left: TitleCollation, right: TitleCollation) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.accents != right.accents {
      return left.accents.lexicographicallyPrecedes(right.accents)
    }
    return left.cases.lexicographicallyPrecedes(right.cases)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let several = Self.expansions[scalar] {
      for letter in several.unicodeScalars { append(letter) }
      accents[accents.count - 1] = scalar.value
      return
    }
    if scalar.properties.canonicalCombiningClass != .notReordered, !accents.isEmpty {
      accents[accents.count - 1] = scalar.value
      return
    }
    let narrow = Self.narrow(scalar)
    let small = narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow
    letters.append(Self.primary(of: small))
    accents.append(0)
    cases.append(small == scalar ? 0 : 1)
  }

  /// The ASCII that a wide form of East Asian scripts stands for; any other character itself.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0: " "
    default: scalar
    }
  }

  /// Where a small character stands: signs, currencies, digits, letters.
  private static func primary(of scalar: Unicode.Scalar) -> UInt32 {
    if let place = signs[scalar] { return place }
    switch scalar.properties.generalCategory {
    case .control, .format: return 0
    case .currencySymbol: return 0x1F_0000 + scalar.value
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol, .otherSymbol:
      return 0x1000 + scalar.value
    case .decimalNumber, .letterNumber, .otherNumber: return 0x20_0000 + scalar.value
    default: return 0x40_0000 + scalar.value
    }
  }
}
