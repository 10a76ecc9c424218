import Markup

/// How the texts are folded that addresses are made of: the `ids.normalization` key.
package enum UnicodeForm: String, CaseIterable, Sendable {
  /// What means the same is written the same (UAX #15, NFC).
  case nfc
  /// What only looks different is written the same as well (NFKC).
  case nfkc

  /// A text in this form.
  func form(of text: String) -> String {
    switch self {
    case .nfc: NormalForm.composed(text)
    case .nfkc: CompatibilityComposition.composed(text)
    }
  }
}
