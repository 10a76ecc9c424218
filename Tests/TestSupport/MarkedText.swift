package import Diagnostics

/// A source text with markers ①②③… in it that say where problems are expected.
///
/// The markers are no part of the text that is read: each stands for the place of the character behind it.
package struct MarkedText: Sendable {
  /// The text without its markers, in UTF-8.
  package let bytes: [UInt8]

  /// The 0-based byte offset of each marker, in the order of their numbers from ① on.
  package let offsets: [Int]

  /// Takes a text with markers; ① to ⑳ may be used, each once.
  package init(_ text: String) {
    var bytes: [UInt8] = []
    var places: [(number: UInt32, offset: Int)] = []
    for scalar in text.unicodeScalars {
      if 0x2460...0x2473 ~= scalar.value {
        places.append((scalar.value, bytes.count))
      } else {
        bytes += String(scalar).utf8
      }
    }
    self.bytes = bytes
    self.offsets = places.sorted { $0.number < $1.number }.map(\.offset)
  }

  /// The text as a source file of a path.
  package func file(path: String = "posts/a.md") -> SourceFile {
    SourceFile(path: path, bytes: bytes)
  }

  /// What is wrong with the diagnostics of this text, in words; empty if they are those expected and no others.
  ///
  /// The first code is expected at ①, the second at ②, and so on. Codes without a marker are expected to be
  /// about the file as a whole.
  package func mismatches(
    _ diagnostics: DiagnosticList,
    expecting codes: [DiagnosticCode]
  ) -> [String] {
    let file = file()
    let expected = codes.enumerated().map { index, code in
      let position = index < offsets.count ? file.position(ofOffset: offsets[index]) : nil
      return Finding(code: code.name, position: position)
    }
    let found = diagnostics.items.map { Finding(code: $0.code.name, position: $0.position) }
    return Self.difference(expected, found).map { "missing: \($0.text)" }
      + Self.difference(found, expected).map { "extra: \($0.text)" }
  }

  /// What is in one list and not in another, each as often as it is.
  private static func difference(_ left: [Finding], _ right: [Finding]) -> [Finding] {
    var rest = right
    return left.filter { finding in
      guard let index = rest.firstIndex(of: finding) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}

/// A code, and where it was or should have been reported.
private struct Finding: Equatable {
  let code: String
  let position: SourcePosition?

  var text: String {
    guard let position else { return code }
    return "\(code) at \(position.line):\(position.column)"
  }
}
