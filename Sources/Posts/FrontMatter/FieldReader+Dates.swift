import Diagnostics
import FeedModel
import Notation

extension FieldReader {
  /// The date of publication: `date`, else `published` if it is a date, else the date of the file
  /// name.
  mutating func publication(_ name: PostFileName) -> Publication {
    for key in ["date", "published"] {
      guard let value = value(key), !isEmpty(value) else { continue }
      if key == "published", truth(value) != nil { continue }
      guard let timestamp = requiredDate(value, of: key) else { return .unreadable }
      return .dated(timestamp)
    }
    return publication(ofName: name)
  }

  /// The date in the name of the file.
  mutating func publication(ofName name: PostFileName) -> Publication {
    guard let text = name.dateText else { return .undated }
    if let timestamp = name.date.flatMap(dates.start) { return .dated(timestamp) }
    let message = DateProblem.noSuchDay.message(about: text) + ", but begins the file name"
    diagnostics.append(file.diagnostic(.invalidDate, message, remedy: "rename the file"))
    return .unreadable
  }

  /// The date of the first of some fields that has one; one that cannot be read is reported and
  /// passed over.
  mutating func optionalDate(_ keys: String...) -> Timestamp? {
    for key in keys {
      guard let value = value(key), !isEmpty(value) else { continue }
      if let timestamp = date(value, of: key, problemCode: .ignoredDate) { return timestamp }
    }
    return nil
  }

  /// Whether the post may be published: not if `published` is false, or nothing that can be understood.
  ///
  /// Beside a `date`, `published` must be one or the other.
  mutating func isPublished() -> Bool {
    guard let value = value("published"), !isEmpty(value) else { return true }
    if let truth = truth(value) { return truth }
    if self.value("date") != nil, (try? dates.read(value.scalarText ?? "")) == nil {
      reportType(of: value, "published", expected: "true, false or a date")
      return false
    }
    return true
  }

  private mutating func requiredDate(_ value: Value, of key: String) -> Timestamp? {
    date(value, of: key, problemCode: .invalidDate)
  }

  /// The instant of a value, read by the reader of the site unless another one is given; one that cannot be read is
  /// reported.
  mutating func date(
    _ value: Value,
    of key: String,
    problemCode code: DiagnosticCode,
    by other: DateReader? = nil
  ) -> Timestamp? {
    guard let text = value.scalarText else {
      let message = "“\(key)” is \(value.kind); expected a date"
      diagnostics.append(file.diagnostic(code, at: value.position, message))
      return nil
    }
    do {
      let reading = try (other ?? dates).read(text)
      record(key, value, date: reading)
      if let oddity = reading.oddity {
        let message = "\(Quotation.of(text)) is read, but has \(oddity)"
        diagnostics.append(file.diagnostic(.unusualDate, at: value.position, message))
      }
      return reading.timestamp
    } catch {
      let message = error.message(about: text)
      diagnostics.append(
        file.diagnostic(code, at: value.position, message, remedy: error.remedy)
      )
      return nil
    }
  }

  /// Whether a value is an empty text.
  func isEmpty(_ value: Value) -> Bool {
    value.content == .string && Self.trimmed(value.text).isEmpty
  }
}
