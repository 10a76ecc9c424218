import Diagnostics
import FeedModel
import FileSystem
import Markup
import Notation
import Posts

/// Holds a configuration against its vocabulary: unknown and missing keys, types, values that cannot be.
///
/// A configuration that passes is read without any further question.
struct ConfigurationCheck {
  /// The configuration's text.
  let file: SourceFile

  /// Where time zones come from.
  let zones: ZoneInfo

  /// Whose permalink patterns the configuration has.
  let dialect: PostDialect

  /// The problems found so far.
  private(set) var diagnostics = DiagnosticList()

  /// Prepares to check a text.
  init(of file: SourceFile, zones: ZoneInfo, dialect: PostDialect = .feedgen) {
    self.file = file
    self.zones = zones
    self.dialect = dialect
  }

  /// Checks a value of a type; the path, such as `site.title`, names it in messages.
  mutating func check(_ value: Value, is type: ConfigurationType, at path: String) {
    switch type {
    case .boolean: expect(value.boolean != nil, value, type, path)
    case .integer(let range): checkInteger(value, in: range, type, path)
    case .list(let element): checkList(value, of: element, type, path)
    case .object(let keys): checkObject(value, with: keys, type, path)
    case .switchOr(let type) where value.boolean == nil:
      let isRight = type.isText ? value.string != nil : value.object != nil
      guard expect(isRight, value, .switchOr(type), path) else { return }
      check(value, is: type, at: path)
    case .switchOr: break
    case .fields: expect(value.object != nil, value, type, path)
    case .textOrObject(let text, let keys):
      if value.object == nil {
        guard expect(value.string != nil, value, type, path) else { return }
        check(value, is: text, at: path)
      } else {
        checkObject(value, with: keys, type, path)
      }
    case .text, .url, .urlOrPath, .path, .pathBelow, .language, .timeZone, .permalink, .template,
      .filter, .timeSpan, .choice:
      guard expect(value.string != nil, value, type, path) else { return }
      guard
        expect(
          !value.text.isEmpty || type.takesNothing,
          value,
          type,
          path,
          found: "nothing in quotes"
        )
      else {
        return
      }
      guard !value.text.utf8.contains(0) else {
        report(.configurationValue, value, "“\(path)” holds the character U+0000")
        return
      }
      checkText(value, type, path)
    }
  }

  private mutating func checkText(_ value: Value, _ type: ConfigurationType, _ path: String) {
    let text = value.text
    switch type {
    case .url:
      expectValue(AbsoluteURL(text)?.isWeb == true, value, type, path)
    case .urlOrPath:
      expectValue(!text.contains(":") || AbsoluteURL(text)?.isWeb == true, value, type, path)
    case .pathBelow:
      expectValue(Path.staysBelow(text), value, type, path)
    case .language:
      expectValue(LanguageTag.isWellFormed(text), value, type, path)
    case .timeZone:
      checkTimeZone(value, path)
    case .permalink:
      checkPermalink(value, path)
    case .template:
      checkTemplate(value, path)
    case .filter:
      checkFilter(value, path)
    case .timeSpan:
      expectValue(TimeSpan(text) != nil, value, type, path)
    case .choice(let words):
      checkChoice(value, words, path)
    case .text, .path, .boolean, .integer, .list, .object, .switchOr, .textOrObject, .fields:
      break
    }
  }

  private mutating func checkInteger(
    _ value: Value,
    in range: ClosedRange<Int>,
    _ type: ConfigurationType,
    _ path: String
  ) {
    guard expect(value.integer != nil, value, type, path) else { return }
    guard let integer = value.integer, !range.contains(integer) else { return }
    report(
      .configurationValue,
      value,
      "“\(path)” is \(integer), expected \(range.lowerBound) to \(range.upperBound)"
    )
  }

  private mutating func checkList(
    _ value: Value,
    of element: ConfigurationType,
    _ type: ConfigurationType,
    _ path: String
  ) {
    guard expect(value.array != nil, value, type, path) else { return }
    for (index, item) in (value.array ?? []).enumerated() {
      check(item, is: element, at: "\(path)[\(index)]")
    }
  }

  private mutating func checkObject(
    _ value: Value,
    with keys: [ConfigurationKey],
    _ type: ConfigurationType,
    _ path: String
  ) {
    guard expect(value.object != nil, value, type, path) else { return }
    let prefix = path.isEmpty ? "" : path + "."
    for member in value.object ?? [] {
      if let key = keys.first(where: { $0.name == member.key }) {
        check(member.value, is: key.type, at: prefix + key.name)
      } else {
        reportUnknown(member, among: keys.map(\.name), prefix)
      }
    }
    for key in keys where key.isRequired && value[key.name] == nil {
      report(
        .missingKey,
        value,
        "“\(prefix)\(key.name)” is missing, expected \(key.type.name)"
      )
    }
  }

  private mutating func reportUnknown(
    _ member: Member,
    among names: [String],
    _ prefix: String
  ) {
    let nearest = NearestName(among: names).nearest(to: member.key)
    let hint = nearest.map { "; did you mean “\($0)”?" } ?? ""
    diagnostics.append(
      file.diagnostic(
        .unknownKey,
        at: member.position,
        "unknown key “\(prefix)\(member.key)”\(hint)",
        remedy: nearest == nil ? "use one of \(Self.quoted(names))" : nil
      )
    )
  }

  private mutating func checkChoice(_ value: Value, _ words: [String], _ path: String) {
    guard !words.contains(value.text) else { return }
    report(
      .configurationValue,
      value,
      "“\(path)” is “\(value.text)”, expected one of \(Self.quoted(words))"
    )
  }

  private mutating func checkTimeZone(_ value: Value, _ path: String) {
    guard zones.zone(named: value.text) == nil else { return }
    report(
      .unknownTimeZone,
      value,
      "“\(path)” is “\(value.text)”, which is no known time zone",
      remedy: zones.exists ? nil : "install the package “tzdata”: this system has no time zones"
    )
  }

  /// Reports a placeholder that a pattern has and nobody knows.
  mutating func reportPlaceholder(
    _ name: String,
    among names: [String],
    _ value: Value,
    _ path: String
  ) {
    let nearest = NearestName(among: names).nearest(to: name)
    let hint = nearest.map { "; did you mean “:\($0)”?" } ?? ""
    report(.invalidPattern, value, "“\(path)” has the unknown placeholder “:\(name)”\(hint)")
  }

  private mutating func checkPermalink(_ value: Value, _ path: String) {
    do throws(PermalinkPattern.UnknownPlaceholder) {
      switch dialect {
      case .feedgen, .hugo: _ = try PermalinkPattern(value.text)
      case .jekyll: _ = try JekyllPermalink(value.text)
      }
    } catch {
      let names =
        dialect == .jekyll
        ? JekyllPlaceholder.allCases.map(\.rawValue)
        : PermalinkPlaceholder.allCases.map(\.rawValue)
      reportPlaceholder(error.name, among: names, value, path)
    }
  }

  /// Reports a value of another type; says whether the type is right.
  @discardableResult
  private mutating func expect(
    _ isRight: Bool,
    _ value: Value,
    _ type: ConfigurationType,
    _ path: String,
    found: String? = nil
  ) -> Bool {
    guard !isRight else { return true }
    let name = path.isEmpty ? "the configuration" : "“\(path)”"
    let kind = value.object == nil ? value.kind : "an object"
    report(
      .configurationType,
      value,
      "\(name) is \(found ?? kind), expected \(type.name)"
    )
    return false
  }

  private mutating func expectValue(
    _ isRight: Bool,
    _ value: Value,
    _ type: ConfigurationType,
    _ path: String
  ) {
    guard !isRight else { return }
    report(
      .configurationValue,
      value,
      "“\(path)” is “\(value.text)”, expected \(type.name)"
    )
  }

  /// Adds a problem with a value.
  mutating func report(
    _ code: DiagnosticCode,
    _ value: Value,
    _ message: String,
    remedy: String? = nil
  ) {
    report(code, at: value.position, message, remedy: remedy)
  }

  /// Adds a problem at a place.
  mutating func report(
    _ code: DiagnosticCode,
    at position: SourcePosition,
    _ message: String,
    remedy: String? = nil
  ) {
    diagnostics.append(file.diagnostic(code, at: position, message, remedy: remedy))
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
