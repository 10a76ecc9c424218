import ArgumentParser

/// How the command ends; ArgumentParser itself ends with 64 on wrong usage.
enum ExitStatus {
  /// Something in the content is wrong; what could be published was published.
  static let contentErrors = ExitCode(1)

  /// The run could not be carried out.
  static let couldNotRun = ExitCode(2)
}
