import FeedModel
import Testing

/// Digests are kept from one run to the next.
@Suite struct DigestTests {
  private func text(_ change: (inout Digest) -> Void) -> String {
    var digest = Digest()
    change(&digest)
    return digest.text
  }

  @Test
  func `a digest has 32 digits and depends on every byte, on their order and on their number`() {
    let bytes = (0..<100).map { UInt8($0) }
    var seen: Set<String> = [text { $0.add(bytes[...]) }]
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x80
      seen.insert(text { $0.add(changed[...]) })
      seen.insert(text { $0.add(bytes[..<index]) })
    }
    seen.insert(text { $0.add(bytes.reversed()[...]) })
    seen.insert(text { $0.add((bytes + [0])[...]) })
    #expect(seen.count == 203)
    #expect(
      seen.allSatisfy {
        $0.utf8.count == 32 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
      }
    )
  }

  @Test func `texts are told apart from each other`() {
    let parts = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"]]
    #expect(Set(parts.map { texts in text { for part in texts { $0.add(part) } } }).count == 5)
  }
}
