import ArgumentParser

/// The option that says where the configuration is.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The configuration (default: config.json).", valueName: "path")
  )
  var config: String?
}
