package import FeedModel

/// What a text means as a date, and whether it is written as the standards have it.
package struct DateReading: Equatable, Sendable {
  /// The instant, with the offset that the text names or the site's zone had.
  package let timestamp: Timestamp

  /// What other programs may stumble over, in words; nil for a text that is as it should be.
  package let oddity: String?

  /// Whether the text names an offset, so that the site's zone does not matter.
  package let namesOffset: Bool

  /// Makes a reading.
  package init(timestamp: Timestamp, oddity: String? = nil, namesOffset: Bool = false) {
    self.timestamp = timestamp
    self.oddity = oddity
    self.namesOffset = namesOffset
  }
}
