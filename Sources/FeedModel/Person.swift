/// Somebody who wrote an entry or stands for a feed (RFC 4287 §3.2).
package struct Person: Hashable, Sendable {
  /// The name as people read it; never empty.
  package let name: String

  /// The mail address.
  package let email: String?

  /// A page about the person.
  package let url: AbsoluteURL?

  /// Makes a person of a name, and what else is known.
  package init(name: String, email: String? = nil, url: AbsoluteURL? = nil) {
    self.name = name
    self.email = email
    self.url = url
  }
}
