import Diagnostics
import FeedModel
import TestSupport
import Testing

@testable import Publishing

/// The quick way to read a ledger's lines comes to what reading them as JSON does.
@Suite struct LedgerLineScanTests {
  private func scanned(_ line: String) -> LedgerEntry? {
    LedgerLineScan(Array(line.utf8)).entry(in: 0..<line.utf8.count)
  }

  /// A ledger of a line that no quick way can read, since a space stands before its end.
  private func slowly(_ line: String) -> LedgerEntry? {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "l", bytes: Array((line.dropLast() + " }").utf8))
    return LedgerReader(file: file).ledger(&diagnostics).entries.values.first
  }

  @Test func `a line as it is written is read the quick way`() throws {
    var random = SeededRandom(seed: 11)
    var read = 0
    for number in 0..<500 {
      var entry = LedgerEntry(
        id: "urn:example:\(number)",
        path: PostPath(random.text(scalars: 1...20)),
        from: Bool.random(using: &random) ? random.text(scalars: 0...9) : nil,
        title: random.text(scalars: 0...9),
        published: try #require(Timestamp(secondsSinceEpoch: number * 99_999, offsetMinutes: 480)),
        fingerprint: "f\(number)"
      )
      if Bool.random(using: &random) { entry.updated = .epoch }
      if Bool.random(using: &random) { entry.words = "3:0a" }
      if Bool.random(using: &random) { entry.deleted = .epoch }
      if Bool.random(using: &random) { entry.carriers = ["atom.xml", "b.xml"] }
      var ledger = Ledger()
      ledger.register(entry)
      let line = String(decoding: LedgerWriter(ledger: ledger).bytes.dropLast(), as: UTF8.self)
      #expect(slowly(line) == entry)
      guard let quick = scanned(line) else { continue }
      #expect(quick == entry)
      #expect(quick.path.text == entry.path.text)
      read += 1
    }
    #expect(read > 100)
  }

  @Test(arguments: [
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","archives":{"f":{"number":1}}}"#,
    #"{"path":"a","path":"b","id":"i","published":"2025-01-01T00:00:00Z"}"#,
    #"{"path":"\u0061","id":"i","published":"2025-01-01T00:00:00Z"}"#,
    #"{"path":"a", "id":"i","published":"2025-01-01T00:00:00Z"}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z"} "#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","#,
    #"{"path":"a","id":"i","published":"2025-01-01"}"#, #"{"path":"a","id":"i"}"#,
    #"{"path":"a","id":7,"published":"2025-01-01T00:00:00Z"}"#, #"{"feed":"a"}"#, "{", "{}", "",
    "[]",
    "{\"path\":\"a", "{\"path\":\"\u{8}\",\"id\":\"i\",\"published\":\"2025-01-01T00:00:00Z\"}",
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","carriers":[]}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","new":"x"}"#,
    #"{"id":"i","path":"a","published":"2025-01-01T00:00:00Z","title":"","fingerprint":""}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","fingerprint":"f"}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00+00:00","title":"","fingerprint":""}"#,
    #"{"path":"a","id":"i","published":"2025-02-30T00:00:00Z","title":"","fingerprint":""}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","title":"\/","fingerprint":""}"#,
    "{\"path\":\"a\",\"id\":\"i\",\"published\":\"2025-01-01T00:00:00Z\",\"title\":\"\u{2028}\",\"fingerprint\":\"\"}",
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","title":"","fingerprint":"","carriers":["b","a"]}"#,
    #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","title":"","fingerprint":"","carriers":["a","a"]}"#,
  ])
  func `any other line is left to the reader of JSON`(line: String) {
    #expect(scanned(line) == nil)
  }

  @Test func `a line that no run would write is written as runs do the next time`() throws {
    let line =
      #"{"fingerprint":"f","published":"2025-01-01T00:00:00+00:00","id":"i","path":"a","carriers":["b","a","b"]}"#
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "l", bytes: Array(line.utf8))
    let ledger = LedgerReader(file: file).ledger(&diagnostics)
    #expect(
      String(decoding: LedgerWriter(ledger: ledger).bytes, as: UTF8.self)
        == #"{"path":"a","id":"i","published":"2025-01-01T00:00:00Z","title":"","fingerprint":"f","carriers":["a","b"]}"#
        + "\n"
    )
  }
}
