import Diagnostics
import FeedFormats
import FeedModel
import FeedRules
import FileSystem
import LibXML

/// Makes the files beside the feeds: a function of the configuration, whatever the posts are and whatever feeds a run is about.
struct IndexFiles {
  private let configuration: Configuration
  private let listings: [FeedListing]
  private let phrases: IndexPhrases

  /// Prepares the files of a site.
  init(of configuration: Configuration) {
    self.configuration = configuration
    let settings = configuration.index
    let isListed = settings.html != nil || settings.opml != nil || settings.snippets != nil
    listings = isListed ? FeedListing.all(of: configuration) : []
    phrases = IndexPhrases.matching(configuration.site.language)
  }

  /// The paths of the files that a site wants, below the output folder.
  static func paths(of configuration: Configuration) -> [String] {
    let settings = configuration.index
    let files = [settings.html, configuration.styleSheet, settings.opml].compactMap { $0 }
    let snippets = settings.snippets.map { folder in
      Snippets.names.map { Path.join(folder, $0) }
    }
    return files + (snippets ?? [])
  }

  /// The files that are wanted; one that does not pass its check is not among them, and the list says why.
  func all(_ diagnostics: inout DiagnosticList) -> [IndexFile] {
    let settings = configuration.index
    var files: [IndexFile] = []
    if let path = settings.html {
      var page = IndexPage(of: configuration, listings, phrases)
      files.append(IndexFile(path: path, bytes: page.bytes()))
    }
    if let path = configuration.styleSheet {
      files.append(IndexFile(path: path, bytes: FeedStyle(phrases: phrases).bytes))
    }
    if let path = settings.opml, let bytes = opml(path, &diagnostics) {
      files.append(IndexFile(path: path, bytes: bytes))
    }
    if let folder = settings.snippets {
      files += Snippets(of: configuration, listings).all.map { name, bytes in
        IndexFile(path: Path.join(folder, name), bytes: bytes)
      }
    }
    return files
  }

  /// The list of the feeds, judged as any OPML is; nil if it does not pass.
  private func opml(_ path: String, _ diagnostics: inout DiagnosticList) -> [UInt8]? {
    let path = Path.join(configuration.output, path)
    let bytes = OPMLWriter.bytes(of: list)
    let judgement = FeedJudge().judge(SourceFile(path: path, bytes: bytes), base: nil)
    let errors = judgement.diagnostics.filter { $0.severity == .error }
    for error in errors { diagnostics.append(error) }
    return errors.isEmpty ? bytes : nil
  }

  private var list: SubscriptionList {
    let site = configuration.site
    let feeds = listings.compactMap { listing in
      listing.forms.first.map { form in
        var feed = ListedFeed(name: listing.name, title: listing.title, feedURL: form.url)
        feed.description = listing.description
        feed.language = site.language
        feed.siteURL = site.url
        return feed
      }
    }
    return SubscriptionList(title: site.title, owner: site.author, feeds: feeds)
  }
}
