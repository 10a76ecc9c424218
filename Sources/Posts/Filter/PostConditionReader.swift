import Diagnostics

/// Reads one condition of a filter: a key, `:`, `<` or `>`, and a value.
struct PostConditionReader {
  /// The keys that a value follows after a colon.
  private static let keys = ["tag", "category", "author", "lang", "dir", "year", "has"]

  /// The word, such as `tag:swift`.
  let word: String

  /// The offset of its first byte in the filter.
  let offset: Int

  /// The condition; what is wrong is thrown with its place.
  func condition() throws(PostFilterError) -> PostCondition {
    let utf8 = word.utf8
    let marks = [UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">")]
    guard let mark = utf8.firstIndex(where: { marks.contains($0) }) else {
      throw problem("“\(word)” is no condition\(hint(word)), expected one such as “tag:swift”")
    }
    let key = String(word[..<mark]).lowercased()
    let value = String(word[utf8.index(after: mark)...])
    guard !value.isEmpty else { throw problem("“\(word)” has no value") }
    if utf8[mark] != UInt8(ascii: ":") {
      return try age(key, value, isYounger: utf8[mark] == UInt8(ascii: "<"))
    }
    return try condition(key, value)
  }

  private func condition(_ key: String, _ value: String) throws(PostFilterError) -> PostCondition {
    let folded = value.lowercased()
    switch key {
    case "tag": return .tag(folded)
    case "category": return .category(folded)
    case "author": return .author(folded)
    case "lang", "language": return .language(folded)
    case "dir", "directory": return .directory(place(folded))
    case "year":
      guard let year = Int(value), (1...9999).contains(year) else {
        throw problem("“\(value)” is no year, expected four digits")
      }
      return .year(year)
    case "has":
      guard let part = PostCondition.Part(rawValue: folded) else {
        let names = PostCondition.Part.allCases.map { "“\($0.rawValue)”" }
        throw problem(
          "nothing is known of “has:\(value)”, expected \(names.joined(separator: ", "))"
        )
      }
      return .has(part)
    case "age":
      throw problem("“age” is compared, expected one such as “age<1y”")
    default:
      throw problem("there is no condition “\(key)”\(hint(key))")
    }
  }

  /// A folder without `.` and doubled slashes, as the places of posts are written.
  private func place(_ folder: String) -> String {
    folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private func age(
    _ key: String,
    _ value: String,
    isYounger: Bool
  ) throws(PostFilterError) -> PostCondition {
    guard key == "age" else {
      throw problem("“\(key)” cannot be compared, expected “\(key):\(value)”")
    }
    guard let span = TimeSpan(value) else {
      throw problem("“\(value)” is no length of time, expected \(TimeSpan.expectation)")
    }
    return isYounger ? .younger(than: span.seconds) : .older(than: span.seconds)
  }

  private func hint(_ word: String) -> String {
    let nearest = NearestName(among: Self.keys + ["age"]).nearest(to: word)
    return nearest.map { "; did you mean “\($0)”?" } ?? ""
  }

  private func problem(_ message: String) -> PostFilterError {
    PostFilterError(offset: offset, message: message)
  }
}
