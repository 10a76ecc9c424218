"""A small site for Jekyll whose posts are as odd as those of real sites, and the ways in which it is configured."""

CONFIG = """\
title: Ada's "Notes" -- and more...
description: What's in "here" -- nothing
url: https://example.org
baseurl: /blog
author: {{name: Ada & Co, email: ada@example.org, uri: "https://example.org/ada"}}
lang: en
timezone: {zone}
permalink: {permalink}
plugins: [jekyll-feed]
exclude: [left-out, "*.skip.md"]
collections:
  recipes: {{output: true}}
defaults:
  - scope: {{path: ""}}
    values: {{layout: none}}
  - scope: {{path: "_posts/sub", type: posts}}
    values: {{categories: [From Defaults], tags: [given], author: bob, description: Given by defaults}}
  - scope: {{path: "news"}}
    values: {{author: jane}}
  - scope: {{path: "", type: recipes}}
    values: {{author: bob}}
feed:
  posts_limit: 100
  categories: [news, Extra Things]
  collections:
    recipes: {{categories: [sweet]}}
  tags: {{except: [never]}}
{more}
"""

ZONES = ["Asia/Shanghai", "America/New_York"]

PERMALINKS = [
    "date", "pretty", "ordinal", "weekdate", "none",
    "/:slugified_categories/:year/:i_month/:i_day/:slug/",
    "/:short_year/:short_month/:long_month/:hour-:minute-:second/:name:output_ext",
    "/:w_year/W:week/:w_day/:short_day/:long_day/:title",
    "/x/:collection/:path/:y_day_:title:output_ext",
]

FILES = {
    "_data/authors.yml": """\
jane: {name: Jane Doe, email: jane@example.org, uri: "https://example.org/jane"}
bob: {name: "Bob O'Neil", url: "https://example.org/bob"}
Ada & Co: {name: Not asked for}
""",
    "_posts/2020-01-02-plain.md": "---\ntitle: Plain\n---\nText of one.\n\nMore.\n",
    "_posts/same day/2020-01-02-plain.md": "---\ntitle: Of the same id\n---\nText.\n",
    "_posts/2020-01-03-Capital Letters & more.md": "---\ntitle: Capitals & <em>more</em>\n---\nText.\n",
    "_posts/2020-01-04-no-front-matter.md": "Text without anything.\n",
    "_posts/2020-01-05-a-text.txt": "---\n---\nJust text.\n",
    "_posts/2020-1-6-short-date.md": "---\n---\nText.\n",
    "_posts/20-01-07-short-year.md": "---\ntitle: Short year\n---\nText.\n",
    "_posts/sub/2020-01-08-in-sub.md": "---\ntitle: In sub\ncategories: own\n---\nText.\n",
    "news/_posts/2020-01-09-in-news.md": "---\ntitle: In news\ncategories: [Extra Things, news, Ärger]\n---\nText.\n",
    "a/B c/_posts/2020-01-10-deep.markdown": "---\ntitle: Deep\ncategory: One Two\ntags: x y\n---\nText.\n",
    "_posts/2020-01-11-utc.md": "---\ntitle: UTC\ndate: 2020-01-11 23:30:00\n---\nText.\n",
    "_posts/2020-01-12-minutes.md": "---\ntitle: Minutes\ndate: 2020-01-12 23:30\n---\nText.\n",
    "_posts/2020-01-13-quoted.md": "---\ntitle: Quoted\ndate: \"2020-01-13 23:30:00\"\n---\nText.\n",
    "_posts/2020-01-14-offset.md": "---\ntitle: Offset\ndate: 2020-01-14T23:30:00-05:00\n---\nText.\n",
    "_posts/2020-01-15-modified.md":
        "---\ntitle: Modified\nlast_modified_at: 2020-02-01 10:00:00\nupdated: 2021-01-01\n---\nText.\n",
    "_posts/2020-01-15-modified-day.md": "---\ntitle: A day\nlast_modified_at: 2020-02-01\n---\nText.\n",
    "_posts/2020-01-16-permalink.md": "---\ntitle: Permalink\npermalink: /custom/place/\n---\nText.\n",
    "_posts/2020-01-17-pattern.md": "---\ntitle: Pattern\npermalink: /:year/:categories/x/:title.html\n---\nText.\n",
    "_posts/2020-01-17-bare.md": "---\ntitle: Bare\npermalink: bare.html\n---\nText.\n",
    "_posts/2020-01-18-slug.md": "---\ntitle: Slug\nslug: My Own, Slug!\n---\nText.\n",
    "_posts/2020-01-19-dots...md": "---\ntitle: Dots\n---\nText.\n",
    "_posts/2020-01-20-什么：真的？ＡＢＣ.md": "---\ntitle: 什么：真的？\n---\n文。\n",
    "_posts/2020-01-21-de\u0301compose\u0301.md": "---\ntitle: De\u0301compose\u0301\n---\nText.\n",
    "_posts/2020-01-22-C# or what? yes.md": "---\ntitle: Signs\n---\nText.\n",
    "_posts/2020-01-23-100%25 of 50% [all].md": "---\ntitle: Percent\n---\nText.\n",
    "_posts/2020-01-24-quotes.md":
        "---\ntitle: \"\\\"Quotes\\\" -- 'more'... it's the '90s --- \\\"'nested' ones\\\", (\\\"so\\\") <<da>> & then\"\n---\nText.\n",
    "_posts/2020-01-25-unpublished.md": "---\ntitle: Unpublished\npublished: false\n---\nText.\n",
    "_posts/2020-01-25-blank.md": "---\ntitle: Blank\npublished:\n---\nText.\n",
    "_posts/2020-01-25-dated.md": "---\ntitle: Dated\npublished: 2019-01-01\n---\nText.\n",
    "_posts/2020-01-26-draft.md": "---\ntitle: Draft\ndraft: true\n---\nText.\n",
    "_posts/2020-01-27-words.md": "---\ntitle: Words\ntags: alpha Beta\ncategories: one  two\n---\nText.\n",
    "_posts/2020-01-28-list.md": "---\ntitle: List\ntags: [Alpha, two words, '2020', never]\n---\nText.\n",
    "_posts/2020-01-28-single.md": "---\ntitle: Single\ntag: a b\ntags: [c]\ncategory: p q\ncategories: [r]\n---\nText.\n",
    "_posts/2020-01-29-author.md": "---\ntitle: Author\nauthor: jane\n---\nText.\n",
    "_posts/2020-01-30-author-map.md":
        "---\ntitle: Map\nauthor: {name: Eve, email: e@example.org, url: /no, uri: \"https://example.org/eve\"}\n---\nText.\n",
    "_posts/2020-01-31-authors.md": "---\ntitle: Authors\nauthors: [bob, jane]\n---\nText.\n",
    "_posts/2020-01-31-nobody-knows.md": "---\ntitle: Nobody\nauthor: Zoë & \"Zed\"\n---\nText.\n",
    "_posts/2020-02-01-description.md": "---\ntitle: Description\ndescription: A <b>short</b> text\n---\nText.\n",
    "_posts/2020-02-02-excerpt.md": "---\ntitle: Excerpt\nexcerpt: Of its own\nfeed: {excerpt_only: true}\n---\nText.\n",
    "_posts/2020-02-03-trailing-.md": "---\n---\nText.\n",
    "_posts/2020-02-04-a-page.html": "---\ntitle: A page\nguid: urn:own:1\nid: 7\n---\n<p>Text.</p>\n",
    "_posts/2099-01-01-future.md": "---\ntitle: Future\n---\nText.\n",
    "_posts/not-a-post.md": "---\ntitle: No post\n---\nText.\n",
    "_posts/_2020-02-05-hidden.md": "---\ntitle: Hidden\n---\nText.\n",
    "_posts/2020-02-05-a.skip.md": "---\ntitle: Skipped\n---\nText.\n",
    "posts/2020-02-05-elsewhere.md": "---\ntitle: Elsewhere\n---\nText.\n",
    "left-out/_posts/2020-02-06-excluded.md": "---\ntitle: Excluded\n---\nText.\n",
    "_drafts/a-draft.md": "---\ntitle: A draft\ndate: 2020-02-07\n---\nText.\n",
    "b/_drafts/2020-02-08-dated-draft.md": "---\ntitle: A dated draft\ndate: 2020-02-08 08:00\n---\nText.\n",
    "_recipes/soup.md": "---\ntitle: Soup\ndate: 2020-03-01\ncategories: hot\n---\nText.\n",
    "_recipes/sub/2020-03-02-cake.md": "---\ntitle: Cake\ncategory: sweet\n---\nText.\n",
    "_recipes/copied.md": "No post.\n",
}


def sites():
    """The name, `_config.yml` and files of each site."""
    for zone in ZONES:
        for permalink in PERMALINKS if zone == ZONES[0] else PERMALINKS[:1]:
            config = CONFIG.format(zone=zone, permalink=repr(permalink), more="")
            yield f"{permalink} in {zone}", config, FILES
    more = "show_drafts: true\nfuture: true\n"
    yield "drafts and future", CONFIG.format(zone=ZONES[0], permalink="pretty", more=more), FILES
    moved = {f"all/{path}" if not path.startswith("_data") else path: text for path, text in FILES.items()}
    more = "collections_dir: all\n"
    yield "collections in a folder", CONFIG.format(zone=ZONES[0], permalink="pretty", more=more), moved
    plain = "name: Only a name\nurl: http://example.org/\ntimezone: UTC\nplugins: [jekyll-feed]\nfeed: {path: atom.xml}\n"
    yield "nearly nothing said", plain, {path: text for path, text in FILES.items() if "_data" not in path}
