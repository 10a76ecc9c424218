import Diagnostics
import Glibc

/// A post in memory, and where its body stands.
struct PostBody {
  /// The whole post.
  let file: SourceFile
  /// The bytes behind the front matter.
  let range: Range<Int>

  /// Reads a post; nil if it cannot be read or is not UTF-8.
  init?(path: String) {
    guard let stream = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, stream)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    file = SourceFile(path: path, bytes: bytes)
    range = Self.bodyStart(in: bytes)..<bytes.count
  }

  /// The offset behind the line that ends the front matter; 0 where there is none.
  private static func bodyStart(in bytes: [UInt8]) -> Int {
    let fence = Array("---\n".utf8)
    guard bytes.starts(with: fence) else { return 0 }
    var index = fence.count
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      if bytes[index..<end].elementsEqual(fence) { return end }
      index = end
    }
    return 0
  }
}
