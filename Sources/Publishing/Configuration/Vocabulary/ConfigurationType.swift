import Posts

/// The type of a value in the configuration.
indirect enum ConfigurationType: Sendable {
  /// A text that is not empty.
  case text
  /// An absolute URL of the web.
  case url
  /// An absolute URL, or a path that is appended to the site's URL.
  case urlOrPath
  /// The path of a file or folder, seen from the configuration's folder.
  case path
  /// A path that may not lead out of the folder it is below.
  case pathBelow
  /// A language tag (RFC 5646).
  case language
  /// The name of a time zone in the IANA database.
  case timeZone
  /// A permalink pattern.
  case permalink
  /// HTML with placeholders; may be empty.
  case template
  /// Which posts a feed takes.
  case filter
  /// A length of time.
  case timeSpan
  /// True or false.
  case boolean
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// One of some words.
  case choice([String])
  /// A list of values of one type.
  case list(ConfigurationType)
  /// An object with its keys.
  case object([ConfigurationKey])
  /// An object with any keys.
  case fields
  /// True, false, or a value of a type that says more.
  case switchOr(ConfigurationType)
  /// A text of a type, or an object that says more.
  case textOrObject(ConfigurationType, [ConfigurationKey])

  /// The type in the words of a message: what was expected.
  var name: String {
    switch self {
    case .text: "a text"
    case .url: "an absolute URL"
    case .urlOrPath: "a URL or a path below the site's URL"
    case .path: "a path"
    case .pathBelow: "a path below the output folder"
    case .language: "a language tag such as “en” or “zh-Hans”"
    case .timeZone: "the name of a time zone"
    case .permalink: "a permalink pattern"
    case .template: "HTML"
    case .filter: "a filter such as “tag:swift and not lang:de”"
    case .timeSpan: TimeSpan.expectation
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .choice: "a word"
    case .list: "a list"
    case .object, .fields: "an object"
    case .switchOr(let type): "true, false or \(type.name)"
    case .textOrObject(let type, _): "\(type.name) or an object"
    }
  }

  /// Whether its values are texts.
  var isText: Bool {
    switch self {
    case .text, .url, .urlOrPath, .path, .pathBelow, .language, .timeZone, .permalink, .template,
      .filter, .timeSpan, .choice:
      true
    case .boolean, .integer, .list, .object, .fields, .switchOr, .textOrObject: false
    }
  }

  /// Whether an empty text is a value.
  var takesNothing: Bool {
    if case .template = self { true } else { false }
  }
}
