import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import LibXML
import Notation

/// An entry as it stands in the bytes of a feed: what it is called, and all that it holds.
struct ListedEntry: Hashable, Sendable {
  /// The id.
  let id: String

  /// The title; the link if there is none.
  let name: String

  /// A digest of everything that the entry holds.
  let content: DigestValue

  /// The entries in the bytes of a feed; nil when they are no feed of the format.
  static func entries(in bytes: StoredBytes, as format: FeedFormat) -> [ListedEntry]? {
    switch format {
    case .rss, .atom:
      var entries: [ListedEntry] = []
      let root = try? bytes.parsed(entries: { entries.append(ListedEntry($0)) })
      return root == nil ? nil : entries
    case .json:
      var problems = DiagnosticList()
      let file = SourceFile(path: "", bytes: bytes.array)
      guard let root = JSONReader.read(file, diagnostics: &problems) else { return nil }
      return (root["items"]?.array ?? []).map(ListedEntry.init)
    }
  }

  private init(_ element: XMLElement) {
    func text(_ names: String...) -> String {
      element.elements.first { names.contains($0.name) && $0.namespace == element.namespace }?
        .text ?? ""
    }
    let link = element.elements.first { $0.name == "link" && $0.attribute("rel") == "alternate" }
    let title = text("title")
    id = text("id", "guid")
    name = title.isEmpty ? link?.attribute("href") ?? text("link") : title
    content = DigestValue(of: Array(Self.content(of: element).utf8)[...])
  }

  private init(_ item: Value) {
    let title = item["title"]?.string ?? ""
    id = item["id"]?.string ?? ""
    name = title.isEmpty ? item["url"]?.string ?? "" : title
    content = DigestValue(of: Array(Self.content(of: item).utf8)[...])
  }

  /// An element without where it stands.
  private static func content(of element: XMLElement) -> String {
    var text = "<\(element.namespace ?? "") \(element.name)"
    for attribute in element.attributes {
      text += " \(attribute.namespace ?? "") \(attribute.name)=\(attribute.value.debugDescription)"
    }
    text += ">"
    for child in element.children {
      switch child {
      case .element(let element): text += content(of: element)
      case .text(let run): text += run
      }
    }
    return text + "</>"
  }

  /// A value without where it stands.
  private static func content(of value: Value) -> String {
    switch value.content {
    case .null, .boolean, .number, .string: value.text.debugDescription
    case .array(let values): "[" + values.map(content).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key):" + content(of: $0.value) }.joined(separator: ",") + "}"
    }
  }
}
