@_spi(_Unicode) import Swift

/// Words as a part of a file name that every system takes and no shell or web server trips over.
///
/// Letters of any script with their marks, digits and emoji stay, small where there are two cases, composed (UAX #15, NFC); everything else,
/// separators, dots, white space and controls among it, becomes hyphens, none of them at an end.
enum SafeName {
  /// The longest name that is made of words, in bytes: with a date, a number and an ending it stays below 143, which encrypted file systems take.
  static let longest = 100

  /// Names that Windows keeps for devices, whatever their endings.
  private static let reserved: Set<String> = ["con", "prn", "aux", "nul", "conin$", "conout$"]

  /// The name of some words; empty if nothing of them can stay.
  static func name(of words: String) -> String {
    let name = name(ofSimple: words) ?? name(ofUnicode: words)
    return isReserved(name) ? name + "-" : name
  }

  /// The name of words of simple letters; nil for others.
  private static func name(ofSimple words: String) -> String? {
    var name: [UInt8] = []
    name.reserveCapacity(longest)
    var isWaiting = false
    var isFull = false
    for scalar in words.unicodeScalars {
      switch SimpleLetter.meaning(of: scalar) {
      case .unknown: return nil
      case .gap: isWaiting = true
      case .letter(let small):
        let hyphens = isWaiting && !name.isEmpty ? 1 : 0
        isFull = isFull || name.count + hyphens + UTF8.width(small) > longest
        // What follows is looked at all the same: a mark may belong to the last letter.
        guard !isFull else { continue }
        if hyphens == 1 { name.append(UInt8(ascii: "-")) }
        name.append(contentsOf: small.utf8)
        isWaiting = false
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func name(ofUnicode words: String) -> String {
    var name = ""
    var isWaiting = false
    for character in composed(words.lowercased()) {
      guard stays(character) else {
        isWaiting = true
        continue
      }
      let hyphen = isWaiting && !name.isEmpty ? "-" : ""
      guard name.utf8.count + hyphen.utf8.count + character.utf8.count <= longest else { break }
      name += hyphen
      name.append(character)
      isWaiting = false
    }
    return name
  }

  /// The same for every name that some file system takes for this one: without regard to case and to how characters are composed.
  static func folded(_ name: String) -> String {
    SimpleLetter.areAll(in: name) ? name : composed(name.lowercased())
  }

  private static func isReserved(_ name: String) -> Bool {
    if reserved.contains(name) { return true }
    guard name.count == 4, name.hasPrefix("com") || name.hasPrefix("lpt") else { return false }
    return name.last?.isNumber == true
  }

  private static func composed(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text._nfc.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static func stays(_ character: Character) -> Bool {
    if let byte = character.asciiValue {
      return 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte
    }
    guard let scalar = character.unicodeScalars.first,
      !character.unicodeScalars.contains(where: isHarmful)
    else { return false }
    if character.isLetter || character.isNumber { return true }
    guard !scalar.isASCII else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .otherSymbol: return true
    default: return false
    }
  }

  /// Whether a part of a character has no place in a name: controls, marks of direction, what stands for nothing.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: return false
    case 0xFE00...0xFE0F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return !(0xE0020...0xE007F ~= scalar.value)
    default: return false
    }
  }
}
