import Diagnostics
import FeedFormats
import FileSystem
import Notation
import Posts

/// What single values of a feed cannot say: its filter, and what belongs to a series.
extension ConfigurationCheck {
  /// Reports a filter that cannot be read, at the place in its text.
  mutating func checkFilter(_ value: Value, _ path: String) {
    do {
      _ = try PostFilterParser.filter(in: value.text)
    } catch {
      let place = JSONText.place(ofByte: error.offset, in: value, of: file)
      report(.invalidFilter, at: place, "“\(path)”: \(error.message)")
    }
  }

  /// Checks that paths of feeds differ, and that each has what it needs, and nothing that means nothing; tells the
  /// paths.
  mutating func checkFeeds(_ feeds: [Value]) -> Set<String> {
    var seen: Set<String> = []
    for (index, feed) in feeds.enumerated() {
      checkSeries(feed, "feeds[\(index)]")
      if feed["keepDays"] != nil, feed["maxBytes"] == nil {
        reportAlone(feed["keepDays"], "feeds[\(index)].keepDays", needs: "maxBytes")
      }
      if feed["archive"]?.boolean == true {
        for key in ["maxAge", "maxBytes"] { reportCut(feed[key], "feeds[\(index)].\(key)") }
        let filter = feed["where"].flatMap { try? PostFilterParser.filter(in: $0.text) }
        if filter?.isOfAge == true { reportCut(feed["where"], "feeds[\(index)].where") }
      }
      let format = feed["format"].flatMap { FeedFormat(rawValue: $0.text) }
      guard let path = feed["path"]?.string ?? format?.defaultPath else { continue }
      guard !seen.insert(Path.normalized(path)).inserted else { continue }
      report(
        .duplicateFeedPath,
        feed["path"] ?? feed,
        "a second feed is written to “\(path)”"
      )
    }
    return seen
  }

  private mutating func checkSeries(_ feed: Value, _ name: String) {
    let kind = feed["each"].flatMap { FeedSeries.Kind(rawValue: $0.text) }
    guard let each = feed["each"] else {
      for key in ["only", "except", "minimum", "spelling"] {
        reportAlone(feed[key], "\(name).\(key)", needs: "each")
      }
      checkPlaceholder(in: feed["path"], name)
      return
    }
    guard let kind else { return }
    let placeholder = kind.placeholder
    guard let path = feed["path"] else {
      report(
        .missingKey,
        each,
        "“\(name).path” is missing, expected a path with “\(placeholder)”",
        remedy: "write “\"path\": \"\(kind.rawValue)/\(placeholder).xml\"”"
      )
      return
    }
    guard !path.text.contains(placeholder) else { return }
    report(
      .invalidPattern,
      path,
      "“\(name).path” is “\(path.text)”, expected a path with “\(placeholder)”: each feed needs one of its own"
    )
  }

  /// Reports a path that has the placeholder of a series without being one.
  private mutating func checkPlaceholder(in path: Value?, _ name: String) {
    guard let path,
      let kind = FeedSeries.Kind.allCases.first(where: { path.text.contains($0.placeholder) })
    else { return }
    report(
      .invalidPattern,
      path,
      "“\(name).path” has “\(kind.placeholder)”, which only means something with “each”",
      remedy: "add “\"each\": \"\(kind.rawValue)\"”"
    )
  }

  /// Reports what would take entries out of a feed without putting them into an archive.
  private mutating func reportCut(_ value: Value?, _ name: String) {
    guard let value else { return }
    report(
      .configurationValue,
      value,
      "“\(name)” cannot be had together with “archive”, which loses no entry",
      remedy: "set “limit” to how many entries the feed should hold, or take “archive” out"
    )
  }

  private mutating func reportAlone(_ value: Value?, _ name: String, needs key: String) {
    guard let value else { return }
    report(.configurationValue, value, "“\(name)” means nothing without “\(key)”")
  }
}
