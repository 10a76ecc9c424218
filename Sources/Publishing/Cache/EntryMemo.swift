import Diagnostics
import FeedModel
import FileSystem
import Posts

/// What was said of an entry while it was made, and what that depends on beside its own post.
struct EntryMemo: Sendable {
  /// The state of the post's file.
  let state: DigestValue

  /// The parts that were asked for.
  let modes: Set<ContentMode>

  /// What there was to say.
  let diagnostics: [Diagnostic]

  /// The files that were looked for, there or not.
  let files: [String]

  /// The names of posts that were looked up, and the links that were found.
  let names: [(name: String, link: String?)]

  /// The states of the files.
  var fileStates: FileStates {
    var states = FileStates()
    for path in files { states.add(fileAt: path) }
    return states
  }
}

extension EntryMemo {
  /// The memo as a record.
  var record: [UInt8] {
    var record = RecordWriter()
    record.write(state)
    record.write(Self.number(of: modes))
    record.write(diagnostics)
    record.write(list: files) { $0.write($1) }
    record.write(fileStates.digest.value)
    record.write(list: names) { record, lookup in
      record.write(lookup.name)
      record.write(lookup.link)
    }
    return RecordSeal.sealed(record.bytes)
  }

  /// Reads a record; nil if it is not of a post in this state and these parts of it, if a file that was looked for is not as it was,
  /// or if the record was damaged.
  init?(reading bytes: [UInt8], of state: DigestValue, in modes: Set<ContentMode>) {
    guard RecordSeal.isWhole(bytes) else { return nil }
    do throws(RecordProblem) {
      var record = RecordReader(bytes)
      guard try record.digest() == state, try record.number() == Self.number(of: modes) else {
        return nil
      }
      self.state = state
      self.modes = modes
      diagnostics = try record.problems()
      files = try record.list { record throws(RecordProblem) in try record.text() }
      let fileStates = try record.digest()
      names = try record.list { record throws(RecordProblem) in
        (name: try record.text(), link: try record.optionalText())
      }
      guard fileStates == self.fileStates.digest.value else { return nil }
    } catch {
      return nil
    }
  }

  /// Parts of posts as one number.
  private static func number(of modes: Set<ContentMode>) -> Int {
    ContentMode.allCases.enumerated().reduce(0) { sum, mode in
      modes.contains(mode.element) ? sum | 1 << mode.offset : sum
    }
  }
}
