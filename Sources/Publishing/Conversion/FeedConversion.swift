package import Diagnostics
package import FeedFormats
package import FeedModel
import FileSystem

/// Turns a feed of any format into one of ours, and says what it costs.
///
/// A function of the bytes and of what was asked for: no clock, no file, the same result every time.
package struct FeedConversion: Sendable {
  /// The format of the result.
  private let format: FeedFormat

  /// Where the feed is published; nil for where it says itself.
  private let location: AbsoluteURL?

  /// Prepares to convert.
  package init(to format: FeedFormat, location: AbsoluteURL?) {
    self.format = format
    self.location = location
  }

  /// Converts a feed.
  ///
  /// Entries keep their order. The HTML of texts is the publisher's, byte for byte; only in formats that cannot name what
  /// relative addresses are relative to (all but Atom) these become absolute.
  ///
  /// - Parameters:
  ///   - input: The feed as it was found; its path is what problems with it name.
  ///   - result: What problems with the result name.
  ///   - diagnostics: Gets what is wrong with the feed, what was derived, and what is lost.
  /// - Returns: The bytes; nil if there is nothing that may be published, and then the list has an error.
  package func bytes(
    of input: SourceFile,
    for result: String,
    _ diagnostics: inout DiagnosticList
  ) -> [UInt8]? {
    let reading = FeedReader.read(input.bytes, at: location)
    for problem in reading.problems { diagnostics.append(problem.standing(in: input.path)) }
    guard let received = reading.feed, let source = reading.format else { return nil }
    let completion = FeedCompletion(
      of: received,
      to: format,
      isSameFormat: format.isWritten(as: source),
      location: location
    )
    guard let feed = completion.feed else {
      let message = "does not say where it is published, nor which page it speaks for"
      diagnostics.append(Diagnostic(.unconvertibleFeed, file: input.path, message))
      return nil
    }
    for number in completion.nameless {
      let message = "entry \(number + 1) has no id, link, title, text or file"
      diagnostics.append(Diagnostic(.unconvertibleEntry, file: input.path, message))
    }
    let draft = draft(of: feed, for: result)
    report(draft.remarks, in: input.path, &diagnostics)
    guard draft.isSound else { return nil }
    let bytes = draft.bytes.array
    var before = received
    before.entries = kept(received, completion, draft.feed)
    compare(before, bytes, reading.passedOver, input.path, &diagnostics)
    return bytes
  }

  private func draft(of feed: Feed, for result: String) -> FeedDraft {
    var posts = PostSettings()
    posts.future = true
    let settings = FeedSettings(path: result, format: format)
    return FeedWriting(now: .epoch, posts: posts).written(feed, settings, path: result)
  }

  /// Adds what keeps entries or all of the feed from being published, and which characters could not be kept.
  private func report(
    _ remarks: FeedRemarks,
    in path: String,
    _ diagnostics: inout DiagnosticList
  ) {
    for fault in remarks.faults { diagnostics.append(fault) }
    for finding in remarks.findings {
      guard finding.severity == .error || finding.code == .removedCharacter else { continue }
      diagnostics.append(finding.file == nil ? finding.standing(in: path) : finding)
    }
  }

  /// The entries as they were read of those that are in the result.
  private func kept(
    _ received: ReceivedFeed,
    _ completion: FeedCompletion,
    _ feed: Feed
  ) -> [ReceivedEntry] {
    let ids = Set(feed.entries.map(\.id))
    return completion.entries.filter { ids.contains($0.entry.id) }.map {
      received.entries[$0.number]
    }
  }

  /// Adds what was derived and what is lost, by reading the result again.
  private func compare(
    _ before: ReceivedFeed,
    _ bytes: [UInt8],
    _ passedOver: [PassedOver],
    _ path: String,
    _ diagnostics: inout DiagnosticList
  ) {
    guard let after = FeedReader.read(bytes).feed else { return }
    for difference in ConversionComparison(before, after).differences {
      let code: DiagnosticCode = difference.isLoss ? .lostInConversion : .derivedInConversion
      diagnostics.append(Diagnostic(code, file: path, difference.message(in: format)))
    }
    for thing in passedOver {
      let place =
        thing.entryCount == 0 ? "the feed" : ConversionComparison.entries(thing.entryCount)
      let message = "“\(thing.name)” of \(place) has no place in \(format.title)"
      diagnostics.append(Diagnostic(.lostInConversion, file: path, message))
    }
  }
}

extension FeedFormat {
  /// Whether a feed that was read is in this format already, in whatever version.
  fileprivate func isWritten(as source: DocumentFormat) -> Bool {
    switch (self, source) {
    case (.rss, .rss), (.atom, .atomFeed), (.json, .jsonFeed): true
    default: false
    }
  }
}

extension Diagnostic {
  /// The problem with the name of the file it stands in.
  package func standing(in file: String) -> Diagnostic {
    Diagnostic(code, file: file, position: position, message, remedy: remedy)
  }
}
