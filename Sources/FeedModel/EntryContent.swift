/// The content of an entry, HTML in UTF-8: in memory, or kept where it can be had again.
///
/// Feeds of many entries may be larger than memory should be; what writes them asks for the content of one entry at a time.
package struct EntryContent: Sendable {
  private enum Source: Sendable {
    case memory([UInt8])
    case kept(@Sendable () -> [UInt8])
  }

  /// How many bytes there are, or a few more.
  package let count: Int

  private let source: Source

  /// Takes HTML.
  package init(_ html: [UInt8]) {
    count = html.count
    source = .memory(html)
  }

  /// Takes HTML of at most so many bytes that is fetched whenever somebody asks for it, the same every time.
  package init(count: Int, fetching html: @escaping @Sendable () -> [UInt8]) {
    self.count = count
    source = .kept(html)
  }

  /// The HTML.
  package var bytes: [UInt8] {
    switch source {
    case .memory(let bytes): bytes
    case .kept(let fetch): fetch()
    }
  }
}

extension EntryContent: Equatable {
  package static func == (left: EntryContent, right: EntryContent) -> Bool {
    left.bytes == right.bytes
  }
}
