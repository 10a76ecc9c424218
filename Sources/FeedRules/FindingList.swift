import Diagnostics
import LibXML

/// What rules find in one file, in the order in which they find it.
///
/// Of each code at most ``limit`` findings are kept, so that a hostile file cannot fill the memory with its problems.
struct FindingList {
  /// The number of findings of one code that are kept.
  static let limit = 1000

  private let path: String
  private var found: [Diagnostic] = []
  private var counts: [DiagnosticCode: Int] = [:]

  /// Makes an empty list for a file.
  init(for file: SourceFile) {
    path = file.path
  }

  /// Adds a finding at a place; nil means the file as a whole.
  ///
  /// Message and remedy are only made if they are kept.
  mutating func add(
    _ code: DiagnosticCode,
    at position: SourcePosition?,
    _ message: @autoclosure () -> String,
    remedy: @autoclosure () -> String? = nil
  ) {
    guard count(code) else { return }
    found.append(
      Diagnostic(code, file: path, position: position, message(), remedy: remedy())
    )
  }

  /// Adds findings that were made elsewhere.
  mutating func add(contentsOf diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where count(diagnostic.code) { found.append(diagnostic) }
  }

  /// The findings, and for each code with more of them than are kept one that says how many are missing.
  var diagnostics: [Diagnostic] {
    let cut = counts.filter { $0.value > Self.limit }.sorted { $0.key.name < $1.key.name }
    return found
      + cut.map { code, total in
        Diagnostic(
          .unlistedFindings,
          file: path,
          "“\(code.name)” was found \(total - Self.limit) times more than is listed"
        )
      }
  }

  /// Counts a finding, and tells whether it is kept.
  private mutating func count(_ code: DiagnosticCode) -> Bool {
    counts[code, default: 0] += 1
    return counts[code, default: 0] <= Self.limit
  }
}

extension SourcePosition {
  /// Takes over a place in an XML document.
  init(_ position: XMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}
