/// The arguments of a tag or a shortcode: `name="value"`, `name=value`, `"value"` or `value`.
struct LiquidArguments {
  /// The values without names, in their order.
  private(set) var values: [String] = []

  private var named: [String: String] = [:]

  /// Reads arguments.
  init(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index].isSpace || text[index] == .comma {
        index += 1
        continue
      }
      let name = text[index...].prefix { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == 0x5F }
      let equals = name.endIndex
      if !name.isEmpty, equals < text.endIndex, text[equals] == UInt8(ascii: "=") {
        index = equals + 1
        let value = Self.value(in: text, at: &index)
        let key = String(decoding: name, as: UTF8.self)
        if named[key] == nil { named[key] = value }
      } else {
        values.append(Self.value(in: text, at: &index))
      }
    }
  }

  /// The value of the first of some names that is given; nil if none is.
  subscript(names: String...) -> String? {
    for name in names { if let value = named[name] { return value } }
    return nil
  }

  private static func value(in text: ArraySlice<UInt8>, at index: inout Int) -> String {
    guard index < text.endIndex else { return "" }
    let quote = text[index]
    let isQuoted =
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`")
    if isQuoted, let end = text[(index + 1)...].firstIndex(of: quote) {
      let value = text[(index + 1)..<end]
      index = end + 1
      return String(decoding: value, as: UTF8.self)
    }
    let value = text[index...].prefix { !$0.isSpace && $0 != .comma }
    index = value.isEmpty ? index + 1 : value.endIndex
    return String(decoding: value, as: UTF8.self)
  }
}
