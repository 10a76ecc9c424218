import FileSystem

/// A permalink pattern of Jekyll, such as `/:categories/:year/:title:output_ext`, or one of its names.
struct JekyllPermalink: Hashable, Sendable {
  /// What a pattern is made of.
  private enum Part: Hashable, Sendable {
    /// Text that every permalink has.
    case literal(String)
    /// Something of the post.
    case placeholder(JekyllPlaceholder)
  }

  private let parts: [Part]

  /// The patterns that have names.
  static let named = [
    "none": "/:categories/:title:output_ext",
    "date": "/:categories/:year/:month/:day/:title:output_ext",
    "ordinal": "/:categories/:year/:y_day/:title:output_ext",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext",
  ]

  /// The name of the pattern that a site has unless it says otherwise.
  static let usualName = "date"

  /// The pattern of a site that says nothing.
  static let usual = JekyllPermalink(parts: [
    .literal("/"), .placeholder(.categories), .literal("/"), .placeholder(.year), .literal("/"),
    .placeholder(.month), .literal("/"), .placeholder(.day), .literal("/"), .placeholder(.title),
    .placeholder(.outputExtension),
  ])

  /// Reads a pattern or the name of one: a colon, small letters and underscores stand for something of the post.
  init(_ text: String) throws(PermalinkPattern.UnknownPlaceholder) {
    let pattern = Self.named[text] ?? text
    var parts: [Part] = []
    var rest = pattern.utf8[...]
    while let byte = rest.first {
      let name =
        byte == UInt8(ascii: ":")
        ? rest.dropFirst().prefix(while: Self.isName) : rest[..<rest.startIndex]
      if name.isEmpty {
        let literal = rest.dropFirst().prefix { $0 != UInt8(ascii: ":") }
        parts.append(.literal(String(Substring(rest[..<literal.endIndex]))))
        rest = rest[literal.endIndex...]
        continue
      }
      parts += try Self.parts(ofName: String(Substring(name)))
      rest = rest[name.endIndex...]
    }
    self.parts = parts
  }

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// The placeholder of a name; an underscore behind it that is none of its own is text.
  private static func parts(
    ofName name: String
  ) throws(PermalinkPattern.UnknownPlaceholder) -> [Part] {
    if let placeholder = JekyllPlaceholder(rawValue: name) { return [.placeholder(placeholder)] }
    if name.hasSuffix("_"), let placeholder = JekyllPlaceholder(rawValue: String(name.dropLast())) {
      return [.placeholder(placeholder), .literal("_")]
    }
    throw PermalinkPattern.UnknownPlaceholder(name: name)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// The path of a page: what the post gives is percent-encoded, what the pattern has stays as it is.
  func path(of page: JekyllPage) -> String {
    let path = parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let placeholder): JekyllAddress.escaped(placeholder.text(of: page))
      }
    }
    return Self.cleaned("/" + path.joined())
  }

  /// A path without what could lead out of the site: `..` becomes a slash, `./` nothing, several slashes one.
  private static func cleaned(_ path: String) -> String {
    Path.squeezingSlashes(path.replacing("..", with: "/").replacing("./", with: ""))
  }

  /// The pattern of a collection that has none: it ends as that of the posts does.
  static func ofCollection(besides posts: String) -> String {
    let pattern = named[posts] ?? posts
    let ending =
      if posts == "weekdate" {
        ""
      } else if pattern.hasSuffix("/") {
        "/"
      } else {
        pattern.hasSuffix(":output_ext") ? ":output_ext" : ""
      }
    return "/:collection/:path" + ending
  }
}
