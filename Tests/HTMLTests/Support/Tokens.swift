import HTML

/// Reads a text and gives all of its tokens.
func tokens(_ html: String, foreign: Bool = false, scripting: Bool = false) -> [HTMLToken] {
  tokens(Array(html.utf8), foreign: foreign, scripting: scripting)
}

/// Reads bytes and gives all of their tokens.
func tokens(_ html: [UInt8], foreign: Bool = false, scripting: Bool = false) -> [HTMLToken] {
  var tokenizer = HTMLTokenizer(html, isScripting: scripting)
  tokenizer.isInForeignContent = foreign
  var tokens: [HTMLToken] = []
  while let token = tokenizer.next() { tokens.append(token) }
  return tokens
}

/// Makes a text token.
func text(_ text: String) -> HTMLToken {
  .text(ArraySlice(text.utf8))
}

/// Makes a start tag of a name and pairs of attributes.
func start(
  _ name: String,
  _ attributes: KeyValuePairs<String, String> = [:],
  selfClosing: Bool = false
) -> HTMLToken {
  .startTag(
    HTMLStartTag(
      HTMLName(lowercased: ArraySlice(name.utf8)),
      attributes: attributes.map {
        HTMLAttribute(name: ArraySlice($0.key.utf8), value: ArraySlice($0.value.utf8))
      },
      isSelfClosing: selfClosing
    )
  )
}

/// Makes an end tag.
func end(_ name: String) -> HTMLToken {
  .endTag(HTMLName(lowercased: ArraySlice(name.utf8)))
}

/// Makes a comment.
func comment(_ data: String) -> HTMLToken {
  .comment(ArraySlice(data.utf8))
}

/// Makes a document type declaration.
func doctype(
  _ name: String?,
  public publicIdentifier: String? = nil,
  system systemIdentifier: String? = nil,
  quirks: Bool = false
) -> HTMLToken {
  .doctype(
    HTMLDoctype(
      name: name.map { ArraySlice($0.utf8) },
      publicIdentifier: publicIdentifier.map { ArraySlice($0.utf8) },
      systemIdentifier: systemIdentifier.map { ArraySlice($0.utf8) },
      forcesQuirks: quirks
    )
  )
}

/// Makes a string of bytes.
func string(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self)
}
