import FileSystem

/// What of a site's files says something of its feeds.
struct SiteFiles {
  /// The folder of the site.
  let folder: String

  /// Whether there is a file of a path.
  func hasFile(_ path: String) -> Bool {
    (try? FileStatus(ofPath: Path.join(folder, path)))?.kind == .regular
  }

  /// Whether there is a folder of a path.
  func hasFolder(_ path: String) -> Bool {
    (try? FileStatus(ofPath: Path.join(folder, path)))?.kind == .directory
  }

  /// The host that the file `CNAME` gives to a site of GitHub Pages: its first word.
  var hostName: String? {
    guard let bytes = try? InputFile.read(Path.join(folder, "CNAME"), limit: 4096),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    return text.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
