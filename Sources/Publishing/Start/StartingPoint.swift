package import Diagnostics
import FeedModel
package import FileSystem
import Glibc
import Notation

/// A first configuration for a folder, made of what is found there.
package struct StartingPoint {
  /// The folder.
  package let folder: String

  /// The URL of the site; nil for one to be filled in.
  package let siteURL: String?

  /// The URL that stands in a configuration until somebody writes another one.
  private static let placeholderURL = "https://example.org/"

  /// The title of the site.
  package let siteTitle: String

  /// Folders that people keep posts in, the likeliest first.
  private static let usualFolders = ["posts", "_posts", "content/posts", "content", "blog"]

  /// What makes git merge two ledgers by taking the lines of both.
  private static let mergeRule = ".feedgen/ledger.jsonl merge=union\n"

  /// Plans a starting point.
  package init(folder: String, siteURL: String?, siteTitle: String) {
    self.folder = folder
    self.siteURL = siteURL
    self.siteTitle = siteTitle
  }

  /// Writes the files that are not there yet; a line for each says what was done, and what to do next.
  ///
  /// Where another generator's configuration is, the equal of it is written; its problems go to the list, and none is
  /// written if it has errors.
  package func write(
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> [String] {
    guard let configuration = try configuration(&diagnostics) else { return [] }
    return [
      try writeNew("config.json", configuration),
      try writeNew(".gitattributes", Array(Self.mergeRule.utf8)),
      "next: look at “site” in config.json, then run “feedgen --dry-run”",
    ]
  }

  private func writeNew(_ name: String, _ bytes: [UInt8]) throws(FileSystemFailure) -> String {
    let path = Path.join(folder, name)
    guard (try? FileStatus(ofPath: path, followingLinks: false)) == nil else {
      let advice = name == ".gitattributes" ? "; it should say: \(Self.mergeRule.dropLast())" : ""
      return "\(path): is there already and was left as it is\(advice)"
    }
    try AtomicFile.replace(path, with: bytes)
    return "\(path): written"
  }

  /// The configuration for what is in the folder; nil if what is there cannot be read.
  private func configuration(
    _ diagnostics: inout DiagnosticList
  ) throws(FileSystemFailure) -> [UInt8]? {
    guard let path = ForeignConfiguration.path(in: folder) else { return usualConfiguration }
    let typed = siteURL.flatMap { AbsoluteURL($0) }
    guard let foreign = try ForeignConfiguration.read(path, siteURL: typed, &diagnostics) else {
      return nil
    }
    var writer = JSONWriter()
    writer.value(foreign.root)
    writer.endLine()
    return writer.bytes
  }

  private var usualConfiguration: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.object("site") { site in
      site.member("title", siteTitle)
      site.member("url", siteURL ?? Self.placeholderURL)
      site.member("language", "en")
      site.member("timeZone", "UTC")
    }
    writer.object("posts") { posts in
      posts.key("directories")
      posts.beginArray()
      posts.string(postsFolder)
      posts.endArray()
      posts.member("permalink", "/:year/:month/:day/:title/")
    }
    writer.object("content") { $0.member("mode", "full") }
    writer.key("feeds")
    writer.beginArray()
    for format in ["rss", "atom"] {
      writer.beginObject()
      writer.member("path", "\(format).xml")
      writer.member("format", format)
      writer.key("limit")
      writer.integer(FeedSettings.defaultLimit)
      writer.endObject()
    }
    writer.endArray()
    writer.member("output", "feeds")
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private var postsFolder: String {
    Self.usualFolders.first { name in
      (try? FileStatus(ofPath: Path.join(folder, name)))?.kind == .directory
    } ?? "posts"
  }
}

extension JSONWriter {
  /// Writes a member whose value is an object.
  fileprivate mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    members(&self)
    endObject()
  }
}
