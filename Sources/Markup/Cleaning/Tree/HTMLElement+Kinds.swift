import HTML

extension HTMLElement {
  /// Whether this is one of `h1` to `h6`.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether this is a part of a table that holds no text itself.
  var isTableStructure: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr, .colgroup: true
    default: false
    }
  }

  /// Whether this holds the text of a table.
  var isCell: Bool {
    switch self {
    case .td, .th, .caption: true
    default: false
    }
  }

  /// Whether a start tag of this means something in a table alone.
  var isTablePart: Bool {
    switch self {
    case .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th: true
    default: false
    }
  }
}
