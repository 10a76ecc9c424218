/// MIME types by the extension of a file's name, for enclosures that do not say theirs.
enum MediaType {
  /// What a file is that nothing is known of.
  static let unknown = "application/octet-stream"

  /// The types that podcasts and posts enclose (RFC 6838; the list of Apple's podcast guide among them).
  private static let types: [String: String] = [
    "aac": "audio/aac", "avif": "image/avif", "epub": "application/epub+zip",
    "flac": "audio/flac", "gif": "image/gif", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "m4a": "audio/x-m4a", "m4v": "video/x-m4v", "mov": "video/quicktime", "mp3": "audio/mpeg",
    "mp4": "video/mp4", "oga": "audio/ogg", "ogg": "audio/ogg", "ogv": "video/ogg",
    "opus": "audio/ogg", "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml",
    "wav": "audio/wav", "webm": "video/webm", "webp": "image/webp", "zip": "application/zip",
  ]

  /// The type of the file that a URL path names.
  static func type(ofPath path: some StringProtocol) -> String {
    types[Path.fileExtension(of: String(path))] ?? unknown
  }
}
