/// A document's bytes as UTF-8, and what is known of the encoding they were in.
///
/// Which encoding is told from the byte order mark, else from the zeros around the first character, else from the
/// declaration, unless the bytes give it the lie (XML 1.0 appendix F).
struct SourceText {
  /// The document in UTF-8, without a mark if it was converted; it may still hold bytes that XML does not allow.
  private(set) var bytes: [UInt8]

  /// What was declared and what was used.
  private(set) var encoding: XMLEncoding

  /// The XML declaration, wherever it stands at the beginning.
  private(set) var declaration: DeclarationScan?

  /// The number of bytes of a mark that is still there.
  private(set) var markLength = 0

  /// Whether it is known that every byte belongs to a character that XML allows, so that nobody has to look again.
  private(set) var isLegal = false

  /// The first fault of the encoding, or nothing.
  private(set) var fault: SourceFault?

  /// Finds the encoding and converts.
  init(decoding source: [UInt8], _ hints: RecoveryHints = .none) {
    bytes = source
    let family = EncodingFamily(of: source.span)
    encoding = Self.encoding(of: family)
    if let wide = family.wide {
      readWide(wide, family)
    } else {
      readNarrow(family, hints)
      if hints.readsStrayBytes, !encoding.isConverted { readStrayBytes() }
    }
  }

  /// Reads a document whose units have two or four bytes.
  private mutating func readWide(_ wide: XMLEncoding.Mark, _ family: EncodingFamily) {
    guard let converter = EncodingConverter(from: wide.rawValue) else {
      return refuse(wide.rawValue, family)
    }
    take(converter.convert(bytes.span, from: family.markLength), as: wide.rawValue)
    scanDeclaration()
    let name = declaration?.encoding
    let isTrue = name.map { EncodingName.isWide($0, as: wide) } ?? true
    encoding = Self.encoding(of: family, declared: name, used: wide.rawValue, isTrue: isTrue)
    if !isTrue { accuse(wide.rawValue) }
  }

  /// Reads a document whose units are bytes, so that its declaration can be read before it is converted.
  private mutating func readNarrow(_ family: EncodingFamily, _ hints: RecoveryHints) {
    markLength = family.markLength
    scanDeclaration()
    guard let name = encodingName(hints.charset) else { return }
    encoding = Self.encoding(of: family, declared: name)
    guard !EncodingName.isUTF8(name) else { return }
    if EncodingName.isASCII(name), bytes.allSatisfy({ $0 < 0x80 }) { return }
    guard family.mark == nil, !EncodingName.isWide(name), !EncodingName.isASCII(name) else {
      encoding = Self.encoding(of: family, declared: name, isTrue: false)
      return accuse(XMLEncoding.utf8)
    }
    guard let converterName = EncodingName.converterName(for: name),
      let converter = EncodingConverter(from: converterName)
    else { return refuse(name, family) }
    let result = converter.convert(bytes.span, from: 0)
    guard isPlausible(result) else {
      encoding = Self.encoding(of: family, declared: name, isTrue: false)
      return accuse(XMLEncoding.utf8)
    }
    take(result, as: name)
    encoding = Self.encoding(of: family, declared: name, used: converterName)
    scanDeclaration()
  }

  /// The encoding to read with: the one that came with the document, unless that is plainly wrong; else the declared one.
  private func encodingName(_ charset: String?) -> String? {
    let declared = declaration?.encoding
    guard let charset, EncodingName.converterName(for: charset) != nil else { return declared }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    // Servers name an encoding for everything that they serve, whatever it is.
    if isUTF8 { return declared.map(EncodingName.isUTF8) == false ? charset : declared }
    return EncodingName.isUTF8(charset) && declared != nil ? declared : charset
  }

  /// Reads bytes that are no UTF-8 as windows-1252, unless most of the text outside ASCII is UTF-8: then they are U+FFFD.
  private mutating func readStrayBytes() {
    let stray = StrayBytes(in: bytes)
    isLegal = !stray.hasIllegal
    guard let first = stray.firstOffset else { return }
    fault =
      fault
      ?? SourceFault(
        offset: first,
        code: .invalidEncoding,
        message: "the byte 0x\(String(bytes[first], radix: 16, uppercase: true)) here is no UTF-8"
      )
    bytes = stray.repaired(bytes)
  }

  /// Whether a text is what was declared: it begins as before, and it is not UTF-8 that cannot be read otherwise.
  private func isPlausible(_ result: EncodingConverter.Result) -> Bool {
    let beginning = markLength + spaceCount + Self.asciiBeginning
    guard result.text.prefix(beginning) == bytes.prefix(beginning) else { return false }
    guard result.firstFault != nil else { return true }
    return String(validating: bytes, as: UTF8.self) == nil
  }

  /// The length of `<?xml`, which every encoding that is read byte by byte must leave as it is.
  private static let asciiBeginning = 5

  /// The number of bytes of white space at the beginning, after a mark.
  var spaceCount: Int { DeclarationScan.spaceCount(in: bytes.span, at: markLength) }

  private mutating func scanDeclaration() {
    declaration = DeclarationScan(in: bytes.span, at: markLength + spaceCount)
  }

  private mutating func take(_ result: EncodingConverter.Result, as name: String) {
    bytes = result.text
    guard let offset = result.firstFault else { return }
    fault = SourceFault(
      offset: offset,
      code: .invalidEncoding,
      message: "the bytes here are no text in “\(name)”"
    )
  }

  /// Notes that the declared encoding is not the real one.
  private mutating func accuse(_ real: String) {
    guard let declaration, let name = declaration.encoding else { return }
    fault = SourceFault(
      offset: declaration.encodingOffset,
      code: .encodingMismatch,
      message: "the document declares “\(name)” and is in \(real)"
    )
  }

  /// Notes that an encoding cannot be read; the bytes are taken for UTF-8.
  private mutating func refuse(_ name: String, _ family: EncodingFamily) {
    encoding = Self.encoding(of: family, declared: declaration?.encoding, isKnown: false)
    fault = SourceFault(
      offset: declaration?.encodingOffset ?? 0,
      code: .unsupportedEncoding,
      message: "the encoding “\(name)” is not known"
    )
  }

  private static func encoding(
    of family: EncodingFamily,
    declared: String? = nil,
    used: String = XMLEncoding.utf8,
    isKnown: Bool = true,
    isTrue: Bool = true
  ) -> XMLEncoding {
    XMLEncoding(
      declared: declared,
      mark: family.mark,
      used: used,
      isDeclaredKnown: isKnown,
      isDeclaredTrue: isTrue
    )
  }
}
