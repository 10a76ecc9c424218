/// The schemes of addresses that feeds can be expected to have (IANA, Uniform Resource Identifier Schemes).
///
/// Permanent ones of use to a reader; those that are registered as a warning, such as `javascript`, are left out.
enum URIScheme {
  /// Whether a scheme, in small letters, is one of them.
  static func isRegistered(_ scheme: [UInt8]) -> Bool {
    registered.contains(String(decoding: scheme, as: UTF8.self))
  }

  private static let registered: Set<String> = [
    "aaa", "aaas", "acap", "acct", "cap", "cid", "coap", "coaps", "crid", "data", "dav", "dict",
    "dns", "fax", "file", "ftp", "geo", "go", "gopher", "h323", "http", "https", "iax", "icap",
    "im", "imap", "info", "ipp", "ipps", "iris", "jabber", "ldap", "mailto", "mid", "modem", "msrp",
    "msrps", "mtqp", "mupdate", "news", "nfs", "ni", "nih", "nntp", "opaquelocktoken", "pkcs",
    "pop", "pres", "prospero", "rtsp", "rtsps", "rtspu", "service", "session", "shttp", "sieve",
    "sip", "sips", "sms", "snmp", "stun", "stuns", "tag", "tel", "telnet", "tftp", "thismessage",
    "tip", "turn", "turns", "tv", "urn", "vemmi", "wais", "ws", "wss", "xcon", "xmpp",
  ]
}
