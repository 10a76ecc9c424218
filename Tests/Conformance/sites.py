"""The sites whose feeds are judged."""

import dataclasses
import json
import pathlib
import shutil
import subprocess

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = PACKAGE.parent / "shared"


@dataclasses.dataclass
class Site:
    """A configuration, and the folder that its paths are relative to."""

    name: str
    root: pathlib.Path
    config: dict

    def feeds(self):
        """The name, format and place of each of its feeds."""
        folder = self.root / self.config.get("output", "feeds")
        for feed in self.config["feeds"]:
            yield f"{self.name}/{feed['path']}", feed["format"], folder / feed["path"]


def own_site():
    """The project's own feeds, as they are committed."""
    return Site("own", PACKAGE, json.loads((PACKAGE / "config.json").read_text(encoding="utf-8")))


def corpus_site(folder):
    """Real posts in many scripts, where they are at hand; nothing elsewhere."""
    posts = [SHARED / "corpus" / "posts", SHARED / "seed"]
    if not all(directory.is_dir() for directory in posts):
        return None
    config = {
        "site": {"title": "Corpus", "url": "https://example.org/corpus/", "description": "Real posts.",
                 "language": "zh-Hans", "author": {"name": "An Editor"}},
        "posts": {"directories": [str(directory) for directory in posts]},
        "feeds": [{"path": "rss.xml", "format": "rss", "limit": 1000},
                  {"path": "atom.xml", "format": "atom", "limit": 1000},
                  {"path": "feed.json", "format": "json", "limit": 1000}],
        "output": "feeds",
    }
    (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
    return Site("corpus", folder, config)


def modes_site(folder):
    """The project's own posts and one with a file beside it, in feeds that hold more or less of them."""
    shutil.copytree(PACKAGE / "posts", folder / "posts")
    (folder / "posts" / "2025-09-01-a-file.md").write_text(
        "---\ntitle: A file\naudio: a-file.mp3\n---\nTo be heard.\n", encoding="utf-8"
    )
    (folder / "posts" / "a-file.mp3").write_bytes(bytes(4321))
    (folder / "posts" / "2025-09-02-short.md").write_text(
        "---\ntitle: Short\nfeed: {mode: summary}\n---\nOnly the beginning, everywhere.\n", encoding="utf-8"
    )
    config = own_site().config | {
        "content": {"footer": "<p><a href=\"{link}\">{title}</a></p>"},
        "feeds": [{"path": "summary.xml", "format": "rss", "mode": "summary"},
                  {"path": "content.xml", "format": "atom", "mode": "content"},
                  {"path": "description.xml", "format": "rss", "mode": "content"},
                  {"path": "full.xml", "format": "rss"},
                  {"path": "summary.json", "format": "json", "mode": "summary"},
                  {"path": "content.json", "format": "json", "mode": "content"}],
    }
    (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
    return Site("modes", folder, config)


def bodies_site(folder):
    """All posts at hand, real ones and this project's own."""
    posts = [PACKAGE / "posts", SHARED / "corpus" / "posts", SHARED / "seed"]
    return site_of(folder, "bodies", [directory for directory in posts if directory.is_dir()])


def site_of(folder, name, directories):
    """A site of some folders of posts, with all of them in a feed of every format."""
    config = {
        "site": {"title": "Bodies", "url": "https://example.org/", "description": "Bodies to be judged.",
                 "language": "en", "author": {"name": "An Editor"}},
        "posts": {"directories": [str(directory) for directory in directories]},
        "feeds": [{"path": "rss.xml", "format": "rss", "limit": 100_000},
                  {"path": "atom.xml", "format": "atom", "limit": 100_000},
                  {"path": "feed.json", "format": "json", "limit": 100_000}],
        "output": "feeds",
    }
    (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
    return Site(name, folder, config)


def run(feedgen, site):
    """Runs feedgen for a site."""
    command = [str(feedgen), "--config", str(site.root / "config.json")]
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=600)


def build(report, feedgen, site):
    """Runs feedgen twice: it must succeed, and then find nothing to do."""
    command = [str(feedgen), "--config", str(site.root / "config.json")]
    first = subprocess.run(command, capture_output=True, text=True, timeout=600)
    ok = report.check(f"{site.name}: feedgen succeeds", first.returncode == 0, first.stderr.strip())
    before = {path: path.stat().st_mtime_ns for _, _, path in site.feeds() if path.exists()}
    subprocess.run(command, capture_output=True, text=True, timeout=600)
    after = {path: path.stat().st_mtime_ns for _, _, path in site.feeds() if path.exists()}
    report.check(f"{site.name}: a second run touches no feed", ok and before == after)
