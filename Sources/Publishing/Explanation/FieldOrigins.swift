import Diagnostics
import FeedModel
import Posts

/// Says of the fields of a front matter where they stand, and how dates among them were read.
struct FieldOrigins {
  /// The path of the post's file.
  let file: String

  /// The fields that were taken.
  let uses: [FieldUse]

  /// The zone of times that name none.
  let zone: TimeZone

  /// The first field of some names that was taken.
  func use(of keys: [String]) -> FieldUse? {
    uses.first { keys.contains($0.key) }
  }

  /// The places of the fields of some names that were taken, a line each; nil if none was.
  func places(of keys: [String]) -> [String]? {
    let places = uses.filter { keys.contains($0.key) }.map(place)
    return places.isEmpty ? nil : places
  }

  /// The place of the first field of some names that was taken, and how it was read if it is a date.
  func date(of keys: [String]) -> [String]? {
    guard let use = use(of: keys), let date = use.date, let text = use.text else { return nil }
    return [place(of: use), reading(of: text, as: date.timestamp, namesOffset: date.namesOffset)]
  }

  /// How a date in the name of the file was read.
  func dateOfFileName(_ text: String, as timestamp: Timestamp) -> [String] {
    ["the name of the file", reading(of: text, as: timestamp, namesOffset: false)]
  }

  private func place(of use: FieldUse) -> String {
    "\(file):\(use.position.line):\(use.position.column): \(use.key)"
  }

  private func reading(
    of text: String,
    as timestamp: Timestamp,
    namesOffset: Bool
  ) -> String {
    let source = namesOffset ? "names its offset" : "names no offset; site.timeZone is \(zone.name)"
    let instant = Timestamp(secondsSinceEpoch: timestamp.secondsSinceEpoch) ?? timestamp
    return "“\(text)” \(source); the instant is \(instant.rfc3339)"
  }
}
