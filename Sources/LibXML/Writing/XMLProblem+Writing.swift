import Glibc

extension XMLProblem {
  /// A write to the destination that failed with an error number of the system.
  init(writeFailure number: Int32) {
    let reason = unsafe strerror(number).map { unsafe String(cString: $0) }
    self.init(
      position: XMLPosition(line: 0, column: 0),
      code: .writeFailed,
      level: .fatal,
      message: "cannot write: \(reason ?? "error \(number)")"
    )
  }
}
