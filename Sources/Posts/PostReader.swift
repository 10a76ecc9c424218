package import Diagnostics
package import FeedModel
import Notation

/// Reads the bytes of one file into a typed ``Post``, and reports everything that is wrong with
/// them.
///
/// The body is checked to be UTF-8, and is not copied.
package struct PostReader: Sendable {
  /// The size of the largest file that is taken for a post, in bytes.
  package static let maximumBytes = 32 << 20

  private let dates: DateReader
  private let conventions: PostConventions

  /// Makes a reader for a site in a time zone, which has its conventions.
  package init(timeZone: TimeZone, conventions: PostConventions = PostConventions()) {
    dates = DateReader(timeZone: timeZone)
    self.conventions = conventions
  }

  /// Reads a file that stands at a path below its posts directory, such as `sub/2025-02-19-x.md`.
  ///
  /// Nil if the post must be left out; the list then says why. A file whose extension is no post's
  /// is read as Markdown.
  package func read(
    _ file: SourceFile,
    path: String,
    diagnostics: inout DiagnosticList
  ) -> Post? {
    read(file, at: PostPlace(path: path), diagnostics: &diagnostics)
  }

  /// Reads a file of which something is known already.
  package func read(
    _ file: SourceFile,
    at place: PostPlace,
    diagnostics: inout DiagnosticList
  ) -> Post? {
    var uses: [FieldUse]?
    return read(file, at: place, uses: &uses, diagnostics: &diagnostics)
  }

  /// Reads a file as ``read(_:at:diagnostics:)`` does, and tells which fields were taken, in the order of asking.
  package func explain(
    _ file: SourceFile,
    at place: PostPlace,
    diagnostics: inout DiagnosticList
  ) -> (post: Post?, uses: [FieldUse]) {
    var uses: [FieldUse]? = []
    let post = read(file, at: place, uses: &uses, diagnostics: &diagnostics)
    return (post, uses ?? [])
  }

  private func read(
    _ file: SourceFile,
    at place: PostPlace,
    uses: inout [FieldUse]?,
    diagnostics: inout DiagnosticList
  ) -> Post? {
    if let problem = Self.problem(ofWhole: file) {
      diagnostics.append(problem)
      return nil
    }
    let frontMatter = FrontMatter(of: file, skippingSpace: conventions.dialect == .hugo)
    if case .unterminated(let notation, let opening) = frontMatter {
      let message = "the front matter that begins here has no end; expected \(notation.end)"
      let remedy = notation == .yaml ? nil : "add \(notation.end) behind the last field"
      diagnostics.append(
        file.diagnostic(.unterminatedFrontMatter, atOffset: opening, message, remedy: remedy)
      )
      return nil
    }
    return read(file, frontMatter, at: place, uses: &uses, diagnostics: &diagnostics)
  }

  /// The diagnostic for a file that is larger than any post, for a loader that knows the size
  /// before it reads.
  package static func sizeProblem(path: String, byteCount: Int) -> Diagnostic? {
    guard byteCount > maximumBytes else { return nil }
    let message = "the file has \(byteCount >> 20) MiB; expected \(maximumBytes >> 20) at most"
    return Diagnostic(.postTooLarge, file: path, message)
  }

  private static func problem(ofWhole file: SourceFile) -> Diagnostic? {
    if let problem = sizeProblem(path: file.path, byteCount: file.bytes.count) { return problem }
    let text = file.bytes[file.byteOrderMarkCount...]
    let isEmpty = text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard isEmpty else { return nil }
    let message = text.isEmpty ? "the file is empty" : "the file holds nothing but white space"
    return file.diagnostic(.emptyPost, message)
  }

  private func read(
    _ file: SourceFile,
    _ frontMatter: FrontMatter,
    at place: PostPlace,
    uses: inout [FieldUse]?,
    diagnostics: inout DiagnosticList
  ) -> Post? {
    let (notation, fieldRange, bodyStart) = frontMatter.parts
    let bodyRange = bodyStart..<file.bytes.count
    let head = TextScan(file.bytes, in: 0..<bodyStart)
    let body = TextScan(file.bytes, in: bodyRange)
    if let problem = file.encodingProblem(head) ?? file.encodingProblem(body) {
      diagnostics.append(problem)
      return nil
    }
    var controlCharacters = body.controlCharacters
    var reader = FrontMatterReader(file, notation, range: fieldRange)
    let members = reader.members(&diagnostics)
    controlCharacters.add(reader.controlCharacters)
    if let problem = controlCharacters.diagnostic(in: file) { diagnostics.append(problem) }
    guard let own = members else { return nil }
    var fields = FieldReader(
      fields(own, at: place),
      of: file,
      dates: dates,
      recordsUses: uses != nil
    )
    defer {
      diagnostics.append(contentsOf: fields.diagnostics)
      uses = fields.uses
    }
    switch conventions.dialect {
    case .feedgen:
      return Self.post(&fields, path: place.path, bodyRange: bodyRange)
    case .jekyll:
      return JekyllPostReader(place: place, conventions: conventions)
        .post(&fields, bodyRange: bodyRange)
    case .hugo:
      return HugoPostReader(path: place.path, conventions: conventions)
        .post(&fields, bodyRange: bodyRange)
    }
  }

  /// The fields of a post with those that its place gives it, as its dialect calls them.
  private func fields(_ own: [Member], at place: PostPlace) -> [Member] {
    let all = DefaultFields.merged(own, over: place.defaults)
    return conventions.dialect == .hugo ? HugoFields.folded(all) : all
  }
}

extension FrontMatter {
  /// The notation and the bytes of the fields, and where the body begins.
  fileprivate var parts: (FrontMatterNotation, fields: Range<Int>, bodyStart: Int) {
    switch self {
    case .absent(let start): (.yaml, start..<start, start)
    case .unterminated(let notation, let start): (notation, start..<start, start)
    case .found(let notation, let fields, let bodyStart): (notation, fields, bodyStart)
    }
  }
}
