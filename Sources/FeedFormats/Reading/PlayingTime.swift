/// Numbers and playing times as feeds write them.
enum PlayingTime {
  /// The seconds of `5025`, `83:45`, `1:23:45` or `5025.3`; nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let whole = text.trimmed.prefix { $0 != "." }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    var seconds = 0
    for part in parts {
      guard let number = count(String(part)), number < longest else { return nil }
      seconds = seconds * 60 + number
    }
    return seconds
  }

  /// More seconds than anything plays.
  private static let longest = 1 << 40

  /// A number of digits alone, white space around it aside; nil for anything else.
  static func count(_ text: String) -> Int? {
    let digits = text.trimmed
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(digits)
  }
}
