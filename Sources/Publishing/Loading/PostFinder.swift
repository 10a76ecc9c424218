import Diagnostics
import FileSystem

/// Finds the posts below the posts directories, at any depth.
///
/// Symbolic links are followed once: a folder that is reached a second time is reported and left out.
struct PostFinder {
  /// Patterns of paths that hold no posts.
  let exclude: [PathPattern]

  /// Where a Jekyll site has its posts; nil for a site that has them anywhere.
  var layout: JekyllLayout?

  /// Folders that nobody writes posts in, by name: caches and version control.
  private static let ignoredNames = ["node_modules"]

  /// The extensions of posts, in lower case and in bytes.
  private static let extensions = ["md", "markdown", "html", "htm"].map { Array($0.utf8) }

  /// Folders that wait to be listed; those behind links come last, so that real paths win.
  private struct FolderQueue {
    private var folders = [""]
    private var links: [String] = []

    mutating func append(_ path: String, isLink: Bool) {
      if isLink { links.append(path) } else { folders.append(path) }
    }

    mutating func next() -> String? {
      folders.popLast() ?? links.popLast()
    }
  }

  /// The posts below some directories, in the order of their paths' bytes.
  ///
  /// A directory that cannot be listed is an error in the list; the others go on.
  func posts(below directories: [String], _ diagnostics: inout DiagnosticList) -> [PostLocation] {
    var found: [PostLocation] = []
    var seen: Set<FileStatus.ID> = []
    for directory in directories {
      let prefix = Path.prefix(of: directory)
      var waiting = FolderQueue()
      while let below = waiting.next() {
        let folder = below.isEmpty ? directory : Path.join(directory, below)
        guard enter(folder, &seen, &diagnostics) else { continue }
        guard let listing = list(folder, &diagnostics) else { continue }
        for name in listing.names where layout != nil || !isIgnored(name) {
          let path = below.isEmpty ? name : below + "/" + name
          guard layout?.ignores(path) != true else { continue }
          if !exclude.isEmpty, exclude.contains(where: { $0.matches(path) }) { continue }
          visit(path, behind: prefix, &found, &waiting, &diagnostics)
        }
      }
    }
    // Of equal paths below different directories, those of earlier directories come first.
    return found.sortedByBytes(of: \.path)
  }

  /// Looks at one name: a folder waits to be listed, a post is found, anything else is passed over.
  private func visit(
    _ path: String,
    behind prefix: String,
    _ found: inout [PostLocation],
    _ waiting: inout FolderQueue,
    _ diagnostics: inout DiagnosticList
  ) {
    let filePath = prefix + path
    let isPost = layout.map { $0.isPost(path) } ?? Self.isPost(path)
    do {
      let status = try FileStatus(ofPath: filePath)
      switch status.kind {
      case .directory:
        if isPost {
          diagnostics.append(
            Diagnostic(.postIsDirectory, file: filePath, "a folder is named like a post")
          )
        }
        let link = try FileStatus(ofPath: filePath, followingLinks: false)
        waiting.append(path, isLink: link.kind == .symbolicLink)
      case .regular:
        if isPost, layout.map({ $0.isPost(path, in: filePath) }) ?? true {
          found.append(PostLocation(prefix: prefix, path: path, status: status))
        }
      case .symbolicLink, .other:
        if isPost {
          diagnostics.append(
            Diagnostic(.postNotAFile, file: filePath, "neither a file nor a folder")
          )
        }
      }
    } catch {
      guard isPost || !error.isMissing else { return }
      diagnostics.append(
        Diagnostic(.unreadablePost, file: filePath, "cannot be read: \(error.reason)")
      )
    }
  }

  /// Whether a folder is reached for the first time.
  private func enter(
    _ folder: String,
    _ seen: inout Set<FileStatus.ID>,
    _ diagnostics: inout DiagnosticList
  ) -> Bool {
    guard let status = try? FileStatus(ofPath: folder) else { return true }
    let isNew = seen.insert(status.id).inserted
    if !isNew {
      diagnostics.append(
        Diagnostic(
          .folderReachedTwice,
          file: folder,
          "the folder was reached by another path already; its posts are taken once"
        )
      )
    }
    return isNew
  }

  private func list(
    _ folder: String,
    _ diagnostics: inout DiagnosticList
  ) -> DirectoryListing? {
    do {
      let listing = try DirectoryListing(ofPath: folder)
      for name in listing.unreadableNames {
        diagnostics.append(
          Diagnostic(
            .nameNotUTF8,
            file: Path.join(folder, name),
            "the file name is not UTF-8"
          )
        )
      }
      return listing
    } catch {
      diagnostics.append(
        Diagnostic(.unreadableFolder, file: folder, "cannot be listed: \(error.reason)")
      )
      return nil
    }
  }

  /// Whether the name of a file has the extension of a post, in small letters or in capitals.
  private static func isPost(_ path: String) -> Bool {
    let bytes = path.utf8
    return extensions.contains { ending in
      guard bytes.count > ending.count else { return false }
      let start = bytes.index(bytes.endIndex, offsetBy: -ending.count)
      return bytes[bytes.index(before: start)] == UInt8(ascii: ".")
        && zip(bytes[start...], ending).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Hidden files and folders hold no posts.
  private func isIgnored(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".")
      || Self.ignoredNames.contains { ByteOrder.areSame($0, name) }
  }
}
