/// The address in a value of CSS that is nothing but `url(…)` (CSS Values §4.5).
package enum CSSAddress {
  /// The value for an address in ASCII: its parentheses, which would end it, are percent-encoded.
  package static func value(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var value = Array("url(".utf8)
    for byte in address {
      switch byte {
      case UInt8(ascii: "("): value += "%28".utf8
      case UInt8(ascii: ")"): value += "%29".utf8
      default: value.append(byte)
      }
    }
    value.append(UInt8(ascii: ")"))
    return value[...]
  }

  /// The address as it was written; nil if the value is anything else, or has an escape in it.
  package static func address(in value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard value.count > 5, value.last == UInt8(ascii: ")"),
      value.prefix(4).map(\.asciiLowercased).elementsEqual("url(".utf8)
    else { return nil }
    var address = value.dropFirst(4).dropLast()
    while let first = address.first, first.isHTMLSpace { address = address.dropFirst() }
    while let last = address.last, last.isHTMLSpace { address = address.dropLast() }
    if let quote = address.first, quote == .quotationMark || quote == .apostrophe {
      guard address.count > 1, address.last == quote else { return nil }
      address = address.dropFirst().dropLast()
    }
    let isPlain = address.allSatisfy { byte in
      byte != .quotationMark && byte != .apostrophe && byte != UInt8(ascii: "\\")
        && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")") && byte > .space
    }
    return isPlain && !address.isEmpty ? address : nil
  }
}
