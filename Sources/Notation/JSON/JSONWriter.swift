/// Writes JSON (RFC 8259) into memory as it is told, in the same bytes every time.
///
/// Members stand in the order in which they are written. Of the characters of a string, only those are escaped
/// that must be (`"`, `\`, U+0000 to U+001F), and U+2028 and U+2029, which end a line in some programs.
package struct JSONWriter {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// A line for every member and element, two more spaces for every level, `[]` and `{}` if empty.
    case pretty
    /// No white space at all.
    case compact
  }

  /// What has been written so far.
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

  /// Writes a string from its UTF-8 bytes, which must be well-formed.
  package mutating func string(utf8 value: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(value)
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
    counts = []
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
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// Appends UTF-8 with what must be escaped escaped, copying the runs in between as a whole.
  private mutating func appendEscaped(_ text: some Collection<UInt8>) {
    var run = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      guard let (escape, length) = Self.escape(text[index], in: text, at: index) else {
        index = next
        continue
      }
      bytes += text[run..<index]
      bytes += escape.utf8
      index = text.index(index, offsetBy: length)
      run = index
    }
    bytes += text[run...]
  }

  /// The escape for the character that begins with a byte, and how many bytes it replaces; nil for most.
  private static func escape<Text: Collection<UInt8>>(
    _ byte: UInt8,
    in text: Text,
    at index: Text.Index
  ) -> (String, Int)? {
    switch byte {
    case UInt8(ascii: "\""): ("\\\"", 1)
    case UInt8(ascii: "\\"): ("\\\\", 1)
    case UInt8(ascii: "\n"): ("\\n", 1)
    case UInt8(ascii: "\r"): ("\\r", 1)
    case UInt8(ascii: "\t"): ("\\t", 1)
    case 0x00..<0x10: ("\\u000" + String(byte, radix: 16), 1)
    case 0x10..<0x20: ("\\u00" + String(byte, radix: 16), 1)
    case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0xA8]): ("\\u2028", 3)
    case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0xA9]): ("\\u2029", 3)
    default: nil
    }
  }
}
