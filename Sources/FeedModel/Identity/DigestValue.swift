/// A finished ``Digest``.
package struct DigestValue: Hashable, Sendable {
  /// The first half.
  package let first: Int

  /// The second half.
  package let second: Int

  /// Puts both halves together.
  package init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }

  /// The digest of bytes alone.
  package init(of bytes: ArraySlice<UInt8>) {
    var digest = Digest()
    digest.add(bytes)
    self = digest.value
  }

  /// The digest as 32 hexadecimal digits.
  package var text: String {
    Hexadecimal.text(of: UInt64(bitPattern: Int64(first)))
      + Hexadecimal.text(of: UInt64(bitPattern: Int64(second)))
  }
}
