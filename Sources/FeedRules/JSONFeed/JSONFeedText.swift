import Diagnostics
import FeedModel

/// The forms that texts of a JSON Feed have.
enum JSONFeedText {
  /// Checks a text that must have a form.
  static func check(
    _ text: String,
    as kind: JSONFeedKind,
    key: String,
    at position: SourcePosition,
    _ findings: inout FindingList
  ) {
    let quoted = Quotation.of(text)
    switch kind {
    case .version where JSONFeedVocabulary.versions[text] == nil:
      findings.add(.jsonFeedVersion, at: position, "the version is \(quoted)")
    case .url where !isURL(text):
      findings.add(.jsonFeedURL, at: position, "“\(key)” is \(quoted), expected a full URL")
    case .date where Timestamp(rfc3339: text) == nil:
      findings.add(
        .jsonFeedDate,
        at: position,
        "“\(key)” is \(quoted), expected a date of RFC 3339"
      )
    case .language where !isLanguageTag(text):
      findings.add(
        .jsonFeedLanguage,
        at: position,
        "“\(key)” is \(quoted), expected a language tag"
      )
    case .mediaType where !isMediaType(text):
      findings.add(
        .jsonFeedMediaType,
        at: position,
        "“\(key)” is \(quoted), expected a type such as “audio/mpeg”"
      )
    case .hubType where !JSONFeedVocabulary.hubTypes.contains(text.lowercased()):
      findings.add(.jsonFeedHubType, at: position, "the type of the hub is \(quoted)")
    case .version, .url, .date, .language, .mediaType, .hubType, .text, .id, .flag, .count,
      .object, .list:
      return
    }
  }

  /// An absolute IRI without white space or what RFC 3987 §2.2 leaves out.
  private static func isURL(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      byte > 0x20 && byte != 0x7F && !Self.unwise.contains(byte)
    }
    return isPlain && AbsoluteURL(text) != nil
  }

  private static let unwise = Array("<>\"{}|\\^`".utf8)

  /// The shape of a tag of RFC 5646 §2.1: a language of letters, then subtags of letters and digits.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, 1...8 ~= first.count, first.allSatisfy(isLetter) else {
      return false
    }
    guard first.count > 1 || (parts.count > 1 && "xi".utf8.contains((first.first ?? 0) | 0x20))
    else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      1...8 ~= part.count && part.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 }
    }
  }

  /// Two names of RFC 6838 §4.2 with a slash between them; parameters may follow.
  private static func isMediaType(_ text: String) -> Bool {
    let type = text.utf8.prefix { $0 != UInt8(ascii: ";") }
    let names = type.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.count == 2 else { return false }
    return names.allSatisfy { name in
      1...127 ~= name.count
        && name.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || "!#$&-^_.+".utf8.contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20
  }
}
