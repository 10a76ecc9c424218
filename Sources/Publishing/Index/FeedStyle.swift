import FeedFormats

/// The CSS that browsers show RSS and Atom feeds with: titles and dates, and how to subscribe.
///
/// CSS takes no part of a text, so that bodies, which are escaped HTML, stay hidden. Browsers keep CSS for XML, unlike XSLT.
struct FeedStyle {
  /// What is said above the entries.
  let phrases: IndexPhrases

  /// The style sheet.
  var bytes: [UInt8] {
    Array(
      "/*\(Generator.comment)*/\n\(notice)\(Palette.root)\(Self.page)\(Palette.dark)\(Self.rules)"
        .utf8
    )
  }

  /// The rule that says how to subscribe; a string of CSS with no character that would end it (CSS Syntax 3 §4.3.5).
  private var notice: String {
    """
    rss::before, feed::before {
      content: "\(Self.escaped(phrases.notice))";
      direction: \(phrases.isRightToLeft ? "rtl" : "ltr");
    }

    """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "\"" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// What the page that a feed is looks like, in the rule for the root.
  private static let page = """
      display: block; box-sizing: border-box; min-height: 100vh; margin: 0; padding: 2.5rem max(1.25rem, calc(50vw - 21rem)) 4rem;
      background: var(--page); color: var(--text);
      font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
        "Noto Sans CJK SC", sans-serif;
      overflow-wrap: anywhere;
    }

    """

  /// What every feed looks like, whatever the colours.
  private static let rules = """
    rss *, feed * { display: none; }
    rss::before, feed::before {
      display: block; margin-block-end: 2.5rem; padding: .9rem 1.1rem; border: 1px solid var(--line);
      border-inline-start: .3rem solid var(--mark); border-radius: .5rem; background: var(--tint); text-align: start;
    }
    channel, channel > title, channel > description, item > title, item > pubDate,
    feed > title, feed > subtitle, entry > title, entry > published { display: block; }
    item, entry { display: flex; }
    /* A title, description or date goes the way of its own first letter. */
    channel > *, item > *, feed > *, entry > * { unicode-bidi: plaintext; text-align: start; }
    channel > title, feed > title { font-size: 1.9rem; font-weight: 700; line-height: 1.2; }
    channel > description, feed > subtitle { margin-block: .4rem 1.75rem; color: var(--quiet); }
    feed:not(:has(> subtitle)) > title { margin-block-end: 1.75rem; }
    item, entry {
      flex-direction: column; margin-block-start: .75rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem;
      background: var(--card);
    }
    item > title, entry > title { font-weight: 600; }
    item > pubDate, entry > published { order: 1; margin-block-start: .2rem; color: var(--quiet); font-size: .85rem; }
    /* What has no title shows how it begins, where that is plain text. */
    entry > title:empty { display: none; }
    item:not(:has(> title)):has(> encoded) > description, entry:has(> title:empty) > summary {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
    }

    """
}
