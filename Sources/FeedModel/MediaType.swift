/// MIME types by the extension of a file's name, for enclosures that do not say theirs: a table.
package enum MediaType {
  /// What a file is that nothing is known of.
  package static let unknown = "application/octet-stream"

  /// The types that podcasts and posts enclose (the list of Apple's podcast guide, then RFC 6838's registry).
  private static let types: [String: String] = [
    // Sound.
    "aac": "audio/aac", "aif": "audio/aiff", "aiff": "audio/aiff", "amr": "audio/amr",
    "flac": "audio/flac", "m4a": "audio/x-m4a", "m4b": "audio/x-m4b", "mid": "audio/midi",
    "midi": "audio/midi", "mka": "audio/x-matroska", "mp2": "audio/mpeg", "mp3": "audio/mpeg",
    "mpga": "audio/mpeg", "oga": "audio/ogg", "ogg": "audio/ogg", "opus": "audio/ogg",
    "spx": "audio/ogg", "wav": "audio/wav", "weba": "audio/webm", "wma": "audio/x-ms-wma",
    // Film.
    "3gp": "video/3gpp", "avi": "video/x-msvideo", "m3u8": "application/vnd.apple.mpegurl",
    "m4v": "video/x-m4v", "mkv": "video/x-matroska", "mov": "video/quicktime", "mp4": "video/mp4",
    "mpeg": "video/mpeg", "mpg": "video/mpeg", "ogv": "video/ogg", "webm": "video/webm",
    "wmv": "video/x-ms-wmv",
    // Pictures.
    "avif": "image/avif", "bmp": "image/bmp", "gif": "image/gif", "heic": "image/heic",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "jxl": "image/jxl", "png": "image/png",
    "svg": "image/svg+xml", "tif": "image/tiff", "tiff": "image/tiff", "webp": "image/webp",
    // Texts and archives.
    "csv": "text/csv", "epub": "application/epub+zip", "gz": "application/gzip",
    "htm": "text/html", "html": "text/html", "ics": "text/calendar", "json": "application/json",
    "md": "text/markdown", "mobi": "application/x-mobipocket-ebook",
    "odt":
      "application/vnd.oasis.opendocument.text", "pdf": "application/pdf",
    "srt":
      "application/x-subrip", "torrent": "application/x-bittorrent", "txt": "text/plain",
    "vtt": "text/vtt", "zip": "application/zip",
  ]

  /// The type of the file that a URL path names; nil if its ending is not known.
  package static func type(ofPath path: some StringProtocol) -> String? {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return types[name[name.index(after: dot)...].lowercased()]
  }
}
