import Diagnostics
import FeedModel
import Posts
import Testing

/// Posts with random damage: whatever the bytes are, there is a post or a reason.
struct DamagedPostTests {
  private static let post = """
    ---
    layout: post
    title: "A day in März"
    date: 2025-02-19T20:00:00.000Z
    author: [A, {name: B}]
    tags: [ 日本, b ]
    audio: {url: a.mp3, length: 12}
    draft: no
    ---
    <!--1739995200000-->
    A body, *日本語*.
    """

  @Test(arguments: 1...20)
  func `a post that is left out has a reason, and one with an error is left out`(seed: UInt64) {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let spice =
      Array("-:[]{}\"'&*!|>%@` \n\r\t,#~\\".utf8) + [
        0, 8, 0x7F, 0x80, 0xC3, 0xE3, 0xEF, 0xF0, 0xFF,
      ]
    for _ in 0..<100 {
      var bytes = Array(Self.post.utf8)
      for _ in 0...random(4) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = spice[random(spice.count)]
        case 1: bytes.insert(spice[random(spice.count)], at: place)
        default: bytes.removeSubrange(place..<min(place + random(20), bytes.count))
        }
      }
      let (post, diagnostics) = readPost(bytes)
      #expect((post == nil) == diagnostics.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(diagnostics.items.allSatisfy { $0.position?.line ?? 1 <= 30 })
    }
  }

  @Test func `every beginning of a post is a post or has a reason`() {
    let bytes = Array(Self.post.utf8)
    for count in bytes.indices {
      let (post, diagnostics) = readPost(Array(bytes[..<count]))
      #expect((post == nil) == diagnostics.hasErrors, "\(count)")
    }
  }
}
