/// What an object of a JSON Feed may hold.
struct JSONFeedShape: Sendable {
  /// What the object is called in messages, with its article.
  let name: String

  /// The members that the specification knows, in its order.
  let members: [JSONFeedMember]

  /// Whether an object without any member is an error.
  var mustHoldSomething = false

  /// The member of a name; nil if the specification knows none.
  func member(_ name: String) -> JSONFeedMember? {
    members.first { $0.name == name }
  }
}

/// One member that the specification knows.
struct JSONFeedMember: Sendable {
  /// Whether it must be there.
  enum Presence: Sendable {
    /// It must.
    case required
    /// It should, in a feed on the public web.
    case advised
    /// It may.
    case optional
  }

  /// The key.
  let name: String

  /// What values it takes.
  let kind: JSONFeedKind

  /// Whether it must be there.
  let presence: Presence

  /// Whether it came with version 1.1.
  let isNewer: Bool

  /// Declares a member.
  init(
    _ name: String,
    _ kind: JSONFeedKind,
    _ presence: Presence = .optional,
    isNewer: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.presence = presence
    self.isNewer = isNewer
  }
}

/// The values that a member takes.
indirect enum JSONFeedKind: Sendable {
  /// A string.
  case text
  /// The URL of a version of the format.
  case version
  /// The id of an item: a string, of which readers make one if it is none.
  case id
  /// A full URL.
  case url
  /// A date of RFC 3339.
  case date
  /// A tag of RFC 5646.
  case language
  /// A media type of RFC 6838.
  case mediaType
  /// The name of a protocol of hubs.
  case hubType
  /// True or false.
  case flag
  /// A number of 0 or more.
  case count
  /// An object.
  case object(JSONFeedShape)
  /// A list of values.
  case list(JSONFeedKind)

  /// What is expected, in words.
  var expectation: String {
    switch self {
    case .text, .version, .id, .url, .date, .language, .mediaType, .hubType: "a text"
    case .flag: "true or false"
    case .count: "a number"
    case .object: "a map"
    case .list: "a list"
    }
  }
}
