import HTML

/// The addresses that an `img` gives, whoever is to read them: browsers, or scripts that load it late.
struct ImageAttributes {
  /// `src`; nil if there is none.
  private(set) var source: HTMLAttribute?

  /// `srcset` and what stands for it until a script has run.
  private(set) var sets: [ArraySlice<UInt8>] = []

  /// Where a script takes the address from, the most common way first.
  private(set) var lateSources: [ArraySlice<UInt8>] = []

  /// Whether the class says that a script puts the image in.
  private(set) var isLazy = false

  /// The width in CSS pixels, if attributes or style say it.
  private(set) var width: Double?

  /// The height in CSS pixels, if attributes or style say it.
  private(set) var height: Double?

  /// Reads the attributes of a tag.
  init(of tag: HTMLStartTag) {
    var late: [(rank: UInt8, value: ArraySlice<UInt8>)] = []
    let attributes = tag.attributes.span
    for index in attributes.indices {
      guard let name = attributes[index].known else { continue }
      let value = attributes[index].value
      switch name {
      case .src: source = attributes[index]
      case .width: width = Self.pixels(value)
      case .height: height = Self.pixels(value)
      case .srcset: sets.append(value)
      case .class: isLazy = ClassTraits(of: value.span).contains(.lazy)
      case .style: readSize(in: value)
      default:
        if name.isLateSource, !value.isEmpty { late.append((name.rawValue, value)) }
        if name.isLateSet {
          sets.append(value)
          isLate = true
        }
      }
    }
    guard !late.isEmpty else { return }
    isLate = true
    lateSources = late.sorted { $0.rank < $1.rank }.map(\.value)
  }

  /// Whether a script would have put the image in.
  private(set) var isLate = false

  /// Whether there is another address than `src`.
  var hasAlternative: Bool { !lateSources.isEmpty || !sets.isEmpty }

  /// Whether the image is a dot that nobody sees, which tells a server that the page was read.
  var isDot: Bool {
    guard let width, let height, !hasAlternative else { return false }
    return width <= 1 && height <= 1
  }

  private mutating func readSize(in style: ArraySlice<UInt8>) {
    var declarations = CSSDeclarations(style)
    while let declaration = declarations.next() {
      if declaration.name.equalsIgnoringCase("width") {
        width = width ?? Self.pixels(declaration.value)
      } else if declaration.name.equalsIgnoringCase("height") {
        height = height ?? Self.pixels(declaration.value)
      }
    }
  }

  /// A number of pixels, with or without its unit; nil for shares of something else.
  private static func pixels(_ value: ArraySlice<UInt8>) -> Double? {
    let text = value.trimmed
    let digits = text.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let unit = text[digits.endIndex...].trimmed
    guard unit.isEmpty || unit.equalsIgnoringCase("px") else { return nil }
    return digits.decimal
  }
}
