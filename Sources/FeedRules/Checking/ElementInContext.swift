import FeedModel
import LibXML

/// An element that is being judged, with what it takes from the elements around it.
///
/// An object, because every rule and every value gets it.
final class ElementInContext: Sendable {
  let element: XMLElement
  let name: QualifiedName
  /// The parent's name; nothing for the document's element.
  let parent: QualifiedName?
  /// What kind of parent the element is for extensions.
  let place: Place
  /// The language in force (`xml:lang`); empty or nothing if none is.
  let language: String?
  /// The base in force (`xml:base`), resolved as far as the document's own address is known.
  let base: AbsoluteURL?
  /// Whether an element at or around this one has an absolute `xml:base`.
  let hasAbsoluteBase: Bool
  let document: DocumentInContext

  init(
    element: XMLElement,
    name: QualifiedName,
    parent: QualifiedName?,
    place: Place,
    language: String?,
    base: AbsoluteURL?,
    hasAbsoluteBase: Bool,
    document: DocumentInContext
  ) {
    self.element = element
    self.name = name
    self.parent = parent
    self.place = place
    self.language = language
    self.base = base
    self.hasAbsoluteBase = hasAbsoluteBase
    self.document = document
  }

  /// The element as the subject of a finding.
  var subject: Subject {
    Subject(element: name, attribute: nil, position: element.position)
  }

  /// One of its attributes as the subject of a finding.
  func subject(attribute: String) -> Subject {
    Subject(element: name, attribute: attribute, position: element.position)
  }

  /// A value of one of its attributes.
  func value(ofAttribute name: String, _ text: String) -> Value {
    Value(bytes: Array(text.utf8), subject: subject(attribute: name), context: self)
  }

  /// The elements directly inside, each with the vocabulary it belongs to.
  var children: some Sequence<(space: Space, element: XMLElement)> {
    element.elements.lazy.map { [document] in (document.space(of: $0.namespace), $0) }
  }

  /// The elements of one name directly inside.
  func children(_ space: Space, _ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    for case .element(let child) in element.children where child.name == name {
      if document.space(of: child.namespace) == space { found.append(child) }
    }
    return found
  }

  /// Whether there is an element of the name directly inside.
  func has(_ space: Space, _ name: String) -> Bool {
    for case .element(let child) in element.children where child.name == name {
      if document.space(of: child.namespace) == space { return true }
    }
    return false
  }

  /// A child, judged for its own sake.
  func child(_ child: XMLElement) -> ElementInContext {
    ElementInContext(
      element: child,
      name: document.name(of: child),
      parent: name,
      place: [],
      language: child.attribute("lang", namespace: XMLNamespace.uri) ?? language,
      base: base,
      hasAbsoluteBase: hasAbsoluteBase,
      document: document
    )
  }
}
