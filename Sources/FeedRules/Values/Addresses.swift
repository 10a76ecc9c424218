import Diagnostics

/// The kinds of addresses that elements and attributes hold.
extension ValueType {
  /// A full URL.
  static let url = address(isAbsolute: true, isIRI: false, or: .notAbsoluteLink)
  /// A full IRI.
  static let iri = address(isAbsolute: true, isIRI: true, or: .notAbsoluteLink)
  /// A URL or a relative reference.
  static let urlReference = address(isAbsolute: false, isIRI: false, or: .invalidIRI)
  /// An IRI or a relative reference.
  static let iriReference = address(isAbsolute: false, isIRI: true, or: .invalidIRI)
  /// An attribute that is an IRI or a relative reference.
  static let iriAttribute = address(isAbsolute: false, isIRI: true, or: .invalidURIAttribute)

  private static func address(
    isAbsolute: Bool,
    isIRI: Bool,
    or malformed: DiagnosticCode
  ) -> ValueType {
    let kind = Address.Kind(
      isAbsolute: isAbsolute,
      isIRI: isIRI,
      malformed: malformed,
      confirmation: .uri
    )
    return ValueType { value, findings in
      _ = Address(value, kind).check(&findings)
    }
  }

  /// The id of a feed or entry: a full IRI in its canonical form (RFC 4287 §4.2.6).
  static let id = ValueType { value, findings in
    let kind = Address.Kind(
      isAbsolute: true,
      isIRI: true,
      malformed: .notAbsoluteLink,
      confirmation: .uri
    )
    guard Address(value, kind).check(&findings) else { return }
    let canonical = CanonicalURI.form(of: value.bytes)
    guard canonical != value.bytes else { return }
    findings.report(
      .nonCanonicalURI,
      value.subject,
      "\(value.quoted) of \(value.subject) is \(Value.quoted(canonical)) in its canonical form"
    )
  }

  /// A full address of the web that programs fetch: of an enclosure, or of an image of a podcast.
  static let webAddress = ValueType { value, findings in
    guard WebAddress.isValid(value.bytes) else {
      findings.report(
        .invalidWebAddress,
        value.subject,
        "\(value.quoted) of \(value.subject) is no full web address"
      )
      return
    }
    findings.confirm(.webAddress)
  }
}
