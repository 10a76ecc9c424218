import FeedModel
import Testing

@Suite struct ComponentsTests {
  @Test func `names every part`() throws {
    let url = try #require(AbsoluteURL("https://u:p@Example.org:8443/a/b?c=d#e"))
    #expect(url.scheme == "https")
    #expect(url.userInformation == "u:p")
    #expect(url.host == "example.org")
    #expect(url.port == 8443)
    #expect(url.path == "/a/b")
    #expect(url.query == "c=d")
    #expect(url.fragment == "e")
    #expect(url.isWeb)
  }

  @Test func `has no parts that are not there`() throws {
    let url = try #require(AbsoluteURL("urn:a:b"))
    #expect(url.scheme == "urn")
    #expect(url.userInformation == nil)
    #expect(url.host == nil)
    #expect(url.port == nil)
    #expect(url.path == "a:b")
    #expect(url.query == nil)
    #expect(url.fragment == nil)
    #expect(!url.isWeb)
  }

  @Test func `tells empty parts from missing ones`() throws {
    let url = try #require(AbsoluteURL("http://@h/?#"))
    #expect(url.userInformation == "")
    #expect(url.query == "")
    #expect(url.fragment == "")
  }

  @Test func `keeps the brackets of an address`() throws {
    let url = try #require(AbsoluteURL("http://[::1]:80/"))
    #expect(url.host == "[::1]")
    #expect(url.port == 80)
    #expect(AbsoluteURL("http://[::1]/")?.port == nil)
  }

  @Test func `calls only http and https the web`() {
    #expect(AbsoluteURL("http://h/")?.isWeb == true)
    #expect(AbsoluteURL("ftp://h/")?.isWeb == false)
    #expect(AbsoluteURL("httpx://h/")?.isWeb == false)
  }
}
