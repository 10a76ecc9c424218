"""Whether entries keep their ids whatever happens to their files, their site and the ledger: over real posts where they are at hand.

What readers see is compared: the ids of the feed that feedparser reads, before and after. Which post is which is told by the
first line of its body, which this adds.
"""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile

import feedparser

from sites import PACKAGE, SHARED

NOW = ["--now", "2030-01-01T00:00:00Z"]
LATER = ["--now", "2030-02-01T00:00:00Z"]
MARK = re.compile(r"mark-(\d+)-")


class Site:
    """A copy of the posts, and the feed that feedgen makes of them."""

    def __init__(self, feedgen, root):
        self.feedgen = feedgen
        self.root = root
        self.config = {
            "site": {"title": "Identity", "url": "https://example.org/blog/", "language": "en"},
            "feeds": [{"format": "atom", "limit": 100000}],
            "index": False,
        }
        sources = [SHARED / "corpus" / "posts"] if (SHARED / "corpus" / "posts").is_dir() else [PACKAGE / "posts"]
        files = sorted(path for source in sources for path in source.rglob("*") if path.is_file())
        (root / "posts").mkdir()
        for number, path in enumerate(files):
            head, fields, body = path.read_bytes().split(b"---", 2)
            marked = b"\n<p>mark-%d-</p>\n" % number + body.lstrip(b"-")
            (root / "posts" / path.name).write_bytes(head + b"---" + fields + b"---\n" + marked)

    def posts(self):
        return sorted(path for path in (self.root / "posts").rglob("*") if path.is_file())

    def build(self, *words):
        """The ids and the times of the last change, by the mark of the post."""
        (self.root / "config.json").write_text(json.dumps(self.config), encoding="utf-8")
        command = [self.feedgen, "--quiet", *(words or NOW), "--accept-republish"]
        subprocess.run(command, cwd=self.root, capture_output=True)
        entries = feedparser.parse(str(self.root / "feeds" / "atom.xml")).entries
        marks = [MARK.search(entry.content[0].value if "content" in entry else "") for entry in entries]
        return {mark[1]: (entry.id, entry.updated) for mark, entry in zip(marks, entries) if mark}


def check(report, feedgen):
    """Renames, moves, new slugs, another host, scheme and pattern, a lost ledger and edits: no id changes."""
    with tempfile.TemporaryDirectory() as folder:
        site = Site(feedgen, pathlib.Path(folder))
        first = site.build()
        count = len(first)
        report.check(f"identity: ids are distinct ({count})", count > 5 and len({id for id, _ in first.values()}) == count)
        for name, change in STEPS.items():
            change(site)
            same(report, name, site.build(), first)
        check_edits(report, site, first)


def same(report, name, found, first):
    report.same(f"identity: {name}", [(mark, found.get(mark, [None])[0], id) for mark, (id, _) in first.items()])


def rename(site):
    """Other names with the dates of the old ones, where those have one."""
    for number, path in enumerate(site.posts()):
        date = re.match(r"\d{4}-\d{2}-\d{2}-", path.name)
        path.rename(path.with_name(f"{date[0] if date else ''}renamed {number} \N{SNOWMAN}{path.suffix}"))


def move(site):
    for number, path in enumerate(site.posts()):
        folder = site.root / "posts" / f"folder {number % 7}" / "deeper"
        folder.mkdir(parents=True, exist_ok=True)
        path.rename(folder / path.name)


def slug(site):
    for number, path in enumerate(site.posts()):
        head, rest = path.read_bytes().split(b"---", 1)
        path.write_bytes(head + b"---\nslug: slug-%d" % number + rest)


def pattern(site):
    site.config["posts"] = {"permalink": "/:year/:month/:title.html"}


def host(site):
    site.config["site"]["url"] = "http://other.example/"


def cache(site):
    for path in (site.root / ".feedgen").iterdir():
        if path.name != "ledger.jsonl":
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def ledger(site):
    (site.root / ".feedgen" / "ledger.jsonl").unlink()


def merge(site):
    path = site.root / ".feedgen" / "ledger.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(reversed(lines + lines)) + "\n", encoding="utf-8")


STEPS = {
    "files are renamed": rename,
    "files are moved": move,
    "slugs are new": slug,
    "links have another pattern": pattern,
    "the site has another host and scheme": host,
    "the cache is deleted": cache,
    "the ledger is merged with itself, unsorted": merge,
    "the ledger is lost": ledger,
}


def check_edits(report, site, first):
    """Every second post is edited, by hand and by policy."""
    site.config["updates"] = "auto"
    site.build()
    edited = set()
    for path in site.posts()[::2]:
        text = path.read_bytes()
        mark = MARK.search(text.decode("utf-8", "replace"))
        edited.add(mark[1])
        # A paragraph, so much that readers should notice.
        path.write_bytes(text.rstrip() + b"\n\n<p>" + b" ".join(b"new%d" % n for n in range(120)) + b"</p>\n")
    for path in site.posts()[1::2]:
        text = path.read_bytes()
        path.write_bytes(text.rstrip() + b"\n\n \n")
    found = site.build(*LATER)
    same(report, "half of the posts are edited", found, first)
    moved = {mark for mark, (_, updated) in found.items() if updated.startswith("2030-02-01")}
    expected = {mark for mark in edited if mark in found}
    own = {mark for mark in expected - moved if found[mark][1] == first[mark][1]}
    report.check(
        f"identity: edits that readers should notice move “updated”, and no others ({len(moved)})",
        moved <= expected and len(moved) + len(own) == len(expected) and len(moved) > 1,
        f"{len(moved - expected)} moved unedited, {len(expected - moved - own)} edits did not move",
    )
