/// The schemes that an address in a body may have.
enum AddressPolicy {
  /// Whether an absolute URL leads where a reader may go: no script, no file, no part of the reader itself.
  static func isLink(_ url: borrowing ArraySlice<UInt8>) -> Bool {
    hasScheme(of: links, url)
  }

  /// Whether an absolute URL is on the web.
  static func isWeb(_ url: borrowing ArraySlice<UInt8>) -> Bool {
    hasScheme(of: web, url)
  }

  private static let web: [StaticString] = ["https:", "http:"]

  private static let links: [StaticString] = [
    "https:", "http:", "mailto:", "tel:", "sms:", "xmpp:", "sip:", "sips:", "geo:", "magnet:",
    "ftp:", "ftps:", "sftp:", "gemini:", "gopher:", "irc:", "ircs:", "matrix:", "news:", "nntp:",
    "webcal:", "bitcoin:", "ethereum:", "tg:", "signal:", "whatsapp:", "acct:", "doi:",
    "urn:", "ipfs:", "dat:", "git:", "ssh:",
  ]

  private static func hasScheme(
    of schemes: [StaticString],
    _ url: borrowing ArraySlice<UInt8>
  ) -> Bool {
    for index in schemes.indices {
      if url.hasPrefix(schemes[index]) { return true }
    }
    return false
  }
}
