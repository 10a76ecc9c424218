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

  /// The records of the files at some locations, of whatever states; nil for a file that there is none of.
  func records(at locations: [PostLocation]) -> Recall {
    let rows = index.rows(of: .posts, for: key)
    var records: [[UInt8]?] = Array(repeating: nil, count: locations.count)
    var left: [String] = []
    let order = locations.indices.sortedByBytes { locations[$0].filePath }
    var rest = order[...]
    for row in rows {
      while let first = rest.first, ByteOrder.precedes(locations[first].filePath, row.path) {
        rest.removeFirst()
      }
      if let first = rest.first, !ByteOrder.precedes(row.path, locations[first].filePath) {
        records[first] = row.record
      } else {
        left.append(row.path)
      }
    }
    return Recall(records: records, left: left)
  }

  /// What an index knows of the files of a run.
  struct Recall: Sendable {
    /// The record of each file.
    let records: [[UInt8]?]
    /// The paths of records that no file is there for.
    let left: [String]
  }

  /// Keeps what was read of files anew, and forgets what is gone; a file that is too young to be sure of is forgotten as well.
  func keep(_ readings: [PostReading], at locations: [PostLocation], besides recall: Recall) {
    var rows = recall.left.map { RunIndex.Row(path: $0, record: nil) }
    for (index, location) in locations.enumerated() {
      guard let record = readings[index].record else { continue }
      if location.isSettled(at: clock) {
        rows.append(RunIndex.Row(path: location.filePath, record: record))
      } else if recall.records[index] != nil {
        rows.append(RunIndex.Row(path: location.filePath, record: nil))
      }
    }
    guard !rows.isEmpty else { return }
    self.index.keep([.posts: rows], for: key)
  }
}
