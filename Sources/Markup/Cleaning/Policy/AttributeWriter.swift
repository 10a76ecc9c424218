import Diagnostics
import FeedModel
import HTML

/// Writes the attributes that stay, fit for a feed: URLs absolute, styles reduced, text that XML carries.
struct AttributeWriter {
  /// What was found wrong.
  var report = BodyReport()

  /// Whether a link to a place in the body has been written.
  private(set) var hasFragments = false

  /// What resolves the URLs.
  let links: LinkResolver

  /// Whether the tag that is written next has a class that stays; mostly none does.
  var keepsClasses = false

  /// Whether something has been left out since, because XML cannot carry it.
  var hasGap = false

  /// Kept between tags, so that a URL costs no memory of its own.
  private var url: [UInt8] = []

  private static let keptButClasses =
    AttributePolicy.kept.subtracting(HTMLAttributeNames([.class]))

  /// Prepares for the tags of one body.
  init(links: LinkResolver) {
    self.links = links
  }

  /// Writes the attributes of a tag that stay, as those of an HTML element; gives their number.
  mutating func write(
    attributesOf tag: borrowing HTMLStartTag,
    as element: HTMLElement,
    to output: inout [UInt8]
  ) -> Int {
    // Most tags have no attribute that could stay, or none but classes.
    guard !tag.known.isDisjoint(with: keepsClasses ? AttributePolicy.kept : Self.keptButClasses)
    else { return 0 }
    var count = 0
    let attributes = tag.attributes.span
    for index in attributes.indices {
      let attribute = attributes[index]
      guard let name = attribute.known else { continue }
      let policy = AttributePolicy(name, of: element)
      if policy == .goes || policy == .classes && !keepsClasses { continue }
      if write(attribute, as: policy, to: &output) { count += 1 }
    }
    return count
  }

  /// Writes an attribute of a name and a value that is text.
  mutating func write(
    _ name: StaticString,
    _ value: ArraySlice<UInt8>,
    to output: inout [UInt8]
  ) {
    begin(name, &output)
    append(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute as it is.
  mutating func write(_ attribute: HTMLAttribute, to output: inout [UInt8]) {
    append(attribute, attribute.value, &output)
  }

  /// The absolute URL of a value that may be loaded; nil if there is none.
  ///
  /// - Parameter value: A reference as it was written.
  /// - Returns: The URL, in ASCII.
  mutating func source(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let reference = value.trimmed
    if reference.begins("data:image/") { return reference.filter { !$0.isSpace }[...] }
    url.removeAll(keepingCapacity: true)
    guard case .absolute = links.resolve(reference, into: &url),
      AddressPolicy.isWeb(url[...])
    else { return nil }
    return url[...]
  }
}

extension AttributeWriter {
  private mutating func write(
    _ attribute: HTMLAttribute,
    as policy: AttributePolicy,
    to output: inout [UInt8]
  ) -> Bool {
    switch policy {
    case .goes: return false
    case .text:
      append(attribute, attribute.value, &output)
      return true
    case .url: return writeURL(attribute, &output)
    case .style: return writeStyle(attribute.value, &output)
    case .classes: return writeClasses(attribute.value, &output)
    case .anchor:
      let value = attribute.value
      guard !value.isEmpty, !value.contains(where: \.isSpace) else { return false }
      append(attribute, value, &output)
      return true
    }
  }

  private mutating func writeURL(
    _ attribute: borrowing HTMLAttribute,
    _ output: inout [UInt8]
  ) -> Bool {
    let isLink = attribute.known == .href
    if AbsoluteURL.isFinished(attribute.value.span) {
      // Nearly every address; it is on the web, where a reader may always go.
      append(attribute, attribute.value, &output)
      return true
    }
    url.removeAll(keepingCapacity: true)
    switch links.resolve(attribute.value, into: &url) {
    case .absolute:
      let isAllowed =
        isLink ? AddressPolicy.isLink(url[...]) : AddressPolicy.isWeb(url[...])
      guard isAllowed else {
        reportScheme(attribute)
        return false
      }
    case .fragment:
      guard isLink else { return false }
      hasFragments = true
    case .empty:
      // An empty link leads to the page itself; anything else that is empty is an oversight.
      guard isLink else { return false }
      url += links.base.text.utf8
    case .unusable:
      reportUnusable(attribute.value, at: attribute.offset)
      return false
    }
    append(attribute, url[...], &output)
    return true
  }

  /// Writes the declarations that stay; false if none does.
  private mutating func writeStyle(_ value: ArraySlice<UInt8>, _ output: inout [UInt8]) -> Bool {
    let start = output.count
    var declarations = CSSDeclarations(value)
    var isFirst = true
    while let declaration = declarations.next() {
      var kept = declaration.value
      switch StylePolicy.outcome(for: declaration) {
      case .goes: continue
      case .stays: break
      case .image:
        guard let address = CSSAddress.address(in: kept), let url = source(address) else {
          continue
        }
        kept = CSSAddress.value(of: url)
      }
      if isFirst { begin("style", &output) } else { output += "; ".utf8 }
      isFirst = false
      append(declaration.name.map(\.lowercased)[...], to: &output)
      output += ": ".utf8
      append(kept, to: &output)
    }
    guard output.count > start else { return false }
    output.append(UInt8(ascii: "\""))
    return true
  }

  /// Writes the classes that mean something to readers: languages of code, and the parts of footnotes.
  private mutating func writeClasses(_ value: ArraySlice<UInt8>, _ output: inout [UInt8]) -> Bool {
    var isFirst = true
    for name in value.split(whereSeparator: \.isSpace) where ClassTraits.keeps(name.span) {
      if isFirst { begin("class", &output) } else { output.append(.space) }
      isFirst = false
      append(name, to: &output)
    }
    if !isFirst { output.append(UInt8(ascii: "\"")) }
    return !isFirst
  }

  /// Adds a value, or a part of one, and takes note if not all of it can be carried.
  private mutating func append(_ value: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if output.append(legalValue: value) { hasGap = true }
  }

  private func begin(_ name: StaticString, _ output: inout [UInt8]) {
    output.append(.space)
    name.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
    output.append(UInt8(ascii: "="))
    output.append(UInt8(ascii: "\""))
  }

  private mutating func append(
    _ attribute: borrowing HTMLAttribute,
    _ value: ArraySlice<UInt8>,
    _ output: inout [UInt8]
  ) {
    output.append(openingOf: attribute)
    append(value, to: &output)
    output.append(UInt8(ascii: "\""))
  }
}

extension AttributeWriter {
  private mutating func reportScheme(_ attribute: borrowing HTMLAttribute) {
    report.add(
      .unsafeURL,
      at: attribute.offset,
      "\(BodyReport.quoted(attribute.value)) is no address that readers may follow"
    )
  }

  /// Reports an address that cannot be resolved.
  mutating func reportUnusable(_ value: ArraySlice<UInt8>, at offset: Int?) {
    report.add(
      .unusableURL,
      at: offset,
      "\(BodyReport.quoted(value)) is no URL that can be used"
    )
  }
}
