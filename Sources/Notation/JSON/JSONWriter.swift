/// Writes JSON (RFC 8259) into memory as it is told, in the same bytes every time.
///
/// Members stand in the order in which they are written. Of the characters of a string, only those
/// are escaped that must be (`"`, `\`, U+0000 to U+001F), and U+2028 and U+2029, which end a line
/// in some programs.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// A line for every member and element, two more spaces for every level, `[]` and `{}` if
    /// empty.
    case pretty
    /// No white space at all.
    case compact
  }

  /// What has been written so far and not been forgotten.
  package private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private var counts: [Int] = []
  private var isAfterKey = false

  /// Makes a writer that has written nothing.
  package init(layout: Layout = .pretty) {
    self.layout = layout
  }

  /// Begins an object; everything up to ``endObject()`` belongs to it, keys and values by turns.
  package mutating func beginObject() {
    begin(UInt8(ascii: "{"))
  }

  /// Ends the innermost object.
  package mutating func endObject() {
    end(UInt8(ascii: "}"))
  }

  /// Begins an array; everything up to ``endArray()`` belongs to it.
  package mutating func beginArray() {
    begin(UInt8(ascii: "["))
  }

  /// Ends the innermost array.
  package mutating func endArray() {
    end(UInt8(ascii: "]"))
  }

  /// Writes the key of the value that comes next.
  package mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
  }

  /// Forgets the bytes so far, which are in good hands, and goes on with the same text.
  package mutating func forgetBytes() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Makes room for so many more bytes.
  package mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Writes a string from its UTF-8 bytes, which must be well-formed.
  package mutating func string(utf8 value: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    unsafe value.withUnsafeBufferPointer { unsafe appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    bytes += String(value).utf8
  }

  /// Writes a truth value.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Writes a line feed after a complete text, as files and JSON lines end.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    counts.removeAll(keepingCapacity: true)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    counts.append(0)
  }

  private mutating func end(_ bracket: UInt8) {
    let count = counts.popLast() ?? 0
    if count > 0 { breakLine() }
    bytes.append(bracket)
  }

  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let count = counts.last else { return }
    if count > 0 { bytes.append(UInt8(ascii: ",")) }
    counts[counts.count - 1] = count + 1
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * counts.count))
  }

  private mutating func appendQuoted(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { unsafe appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// Appends UTF-8 with what must be escaped escaped, copying the runs in between as a whole.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    var index = 0
    while index < text.count {
      guard unsafe Self.mayNeedEscape(text[index]),
        let (escape, length) = unsafe Self.escape(in: text, at: index)
      else {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
      bytes += escape.utf8
      index += length
      run = index
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// The escape for the character that begins at an index, and how many bytes it replaces; nil if
  /// it needs none.
  private static func escape(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (String, Int)? {
    let byte = unsafe text[index]
    return switch byte {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case 0x00..<0x10: ("\\u000" + String(byte, radix: 16), 1)
    case 0x10..<0x20: ("\\u00" + String(byte, radix: 16), 1)
    case 0xE2 where unsafe text[index...].starts(with: [0xE2, 0x80, 0xA8]): ("\\u2028", 3)
    case 0xE2 where unsafe text[index...].starts(with: [0xE2, 0x80, 0xA9]): ("\\u2029", 3)
    default: nil
    }
  }
}
