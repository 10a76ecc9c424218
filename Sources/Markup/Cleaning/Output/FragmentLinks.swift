import FeedModel
import HTML

/// Links to places in the body itself: they stay so where the place is there, and lead to the page where not.
///
/// Which places there are is known only when all is written, so this reads once more what was written, if
/// there is such a link in it at all.
struct FragmentLinks {
  private let html: [UInt8]
  private var places: Set<ArraySlice<UInt8>> = []
  private var links: [(offset: Int, fragment: ArraySlice<UInt8>)] = []

  /// Reads cleaned HTML.
  init(in html: [UInt8]) {
    self.html = html
    var tokenizer = HTMLTokenizer(html)
    while let token = tokenizer.next() {
      if case .startTag(let tag) = token { append(tag) }
    }
  }

  /// The HTML with all other links to places made absolute, and where the end of the excerpt has gone.
  func resolved(base: AbsoluteURL, following more: Int?) -> (html: [UInt8], more: Int?) {
    let stray = links.filter { !leadsSomewhere($0.fragment) }
    guard !stray.isEmpty else { return (html, more) }
    let page = base.text.utf8.prefix { $0 != .hash }
    var address: [UInt8] = []
    address.append(escapingValue: ArraySlice(page))
    var output: [UInt8] = []
    output.reserveCapacity(html.count + stray.count * address.count)
    var pending = 0
    for link in stray {
      output += html[pending..<link.offset]
      output += address
      pending = link.offset
    }
    output += html[pending...]
    let moved = more.map { end in end + stray.count { $0.offset < end } * address.count }
    return (output, moved)
  }

  private mutating func append(_ tag: HTMLStartTag) {
    for attribute in tag.attributes {
      if attribute.isNamed("id") || attribute.isNamed("name") {
        places.insert(attribute.value)
      } else if attribute.isNamed("href"), attribute.value.first == .hash,
        let offset = attribute.offset
      {
        links.append((offset, attribute.value.dropFirst()))
      }
    }
  }

  private func leadsSomewhere(_ fragment: ArraySlice<UInt8>) -> Bool {
    places.contains(fragment) || places.contains(fragment.percentDecoded)
  }
}
