import Diagnostics
import FeedModel
import FileSystem
import HTML
import LibXML
import Markup
import Posts

/// Makes the entry of a post: what the header says, and the body rendered.
struct EntryMaker: Sendable {
  /// The settings of the site.
  let configuration: Configuration

  /// The posts by the names that bodies have for them.
  let names: PostNames

  /// Prepares to make the entries of a site, whose bodies may link to its posts by their names.
  init(configuration: Configuration, names: PostNames = PostNames(of: [])) {
    self.configuration = configuration
    self.names = names
  }

  /// What renders a body, and remembers the posts that it looks up.
  private func renderer(_ trace: EntryTrace) -> BodyRenderer {
    let site = configuration.site
    return BodyRenderer(
      summaryLength: configuration.content.summaryLength,
      keepsTitleHeading: configuration.content.titleHeading,
      site: LiquidSite(title: site.title, description: site.description, url: site.url) { name in
        let link = names.link(of: name)
        trace.add(name: name, link: link)
        return link
      }
    )
  }

  /// The entry of a post with what some modes ask for; nil when its body cannot be published, and the list then
  /// says why.
  ///
  /// The post's own mode goes before those of the feeds that take it. The body is rendered only if its HTML, its
  /// beginning or its first picture is asked for. The last edit is the ledger's.
  func entry(
    of loaded: LoadedPost,
    id: String,
    lastEdit: Timestamp? = nil,
    in feedModes: Set<ContentMode>,
    trace: EntryTrace = EntryTrace(),
    _ diagnostics: inout DiagnosticList
  ) -> Entry? {
    guard let file = PostLoader.unchangedSource(of: loaded, &diagnostics) else { return nil }
    var entry = header(of: loaded, id: id, in: file, trace, &diagnostics)
    entry.updated = Self.updated(loaded.post, lastEdit)
    let modes = loaded.post.mode.map { [$0] } ?? feedModes
    let wantsContent = modes.contains { $0 != .summary }
    let wantsExcerpt = entry.summary == nil && modes.contains { $0 != .content }
    let wantsImage = entry.image == nil && configuration.content.leadImage
    guard wantsContent || wantsExcerpt || wantsImage else { return entry }
    let body = body(of: loaded, title: entry.title, in: file, trace, &diagnostics)
    if wantsExcerpt, !body.excerpt.isEmpty { entry.summary = body.excerpt }
    if wantsImage { entry.image = body.leadImage }
    guard wantsContent else { return entry }
    guard body.html.count <= XMLLimits.textBytes else {
      diagnostics.append(
        file.diagnostic(
          .oversizedEntry,
          "the rendered body has \(body.html.count) bytes, expected at most \(XMLLimits.textBytes)"
        )
      )
      return nil
    }
    entry.content = EntryContent(body.html)
    return entry
  }

  /// When a post last changed: as the front matter says, else the ledger, never before it was published.
  static func updated(_ post: Post, _ lastEdit: Timestamp?) -> Timestamp {
    post.updated ?? max(lastEdit ?? post.published, post.published)
  }

  /// The same of a post whose header need not be read for it, as far as that says nothing.
  static func updated(_ loaded: LoadedPost, _ lastEdit: Timestamp?) -> Timestamp {
    guard loaded.outline.updated == nil else { return updated(loaded.passing.post, lastEdit) }
    let published = loaded.outline.published
    return max(lastEdit ?? published, published)
  }

  private func body(
    of loaded: LoadedPost,
    title: String?,
    in file: SourceFile,
    _ trace: EntryTrace,
    _ diagnostics: inout DiagnosticList
  ) -> RenderedBody {
    let post = loaded.post
    return renderer(trace).render(
      file,
      body: post.bodyRange,
      as: post.bodyFormat == .html ? .html : .markdown,
      base: loaded.links.base,
      title: title,
      page: LiquidPage(
        title: post.title?.value,
        link: loaded.links.link,
        date: PermalinkSubject(of: post, in: configuration.site.timeZone).published
      ),
      excerptSeparator: post.excerptSeparator ?? configuration.content.excerptSeparator,
      diagnostics: &diagnostics
    )
  }

  /// The text that a title means: Jekyll sets its quotes and dashes, and in Hugo it is text and no HTML.
  private func title(_ title: String) -> String {
    switch configuration.posts.dialect {
    case .feedgen: PlainTitle.text(of: title)
    case .jekyll: PlainTitle.text(of: SmartTypography.text(of: title))
    case .hugo: title
    }
  }

  /// Everything of an entry that the front matter decides.
  private func header(
    of loaded: LoadedPost,
    id: String,
    in file: SourceFile,
    _ trace: EntryTrace,
    _ diagnostics: inout DiagnosticList
  ) -> Entry {
    let post = loaded.post
    let links = loaded.links
    var entry = Entry(
      id: id,
      link: links.link,
      base: links.base,
      published: post.published,
      updated: post.updated ?? post.published
    )
    entry.original = links.original
    entry.title = post.title.map { title($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    entry.summary =
      post.summary.map { PlainTitle.text(of: $0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    entry.categories = post.categories
    entry.language = post.language.map(\.value).flatMap {
      $0 == configuration.site.language ? nil : $0
    }
    let files = LocalFiles(
      folder: configuration.folder,
      postFolder: Path.folder(of: loaded.location.filePath),
      siteURL: configuration.site.url,
      trace: trace
    )
    var fields = FieldResolver(links: links, file: file, files: files)
    entry.authors = post.authors.map { fields.person($0) }
    if entry.authors.isEmpty, let author = configuration.site.author { entry.authors = [author] }
    entry.source = post.source.flatMap { fields.source($0) }
    entry.image = post.image.flatMap { fields.image($0) }
    entry.enclosures = post.enclosures.compactMap { fields.enclosure($0) }
    diagnostics.append(contentsOf: fields.diagnostics)
    return entry
  }
}
