import FeedModel
import Markup
import Posts

/// What one feed takes of entries: summary, content or both, and what it puts around the content.
struct Edition {
  private let configuration: Configuration
  private let settings: FeedSettings

  /// Prepares for the entries of a feed.
  init(_ settings: FeedSettings, of configuration: Configuration) {
    self.settings = settings
    self.configuration = configuration
  }

  /// How much of a post a feed takes: what the post says, else the feed, else the site.
  static func mode(
    _ post: ContentMode?,
    _ feed: FeedSettings,
    _ content: ContentSettings
  ) -> ContentMode {
    post ?? feed.mode ?? content.mode
  }

  /// The parts of posts that a feed asks for, where posts say nothing themselves.
  ///
  /// A feed that may be cut also wants the summaries that its entries can fall back to.
  static func modes(_ feed: FeedSettings, _ content: ContentSettings) -> Set<ContentMode> {
    let mode = mode(nil, feed, content)
    return feed.budget == nil ? [mode] : [mode, .summary]
  }

  /// An entry with its summary alone.
  func summary(_ rendered: RenderedEntry) -> Entry {
    var entry = rendered.entry
    entry.content = nil
    return entry
  }

  /// An entry as it stands in the feed.
  func entry(_ rendered: RenderedEntry) -> Entry {
    var entry = rendered.entry
    switch Self.mode(rendered.mode, settings, configuration.content) {
    case .full: break
    case .summary: entry.content = nil
    case .content: entry.summary = nil
    }
    if let content = entry.content { entry.content = framed(content, of: entry) }
    return entry
  }

  /// A content between header and footer.
  private func framed(_ content: EntryContent, of entry: Entry) -> EntryContent {
    let header = settings.header ?? configuration.content.header
    let footer = settings.footer ?? configuration.content.footer
    guard header != nil || footer != nil else { return content }
    let values = values(of: entry)
    let (before, behind) = (html(header, values), html(footer, values))
    return EntryContent(count: before.count + 1 + content.count + 1 + behind.count) {
      Self.lines(of: [before, content.bytes, behind])
    }
  }

  /// Parts of HTML, each of which begins on a line of its own.
  private static func lines(of parts: [[UInt8]]) -> [UInt8] {
    var html: [UInt8] = []
    for part in parts where !part.isEmpty {
      if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
      html += part
    }
    return html
  }

  private func html(_ template: BodyTemplate?, _ values: TemplateValues) -> [UInt8] {
    template?.html(for: values, base: configuration.site.url) ?? []
  }

  private func values(of entry: Entry) -> TemplateValues {
    let site = configuration.site.author
    let names = entry.authors.isEmpty ? site.map { [$0.name] } ?? [] : entry.authors.map(\.name)
    return TemplateValues(
      title: entry.title,
      link: entry.link,
      author: names.isEmpty ? nil : names.joined(separator: ", "),
      mail: (entry.authors + [site].compactMap { $0 }).lazy.compactMap(\.mailAddress).first
    )
  }
}
