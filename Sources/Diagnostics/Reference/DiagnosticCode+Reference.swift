extension DiagnosticCode {
  /// The page of all codes, as `docs/diagnostics.md` holds it: a table, then a section a code.
  package static var reference: String {
    referenceOpening + all.map(\.referenceRow).joined() + all.map(\.referenceSection).joined()
  }

  private static var referenceOpening: String {
    """
    # Diagnostics

    Every problem that feedgen reports has a place, a code and a remedy:

        posts/a.md:3:7: error: “2025-02-30” is not a calendar date [invalid-date]

    Lines count from 1, columns in UTF-8 bytes from 1. An error keeps a post or a feed from being published and makes the
    exit status 1; a warning does so with `--strict` only; a note never does. Of one code at most \(RepeatCap.limit)
    problems are printed for a file; `--diagnostics json` and `sarif` have all of them.

    Where the W3C feed validator reports the same, the table names the class of its message.

    This page is made from the sources; `feedgen explain CODE` prints each section.

    | code | severity | what it is | W3C |
    |---|---|---|---|

    """
  }

  private var referenceRow: String {
    "| [\(name)](#\(name)) | \(severity.rawValue) | \(summary) | \(w3cReference ?? "") |\n"
  }

  private var referenceSection: String {
    """

    ## \(name)

    \(severity.rawValue.capitalizedWord): \(summary).

    \(explanation)

    What to do: \(remedy).
    \(w3cReference.map { "\nThe W3C feed validator: \($0).\n" } ?? "")
    """
  }

  /// The W3C's name of the problem, linked to the page that explains it if there is one.
  private var w3cReference: String? {
    w3c.map { name in w3cPage.map { "[\(name)](\($0))" } ?? name }
  }
}

extension String {
  fileprivate var capitalizedWord: String {
    prefix(1).uppercased() + dropFirst()
  }
}
