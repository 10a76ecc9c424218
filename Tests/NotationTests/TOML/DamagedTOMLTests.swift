import Diagnostics
import Notation
import TestSupport
import Testing

/// TOML with random damage: whatever the bytes are, there is a value or exactly one reason.
struct DamagedTOMLTests {
  private static let text = """
    title = "A \\"day\\" \\u00e9" # comment
    date = 2024-05-01T10:00:00+02:00
    tags = ["日", 'b', "c"]
    n = [1, -2.5e3, 0xFF, { x = true, y.z = 1 }]
    [params.author]
    name = '''
    a''b'''
    [[menu.main]]
    weight = 1_0
    [[menu.main]]
    "quoted key" = inf
    """

  private func check(_ bytes: [UInt8]) {
    guard TextScan(bytes).invalidOffset == nil else { return }
    let (value, diagnostics) = readTOML(SourceFile(path: "a.toml", bytes: bytes))
    #expect((value == nil) == diagnostics.hasErrors, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(diagnostics.items.count <= 1)
  }

  @Test func `every beginning is a value or a reason`() {
    let bytes = Array(Self.text.utf8)
    for count in bytes.indices { check(Array(bytes[..<count])) }
  }

  @Test(arguments: 1...20)
  func `there is a value or exactly one reason`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let spice = Array("{}[],:=\"\\'#.e-+_ \n\r\t0TZ".utf8) + [0, 0x1F, 0x7F, 0xC3, 0xA9]
    for _ in 0..<300 {
      var bytes = Array(Self.text.utf8)
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        let byte = spice[Int.random(in: spice.indices, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        default:
          let end = min(place + Int.random(in: 1..<9, using: &random), bytes.count)
          bytes.removeSubrange(place..<end)
        }
        if bytes.isEmpty { bytes = [0x0A] }
      }
      check(bytes)
    }
  }

  @Test(arguments: 1...5)
  func `bytes that were never TOML are refused, not believed`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 { check(Array(random.text(scalars: 0...60).utf8)) }
  }
}
