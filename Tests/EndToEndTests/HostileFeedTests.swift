import Glibc
import TestSupport
import Testing

/// `feedgen validate` on files that nobody publishes in good faith, or that broke on their way.
@Suite struct HostileFeedTests {
  /// A file, and what is said of it: a place and a code, and whether it is an error.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let said: String
    let status: Int32

    init(_ name: String, _ bytes: [UInt8], _ said: String, status: Int32 = 1) {
      testDescription = name
      self.bytes = bytes
      self.said = said
      self.status = status
    }

    init(_ name: String, _ text: String, _ said: String, status: Int32 = 1) {
      self.init(name, Array(text.utf8), said, status: status)
    }
  }

  private static func rss(_ description: String, before prolog: String = "") -> String {
    "\(prolog)<rss version=\"2.0\"><channel><title>x</title><link>https://a.example/</link>"
      + "<description>\(description)</description></channel></rss>"
  }

  private static let bomb =
    "<!DOCTYPE rss [<!ENTITY a0 \"lol\">"
    + (1...20).map { i in
      "<!ENTITY a\(i) \"\(String(repeating: "&a\(i - 1);", count: 10))\">"
    }.joined() + "]>"

  private static func utf16(_ text: String, mark: [UInt8] = []) -> [UInt8] {
    mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  static let cases = [
    Case("entity bomb", rss("&a20;", before: bomb), ":1:34: warning: the entity “a1”", status: 0),
    Case(
      "nesting",
      rss(String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)),
      "error: elements are nested more than 256 deep [ill-formed-xml]"
    ),
    Case(
      "attributes",
      rss("<a \((0..<1_000_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"),
      ":1:89: error: an element has more than 256 attributes [ill-formed-xml]"
    ),
    Case(
      "elements",
      rss(String(repeating: "<a/>", count: 1_100_000)),
      "error: the document has more than 1000000 elements [ill-formed-xml]"
    ),
    Case(
      "a truncated file",
      String(rss("x").dropLast(10)),
      ":1:110: error: expected '>' [ill-formed-xml]"
    ),
    Case("a character cut in two", Array(rss("é").utf8.prefix(89)), "[undecodable-text]"),
    Case("binary", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 200) }, ":1:1: error: "),
    Case("zeros", [UInt8](repeating: 0, count: 4096), ":1:1: error: "),
    Case("nothing", "", ":1:1: error: the file is empty [not-a-feed]"),
    Case("UTF-16 with a mark", utf16(rss("é"), mark: [0xFF, 0xFE]), "RSS 2.0, 0 items", status: 0),
    Case("UTF-16 without one", utf16(rss("é")), "RSS 2.0, 0 items", status: 0),
    Case("half a unit of UTF-16", utf16(rss("é")) + [0], "[undecodable-text]"),
    Case(
      "Latin-1 that says UTF-8",
      Array(rss("", before: "<?xml version=\"1.0\" encoding=\"utf-8\"?>").utf8) + [0xE9],
      "error: the byte 0xE9 here is no UTF-8 [undecodable-text]"
    ),
    Case(
      "UTF-8 that says Shift_JIS",
      rss("読者", before: "<?xml version=\"1.0\" encoding=\"shift_jis\"?>"),
      ":1:31: error: the document declares “shift_jis” and is in UTF-8 [undecodable-text]"
    ),
    Case(
      "an encoding nobody knows",
      rss("x", before: "<?xml version=\"1.0\" encoding=\"klingon\"?>"),
      ":1:31: error: the encoding “klingon” is not known [unknown-encoding]"
    ),
    Case(
      "a list of a million",
      "{\"version\": [" + String(repeating: "[],", count: 1_000_000) + "[]]}",
      "error: the text has more than 1000000 values [text-too-large]"
    ),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: cases)
  func `a file is judged in little time, and told with its place`(example: Case) throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("a.xml", example.bytes)
    let outcome = try sandbox.run("validate", "a.xml")
    #expect(outcome.status == example.status)
    #expect(outcome.text.contains(example.said), "\(outcome.text.prefix(2000))")
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["SYSTEM 'secret.txt'", "SYSTEM 'file:///etc/hostname'"])
  func `what an entity names is never read`(address: String) throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("secret.txt", "<b>secret</b>")
    let prolog = "<!DOCTYPE rss [<!ENTITY a \(address)>]>"
    try sandbox.folder.write("a.xml", Self.rss("&a;", before: prolog))
    let outcome = try sandbox.run("validate", "--verbose", "a.xml")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("a.xml:1:16: note: the entity “a” is in another file"))
    #expect(!outcome.text.contains("<b>"))
  }

  @Test func `of a file of a gigabyte no more is read than the bound`() throws {
    let sandbox = try Sandbox()
    try sandbox.folder.write("a.xml", "<rss>")
    #expect(unsafe truncate(sandbox.folder.path("a.xml"), 1 << 30) == 0)
    let outcome = try sandbox.run("validate", "a.xml")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("a.xml:1:1: error: the file is larger than 64 MiB"))
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe that nobody writes to is empty`() throws {
    let sandbox = try Sandbox()
    #expect(unsafe mkfifo(sandbox.folder.path("pipe"), 0o600) == 0)
    let outcome = try sandbox.run("validate", "pipe")
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("pipe:1:1: error: the file is empty"))
  }
}
