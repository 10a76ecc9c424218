import FeedModel
import Notation

/// What is remembered of feeds as JSON lines, one for each feed, in the order of their addresses.
extension FetchMemory {
  /// The lines of the file.
  var lines: [UInt8] {
    var lines: [UInt8] = []
    for (url, record) in records.sorted(by: { $0.key.text < $1.key.text }) {
      lines += record.line(for: url)
    }
    return lines
  }

  /// Reads lines; one that is no record is passed over, since a feed that is asked for once more does no harm.
  init(lines: [UInt8]) {
    self.init()
    for line in JSONLines(lines).lines {
      guard let value = line.value,
        let url = value["url"]?.string.flatMap({ AbsoluteURL($0) }),
        let record = FetchRecord(value)
      else { continue }
      self[url] = record
    }
  }
}

extension FetchRecord {
  /// Reads a record; nil for what is none.
  fileprivate init?(_ value: Value) {
    guard let checked = value["checked"]?.moment else { return nil }
    self.init(checked: checked)
    validators = Validators(
      entityTag: value["etag"]?.string,
      lastModified: value["lastModified"]?.string
    )
    document = value["document"]?.string.flatMap { AbsoluteURL($0) }
    purpose = value["purpose"]?.string ?? ""
    timeToLive = value["ttl"]?.integer
    failures = min(max(value["failures"]?.integer ?? 0, 0), 1_000_000)
    if let reason = value["pause"]?.string.flatMap({ FetchPause.Reason(rawValue: $0) }),
      let end = value["until"]?.moment
    {
      pause = FetchPause(reason, until: end)
    }
  }

  /// The line of a feed.
  fileprivate func line(for url: AbsoluteURL) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.beginObject()
    writer.member("url", url.text)
    writer.member("checked", checked.rfc3339)
    writer.member("etag", validators.entityTag)
    writer.member("lastModified", validators.lastModified)
    writer.member("document", document?.text)
    writer.member("purpose", purpose.isEmpty ? nil : purpose)
    writer.member("ttl", timeToLive)
    writer.member("failures", failures > 0 ? failures : nil)
    writer.member("pause", pause?.reason.rawValue)
    writer.member("until", pause?.end.rfc3339)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
