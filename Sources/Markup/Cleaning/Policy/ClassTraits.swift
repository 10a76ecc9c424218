/// What the classes of an element tell about it.
struct ClassTraits: OptionSet {
  /// One bit for each trait.
  let rawValue: UInt16

  /// The site hides the element from the eye.
  static let hidden = ClassTraits(rawValue: 1)
  /// The element holds the numbers of lines of code.
  static let lineNumbers = ClassTraits(rawValue: 2)
  /// A table that sets code beside the numbers of its lines.
  static let codeTable = ClassTraits(rawValue: 4)
  /// A table each row of which is a line of code.
  static let codeLines = ClassTraits(rawValue: 8)
  /// The lines of code of a highlighter that does without `pre`.
  static let codeBlock = ClassTraits(rawValue: 16)
  /// Round code that is set in colours.
  static let highlighter = ClassTraits(rawValue: 32)
  /// A script puts the image in when it comes into view.
  static let lazy = ClassTraits(rawValue: 64)
  /// A formula of KaTeX.
  static let formula = ClassTraits(rawValue: 128)
  /// The MathML of a formula of KaTeX.
  static let formulaMathML = ClassTraits(rawValue: 256)
  /// A formula of KaTeX once more, for the eye.
  static let formulaHTML = ClassTraits(rawValue: 512)
  /// A class that readers know.
  static let kept = ClassTraits(rawValue: 1024)

  /// Reads the value of a `class` attribute.
  init(of value: Span<UInt8>) {
    var traits: ClassTraits = []
    var start = 0
    for index in value.indices where value[index] <= .space && value[index].isSpace {
      if index > start { traits.formUnion(Self.traits(of: value.extracting(start..<index))) }
      start = index &+ 1
    }
    if value.count > start { traits.formUnion(Self.traits(of: value.extracting(start...))) }
    self = traits
  }

  /// Takes the traits of a number.
  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Whether a class means something to readers: the language of code, or a part of footnotes.
  static func keeps(_ name: Span<UInt8>) -> Bool {
    name.hasPrefix("language-") || name.hasPrefix("footnote")
  }

  /// Looks a class up, by its first letter first: nearly every class is told apart by that alone.
  private static func traits(of name: Span<UInt8>) -> ClassTraits {
    switch name[0] {
    case UInt8(ascii: "b"): blob(name)
    case UInt8(ascii: "c"): code(name)
    case UInt8(ascii: "e"):
      name.equals("element-hidden") || name.equals("element-invisible") ? .hidden : []
    case UInt8(ascii: "f"): keeps(name) ? .kept : []
    case UInt8(ascii: "g"): name.equals("gutter") ? .lineNumbers : []
    case UInt8(ascii: "h"): highlight(name)
    case UInt8(ascii: "j"): name.equals("js-file-line-container") ? .codeLines : []
    case UInt8(ascii: "k"): katex(name)
    case UInt8(ascii: "l"): lines(name)
    case UInt8(ascii: "M"): name.equals("MathJax_Preview") ? .hidden : []
    case UInt8(ascii: "r"):
      name.equals("rouge-gutter")
        ? .lineNumbers
        : name.equals("rouge-table") ? .codeTable : name.equals("rouge-code") ? .highlighter : []
    case UInt8(ascii: "s"): screen(name)
    case UInt8(ascii: "v"):
      name.equals("visually-hidden") || name.equals("visuallyhidden") ? .hidden : []
    default: []
    }
  }

  private static func blob(_ name: Span<UInt8>) -> ClassTraits {
    name.equals("blob-num") ? .lineNumbers : name.equals("b-lazy") ? .lazy : []
  }

  private static func code(_ name: Span<UInt8>) -> ClassTraits {
    if name.equals("crayon-nums") || name.equals("code-gutter") { return .lineNumbers }
    if name.equals("crayon-table") || name.equals("codehilitetable") { return .codeTable }
    if name.equals("crayon-pre") || name.equals("container") { return .codeBlock }
    return name.equals("chroma") || name.equals("codehilite") ? .highlighter : []
  }

  private static func highlight(_ name: Span<UInt8>) -> ClassTraits {
    if name.equals("hljs-ln-numbers") { return .lineNumbers }
    if name.equals("highlighttable") || name.equals("hljs-ln") { return .codeTable }
    if name.equals("hidden-accessible") { return .hidden }
    return name.equals("highlight") || name.equals("hljs") || name.equals("highlighter-rouge")
      ? .highlighter : []
  }

  private static func katex(_ name: Span<UInt8>) -> ClassTraits {
    if name.equals("katex") { return .formula }
    if name.equals("katex-mathml") { return .formulaMathML }
    return name.equals("katex-html") ? .formulaHTML : []
  }

  private static func lines(_ name: Span<UInt8>) -> ClassTraits {
    if name.hasPrefix("lazy") || name.equals("lozad") { return .lazy }
    if name.equals("lntable") { return .codeTable }
    if keeps(name) { return .kept }
    let isNumber =
      name.equals("lineno") || name.equals("linenos") || name.equals("lnt") || name.equals("ln")
      || name.equals("linenodiv") || name.equals("line-numbers-rows") || name.equals("linenumbers")
      || name.equals("line-number")
    return isNumber ? .lineNumbers : []
  }

  private static func screen(_ name: Span<UInt8>) -> ClassTraits {
    if name.equals("sr-only") || name.equals("screen-reader-text")
      || name.equals("screen-reader-only") || name.equals("screenreader")
    {
      return .hidden
    }
    if name.equals("syntaxhighlighter") || name.equals("sourceCode") { return .highlighter }
    return []
  }
}
