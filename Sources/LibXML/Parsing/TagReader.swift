import CLibXML2

/// Makes elements from start tags, as the parser hands them over.
@safe struct TagReader {
  private var names = NameTable()

  /// An element without content, and the attributes of its tag; `entities` knows the texts of declared entities.
  mutating func element(
    of tag: StartTag,
    position: XMLPosition,
    offset: Int?,
    attributeCount: Int,
    entities: EntityTable? = nil
  ) -> OpenElement {
    unsafe OpenElement(
      namespace: names.string(ifAny: tag.namespace),
      prefix: names.string(ifAny: tag.prefix),
      name: names.string(tag.name),
      attributes: attributes(of: tag, count: attributeCount, entities),
      declarations: declarations(of: tag),
      position: position,
      offset: offset
    )
  }

  private mutating func attributes(
    of tag: StartTag,
    count: Int,
    _ entities: EntityTable?
  ) -> [XMLAttribute] {
    guard let fields = unsafe tag.attributes, count > 0 else { return [] }
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(count)
    for index in 0..<count {
      let field = unsafe fields + 5 * index
      guard let name = unsafe field[0] else { continue }
      let attribute = unsafe XMLAttribute(
        namespace: names.string(ifAny: field[2]),
        name: names.string(name),
        value: AttributeValue.text(from: field[3], to: field[4], entities)
      )
      attributes.append(attribute)
    }
    return attributes
  }

  private mutating func declarations(of tag: StartTag) -> [XMLNamespaceDeclaration] {
    guard let fields = unsafe tag.namespaces, unsafe tag.namespaceCount > 0 else { return [] }
    return unsafe (0..<Int(tag.namespaceCount)).map { index in
      unsafe XMLNamespaceDeclaration(
        prefix: names.string(ifAny: fields[2 * index]),
        uri: names.string(ifAny: fields[2 * index + 1]) ?? ""
      )
    }
  }
}
