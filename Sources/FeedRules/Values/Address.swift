import Diagnostics

/// Addresses: URLs and IRIs, absolute or not, and the identifiers among them (RFC 3986, RFC 3987).
struct Address {
  /// What an address has to be.
  struct Kind: Sendable {
    /// Whether it must have a scheme.
    let isAbsolute: Bool
    /// Whether letters beyond ASCII may stand in it.
    let isIRI: Bool
    /// The problem of one that is malformed otherwise.
    let malformed: DiagnosticCode
    /// What is confirmed of one that is right.
    let confirmation: Confirmation
  }

  let value: Value
  let kind: Kind
  /// The scheme in small letters; empty if there is none.
  let scheme: [UInt8]

  init(_ value: Value, _ kind: Kind) {
    self.value = value
    self.kind = kind
    scheme = Self.scheme(of: value.bytes)
  }

  /// The scheme of an address in small letters; empty if there is none.
  static func scheme(of bytes: [UInt8]) -> [UInt8] {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[0].isASCIILetter else {
      return []
    }
    let name = bytes[..<colon]
    let isScheme = name.allSatisfy {
      $0.isASCIIWord || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
    return isScheme ? name.asciiLowercased : []
  }

  /// Reports what is wrong with the address; whether it can be used.
  func check(_ findings: inout Findings) -> Bool {
    if scheme.spells("tag") { return checkTag(&findings) }
    if scheme.spells("urn") { return checkURN(&findings) }
    guard checkCharacters(&findings), checkForm(&findings) else { return false }
    if !scheme.isEmpty, scheme.allSatisfy(\.isASCIILetter), !URIScheme.isRegistered(scheme) {
      report(
        .unregisteredScheme,
        "has the scheme “\(String(decoding: scheme, as: UTF8.self))”",
        &findings
      )
      return false
    }
    findings.confirm(kind.confirmation)
    return true
  }

  private func checkTag(_ findings: inout Findings) -> Bool {
    guard TagURI.isValid(value.bytes) else {
      report(.invalidTagURI, "is no tag URI", &findings)
      return false
    }
    findings.confirm(.tagURI)
    findings.confirm(kind.confirmation)
    return true
  }

  private func checkURN(_ findings: inout Findings) -> Bool {
    if value.bytes.dropFirst(4).prefix(5).asciiLowercased.spells("uuid:") {
      guard UUIDText.isValid(value.bytes.dropFirst(9)) else {
        report(.invalidUUID, "is no UUID", &findings)
        return false
      }
    }
    guard URN.isValid(value.bytes) else {
      report(.invalidURN, "is no URN", &findings)
      return false
    }
    guard URN.isPlain(value.bytes) else {
      report(.unusualURN, "has characters that older programs take for a fault", &findings)
      return false
    }
    findings.confirm(.urn)
    findings.confirm(kind.confirmation)
    return true
  }

  /// Looks for characters that no address can have, and for such that only an IRI can have.
  private func checkCharacters(_ findings: inout Findings) -> Bool {
    if let bad = value.bytes.first(where: { $0 < 0x80 && !URICharacters.isAllowed($0) }) {
      let isBracket = bad == UInt8(ascii: "[") || bad == UInt8(ascii: "]")
      if !isBracket || !URICharacters.hasBracketedHost(value.bytes) {
        let name = bad < 0x21 ? "white space" : "“\(Character(Unicode.Scalar(bad)))”"
        report(.invalidURICharacter, "has \(name), which no address can have", &findings)
        return false
      }
    }
    guard kind.isIRI || value.bytes.allSatisfy({ $0 < 0x80 }) else {
      report(.iriNotURI, "has letters beyond ASCII", &findings)
      return false
    }
    return true
  }

  private func checkForm(_ findings: inout Findings) -> Bool {
    let rest = value.bytes.dropFirst(scheme.count + 1)
    if kind.isAbsolute, scheme.isEmpty || rest.isEmpty || rest.spells("//") {
      report(kind.malformed, "is no full address", &findings)
      return false
    }
    let isWeb = scheme.spells("http") || scheme.spells("https") || scheme.spells("ftp")
    guard isWeb else { return true }
    let host = rest.dropFirst(2)
    guard rest.prefix(2).spells("//"), let first = host.first, first != UInt8(ascii: "/") else {
      report(kind.malformed, "names no host", &findings)
      return false
    }
    return true
  }

  private func report(_ code: DiagnosticCode, _ what: String, _ findings: inout Findings) {
    findings.report(code, value.subject, "\(value.quoted) of \(value.subject) \(what)")
  }
}
