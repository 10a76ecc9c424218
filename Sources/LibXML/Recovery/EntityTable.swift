import CLibXML2

/// What stands for references when a document is judged: nothing is ever expanded or fetched.
///
/// An internal entity whose text is short and plain stands for itself, every other one is what the hints say, else U+FFFD.
@safe final class EntityTable {
  private var texts: [[UInt8]: [UInt8]] = [:]
  private var parameterNames: Set<String> = []

  /// What a name means that the document does not declare.
  private let meaning: RecoveryHints.EntityMeaning?

  /// What the parser is given for a reference, filled anew each time.
  private let entity: UnsafeMutablePointer<xmlEntity>
  private let content: UnsafeMutablePointer<xmlChar>

  /// Begins without declarations; `meaning` tells what a name means that has none.
  init(meaning: RecoveryHints.EntityMeaning? = nil) {
    self.meaning = meaning
    unsafe entity = .allocate(capacity: 1)
    unsafe entity.initialize(to: xmlEntity())
    unsafe content = .allocate(capacity: XMLLimits.entityBytes + 1)
    unsafe content.initialize(repeating: 0, count: XMLLimits.entityBytes + 1)
  }

  deinit {
    unsafe entity.deallocate()
    unsafe content.deallocate()
  }

  /// Remembers a declaration; the first one of a name holds (XML 1.0 §4.2).
  ///
  /// An entity in a file of its own has no text.
  func declare(_ name: [UInt8], as text: [UInt8]?) {
    guard texts[name] == nil, texts.count < XMLLimits.listed else { return }
    let isPlain = text.map { Self.isPlain($0, isParameter: false) } ?? false
    texts[name] = isPlain ? text : XMLCharacters.replacement
  }

  /// Whether a text is so short, and so free of references, that nothing grows when it is put in their place.
  static func isPlain(_ text: [UInt8], isParameter: Bool) -> Bool {
    let mark = UInt8(ascii: isParameter ? "%" : "<")
    return text.count <= XMLLimits.entityBytes
      && !text.contains { $0 == UInt8(ascii: "&") || $0 == mark || $0 == 0 }
  }

  /// Remembers that a parameter entity is declared; its text never matters.
  func declareParameter(_ name: String) {
    guard parameterNames.count < XMLLimits.listed else { return }
    parameterNames.insert(name)
  }

  /// Whether the document declares a parameter entity.
  func isParameterDeclared(_ name: String) -> Bool { parameterNames.contains(name) }

  /// Whether the document declares an entity.
  func isDeclared(_ name: [UInt8]) -> Bool { texts[name] != nil }

  /// What stands for a reference.
  func text(of name: [UInt8]) -> [UInt8] {
    if let text = texts[name] { return text }
    guard let text = meaning?(name), text.count <= XMLLimits.entityBytes else {
      return XMLCharacters.replacement
    }
    return text
  }

  /// The entity to give to the parser, valid until the next call.
  ///
  /// In an attribute the parser keeps the reference as it is, to be replaced by ``AttributeValue``.
  func entity(
    named address: UnsafePointer<xmlChar>,
    _ name: [UInt8],
    inAttribute: Bool
  ) -> xmlEntityPtr {
    let text = inAttribute ? [] : text(of: name)
    for (index, byte) in text.enumerated() { unsafe content[index] = byte }
    unsafe content[text.count] = 0
    unsafe entity.pointee.type = XML_ENTITY_DECL
    unsafe entity.pointee.name = address
    unsafe entity.pointee.etype =
      inAttribute ? XML_INTERNAL_GENERAL_ENTITY : XML_INTERNAL_PREDEFINED_ENTITY
    unsafe entity.pointee.content = content
    unsafe entity.pointee.orig = content
    unsafe entity.pointee.length = CInt(text.count)
    return unsafe entity
  }
}
