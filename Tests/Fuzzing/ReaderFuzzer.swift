import FeedFormats
import FeedModel

/// Reads any bytes as a feed that somebody else publishes, in an encoding that their number chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let charsets = [nil, "utf-8", "iso-8859-1", "shift_jis", "gb18030", "utf-16", "nothing"]
  let reading = FeedReader.read(
    bytes,
    at: AbsoluteURL("https://example.org/feed.xml"),
    charset: charsets[count % charsets.count]
  )
  precondition(reading.feed != nil || !reading.problems.isEmpty, "there is a feed or a problem")
  for problem in reading.problems {
    guard let position = problem.position else { continue }
    precondition(position.line >= 1 && position.column >= 1, "a place is counted from 1")
  }
  for entry in reading.feed?.entries ?? [] {
    precondition(entry.title != "" && entry.id != "", "what is empty is not there")
  }
  return 0
}
