import Diagnostics

/// What Apple requires of a show, once the feed has any of Apple's elements.
extension ElementRule {
  static let podcastOfChannel = ElementRule { channel, findings in
    guard channel.document.hasItunes else { return }
    if !channel.has(.rss, "language"), channel.language?.isEmpty != false {
      report("language", channel, &findings)
    }
    if !channel.has(.itunes, "category") { report("itunes:category", channel, &findings) }
    if !channel.has(.itunes, "explicit") { report("itunes:explicit", channel, &findings) }
    if !channel.has(.itunes, "owner") {
      findings.report(.missingItunesEmail, channel.subject, "the show has no “itunes:owner”")
    }
    if !channel.document.isUTF8 {
      findings.report(.itunesNotUTF8, channel.subject, "the show is not in UTF-8")
    }
  }

  private static func report(
    _ name: String,
    _ channel: ElementInContext,
    _ findings: inout Findings
  ) {
    findings.report(.missingItunesElement, channel.subject, "the show has no “\(name)”")
  }
}
