import FeedModel
import LibXML

/// A person construct of Atom (RFC 4287 §3.2).
enum AtomPerson {
  /// The person; nil if there is nothing by which to name one.
  ///
  /// Without elements inside it is a person of RSS, since readers take the elements of both for the same.
  static func person(_ element: XMLElement, in scope: ElementScope) -> Person? {
    guard ElementMarkup.isMarkup(element) else { return PersonText.person(element.text) }
    var name: String?
    var email: String?
    var url: AbsoluteURL?
    let scope = scope.entering(element)
    for child in element.elements {
      switch child.key {
      case "name": name = name ?? FoundText.folded(child.text).nonEmpty
      case "email": email = email ?? child.text.trimmed.nonEmpty
      // Atom 0.3 calls it `url`.
      case "uri", "url", "homepage": url = url ?? scope.url(child.text)
      default: continue
      }
    }
    guard let shown = name ?? email ?? url?.text else { return nil }
    return Person(name: shown, email: email, url: url)
  }
}
