/// What an element may hold: a row of the vocabulary.
///
/// Shapes are made once, refer to each other without cycles, and never change.
final class ElementShape: Sendable {
  /// What stands between the tags.
  enum Content: Sendable {
    /// Elements, and no text but white space.
    case elements
    /// Text of a kind, and no elements.
    case text(ValueType)
    /// Anything: a vocabulary that is not judged, or one that the shape's rules look at.
    case anything
  }

  /// The vocabulary of the shape's own children.
  let space: Space
  /// The attributes without a namespace, and those of known ones.
  let attributes: [AttributeShape]
  /// What stands between the tags.
  let content: Content
  /// Whether an empty element is reported as blank.
  let isSaying: Bool
  /// Whether white space around the text is a fault (RFC 4287 §2).
  let isExact: Bool
  /// Whether white space around the text is a part of its value.
  let isVerbatim: Bool
  /// What kind of parent the element is for extensions; empty if they have no business here.
  let place: Place
  /// The children of the shape's own vocabulary.
  let children: [ChildShape]
  /// What no table can say.
  let rules: [ElementRule]

  private let childIndex: [String: Int]

  /// Makes the shape of an element that holds elements.
  init(
    _ space: Space,
    attributes: [AttributeShape] = [],
    place: Place = [],
    children: [ChildShape],
    rules: [ElementRule] = []
  ) {
    self.space = space
    self.attributes = attributes
    self.content = .elements
    self.isSaying = false
    self.isExact = false
    self.isVerbatim = false
    self.place = place
    self.children = children
    self.rules = rules
    childIndex = Dictionary(children.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// Makes the shape of an element without child elements of its own.
  init(
    _ content: Content,
    attributes: [AttributeShape] = [],
    isSaying: Bool = false,
    isExact: Bool = false,
    isVerbatim: Bool = false,
    rules: [ElementRule] = []
  ) {
    space = .unknown
    self.attributes = attributes
    self.content = content
    self.isSaying = isSaying
    self.isExact = isExact
    self.isVerbatim = isVerbatim
    place = []
    children = []
    self.rules = rules
    childIndex = [:]
  }

  /// The place of a child in ``children``; nothing if the shape has none of the name.
  func childIndex(named name: String) -> Int? {
    childIndex[name]
  }

  /// An element with one value and nothing else.
  static func value(_ type: ValueType) -> ElementShape {
    ElementShape(.text(type))
  }

  /// An element with one value, which white space around it makes another one.
  static func verbatim(_ type: ValueType) -> ElementShape {
    ElementShape(.text(type), isVerbatim: true)
  }

  /// An element with one value, which must not be empty.
  static func saying(_ type: ValueType) -> ElementShape {
    ElementShape(.text(type), isSaying: true)
  }

  /// An element whose content is not looked at.
  static let unjudged = ElementShape(.anything)
}
