import Diagnostics
import FeedModel
import Notation

/// Memos as they are kept: JSON.
extension RunMemo {
  /// The memo as JSON.
  var json: [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    writer.member("now", now.rfc3339)
    writer.member("horizon", horizon?.rfc3339)
    writer.member("states", watchedStates)
    writer.list("watched", watched) { $0.string($1) }
    writer.member("posts", report.posts)
    writer.list("leftOut", LeftOut.allCases.filter { report.leftOut[$0] != nil }) {
      writer,
      reason in
      writer.object {
        $0.member("reason", reason.rawValue)
        $0.member("count", report.leftOut[reason] ?? 0)
      }
    }
    writer.list("feeds", report.feeds) { writer, feed in
      writer.object {
        $0.member("path", feed.path)
        $0.member("entries", feed.entries)
        $0.member("bytes", feed.bytes)
        $0.member("archives", feed.archives?.count ?? 0)
        $0.member("archived", feed.archives?.entries ?? 0)
      }
    }
    writer.list("files", report.files) { writer, file in
      writer.object {
        $0.member("path", file.path)
        $0.member("bytes", file.bytes)
      }
    }
    writer.list("diagnostics", diagnostics) { writer, diagnostic in
      writer.object { $0.members(of: diagnostic) }
    }
    writer.endObject()
    return writer.bytes
  }

  /// Reads a memo; nil if the bytes are none.
  init?(json bytes: [UInt8]) {
    var problems = DiagnosticList()
    let file = SourceFile(path: "", bytes: bytes)
    guard let value = JSONReader.read(file, diagnostics: &problems),
      let now = value["now"]?.string.flatMap(Timestamp.init(rfc3339:)),
      let states = value["states"]?.string, let posts = value["posts"]?.integer
    else { return nil }
    var leftOut: [LeftOut: Int] = [:]
    for item in value["leftOut"]?.array ?? [] {
      guard let reason = item["reason"]?.string.flatMap(LeftOut.init(rawValue:)) else { return nil }
      leftOut[reason] = item["count"]?.integer
    }
    var report = BuildReport(posts: posts, leftOut: leftOut)
    report.feeds = (value["feeds"]?.array ?? []).map(Self.feed)
    report.files = (value["files"]?.array ?? []).map { file in
      FileReport(
        path: file["path"]?.text ?? "",
        bytes: file["bytes"]?.integer ?? 0,
        outcome: .unchanged
      )
    }
    let diagnostics = (value["diagnostics"]?.array ?? []).map(Self.diagnostic)
    guard !diagnostics.contains(where: { $0 == nil }) else { return nil }
    self.init(
      report: report,
      diagnostics: diagnostics.compactMap { $0 },
      watched: (value["watched"]?.array ?? []).map(\.text),
      watchedStates: states,
      now: now,
      horizon: value["horizon"]?.string.flatMap(Timestamp.init(rfc3339:))
    )
  }

  private static func feed(_ value: Value) -> FeedReport {
    var report = FeedReport(
      path: value["path"]?.text ?? "",
      entries: value["entries"]?.integer ?? 0,
      bytes: value["bytes"]?.integer ?? 0,
      outcome: .unchanged
    )
    if let count = value["archives"]?.integer, count > 0 {
      report.archives = ArchivesReport(
        count: count,
        entries: value["archived"]?.integer ?? 0,
        outcomes: [.unchanged: count]
      )
    }
    return report
  }

  /// A diagnostic; nil if its code is unknown.
  private static func diagnostic(_ value: Value) -> Diagnostic? {
    guard let code = value["code"]?.string.flatMap(DiagnosticCode.named) else { return nil }
    let position = value["line"]?.integer.flatMap { line in
      value["column"]?.integer.map { SourcePosition(line: line, column: $0) }
    }
    return Diagnostic(
      code,
      file: value["file"]?.string,
      position: position,
      value["message"]?.text ?? "",
      remedy: value["remedy"]?.string,
      sourceLine: value["source"]?.string
    )
  }
}

extension JSONWriter {
  fileprivate mutating func members(of diagnostic: Diagnostic) {
    member("code", diagnostic.code.name)
    member("file", diagnostic.file)
    if let position = diagnostic.position {
      member("line", position.line)
      member("column", position.column)
    }
    member("message", diagnostic.message)
    if diagnostic.remedy != diagnostic.code.remedy { member("remedy", diagnostic.remedy) }
    member("source", diagnostic.sourceLine)
  }

  fileprivate mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  fileprivate mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    integer(number)
  }

  fileprivate mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  fileprivate mutating func list<Element>(
    _ key: String,
    _ elements: [Element],
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
