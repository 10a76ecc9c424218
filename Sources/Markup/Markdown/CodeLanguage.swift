/// The language that the info string of fenced code names.
enum CodeLanguage {
  /// The language's name; empty if none is given.
  ///
  /// Of `swift title="x"`, `swift{1,3}` and Pandoc's `{.swift hl_lines=1}` it is `swift`.
  static func name(in info: [UInt8]) -> ArraySlice<UInt8> {
    let info = info[...].trimmed
    guard info.first == UInt8(ascii: "{") else { return word(of: info) }
    let words = info.dropFirst().split { $0.isSpace || $0 == UInt8(ascii: "}") }
    guard let name = words.first(where: { $0.first == UInt8(ascii: ".") }) else { return [] }
    return word(of: name.dropFirst())
  }

  private static func word(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.prefix { !$0.isSpace && $0 != UInt8(ascii: "{") && $0 != .comma }
  }
}
