import FileSystem

/// Lets a run take from the index what an earlier one read of files that are as they were.
struct PostMemory: Sendable {
  private let index: RunIndex

  /// What decides on reading a file beside the file itself.
  private let key: String

  /// The clock of the file system, from before anything was looked at.
  private let clock: Int

  /// Prepares to use an index under a key.
  init(_ index: RunIndex, key: String, clock: Int) {
    self.index = index
    self.key = key
    self.clock = clock
  }

  /// What an index knows of the files of a run.
  struct Recall: Sendable {
    /// The record of each file.
    fileprivate(set) var records: [[UInt8]?]
    /// The paths of records that no file is there for.
    fileprivate(set) var left: [String] = []
  }

  /// The records of the files at some locations, of whatever states; nil for a file that there is none of.
  func records(at locations: [PostLocation]) -> Recall {
    var recall = Recall(records: Array(repeating: nil, count: locations.count))
    let order = Self.order(of: locations)
    var next = 0
    index.forEachRow(of: .posts, for: key) { path, record in
      while next < order.count, locations[order[next]].order(ofFile: path) < 0 { next += 1 }
      if next < order.count, locations[order[next]].order(ofFile: path) == 0 {
        recall.records[order[next]] = record.copied
      } else {
        recall.left.append(String(decoding: path.copied, as: UTF8.self))
      }
    }
    return recall
  }

  /// Places in the order of the paths that open their files; those below one directory come in it.
  private static func order(of locations: [PostLocation]) -> [Int] {
    let prefix = locations.first?.prefix
    if locations.allSatisfy({ $0.prefix == prefix }) { return Array(locations.indices) }
    return locations.indices.sortedByBytes { locations[$0].filePath }
  }

  /// Keeps what was read of files anew, and forgets what is gone; a file that is too young to be sure of is forgotten as well.
  func keep(_ readings: [PostReading], at locations: [PostLocation], besides recall: Recall) {
    guard !recall.left.isEmpty || readings.contains(where: { $0.record != nil }) else { return }
    let left = recall.left
    index.keep(left.count + locations.count, in: .posts, for: key) { number in
      guard number >= left.count else { return RunIndex.Row(path: left[number], record: nil) }
      let place = number - left.count
      guard let record = readings[place].record else { return nil }
      let isSettled = locations[place].isSettled(at: clock)
      guard isSettled || recall.records[place] != nil else { return nil }
      return RunIndex.Row(path: locations[place].filePath, record: isSettled ? record : nil)
    }
  }
}

extension PostLocation {
  /// Where the path that opens the file stands among others: less than 0 if it comes before one, 0 if it is that one.
  fileprivate func order(ofFile path: Span<UInt8>) -> Int {
    let (first, second) = (prefix.utf8.span, self.path.utf8.span)
    let common = min(first.count, path.count)
    let order = ByteOrder.order(of: first, and: path.extracting(first: common))
    return order == 0 ? ByteOrder.order(of: second, and: path.extracting(common...)) : order
  }
}

extension Span<UInt8> {
  /// The bytes as an array.
  fileprivate var copied: [UInt8] {
    unsafe withUnsafeBufferPointer { unsafe Array($0) }
  }
}
