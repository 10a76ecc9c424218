/// What the page of feeds looks like; it stands in the page, so that nothing else has to be fetched.
enum IndexPageStyle {
  /// What the page as a whole looks like, in the rule for the root.
  static let page: StaticString = """
      font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
        "Noto Sans CJK SC", sans-serif;
      overflow-wrap: anywhere;
    }

    """

  /// What the parts of the page look like.
  static let rules: StaticString = """
    body {
      margin: 0; padding: 2.5rem max(1.25rem, calc(50vw - 21rem)) 4rem; background: var(--page); color: var(--text);
    }
    h1, h2, p, ul { margin: 0; }
    a { color: var(--mark); text-underline-offset: .15em; }
    a:focus-visible { outline: .15rem solid var(--mark); outline-offset: .15rem; }
    .kind { color: var(--mark); font-weight: 600; }
    h1 { font-size: 2rem; line-height: 1.2; }
    h1 a { color: inherit; text-decoration: none; }
    h1 a:hover { text-decoration: underline; }
    .about, .holds { color: var(--quiet); }
    header .about { margin-block-start: .4rem; }
    .how {
      margin-block: 2rem 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line);
      border-inline-start: .3rem solid var(--mark); border-radius: .5rem; background: var(--tint);
    }
    .feeds { padding: 0; list-style: none; }
    li {
      margin-block-start: .75rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem;
      background: var(--card);
    }
    li > :first-child { margin-block-start: 0; }
    h2 { font-size: 1.1rem; }
    .address { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem .75rem; margin-block-start: .6rem; }
    .address a { min-inline-size: 6rem; font-weight: 600; }
    code {
      flex: 1 1 18rem; padding: .3rem .55rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--page);
      font: .875rem/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; user-select: all; -webkit-user-select: all;
    }
    .list { margin-block-start: 1.25rem; }

    """
}
