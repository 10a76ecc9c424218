import FeedModel

/// Forms as they are posted (`application/x-www-form-urlencoded`, WHATWG URL §5.2).
enum FormEncoding {
  /// The bytes of a form.
  static func form(_ fields: [(name: String, value: String)]) -> [UInt8] {
    var form: [UInt8] = []
    for (name, value) in fields {
      if !form.isEmpty { form.append(UInt8(ascii: "&")) }
      append(name, to: &form)
      form.append(UInt8(ascii: "="))
      append(value, to: &form)
    }
    return form
  }

  private static func append(_ text: String, to form: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "*"):
        form.append(byte)
      case UInt8(ascii: " "): form.append(UInt8(ascii: "+"))
      default: PercentEncoding.append(encoded: byte, to: &form)
      }
    }
  }
}
