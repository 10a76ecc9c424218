package import Diagnostics
import FeedModel
import LibXML
import Posts

extension Importer {
  /// Makes posts of the entries of a feed that are not known, and brings up to date those that changed.
  package mutating func take(
    _ source: ReceivedSource,
    diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) -> SourceReport {
    var report = SourceReport(name: source.name)
    let selection = EntrySelection(rules: source.rules, now: options.now)
    let attribution = Attribution.source(of: source)
    let drafting = EntryDrafting(source: source, attribution: attribution, now: options.now)
    let entries = selection.newest(of: source.feed.entries)
    var matching = FeedMatching(entries, of: attribution, among: known)
    let newcomers = newcomers(&matching, drafting, selection, &report)
    let limit = matching.hasNewIDs ? newest(of: attribution) : nil
    if matching.hasNewIDs { diagnostics.append(Self.newIDs(source, matching)) }

    var seen: Set<Int> = []
    for (index, match) in matching.matches.enumerated() {
      guard let match else { continue }
      guard seen.insert(match).inserted else {
        report.known += 1
        continue
      }
      let change = EntryChange(
        entry: entries[index],
        keys: matching.keys[index],
        drafting: drafting
      )
      try refresh(match, with: change, &report, &diagnostics)
    }
    for newcomer in newcomers {
      guard !matching.matchAgain(newcomer.index, among: known) else {
        report.known += 1
        continue
      }
      if let limit, newcomer.draft.published <= limit {
        holdBack(newcomer, keys: matching.keys[newcomer.index], attribution, &report)
      } else {
        try add(newcomer, &matching, drafting, &report, &diagnostics)
      }
    }
    return report
  }

  /// The entries that neither ids, pages nor texts are known of, and that the rules let through.
  private func newcomers(
    _ matching: inout FeedMatching,
    _ drafting: EntryDrafting,
    _ selection: EntrySelection,
    _ report: inout SourceReport
  ) -> [Newcomer] {
    let unknown = matching.entries.indices.filter { matching.matches[$0] == nil }
    let drafts = Newcomer.drafts(of: unknown, in: matching.entries, matching.keys, drafting)
    var newcomers: [Newcomer] = []
    for newcomer in drafts {
      let index = newcomer.index
      if matching.match(index, saying: newcomer.fingerprint, among: known) { continue }
      let draft = newcomer.draft
      let entry = matching.entries[index]
      if selection.takes(entry, writtenBy: draft.authors, in: draft.language) {
        newcomers.append(newcomer)
      } else {
        report.passedOver += 1
      }
    }
    return newcomers
  }

  /// The date of the newest entry that is known of a feed.
  private func newest(of source: EntrySource) -> Timestamp? {
    let name = SourceName.name(of: source)
    return known.entries.lazy.filter { $0.source == name }.compactMap(\.published).max()
  }

  /// Remembers an entry that seems to be an old one under a new id, address and text, and writes no post.
  private mutating func holdBack(
    _ newcomer: Newcomer,
    keys: EntryKeys,
    _ source: EntrySource,
    _ report: inout SourceReport
  ) {
    known.add(record(of: newcomer, keys: keys, source: source))
    report.heldBack += 1
  }

  private mutating func add(
    _ newcomer: Newcomer,
    _ matching: inout FeedMatching,
    _ drafting: EntryDrafting,
    _ report: inout SourceReport,
    _ diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) {
    let draft = newcomer.draft
    let bytes = newcomer.bytes
    guard draft.body.count <= XMLLimits.textBytes, bytes.count <= PostReader.maximumBytes else {
      let message =
        "the text of “\(draft.title ?? draft.from?.text ?? "")” has \(draft.body.count) bytes, expected at most \(XMLLimits.textBytes)"
      diagnostics.append(Diagnostic(.oversizedEntry, file: drafting.source.name, message))
      report.failed += 1
      return
    }
    let folder = options.hasFolders ? SafeName.name(of: draft.source.title ?? "") : ""
    let file = names.path(for: newcomer.name, in: folder)
    try files.write(bytes, at: file)
    var record = record(
      of: newcomer,
      keys: matching.keys[newcomer.index],
      source: drafting.attribution
    )
    record.file = file
    record.received = newcomer.received
    record.written = newcomer.written
    matching.claim(known.add(record), for: newcomer.index)
    report.added += 1
  }

  private func record(of newcomer: Newcomer, keys: EntryKeys, source: EntrySource) -> KnownEntry {
    var record = KnownEntry()
    let name = SourceName.name(of: source)
    record.ids = Set([keys.id].compactMap(\.self))
    record.pages = Set([keys.page].compactMap(\.self))
    record.fingerprint = newcomer.fingerprint?.text
    record.source = name
    record.published = newcomer.draft.published
    record.updated = newcomer.draft.updated
    return record
  }

  private static func newIDs(_ source: ReceivedSource, _ matching: FeedMatching) -> Diagnostic {
    let count = matching.claimed.count
    return Diagnostic(
      .newEntryIDs,
      file: source.name,
      "most of the \(count) entries that are known came under new ids; they are known by their addresses or texts, and no posts were made of them"
    )
  }
}
