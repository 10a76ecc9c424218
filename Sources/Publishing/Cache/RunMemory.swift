import Diagnostics
import FeedFormats
import FeedModel
import FileSystem
import Glibc

/// Lets a run say what the last one said, if nothing is otherwise than it was; and remembers this one for the next.
///
/// Only a run that changed nothing is remembered: doing it again would change nothing and say the same.
struct RunMemory {
  /// What knows the posts whose files are as they were; nil where that is not sure.
  let posts: PostMemory?

  /// The key of what is known of single posts and feeds.
  private let siteKey: String

  private let index: RunIndex
  private let key: String
  private let now: Timestamp

  /// The states of all that decides what a run comes to, but for what it finds out by itself.
  private let states: FileStates

  /// The clock of the file system, from before anything was looked at.
  private let clock: Int

  /// Prepares to remember a run; nil for one that writes nothing, or whose posts could not all be found.
  ///
  /// - Parameters:
  ///   - configuration: The settings of the site.
  ///   - options: What was asked of the run.
  ///   - now: The moment of the run.
  ///   - clock: The clock of the file system from before the posts were looked for.
  ///   - search: The posts that there are.
  init?(
    _ configuration: Configuration,
    _ options: BuildOptions,
    now: Timestamp,
    clock: Int?,
    _ search: PostSearch
  ) {
    guard let folder = configuration.stateFolder, let clock, !options.writesNothing,
      search.problems.items.isEmpty
    else { return nil }
    index = RunIndex(folder: folder)
    self.now = now
    self.clock = clock
    var states = Self.states(of: configuration)
    let site = Self.key(of: states, configuration, options)
    siteKey = site.text
    posts = states.areSettled(at: clock) ? PostMemory(index, key: siteKey, clock: clock) : nil
    for location in search.locations { states.add(location) }
    self.states = states
    var digest = site
    digest.add(states.digest.text)
    options.add(to: &digest)
    key = digest.text
  }

  /// What knows the documents of feeds that lie there as they would be made; nil where that is not sure.
  func feeds() -> FeedMemory? {
    posts.map { _ in FeedMemory(index, key: siteKey, clock: clock, now: now) }
  }

  /// The states of all but the posts that a run depends on from the beginning.
  private static func states(of configuration: Configuration) -> FileStates {
    var states = FileStates()
    // Another user may read other files.
    states.add("user \(geteuid()) \(getegid())", nil)
    states.add(fileAt: "/proc/self/exe")
    for path in configuration.sources { states.add(fileAt: path) }
    return states
  }

  /// What decides on how posts are read.
  private static func key(
    of states: FileStates,
    _ configuration: Configuration,
    _ options: BuildOptions
  ) -> Digest {
    var digest = states.digest
    digest.add(configuration.text[...])
    for (name, person) in configuration.posts.people.sorted(by: { $0.key < $1.key }) {
      digest.add("\(name): \(person)")
    }
    options.addSite(to: &digest)
    return digest
  }

  /// The clock of the file system that a folder is on, in nanoseconds since 1970; nil if it does not tell.
  static func clock(of folder: String) -> Int? {
    guard unsafe utimensat(AT_FDCWD, folder, nil, 0) == 0 else { return nil }
    return (try? FileStatus(ofPath: folder))?.changed
  }

  /// What a run before found that would find the same now; nil if there was none.
  var memo: RunMemo? {
    guard let memo = index.memo(for: key), memo.holds(at: now), memo.isUntouched else { return nil }
    return memo
  }

  /// Remembers a run that changed nothing, if everything has been as it is for long enough.
  ///
  /// - Parameters:
  ///   - report: What the run reports.
  ///   - diagnostics: What it said.
  ///   - paths: The files that it looked at beside configuration and posts.
  ///   - horizon: The moment from which on it may come to something else.
  func keep(
    _ report: BuildReport,
    _ diagnostics: [Diagnostic],
    watching paths: [String],
    until horizon: Timestamp?
  ) {
    let watched = RunMemo.states(of: paths)
    guard report.changedNothing, states.areSettled(at: clock), watched.areSettled(at: clock) else {
      return
    }
    let memo = RunMemo(
      report: report,
      diagnostics: diagnostics,
      watched: paths,
      watchedStates: watched.digest.value,
      now: now,
      horizon: horizon
    )
    index.keep(memo, for: key)
  }
}

extension BuildOptions {
  /// Adds what was typed of the site and of its posts.
  fileprivate func addSite(to digest: inout Digest) {
    for text in [configurationPath, siteURL?.text, siteTitle] { digest.add(text ?? "\0") }
    digest.add(inputs.count)
    for text in inputs { digest.add(text) }
  }

  /// Adds what else was asked of a run; how many threads it takes decides on nothing.
  fileprivate func add(to digest: inout Digest) {
    digest.add(output ?? "\0")
    digest.add(formats.count)
    for format in formats { digest.add(format.rawValue) }
    digest.add(limit ?? -1)
    for choice in [prunes, acceptsRepublish, acceptsDeletions] { digest.add(choice ? 1 : 0) }
  }
}
