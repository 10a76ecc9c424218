import ArgumentParser

/// The `feedgen` command.
@main
struct FeedgenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "feedgen")
}
