import Diagnostics
import FeedModel
import Notation

/// Makes posts of front matter as Hugo understands it.
///
/// What Hugo has no word for, such as `from` and `enclosure`, is read as everywhere else. `guid`, `id` and `permalink`
/// are not read, since Hugo's feeds know nothing of them.
struct HugoPostReader {
  /// The path below the content folder.
  let path: String

  /// The conventions of the site.
  let conventions: PostConventions

  /// Makes a post of its fields; nil if its date cannot be read.
  ///
  /// A page without a date is no error: it is what many pages are that belong into no feed.
  func post(_ fields: inout FieldReader, bodyRange: Range<Int>) -> Post? {
    let name = PostFileName(hugo: path, language: conventions.defaultLanguage)
    PostReader.reportName(name, &fields)
    let isPublished = fields.value("published").flatMap { fields.truth($0) } ?? true
    // `published: false` says that the page is a draft, unless `draft` says something.
    let isDraft =
      fields.value("draft") == nil ? !isPublished : fields.flag("draft", usually: false)
    let (isInFeeds, mode) = fields.feed()
    let (date, source) = HugoDates.date(&fields, name, conventions.dateSources)
    if case .unreadable = date { return nil }
    var published: Timestamp?
    if case .dated(let moment) = date { published = moment }
    var post = Post(
      path: path,
      fileName: name,
      published: published ?? .epoch,
      bodyFormat: BodyFormat(path: path) ?? .markdown,
      bodyRange: bodyRange
    )
    if published == nil, isInFeeds, !isDraft { reportUndated(&fields) }
    post.isDraft = isDraft
    post.isInFeeds = isInFeeds && published != nil && isListed(fields)
    post.mode = mode
    post.slug = source == .fileName ? name.slug : name.stem
    post.hasOwnSlug = source == .fileName
    fill(&post, from: &fields)
    return post
  }

  private func reportUndated(_ fields: inout FieldReader) {
    fields.diagnostics.append(
      fields.file.diagnostic(.undatedPage, "the page has no date, so that it is in no feed")
    )
  }

  /// Whether `build` or `_build` lets a page stand in lists and have an address.
  private func isListed(_ fields: FieldReader) -> Bool {
    let build = fields.value("build") ?? fields.value("_build")
    let words = [build?["list"], build?["render"]].compactMap { $0?.scalarText?.lowercased() }
    return !words.contains { ["never", "local", "link", "false"].contains($0) }
  }

  private func fill(_ post: inout Post, from fields: inout FieldReader) {
    if let slug = fields.text("slug")?.value {
      post.slug = slug
      post.hasOwnSlug = true
    }
    post.title = fields.text("title")
    post.linkTitle = fields.text("linktitle")?.value
    post.weight = fields.value("weight").flatMap { Int($0.scalarText ?? "") } ?? 0
    post.updated = HugoDates.optional(&fields, "lastmod")
    post.appears = HugoDates.optional(&fields, "publishdate")
    post.expires = HugoDates.optional(&fields, "expirydate")
    post.link = fields.text("url")
    post.base = fields.text("base")
    PostReader.fillOrigin(&post, from: &fields)
    post.authors = fields.authors()
    post.ownCategories = terms(&fields, "categories")
    post.tags = terms(&fields, "tags")
    post.categories = post.ownCategories + post.tags.filter { !post.ownCategories.contains($0) }
    post.summary = fields.text("summary", "description")
    post.image = fields.image()
    post.enclosures = fields.enclosures()
    post.language = fields.language()
  }

  /// The terms of a taxonomy: a list, or one text that is one term, commas and all.
  private func terms(_ fields: inout FieldReader, _ key: String) -> [Category] {
    guard let value = fields.value(key) else { return [] }
    fields.record(key, value)
    var terms: [Category] = []
    for item in value.array ?? [value] {
      guard let text = fields.text(item, of: key) else { continue }
      let term = Category(term: text.value)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }
}
