import Diagnostics
import FeedModel
import FeedRules

/// Judges any bytes as a file and writes the report, in a form that their number chooses: what `feedgen validate` does.
@_cdecl("LLVMFuzzerTestOneInput")
public func judgeAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let base = AbsoluteURL("https://example.org/feed.xml")
  let judge = FeedJudge(now: Timestamp(rfc3339: "2026-01-01T00:00:00Z"))
  let found = judge.judge(SourceFile(path: "feed.xml", bytes: bytes), base: base).diagnostics
  for diagnostic in found {
    guard let position = diagnostic.position else { continue }
    precondition(position.line >= 1 && position.column >= 1, "a place is counted from 1")
  }
  let format = DiagnosticFormat.allCases[count % DiagnosticFormat.allCases.count]
  _ = format.render(found, style: TextStyle(quotesSource: true, usesColor: true))
  return 0
}
