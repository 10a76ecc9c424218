import FeedModel
import HTML

/// The bytes of a post: front matter, an empty line and the body.
enum PostText {
  /// The bytes of the file that a draft becomes; the same for the same draft.
  static func bytes(of draft: PostDraft) -> [UInt8] {
    var writer = FrontMatterWriter()
    writer.field("layout", "post")
    writer.field("title", quoting: draft.title.map(written))
    writer.field("date", draft.published)
    writer.field("updated", draft.updated)
    authors(draft.authors, &writer)
    writer.field("from", draft.from?.text)
    writer.field("tags", draft.tags)
    writer.field("categories", draft.categories)
    writer.field("guid", draft.guid)
    writer.field("lang", draft.language)
    image(draft.image, &writer)
    writer.maps("enclosure", draft.enclosures, enclosure)
    writer.field("summary", quoting: draft.summary.map(written))
    writer.map("source") { source(draft, &$0) }
    return BodyBlock(of: draft.body, behind: Array((writer.block + "\n").utf8)).bytes
  }

  /// A plain text as a title or summary of a front matter, where tags and references mean what they mean in HTML.
  private static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }),
      PlainTitle.text(of: text) != text
    else { return text }
    return text.unicodeScalars.reduce(into: "") { written, scalar in
      switch scalar {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      default: written.unicodeScalars.append(scalar)
      }
    }
  }

  private static func authors(_ authors: [Person], _ writer: inout FrontMatterWriter) {
    if authors.count == 1, authors[0].email == nil, authors[0].url == nil {
      return writer.field("author", written(authors[0].name))
    }
    writer.maps("author", authors) { writer, author in
      writer.field("name", written(author.name))
      writer.field("email", author.email)
      writer.field("url", author.url?.text)
    }
  }

  private static func image(_ image: Image?, _ writer: inout FrontMatterWriter) {
    guard let alternative = image?.alternative, !alternative.isEmpty else {
      return writer.field("image", image?.url.text)
    }
    writer.map("image") { writer in
      writer.field("url", image?.url.text)
      writer.field("alt", alternative)
    }
  }

  private static func enclosure(_ writer: inout FrontMatterWriter, _ enclosure: Enclosure) {
    writer.field("url", enclosure.url.text)
    writer.field("type", enclosure.type)
    writer.field("length", enclosure.length)
    writer.field("duration", enclosure.duration)
  }

  private static func source(_ draft: PostDraft, _ writer: inout FrontMatterWriter) {
    let source = draft.source
    writer.field("id", source.id)
    writer.field("title", source.title.map(written))
    writer.field("url", source.selfLink?.text)
    writer.field("link", source.siteLink?.text)
    writer.field("rights", source.rights.map(written))
    writer.field("updated", source.updated)
    writer.field("entry", draft.entryID)
  }
}
