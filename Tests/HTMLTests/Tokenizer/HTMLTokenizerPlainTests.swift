import HTML
import Testing

/// The quick ways into the tokenizer, which have to give what the slow one gives.
struct HTMLTokenizerPlainTests {
  @Test(arguments: [false, true])
  func `plain tokens are those that are read anyway`(foreign: Bool) {
    var count = 0
    for html in NastyHTML(seed: 5, count: 4000) {
      let quick = quickTokens(html, foreign: foreign, &count)
      #expect(quick == slowTokens(html, foreign: foreign), "\(html)")
    }
    #expect(count > 4000)
  }

  @Test(arguments: [
    "<p>words</p>", "<p class=\"a b\">words</p>", "a", "日本語のテキスト、句読点も。",
    "two\n\tlines of text, and more",
    "<div>\n  <div class=\"\">", "<li></li>", "a</p", "<p", "<p class=\"", "<p class=\"x\"", "a<",
    "text that is sixteen bytes long, and more\u{FFFD}",
  ])
  func `plain text and tags are read to the same end`(html: String) {
    var count = 0
    #expect(quickTokens(html, foreign: false, &count) == slowTokens(html, foreign: false))
  }

  @Test(arguments: [
    "a & b", "a > b", "a\rb", "a\u{1}b", "a\u{7F}b", "a\u{FFFE}b", "a\u{FFFF}b", "a\0b",
    "a<!-- -->", "a</>", "a<b>",
  ])
  func `text in which something is to be done is not plain`(html: String) {
    // In the first bytes, in the middle of a vector, and behind the last whole one.
    for padding in ["", "0123456789", "0123456789abcdef", "0123456789abcdef0123"] {
      var tokenizer = HTMLTokenizer(Array((padding + html + padding).utf8))
      #expect(tokenizer.nextPlainText() == (html == "a<b>" ? 0..<padding.utf8.count + 1 : nil))
    }
  }

  @Test(arguments: 1...20)
  func `what stands behind a text says nothing about it`(count: Int) {
    let text = String(repeating: "a", count: count)
    let rest = "<i>&&>>\u{1}\u{7F}\u{FFFE}\r&&&&&&&&&&&&&&&&"
    var tokenizer = HTMLTokenizer(Array((text + rest).utf8))
    #expect(tokenizer.nextPlainText() == 0..<count)
    for bad in ["&", ">", "\u{1}", "\u{7F}", "\u{FFFF}", "\r"] {
      for place in 0..<count {
        let html = text.prefix(place) + bad + text.dropFirst(place) + rest
        var tokenizer = HTMLTokenizer(Array(html.utf8))
        #expect(tokenizer.nextPlainText() == nil, "\(html)")
      }
    }
  }

  @Test(arguments: [
    "<P>", "<p >", "<p/>", "<p id=\"a\">", "<x-y>", "<p class=a>", "<p\nclass=\"a\">", "</p>",
  ])
  func `a start tag with anything else in it is not plain`(html: String) {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    #expect(tokenizer.nextPlainStartTag() == nil)
    #expect(tokenizer.nextClassedStartTag() == nil)
    #expect(tokenizer.next() != nil)
  }

  @Test(arguments: [
    "<p class=\"a\" id=\"b\">", "<p class=\"a&amp;\">", "<p class=\"a\r\">", "<p class='a'>",
    "<p class=\"a\"/>",
  ])
  func `a class with anything else beside it is not plain`(html: String) {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    #expect(tokenizer.nextClassedStartTag() == nil)
  }

  @Test func `a script that begins plainly is read as one`() {
    var count = 0
    let html = "<script class=\"a\">a</p></script><style><p></style>"
    #expect(quickTokens(html, foreign: false, &count) == slowTokens(html, foreign: false))
    #expect(count == 4)
  }
}

extension HTMLTokenizerPlainTests {
  /// A token and where it stood.
  private struct Placed: Equatable {
    let token: HTMLToken
    let source: Range<Int>
  }

  private func slowTokens(_ html: String, foreign: Bool) -> [Placed] {
    var tokenizer = HTMLTokenizer(Array(html.utf8))
    tokenizer.isInForeignContent = foreign
    var tokens: [Placed] = []
    while let token = tokenizer.next() {
      tokens.append(Placed(token: token, source: tokenizer.source))
    }
    return tokens
  }

  /// Reads what is plain by the quick ways, and counts it.
  private func quickTokens(_ html: String, foreign: Bool, _ count: inout Int) -> [Placed] {
    let input = Array(html.utf8)
    var tokenizer = HTMLTokenizer(input)
    tokenizer.isInForeignContent = foreign
    var tokens: [Placed] = []
    while true {
      let token: HTMLToken
      if let text = tokenizer.nextPlainText() {
        token = .text(input[text])
      } else if let element = tokenizer.nextPlainEndTag() {
        token = .endTag(HTMLName(element))
      } else if let element = tokenizer.nextPlainStartTag() {
        token = .startTag(HTMLStartTag(element))
      } else if let (element, classes) = tokenizer.nextClassedStartTag() {
        let attribute = HTMLAttribute(.class, value: input[classes])
        token = .startTag(HTMLStartTag(HTMLName(element), attributes: [attribute]))
      } else {
        guard let next = tokenizer.next() else { return tokens }
        tokens.append(Placed(token: next, source: tokenizer.source))
        continue
      }
      count += 1
      tokens.append(Placed(token: token, source: tokenizer.source))
    }
  }
}
