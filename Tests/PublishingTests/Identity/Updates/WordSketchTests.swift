import TestSupport
import Testing

@testable import Publishing

@Suite struct WordSketchTests {
  private func sketch(_ body: String, title: String = "A title") -> WordSketch {
    WordSketch(title: title, body: Array(body.utf8)[...])
  }

  private func sketch(_ words: [String]) -> WordSketch {
    sketch(words.joined(separator: " "))
  }

  @Test(arguments: [
    ("one two, three", 3), ("don't", 2), ("<p class='a b'>one</p> two", 2), ("a < b > c", 3),
    ("<!-- one --> two", 1), ("3.5 kg", 3), ("日本語 text", 4), ("ภาษา", 4), ("한국어 문장", 2),
    ("“Füße”", 1), ("", 0), ("\u{A0}\u{3000}\n–…", 0),
  ])
  func `words are counted in every script, and tags are none`(text: String, count: Int) {
    #expect(sketch(text, title: "").count == count)
  }

  @Test(arguments: [
    ("one  two\r\n\r\nthree", "one two three"), ("It’s “good”.", "It's \"good\"!"),
    ("cafe\u{301}", "caf\u{E9}"), ("Hello World", "hello world"), ("one two", "two one"),
    ("<p style=\"color:red\">one</p>", "<div>one</div>"), ("**one** _two_", "<b>one</b> two"),
  ])
  func `white space, punctuation, capitals, order and markup change no word`(
    one: String,
    other: String
  ) {
    #expect(sketch(one) == sketch(other))
  }

  @Test(arguments: [10, 50, 300, 2_000])
  func `replaced words are counted, give or take`(count: Int) {
    var random = SeededRandom(seed: 7)
    var ratios: [Double] = []
    for _ in 0..<20 {
      let words = Prose.words(2_500, &random)
      let edited = Prose.replacing(count, of: words, &random)
      ratios.append(Double(sketch(words).changedWords(in: sketch(edited))) / Double(count))
    }
    #expect(0.9...1.1 ~= ratios.reduce(0, +) / 20)
    #expect(ratios.allSatisfy { 0.4...1.9 ~= $0 })
  }

  @Test func `what only grows or shrinks is counted better still`() {
    var random = SeededRandom(seed: 8)
    let words = Prose.words(1_000, &random)
    let longer = words + Prose.words(200, &random)
    #expect(170...260 ~= sketch(words).changedWords(in: sketch(longer)))
    #expect(170...260 ~= sketch(longer).changedWords(in: sketch(words)))
    #expect(sketch([]).changedWords(in: sketch(words)) >= 1_000)
  }

  @Test func `a sketch is written and read again`() throws {
    var random = SeededRandom(seed: 9)
    for count in [0, 1, 500] {
      let one = sketch(Prose.words(count, &random))
      #expect(try #require(WordSketch(one.text)) == one)
      #expect(one.text.utf8.count < 110)
    }
  }

  @Test func `a sketch is the same in every version`() {
    #expect(
      sketch("One two three. 日本語 three").text
        == "9:000000000000000000000000000000000100000000000000"
        + "0000ff000000000000000001000000000100000100000000"
    )
  }

  @Test(arguments: ["", "5", "x:00", "5:", "-1:00", "5:zz"])
  func `what is no sketch is none`(text: String) {
    #expect(WordSketch(text) == nil)
  }

  @Test func `tags that never end cost no more than others`() {
    let text = String(repeating: "<a", count: 100_000)
    #expect(sketch(text, title: "").count == 100_000)
  }
}
