import Diagnostics
import FeedModel
import Notation

/// Makes posts of front matter as Jekyll and jekyll-feed understand it.
///
/// What they have no word for, such as `from` and `enclosure`, is read as everywhere else; `guid`, `id`, `updated`
/// and `expiryDate` are not read, since Jekyll's feeds know nothing of them.
struct JekyllPostReader {
  /// The place of the post.
  let place: PostPlace

  /// The conventions of the site.
  let conventions: PostConventions

  /// Makes a post of its fields; nil if it has no date that can be read.
  func post(_ fields: inout FieldReader, bodyRange: Range<Int>) -> Post? {
    let name = PostFileName(jekyll: place.path)
    PostReader.reportName(name, &fields)
    let isPublished = isPublished(fields)
    let isDraft = fields.flag("draft", usually: false) || isInDrafts
    let (isInFeeds, mode) = fields.feed()
    let isHidden = isDraft || !isPublished || !isInFeeds
    let publication = JekyllDates.publication(&fields, name)
    guard let published = PostReader.published(publication, &fields, isHidden: isHidden)
    else { return nil }
    var post = Post(
      path: place.path,
      fileName: name,
      published: published,
      bodyFormat: BodyFormat.jekyll(path: place.path),
      bodyRange: bodyRange
    )
    post.isPublished = isPublished
    post.isDraft = isDraft
    post.isInFeeds = isInFeeds
    post.mode = mode
    fill(&post, from: &fields)
    return post
  }

  /// Whether the post lies in a folder of drafts.
  private var isInDrafts: Bool {
    place.collection == PostPlace.usualCollection
      && place.path.split(separator: "/").dropLast().contains("_drafts")
  }

  /// Whether `published` is neither false nor blank; a date there says nothing.
  private func isPublished(_ fields: FieldReader) -> Bool {
    guard !fields.isBlank("published") else { return false }
    return fields.value("published").flatMap { fields.truth($0) } ?? true
  }

  private func fill(_ post: inout Post, from fields: inout FieldReader) {
    post.slug = fields.text("slug")?.value ?? post.slug
    post.title = fields.text("title") ?? usualTitle(of: post.fileName)
    post.updated = JekyllDates.lastModified(&fields)
    post.link = fields.text("permalink")
    post.base = fields.text("base")
    PostReader.fillOrigin(&post, from: &fields)
    post.authors = JekyllAuthors(conventions: conventions).authors(&fields)
    let terms = JekyllTerms(of: &fields, at: place)
    post.ownCategories = terms.categories
    post.tags = terms.tags
    post.categories = terms.subjects
    post.summary = fields.text("description", "excerpt")
    post.excerptSeparator = fields.excerptSeparator()
    post.image = fields.image()
    post.enclosures = fields.enclosures()
    post.language = fields.language()
  }

  /// The title of a post without one: the words of its file name, each with a capital.
  private func usualTitle(of name: PostFileName) -> Located<String>? {
    let words = name.slug.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { word in
        let word = String(Substring(word))
        return word.prefix(1).uppercased() + word.dropFirst().lowercased()
      }
    let title = FieldReader.trimmed(words.joined(separator: " "))
    return title.isEmpty ? nil : Located(title, at: SourcePosition(line: 1, column: 1))
  }
}
