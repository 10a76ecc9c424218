/// The names of encodings (XML 1.0 §4.3.3), as documents write them and as the system's converter knows them.
enum EncodingName {
  /// Whether a name is one of those that mean UTF-8.
  static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8"].contains(name.lowercased())
  }

  /// Whether a name is one of those that mean US-ASCII, which is read as the UTF-8 it is a part of.
  static func isASCII(_ name: String) -> Bool {
    ["us-ascii", "ascii", "iso646-us"].contains(name.lowercased())
  }

  /// Whether a name means units of two or four bytes, which a document read byte by byte cannot be in.
  static func isWide(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs-4", "iso-10646"]
      .contains { name.hasPrefix($0) }
  }

  /// Whether a name says no more than the bytes do: `UTF-16` for little or big endian.
  static func isWide(_ name: String, as wide: XMLEncoding.Mark) -> Bool {
    let name = name.lowercased()
    let actual = wide.rawValue.lowercased()
    if name == actual { return true }
    let short = actual.hasPrefix("utf-16") ? ["utf-16", "utf16", "ucs-2"] : ["utf-32", "ucs-4"]
    return short.contains(name) || name.hasPrefix("iso-10646-ucs-")
  }

  /// The name to give the converter: the superset that pages of that label are really in (WHATWG Encoding §4.2).
  ///
  /// Nothing if the name is not one that XML allows (production 81), so that nothing strange reaches the system.
  static func converterName(for name: String) -> String? {
    guard name.utf8.count <= longest, let first = name.utf8.first, isLetter(first),
      name.utf8.allSatisfy(isPart)
    else { return nil }
    return supersets[name.lowercased()] ?? name
  }

  /// Real names have at most some 45 bytes.
  private static let longest = 64

  private static let supersets = [
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb_2312-80": "GB18030",
    "euc-cn": "GB18030", "cp936": "GB18030", "shift_jis": "CP932", "shift-jis": "CP932",
    "sjis": "CP932", "x-sjis": "CP932", "windows-31j": "CP932", "ms_kanji": "CP932",
    "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "big5": "BIG5-HKSCS", "x-big5": "BIG5-HKSCS",
    "tis-620": "CP874", "windows-874": "CP874", "iso-8859-8-i": "ISO-8859-8",
    "x-mac-roman": "MACINTOSH", "x-euc-jp": "EUC-JP", "koi": "KOI8-R", "koi8": "KOI8-R",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":")].contains(byte)
  }
}
