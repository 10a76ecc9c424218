import FeedModel
import Testing

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("/a/b.mp3", "audio/mpeg"), ("/a/B.MP3", "audio/mpeg"), ("/v.mp4", "video/mp4"),
    ("/a.pdf", "application/pdf"), ("/a", nil),
    ("/a.m4a", "audio/x-m4a"), ("/a.epub", "application/epub+zip"), ("/a.b/c", nil),
    ("/a.xyz", nil), ("", nil),
  ])
  func `a type follows from the extension`(path: String, type: String?) {
    #expect(MediaType.type(ofPath: path) == type)
  }
}
