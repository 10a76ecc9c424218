extension LiquidRenderer {
  /// Replaces `{{ value }}`.
  mutating func resolve(output token: LiquidToken, isCode: Bool) {
    if token.content.hasPrefix("/*"), token.content.suffix(2).elementsEqual("*/".utf8) {
      if !isCode { drop(token) }
      return
    }
    let expression = LiquidExpression(token.content)
    if let value = expression.value(in: scope) {
      replace(token, with: Array(value.utf8))
    } else if !isCode {
      if scope.isVariable(expression.rootName) {
        leaveOut(token)
      } else {
        leaveAsText(token)
      }
    }
  }

  /// Carries out `{% tag %}`, as far as that is possible.
  mutating func resolve(tag token: LiquidToken, isCode: Bool) {
    let name = String(decoding: token.name, as: UTF8.self)
    switch name {
    case "raw": resolve(raw: token, isCode: isCode)
    case "post_url", "link": resolve(link: token, isCode: isCode)
    case _ where isCode: break
    case "comment": resolve(comment: token)
    case "highlight": resolve(highlight: token, end: "endhighlight")
    case "assign": assign(token)
    case "for", "tablerow", "capture":
      if let variable = LiquidArguments(token.arguments).values.first { scope.forget(variable) }
      leaveOut(token)
    case "if", "unless", "case", "cycle", "increment", "decrement",
      "include_relative", "include_cached", "render", "layout", "continue", "break", "liquid":
      leaveOut(token)
    case "include": resolve(include: token)
    case "elsif", "else", "when", "endif", "endunless", "endcase", "endfor", "endtablerow",
      "endcapture", "endraw", "endcomment", "endhighlight", "toc", "seo", "feed_meta":
      drop(token)
    case "ref", "relref": resolve(link: token, isCode: false)
    default: resolve(other: token, name)
    }
  }
}

extension LiquidRenderer {
  private mutating func resolve(raw token: LiquidToken, isCode: Bool) {
    guard let end = end(of: token, named: "endraw") else { return isCode ? () : drop(token) }
    keep([token.range.upperBound..<end.range.lowerBound], of: token, upTo: end.range.upperBound)
  }

  private mutating func resolve(comment token: LiquidToken) {
    guard let end = end(of: token, named: "endcomment") else { return drop(token) }
    replace(token, upTo: end.range.upperBound, with: [])
  }

  private mutating func assign(_ token: LiquidToken) {
    let parts = token.arguments.splitOutsideQuotes(at: UInt8(ascii: "="))
    let name = String(decoding: parts[0], as: UTF8.self)
    guard parts.count == 2, scope.assigned.count < LiquidScope.mostVariables,
      let value = LiquidExpression(parts[1]).value(in: scope)
    else {
      scope.forget(name)
      return leaveOut(token)
    }
    scope.assigned[name] = value
    drop(token)
  }

  /// Puts the link of another post, or of a page or a file of the site, in a token's place.
  mutating func resolve(link token: LiquidToken, isCode: Bool) {
    let arguments = LiquidArguments(token.arguments)
    guard let site = scope.site, let target = arguments["path"] ?? arguments.values.first else {
      return isCode ? () : leaveOut(token)
    }
    let name = target.prefix { $0 != "#" }
    let fragment = target.dropFirst(name.count)
    if name.isEmpty, !fragment.isEmpty {
      replace(token, with: Array(fragment.utf8))
    } else if let link = site.link(String(name)) {
      replace(token, with: Array(link.utf8) + Array(fragment.utf8))
    } else if token.name.equals("link"), !name.hasSuffix(".md"), !name.hasPrefix("_") {
      replace(token, with: Array(site.relativeURL(target).utf8))
    } else if !isCode {
      leaveOut(token)
    }
  }

  /// An include of a picture or a player is shown as such; what is in any other is not known.
  private mutating func resolve(include token: LiquidToken) {
    let arguments = LiquidArguments(token.arguments)
    let file = arguments.values.first ?? ""
    let name = file.prefix { $0 != "." }
    let words = LiquidArguments(token.arguments.dropFirst(file.utf8.count))
    if let source = words["src", "image_path", "image", "url", "file"],
      name.contains("ig") || name.contains("im")
    {
      replace(token, with: figure(words, source))
    } else if let page = LiquidEmbed.page(words["provider"] ?? String(name), words) {
      replace(token, with: LiquidText.link(to: page))
    } else {
      leaveOut(token)
    }
  }

  private mutating func resolve(other token: LiquidToken, _ name: String) {
    let arguments = LiquidArguments(token.arguments)
    if name == "img" || name == "image",
      let source = arguments["src"]
        ?? arguments.values.first(where: { $0.contains("/") || $0.contains(".") })
    {
      replace(token, with: figure(arguments, source))
    } else if let page = LiquidEmbed.page(name, arguments) {
      replace(token, with: LiquidText.link(to: page))
    } else if isAlone(token) || name.hasPrefix("end") {
      leaveOut(token)
    } else {
      leaveAsText(token)
    }
  }

  /// A picture that arguments describe.
  func figure(_ arguments: LiquidArguments, _ source: String) -> [UInt8] {
    let caption = arguments["caption", "title"] ?? ""
    return LiquidText.figure(
      source: source,
      text: arguments["alt"] ?? caption,
      caption: caption,
      link: arguments["link", "href"] ?? ""
    )
  }
}
