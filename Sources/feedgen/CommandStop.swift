/// Why a command could not do its work: the exit status that it calls for, once what was found so far has been printed.
struct CommandStop: Error {
  /// What the command ends with.
  let exit: any Error
}
