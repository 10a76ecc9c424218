/// What a scheme says about the rest of its URL.
enum URLScheme {
  /// Whether a scheme, in any case, is one whose URLs are hierarchical and always have a host.
  ///
  /// These are the special schemes of the URL standard but `file`.
  static func needsHost(_ scheme: Span<UInt8>) -> Bool {
    guard scheme.count <= 5 else { return false }
    switch word(scheme) {
    case https, http, ftp, ws, wss: return true
    default: return false
    }
  }

  /// Whether two schemes are the same but for case.
  static func equals(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index].lowercased != right[index].lowercased {
      return false
    }
    return true
  }

  // A short scheme in lower case, read as a big-endian number.
  private static let http: UInt64 = 0x6874_7470
  private static let https: UInt64 = 0x68_7474_7073
  private static let ftp: UInt64 = 0x66_7470
  private static let ws: UInt64 = 0x7773
  private static let wss: UInt64 = 0x77_7373

  private static func word(_ scheme: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in scheme.indices { word = word << 8 | UInt64(scheme[index].lowercased) }
    return word
  }
}
