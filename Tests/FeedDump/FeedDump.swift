import FeedFormats
import FeedModel
import FileSystem
import Glibc
import Notation

/// Prints what `FeedReader` makes of feeds, for `Tests/Conformance/judge_reading.py` to compare.
///
/// Each line of standard input is `BASE PATH`, the URL that a file is taken to be served from and the file. Standard output has one
/// JSON object a line: the feed's members, `null` for a file that is no feed.
@main
enum FeedDump {
  /// Reads lines until there are no more, or until one is not understood.
  static func main() {
    while let line = readLine() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let base = AbsoluteURL(String(words[0])),
        let bytes = try? InputFile.read(String(words[1]), limit: FeedLimits.documentBytes)
      else { exit(EXIT_FAILURE) }
      let feed = FeedReader.read(bytes, at: base).feed
      var notation = FeedNotation()
      print(feed.map { notation.json(of: $0) } ?? "null")
    }
  }
}
