import Diagnostics
import Notation
import Testing

/// JSON with random damage: whatever the bytes are, there is a value or a reason.
struct DamagedJSONTests {
  private static let text =
    #"{"a": [1, -2.5e3, "x\u00e9\n", {"b": null, "日": true}], "c": "\ud83d\ude00"}"#

  @Test func `every beginning is refused at its end or at an open string`() {
    let bytes = Array(Self.text.utf8)
    for count in bytes.indices {
      let (value, diagnostics) = readJSON(Array(bytes[..<count]))
      #expect(value == nil, "\(count)")
      #expect(diagnostics.items.count == 1)
    }
    #expect(readJSON(bytes).value != nil)
  }

  @Test(arguments: 1...20)
  func `there is a value or exactly one reason`(seed: UInt64) {
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let spice = Array("{}[],:\"\\/#'0e.-+ \ntfnu\t".utf8) + [0, 0x1F, 0x80, 0xE3, 0xFF]
    for _ in 0..<200 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...random(3) {
        let place = random(bytes.count)
        if random(2) == 0 {
          bytes[place] = spice[random(spice.count)]
        } else {
          bytes.insert(spice[random(spice.count)], at: place)
        }
      }
      let (value, diagnostics) = readJSON(bytes)
      #expect((value == nil) == diagnostics.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
