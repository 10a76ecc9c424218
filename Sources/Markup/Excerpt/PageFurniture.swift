/// Recognises the lines that pages put around a text, by their words.
enum PageFurniture {
  /// The most characters of a line that names people.
  private static let longestCredit = 60

  /// Whether all words of a line are those of dates, times and their like.
  ///
  /// - Parameters:
  ///   - text: The line, or what of it stands outside of links.
  ///   - hasLinks: Whether there are links beside it.
  /// - Returns: False without links and without a digit, which every date has.
  static func isMetadata(_ text: String, hasLinks: Bool) -> Bool {
    var hasDigit = false
    for word in words(of: text) {
      guard let first = word.unicodeScalars.first else { continue }
      if first.properties.numericType != nil, !first.isIdeographic {
        hasDigit = true
      } else if !FurnitureWords.dates.contains(word) {
        return false
      }
    }
    return hasDigit || hasLinks
  }

  /// Whether a line says who wrote, translated or photographed: “文/…”, “Photo: …”, “By Ada Example”.
  static func isCredit(_ text: String) -> Bool {
    guard text.count <= longestCredit, text.last.map(endsSentence) != true else { return false }
    let lower = text.lowercased()
    let role = lower.prefix { !FurnitureWords.roleMarks.contains($0) && !$0.isWhitespace }
    if FurnitureWords.roles.contains(String(role)) {
      let rest = lower.dropFirst(role.count).drop(while: \.isWhitespace)
      if let mark = rest.first, FurnitureWords.roleMarks.contains(mark) { return true }
    }
    return isByline(text)
  }

  /// Whether a line is the name of an image file, as galleries show it.
  static func isFileName(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: "."), !text.contains(where: \.isWhitespace) else {
      return false
    }
    let ending = text[text.index(after: dot)...].lowercased()
    return ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tiff"].contains(ending)
  }

  /// Whether a line has nothing but invitations to share.
  static func isSharing(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.utf8.count <= longestCredit * 3, !lower.isEmpty else { return false }
    var hasSharing = false
    for word in lower.split(whereSeparator: { !$0.isLetter }) {
      guard FurnitureWords.sharing.contains(String(word)) else { return false }
      hasSharing = hasSharing || FurnitureWords.invitations.contains(String(word))
    }
    return hasSharing
  }

  /// Whether a line is “By” and a few words that begin like names.
  private static func isByline(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard 2...6 ~= words.count, FurnitureWords.by.contains(words[0].lowercased()) else {
      return false
    }
    return words.dropFirst().allSatisfy { word in
      word.first?.isUppercase == true || ["and", "und", "et", "y", "e", "&"].contains(word)
    }
  }

  private static func endsSentence(_ character: Character) -> Bool {
    [".", "!", "?", "。", "！", "？", "…"].contains(character)
  }

  /// The words of a line in small letters: runs of letters, runs of digits, single ideographs.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.numericType != nil }
    for scalar in text.lowercased().unicodeScalars {
      let isWordy =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if !isWordy || scalar.isIdeographic || isDigit(word.last) != isDigit(scalar) {
        if !word.isEmpty { words.append(String(word)) }
        word = .init()
      }
      if isWordy, scalar.isIdeographic {
        words.append(String(scalar))
      } else if isWordy {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}

extension Unicode.Scalar {
  /// Whether this is a Han character.
  fileprivate var isIdeographic: Bool {
    properties.isIdeographic
  }
}
