import Posts

/// Memos of whole runs as records; only runs that changed nothing are remembered, so what became of files is no part of them.
extension RunMemo {
  /// The memo as a record.
  var record: [UInt8] {
    var record = RecordWriter()
    record.write(now)
    record.write(horizon)
    record.write(watchedStates)
    record.write(list: watched) { $0.write($1) }
    record.write(report.posts)
    record.write(list: LeftOut.allCases.filter { report.leftOut[$0] != nil }) { record, reason in
      record.write(reason.rawValue)
      record.write(report.leftOut[reason] ?? 0)
    }
    record.write(list: report.feeds) { record, feed in
      record.write(feed.path)
      record.write(feed.entries)
      record.write(feed.bytes)
      record.write(feed.archives) { record, archives in
        record.write(archives.count)
        record.write(archives.entries)
      }
    }
    record.write(list: report.files) { record, file in
      record.write(file.path)
      record.write(file.bytes)
    }
    record.write(diagnostics)
    return RecordSeal.sealed(record.bytes)
  }

  /// Reads a record; nil if it is none, or was damaged.
  init?(reading sealed: [UInt8]) {
    guard RecordSeal.isWhole(sealed) else { return nil }
    do throws(RecordProblem) {
      var record = RecordReader(sealed)
      now = try record.moment()
      horizon = try record.optionalMoment()
      watchedStates = try record.digest()
      watched = try record.list { record throws(RecordProblem) in try record.text() }
      report = try BuildReport(reading: &record)
      diagnostics = try record.problems()
    } catch {
      return nil
    }
  }
}

extension BuildReport {
  fileprivate init(reading record: inout RecordReader) throws(RecordProblem) {
    let posts = try record.number()
    var leftOut: [LeftOut: Int] = [:]
    for _ in 0..<(try record.count()) {
      guard let reason = LeftOut(rawValue: try record.text()) else { throw RecordProblem() }
      leftOut[reason] = try record.number()
    }
    self.init(posts: posts, leftOut: leftOut)
    feeds = try record.list { record throws(RecordProblem) in
      var feed = FeedReport(
        path: try record.text(),
        entries: try record.number(),
        bytes: try record.number(),
        outcome: .unchanged
      )
      feed.archives = try record.optional { record throws(RecordProblem) in
        let count = try record.number()
        let entries = try record.number()
        return ArchivesReport(count: count, entries: entries, outcomes: [.unchanged: count])
      }
      return feed
    }
    files = try record.list { record throws(RecordProblem) in
      FileReport(
        path: try record.text(),
        bytes: try record.number(),
        outcome: .unchanged
      )
    }
  }
}
