/// The candidates of a `srcset` (WHATWG §4.8.4.3.8, “parse a srcset attribute”).
package struct SourceSet {
  /// One image and what it is good for.
  package struct Candidate: Equatable {
    /// The reference as it was written.
    package let url: ArraySlice<UInt8>
    /// The width or density, without white space at its ends; empty if there is none.
    package let descriptor: ArraySlice<UInt8>
  }

  /// The candidates in the order of the source.
  package private(set) var candidates: [Candidate] = []

  /// Makes a set of its candidates.
  init(_ candidates: [Candidate]) {
    self.candidates = candidates
  }

  /// Splits a value; any bytes at all can be split.
  package init(_ value: ArraySlice<UInt8>) {
    var index = value.startIndex
    while true {
      while index < value.endIndex, value[index].isSpace || value[index] == .comma { index += 1 }
      guard index < value.endIndex else { return }
      let start = index
      while index < value.endIndex, !value[index].isSpace { index += 1 }
      var end = index
      guard value[end - 1] != .comma else {
        while end > start, value[end - 1] == .comma { end -= 1 }
        append(value[start..<end], [])
        continue
      }
      let descriptorEnd = Self.descriptorEnd(in: value[index...])
      append(value[start..<end], value[index..<descriptorEnd].trimmed)
      index = descriptorEnd
    }
  }

  private mutating func append(_ url: ArraySlice<UInt8>, _ descriptor: ArraySlice<UInt8>) {
    guard !url.isEmpty else { return }
    candidates.append(Candidate(url: url, descriptor: descriptor))
  }

  /// Where a descriptor ends: at a comma that is in no parentheses.
  private static func descriptorEnd(in text: ArraySlice<UInt8>) -> Int {
    var isInParentheses = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "("): isInParentheses = true
      case UInt8(ascii: ")"): isInParentheses = false
      case .comma where !isInParentheses: return index
      default: continue
      }
    }
    return text.endIndex
  }
}
