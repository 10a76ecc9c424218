import CCurl
import FeedModel

/// A transfer of libcurl's, from the request to the answer; it owns all that libcurl looks at meanwhile.
@safe final class HTTPTransfer {
  /// The request's number, by which its sender knows it.
  let ticket: Int

  /// The handle, to be added to a multi handle.
  let easy: UnsafeMutableRawPointer

  private let library: CurlLibrary
  private let reception: HTTPReception
  private var list: UnsafeMutablePointer<curl_slist>?

  /// How long a connection may take to come about, in milliseconds.
  private static let connectPatience = 15_000

  /// Fewer bytes a second than this are too few.
  private static let slowRate = 64

  /// How long they may be too few, in seconds.
  private static let slowSeconds = 20

  /// Prepares a request; nil when libcurl has no memory for it or refuses an option that safety hangs on.
  init?(_ request: HTTPRequest, ticket: Int, bodyLimit: Int, agent: String, _ library: CurlLibrary)
  {
    guard let easy = unsafe library.functions.pointee.easy_init?() else { return nil }
    self.ticket = ticket
    self.library = library
    unsafe self.easy = easy
    reception = HTTPReception(bodyLimit: bodyLimit)
    guard restrict() else { return nil }
    set(CURLOPT_URL, request.url.withoutFragment)
    set(CURLOPT_USERAGENT, agent)
    set(CURLOPT_ACCEPT_ENCODING, "")
    set(CURLOPT_TIMEOUT_MS, request.patience)
    set(CURLOPT_CONNECTTIMEOUT_MS, min(Self.connectPatience, request.patience))
    set(CURLOPT_LOW_SPEED_LIMIT, Self.slowRate)
    set(CURLOPT_LOW_SPEED_TIME, Self.slowSeconds)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    unsafe feedgen_curl_set_offset(
      library.functions,
      easy,
      CURLOPT_MAXFILESIZE_LARGE,
      curl_off_t(bodyLimit)
    )
    setHeader(request.fields)
    if let form = request.form { setForm(form) }
    setCallbacks()
  }

  deinit {
    unsafe library.functions.pointee.easy_cleanup?(easy)
    unsafe library.functions.pointee.slist_free_all?(list)
  }

  /// What came of the transfer, given the result code that libcurl ended it with.
  func outcome(_ code: CURLcode) -> Result<HTTPResponse, HTTPFailure> {
    if let failure = reception.failure { return .failure(failure) }
    guard code == CURLE_OK else { return .failure(failure(code)) }
    let status = unsafe feedgen_curl_get_long(library.functions, easy, CURLINFO_RESPONSE_CODE)
    return .success(
      HTTPResponse(status: status, fields: reception.fields, body: reception.body)
    )
  }

  private func failure(_ code: CURLcode) -> HTTPFailure {
    let reason = library.reason(code)
    return switch code {
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_COULDNT_RESOLVE_HOST: .unknownHost
    case CURLE_FILESIZE_EXCEEDED: .tooLarge(limit: reception.bodyLimit)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      .untrusted(reason)
    case CURLE_BAD_CONTENT_ENCODING: .undecodable(reason)
    default: .disconnected(reason)
    }
  }

  /// Keeps the transfer to the web, whatever libcurl can do beside; false if libcurl cannot promise it.
  ///
  /// Redirects are not followed by libcurl, so that each hop is looked at; certificates are verified, and no file of
  /// passwords is read.
  private func restrict() -> Bool {
    let web = Int(CURLPROTO_HTTP | CURLPROTO_HTTPS)
    guard set(CURLOPT_PROTOCOLS_STR, "http,https") || set(CURLOPT_PROTOCOLS, web) else {
      return false
    }
    return set(CURLOPT_FOLLOWLOCATION, 0) && set(CURLOPT_SSL_VERIFYPEER, 1)
      && set(CURLOPT_SSL_VERIFYHOST, 2) && set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
  }

  private func setHeader(_ fields: [String: String]) {
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      let longer = unsafe library.functions.pointee.slist_append?(list, "\(name): \(value)")
      if let longer = unsafe longer { unsafe list = longer }
    }
    unsafe feedgen_curl_set_pointer(library.functions, easy, CURLOPT_HTTPHEADER, list)
  }

  private func setForm(_ form: [UInt8]) {
    set(CURLOPT_POST, 1)
    set(CURLOPT_POSTFIELDSIZE, form.count)
    unsafe form.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe feedgen_curl_set_text(library.functions, easy, CURLOPT_COPYPOSTFIELDS, start)
    }
  }

  /// Has what comes in given to the reception, which lives as long as the handle does.
  private func setCallbacks() {
    let context = unsafe Unmanaged.passUnretained(reception).toOpaque()
    let functions = unsafe library.functions
    unsafe feedgen_curl_set_pointer(functions, easy, CURLOPT_WRITEDATA, context)
    unsafe feedgen_curl_set_pointer(functions, easy, CURLOPT_HEADERDATA, context)
    unsafe feedgen_curl_set_callback(functions, easy, CURLOPT_WRITEFUNCTION) {
      bytes,
      size,
      count,
      context in
      guard let context = unsafe context else { return 0 }
      let reception = unsafe Unmanaged<HTTPReception>.fromOpaque(context).takeUnretainedValue()
      let part = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
      return unsafe reception.takeBody(part) ? size * count : 0
    }
    unsafe feedgen_curl_set_callback(functions, easy, CURLOPT_HEADERFUNCTION) {
      bytes,
      size,
      count,
      context in
      guard let context = unsafe context else { return 0 }
      let reception = unsafe Unmanaged<HTTPReception>.fromOpaque(context).takeUnretainedValue()
      let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
      return unsafe reception.takeHeader(line) ? size * count : 0
    }
  }

  @discardableResult
  private func set(_ option: CURLoption, _ value: Int) -> Bool {
    unsafe feedgen_curl_set_long(library.functions, easy, option, value) == CURLE_OK
  }

  @discardableResult
  private func set(_ option: CURLoption, _ value: String) -> Bool {
    unsafe feedgen_curl_set_text(library.functions, easy, option, value) == CURLE_OK
  }
}

extension AbsoluteURL {
  /// The URL as a server gets it: what is behind `#` is for browsers.
  fileprivate var withoutFragment: String {
    text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first.map(
      String.init
    )
      ?? text
  }
}
