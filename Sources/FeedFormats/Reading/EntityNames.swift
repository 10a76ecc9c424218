import HTML

/// The entities of HTML, which feeds use as if XML had them (WHATWG HTML §13.5).
enum EntityNames {
  /// What the reference to a name means; a name of nobody's stays as it was written.
  static func meaning(of name: [UInt8]) -> [UInt8]? {
    let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
    let found = CharacterReference(at: 0, in: reference, isInAttribute: false)
    guard let found, found.end == reference.count else { return reference }
    var text: [UInt8] = []
    found.append(to: &text)
    return text
  }
}
