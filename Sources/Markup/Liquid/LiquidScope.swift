/// The variables that a template in a post can name.
struct LiquidScope {
  /// The site; nil if nothing is known of it.
  let site: LiquidSite?
  /// The post; nil if nothing is known of it.
  let page: LiquidPage?

  /// What the post itself has assigned.
  var assigned: [String: String] = [:]

  /// What the post itself gives values that are not known here.
  private var unknown: Set<String> = []

  /// The most variables of one post.
  static let mostVariables = 100

  /// Begins with nothing assigned.
  init(site: LiquidSite?, page: LiquidPage?) {
    self.site = site
    self.page = page
  }

  /// Notes that a variable has a value that is not known.
  mutating func forget(_ name: String) {
    assigned[name] = nil
    if unknown.count < Self.mostVariables { unknown.insert(name) }
  }

  /// Whether a variable is one that a template can have, and prose has not.
  func isVariable(_ name: String) -> Bool {
    switch name {
    case "site", "page", "post", "include", "layout", "content", "forloop", "paginator", "jekyll":
      true
    default: unknown.contains(name)
    }
  }

  /// The value of a variable; nil if it is not known.
  func value(of name: String) -> LiquidValue? {
    if let value = assigned[name] { return .text(value) }
    switch name {
    case "site.url": return site.map { .text($0.origin) }
    case "site.baseurl": return site.map { .text($0.path) }
    case "site.title": return site.map { .text($0.title) }
    case "site.description": return site.map { .text($0.description) }
    case "page.title": return page.map { .text($0.title) }
    case "page.url": return pagePath.map { .text($0) }
    case "page.date": return page.map { .date($0.date) }
    default: return nil
    }
  }

  /// The path of the post below the site, as Jekyll's `page.url` is; its link if it is elsewhere.
  private var pagePath: String? {
    guard let page else { return nil }
    guard let site, page.link.hasPrefix(site.origin + site.path + "/") else { return page.link }
    return String(page.link.dropFirst(site.origin.count + site.path.count))
  }
}
