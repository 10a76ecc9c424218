import HTML

/// How far up from the current node an end tag, or a start tag that implies one, looks for the element
/// that it ends (WHATWG §13.2.4.2).
enum ElementScope {
  /// Up to what sets its content apart: a cell, an embedded object.
  case block
  /// The same, or a list.
  case list
  /// The same as `block`, or a button.
  case paragraph
  /// Up to the innermost table.
  case table
  /// Up to any element that is not part of a line of text.
  case inline

  /// The scope of an end tag.
  init(endTagOf element: HTMLElement?) {
    switch element {
    case .p: self = .paragraph
    case .li: self = .list
    case .table, .caption, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th: self = .table
    case .svg, .math, .button, .select, .object, .applet, .marquee, .template: self = .block
    default: self = element?.isBlock == true ? .block : .inline
    }
  }

  /// Whether nothing above an open element is in the scope.
  func ends(at element: HTMLElement?) -> Bool {
    guard let element else { return false }
    return switch self {
    case .block: element.isScopeBoundary
    case .list: element.isScopeBoundary || element == .ol || element == .ul
    case .paragraph: element.isScopeBoundary || element == .button
    case .table: element == .table || element == .template
    case .inline: element.isBlock || element.isScopeBoundary || element == .button
    }
  }
}

extension HTMLElement {
  /// Whether end tags inside the element leave what is outside alone.
  fileprivate var isScopeBoundary: Bool {
    switch self {
    case .applet, .caption, .marquee, .object, .select, .svg, .math, .table, .td, .th, .template:
      true
    default: false
    }
  }
}
