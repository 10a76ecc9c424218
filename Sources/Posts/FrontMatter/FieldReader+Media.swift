import Diagnostics
import Notation

extension FieldReader {
  /// The picture: `image`, else `cover`, else `thumbnail`; a reference, or a map with `path` or
  /// `url`, and `alt`.
  mutating func image() -> ImageField? {
    for key in ["image", "cover", "thumbnail"] {
      guard let value = value(key) else { continue }
      guard value.object != nil else {
        guard let reference = text(value, of: key) else { continue }
        record(key, value)
        return ImageField(reference: reference)
      }
      guard let reference = reference(in: value, of: key) else { continue }
      record(key, value)
      return ImageField(
        reference: reference,
        alternative: text(in: value, of: key, "alt")?.value
      )
    }
    return nil
  }

  /// The attached files of all three fields; each a reference, a map with `url` or `path`, or a
  /// list of them.
  mutating func enclosures() -> [EnclosureField] {
    var enclosures: [EnclosureField] = []
    for key in ["enclosure", "audio", "video"] {
      guard let value = value(key) else { continue }
      record(key, value)
      enclosures += (value.array ?? [value]).compactMap { enclosure($0, of: key) }
    }
    return enclosures
  }

  /// The language: `lang`, else `language`, if it is a language tag.
  mutating func language() -> Located<String>? {
    guard let language = text("lang", "language") else { return nil }
    guard !LanguageTag.isWellFormed(language.value) else { return language }
    diagnostics.append(
      file.diagnostic(
        .invalidLanguage,
        at: language.position,
        "\(Quotation.of(language.value)) is not a language tag"
      )
    )
    return nil
  }

  private mutating func enclosure(_ value: Value, of key: String) -> EnclosureField? {
    guard value.object != nil else {
      return text(value, of: key).map { EnclosureField(reference: $0) }
    }
    guard let reference = reference(in: value, of: key) else { return nil }
    return EnclosureField(
      reference: reference,
      type: text(in: value, of: key, "type")?.value,
      length: number(in: value, of: key, "length", expected: "a number of bytes", Self.count),
      duration: number(
        in: value,
        of: key,
        "duration",
        expected: "seconds, or a time such as “1:02:03”",
        Self.seconds
      )
    )
  }

  private mutating func reference(in map: Value, of key: String) -> Located<String>? {
    let reference = text(in: map, of: key, "url", "path")
    if reference == nil { reportType(of: map, key, expected: "a URL, or a map with “url”") }
    return reference
  }

  /// A number in a map; nil if it is missing, or is none and is reported.
  private mutating func number(
    in map: Value,
    of key: String,
    _ name: String,
    expected: String,
    _ read: (String) -> Int?
  ) -> Int? {
    guard let value = map[name], !value.isNull else { return nil }
    if let number = value.scalarText.flatMap(read) { return number }
    reportType(of: value, "\(key).\(name)", expected: expected)
    return nil
  }

  private static func count(_ text: String) -> Int? {
    guard let number = Int(text), number >= 0 else { return nil }
    return number
  }

  /// The seconds of `3723`, `62:03`, `1:02:03` or `12.5`, which is cut to whole seconds.
  private static func seconds(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    guard parts.count > 1 else {
      let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }
      return Double(text) == nil ? nil : count(String(Substring(whole)))
    }
    var seconds = 0
    for part in parts {
      guard 1...6 ~= part.count, let number = count(String(Substring(part))) else { return nil }
      seconds = seconds * 60 + number
    }
    return seconds
  }
}
