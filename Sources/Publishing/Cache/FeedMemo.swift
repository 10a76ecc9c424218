import Diagnostics
import FeedModel
import Posts

/// What came of a document of a feed, so that a run in which it would come out the same need not make it again.
struct FeedMemo: Sendable {
  /// The digest of all that the document is made of.
  let recipe: DigestValue

  /// The moment of the run that made it.
  let now: Timestamp

  /// The moment from which on it may come out otherwise though it is made of the same; nil if there is none.
  let horizon: Timestamp?

  /// The places of the entries that it has among those that it might have had.
  let kept: [Int]

  /// What there was to say of it; one that lost entries to faults is not remembered.
  let remarks: FeedRemarks

  /// The size of its file in bytes.
  let size: Int

  /// The digest of the bytes of its file.
  let bytes: DigestValue

  /// The state of its file, if that tells whether it is still those bytes.
  let state: DigestValue?
}

extension FeedMemo {
  /// The memo with another state of its file.
  func with(state: DigestValue) -> FeedMemo {
    FeedMemo(
      recipe: recipe,
      now: now,
      horizon: horizon,
      kept: kept,
      remarks: remarks,
      size: size,
      bytes: bytes,
      state: state
    )
  }

  /// The memo as a record.
  var record: [UInt8] {
    var record = RecordWriter()
    record.write(recipe)
    record.write(now)
    record.write(horizon)
    record.write(list: kept) { $0.write($1) }
    for list in [remarks.before, remarks.findings, remarks.behind] { record.write(list) }
    record.write(size)
    record.write(bytes)
    record.write(state) { $0.write($1) }
    return RecordSeal.sealed(record.bytes)
  }

  /// Reads a record; nil if it is of something else than a recipe, does not hold at a moment, is not what lies in a file, or was
  /// damaged.
  init?(reading sealed: [UInt8], of recipe: DigestValue, at moment: Timestamp, in file: FeedFile) {
    guard RecordSeal.isWhole(sealed) else { return nil }
    do throws(RecordProblem) {
      var record = RecordReader(sealed)
      guard try record.digest() == recipe else { return nil }
      self.recipe = recipe
      now = try record.moment()
      horizon = try record.optionalMoment()
      guard now <= moment, horizon.map({ moment < $0 }) ?? true else { return nil }
      kept = try record.list { record throws(RecordProblem) in try record.number() }
      remarks = FeedRemarks(
        before: try record.problems(),
        findings: try record.problems(),
        behind: try record.problems()
      )
      size = try record.number()
      let state = file.states.digest.value
      let digest = try record.digest()
      let known = try record.optional { record throws(RecordProblem) in try record.digest() }
      let isAsKnown = known == state
      guard isAsKnown || file.digest(ofSize: size) == digest else { return nil }
      bytes = digest
      self.state = isAsKnown ? state : nil
    } catch {
      return nil
    }
  }
}
