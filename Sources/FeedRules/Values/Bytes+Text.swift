extension BidirectionalCollection where Element == UInt8 {
  /// The bytes without white space at both ends.
  var trimmed: SubSequence {
    guard let start = firstIndex(where: { !$0.isXMLSpace }),
      let end = lastIndex(where: { !$0.isXMLSpace })
    else { return self[endIndex..<endIndex] }
    return self[start...end]
  }
}

extension Collection where Element == UInt8 {
  /// The bytes with ASCII capitals as small letters.
  var asciiLowercased: [UInt8] {
    map(\.asciiLowercased)
  }

  /// Whether the bytes are those of a text, in its case.
  func spells(_ text: String) -> Bool {
    elementsEqual(text.utf8)
  }

  /// Whether all bytes are digits, and there is one at least.
  var isDigits: Bool {
    !isEmpty && allSatisfy(\.isASCIIDigit)
  }
}
