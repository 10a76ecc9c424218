/// The namespace of `xml:lang`, `xml:base` and the like, which every element may have.
enum XMLNamespace {
  static let uri = "http://www.w3.org/XML/1998/namespace"
  /// The attributes that may stand on every element.
  static let attributes: Set<String> = ["base", "id", "lang", "space"]
}
