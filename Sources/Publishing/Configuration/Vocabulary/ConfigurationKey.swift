/// One key that the configuration can have.
struct ConfigurationKey: Sendable {
  /// The key.
  let name: String

  /// The type of its value.
  let type: ConfigurationType

  /// Whether the object it belongs to must have it.
  let isRequired: Bool

  /// The value it has when it is not there, in the words of the documentation; empty for none.
  let standard: String

  /// What it means, in one or two sentences.
  let meaning: String

  /// Declares a key that must be there.
  static func required(
    _ name: String,
    _ type: ConfigurationType,
    _ meaning: String
  ) -> ConfigurationKey {
    ConfigurationKey(name: name, type: type, isRequired: true, standard: "", meaning: meaning)
  }

  /// Declares a key that may be left out.
  static func optional(
    _ name: String,
    _ type: ConfigurationType,
    standard: String = "",
    _ meaning: String
  ) -> ConfigurationKey {
    ConfigurationKey(
      name: name,
      type: type,
      isRequired: false,
      standard: standard,
      meaning: meaning
    )
  }
}
