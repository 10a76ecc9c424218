/// The colours of what people see of feeds in a browser, as custom properties of CSS.
enum Palette {
  /// The beginning of the rule for the root, which stays open.
  static let root: StaticString = """
    :root {
      color-scheme: light dark;
      --page: #faf9f7; --card: #fff; --text: #1c1b1a; --quiet: #6a6560; --line: #e4e0da; --mark: #b3470b;
      --tint: #fdf1e8;

    """

  /// The rule for those who like it dark.
  static let dark: StaticString = """
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #171615; --card: #211f1d; --text: #ece8e3; --quiet: #a29b93; --line: #383430; --mark: #f29a5b; --tint: #2b221b;
      }
    }

    """
}
