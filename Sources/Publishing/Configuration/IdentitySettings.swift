import FeedModel

/// How ids are minted for entries that have none: the `ids` key.
package struct IdentitySettings: Sendable {
  /// The kinds of ids that can be minted.
  package enum Scheme: String, CaseIterable, Sendable {
    /// `urn:uuid:` of version 5, from the authority and the path of the post (RFC 9562 §5.5).
    case uuid
    /// The permalink of the post.
    case permalink
    /// `tag:authority,since:path` (RFC 4151).
    case tag
    /// What jekyll-feed gives: the folder of the permalink, and the slug as it is written.
    case jekyll
  }

  /// The kind of ids.
  package var scheme: Scheme = .uuid

  /// The name that ids are made under; the site's host unless there is another.
  package var authority: String

  /// The day since which a `tag:` id's authority belongs to the site, such as `2014-09-09`.
  package var since: String?

  /// How the texts are folded that `jekyll` ids are made of, and the links of Jekyll's dialect.
  package var normalization: UnicodeForm = .nfc

  /// Makes the settings that a site at a URL has when it says nothing.
  init(siteURL: AbsoluteURL) {
    authority = siteURL.host.map(String.init) ?? ""
  }

  /// Whether a text can be the authority of a `tag:` URI: a host name or a mail address (RFC 4151 §2.1).
  static func isAuthority(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
              UInt8(ascii: "_"):
              true
            default: false
            }
          }
      }
  }

  /// Whether a text is a date as `tag:` URIs have it: a year, a month or a day (RFC 4151 §2.1).
  static func isDate(_ text: String) -> Bool {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    guard 1...3 ~= numbers.count, numbers[0].utf8.count == 4 else { return false }
    guard numbers.dropFirst().allSatisfy({ $0.utf8.count == 2 }) else { return false }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return false }
    return CivilTime(
      year: values[0],
      month: values.count > 1 ? values[1] : 1,
      day: values.count > 2 ? values[2] : 1
    ) != nil
  }
}
