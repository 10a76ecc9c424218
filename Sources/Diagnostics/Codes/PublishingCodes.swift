/// The codes of problems with a run as a whole: identities, the ledger, what is written.
extension DiagnosticCode {
  /// Every code of this file.
  static let publishingCodes: [DiagnosticCode] = [
    anotherRun, cutFeed, duplicateID, emptyFeed, foreignFile, handwrittenFeed, idNotIRI,
    invalidLedgerLine,
    largeFeed, massDeletion, noPosts, overBudgetFeed, rareTerm, refusedRepublish, removedFeed,
    sharedID, slugCollision, staleFeed, unusableFile, unadoptableFeed, unadoptedEntry, unusedTerm,
    unwritableFeed,
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

  /// A file that feedgen has not made lies where one of its own would go.
  package static let foreignFile = DiagnosticCode(
    "foreign-file",
    .error,
    summary: "a file that feedgen has not made lies where one of its own would go",
    explanation: """
      The files beside the feeds bear a mark by which feedgen knows them again: the page of feeds, the style \
      sheet, the OPML file and the snippets. A file without it may be the work of somebody else, such as the \
      site's home page, and is never replaced. The feeds themselves were published.
      """,
    remedy: "move the file away, or name another path or false in “index” of the configuration"
  )

  /// The scheme of ids gives two posts the same id.
  package static let sharedID = DiagnosticCode(
    "shared-id",
    .note,
    summary: "the scheme of ids gives two posts the same id, and one of them gets another",
    explanation: """
      Jekyll makes ids of the folder of the permalink and the slug, so that posts of one day and slug in several \
      folders have one id. Readers take such entries for one, and show one of them. The post that the ledger knows \
      by the id keeps it, else the older one; the other gets the id with a number behind it.
      """,
    remedy: "give one of the posts another “slug”, or leave it as it is"
  )

  /// A site of Jekyll has a feed that somebody wrote a template for.
  package static let handwrittenFeed = DiagnosticCode(
    "handwritten-feed",
    .warning,
    summary: "a Jekyll site makes a feed of a template of its own",
    explanation: """
      Where the sources of a site have a file at the place of a feed, Jekyll publishes that file and jekyll-feed \
      writes none there. Such templates give entries ids and links of their own, which readers know. feedgen writes \
      the ids of jekyll-feed, so that subscribers would see every entry of such a feed anew.
      """,
    remedy:
      "save the published feed and take its ids over with “feedgen adopt”, then remove the template"
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
    summary: "a feed or a file beside the feeds that is no longer configured was removed",
    explanation: """
      “--prune” removes the feeds that feedgen once wrote and that the configuration no longer names, and so \
      the files beside them, unless somebody has written over these.
      """,
    remedy:
      "nothing needs to be done; put the feed back into the configuration if it was removed by mistake"
  )

  /// A feed is no longer configured, but its file is still there.
  package static let staleFeed = DiagnosticCode(
    "stale-feed",
    .warning,
    summary: "a feed or a file beside the feeds is no longer configured, but still there",
    explanation: """
      feedgen wrote the file in an earlier run. Readers that know a feed go on to read it, and never see \
      another entry; a page that lists the feeds no longer learns of new ones.
      """,
    remedy: "put it back into the configuration, or remove the file with “feedgen --prune”"
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
    summary: "a feed or a file beside the feeds cannot be written",
    explanation: """
      The operating system refused to write the file: the folder's permissions forbid it, or the disk is \
      full. The old feed, if there is one, is untouched.
      """,
    remedy: "check the permissions of the output folder and the space on the disk"
  )

  /// Terms of a series have too few posts.
  package static let rareTerm = DiagnosticCode(
    "rare-term",
    .note,
    summary: "terms have fewer posts than “minimum” asks for, and no feed",
    explanation: """
      A series makes a feed for each tag, category, author and so on. The configuration asks for a number of posts \
      (“minimum”) that these terms do not have.
      """,
    remedy: "lower “minimum” if they are to have feeds"
  )

  /// Two terms of a series are written alike in a path.
  package static let slugCollision = DiagnosticCode(
    "slug-collision",
    .note,
    summary: "two terms are written alike in a path",
    explanation: """
      In the path of a feed a term is reduced to letters and digits, and two terms came out the same, such as “C++” \
      and “C”. The one that is written so anyway keeps the path, else the one that a post had first; the other gets a \
      mark behind it, which stays the same in every run.
      """,
    remedy: "rename one of the terms, or leave it as it is"
  )

  /// The configuration names a term that no post has.
  package static let unusedTerm = DiagnosticCode(
    "unused-term",
    .warning,
    summary: "the configuration names a term that no post has",
    explanation: """
      “only” or “except” of a series has a term that occurs in none of the posts which are published and pass the \
      feed's filter. Case does not matter; spelling does.
      """,
    remedy: "correct the term, or remove it from the configuration"
  )

  /// A feed was cut to its budget.
  package static let cutFeed = DiagnosticCode(
    "cut-feed",
    .note,
    summary: "the oldest entries of a feed were cut to keep it small",
    explanation: """
      The feed would be larger than its “maxBytes”. Its oldest entries have only their summaries, and those for which \
      that was not enough are left out. Entries younger than “keepDays” days stay whole.
      """,
    remedy: "raise “maxBytes”, lower “limit” or choose “mode”: “summary”"
  )

  /// A feed is larger than its budget however much is cut.
  package static let overBudgetFeed = DiagnosticCode(
    "over-budget-feed",
    .warning,
    summary: "a feed is larger than “maxBytes” although everything was cut that may be",
    explanation: """
      Entries younger than “keepDays” days are never cut, and they alone make the feed larger than “maxBytes”. It is \
      published as it is.
      """,
    remedy: "raise “maxBytes”, lower “keepDays” or choose “mode”: “summary”"
  )

  /// A feed is so large that some readers do not take it.
  package static let largeFeed = DiagnosticCode(
    "large-feed",
    .warning,
    summary: "a feed is larger than some readers take",
    explanation: """
      Several readers and aggregators give up on feeds beyond a size, and the feed is loaded again and again by all of \
      the others. Nothing was cut.
      """,
    remedy: "set “maxBytes” for the feed, lower its “limit” or choose “mode”: “summary”"
  )

  /// A file that is to be adopted is no feed.
  package static let unadoptableFeed = DiagnosticCode(
    "unadoptable-feed",
    .error,
    summary: "a file that is to be adopted is no feed",
    explanation: """
      “feedgen adopt” reads RSS, Atom and JSON Feed as they are published. This file is none of them, or it is so broken \
      that no reader would take it either.
      """,
    remedy: "look at it with “feedgen validate”, and save the feed itself, not the page about it"
  )

  /// An entry of an adopted feed is not taken over.
  package static let unadoptedEntry = DiagnosticCode(
    "unadopted-entry",
    .warning,
    summary: "an entry of an adopted feed is not taken over",
    explanation: """
      No post leads to the page of the entry or has its title, or several do; or its id cannot be that of an entry. If \
      its post is published with another id, readers will show it once more.
      """,
    remedy: "write the id into the front matter of the post, as “guid”"
  )
}
