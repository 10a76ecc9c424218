import HTML
import Testing

/// The search for the tags of one element, which has to find what reading every token finds.
struct HTMLTokenizerSearchTests {
  /// Names that nasty texts are full of, of elements that decide how their content is read among them.
  private static let names = [
    "a", "p", "script", "title", "style", "textarea", "x-y", "div", "svg",
  ]

  @Test(arguments: names)
  func `the tags of a name are those among all tokens`(name: String) {
    let name = HTMLName(lowercased: Array(name.utf8)[...])
    var count = 0
    for html in NastyHTML(seed: 6, count: 4000) {
      let bytes = Array(html.utf8).filter { $0 != 0 }
      var all: [Found] = []
      var tokenizer = HTMLTokenizer(bytes)
      while let token = tokenizer.next() {
        if token.isTag(name) { all.append(Found(token: token, place: tokenizer.source)) }
      }
      #expect(found(name, in: bytes) == all, "\(html)")
      count += all.count
    }
    #expect(
      count > 0 || ["x-y", "div", "svg"].contains(String(decoding: name.bytes, as: UTF8.self))
    )
  }

  @Test(arguments: [
    "<p>a</p>", "<P CLASS=x>a</P >", "<i title='</p>'>b</i></p>", "<i title=\"<p>\">b</i>",
    "<i =\"></p>", "<i a=b\"></p>", "<i a = '</p>'></p>", "<i a/=\"></p>\"></p>", "<i/></p>",
    "<!-- <p> --><p>", "<!p><p>", "</><p>", "<script><p></script><p>", "<SCRIPT></SCRIPT><p>",
    "<script></p></script></p>", "<title></title><p>", "<textarea><p></textarea></p>",
    "<pre><p></pre>",
    "<p", "<p a", "<p a='", "<i a=", "<i a='<p>", "< p><p>", "<<p>", "</p x='>'>", "<plaintext><p>",
    "<iframe><p></iframe><p>", "<image><p>", "<table><p>",
  ])
  func `attributes, comments and raw text hide tags, and nothing else does`(html: String) {
    let bytes = Array(html.utf8)
    let name = HTMLName(.p)
    var all: [Found] = []
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      if token.isTag(name) { all.append(Found(token: token, place: tokenizer.source)) }
    }
    #expect(found(name, in: bytes) == all)
  }

  @Test func `a tag that begins at a bound is not looked for`() {
    let html = Array("<i>ab</i><p>".utf8)
    for (bound, isFound) in [(9, false), (10, true)] {
      var tokenizer = HTMLTokenizer(html)
      #expect((tokenizer.nextTag(named: HTMLName(.p), before: bound) != nil) == isFound)
    }
  }

  /// A tag and where it stands.
  private struct Found: Equatable {
    let token: HTMLToken
    let place: Range<Int>
  }

  private func found(_ name: HTMLName, in bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.nextTag(named: name, before: .max) {
      found.append(Found(token: token, place: tokenizer.source))
    }
    return found
  }
}
