import FeedModel
import FileSystem

/// Looks for the files of a site that a post names: beside the post, and below the folder of the configuration.
///
/// Paths never lead out of these folders. `static` below the configuration's folder is looked into as well: Hugo
/// and Zola publish what stands there at the root of the site.
struct LocalFiles {
  /// A file that was found.
  struct Finding: Equatable {
    /// The size in bytes.
    let size: Int

    /// The path below the site, if the file was not found where the reference leads from the post.
    let pathBelowSite: String?
  }

  /// The folder of the configuration.
  let folder: String

  /// The folder of the post.
  let postFolder: String

  /// The URL of the site, which the folder of the configuration stands for.
  let siteURL: AbsoluteURL

  /// What remembers which files were looked for; nil if nobody wants to know.
  var trace: EntryTrace?

  /// The file that a reference means; nil if there is none such.
  func file(for reference: String) -> Finding? {
    if let path = pathOnSite(of: reference) { return findBelowSite(path, isMoved: false) }
    guard Self.isPath(reference) else { return nil }
    for path in Self.spellings(of: reference) {
      guard !path.hasPrefix("/") else {
        if let found = findBelowSite(path, isMoved: false) { return found }
        continue
      }
      if let size = size(of: path, in: postFolder) {
        return Finding(size: size, pathBelowSite: nil)
      }
      if let found = findBelowSite(path, isMoved: true) { return found }
    }
    return nil
  }

  /// Whether a reference is a path, and no URL with a scheme or a host.
  static func isPath(_ reference: String) -> Bool {
    !reference.hasPrefix("//") && AbsoluteURL(reference) == nil
  }

  private func findBelowSite(_ path: String, isMoved: Bool) -> Finding? {
    let relative = String(path.drop { $0 == "/" })
    var paths = [relative]
    // `/blog/a.mp3` on a site at `/blog/` is `a.mp3` of the site.
    let base = String(siteURL.path.drop { $0 == "/" })
    if !base.isEmpty, path.hasPrefix("/"),
      relative.hasPrefix(base.hasSuffix("/") ? base : base + "/")
    {
      paths.append(String(relative.dropFirst(base.count).drop { $0 == "/" }))
    }
    for path in paths {
      for root in [folder, Path.join(folder, "static")] {
        if let size = size(of: path, in: root) {
          return Finding(size: size, pathBelowSite: isMoved ? path : nil)
        }
      }
    }
    return nil
  }

  /// The path of a URL that is one of the site; nil for any other reference.
  private func pathOnSite(of reference: String) -> String? {
    guard let url = AbsoluteURL(reference), url.host == siteURL.host, url.port == siteURL.port
    else {
      return nil
    }
    return Self.spellings(of: String(url.path)).last
  }

  /// The size of a regular file below a folder; nil for anything else, and for paths that lead out of both the
  /// folder and that of the configuration.
  private func size(of path: String, in root: String) -> Int? {
    let whole = Self.resolved(Path.join(root, path))
    guard [root, folder].contains(where: { Self.isBelow(Self.resolved($0), whole) }) else {
      return nil
    }
    trace?.add(file: whole)
    guard let status = try? FileStatus(ofPath: whole), status.kind == .regular
    else { return nil }
    return status.size
  }

  private static func isBelow(_ folder: String, _ path: String) -> Bool {
    if folder.isEmpty { return !path.hasPrefix("/") && path != ".." && !path.hasPrefix("../") }
    return path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// A path without `.` and without `..` where that can be; empty for the working folder.
  private static func resolved(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as it is written, and without query and percent-encoding.
  private static func spellings(of path: String) -> [String] {
    let bare = path.prefix { $0 != "?" && $0 != "#" }
    var decoded: [UInt8] = []
    var bytes = Array(bare.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "%"), bytes.count >= 2,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    let plain = String(decoding: decoded, as: UTF8.self)
    return plain.utf8.contains(0) ? [] : plain == path ? [path] : [path, plain]
  }
}
