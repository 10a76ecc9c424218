@_spi(_Unicode) import Swift
import TestSupport
import Testing

@testable import Publishing

/// Paths as what posts are known by.
@Suite struct PostPathTests {
  @Test func `paths that Unicode holds for the same text are one`() {
    let (composed, decomposed) = (PostPath("caf\u{e9}.md"), PostPath("cafe\u{301}.md"))
    #expect(composed == decomposed)
    #expect(Set([composed, decomposed]).count == 1)
    #expect(decomposed.text.unicodeScalars.count == 8)
    #expect(PostPath("cafe.md") != composed)
  }

  @Test func `paths come in the order of their bytes`() {
    let paths: [PostPath] = ["b.md", "a/b.md", "日.md", "a.md", "B.md"]
    #expect(paths.sorted().map(\.text) == ["B.md", "a.md", "a/b.md", "b.md", "日.md"])
  }

  @Test func `every character alone is in the form that Unicode gives it`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      #expect(Array(NormalForm.composed(text).unicodeScalars) == Array(text._nfc), "\(value)")
    }
  }

  @Test func `characters side by side are in the form that Unicode gives them`() {
    var random = SeededRandom(seed: 3)
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x36F, 0x1100...0x11FF, 0x2000...0x206F, 0x3000...0x30FF, 0x4E00...0x4EFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF,
    ]
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<4 {
        let block = blocks[Int.random(in: blocks.indices, using: &random)]
        let value = UInt32.random(in: block, using: &random)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let whole = String(text)
      #expect(Array(NormalForm.composed(whole).unicodeScalars) == Array(whole._nfc))
    }
  }
}
