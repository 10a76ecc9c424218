/// The codes of problems with a run as a whole: identities, the ledger, what is written.
extension DiagnosticCode {
  /// Every code of this file.
  static let publishingCodes: [DiagnosticCode] = [
    anotherRun, duplicateID, emptyFeed, idNotIRI, invalidLedgerLine, massDeletion, noPosts,
    refusedRepublish, removedFeed, staleFeed, unusableFile, unwritableFeed,
  ]

  /// Another run holds the lock for too long.
  package static let anotherRun = DiagnosticCode(
    "another-run",
    .error,
    summary: "another run of feedgen does not end",
    explanation: """
      Two runs that write the same feeds would undo each other's work, so the second waits for the first. \
      It gives up after a minute: an hourly run that waits for ever would be joined by another one every \
      hour.
      """,
    remedy: "wait for the other run to end, or look for a process that hangs"
  )

  /// Two posts claim one id.
  package static let duplicateID = DiagnosticCode(
    "duplicate-id",
    .error,
    summary: "two posts claim the same id",
    explanation: """
      Readers know an entry by its id, and show one of two entries that share one. The post that had the \
      id first is published, which is the one in the ledger, else the older one; the other is left out.
      """,
    remedy:
      "remove “guid” or “id” from one of the posts, or rename one of two files with the same path"
  )

  /// A feed has no entries.
  package static let emptyFeed = DiagnosticCode(
    "empty-feed",
    .warning,
    summary: "a feed has no entries",
    explanation: """
      The feed is well-formed and readers accept it, but nothing is in it: there are no posts, or all were \
      left out.
      """,
    remedy: "look at what the run says about the posts, and at “posts.directories”"
  )

  /// An id in the front matter is no IRI.
  package static let idNotIRI = DiagnosticCode(
    "id-not-iri",
    .note,
    summary: "an id in the front matter is not an absolute IRI",
    explanation: """
      The id of an Atom entry is an IRI with a scheme, such as “https://…”, “urn:uuid:…” or “tag:…” \
      (RFC 4287 §4.2.6). What the post says is kept out of the feed, and an id is made from its path, as \
      for posts that say nothing.
      """,
    remedy: "remove the key, or write an absolute IRI"
  )

  /// A line of the ledger cannot be read.
  package static let invalidLedgerLine = DiagnosticCode(
    "invalid-ledger-line",
    .warning,
    summary: "a line of the ledger cannot be read",
    explanation: """
      The ledger has one JSON object a line. A line that is none, such as the marks that a conflicting \
      merge leaves behind, is passed over; it is gone when the ledger is written the next time.
      """,
    remedy: "restore the line from version control if it was one of feedgen's"
  )

  /// Many posts are gone at once, and no feed says so.
  package static let massDeletion = DiagnosticCode(
    "mass-deletion",
    .warning,
    summary: "many posts are gone at once, and no feed says so",
    explanation: """
      An Atom feed tells readers of posts whose files are gone (RFC 6721), and readers may delete them then. If \
      more are gone at once than “deletions.maxPercent” allows, or all of them, a folder was probably \
      moved, or not mounted. No feed says that any of them is gone, and they keep their ids, until they \
      are back or their end is accepted.
      """,
    remedy: "bring the posts back, or accept that they are gone with “--accept-deletions”"
  )

  /// There are no posts.
  package static let noPosts = DiagnosticCode(
    "no-posts",
    .warning,
    summary: "the posts directories hold no posts",
    explanation: """
      No file with the extension “.md”, “.markdown”, “.html” or “.htm” is below the posts directories, or \
      “posts.exclude” takes them all away.
      """,
    remedy:
      "check “posts.directories”, which are seen from the configuration's folder, or name one with “--input DIR”"
  )

  /// A feed was not replaced, because readers would see its entries anew.
  package static let refusedRepublish = DiagnosticCode(
    "refused-republish",
    .error,
    summary: "a feed was not replaced, because readers would take its entries for new ones",
    explanation: """
      Compared with the feed that is published, many entries have another id though they lead to the same \
      page, or nearly all are gone, or the feed itself moved. Readers would show all of them again, or \
      forget them. That is rarely meant, so the old feed stays.
      """,
    remedy: "undo the change that caused it, or accept it with “--accept-republish”"
  )

  /// A feed that is no longer configured was removed.
  package static let removedFeed = DiagnosticCode(
    "removed-feed",
    .note,
    summary: "a feed that is no longer configured was removed",
    explanation: """
      “--prune” removes the files of feeds that feedgen once wrote and that the configuration no longer \
      names.
      """,
    remedy:
      "nothing needs to be done; put the feed back into the configuration if it was removed by mistake"
  )

  /// A feed is no longer configured, but its file is still there.
  package static let staleFeed = DiagnosticCode(
    "stale-feed",
    .warning,
    summary: "a feed is no longer configured, but its file is still there",
    explanation: """
      feedgen wrote the file in an earlier run. Readers that know it go on to read it, and never see \
      another entry.
      """,
    remedy: "put the feed back into the configuration, or remove the file with “feedgen --prune”"
  )

  /// A file that the run cannot do without is not to be had.
  package static let unusableFile = DiagnosticCode(
    "unusable-file",
    .error,
    summary: "a file or folder that the run cannot do without cannot be used",
    explanation: """
      The configuration, the ledger or the output folder cannot be read or written. Nothing was published: \
      without the ledger entries might get new ids, and readers would show them all again.
      """,
    remedy: "check that the path is right and that its permissions let you read and write it"
  )

  /// A feed cannot be written.
  package static let unwritableFeed = DiagnosticCode(
    "unwritable-feed",
    .error,
    summary: "a feed cannot be written",
    explanation: """
      The operating system refused to write the file: the folder's permissions forbid it, or the disk is \
      full. The old feed, if there is one, is untouched.
      """,
    remedy: "check the permissions of the output folder and the space on the disk"
  )
}
