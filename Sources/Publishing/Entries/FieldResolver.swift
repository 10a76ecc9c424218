import Diagnostics
import FeedModel
import Markup
import Posts

/// Turns the fields of a front matter that hold URLs into what a feed holds; a URL is seen from the link.
struct FieldResolver {
  /// The places of the post.
  let links: PostLinks

  /// The post's text.
  let file: SourceFile

  /// The problems found so far.
  private(set) var diagnostics = DiagnosticList()

  /// Prepares to resolve the fields of one post.
  init(links: PostLinks, file: SourceFile) {
    self.links = links
    self.file = file
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
    resolve(field.reference).map { Image(url: $0, alternative: field.alternative) }
  }

  /// An enclosure, with the type that its name has unless it says one; nil when its URL is none.
  mutating func enclosure(_ field: EnclosureField) -> Enclosure? {
    resolve(field.reference).map { url in
      Enclosure(
        url: url,
        type: field.type ?? MediaType.type(ofPath: url.path),
        length: field.length,
        duration: field.duration
      )
    }
  }

  private mutating func resolve(_ field: Located<String>) -> AbsoluteURL? {
    if let url = links.link.resolving(field.value), url.isWeb { return url }
    diagnostics.append(
      file.diagnostic(
        .invalidURL,
        at: field.position,
        "“\(field.value)” is no URL of the web; it was passed over"
      )
    )
    return nil
  }
}
