import FeedModel
import Posts
import TestSupport
import Testing

@testable import Diagnostics

/// What is said about posts that are not as they should be: these codes, at these places ①②③, and
/// no others.
struct PostProblemTests {
  /// A text with markers, the codes expected at them, and whether the post is left out.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let codes: [DiagnosticCode]
    let isLeftOut: Bool

    init(_ text: String, _ codes: DiagnosticCode..., leftOut isLeftOut: Bool = false) {
      self.text = text
      self.codes = codes
      self.isLeftOut = isLeftOut
    }

    var testDescription: String {
      text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
    }
  }

  @Test(arguments: broken)
  func `reports exactly this at exactly these places`(example: Case) {
    let marked = MarkedText(example.text)
    let (post, diagnostics) = readPost(marked.bytes)
    #expect(marked.mismatches(diagnostics, expecting: example.codes) == [])
    #expect((post == nil) == example.isLeftOut)
  }

  @Test(arguments: undated)
  func `reports exactly this where the file name has no date`(example: Case) {
    let marked = MarkedText(example.text)
    let (post, diagnostics) = readPost(marked.bytes, path: "a.md")
    #expect(marked.mismatches(diagnostics, expecting: example.codes) == [])
    #expect((post == nil) == example.isLeftOut)
  }

  /// A text that nearly has the problem of a code, and no other.
  struct NearMiss: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    let text: String
    let path: String

    init(_ code: DiagnosticCode, _ text: String, path: String = "2025-02-19-a.md") {
      self.code = code
      self.text = text
      self.path = path
    }

    var testDescription: String { "\(code.name): \(text.prefix(40).debugDescription)" }
  }

  @Test(arguments: nearMisses)
  func `says nothing about what is only nearly wrong`(example: NearMiss) {
    let (post, diagnostics) = readPost(example.text, path: example.path)
    #expect(diagnostics.items.map(\.message) == [])
    #expect(post != nil)
  }

  @Test func `every code of a post has a near miss`() {
    // JSON has its near miss among the feeds.
    let codes =
      DiagnosticCode.postCodes + DiagnosticCode.notationCodes.filter { $0 != .invalidJSON }
    let shown = Set(Self.nearMisses.map(\.code))
    #expect(codes.filter { !shown.contains($0) }.map(\.name) == [])
  }

  @Test func `a date that no calendar has reads as in the design`() {
    let text = "---\ntitle: a\ndate: \"2025-02-30\"\n---\n"
    let diagnostic = readPost(text).diagnostics.items.first
    #expect(diagnostic?.file == "posts/2025-02-19-a.md")
    #expect(diagnostic?.position == SourcePosition(line: 3, column: 7))
    #expect(diagnostic?.severity == .error)
    #expect(diagnostic?.message == "“2025-02-30” is not a calendar date")
    #expect(diagnostic?.sourceLine == "date: \"2025-02-30\"")
  }

  @Test func `the date of a file name must be one`() {
    let (post, diagnostics) = readPost("body", path: "2025-02-30-a.md")
    #expect(post == nil)
    #expect(diagnostics.items.map(\.code) == [.invalidDate])
    #expect(diagnostics.items[0].position == nil)
    #expect(
      readPost("---\ndate: 2025-03-01\n---\n", path: "2025-02-30-a.md").diagnostics.items == []
    )
  }

  @Test func `a control character in a file name is reported and left out of the slug`() {
    let (post, diagnostics) = readPost("body", path: "sub/2025-02-19-\u{8}a.md")
    #expect(post?.slug == "a")
    #expect(diagnostics.items.map(\.code) == [.controlCharacterInName])
    #expect(diagnostics.items[0].message.contains("U+0008"))
  }

  @Test(arguments: [[], [0x0A], [0xEF, 0xBB, 0xBF], Array(" \r\n\t\n".utf8)] as [[UInt8]])
  func `an empty file is reported as a whole`(bytes: [UInt8]) {
    let (post, diagnostics) = readPost(bytes)
    #expect(post == nil)
    #expect(diagnostics.items.map(\.code) == [.emptyPost])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func `UTF-16 is named`(bytes: [UInt8]) {
    #expect(readPost(bytes).diagnostics.items.map(\.code) == [.utf16])
  }

  @Test(arguments: ["", "---\ntitle: é", "---\ntitle: a\n---\nbody\n日本"])
  func `the first byte that is no UTF-8 is reported`(lead: String) {
    let bytes = Array(lead.utf8) + [0xE9, 0x20, 0xFF] + Array("\n---\n".utf8)
    let (post, diagnostics) = readPost(bytes)
    let place = SourceFile(path: "", bytes: bytes).position(ofOffset: lead.utf8.count)
    #expect(post == nil)
    #expect(diagnostics.items.map(\.code) == [.invalidUTF8])
    #expect(diagnostics.items.map(\.position) == [place])
    #expect(diagnostics.items[0].message.contains("0xE9"))
  }

  @Test func `a file beyond the bound is refused unread`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: PostReader.maximumBytes + 1)
    #expect(readPost(bytes).diagnostics.items.map(\.code) == [.postTooLarge])
    #expect(readPost(bytes.dropLast()).diagnostics.items == [])
    let problem = PostReader.sizeProblem(path: "a.md", byteCount: 50 << 20)
    #expect(problem?.message.contains("50 MiB") == true)
    #expect(PostReader.sizeProblem(path: "a.md", byteCount: PostReader.maximumBytes) == nil)
  }

  @Test func `control characters are counted over the whole file`() {
    let text = "---\ntitle: \"a\\x08\"\ntags: [a\u{1}]\n---\nb\u{8}\u{8}"
    let diagnostics = readPost(text).diagnostics
    #expect(diagnostics.items.map(\.code) == [.controlCharacter])
    #expect(diagnostics.items[0].position == SourcePosition(line: 2, column: 10))
    #expect(diagnostics.items[0].message.contains("first of 4"))
  }

  @Test func `control characters are left out of the fields`() {
    let post = readPost("---\ntitle: a\u{8}b\ntags: [\"c\\x1Bd\"]\n---\n").post
    #expect(post?.title?.value == "ab")
    #expect(post?.categories.map(\.term) == ["cd"])
  }

  @Test func `a warning under strict rules is an error`() {
    var diagnostics = DiagnosticList(strict: true)
    let file = SourceFile(path: "a.md", bytes: Array("---\ntitle: [a]\n---\n".utf8))
    let reader = PostReader(timeZone: .utc)
    #expect(reader.read(file, path: "2025-01-01-a.md", diagnostics: &diagnostics) != nil)
    #expect(diagnostics.hasErrors)
  }
}
