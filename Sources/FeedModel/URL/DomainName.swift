@_spi(_Unicode) import Swift

/// A domain name as it is written in URLs (RFC 5891 §4.4).
///
/// The mapping is lower case and normalization form C, and the full stops of East Asian scripts are dots:
/// the part of Unicode TS 46 that decides how names people really write are spelled.
enum DomainName {
  /// The longest name in ASCII, in bytes (RFC 1035 §2.3.4).
  static let longestName = 253

  /// The longest label in ASCII, in bytes (RFC 1035 §2.3.4).
  static let longestLabel = 63

  /// The name in ASCII; nil when a label is empty, too long or has a character that no host has.
  static func ascii(of name: String) -> [UInt8]? {
    // No character of a label takes less than a byte in Punycode, or more than four here.
    guard name.utf8.count <= longestName * 4 else { return nil }
    var labels = labels(of: name)
    // A dot at the end stands for the root.
    let isRooted = labels.count > 1 && labels.last?.isEmpty == true
    if isRooted { labels.removeLast() }
    var output: [UInt8] = []
    for (index, label) in labels.enumerated() {
      guard let ascii = ascii(ofLabel: label) else { return nil }
      if index > 0 { output.append(.dot) }
      output.append(contentsOf: ascii)
    }
    if isRooted { output.append(.dot) }
    return output.count <= longestName ? output : nil
  }

  /// The labels of a mapped name.
  private static func labels(of name: String) -> [ArraySlice<Unicode.Scalar>] {
    var lowercased = ""
    for scalar in name.unicodeScalars where scalar != "\u{AD}" {
      lowercased += scalar.properties.lowercaseMapping
    }
    return Array(lowercased._nfc).split(omittingEmptySubsequences: false) { scalar in
      switch scalar {
      case ".", "\u{3002}", "\u{FF0E}", "\u{FF61}": true
      default: false
      }
    }
  }

  private static func ascii(ofLabel label: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard 1...longestLabel ~= label.count, label.allSatisfy(isAllowed) else { return nil }
    if label.allSatisfy(\.isASCII) { return label.map { UInt8(truncatingIfNeeded: $0.value) } }
    let ascii = Array("xn--".utf8) + Punycode.encoded(label)
    return ascii.count <= longestLabel ? ascii : nil
  }

  /// Whether a character may be in a label: no controls, no white space, no delimiters.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = UInt8(exactly: scalar.value), byte < 0x80 else {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
        .lineSeparator, .paragraphSeparator:
        return scalar == "\u{200C}" || scalar == "\u{200D}"
      default: return true
      }
    }
    return ASCIISet.registeredName.contains(byte)
  }
}
