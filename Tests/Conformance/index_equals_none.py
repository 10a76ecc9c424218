#!/usr/bin/env python3
"""Whether a run with its index does what a run without one does, whatever happens in between.

Usage: Tests/Conformance/index_equals_none.py FEEDGEN [STEPS] [SEED]

Two copies of a small site get the same changes; before every run the one loses its index. After every run the feeds, the ledger, what
was printed and the exit status have to be the same. Changes are edits (some within the size and the time of the file), renames,
deletions, copies, clock steps, other configurations, damaged feeds and indexes. Now and then nothing happens for so long that the index
comes into use; what happens next has to be noticed.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

NAMES = ["feeds", ".feedgen"]
# So many seconds after a change its time is older than any clock's tick.
SETTLED = 0.06
# A site that has more posts loses one.
MOST_POSTS = 40
CACHE = {"index.sqlite", "index.sqlite-journal", ".gitignore"}


class Site:
    """A copy of the site, and the command that builds it."""

    def __init__(self, feedgen, root):
        self.feedgen = feedgen
        self.root = root
        (root / "posts").mkdir(parents=True)

    def write(self, path, text, time=None):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        if time is not None:
            os.utime(target, ns=(time, time))

    def run(self, now, words):
        command = [self.feedgen, "--now", now, "--diagnostics", "json", *words]
        done = subprocess.run(command, cwd=self.root, capture_output=True)
        return done.returncode, done.stdout, done.stderr

    def forget(self):
        for name in CACHE:
            (self.root / ".feedgen" / name).unlink(missing_ok=True)

    def state(self):
        """The bytes of everything that was written."""
        files = [path for name in NAMES for path in (self.root / name).rglob("*") if path.is_file()]
        return {str(path.relative_to(self.root)): path.read_bytes() for path in files if path.name not in CACHE}


class Story:
    """What happens to both sites, step by step."""

    def __init__(self, sites, seed):
        self.sites = sites
        self.random = random.Random(seed)
        self.day = 10_000
        self.number = 0
        self.config = {
            "site": {"title": "Index", "url": "https://example.org/", "language": "en"},
            "feeds": [
                {"format": "rss", "limit": 6},
                {"format": "atom", "limit": 4, "archive": True},
                {"format": "json", "where": "age<400d"},
                {"format": "rss", "each": "tag", "path": "tags/:tag.xml", "maxAge": "2y"},
                {"format": "rss", "path": "small.xml", "limit": 9, "mode": "summary", "maxBytes": 4000},
            ],
            "index": {"html": True},
        }
        self.everywhere("config.json", json.dumps(self.config))

    def everywhere(self, path, text, time=None):
        for site in self.sites:
            site.write(path, text, time)

    def date(self, day):
        return f"{2000 + day // 336}-{1 + day % 336 // 28:02}-{1 + day % 28:02}T00:00:00Z"

    def posts(self):
        return sorted(path.relative_to(self.sites[0].root) for path in (self.sites[0].root / "posts").rglob("*.md"))

    def body(self):
        """A text, now and then one that links to a post by its name, has something to be told of, or cannot be published."""
        other = self.random.choice(self.posts() or [pathlib.Path("none.md")]).stem
        return self.random.choice([
            "Text.", "Text.", "Text.", f"[there]({{% post_url {other} %}})", "<p onclick='x'>Text.</p>\n\n![](http://[)",
            "# Text\n\n{% unknown %}", "{% raw %}" * 3,
        ])

    def post(self, path, more="", body=None):
        day = self.day + self.random.randrange(-60, 20)
        tag = self.random.choice("abc")
        text = f"---\ntitle: T{self.random.randrange(10)}\ndate: {self.date(day)}\ntags: {tag}\n{more}---\n{body or self.body()}\n"
        self.everywhere(path, text)

    def change(self):
        """One thing that happens; the words of the next run."""
        self.number += 1
        some = self.random.choice(self.posts() or [None])
        kind = self.random.randrange(24)
        if len(self.posts()) > MOST_POSTS:
            kind = 6
        if kind < 4 or some is None:
            self.post(f"posts/{self.number}.md")
        elif kind == 4:
            self.post(some, body=f"Edited {self.number}.")
        elif kind == 5:
            for site in self.sites:
                target = site.root / some
                time = target.stat().st_mtime_ns
                site.write(some, target.read_text(encoding="utf-8").replace("T1", "T2").replace("Text", "Test"), time)
        elif kind == 6:
            for site in self.sites:
                (site.root / some).unlink()
        elif kind == 7:
            for site in self.sites:
                (site.root / some).rename(site.root / "posts" / f"renamed-{self.number}.md")
        elif kind == 8:
            for site in self.sites:
                shutil.copy2(site.root / some, site.root / "posts" / f"copy-{self.number}.md")
        elif kind == 9:
            self.everywhere(some, "---\ntitle: [\n---\nBroken.\n")
        elif kind == 10:
            self.post(some, more=f"updated: {self.date(self.day)}\n")
        elif kind == 11:
            self.post(some, more=f"expiryDate: {self.date(self.day + 3)}\nenclosure: /a{self.number % 3}.mp3\n")
        elif kind == 12:
            self.everywhere(f"a{self.number % 3}.mp3", "x" * self.random.randrange(50))
        elif kind == 13:
            self.config["feeds"][0]["limit"] = self.random.randrange(2, 9)
            self.everywhere("config.json", json.dumps(self.config))
        elif kind == 14:
            feed = self.random.choice(["feeds/rss.xml", "feeds/atom.xml", "feeds/index.html"])
            self.everywhere(feed, "<rss/>" if self.random.random() < 0.5 else "")
        elif kind == 15:
            self.sites[0].write(".feedgen/index.sqlite", "damaged " * self.random.randrange(200))
        elif kind == 17:
            self.config["content"] = {"mode": self.random.choice(["full", "summary", "content"])}
            self.everywhere("config.json", json.dumps(self.config))
        elif kind == 18:
            self.post(some, more=f"permalink: /there-{self.number}/\nimage: /a{self.number % 3}.mp3\n")
        elif kind == 19:
            self.post(some, more=self.random.choice(["draft: true\n", "feed: summary\n", "feed: false\n", "guid: 7\n"]))
        elif kind == 16:
            self.day += self.random.randrange(-30, 40)
        # What is left of the kinds changes nothing.
        self.day += self.random.randrange(2)
        return self.random.choice([[], [], [], [], ["--format", "atom"], ["--limit", "3"], ["--strict"], ["--prune"]])


def are_same(indexed, plain, story, words):
    """Runs both; whether they came to the same. What differs is printed."""
    plain.forget()
    outcomes = [site.run(story.date(story.day), words) for site in (indexed, plain)]
    states = [site.state() for site in (indexed, plain)]
    if outcomes[0] == outcomes[1] and states[0] == states[1]:
        return True
    odd = [path for path in states[0].keys() | states[1].keys() if states[0].get(path) != states[1].get(path)]
    print(sorted(odd))
    for (status, *texts), (_, *others) in [outcomes, outcomes[::-1]]:
        lines = [line for text, other in zip(texts, others) for line in text.splitlines() if line not in other.splitlines()]
        print(status, *(line.decode() for line in lines), sep="\n")
    return False


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    feedgen = pathlib.Path(sys.argv[1]).resolve()
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20250219
    with tempfile.TemporaryDirectory() as folder:
        indexed, plain = (Site(feedgen, pathlib.Path(folder) / name) for name in ("one", "two"))
        story = Story([indexed, plain], seed)
        for step in range(steps):
            words = ["--accept-republish", "--accept-deletions"] + story.change()
            for pause in [0, SETTLED, SETTLED, SETTLED] if story.random.random() < 0.5 else [0]:
                time.sleep(pause)
                if not are_same(indexed, plain, story, words):
                    print(f"FAILED  seed {seed}, step {step}, {words}")
                    return 1
    print(f"ok      {steps} random steps with an index came to the same as without one")
    return 0


sys.exit(main())
