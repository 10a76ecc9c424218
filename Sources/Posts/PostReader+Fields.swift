import Diagnostics
import FeedModel
import Notation

extension PostReader {
  /// Makes a post of its fields; nil if it has no date that can be read.
  static func post(_ fields: inout FieldReader, path: String, bodyRange: Range<Int>) -> Post? {
    let name = PostFileName(path: path)
    reportName(name, &fields)
    let isPublished = fields.isPublished()
    let isDraft = fields.flag("draft", usually: false)
    let (isInFeeds, mode) = fields.feed()
    let isHidden = isDraft || !isPublished || !isInFeeds
    guard let published = published(&fields, name, isHidden: isHidden) else { return nil }
    var post = Post(
      path: path,
      fileName: name,
      published: published,
      bodyFormat: BodyFormat(path: path) ?? .markdown,
      bodyRange: bodyRange
    )
    post.isPublished = isPublished
    post.isDraft = isDraft
    post.isInFeeds = isInFeeds
    post.mode = mode
    fill(&post, from: &fields)
    return post
  }

  private static func published(
    _ fields: inout FieldReader,
    _ name: PostFileName,
    isHidden: Bool
  ) -> Timestamp? {
    published(fields.publication(name), &fields, isHidden: isHidden)
  }

  /// The date that was found; nil, and told, if there is none.
  static func published(
    _ publication: Publication,
    _ fields: inout FieldReader,
    isHidden: Bool
  ) -> Timestamp? {
    switch publication {
    case .dated(let timestamp):
      return timestamp
    case .unreadable:
      return nil
    case .undated:
      let code: DiagnosticCode = isHidden ? .undatedDraft : .missingDate
      let message = "neither the front matter nor the file name has a date"
      fields.diagnostics.append(fields.file.diagnostic(code, message))
      return nil
    }
  }

  private static func fill(_ post: inout Post, from fields: inout FieldReader) {
    post.slug = fields.text("slug")?.value ?? post.slug
    post.title = fields.text("title")
    post.updated = fields.optionalDate("updated", "last_modified_at", "modified", "lastmod")
    post.guid = fields.text("guid", "id")
    post.link = fields.text("permalink", "url")
    post.base = fields.text("base")
    fillOrigin(&post, from: &fields)
    post.authors = fields.authors()
    post.ownCategories = fields.subjects("categories", "category")
    post.tags = fields.subjects("tags", "tag")
    post.categories = post.ownCategories + post.tags.filter { !post.ownCategories.contains($0) }
    post.summary = fields.text("summary", "description", "excerpt")
    post.excerptSeparator = fields.excerptSeparator()
    post.image = fields.image()
    post.enclosures = fields.enclosures()
    post.language = fields.language()
    post.expires = fields.optionalDate("expiryDate")
  }

  /// Fills in where the post came from; the body was taken from there, unless only a canonical
  /// address or the mere name of a source is given.
  ///
  /// A `source` that is a map names the feed that the post was taken from, and no page.
  static func fillOrigin(_ post: inout Post, from fields: inout FieldReader) {
    let source =
      fields.namesSourceFeed
      ? fields.text("from", "original_url") : fields.text("from", "source", "original_url")
    post.original = source ?? fields.text("canonical_url")
    if post.base == nil, let source, AbsoluteURL(source.value) != nil { post.base = source }
    post.source = fields.source()
  }

  /// Reports a file name that holds control characters.
  static func reportName(_ name: PostFileName, _ fields: inout FieldReader) {
    guard let control = name.controlCharacter else { return }
    let number = SourceCharacter.codePoint(control)
    let message = "the file name holds the control character \(number)"
    fields.diagnostics.append(fields.file.diagnostic(.controlCharacterInName, message))
  }
}
