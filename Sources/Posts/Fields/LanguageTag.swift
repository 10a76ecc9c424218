/// The syntax of language tags: RFC 5646 §2.1, without the irregular tags of long ago.
package enum LanguageTag {
  /// Whether a text is a well-formed tag: `en`, `pt-BR`, `zh-Hans`, `de-CH-1901`, `x-private`.
  ///
  /// Does not ask whether the language exists.
  package static func isWellFormed(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, subtags.allSatisfy(isSubtag) else { return false }
    if isSingleton(first) { return isPrivate(first) && subtags.count > 1 }
    guard 2...8 ~= first.count, first.allSatisfy(isLetter) else { return false }
    var rest = subtags.dropFirst()
    passLanguageExtensions(&rest, after: first)
    if let script = rest.first, script.count == 4, script.allSatisfy(isLetter) {
      rest.removeFirst()
    }
    if let region = rest.first, isRegion(region) { rest.removeFirst() }
    while let variant = rest.first, isVariant(variant) { rest.removeFirst() }
    return areExtensions(rest)
  }

  /// Passes over up to three extended languages, which follow a language of two or three letters.
  private static func passLanguageExtensions(
    _ rest: inout ArraySlice<Substring.UTF8View>,
    after first: Substring.UTF8View
  ) {
    guard first.count <= 3 else { return }
    var count = 0
    while count < 3, let tag = rest.first, tag.count == 3, tag.allSatisfy(isLetter) {
      rest.removeFirst()
      count += 1
    }
  }

  /// Whether each single letter or digit introduces at least one subtag; behind `x`, every subtag
  /// is private.
  private static func areExtensions(_ subtags: ArraySlice<Substring.UTF8View>) -> Bool {
    guard let first = subtags.first else { return true }
    guard isSingleton(first) else { return false }
    var followsSingleton = false
    for (index, subtag) in zip(subtags.indices, subtags) {
      if isPrivate(subtag) { return !followsSingleton && index + 1 < subtags.endIndex }
      if followsSingleton, isSingleton(subtag) { return false }
      followsSingleton = isSingleton(subtag)
    }
    return !followsSingleton
  }

  private static func isPrivate(_ subtag: Substring.UTF8View) -> Bool {
    isSingleton(subtag) && subtag.first.map { $0 | 0x20 } == UInt8(ascii: "x")
  }

  private static func isRegion(_ subtag: Substring.UTF8View) -> Bool {
    (subtag.count == 2 && subtag.allSatisfy(isLetter))
      || (subtag.count == 3 && subtag.allSatisfy(isDigit))
  }

  private static func isVariant(_ subtag: Substring.UTF8View) -> Bool {
    5...8 ~= subtag.count || (subtag.count == 4 && subtag.first.map(isDigit) == true)
  }

  private static func isSingleton(_ subtag: Substring.UTF8View) -> Bool {
    subtag.count == 1
  }

  private static func isSubtag(_ subtag: Substring.UTF8View) -> Bool {
    1...8 ~= subtag.count && subtag.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte
  }
}
