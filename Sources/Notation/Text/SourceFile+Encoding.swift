package import Diagnostics

extension SourceFile {
  /// The number of bytes that a UTF-8 byte order mark takes at the start of this file: 3 or 0.
  package var byteOrderMarkCount: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The problem with a text that is not UTF-8; nil if a scan found nothing wrong.
  package func encodingProblem(_ scan: TextScan) -> Diagnostic? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return diagnostic(
        .utf16,
        atOffset: 0,
        "the file begins with the byte order mark of UTF-16; expected UTF-8"
      )
    }
    guard let offset = scan.invalidOffset else { return nil }
    let byte = SourceCharacter.hexadecimal(bytes[offset])
    return diagnostic(.invalidUTF8, atOffset: offset, "the byte \(byte) is not UTF-8 here")
  }
}
