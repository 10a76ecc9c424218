import HTML

/// Images that only keep a place free until a script puts the real one there.
enum Placeholder {
  /// The longest image inside the text that can be nothing but a place for another, in bytes.
  ///
  /// A blurred preview has a few hundred; a picture that is meant to be seen has thousands.
  private static let longestPreview = 1024

  /// Whether an address is no image by itself, whatever else the tag has.
  static func isBlank(_ address: ArraySlice<UInt8>) -> Bool {
    if address.isEmpty || address.first == .hash || address.begins("about:") { return true }
    if address.begins("data:") {
      return !address.begins("data:image/") || address.count <= longestPreview
    }
    return isNamed(blankNames, address)
  }

  /// Whether an address is that of an image without anything to see, which keeps things apart.
  static func isSpacer(_ address: ArraySlice<UInt8>) -> Bool {
    !address.begins("data:") && isNamed(blankNames, address)
  }

  /// Whether an address gives way to another one that the tag has.
  static func isPreview(_ address: ArraySlice<UInt8>) -> Bool {
    address.begins("data:") || isBlank(address) || isNamed(previewNames, address)
  }

  /// Whether the file of an address has one of some names, whatever its ending.
  private static func isNamed(_ names: [StaticString], _ address: ArraySlice<UInt8>) -> Bool {
    let bytes = address.span
    let end = ByteSearch.first(of: UInt8(ascii: "?"), .hash, .hash, in: bytes, from: 0)
    var dot: Int?
    var start = end
    while start > 0, bytes[start &- 1] != .slash {
      start &-= 1
      if bytes[start] == UInt8(ascii: "."), dot == nil { dot = start }
      if end &- start > longestName { return false }
    }
    let file = bytes.extracting(start..<(dot ?? end))
    for index in names.indices where names[index].utf8CodeUnitCount == file.count {
      if file.equalsIgnoringCase(names[index]) { return true }
    }
    return false
  }

  /// The longest file name, with its ending, that is compared, in bytes.
  private static let longestName = 24

  private static let blankNames: [StaticString] = [
    "blank", "spacer", "transparent", "1x1", "1px", "pixel", "clear", "trans", "shim", "empty",
    "blank-image", "transparent-pixel", "grey", "gray",
  ]

  private static let previewNames: [StaticString] = [
    "loading", "loader", "lazy", "lazyload", "lazy-load", "placeholder", "default", "preload",
    "ajax-loader", "image-placeholder", "img-placeholder", "thumb-default",
  ]
}
