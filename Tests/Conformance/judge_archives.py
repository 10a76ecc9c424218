"""Whether a client that follows the links of a feed gets every entry: over real posts where they are at hand, at a limit of 20.

feedparser reads RSS and Atom, and Python's own reader reads JSON; the links are those of RFC 5005 §4 and `next_url`.
"""

import json
import pathlib
import re
import sqlite3
import subprocess
import tempfile

import feedparser

import judge_jsonfeed
import judge_newsboat
import judge_xmllint
import own_judge
from sites import PACKAGE, SHARED

URL = "https://example.org/blog/"
LIMIT = 20
FEEDS = {"atom": "atom.xml", "rss": "rss.xml", "json": "feed.json"}
NEW_POSTS = 30


class Site:
    """A copy of the posts, and the feeds with archives that feedgen makes of them."""

    def __init__(self, feedgen, root):
        self.feedgen = feedgen
        self.root = root
        (root / "posts").mkdir()
        source = SHARED / "corpus" / "posts"
        paths = [path for path in (source if source.is_dir() else PACKAGE / "posts").rglob("*") if path.is_file()]
        for path in paths:
            (root / "posts" / path.name).write_bytes(path.read_bytes())
        config = {
            "site": {"title": "Archives", "url": URL, "language": "en"},
            "feeds": [{"format": name, "limit": LIMIT, "archive": True} for name in FEEDS],
            "index": False,
        }
        (root / "config.json").write_text(json.dumps(config), encoding="utf-8")

    def build(self):
        """Runs feedgen; the number of posts that it published."""
        command = [self.feedgen, "--now", "2030-01-01T00:00:00Z"]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True)

    def add_posts(self):
        """Adds posts of today, and one with the date of an old one."""
        for day in range(1, NEW_POSTS):
            text = f"---\ntitle: New {day}\ndate: 2029-01-{day:02}\n---\nNews.\n"
            (self.root / "posts" / f"new-{day}.md").write_text(text, encoding="utf-8")
        text = "---\ntitle: Late\ndate: 2001-01-01\n---\nOld news.\n"
        (self.root / "posts" / "late.md").write_text(text, encoding="utf-8")

    def all_ids(self):
        """The ids of all posts, by the ledger."""
        lines = (self.root / ".feedgen" / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
        return sorted(record["id"] for record in map(json.loads, lines) if "path" in record)

    def documents(self, format):
        """What a client sees from link to link: the path, the bytes and the ids of each document."""
        path, seen = FEEDS[format], []
        while path:
            data = (self.root / "feeds" / path).read_bytes()
            ids, link = read_json(data) if format == "json" else read_xml(data)
            seen.append((path, data, ids))
            path = link.removeprefix(URL) if link else None
            if path in [other for other, _, _ in seen]:
                break
        return seen


def read_json(data):
    feed = json.loads(data)
    return [item["id"] for item in feed["items"]], feed.get("next_url")


def read_xml(data):
    feed = feedparser.parse(data)
    links = [link["href"] for link in feed.feed.get("links", []) if link.get("rel") == "prev-archive"]
    return [entry.id for entry in feed.entries], links[0] if links else None


def without_next(data):
    """An archive without its link to the next one, which it gets once."""
    return re.sub(rb'\s*<(?:atom:)?link rel="next-archive"[^>]*/>', b"", data)


def check(report, feedgen):
    """Every entry once; new posts leave closed archives as they are."""
    with tempfile.TemporaryDirectory() as folder:
        site = Site(feedgen, pathlib.Path(folder))
        site.build()
        before = {format: site.documents(format) for format in FEEDS}
        for format in FEEDS:
            crawl(report, site, format, before[format])
            read_by_others(report, site, format, before[format])
        own_judge.judge(report, feedgen, "archives", sorted((site.root / "feeds").iterdir()))
        site.add_posts()
        site.build()
        for format in FEEDS:
            after = site.documents(format)
            crawl(report, site, format, after)
            closed = {path: data for path, data, _ in after[1:]}
            changed = [path for path, data, _ in before[format][1:] if closed.get(path) != data]
            if format == "json":
                report.check("archives: new posts change no JSON archive", not changed, changed)
                continue
            newest = [path for path, _, _ in before[format][1:2]]
            report.check(f"archives: new posts change the newest {format} archive alone", changed == newest, changed)
            same = all(without_next(closed[path]) == data for path, data, _ in before[format][1:2])
            report.check(f"archives: the newest {format} archive gets its next-archive and nothing else", same)


def read_by_others(report, site, format, documents):
    """Every document is taken by programs that others wrote; a reader keeps each entry of the feed and of its newest archive."""
    for path, data, ids in documents:
        file, name = site.root / "feeds" / path, f"archives: {path}"
        if format == "json":
            judge_jsonfeed.judge_shape(report, name, json.loads(data))
            continue
        judge_xmllint.judge(report, name, file)
        if path not in [other for other, _, _ in documents[:2]]:
            continue
        with tempfile.TemporaryDirectory() as home:
            judge_newsboat.reload(pathlib.Path(home), file.as_uri())
            with sqlite3.connect(f"{home}/cache.db") as cache:
                kept = [row[0] for row in cache.execute("SELECT guid FROM rss_item")]
        report.same(f"{name}: newsboat keeps every entry", [("ids", sorted(kept), sorted(ids))])


def crawl(report, site, format, documents):
    ids = [id for _, _, own in documents for id in own]
    report.check(f"archives: following {format} gives every entry once", sorted(ids) == site.all_ids(), len(ids))
    report.check(f"archives: no {format} document has more than {LIMIT}", all(len(own) <= LIMIT for _, _, own in documents))
