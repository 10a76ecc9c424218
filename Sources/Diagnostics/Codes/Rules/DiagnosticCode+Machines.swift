extension DiagnosticCode {
  /// Whether a diagnostic of this kind is for programs: reports that people read leave it out.
  package var isForMachines: Bool {
    Self.machineNames.contains(name)
  }

  private static let machineNames = Set(ruleConfirmationCodes.map(\.name))
}
