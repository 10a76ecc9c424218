import Diagnostics
import FeedRules
import Foundation
import Testing

/// A feed in a file that says itself what is to be found in it: `Expect: CODE LINE:COLUMN` or `Expect: !CODE`.
struct FeedCase: Sendable, CustomTestStringConvertible {
  /// The name of the folder and of the file, without its extension.
  let testDescription: String

  let file: SourceFile
  let format: JudgedFormat

  /// The one problem expected, as `CODE LINE:COLUMN`; nothing if there is to be none.
  let expectation: String?

  /// Every case below `Cases`, in the order of their names.
  static let all: [FeedCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".xml") }.sorted().compactMap { path in
      (try? Data(contentsOf: folder.appending(path: path))).map {
        FeedCase(path: path, bytes: Array($0))
      }
    }
  }()

  private init(path: String, bytes: [UInt8]) {
    testDescription = String(path.dropLast(".xml".count))
    file = SourceFile(path: path, bytes: bytes)
    format = path.hasPrefix("rss/") ? .rss : .atom
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("  Expect: ") }
    let expected =
      line.map { String($0.dropFirst("  Expect: ".count)) } ?? "no “Expect:” in the file"
    expectation = expected.hasPrefix("!") ? nil : expected
  }
}
