/// An element whose end tag has not been read.
struct OpenElement {
  let namespace: String?
  let prefix: String?
  let name: String
  let attributes: [XMLAttribute]
  let declarations: [XMLNamespaceDeclaration]
  let position: XMLPosition
  let offset: Int?
  /// What was read of its content so far.
  private(set) var children: [XMLElement.Node] = []
  /// Whether an element inside declares a namespace.
  private(set) var holdsDeclarations = false

  init(
    namespace: String?,
    prefix: String?,
    name: String,
    attributes: [XMLAttribute],
    declarations: [XMLNamespaceDeclaration],
    position: XMLPosition,
    offset: Int?
  ) {
    self.namespace = namespace
    self.prefix = prefix
    self.name = name
    self.attributes = attributes
    self.declarations = declarations
    self.position = position
    self.offset = offset
  }

  /// Takes an element that ended inside of this one.
  mutating func append(_ element: XMLElement) {
    holdsDeclarations = holdsDeclarations || element.isDeclaring
    children.append(.element(element))
  }

  /// Takes a run of text.
  mutating func append(_ text: String) {
    children.append(.text(text))
  }

  /// The element as it is when it ends here.
  consuming func ended() -> XMLElement {
    XMLElement(XMLElementParts(self))
  }
}
