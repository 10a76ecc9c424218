import Diagnostics
import Notation
import Posts

/// The settings of another generator, in whatever notation: taken for what they should be, and reported where they are something else.
struct GeneratorSettings {
  /// The file that they stand in.
  let file: SourceFile

  /// All of them.
  let root: Value

  /// The problems found so far.
  private(set) var diagnostics = DiagnosticList()

  /// Reads a file; nil if it is no map of settings, which is then in the list.
  ///
  /// An empty one says nothing.
  init?(of file: SourceFile, diagnostics: inout DiagnosticList) {
    let text = TextScan(file.bytes)
    if let problem = file.encodingProblem(text) {
      diagnostics.append(problem)
      return nil
    }
    var reader = YAMLReader(file, range: file.byteOrderMarkCount..<file.bytes.count)
    guard let root = reader.read(diagnostics: &diagnostics) else { return nil }
    self.file = file
    self.root = root
    guard root.object == nil, !root.isNull else { return }
    let message = "the configuration is \(root.kind); expected settings such as “title: A site”"
    diagnostics.append(file.diagnostic(.configurationType, at: root.position, message))
    return nil
  }

  /// Takes settings that were read already, whatever their notation.
  init(_ root: Value, in file: SourceFile) {
    self.file = file
    self.root = root
  }

  /// A setting; nil if it is missing or says nothing.
  func value(_ path: String...) -> Value? {
    value(at: path)
  }

  /// A text; anything else is reported, and an empty one is none.
  mutating func text(_ path: String...) -> Value? {
    text(path)
  }

  /// The text at a path; anything else is reported, and an empty one is none.
  mutating func text(_ path: [String]) -> Value? {
    guard let value = value(at: path) else { return nil }
    guard value.scalarText != nil else {
      reportType(of: value, path, expected: "a text")
      return nil
    }
    return value.text.isEmpty ? nil : value
  }

  /// Whether something is so; false if nothing is said.
  mutating func truth(_ path: String...) -> Bool {
    guard let value = value(at: path) else { return false }
    switch value.scalarText?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      reportType(of: value, path, expected: "true or false")
      return false
    }
  }

  /// The texts of a list; none if nothing is said.
  mutating func texts(_ path: String...) -> [Value] {
    guard let value = value(at: path) else { return [] }
    return texts(value, path)
  }

  /// The texts of a list that stands at a path.
  mutating func texts(_ value: Value, _ path: [String]) -> [Value] {
    guard let list = value.array else {
      reportType(of: value, path, expected: "a list")
      return []
    }
    return list.filter { item in
      if item.scalarText != nil { return true }
      if !item.isNull { reportType(of: item, path, expected: "a list of texts") }
      return false
    }
  }

  /// The language tag that a value is, with hyphens; nil for what is none, which is reported.
  mutating func languageTag(_ value: Value?) -> Value? {
    guard let value else { return nil }
    let tag = value.text.replacing("_", with: "-")
    guard LanguageTag.isWellFormed(tag) else {
      let message = "“\(value.text)” is no language tag; feeds say no language"
      report(.unsupportedSetting, value, message)
      return nil
    }
    return value.replaced(by: tag)
  }

  /// Reports that a setting is of another type.
  mutating func reportType(of value: Value, _ path: [String], expected: String) {
    let name = path.joined(separator: ".")
    report(.configurationType, value, "“\(name)” is \(value.kind), expected \(expected)")
  }

  /// Adds a problem with a setting; with all of them if none is named.
  mutating func report(
    _ code: DiagnosticCode,
    _ value: Value?,
    _ message: String,
    remedy: String? = nil
  ) {
    let diagnostic = value.map { value in
      file.diagnostic(code, at: value.position, message, remedy: remedy)
    }
    diagnostics.append(
      diagnostic ?? Diagnostic(code, file: file.path, message, remedy: remedy)
    )
  }

  /// The setting at a path; nil if it is missing or says nothing.
  func value(at path: [String]) -> Value? {
    var value = root
    for key in path {
      guard let next = value[key], !next.isNull else { return nil }
      value = next
    }
    return value
  }
}
