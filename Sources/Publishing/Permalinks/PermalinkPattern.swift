import FileSystem

/// What the permalinks of a site look like, such as `/:year/:month/:day/:title/`.
package struct PermalinkPattern: Hashable, Sendable {
  /// What a pattern is made of.
  enum Part: Hashable, Sendable {
    /// Text that every permalink has.
    case literal(String)
    /// Something of the post.
    case placeholder(PermalinkPlaceholder)
  }

  /// A word after a colon that is no placeholder.
  struct UnknownPlaceholder: Error {
    /// The word without its colon.
    let name: String
  }

  /// The parts in order.
  let parts: [Part]

  /// Reads a pattern: a colon and the name of a placeholder stand for something of the post.
  init(_ text: String) throws(UnknownPlaceholder) {
    var parts: [Part] = []
    var literal: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let name = bytes[index] == UInt8(ascii: ":") ? Self.name(in: bytes[(index + 1)...]) : ""
      guard !name.isEmpty else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      guard let placeholder = PermalinkPlaceholder(rawValue: name) else {
        throw UnknownPlaceholder(name: name)
      }
      if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
      literal = []
      parts.append(.placeholder(placeholder))
      index += 1 + name.utf8.count
    }
    if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
    self.parts = parts
  }

  /// The path of a post's page, below the site's URL.
  func path(of subject: PermalinkSubject) -> String {
    var path = ""
    for part in parts {
      switch part {
      case .literal(let text): path += text
      case .placeholder(let placeholder): path += placeholder.text(of: subject)
      }
    }
    // An empty placeholder leaves no empty folder behind.
    return Path.squeezingSlashes(path)
  }

  /// The letters and underscores at the start of some bytes.
  private static func name(in bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.prefix { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }
    return String(decoding: name, as: UTF8.self)
  }
}
