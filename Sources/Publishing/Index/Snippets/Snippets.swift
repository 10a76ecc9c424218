import FeedFormats
import FeedModel

/// Lines to copy: into the pages of a site, and into the configuration of its web server.
struct Snippets {
  private let listings: [FeedListing]
  private let files: [ServedFile]
  private let isStyled: Bool

  /// Prepares the lines for a site.
  init(of configuration: Configuration, _ listings: [FeedListing]) {
    self.listings = listings
    files = ServedFile.all(of: configuration)
    isStyled = configuration.styleSheet != nil
  }

  /// The names of the files in the folder of snippets.
  static let names = ["head.html", "nginx.conf", "Caddyfile", "apache.htaccess", "_headers"]

  /// The files in the folder of snippets.
  var all: [(name: String, bytes: [UInt8])] {
    Array(zip(Self.names, [head] + [nginx, caddy, apache, headers].map { Array($0.utf8) }))
  }

  /// For the `head` of the site's pages.
  private var head: [UInt8] {
    var html = MarkupBuilder()
    html.markup("<!--")
    html.markup(Generator.comment)
    html.markup("-->\n")
    html.append(AlternateLinks(to: listings))
    return html.bytes
  }

  /// For nginx, inside of `server`; `expires` writes `Cache-Control` and leaves inherited headers alone.
  private var nginx: String {
    text("For nginx: copy it into “server”.") { file in
      """
      location \(Self.matcherForNginx(file)) {
        types { }
        default_type "\(file.contentType)";
        expires \(file.maximumAge)s;
      }
      """
    }
  }

  /// For Caddy, inside of the block of the site.
  private var caddy: String {
    var number = 0
    return text("For Caddy: copy it into the block of the site.") { file in
      number += 1
      return """
        @feedgen\(number) \(Self.matcherForCaddy(file))
        header @feedgen\(number) Content-Type "\(file.contentType)"
        header @feedgen\(number) Cache-Control "\(file.cacheControl)"
        """
    }
  }

  /// For Apache's `.htaccess` or its configuration; the header needs `mod_headers`.
  private var apache: String {
    text("For Apache: copy it into “.htaccess” of the site's folder, or into “VirtualHost”.") {
      file in
      """
      <If "%{REQUEST_URI} \(Self.conditionForApache(file))">
        ForceType "\(file.contentType)"
        <IfModule mod_headers.c>
          Header set Cache-Control "\(file.cacheControl)"
        </IfModule>
      </If>
      """
    }
  }

  /// For Netlify and Cloudflare Pages: `_headers` in the site's folder.
  private var headers: String {
    text("For Netlify and Cloudflare Pages: copy it into “_headers” of the site's folder.") {
      file in
      """
      \(Self.withoutPatterns(file.url.path) + (file.suffix == nil ? "" : "*"))
        Content-Type: \(file.contentType)
        Cache-Control: \(file.cacheControl)
      """
    }
  }

  /// A comment, and a block for every file.
  private func text(_ use: String, _ block: (ServedFile) -> String) -> String {
    let blocks = files.map { "\n" + block($0) + "\n" }
    return "# \(Generator.mark); changes are overwritten.\n# \(use)\n\(note)" + blocks.joined()
  }

  /// What speaks against the types of feeds: Chromium shows those as the text they are.
  private var note: String {
    guard isStyled else { return "" }
    return """
      # Browsers show a feed with its style sheet if its type is “application/xml”, and readers take that as well;
      # the types below say more to programs.

      """
  }
}
