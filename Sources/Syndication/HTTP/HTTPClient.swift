import CCurl

/// The transfers that go on at one time, on one thread (libcurl's multi interface).
@safe final class HTTPClient {
  private let library: CurlLibrary
  private let multi: UnsafeMutableRawPointer
  private let agent: String
  private let bodyLimit: Int
  /// The transfers by the addresses of their handles.
  private var transfers: [Int: HTTPTransfer] = [:]

  /// How many transfers go on.
  var count: Int { transfers.count }

  /// Makes a client without transfers; nil when there is no libcurl that can be used.
  init?(agent: String, bodyLimit: Int) {
    guard let library = CurlLibrary.shared,
      let multi = unsafe library.functions.pointee.multi_init?()
    else { return nil }
    self.library = library
    unsafe self.multi = multi
    self.agent = agent
    self.bodyLimit = bodyLimit
  }

  deinit {
    for transfer in transfers.values {
      _ = unsafe library.functions.pointee.multi_remove_handle?(multi, transfer.easy)
    }
    // Handles that are still in use must not outlive the multi handle that uses them.
    transfers = [:]
    _ = unsafe library.functions.pointee.multi_cleanup?(multi)
  }

  /// Begins a transfer; false when it cannot even begin.
  func begin(_ request: HTTPRequest, ticket: Int) -> Bool {
    guard
      let transfer = HTTPTransfer(
        request,
        ticket: ticket,
        bodyLimit: bodyLimit,
        agent: agent,
        library
      ), unsafe library.functions.pointee.multi_add_handle?(multi, transfer.easy) == CURLM_OK
    else { return false }
    unsafe transfers[Int(bitPattern: transfer.easy)] = transfer
    return true
  }

  /// Goes on for a while, at most so many milliseconds, and says which transfers have ended and how.
  func proceed(waiting milliseconds: Int) -> [(
    ticket: Int, outcome: Result<HTTPResponse, HTTPFailure>
  )] {
    var running: Int32 = 0
    _ = unsafe library.functions.pointee.multi_perform?(multi, &running)
    var ended = endedTransfers()
    guard ended.isEmpty else { return ended }
    _ = unsafe library.functions.pointee.multi_poll?(
      multi,
      nil,
      0,
      Int32(clamping: milliseconds),
      nil
    )
    _ = unsafe library.functions.pointee.multi_perform?(multi, &running)
    ended = endedTransfers()
    return ended
  }

  private func endedTransfers() -> [(ticket: Int, outcome: Result<HTTPResponse, HTTPFailure>)] {
    var ended: [(ticket: Int, outcome: Result<HTTPResponse, HTTPFailure>)] = []
    var waiting: Int32 = 0
    while let message = unsafe library.functions.pointee.multi_info_read?(multi, &waiting) ?? nil {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let easy = unsafe message.pointee.easy_handle
      else { continue }
      // The message is gone once its handle is removed.
      let code = unsafe feedgen_curl_result(message)
      guard let transfer = transfers.removeValue(forKey: Int(bitPattern: easy)) else { continue }
      ended.append((transfer.ticket, transfer.outcome(code)))
      _ = unsafe library.functions.pointee.multi_remove_handle?(multi, easy)
    }
    return ended
  }
}
