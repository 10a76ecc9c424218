import Diagnostics
import LibXML

/// What stands before a document's element: the XML declaration, the document type, the encoding.
struct PrologRules {
  let document: RecoveredDocument

  private static let start = XMLPosition(line: 1, column: 1)

  /// Reports what is wrong before the document's element.
  func check(_ findings: inout Findings) {
    checkDeclaration(&findings)
    checkEncoding(&findings)
    checkDocumentType(&findings)
    for entity in document.entityDeclarations where entity.isExternal {
      findings.report(
        .externalEntity,
        at: entity.position,
        "the entity “\(entity.name)” is in another file"
      )
    }
    for entity in document.entityDeclarations where entity.isUnexpanded {
      findings.report(
        .unexpandedEntity,
        at: entity.position,
        "the entity “\(entity.name)” is long or refers to others, and is not expanded"
      )
    }
    for reference in document.undefinedEntities {
      guard !hasNamesOfHTML else { break }
      findings.report(
        .undefinedEntity,
        at: reference.position,
        "the reference “&\(reference.name);” is not defined"
      )
    }
  }

  private func checkDeclaration(_ findings: inout Findings) {
    guard let declaration = document.declaration else {
      checkIsMarked(&findings)
      return
    }
    if let version = declaration.version, version != "1.0" {
      findings.report(.xmlVersion, at: declaration.position, "the document is XML \(version)")
    }
    if document.leadingSpace > 0 {
      findings.report(
        .blankLineBeforeXML,
        at: Self.start,
        "white space stands before the XML declaration"
      )
    }
    if declaration.encoding == nil, document.encoding.mark == nil {
      findings.report(
        .missingEncoding,
        at: declaration.position,
        "the XML declaration does not say the encoding"
      )
    }
  }

  private func checkIsMarked(_ findings: inout Findings) {
    guard document.encoding.mark == nil else { return }
    findings.report(
      .missingEncoding,
      at: Self.start,
      "the document has no XML declaration that says its encoding"
    )
  }

  /// Encodings that parsers know by custom though none has to.
  private static let usual: Set<String> = [
    "US-ASCII", "ISO-8859-1", "ISO-8859-2", "ISO-8859-7", "ISO-8859-15", "WINDOWS-1250",
    "WINDOWS-1251", "WINDOWS-1252", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "KOI8-R",
    "SHIFT_JIS", "EUC-JP", "GB18030",
  ]

  private func checkEncoding(_ findings: inout Findings) {
    guard let declared = document.encoding.declared else { return }
    let name = declared.uppercased()
    guard name != "UTF-8", name != "UTF-16" else { return }
    let isUsual = Self.usual.contains(name)
    findings.report(
      isUsual ? .unusualEncoding : .obscureEncoding,
      at: document.declaration?.position ?? Self.start,
      "the document is in \(Value.quoted(declared.utf8))"
    )
  }

  // MARK: Document types

  private static let netscape = "-//Netscape Communications//DTD RSS 0.91//EN"

  private var isRSS091: Bool {
    guard let type = document.documentType, type.publicID == Self.netscape else { return false }
    return Self.addresses.contains(type.systemID ?? "")
  }

  private static let old = "http://my.netscape.com/publish/formats/rss-0.91.dtd"
  private static let addresses = [old, "http://www.rssboard.org/rss-0.91.dtd"]

  /// Whether the document type defines the names of HTML, as that of RSS 0.91 does.
  private var hasNamesOfHTML: Bool { isRSS091 }

  private func checkDocumentType(_ findings: inout Findings) {
    guard let type = document.documentType else { return }
    guard isRSS091 else {
      guard let systemID = type.systemID else { return }
      findings.report(
        .externalEntity,
        at: type.position,
        "the document type is at \(Value.quoted(systemID.utf8))"
      )
      return
    }
    findings.confirm(.doctype)
    if type.systemID == Self.old {
      findings.report(.deprecatedDTD, at: type.position, "the document type is at its old address")
    }
    if let version = document.root?.attribute("version"), version != "0.91" {
      findings.report(
        .wrongDoctype,
        at: type.position,
        "the document type is that of RSS 0.91, the feed says \(Value.quoted(version.utf8))"
      )
    }
  }
}
