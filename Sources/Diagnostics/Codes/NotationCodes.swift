/// The codes of problems with YAML, TOML and JSON texts, and with texts as such.
extension DiagnosticCode {
  /// Every code of this file.
  static let notationCodes: [DiagnosticCode] = [
    invalidJSON, invalidYAML, invalidTOML, duplicateKey, yamlAlias, yamlTag, tooDeep, textTooLarge,
    invalidUTF8, utf16,
  ]

  /// A JSON text breaks the grammar of RFC 8259.
  package static let invalidJSON = DiagnosticCode(
    "invalid-json",
    .error,
    summary: "a text is not JSON",
    explanation: """
      The text breaks the grammar of JSON (RFC 8259). What JavaScript and many editors let pass is \
      no JSON: comments, a comma after the last element, single quotes, keys without quotes, NaN, \
      numbers with a plus sign or leading zeros. feedgen stops at the first such place and uses \
      nothing of the file.
      """,
    remedy: "change the text at this place; any JSON checker will agree"
  )

  /// A YAML text breaks the grammar of YAML.
  package static let invalidYAML = DiagnosticCode(
    "invalid-yaml",
    .error,
    summary: "a front matter is not YAML",
    explanation: """
      The text between the “---” lines breaks the grammar of YAML. The usual reasons are a value \
      that contains “: ” or “ #” or begins with one of “[ { * & ! % @ `” without quotes, a quote \
      that is not closed, and a tab at the start of a line. The post is left out.
      """,
    remedy: "put the value in quotes, or indent the line with spaces like its neighbours"
  )

  /// A TOML text breaks the grammar of TOML.
  package static let invalidTOML = DiagnosticCode(
    "invalid-toml",
    .error,
    summary: "a text is not TOML",
    explanation: """
      The text breaks the grammar of TOML 1.0, between the “+++” lines of a front matter or in a configuration. The \
      usual reasons are a text without quotes, a colon in the place of “=”, a quote that is not closed, and a key that \
      belongs to no table any more because another table began above it. feedgen stops at the first such place and uses \
      nothing of the text.
      """,
    remedy: "change the text at this place; texts stand in double quotes"
  )

  /// An object or map has the same key twice.
  package static let duplicateKey = DiagnosticCode(
    "duplicate-key",
    .error,
    summary: "a key comes twice",
    explanation: """
      Programs differ in which of two equal keys they believe, so that the same file would mean \
      different things to different tools. feedgen does not choose: it names both places.
      """,
    remedy: "remove one of the two lines"
  )

  /// A YAML text uses an anchor or an alias.
  package static let yamlAlias = DiagnosticCode(
    "yaml-alias",
    .error,
    summary: "a front matter uses YAML anchors or aliases",
    explanation: """
      “&name” and “*name” are YAML's way to use one value in several places. In front matter they \
      are nearly always a title that begins with “*” or “&” and lacks quotes, and a few lines of \
      aliases can stand for gigabytes. feedgen refuses both.
      """,
    remedy: "put the value in quotes, or write it out"
  )

  /// A YAML text uses a tag outside the core schema.
  package static let yamlTag = DiagnosticCode(
    "yaml-tag",
    .error,
    summary: "a front matter uses a YAML tag",
    explanation: """
      “!name” tells a YAML program to build an object of a type of its own. Only the tags of the \
      core schema have a meaning here: !!str, !!int, !!float, !!bool, !!null, !!seq and !!map.
      """,
    remedy: "put the value in quotes if it begins with “!”, or remove the tag"
  )

  /// Lists and maps stand in each other too many times.
  package static let tooDeep = DiagnosticCode(
    "too-deep",
    .error,
    summary: "values are nested too deeply",
    explanation: """
      Nothing that feedgen reads needs more than a few levels of lists and maps. A text with \
      hundreds of them is damaged, or made to exhaust whoever reads it.
      """,
    remedy: "flatten the lists and maps"
  )

  /// A text is larger than any real one.
  package static let textTooLarge = DiagnosticCode(
    "text-too-large",
    .error,
    summary: "a YAML, TOML or JSON text is too large",
    explanation: """
      The text is larger than anything that is written as configuration, front matter or feed. feedgen \
      refuses it before it takes memory for it.
      """,
    remedy: "check that this is the right file, and split it if it is"
  )

  /// A text is not UTF-8.
  package static let invalidUTF8 = DiagnosticCode(
    "invalid-utf-8",
    .error,
    summary: "a text is not UTF-8",
    explanation: """
      The bytes at this place are no character in UTF-8, the one encoding that feedgen reads. \
      Usually the file was saved in an older encoding (Windows-1252, GB 18030, Shift JIS) or cut \
      in the middle of a character. Guessing would publish garbled text, so the file is left out.
      """,
    remedy: "save the file as UTF-8, for example with “iconv -f GB18030 -t UTF-8”"
  )

  /// A text is UTF-16.
  package static let utf16 = DiagnosticCode(
    "utf-16",
    .error,
    summary: "a text is UTF-16",
    explanation: """
      The file begins with the byte order mark of UTF-16, which some Windows editors call \
      “Unicode”. feedgen reads UTF-8 only; the file is left out.
      """,
    remedy: "save the file as UTF-8, for example with “iconv -f UTF-16 -t UTF-8”"
  )
}
