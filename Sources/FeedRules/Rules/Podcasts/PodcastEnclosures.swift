import Diagnostics
import LibXML

/// Episodes are files that Apple Podcasts plays.
extension ElementRule {
  private static let formats = ["m4a", "mp3", "mov", "mp4", "m4v", "pdf", "epub"]

  static let podcastEnclosures = ElementRule { item, findings in
    guard item.children.contains(where: { $0.space == .itunes }) else { return }
    for enclosure in item.children(.rss, "enclosure") {
      guard let url = enclosure.attribute("url") else { continue }
      let path = url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      let ending = path.split(separator: UInt8(ascii: ".")).last?.asciiLowercased ?? []
      guard !formats.contains(where: { ending.spells($0) }) else { continue }
      findings.report(
        .unsupportedItunesFormat,
        at: enclosure.position,
        "Apple Podcasts plays no \(Value.quoted(url.utf8))"
      )
    }
  }
}
