import Diagnostics
import FeedModel
import Notation

/// Holds objects against their shapes: the generic part of the judge.
///
/// The depth of the recursion is that of the shapes, whatever the document nests.
struct JSONFeedShapeCheck {
  /// Whether members of version 1.1 come too early.
  let isOfVersion1: Bool

  /// Checks an object: its members, and those that it lacks.
  func check(_ object: JSONValue, against shape: JSONFeedShape, _ findings: inout FindingList) {
    for member in object.object ?? [] {
      check(member, of: shape, &findings)
    }
    for member in shape.members where object[member.name] == nil {
      report(missing: member, in: object, shape, &findings)
    }
    if shape.mustHoldSomething, object.object?.isEmpty == true {
      findings.add(
        .jsonFeedMissingMember,
        at: object.position,
        "\(shape.name) has no member at all, expected \(Self.listed(shape.members))"
      )
    }
  }

  private func check(
    _ member: Member,
    of shape: JSONFeedShape,
    _ findings: inout FindingList
  ) {
    guard let known = shape.member(member.key) else {
      return JSONFeedExtension.check(member, in: shape, &findings)
    }
    if known.isNewer, isOfVersion1 {
      findings.add(
        .jsonFeedNewerMember,
        at: member.position,
        "“\(member.key)” came with version 1.1, and the feed says that it is version 1"
      )
    }
    check(member.value, as: known.kind, key: member.key, &findings)
  }

  private func check(
    _ value: JSONValue,
    as kind: JSONFeedKind,
    key: String,
    _ findings: inout FindingList
  ) {
    switch kind {
    case .object(let shape):
      guard value.object != nil else { return report(value, kind, key, &findings) }
      check(value, against: shape, &findings)
    case .list(let element):
      guard let elements = value.array else { return report(value, kind, key, &findings) }
      for part in elements { check(part, as: element, key: key, &findings) }
    case .flag:
      if value.boolean == nil { report(value, kind, key, &findings) }
    case .count:
      guard value.content == .number else { return report(value, kind, key, &findings) }
      guard value.text.hasPrefix("-") else { return }
      findings.add(.jsonFeedNumber, at: value.position, "“\(key)” is \(value.text)")
    case .id:
      checkID(value, &findings)
    case .text, .version, .url, .date, .language, .mediaType, .hubType:
      guard let text = value.string else { return report(value, kind, key, &findings) }
      JSONFeedText.check(text, as: kind, key: key, at: value.position, &findings)
    }
  }

  /// Checks an id: of a number or another type readers should make a string (“Items”).
  private func checkID(_ value: JSONValue, _ findings: inout FindingList) {
    guard let text = value.string else {
      guard value.scalarText != nil else { return report(value, .id, "id", &findings) }
      findings.add(
        .jsonFeedNumberID,
        at: value.position,
        "the id is \(value.kind), expected a text"
      )
      return
    }
    guard text.trimmed.isEmpty else { return }
    findings.add(.jsonFeedMissingMember, at: value.position, "the id is empty")
  }

  private func report(
    _ value: JSONValue,
    _ kind: JSONFeedKind,
    _ key: String,
    _ findings: inout FindingList
  ) {
    findings.add(
      .jsonFeedValueType,
      at: value.position,
      "“\(key)” is \(value.kind), expected \(kind.expectation)"
    )
  }

  private func report(
    missing member: JSONFeedMember,
    in object: JSONValue,
    _ shape: JSONFeedShape,
    _ findings: inout FindingList
  ) {
    let message = "\(shape.name) has no “\(member.name)”"
    switch member.presence {
    case .required:
      let code: DiagnosticCode =
        member.name == "version" ? .jsonFeedVersion : .jsonFeedMissingMember
      findings.add(code, at: object.position, message)
    case .advised:
      findings.add(.jsonFeedAdvisedMember, at: object.position, message)
    case .optional:
      return
    }
  }

  private static func listed(_ members: [JSONFeedMember]) -> String {
    members.map { "“\($0.name)”" }.joined(separator: ", ")
  }
}
