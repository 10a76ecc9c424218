/// A document that may still be written by another thread while it is read.
package protocol GrowingSource: AnyObject {
  /// The bytes so far, once there are more than so many or nothing follows; they begin at the same place every time.
  func bytes(beyond known: Int) -> UnsafeBufferPointer<UInt8>

  /// The bytes before an offset are hardly looked at any more.
  func letGo(upTo offset: Int)
}

extension GrowingSource {
  /// What a function makes of all bytes, once nothing follows.
  package func withText<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    let text = unsafe bytes(beyond: Int.max)
    defer { letGo(upTo: text.count) }
    return unsafe body(text.span)
  }
}
