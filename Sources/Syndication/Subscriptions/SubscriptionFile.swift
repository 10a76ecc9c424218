import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Notation

/// A file that lists feeds: OPML, or JSON as `[{"url": "…", "site": "…", "title": "…"}]`.
struct SubscriptionFile {
  /// The path of the file.
  let path: String

  /// The largest list that is read, in bytes.
  private static let sizeLimit = 16 << 20

  /// The feeds of the list in its order; what cannot be read goes to the list of problems.
  func feeds(_ diagnostics: inout DiagnosticList) -> [ListedFeed] {
    guard let bytes = bytes(&diagnostics) else { return [] }
    let file = SourceFile(path: path, bytes: bytes)
    let first = bytes.first { $0 > UInt8(ascii: " ") && $0 < 0x80 }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
      return OPMLReader.list(in: file, &diagnostics)?.feeds ?? []
    }
    guard let value = JSONReader.read(file, diagnostics: &diagnostics) else { return [] }
    guard let elements = value.array else {
      diagnostics.append(
        file.diagnostic(
          .unreadableSubscriptions,
          at: value.position,
          "the list is an object, expected a list of objects with “url”"
        )
      )
      return []
    }
    return elements.compactMap { feed($0, in: file, &diagnostics) }
  }

  private func bytes(_ diagnostics: inout DiagnosticList) -> [UInt8]? {
    let problem: String
    do throws(FileSystemFailure) {
      let bytes = try InputFile.read(path, limit: Self.sizeLimit)
      if bytes.count <= Self.sizeLimit { return bytes }
      problem = "is larger than \(Self.sizeLimit >> 20) MiB"
    } catch {
      problem = "cannot be read: \(error.reason)"
    }
    diagnostics.append(Diagnostic(.unreadableSubscriptions, file: path, problem))
    return nil
  }

  /// One element of a JSON list; nil if it has no address of the web.
  private func feed(
    _ value: Value,
    in file: SourceFile,
    _ diagnostics: inout DiagnosticList
  ) -> ListedFeed? {
    guard let url = value["url"]?.string.flatMap({ AbsoluteURL($0) }), url.isWeb else {
      let found = value["url"]?.scalarText.map { "“url” is “\($0)”" } ?? "there is no “url”"
      diagnostics.append(
        file.diagnostic(
          .unusableSubscription,
          at: (value["url"] ?? value).position,
          "\(found), expected an absolute URL of the web"
        )
      )
      return nil
    }
    // Some of these lists have the name of the site where others have its address.
    let site = value["site"]?.string ?? ""
    let siteURL = AbsoluteURL(site).flatMap { $0.isWeb ? $0 : nil }
    let title = value["title"]?.string ?? (siteURL == nil ? site : "")
    var feed = ListedFeed(name: title, title: title, feedURL: url)
    feed.siteURL = siteURL
    return feed
  }
}
