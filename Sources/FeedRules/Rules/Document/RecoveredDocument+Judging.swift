import LibXML

extension RecoveredDocument {
  /// Whether the parser wrote U+FFFD for something that it could not read.
  var hasReplacements: Bool {
    !entityDeclarations.isEmpty || !undefinedEntities.isEmpty
      || problems.contains { $0.code == .invalidEncoding || $0.code == .invalidCharacter }
  }
}

extension XMLProblem.Code {
  /// Whether a fault of the kind harms one place, so that the rest of the document can be judged as it is.
  var isLocal: Bool {
    [
      .undeclaredEntity, .entityWithoutSemicolon, .nameRequired, .invalidCharacter,
      .invalidEncoding, .attributeRedefined, .undefinedNamespace, .misplacedDeclaration,
      .encodingMismatch, .unsupportedEncoding,
    ].contains(self)
  }
}
