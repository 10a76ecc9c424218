"""Small sites of Hugo, each odd in its own way."""


def page(title, date="", more="", body="Words."):
    """A page with front matter in YAML."""
    lines = [f"title: {title}" if title else "", f"date: {date}" if date else "", more]
    return "---\n" + "".join(line + "\n" for line in lines if line) + "---\n" + body + "\n"


PAGES = {
    "content/about.md": page("About"),
    "content/root.md": page("At the root", "2024-05-01T10:00:00Z"),
    "content/post/toml.md": (
        '+++\ntitle = "In TOML"\ndate = 2024-01-02\ntags = ["C#", "Machine Learning", "C++", "über", "What?", "a/b"]\n'
        'weight = 0\n[params]\nx = 1\n+++\nWords.\n'
    ),
    "content/post/local.md": "+++\nTitle = 'Local time'\nDATE = 2024-01-02 10:00:00\n+++\nWords.\n",
    "content/post/offset.md": "+++\ntitle = 'With an offset'\ndate = 2024-03-10T23:30:00-05:00\n+++\nWords.\n",
    "content/post/json.md": (
        '{\n "title": "In JSON", "date": "2024-01-02T10:00:00",\n "Slug": "The Slug é", "tags": "one, two"\n}\nWords.\n'
    ),
    "content/post/Ünïcode Name (x)!.md": page("Unicode", "2024-01-02 10:00:00", "tags: [machine learning, x]"),
    "content/post/中文，标点！（x）.md": page("中文标题", "2024-01-05", "categories: [笔记, Notes]"),
    "content/post/2023-05-05-dated.md": page("Dated in its name alone"),
    "content/post/2023-05-06-both.md": page("Dated twice", "2023-06-06"),
    "content/post/my-bundle/index.md": page("A bundle", "2024-02-02T08:00:00", "cover: p.png", "![p](p.png)"),
    "content/post/my-bundle/part.md": page("A part of a bundle", "2024-02-03"),
    "content/post/my-bundle/sub/index.md": page("Deeper in a bundle", "2024-02-03"),
    "content/post/slugged/index.md": page("A bundle with a slug", "2024-02-04", "slug: Another Name"),
    "content/post/sub/c.md": page("In a folder", "2024-02-04T08:00:00Z"),
    "content/post/a.b.md": page("With a dot", "2024-02-05"),
    "content/post/english.en.md": page("In English", "2024-02-06"),
    "content/post/french.fr.md": page("In French", "2024-02-06T01:00:00Z"),
    "content/post/a--b - c  d.md": page("Hyphens", "2024-02-07"),
    "content/post/$x'y,;=&(a)[b]{c}^`.md": page("Signs", "2024-02-08"),
    "content/post/page.html": "---\ntitle: In HTML\ndate: 2024-02-09\n---\n<p>Words.</p>\n",
    "content/post/draft.md": page("A draft", "2024-02-09", "draft: true"),
    "content/post/unpublished.md": page("Not published", "2024-02-09", "published: false"),
    "content/post/future.md": page("In the future", "2040-01-01"),
    "content/post/appears.md": page("Appears in the future", "2024-02-09", "publishDate: 2040-01-01"),
    "content/post/early.md": page("Dated in the future", "2040-01-01", "publishDate: 2024-01-01"),
    "content/post/expired.md": page("Expired", "2024-02-09", "expiryDate: 2025-01-01"),
    "content/post/lastmod.md": page("Only changed", "", "lastmod: 2024-02-10"),
    "content/post/pubdate.md": page("Only published", "", "pubdate: 2024-02-11"),
    "content/post/unlisted.md": page("Not listed", "2024-02-12", "_build: {list: never}"),
    "content/post/untitled.md": page("", "2024-02-13T00:00:00Z"),
    "content/post/weight.md": page("Weight 5", "2001-01-01", "weight: 5"),
    "content/post/lighter.md": page("Weight 3", "2000-01-01", "weight: 3"),
    "content/post/guid.md": page("With a guid", "2024-02-14", "guid: https://example.com/?p=1\nid: 7\nfrom: https://example.com/"),
    "content/post/permalink.md": page("With a permalink", "2024-02-15", "permalink: /nowhere/"),
    "content/post/late.md": "\n \n---\ntitle: Late\ndate: 2024-02-15T01:00:00Z\n---\nWords.\n",
    "content/.hidden/h.md": page("Hidden", "2024-02-15"),
    "content/post/_under.md": page("With an underscore", "2024-02-16"),
    "content/post/escaped.md": page('"Quotes \\" & <i>signs</i> &amp; it\'s"'.replace("<i>signs</i>", "a < b"), "2024-02-17"),
    "content/notes/_index.md": page("Notes of mine", "2024-06-01"),
    "content/notes/e.md": page("A note", "2024-03-05", "slug: Slug With Space\ncategories: Notes"),
    "content/notes/nested/_index.md": page("Nested & deep"),
    "content/notes/nested/d.md": page("In a nested section", "2024-03-04T08:00:00+02:00", "url: custom/x"),
    "content/notes/nested/file.md": page("At a file", "2024-03-04T09:00:00+02:00", "url: /Custom Path/ÀÉ x.html"),
    "content/notes/nested/inner/f.md": page("Deep in a nested section", "2024-03-04T08:00:00+02:00"),
    "content/My Section/Sub Dir/_index.md": page("Sub"),
    "content/My Section/Sub Dir/g.md": page("In a section with spaces", "2024-03-06"),
    "content/top/index.md": page("A bundle at the top", "2024-03-07"),
}

# Titles of one moment, whose order is that of a dictionary.
TITLES = ["b", "A", "a", "B", "é", "e", "f", "_u", "-h", "1", "10", "2", "Z", "z", "中", "文", "日", "я", "а", "ß", "ss",
          "ae", "æ", "a b", "ab", "a-b", "(p", "Éa", "eb", "あ", "ア", "#x", "~y", "“q”", "„r", "（s）", "…t"]

SORTED = {
    f"content/list/{number}.md": page('"' + title + '"', "2024-02-01T00:00:00Z") for number, title in enumerate(TITLES)
} | {
    "content/list/same-b.md": page("same", "2024-02-01T00:00:00Z"),
    "content/list/Same-a.md": page("same", "2024-02-01T00:00:00Z"),
    "content/list/linked.md": page("zz", "2024-02-01T00:00:00Z", "linkTitle: aaa"),
}

PATTERNS = """
baseURL: https://example.org
title: Patterns
languageCode: de-DE
permalinks:
  post: /:year/:month/:monthname/:day/:weekday/:weekdayname/:yearday/:slug/
  notes: /n/:sections[1:]/:2006/:Jan/:01/:02/:title
  My Section: /:section/:sections[last]/:slugorfilename/
  top: /t/:filename
  /: /root/:title/
"""

SITES = {
    "odd": {"hugo.toml": (
        'baseURL = "https://example.org/blog/"\ntitle = "Odd & small"\ntimeZone = "Europe/Berlin"\nlanguageCode = "en_US"\n'
        '[author]\nname = "A. Example"\nemail = "a@example.org"\n'
    )} | PAGES,
    "sorted": {"config.toml": 'BaseURL = "https://example.org/"\nTitle = "Sorted"\n'} | SORTED,
    "patterns": {"hugo.yaml": PATTERNS} | PAGES,
    "files": {"config.toml": (
        'baseurl = "https://example.org/sub/"\ntitle = "Files"\nuglyURLs = true\ndisablePathToLower = true\n'
        'buildDrafts = true\nbuildFuture = true\nbuildExpired = true\n[permalinks]\nnotes = "/:year/:filename"\n'
    )} | PAGES | {"content/post/Ünïcode Name (x)!.md": page("Unicode", "2024-01-02 10:00:00", "tags: [Machine Learning, x]")},
    "few": {"hugo.json": (
        '{"baseURL": "https://example.org/", "title": "Few", "services": {"rss": {"limit": 3}}, "publishDir": "of-both",\n'
        ' "contentDir": "content", "outputs": {"section": ["HTML"]}, "outputFormats": {"RSS": {"baseName": "feed"}},\n'
        ' "taxonomies": {"category": "categories"}, "ignoreFiles": ["\\\\.html$", "^content/notes/nested/"]}\n'
    )} | PAGES,
    "names": {"config.yaml": (
        "baseURL: https://example.org/\ntitle: Names\nfrontmatter: {date: [':filename', ':default']}\n"
        "defaultContentLanguage: fr\nremovePathAccents: true\ndisableKinds: [term]\n"
        "permalinks: {notes: '/:sections/:slug/'}\n"
    )} | PAGES,
    "languages": {"hugo.toml": (
        'baseURL = "https://example.org/sub"\ntitle = "None"\ndefaultContentLanguage = "de"\n'
        'defaultContentLanguageInSubdir = true\n[languages.de]\ntitle = "Deutsch"\nlanguageCode = "de-DE"\n'
        '[languages.fr]\ntitle = "Français"\n'
    )} | PAGES | {
        "content/post/zwei.de.md": page("Auf Deutsch", "2024-02-08T01:00:00Z"),
        "content/post/deux.fr.md": page("En français", "2024-02-08T02:00:00Z"),
        "content/notes/here.md": page("Seen from the site", "2024-02-08T03:00:00Z", "url: /here/"),
    },
    "json": {"config.json": '{"baseURL": "https://example.org/", "title": "JSON", "rssLimit": 5}\n'} | PAGES,
}
