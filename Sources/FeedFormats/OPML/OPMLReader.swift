package import Diagnostics
package import FeedModel
import LibXML

/// Reads subscription lists in OPML of any version, as feed readers export them.
///
/// Ill-formed XML is read as far as it goes. Outlines may nest; those with `xmlUrl` are feeds, those around them folders.
package struct OPMLReader {
  private let file: SourceFile
  private var feeds: [ListedFeed] = []

  /// The most feeds that are taken of a list.
  private static let feedLimit = 50_000

  /// The feeds of a document in its order; nil if it is no OPML, which is then in the list of problems.
  package static func list(
    in file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) -> SubscriptionList? {
    let document = XMLRecovery.parse(file.bytes)
    guard let root = document.root, root.name.lowercased() == "opml" else {
      let found = document.root.map { "its outermost element is “\($0.name)”" } ?? "it is no XML"
      diagnostics.append(
        Diagnostic(.unreadableSubscriptions, file: file.path, "is no OPML: \(found)")
      )
      return nil
    }
    var reader = OPMLReader(file: file)
    for body in root.elements where body.name == "body" {
      reader.read(body, folders: [], &diagnostics)
    }
    let title = root.elements.first { $0.name == "head" }?.elements.first { $0.name == "title" }
    return SubscriptionList(title: title?.text ?? "", owner: nil, feeds: reader.feeds)
  }

  private init(file: SourceFile) {
    self.file = file
  }

  /// Reads the outlines directly inside an element and, as far as they are folders, inside them.
  private mutating func read(
    _ parent: XMLElement,
    folders: [String],
    _ diagnostics: inout DiagnosticList
  ) {
    for outline in parent.elements where outline.name == "outline" {
      guard feeds.count < Self.feedLimit else { return }
      let name = Self.text(of: outline)
      if let address = outline.attributes.first(where: { $0.name.lowercased() == "xmlurl" })?.value
      {
        read(outline, at: address, name, folders, &diagnostics)
      }
      read(outline, folders: name.map { folders + [$0] } ?? folders, &diagnostics)
    }
  }

  /// Takes a feed in, unless its address is none of the web.
  private mutating func read(
    _ outline: XMLElement,
    at address: String,
    _ name: String?,
    _ folders: [String],
    _ diagnostics: inout DiagnosticList
  ) {
    guard let url = AbsoluteURL(address), url.isWeb else {
      let position = SourcePosition(line: outline.position.line, column: outline.position.column)
      diagnostics.append(
        file.diagnostic(
          .unusableSubscription,
          at: position,
          "“xmlUrl” is “\(address)”, expected an absolute URL of the web"
        )
      )
      return
    }
    let title = outline.attribute("title") ?? ""
    var feed = ListedFeed(name: name ?? "", title: title.isEmpty ? name ?? "" : title, feedURL: url)
    feed.siteURL = outline.attribute("htmlUrl").flatMap { AbsoluteURL($0) }
    feed.language = outline.attribute("language")
    feed.description = outline.attribute("description")
    for category in folders + Self.categories(of: outline) where !feed.categories.contains(category)
    {
      feed.categories.append(category)
    }
    feeds.append(feed)
  }

  /// What an outline is called.
  private static func text(of outline: XMLElement) -> String? {
    let texts = [outline.attribute("text"), outline.attribute("title")]
    return texts.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The last part of each category: `/Boston/Weather,Rain` are “Weather” and “Rain” (OPML 2.0, “category”).
  private static func categories(of outline: XMLElement) -> [String] {
    (outline.attribute("category") ?? "").split(separator: ",").compactMap { category in
      let name = category.split(separator: "/").last?.drop { $0.isWhitespace } ?? ""
      return name.isEmpty ? nil : String(name)
    }
  }
}
