import Diagnostics
import Notation

/// Reads the fields of a front matter, whatever the notation.
struct FrontMatterReader {
  /// The file that the front matter begins.
  let file: SourceFile

  /// The notation of the fields.
  let notation: FrontMatterNotation

  /// The bytes of the fields.
  let range: Range<Int>

  /// The characters that no feed can carry, and that are missing in the fields.
  private(set) var controlCharacters = ControlCharacters()

  /// Makes a reader of a range of a file.
  init(_ file: SourceFile, _ notation: FrontMatterNotation, range: Range<Int>) {
    self.file = file
    self.notation = notation
    self.range = range
  }

  /// The fields; nil if they have an error, which is then in the list.
  mutating func members(_ diagnostics: inout DiagnosticList) -> [Member]? {
    guard !range.isEmpty else { return [] }
    guard let value = value(&diagnostics) else { return nil }
    if value.isNull { return [] }
    if let members = value.object { return members }
    let message = "the front matter is \(value.kind); expected fields such as “title: A day”"
    diagnostics.append(file.diagnostic(.frontMatterNotMap, at: value.position, message))
    return nil
  }

  private mutating func value(_ diagnostics: inout DiagnosticList) -> Value? {
    switch notation {
    case .yaml:
      var reader = YAMLReader(file, range: range)
      defer { controlCharacters = reader.controlCharacters }
      return reader.read(diagnostics: &diagnostics)
    case .toml:
      var reader = TOMLReader(file, range: range)
      defer { controlCharacters = reader.controlCharacters }
      return reader.read(diagnostics: &diagnostics)
    case .json:
      guard range.count <= YAMLReader.maximumBytes else {
        let message = "the front matter is larger than \(YAMLReader.maximumBytes >> 20) MiB"
        diagnostics.append(file.diagnostic(.textTooLarge, atOffset: range.lowerBound, message))
        return nil
      }
      return JSONReader.read(file, range: range, diagnostics: &diagnostics)
    }
  }
}
