import Diagnostics
import Notation

/// Members of a publisher's own (“Extensions”).
enum JSONFeedExtension {
  /// Checks a member that the specification does not know.
  ///
  /// Its name begins with `_` and a letter and has no `.`, its value is an object, and so have the names in it.
  static func check(_ member: Member, in shape: JSONFeedShape, _ findings: inout FindingList) {
    guard isName(member.key) else {
      findings.add(
        .jsonFeedUnknownMember,
        at: member.position,
        "\(shape.name) has a member \(Quotation.of(member.key)), which the specification does not know",
        remedy: NearestName(among: shape.members.map(\.name)).nearest(to: member.key)
          .map { "write “\($0)” if that is what it means" }
      )
      return
    }
    guard let members = member.value.object else {
      findings.add(
        .jsonFeedValueType,
        at: member.value.position,
        "the extension \(Quotation.of(member.key)) is \(member.value.kind), expected a map"
      )
      return
    }
    for inner in members where inner.key.utf8.contains(UInt8(ascii: ".")) {
      findings.add(
        .jsonFeedUnknownMember,
        at: inner.position,
        "the name \(Quotation.of(inner.key)) in an extension holds a “.”",
        remedy: "write the name without “.”"
      )
    }
  }

  private static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "_") else { return false }
    let letter = bytes[1] | 0x20
    return 0x61...0x7A ~= letter && !bytes.contains(UInt8(ascii: "."))
  }
}
