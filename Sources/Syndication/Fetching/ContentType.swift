/// The value of `Content-Type` (RFC 9110 §8.3), read as forgivingly as servers write it.
struct ContentType: Hashable, Sendable {
  /// The media type in small letters; nil if there is none.
  let mediaType: String?

  /// The value of the first `charset` parameter, without quotes; nil if there is none.
  let charset: String?

  /// Reads a value.
  init(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
    mediaType = parts.first.flatMap { $0.isEmpty ? nil : $0.lowercased() }
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func charset(of parameter: Substring) -> String? {
    let sides = parameter.split(separator: "=", maxSplits: 1).map(trimmed)
    guard sides.count == 2, sides[0].lowercased() == "charset" else { return nil }
    let value = sides[1].filter { $0 != "\"" && $0 != "'" }
    return value.isEmpty ? nil : String(value)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}
