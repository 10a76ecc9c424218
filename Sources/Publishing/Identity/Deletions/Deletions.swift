import Diagnostics
import FeedModel
import Posts

/// Takes note in the ledger of posts whose files are gone, with the time of the run; one that is back is not gone any more.
///
/// A file that is there is no deletion, whatever is wrong with it and wherever it is excluded. Nothing is gone while a folder
/// cannot be looked into, and nothing that may be there under another name in a file that cannot be read.
struct Deletions {
  /// How feeds say that a post is gone.
  let settings: DeletionSettings

  /// The moment of the run.
  let now: Timestamp

  /// Whether posts may be gone in any number.
  let isAccepted: Bool

  /// Brings the ledger up to what is there; a warning goes to the list if too much is gone at once.
  func settle(
    in ledger: inout Ledger,
    _ files: PresentFiles,
    _ diagnostics: inout DiagnosticList
  ) {
    for entry in ledger.entries.values where entry.isDeleted && files.isListed(entry.path) {
      ledger.setDeletion(of: entry.path, to: nil)
      ledger.removePlaces(of: entry.path)
    }
    guard settings.keepDays > 0, files.isComplete, !files.areAllListed else { return }
    let living = ledger.entries.values.filter { !$0.isDeleted }
    let missed = living.filter { !files.mayHave($0.path) }
    guard !missed.isEmpty else { return }
    // A merge may leave an old path of a post that is there under another one.
    let present = Set(living.filter { files.mayHave($0.path) }.map(\.id))
    let gone = missed.filter { !present.contains($0.id) }
    guard !gone.isEmpty else { return }
    if !isAccepted, let objection = objection(to: gone, among: living) {
      diagnostics.append(Diagnostic(.massDeletion, objection))
      return
    }
    for entry in gone { ledger.setDeletion(of: entry.path, to: now) }
  }

  /// Why posts that are gone are taken for an accident; nil if they are not.
  ///
  /// Those that readers had from a feed are counted by themselves as well: there are few of them on a large site.
  private func objection(to gone: [LedgerEntry], among living: [LedgerEntry]) -> String? {
    if gone.count == living.count {
      let posts = gone.count == 1 ? "the only post is" : "all \(gone.count) posts are"
      return "\(posts) gone; no feed says so"
    }
    if isMany(gone.count, of: living.count) {
      return words("posts", gone.count, living.count)
    }
    let carried = (gone.count(where: \.wasCarried), living.count(where: \.wasCarried))
    guard isMany(carried.0, of: carried.1) else { return nil }
    return words("posts that were in Atom feeds", carried.0, carried.1)
  }

  private func isMany(_ count: Int, of all: Int) -> Bool {
    count > DeletionSettings.always && count * 100 > all * settings.maxPercent
  }

  private func words(_ posts: String, _ count: Int, _ all: Int) -> String {
    "\(count) of \(all) \(posts) are gone at once, more than \(settings.maxPercent) %; no feed says so"
  }
}
