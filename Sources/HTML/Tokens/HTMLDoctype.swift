/// A document type declaration (WHATWG §13.2.5.53 to §13.2.5.68).
package struct HTMLDoctype: Equatable, Sendable {
  /// The name in lower case; nil if the declaration has none.
  package var name: ArraySlice<UInt8>?
  /// The public identifier; nil if missing, which is not the same as empty.
  package var publicIdentifier: ArraySlice<UInt8>?
  /// The system identifier; nil if missing, which is not the same as empty.
  package var systemIdentifier: ArraySlice<UInt8>?
  /// Tells whether the declaration is so broken that a browser goes into quirks mode.
  package var forcesQuirks: Bool

  /// Makes a declaration of its parts.
  package init(
    name: ArraySlice<UInt8>? = nil,
    publicIdentifier: ArraySlice<UInt8>? = nil,
    systemIdentifier: ArraySlice<UInt8>? = nil,
    forcesQuirks: Bool = false
  ) {
    self.name = name
    self.publicIdentifier = publicIdentifier
    self.systemIdentifier = systemIdentifier
    self.forcesQuirks = forcesQuirks
  }
}
