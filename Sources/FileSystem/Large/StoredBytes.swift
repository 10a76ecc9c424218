/// The bytes of a finished document: in memory, or in a file without a name if that would take too much of it.
package enum StoredBytes: Sendable {
  /// In memory.
  case memory([UInt8])

  /// In a file that has ended.
  case file(GrowingFile)

  /// How much of a file is looked at before its memory is given back, in bytes.
  private static let step = 1 << 20

  /// How many bytes there are.
  package var count: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .file(let file): file.count
    }
  }

  /// All bytes in memory, whatever that takes.
  package var array: [UInt8] {
    switch self {
    case .memory(let bytes): return bytes
    case .file:
      var array: [UInt8] = []
      array.reserveCapacity(count)
      withPieces { array.append(contentsOf: $0) }
      return array
    }
  }

  /// Hands all bytes on in their order, some at a time; the last failure is thrown when nothing is handed on any more.
  package func withPieces<Failure: Error>(
    _ body: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .memory(let bytes):
      var rest = bytes[...]
      while !rest.isEmpty {
        try body(rest.prefix(Self.step))
        rest = rest.dropFirst(Self.step)
      }
    case .file(let file):
      let all = unsafe file.bytes(beyond: Int.max)
      var offset = 0
      while offset < all.count {
        let end = min(offset + Self.step, all.count)
        try body(unsafe [UInt8](all[offset..<end])[...])
        offset = end
        file.letGo(upTo: end)
      }
    }
  }

  /// What a function makes of all bytes at once; of a file it should let go as it reads.
  package func withSpan<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    switch self {
    case .memory(let bytes): return body(bytes.span)
    case .file(let file):
      let all = unsafe file.bytes(beyond: Int.max)
      let result = unsafe body(all.span)
      file.letGo(upTo: all.count)
      return result
    }
  }
}

extension StoredBytes {
  /// Keeps bytes in memory if a budget allows, else in a file if somebody can make one.
  package init(_ bytes: [UInt8], in budget: Allowance, else makeFile: () -> GrowingFile?) {
    guard !budget.takes(bytes.count), let file = makeFile() else {
      self = .memory(bytes)
      return
    }
    file.append(bytes)
    do {
      try file.finish()
      self = .file(file)
    } catch {
      self = .memory(bytes)
    }
  }

  /// Reads a file as it is now: into memory if it has no more than so many bytes, else into a file of our own, which nobody changes.
  package init(
    reading descriptor: borrowing FileDescriptor,
    memory limit: Int
  ) throws(FileSystemFailure) {
    let start = try descriptor.readToEnd(limit: limit, expecting: try descriptor.status().size)
    guard start.count > limit else {
      self = .memory(start)
      return
    }
    let file = try GrowingFile()
    file.append(start)
    while true {
      let part = try descriptor.readToEnd(limit: Self.step - 1, expecting: Self.step)
      if part.isEmpty { break }
      file.append(part)
    }
    try file.finish()
    self = .file(file)
  }
}
