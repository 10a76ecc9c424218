import ArgumentParser
import FeedModel
import Publishing

/// The options that say what is done with the feeds.
struct DeliveryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that feeds are written to, in place of the configured one.",
      valueName: "dir"
    )
  )
  var output: String?

  @Flag(name: .long, help: "Write the one feed to standard output, and nothing to the disk.")
  var stdout = false

  @Flag(name: .long, help: "Say what would change, and write nothing.")
  var dryRun = false

  @Flag(name: .long, help: "Remove feeds, and files beside them, that are no longer configured.")
  var prune = false

  @Flag(
    name: .long,
    help: "Replace a feed even if readers will take many of its entries for new ones."
  )
  var acceptRepublish = false

  @Flag(
    name: .long,
    help: "Say in Atom feeds that posts are gone, however many are gone at once."
  )
  var acceptDeletions = false

  @OptionGroup
  var clock: ClockOption

  @Option(
    name: .long,
    help: ArgumentHelp("How many threads work (default: all cores).", valueName: "n")
  )
  var jobs: Int?

  /// Refuses numbers that make no sense, and options that contradict each other.
  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs), expected 1 or more") }
    if stdout, prune {
      throw ValidationError("--stdout leaves the disk as it is, so --prune has nothing to do")
    }
  }

  /// Takes what was typed over into the options of a run.
  func apply(to options: inout BuildOptions) {
    options.output = output
    options.writesToStandardOutput = stdout
    options.isDryRun = dryRun
    options.prunes = prune
    options.acceptsRepublish = acceptRepublish
    options.acceptsDeletions = acceptDeletions
    options.jobs = jobs
  }
}

extension Timestamp: ExpressibleByArgument {
  /// Takes a time in RFC 3339 from the command line.
  package init?(argument: String) {
    self.init(rfc3339: argument)
  }
}
