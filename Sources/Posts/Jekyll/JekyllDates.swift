import Diagnostics
import FeedModel
import Notation

/// Dates as Jekyll reads them.
///
/// YAML makes an instant of a date with seconds, in UTC if it names no zone. Any other date is a text to it, which
/// Jekyll reads on the site's clock: one without seconds, a day alone, and whatever stands in quotes.
enum JekyllDates {
  /// The date of publication: `date`, else that of the file name.
  static func publication(_ fields: inout FieldReader, _ name: PostFileName) -> Publication {
    guard let value = fields.value("date"), !fields.isEmpty(value) else {
      return fields.publication(ofName: name)
    }
    let reader = reader(for: value, in: fields)
    let date = fields.date(value, of: "date", problemCode: .invalidDate, by: reader)
    return date.map(Publication.dated) ?? .unreadable
  }

  /// The date of the last change: `last_modified_at`, and nothing else.
  static func lastModified(_ fields: inout FieldReader) -> Timestamp? {
    let key = "last_modified_at"
    guard let value = fields.value(key), !fields.isEmpty(value) else { return nil }
    let reader = reader(for: value, in: fields)
    return fields.date(value, of: key, problemCode: .ignoredDate, by: reader)
  }

  /// The reader for an instant of YAML; nil for any other date.
  private static func reader(for value: Value, in fields: FieldReader) -> DateReader? {
    isInstant(value, in: fields) ? DateReader(timeZone: .utc) : nil
  }

  /// Whether YAML takes a value for an instant: no quotes, hyphens in the day, seconds in the time.
  private static func isInstant(_ value: Value, in fields: FieldReader) -> Bool {
    guard let text = value.scalarText, !isQuoted(value, in: fields) else { return false }
    let bytes = Array(text.utf8)
    guard bytes.count > 4, bytes[..<4].allSatisfy({ 0x30...0x39 ~= $0 }),
      bytes[4] == UInt8(ascii: "-")
    else { return false }
    let time = bytes.drop { $0 != UInt8(ascii: " ") && $0 | 0x20 != UInt8(ascii: "t") }
    let clock = time.prefix { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
    return clock.count { $0 == UInt8(ascii: ":") } == 2
  }

  private static func isQuoted(_ value: Value, in fields: FieldReader) -> Bool {
    guard value.offset < fields.file.bytes.count else { return false }
    let first = fields.file.bytes[value.offset]
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
  }
}
