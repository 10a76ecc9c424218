package import Diagnostics
import FeedModel
import FileSystem
import Posts

/// Makes posts of the entries of feeds, each once, for as long as the value lives: the posts folder is locked.
///
/// What an entry is known by is in the state, and in the posts themselves: whatever was lost of the one is read from the others before
/// anything is written. So a run that was killed at any moment is gone on with by the next one.
package struct Importer: ~Copyable {
  let options: ImportOptions
  let survey: PostSurvey
  let state: ImportState
  var known = KnownEntries()
  var present: Set<String>
  var names: PostNames
  var files: PostFiles

  private let lock: RunLock?
  private let reading: ImportState.Reading

  /// Locks the posts folder, which is made if need be, and learns what is known.
  package static func begin(
    _ options: ImportOptions,
    diagnostics: inout DiagnosticList
  ) throws(SyndicationFailure) -> Importer {
    let lock = options.isDryRun ? nil : try lock(options)
    let survey = PostSurvey(folder: options.posts)
    let state = ImportState(folder: options.stateFolder, posts: options.postsName)
    do throws(FileSystemFailure) {
      let reading = try state.read(&diagnostics)
      let found = try survey.files()
      return Importer(options, lock, survey, found, state, reading)
    } catch {
      throw .fileSystem(error)
    }
  }

  private init(
    _ options: ImportOptions,
    _ lock: consuming RunLock?,
    _ survey: PostSurvey,
    _ found: [String],
    _ state: ImportState,
    _ reading: ImportState.Reading
  ) {
    self.options = options
    self.lock = lock
    self.survey = survey
    self.state = state
    self.reading = reading
    present = Set(found)
    names = PostNames(taken: found)
    files = PostFiles(folder: options.posts, isDryRun: options.isDryRun)
    for entry in reading.entries { known.add(entry) }
    learn(found)
    if !options.isDryRun { sweep(found) }
  }

  /// Brings everything to the disk and remembers it; no feed is taken after that.
  package mutating func finish() throws(SyndicationFailure) {
    guard !options.isDryRun else { return }
    try files.commit()
    for file in files.refused {
      if let index = known.index(ofFile: file), !present.contains(file) { known.forget(index) }
    }
    do throws(RunLockFailure) {
      try RunLock.whileHolding(lockOf: options.stateFolder) { () throws(FileSystemFailure) in
        try state.write(known.memorable, besides: reading)
      }
    } catch {
      throw SyndicationFailure(error)
    }
  }

  private static func lock(_ options: ImportOptions) throws(SyndicationFailure) -> RunLock {
    do throws(FileSystemFailure) {
      try Folder.create(options.posts)
      try Folder.create(options.stateFolder)
    } catch {
      throw .fileSystem(error)
    }
    do throws(RunLockFailure) {
      return try RunLock.take(of: options.posts)
    } catch {
      throw SyndicationFailure(error)
    }
  }

  /// Reads the posts that the state does not know: those of other programs and people, of a killed run, and renamed ones; and those of which it
  /// knows no digest.
  private mutating func learn(_ found: [String]) {
    for file in found where !isRemembered(file) {
      let record = survey.record(of: file)
      let renamed =
        record.ids.lazy.compactMap { [known] in known.index(ofID: $0) }.first
        ?? record.pages.lazy.compactMap { [known] in known.index(ofPage: $0) }.first
      if let renamed, let old = known.entries[renamed].file, !present.contains(old) {
        known.update(renamed) { entry in
          entry.file = file
          entry.join(record)
        }
      } else {
        known.add(record)
      }
    }
  }

  /// Whether the state says of a post what is in it.
  private func isRemembered(_ file: String) -> Bool {
    guard let index = known.index(ofFile: file) else { return false }
    return known.entries[index].fingerprint != nil || known.entries[index].received != nil
  }

  /// Removes what killed runs left in the folders of posts.
  private func sweep(_ found: [String]) {
    let folders = Set(found.map(Path.folder(of:)) + ["."])
    for folder in folders { AtomicFile.sweep(Path.join(options.posts, folder)) }
  }
}
