import CLibXML2

/// What libxml2 says of a problem, copied out of its own memory.
struct LibraryError {
  let code: XMLProblem.Code
  let level: XMLProblem.Level
  let message: String

  init(_ error: xmlErrorPtr) {
    code = unsafe XMLProblem.Code(rawValue: error.pointee.code)
    level =
      switch unsafe error.pointee.level {
      case XML_ERR_WARNING, XML_ERR_NONE: .warning
      case XML_ERR_FATAL: .fatal
      default: .error
      }
    let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown problem"
    message = Self.lowercased(Self.withoutFunction(Self.oneLine(text)))
  }

  /// What a message does not end with.
  private static let ending = Array(" .!".utf8)

  /// The first line of a message without trailing white space and marks.
  private static func oneLine(_ text: String) -> String {
    var line = text.utf8.prefix { $0 != 0x0A }[...]
    while let last = line.last, Self.ending.contains(last) {
      line = line.dropLast()
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// A message that begins in lower case, unless it begins with an abbreviation.
  private static func lowercased(_ message: String) -> String {
    let bytes = Array(message.utf8)
    guard bytes.count > 1, (0x41...0x5A).contains(bytes[0]), !(0x41...0x5A).contains(bytes[1])
    else { return message }
    return String(decoding: [bytes[0] | 0x20] + bytes[1...], as: UTF8.self)
  }

  /// A message without the name of the C function that some begin with.
  private static func withoutFunction(_ message: String) -> String {
    guard message.hasPrefix("xml"), let colon = message.utf8.firstIndex(of: UInt8(ascii: ":")),
      !message.utf8[..<colon].contains(UInt8(ascii: " "))
    else { return message }
    return String(message[colon...].drop { $0 == ":" || $0 == " " })
  }
}
