import Diagnostics

/// Where the ledger of a site comes from.
struct LedgerSource {
  private let configuration: Configuration

  /// Prepares to read the ledger of a site.
  init(for configuration: Configuration) {
    self.configuration = configuration
  }

  /// The ledger on the disk, else what the published feeds give of it; an empty one for a run that keeps none.
  func ledger(
    of posts: [LoadedPost],
    _ diagnostics: inout DiagnosticList
  ) throws(PublishingFailure) -> Ledger {
    guard let folder = configuration.stateFolder else { return Ledger() }
    let ledger = try LedgerFile(folder: folder).read(&diagnostics)
    if let ledger, ledger != Ledger() { return ledger }
    return LedgerRecovery(for: configuration).ledger(of: posts)
  }
}
