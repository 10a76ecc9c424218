import HTML

/// An end that authors may leave out, because a start tag says it (WHATWG §13.1.2.4).
enum ImpliedEnd {
  case paragraph, item, term, cell, row, rowGroup, option, ruby

  /// The end that a start tag implies first; nil if there is none.
  static func first(before element: HTMLElement) -> ImpliedEnd? {
    switch element {
    case .td, .th: .cell
    case .tr: .row
    case .tbody, .thead, .tfoot, .caption, .colgroup: .rowGroup
    case .option, .optgroup: .option
    case .rb, .rp, .rt, .rtc: .ruby
    case .col, .legend, .html, .body: nil
    default: element.isBlock ? .paragraph : nil
    }
  }

  /// The end that a start tag implies behind the first one; nil if there is none.
  static func second(before element: HTMLElement) -> ImpliedEnd? {
    switch element {
    case .li: .item
    case .dd, .dt: .term
    default: nil
    }
  }

  /// Whether this is the end of an element.
  func ends(_ element: HTMLElement) -> Bool {
    switch self {
    case .paragraph: element == .p
    case .item: element == .li
    case .term: element == .dd || element == .dt
    case .cell: element.isInRow
    case .row: element.isInRow || element.isBeforeRows || element == .tr
    case .rowGroup: element.isInRow || element.isBeforeRows || element == .tr || element.isRowGroup
    case .option: element == .option
    case .ruby: element == .rb || element == .rp || element == .rt
    }
  }

  /// Whether nothing above an open element can be meant.
  func stops(at element: HTMLElement?) -> Bool {
    switch self {
    case .paragraph: ElementScope.paragraph.ends(at: element)
    case .cell, .row, .rowGroup: ElementScope.table.ends(at: element)
    case .option, .ruby: element != .option && element != .rb && element != .rp && element != .rt
    case .item, .term:
      element != .p && element != .div && element != .address
        && ElementScope.inline.ends(at: element)
    }
  }
}

extension HTMLElement {
  fileprivate var isInRow: Bool { self == .td || self == .th }

  fileprivate var isBeforeRows: Bool { self == .caption || self == .colgroup }

  fileprivate var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }
}
