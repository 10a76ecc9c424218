import HTML
import Testing

/// What holds for every input, tried on nasty ones from fixed seeds.
struct HTMLTokenizerPropertyTests {
  @Test(arguments: [false, true])
  func `ranges follow each other and leave out only what yields nothing`(foreign: Bool) {
    for html in NastyHTML(seed: 1, count: 4000) {
      let bytes = Array(html.utf8)
      var tokenizer = HTMLTokenizer(bytes)
      tokenizer.isInForeignContent = foreign
      var end = 0
      while tokenizer.next() != nil {
        #expect(tokenizer.source.lowerBound >= end && !tokenizer.source.isEmpty, "\(html)")
        #expect(yieldsNothing(bytes[end..<tokenizer.source.lowerBound], foreign), "\(html)")
        end = tokenizer.source.upperBound
      }
      let rest = bytes[end..<(tokenizer.unfinishedTag?.lowerBound ?? bytes.count)]
      #expect(yieldsNothing(rest, foreign), "\(html)")
      #expect((tokenizer.unfinishedTag?.upperBound ?? bytes.count) == bytes.count, "\(html)")
    }
  }

  @Test(arguments: [false, true])
  func `text tokens are never empty and never stand side by side`(foreign: Bool) {
    for html in NastyHTML(seed: 2, count: 4000) {
      var wasText = false
      for token in tokens(html, foreign: foreign) {
        guard case .text(let text) = token else {
          wasText = false
          continue
        }
        #expect(!text.isEmpty && !wasText, "\(html)")
        wasText = true
      }
    }
  }

  @Test func `a token alone is read as it was among others`() {
    for html in NastyHTML(seed: 3, count: 2000) {
      let bytes = Array(html.utf8)
      var tokenizer = HTMLTokenizer(bytes)
      while let token = tokenizer.next() {
        guard case .startTag = token else { continue }
        #expect(tokens(Array(bytes[tokenizer.source])) == [token], "\(html)")
      }
    }
  }

  @Test func `bytes that are no UTF-8 do no harm`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : Array("<>&/!-= \"'a;#x".utf8).randomElement(using: &generator) ?? 0
      }
      #expect(tokens(bytes).count <= bytes.count)
    }
  }

  /// What is not linear would not end.
  @Test(arguments: [
    "<", "&", "</", "</>", "<a ", "<a>", "<!--", "<!-", "-->", "<![CDATA[", "<![CDATA[]", "]]",
    "&am;", "&ampx",
    "&#", "&#1", "<!doctype ", "<?", "<a b='", "\r", "\0", "<x a=&", "<b \u{C}=", "\"'", "--!",
    "&CounterClockwiseContourIntegra", "<!---->", "</script", "<script ", "<!--<script>", "</titl",
  ])
  func `a megabyte of one snippet is read to its end`(snippet: String) {
    readAll(repeated(snippet, size: 1 << 20), foreign: snippet.contains("]"))
  }

  @Test(arguments: [
    "<script>", "<script><!--", "<script><!--<script>", "<title>", "<style>", "<a ",
  ])
  func `many of one snippet are read to their end in every state`(opening: String) {
    for snippet in ["<", "&", "</", "<!--", "-->", "&am;", "</script", "<script ", "</titl", "a='"]
    {
      readAll(Array(opening.utf8) + repeated(snippet, size: 1 << 16), foreign: false)
    }
  }

  private func repeated(_ snippet: String, size: Int) -> [UInt8] {
    Array(String(repeating: snippet, count: size / snippet.utf8.count).utf8)
  }

  private func readAll(_ html: [UInt8], foreign: Bool) {
    var tokenizer = HTMLTokenizer(html)
    tokenizer.isInForeignContent = foreign
    while tokenizer.next() != nil {}
    #expect(tokenizer.source.upperBound <= html.count)
  }

  /// Tells whether bytes are `</>` and, in foreign content, empty CDATA sections alone.
  private func yieldsNothing(_ bytes: ArraySlice<UInt8>, _ foreign: Bool) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      if rest.starts(with: "</>".utf8) {
        rest = rest.dropFirst(3)
      } else if foreign, rest.starts(with: "<![CDATA[".utf8) {
        rest = rest.dropFirst(9)
        guard rest.isEmpty || rest.starts(with: "]]>".utf8) else { return false }
        rest = rest.dropFirst(3)
      } else {
        return false
      }
    }
    return true
  }
}
