/// The candidates of a `srcset` (WHATWG §4.8.4.3.8, “parse a srcset attribute”).
struct SourceSet {
  /// One image and what it is good for.
  struct Candidate: Equatable {
    /// The reference as it was written.
    let url: ArraySlice<UInt8>
    /// The width or density, without white space at its ends; empty if there is none.
    let descriptor: ArraySlice<UInt8>
  }

  /// The candidates in the order of the source.
  private(set) var candidates: [Candidate] = []

  /// Splits a value; any bytes at all can be split.
  init(_ value: ArraySlice<UInt8>) {
    var rest = value
    while true {
      rest = rest.drop { $0.isSpace || $0 == .comma }
      guard !rest.isEmpty else { return }
      let url = rest.prefix { !$0.isSpace }
      rest = rest[url.endIndex...]
      guard url.last != .comma else {
        append(url.prefix(url.count - url.reversed().prefix { $0 == .comma }.count), [])
        continue
      }
      let end = Self.descriptorEnd(in: rest)
      append(url, rest[..<end].trimmed)
      rest = rest[end...]
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
