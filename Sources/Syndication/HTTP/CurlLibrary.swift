import CCurl

/// libcurl, loaded when a run first needs the network; it stays loaded.
@safe struct CurlLibrary: @unchecked Sendable {
  /// The functions of the library, which nobody changes once it is loaded.
  let functions: UnsafePointer<feedgen_curl>

  /// The files that hold libcurl, the one to prefer first: Debian has it with OpenSSL and with GnuTLS.
  private static let names = ["libcurl.so.4", "libcurl-gnutls.so.4"]

  /// The library; nil where there is none.
  static let shared = firstThere(of: names)

  /// Loads a library of a name; nil if there is none, or one that lacks what is needed (before 7.66).
  init?(named name: String) {
    let memory = UnsafeMutablePointer<feedgen_curl>.allocate(capacity: 1)
    unsafe memory.initialize(to: feedgen_curl())
    guard unsafe feedgen_curl_load(memory, name),
      let start = unsafe memory.pointee.global_init,
      start(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
    else {
      unsafe memory.deallocate()
      return nil
    }
    unsafe functions = UnsafePointer(memory)
  }

  /// The first library that is there.
  private static func firstThere(of names: [String]) -> CurlLibrary? {
    for name in names {
      if let library = CurlLibrary(named: name) { return library }
    }
    return nil
  }

  /// What the library says of a result code.
  func reason(_ code: CURLcode) -> String {
    guard let text = unsafe functions.pointee.easy_strerror?(code) else {
      return "error \(code.rawValue)"
    }
    return unsafe String(cString: text)
  }
}
