import TestSupport
import Testing

@testable import Publishing

@Suite struct SourceFingerprintTests {
  private func fingerprint(_ title: String, _ body: String) -> String {
    SourceFingerprint(title: title, body: Array(body.utf8)[...]).text
  }

  /// Values worked out by another program from the definition: what earlier versions wrote into ledgers; a change here forgets every renamed post.
  @Test(arguments: [
    ("", "", "882564b9c154fa3424040ae5179eec2d"),
    ("Title", "Body\n", "e99eac03e89b87cbaa6291ef91eaf792"),
    ("标题", "0123456789abcdef", "aa6d6ebb0debb287358ff549d517a1ad"),
    (
      "Fox", "The quick brown fox jumps over the lazy dog, and over the moon as well.\n",
      "17e5166aaccba149cf30653a27fe3b5b"
    ),
  ])
  func `a fingerprint is the same for ever`(title: String, body: String, text: String) {
    #expect(fingerprint(title, body) == text)
  }

  @Test func `where the body stands in its file is all one`() {
    let file = Array("---\nx\n---\nBody text\n".utf8)
    #expect(
      SourceFingerprint(title: "T", body: file[10...]).text == fingerprint("T", "Body text\n")
    )
  }

  @Test func `every change of title or body is another fingerprint`() {
    let body = "The quick brown fox jumps over the lazy dog.\n"
    var seen: Set<String> = [fingerprint("T", body)]
    for index in body.utf8.indices {
      var bytes = Array(body.utf8)
      let offset = body.utf8.distance(from: body.startIndex, to: index)
      bytes[offset] ^= 1
      #expect(seen.insert(SourceFingerprint(title: "T", body: bytes[...]).text).inserted)
      #expect(seen.insert(fingerprint("T", String(body.utf8.prefix(offset)) ?? "")).inserted)
    }
    #expect(seen.insert(fingerprint("t", body)).inserted)
    #expect(seen.insert(fingerprint("", "T" + body)).inserted)
    #expect(seen.insert(fingerprint("T", body + "\0")).inserted)
  }

  @Test func `random bodies have fingerprints of their own`() {
    var random = SeededRandom(seed: 7)
    var seen: Set<String> = []
    for _ in 0..<5000 {
      let body = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        UInt8.random(in: 0...3, using: &random)
      }
      seen.insert(SourceFingerprint(title: "", body: (body + [UInt8(seen.count & 255)])[...]).text)
    }
    #expect(seen.count > 4900)
    #expect(seen.allSatisfy { $0.utf8.count == 32 })
  }
}
