import Diagnostics
import FeedModel
import Notation

/// Dates as Hugo finds them.
enum HugoDates {
  /// The date of a page, that of the first source that has one, and the source.
  static func date(
    _ fields: inout FieldReader,
    _ name: PostFileName,
    _ sources: [HugoDateSource]
  ) -> (Publication, HugoDateSource?) {
    for source in sources {
      switch source {
      case .fileName:
        let publication = fields.publication(ofName: name)
        if case .undated = publication { continue }
        return (publication, source)
      case .field(let field):
        guard let (key, value) = value(of: field, fields) else { continue }
        let date = fields.date(value, of: key, problemCode: .invalidDate)
        return (date.map(Publication.dated) ?? .unreadable, source)
      }
    }
    return (.undated, nil)
  }

  /// The date of a field that a page can do without; one that cannot be read is reported and passed over.
  static func optional(_ fields: inout FieldReader, _ field: String) -> Timestamp? {
    guard let (key, value) = value(of: field, fields) else { return nil }
    return fields.date(value, of: key, problemCode: .ignoredDate)
  }

  /// The value of a field under the first of its names that says something; `published` may be no date.
  private static func value(of field: String, _ fields: FieldReader) -> (String, Value)? {
    for key in HugoDateSource.names(of: field) {
      guard let value = fields.value(key), !fields.isEmpty(value) else { continue }
      if key == "published", fields.truth(value) != nil { continue }
      return (key, value)
    }
    return nil
  }
}
