import Testing

@testable import HTML

/// The names of attributes that are told apart.
struct HTMLAttributeNameTests {
  @Test func `every name is found`() throws {
    for number in UInt8.zero...UInt8.max {
      guard let name = HTMLAttributeName(rawValue: number) else { break }
      #expect(HTMLAttributeName(name: name.bytes.span) == name)
    }
    #expect(HTMLAttributeName.lazySrcset.bytes.elementsEqual("lazy-srcset".utf8))
    #expect(HTMLAttributeName.underscoreSrc.bytes.elementsEqual("_src".utf8))
  }

  @Test func `other names are not`() {
    for name in ["", "clas", "classs", "data-", "xlink:hre", "data-original-srcs"] {
      #expect(HTMLAttributeName(name: ArraySlice(name.utf8).span) == nil)
    }
  }
}
