import Notation

/// A value of a JSON text, and where it stands.
typealias JSONValue = Notation.Value
