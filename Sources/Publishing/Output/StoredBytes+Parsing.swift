import FileSystem
import LibXML

extension GrowingFile: GrowingSource {}

extension StoredBytes {
  /// Reads a document of XML into a tree without the entries of feeds, which are handed on one by one, so that a feed of any
  /// size takes no more memory than one of them.
  func parsed(entries take: @escaping (XMLElement) -> Void) throws(XMLProblem) -> XMLElement {
    let takeEntry: (XMLElement, [String]) -> Bool = { element, ancestors in
      guard Self.isEntry(element, in: ancestors) else { return false }
      take(element)
      return true
    }
    return switch self {
    case .memory(let bytes): try XMLParser.parse(bytes, without: takeEntry)
    case .file(let file): try XMLParser.parse(file, without: takeEntry)
    }
  }

  /// Whether an element is an entry of a feed: `entry` of Atom, `item` of RSS, which in RSS 1.0 stands beside the channel.
  private static func isEntry(_ element: XMLElement, in ancestors: [String]) -> Bool {
    switch element.name {
    case "entry": ancestors == ["feed"]
    case "item": ancestors.last == "channel" || ancestors == ["RDF"]
    default: false
    }
  }
}
