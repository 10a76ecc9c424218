import Testing

@testable import Syndication

@Suite struct CurlLibraryTests {
  @Test func `a library that is not there, and one that is no libcurl, are none`() {
    #expect(CurlLibrary(named: "libnothing-like-this.so.4") == nil)
    #expect(CurlLibrary(named: "libc.so.6") == nil)
  }

  @Test func `the library of this machine is found`() {
    #expect(CurlLibrary.shared != nil)
  }
}
