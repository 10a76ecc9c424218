import TestSupport
import Testing

@testable import LibXML

/// What is hidden from the parser makes no difference to what it finds.
@Suite struct LongTextMaskTests {
  private let schema: RelaxNGSchema

  init() throws {
    let grammar = """
      <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><zeroOrMore><element name="b">
      <text/></element></zeroOrMore></element>
      """
    schema = try RelaxNGSchema(compiling: Array(grammar.utf8))
  }

  /// A document of long texts in several scripts, with references between them.
  private func document(_ random: inout SeededRandom) -> [UInt8] {
    let pieces = ["字字字", "abc ", "é", "😀", "&lt;p&gt;", "\n", "я"]
    let texts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<Int.random(in: 10...4000, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
    }
    return Array("<a>\(texts.map { "<b>\($0.joined())</b>" }.joined())</a>".utf8)
  }

  @Test(arguments: 0..<40)
  func `a damaged document has the problem that a parser of the whole sees`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var bytes = document(&random)
    #expect(schema.problems(in: bytes).isEmpty)
    let faults: [[UInt8]] = [
      [0x01], [0xFF], [0x80], [0xE5, 0xAD], [0xEF, 0xBF, 0xBF], [0xC0, 0x80], Array("&x;".utf8),
      Array("<".utf8), [0xED, 0xA0, 0x80], Array("]]>".utf8),
    ]
    let fault = faults[seed % faults.count]
    let place = Int.random(in: 3..<bytes.count, using: &random)
    bytes.insert(contentsOf: fault, at: place)
    let whole = XMLParser.problems(in: bytes).first { $0.level == .fatal }
    let masked = schema.problems(in: bytes).first { $0.level == .fatal }
    #expect(whole?.message == masked?.message)
    // The library notices this one before or behind other text, as it stands in its buffer.
    if fault.count != 3 || fault[0] != UInt8(ascii: "]") {
      #expect(whole?.position == masked?.position)
    }
  }

  @Test func `only what stands far behind a tag is masked, in its place`() {
    let text = "<a>字&lt;字字x</a>é字é<b>"
    var copy = Array(text.utf8)
    let source = copy
    var mask = LongTextMask(behind: 8)
    unsafe source.withUnsafeBufferPointer { source in
      unsafe copy.withUnsafeMutableBytes { copy in
        unsafe mask.mask(copy, of: 0..<copy.count, in: source)
      }
    }
    #expect(String(decoding: copy, as: UTF8.self) == "<a>字&lt;xxxxxxx</a>é字xx<b>")
  }

  @Test func `whatever part is handed over, characters stay whole`() {
    let source = Array(("<a>" + String(repeating: "字é😀", count: 2000) + "</a>").utf8)
    for size in [1, 2, 3, 5, 7, 64, 4000] {
      var mask = LongTextMask(behind: 5)
      var handed: [UInt8] = []
      for start in stride(from: 0, to: source.count, by: size) {
        let range = start..<min(start + size, source.count)
        var copy = Array(source[range])
        // No more is known of the source than was handed over.
        unsafe source[..<range.upperBound].withUnsafeBufferPointer { source in
          unsafe copy.withUnsafeMutableBytes { unsafe mask.mask($0, of: range, in: source) }
        }
        handed += copy
      }
      #expect(handed.count == source.count)
      #expect(String(validating: handed, as: UTF8.self) != nil)
      if size >= 64 { #expect(handed.count { $0 >= 0x80 } < source.count / 10) }
    }
  }
}
