extension String {
  /// The text with another one in the place of a word, wherever it stands.
  func replacing(_ word: String, with other: String) -> String {
    let (text, sought) = (Array(utf8), Array(word.utf8))
    var replaced: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: sought) {
        replaced += other.utf8
        index += sought.count
      } else {
        replaced.append(text[index])
        index += 1
      }
    }
    return String(decoding: replaced, as: UTF8.self)
  }
}
