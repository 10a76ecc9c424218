import Diagnostics
import FeedModel
import FeedRules
import HTML
import Posts

/// Turns the fields of a front matter that hold URLs into what a feed holds; a URL is seen from the link.
struct FieldResolver {
  /// The places of the post.
  let links: PostLinks

  /// The post's text.
  let file: SourceFile

  /// Where files that the post names are looked for.
  let files: LocalFiles

  /// The problems found so far.
  private(set) var diagnostics = DiagnosticList()

  /// Prepares to resolve the fields of one post.
  init(links: PostLinks, file: SourceFile, files: LocalFiles) {
    self.links = links
    self.file = file
    self.files = files
  }

  /// An author, with the page about them if it is one.
  mutating func person(_ field: AuthorField) -> Person {
    Person(
      name: PlainTitle.text(of: field.name),
      email: field.email,
      url: field.url.flatMap { resolve($0) }
    )
  }

  /// A picture; nil when its URL is none.
  mutating func image(_ field: ImageField) -> Image? {
    resolve(field.reference, files.file(for: field.reference.value))
      .map { Image(url: $0, alternative: field.alternative) }
  }

  /// An enclosure, with the type that its name has and the size of its file unless it says them; nil when its
  /// URL is none.
  mutating func enclosure(_ field: EnclosureField) -> Enclosure? {
    let found = files.file(for: field.reference.value)
    guard let url = resolve(field.reference, found) else { return nil }
    let length = field.length ?? found?.size
    if length == nil { reportUnknownLength(of: field.reference, url) }
    return Enclosure(
      url: url,
      type: field.type ?? type(of: field.reference, url),
      length: length,
      duration: field.duration
    )
  }

  /// The feed that a post was taken from, whose addresses and id must be whole; nil when nothing is left of it.
  mutating func source(_ field: SourceField) -> EntrySource? {
    var source = EntrySource()
    source.id = field.id.flatMap { id in
      if let id = EntryIdentifier.id(id.value) { return id.text }
      report(.invalidURL, at: id, "“\(id.value)” is no absolute IRI; the id was passed over")
      return nil
    }
    source.title = field.title.map { PlainTitle.text(of: $0.value) }
    source.selfLink = field.feed.flatMap { absolute($0) }
    source.siteLink = field.site.flatMap { absolute($0) }
    source.rights = field.rights.map { PlainTitle.text(of: $0.value) }
    source.updated = field.updated
    return source == EntrySource() ? nil : source
  }

  /// The URL of a field about another site, where the link of the post is no place to see it from.
  private mutating func absolute(_ field: Located<String>) -> AbsoluteURL? {
    if let url = AbsoluteURL(field.value), url.isWeb { return url }
    report(.invalidURL, at: field, "“\(field.value)” is no URL of the web; it was passed over")
    return nil
  }

  private mutating func type(of reference: Located<String>, _ url: AbsoluteURL) -> String {
    if let type = MediaType.type(ofPath: url.path) { return type }
    report(
      .unknownMediaType,
      at: reference,
      "“\(reference.value)” has no ending that tells its type; it is written as \(MediaType.unknown)"
    )
    return MediaType.unknown
  }

  private mutating func reportUnknownLength(of reference: Located<String>, _ url: AbsoluteURL) {
    if LocalFiles.isPath(reference.value) {
      report(
        .missingFile,
        at: reference,
        "“\(reference.value)” is no file beside the post or below the configuration; its length is unknown"
      )
    } else {
      report(
        .unknownEnclosureLength,
        at: reference,
        "the length of “\(url.text)” is not known; Apple Podcasts asks for its size in bytes"
      )
    }
  }

  /// The URL of a field; a file that was only found below the site is there, whatever the post's own page.
  private mutating func resolve(
    _ field: Located<String>,
    _ found: LocalFiles.Finding? = nil
  ) -> AbsoluteURL? {
    if let path = found?.pathBelowSite { return files.siteURL.appendingRelativePath(path) }
    if let url = links.link.resolving(field.value), url.isWeb { return url }
    report(.invalidURL, at: field, "“\(field.value)” is no URL of the web; it was passed over")
    return nil
  }

  private mutating func report(
    _ code: DiagnosticCode,
    at field: Located<String>,
    _ message: String
  ) {
    diagnostics.append(file.diagnostic(code, at: field.position, message))
  }
}
