import Diagnostics
package import FeedModel
import HTML
import LibXML
import Notation

/// Reads any feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed.
///
/// Whatever the bytes are, this ends in a time that is linear in their number, and with a feed or an error.
package enum FeedReader {
  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - bytes: The document as it was served.
  ///   - location: Where it was served from, after redirections; relative references are resolved against it unless the
  ///     document says otherwise.
  ///   - charset: The encoding that the server names (the `charset` of `Content-Type`); a byte order mark is stronger, the
  ///     declaration of the document weaker (RFC 7303 §3.2).
  /// - Returns: The feed, or an error among the problems, and what is noteworthy.
  package static func read(
    _ bytes: [UInt8],
    at location: AbsoluteURL? = nil,
    charset: String? = nil
  ) -> FeedReading {
    guard bytes.count <= FeedLimits.documentBytes else {
      return refusal(nil, "the document is larger than \(FeedLimits.documentBytes >> 20) MiB")
    }
    let hints = RecoveryHints(
      charset: charset,
      readsStrayBytes: true,
      entityMeaning: { EntityNames.meaning(of: $0) }
    )
    let scope = ElementScope(base: location)
    switch ContentGuess(bytes) {
    case .nothing: return refusal(nil, "the document is empty")
    case .html: return refusal(.webPage, "this is a web page, not a feed")
    case .json: return readJSON(bytes, hints, scope)
    case .xml: return readXML(bytes, hints, scope)
    }
  }

  private static func readXML(
    _ bytes: [UInt8],
    _ hints: RecoveryHints,
    _ scope: ElementScope
  ) -> FeedReading {
    let document = XMLRecovery.parse(bytes, hints: hints)
    guard let root = document.root else {
      return refusal(nil, "there is no element of XML in the document")
    }
    var notes = ReadingNotes()
    for problem in document.problems where problem.level == .fatal { notes.add(problem) }
    for node in document.prolog where node.kind == .instruction("xml-stylesheet") {
      notes.passOver("xml-stylesheet")
    }
    let version = root.attribute("version")?.trimmed
    let format = DocumentFormat(root: root.name, namespace: root.namespace, version: version)
    switch format {
    case .atomFeed, .atomEntry, .oldAtom:
      var reader = AtomReader(notes)
      let feed = reader.read(root, in: scope)
      return reading(format, feed, reader.notes)
    case .rss, .rdf: return readRSS(root, format, notes, scope)
    case .other where root.key == "channel" || root.key == "rdf":
      return readRSS(root, .rss(version: ""), notes, scope)
    case .webPage: return refusal(format, "this is a web page, not a feed")
    case .opml: return refusal(format, "this is a list of feeds (OPML), not a feed")
    case .other, .jsonFeed:
      let name = "the outermost element is “\(root.name)”, expected “rss”, “RDF” or “feed”"
      return refusal(format, name)
    }
  }

  private static func readRSS(
    _ root: XMLElement,
    _ format: DocumentFormat,
    _ notes: ReadingNotes,
    _ scope: ElementScope
  ) -> FeedReading {
    var reader = RSSReader(notes)
    let feed = reader.read(root, in: scope)
    return reading(format, feed, reader.notes)
  }

  private static func readJSON(
    _ bytes: [UInt8],
    _ hints: RecoveryHints,
    _ scope: ElementScope
  ) -> FeedReading {
    let text = DecodedText(bytes, hints: hints)
    var notes = ReadingNotes()
    if let problem = text.problem { notes.add(problem) }
    var list = DiagnosticList()
    let file = SourceFile(path: "", bytes: text.bytes)
    guard let root = JSONReader.read(file, keepingDuplicates: true, diagnostics: &list) else {
      let problem = list.items.first
      return refusal(nil, problem.map(\.message) ?? "this is no JSON", at: problem?.position)
    }
    let version = root["version"]?.string?.trimmed ?? ""
    guard root["items"]?.array != nil || version.contains("jsonfeed.org/version/") else {
      return refusal(.other, "this is JSON, but has no list of “items”")
    }
    var reader = JSONFeedReader(notes)
    let feed = reader.read(root, in: scope)
    let number = version.split(separator: "/").last.map(String.init) ?? ""
    let shown = number == "1" ? "1.0" : number
    return reading(.jsonFeed(version: shown), feed, reader.notes)
  }

  private static func reading(
    _ format: DocumentFormat,
    _ feed: ReceivedFeed,
    _ notes: ReadingNotes
  ) -> FeedReading {
    FeedReading(
      format: format,
      feed: feed,
      problems: notes.problems,
      passedOver: notes.passedOver
    )
  }

  private static func refusal(
    _ format: DocumentFormat?,
    _ message: String,
    at position: SourcePosition? = nil
  ) -> FeedReading {
    let problem = Diagnostic(.unreadableFeed, position: position, message)
    return FeedReading(format: format, feed: nil, problems: [problem], passedOver: [])
  }
}

extension ReadingNotes {
  /// Adds that a document of XML is not what it should be.
  fileprivate mutating func add(_ problem: XMLProblem) {
    let code: DiagnosticCode =
      switch problem.code {
      case .invalidEncoding, .encodingMismatch, .unsupportedEncoding: .guessedEncoding
      default: .recoveredFeed
      }
    add(code, at: SourcePosition(problem.position), problem.message)
  }
}
