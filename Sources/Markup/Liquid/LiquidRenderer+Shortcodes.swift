extension LiquidRenderer {
  /// Replaces a shortcode of Hugo, as far as that is possible.
  mutating func resolve(shortcode token: LiquidToken) {
    let name = String(decoding: token.name, as: UTF8.self)
    let arguments = LiquidArguments(token.arguments)
    switch name {
    case _ where name.hasPrefix("/"): drop(token)
    case "figure", "image", "img":
      if let source = arguments["src"] ?? arguments.values.first {
        replace(token, with: figure(arguments, source))
      } else {
        leaveOut(token)
      }
    case "ref", "relref": resolve(link: token, isCode: false)
    case "highlight": resolve(highlight: token, end: "/highlight")
    default:
      if let page = LiquidEmbed.page(name, arguments) {
        replace(token, with: LiquidText.link(to: page))
      } else {
        leaveOut(token)
      }
    }
  }

  /// Makes a block of code of what stands between two tokens; tags that keep it raw are no part of it.
  mutating func resolve(highlight token: LiquidToken, end name: String) {
    guard let end = end(of: token, named: name) else { return leaveOut(token) }
    let language = LiquidArguments(token.arguments).values.first ?? ""
    var code: [UInt8] = []
    var position = token.range.upperBound
    var inner = tokens
    while let tag = inner.next(), tag.range.lowerBound < end.range.lowerBound {
      guard tag.kind == .tag, tag.name.equals("raw") || tag.name.equals("endraw") else { continue }
      code += source[position..<tag.range.lowerBound]
      position = tag.range.upperBound
    }
    code += source[position..<end.range.lowerBound]
    replace(
      token,
      upTo: end.range.upperBound,
      with: LiquidText.code(code, language: language)
    )
  }
}
