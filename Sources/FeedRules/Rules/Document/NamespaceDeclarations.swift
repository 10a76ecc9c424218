import Diagnostics
import LibXML

/// The namespaces that a document declares, and the prefixes it gives them.
struct NamespaceDeclarations {
  /// Every URI that is declared.
  private(set) var uris: Set<String> = []
  private let isAtom: Bool

  init(isAtom: Bool) {
    self.isAtom = isAtom
  }

  /// Looks at the declarations of an element and of all inside, each prefix and URI once.
  mutating func check(_ root: XMLElement, _ findings: inout Findings) {
    var seen: Set<XMLNamespaceDeclaration> = []
    var waiting = [root]
    while let element = waiting.popLast() {
      for declaration in element.declarations where seen.insert(declaration).inserted {
        uris.insert(declaration.uri)
        check(declaration, at: element.position, &findings)
      }
      for case .element(let child) in element.children where child.isDeclaring {
        waiting.append(child)
      }
    }
  }

  private func check(
    _ declaration: XMLNamespaceDeclaration,
    at position: XMLPosition,
    _ findings: inout Findings
  ) {
    let uri = declaration.uri
    guard !uri.isEmpty else { return }
    let prefix = declaration.prefix ?? ""
    guard let known = KnownNamespace.exactly(uri) else {
      checkUnknown(uri, prefix, at: position, &findings)
      return
    }
    if known.space == .wiki, uri.utf8.contains(UInt8(ascii: "?")) {
      findings.report(.oldWikiNamespace, at: position, "\(Value.quoted(uri.utf8)) is out of date")
    }
    guard !prefix.isEmpty else { return }
    if isAtom, known.space == .atom || known.space == .xhtml {
      findings.report(
        .prefixedAtom,
        at: position,
        "the namespace of \(known.prefix) has the prefix “\(prefix)”"
      )
    }
    guard prefix != known.prefix else { return }
    if !KnownNamespace.named(prefix).isEmpty {
      reportReserved(prefix, uri, at: position, &findings)
    } else {
      findings.report(
        .unusualPrefix,
        at: position,
        "\(Value.quoted(uri.utf8)) has the prefix “\(prefix)”, usual is “\(known.prefix)”"
      )
    }
  }

  private func checkUnknown(
    _ uri: String,
    _ prefix: String,
    at position: XMLPosition,
    _ findings: inout Findings
  ) {
    if uri == "http://search.yahoo.com/mrss" {
      findings.report(
        .mediaNamespace,
        at: position,
        "\(Value.quoted(uri.utf8)) lacks its last slash"
      )
    } else if !prefix.isEmpty, !KnownNamespace.named(prefix).isEmpty {
      reportReserved(prefix, uri, at: position, &findings)
    } else if KnownNamespace.unjudgedElsewhere.contains(uri) {
      findings.report(
        .unjudgedNamespace,
        at: position,
        "elements of \(Value.quoted(uri.utf8)) are not judged"
      )
    } else if uri.utf8.contains(where: { $0 < 0x80 && !URICharacters.isAllowed($0) }) {
      findings.report(
        .invalidURICharacter,
        at: position,
        "the namespace \(Value.quoted(uri.utf8)) has a character that no address can have"
      )
    } else {
      findings.report(.unknownNamespace, at: position, "\(Value.quoted(uri.utf8)) is not known")
    }
  }

  private func reportReserved(
    _ prefix: String,
    _ uri: String,
    at position: XMLPosition,
    _ findings: inout Findings
  ) {
    findings.report(
      .reservedPrefix,
      at: position,
      "the prefix “\(prefix)” stands for \(Value.quoted(uri.utf8))"
    )
  }
}
