import CCMarkGFM

/// A node of the tree of a Markdown text; of use only while the ``MarkdownDocument`` lives that it is of.
@safe
struct MarkdownNode {
  /// What a node is.
  enum Kind: Equatable {
    case document, quote, list, item, taskItem, code, htmlBlock, paragraph, heading, rule
    case table, tableRow, tableCell, footnote
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, deletion, link, image
    case footnoteReference
    /// What no text makes.
    case unknown
  }

  private let pointer: OpaquePointer

  /// Wraps a node of a living document; nil if there is none.
  @unsafe
  init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = unsafe pointer
  }

  /// What the node is.
  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: extensionName == "tasklist" ? .taskItem : .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  private var extensionKind: Kind {
    switch extensionName {
    case "table": .table
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .deletion
    case "tasklist": .taskItem
    default: .unknown
    }
  }

  private var extensionName: String {
    guard let name = unsafe cmark_node_get_type_string(pointer) else { return "" }
    return unsafe String(cString: name)
  }
}

extension MarkdownNode: Hashable {
  /// Whether two values are the same node of one tree.
  static func == (one: MarkdownNode, other: MarkdownNode) -> Bool {
    unsafe one.pointer == other.pointer
  }

  /// Hashes where the node is, not what it holds.
  func hash(into hasher: inout Hasher) {
    unsafe hasher.combine(pointer)
  }
}

/// The tree around a node.
extension MarkdownNode {
  /// The first node inside; nil if there is none.
  var first: MarkdownNode? { unsafe MarkdownNode(cmark_node_first_child(pointer)) }
  /// The last node inside; nil if there is none.
  var last: MarkdownNode? { unsafe MarkdownNode(cmark_node_last_child(pointer)) }
  /// The node behind this one in the same parent; nil if there is none.
  var next: MarkdownNode? { unsafe MarkdownNode(cmark_node_next(pointer)) }
  /// The node before this one in the same parent; nil if there is none.
  var previous: MarkdownNode? { unsafe MarkdownNode(cmark_node_previous(pointer)) }
  /// The node that this one is in; nil for the document.
  var parent: MarkdownNode? { unsafe MarkdownNode(cmark_node_parent(pointer)) }

  /// Takes the node and all in it out of the tree; it must not be used again.
  func remove() {
    unsafe cmark_node_unlink(pointer)
    unsafe cmark_node_free(pointer)
  }
}

/// What a node holds.
extension MarkdownNode {
  /// The text of a text, of code or of HTML; the number of a reference to a footnote.
  var literal: [UInt8] { unsafe Self.bytes(cmark_node_get_literal(pointer)) }
  /// The address of a link or an image.
  var url: [UInt8] { unsafe Self.bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or an image; empty if it has none.
  var title: [UInt8] { unsafe Self.bytes(cmark_node_get_title(pointer)) }
  /// The info string of fenced code; empty if it has none.
  var fenceInfo: [UInt8] { unsafe Self.bytes(cmark_node_get_fence_info(pointer)) }
  /// The level of a heading, from 1.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  /// Whether a list has numbers.
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The number of a list's first item.
  var firstNumber: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  /// Whether the paragraphs of a list are written without `p`.
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  /// Whether the box of a task is checked.
  var isChecked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  /// Whether a row of a table is its head.
  var isTableHead: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The alignment of each of a table's columns: `l`, `c`, `r` or 0.
  var alignments: [UInt8] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))
    guard let list = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: list, count: count))
  }

  /// Gives a text, code or HTML another text, which has no zero byte.
  func setLiteral(_ text: some Sequence<UInt8>) {
    let characters = text.map { CChar(bitPattern: $0) } + [0]
    _ = unsafe cmark_node_set_literal(pointer, characters)
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: count))
  }
}

/// Where a node stands in its text.
extension MarkdownNode {
  /// The 1-based line on which the node begins; 0 if it is not known.
  var line: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// The 1-based byte column at which a block begins; 0 if it is not known.
  var column: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
}
