import ArgumentParser
import FeedModel
import FileSystem
import Publishing
import Syndication

/// The options that say where an import writes to.
struct ImportDestination: ParsableArguments {
  @OptionGroup
  var source: ConfigurationOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that posts are written to, in place of the configured one.",
      valueName: "dir"
    )
  )
  var output: String?

  @Flag(name: .long, help: "Give the posts of each feed a folder of their own.")
  var byFeed = false

  @Flag(name: .long, help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup
  var clock: ClockOption

  /// The folder in which the state lies where there is no configuration.
  private static let stateFolder = ".feedgen"

  /// The options of an import at a place; without a place, the output was typed.
  func options(at place: ImportPlace?) throws -> ImportOptions {
    let posts = output ?? place?.posts ?? "posts"
    var options = ImportOptions(
      posts: posts,
      postsName: Self.name(of: posts, seenFrom: place?.folder ?? "."),
      stateFolder: place?.stateFolder ?? Self.stateFolder,
      now: try clock.moment
    )
    options.hasFolders = byFeed
    options.isDryRun = dryRun
    return options
  }

  /// The name of a folder in the state, so that it is the same from wherever the command is run.
  private static func name(of posts: String, seenFrom folder: String) -> String {
    let name = Path.normalized(posts)
    if posts.hasPrefix("/") { return "/" + name }
    let base = Path.normalized(folder)
    guard !folder.hasPrefix("/"), !base.isEmpty, name.hasPrefix(base + "/") else { return name }
    return String(name.dropFirst(base.count + 1))
  }
}
