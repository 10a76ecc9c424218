import Testing

@testable import Publishing

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("/a/b.mp3", "audio/mpeg"), ("/a/B.MP3", "audio/mpeg"), ("/v.mp4", "video/mp4"),
    ("/a.pdf", "application/pdf"), ("/a", "application/octet-stream"),
    ("/a.b/c", "application/octet-stream"), ("/a.xyz", "application/octet-stream"),
    ("", "application/octet-stream"),
  ])
  func `a type follows from the extension`(path: String, type: String) {
    #expect(MediaType.type(ofPath: path) == type)
  }
}
