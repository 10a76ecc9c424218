#!/usr/bin/env python3
"""Holds imports against what they promise: every entry a post, once, whatever the network and whoever kills the run.

Usage: Tests/Conformance/judge_import.py FEEDGEN [KILLS]
"""

import json
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import feedparser
import html5lib
import yaml

import feed_farm
import sites
from report import Report

# What an import of 200 feeds may take: the most memory in bytes, and seconds; silent servers cost their whole patience.
MEMORY = 400 << 20
SECONDS = 180

# How often a run is killed.
KILLS = 60

# The moment of the runs.
NOW = "2026-01-01T00:00:00Z"


def run(feedgen, folder, *words, timeout=600):
    """Runs feedgen in a folder."""
    return subprocess.run([str(feedgen), *words], cwd=folder, capture_output=True, text=True, errors="replace", timeout=timeout)


def headers(folder):
    """The front matter of every post below a folder, by its path."""
    found = {}
    for path in sorted(folder.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        found[path.name] = yaml.load(text.split("---\n", 2)[1], yaml.BaseLoader)
    return found


def tree(folder):
    """The bytes and the time of every file below a folder."""
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(folder.rglob("*")) if path.is_file()}


# The farm.

def check_farm(report, feedgen):
    """An import of 200 feeds ends, has every good entry once, and the second run writes nothing."""
    with tempfile.TemporaryDirectory() as folder, feed_farm.Farm(200) as farm:
        folder = pathlib.Path(folder)
        (folder / "feeds.json").write_text(farm.json(), encoding="utf-8")
        config = {"site": {"title": "Planet", "url": "https://planet.example/", "language": "en", "timeZone": "UTC"},
                  "subscriptions": [{"file": "feeds.json", "tags": ["planet"]}],
                  "feeds": [{"path": "rss.xml", "format": "rss", "limit": 2000},
                            {"path": "atom.xml", "format": "atom", "limit": 2000},
                            {"path": "feed.json", "format": "json", "limit": 2000}]}
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        began = time.monotonic()
        first = run(feedgen, folder, "import", "--now", NOW)
        took = time.monotonic() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        report.check(f"farm: the import ends in {took:.0f} s", took < SECONDS)
        report.check(f"farm: the import takes {used >> 20} MiB", used < MEMORY)
        report.check("farm: bad feeds make the exit status 1", first.returncode == 1, first.stderr[-2000:])
        check_posts(report, farm, folder)
        check_again(report, feedgen, farm, folder)
        check_published(report, feedgen, farm, folder)


def check_posts(report, farm, folder):
    """Every entry of a good feed is a post, once."""
    found = sorted(header.get("guid") or header["source"].get("entry") for header in headers(folder / "posts").values())
    expected = sorted(id for feed in farm.feeds for id in feed.ids)
    report.check(f"farm: {len(expected)} entries of good feeds are posts, each once", found == expected,
                 f"{len(found)} found; missing {sorted(set(expected) - set(found))[:5]}")
    tags = [header.get("tags") for header in headers(folder / "posts").values()]
    report.check("farm: the posts have the tags of the subscription", all("planet" in tag for tag in tags))


def check_again(report, feedgen, farm, folder):
    """A second run asks for what may have changed, and writes nothing."""
    before = tree(folder / "posts")
    farm.forget()
    second = run(feedgen, folder, "import", "--now", "2026-01-01T06:30:00Z")
    report.check("farm: a second run writes no post", tree(folder / "posts") == before, second.stdout)
    kinds = {"rss", "atom", "json", "gzip", "deflate", "latin1", "wrong-type", "ill-formed"}
    asked = {number: fields for number, _, fields in farm.requests if farm.feeds[number].kind in kinds}
    bare = [number for number, fields in asked.items() if "If-None-Match" not in fields or "If-Modified-Since" not in fields]
    report.check(f"farm: a second run asks conditionally ({len(asked)} feeds)", asked and not bare, str(bare[:5]))
    (folder / ".feedgen" / "import.jsonl").unlink()
    shutil.rmtree(folder / ".feedgen" / "network", ignore_errors=True)
    third = run(feedgen, folder, "import", "--now", "2026-01-02T00:00:00Z")
    report.check("farm: a run without its state writes no post", tree(folder / "posts") == before, third.stdout)


def check_published(report, feedgen, farm, folder):
    """What was imported can be published, and the judge is content with it."""
    built = run(feedgen, folder, "--now", NOW)
    report.check("farm: feedgen publishes the posts", built.returncode == 0, built.stderr[-2000:])
    paths = [str(folder / "feeds" / name) for name in ("rss.xml", "atom.xml", "feed.json")]
    judged = run(feedgen, folder, "validate", "--now", NOW, *paths)
    report.check("farm: feedgen validate is content", judged.returncode == 0, judged.stdout[-2000:])
    expected = sorted(id for feed in farm.feeds for id in feed.ids)
    for name in ("rss.xml", "atom.xml"):
        feed = feedparser.parse((folder / "feeds" / name).read_bytes())
        ids = sorted(entry.id for entry in feed.entries)
        report.check(f"farm: {name} has every entry once", ids == expected, f"{len(ids)} of {len(expected)}")
        named = [entry for entry in feed.entries if entry.get("source", {}).get("title", "").startswith("Feed ")]
        report.check(f"farm: {name} says of each entry whose it is", len(named) == len(expected), f"{len(named)}")


# The round trip.

FORMATS = (("rss.xml", "rss"), ("atom.xml", "atom"), ("feed.json", "json"))


def check_round_trip(report, feedgen):
    """Posts that become a feed, are imported and become a feed again say what they said."""
    for make in (sites.corpus_site, own_posts):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            site = make(folder)
            if site is None:
                print("        (no corpus at hand: ../shared/corpus)")
                continue
            built = run(feedgen, folder, "--now", NOW)
            report.check(f"{site.name}: feedgen publishes the posts", built.returncode == 0, built.stderr[-1000:])
            for path, format in FORMATS:
                check_trip(report, feedgen, site, path, format)


def own_posts(folder):
    """The project's own posts, and posts whose bodies and fields are hard to carry."""
    posts = folder / "posts"
    shutil.copytree(sites.PACKAGE / "posts", posts)
    bodies = {
        "blank": "<pre>a\n\n\nb</pre>\n<p>c</p>\n\n<p>d</p>", "liquid": "{% raw %}`{{ page.title }}` {% if a %}{% endraw %}",
        "rule": "one\n\n---\n\ntwo\n\n---\ntitle: x\n---\n", "marks": "\\*a\\* \\_b\\_ `*c*` &lt;div&gt; &amp;amp; 1\\. d",
        "quotes": "> a\n\n    code  code\n\n- b\n\n  c", "table": "|a|b|\n|-|-|\n|c|d|",
    }
    for index, (name, body) in enumerate(bodies.items()):
        (posts / f"2025-10-{index + 1:02}-{name}.md").write_text(
            f"---\ntitle: \"“{name}”: AT&amp;T's &lt;b> #1 - [x]\"\nauthors: [\"A: B\", {{name: C, email: c@example.org}}]\n"
            f"tags: [\"no\", \"1.0\", \"a, b\", \"{name}\"]\nfrom: https://there.example/{name}?a=1&b=2\n"
            f"date: 2025-10-{index + 1:02}T23:30:00-05:00\n---\n{body}\n", encoding="utf-8")
    # Without pages of their own, so that where an entry came from is its link.
    config = {**sites.own_site().config, "posts": {"directories": ["posts"]}, "output": "feeds",
              "feeds": [{"path": path, "format": format, "limit": 1000} for path, format in FORMATS]}
    (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
    return sites.Site("own posts", folder, config)


def check_trip(report, feedgen, site, path, format):
    """One feed of a site: imported, published, compared entry by entry."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        source = site.root / "feeds" / path
        config = {**site.config, "posts": {"directories": ["posts"]}, "output": "feeds",
                  "feeds": [{"path": path, "format": format, "limit": 1000}]}
        (folder / "config.json").write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
        imported = run(feedgen, folder, "import", "--now", NOW, str(source))
        name = f"{site.name}/{path} and back"
        report.check(f"{name}: feedgen imports it", imported.returncode == 0, imported.stderr[-1000:])
        built = run(feedgen, folder, "--now", NOW)
        report.check(f"{name}: feedgen publishes it", built.returncode == 0, built.stderr[-1000:])
        before, after = (entries(file, format) for file in (source, folder / "feeds" / path))
        report.check(f"{name}: the entries are the same ({len(before)})", list(before) == list(after),
                     f"{sorted(set(before) ^ set(after))[:4]}")
        for field in ("title", "published", "updated", "authors", "categories", "original", "text"):
            if format == "rss" and field == "updated":
                continue
            pairs = [(id, after[id][field], before[id][field]) for id in before if id in after]
            if field == "text":
                odd = [f"{id}: {parting(found, expected)}" for id, found, expected in pairs if found != expected]
                report.check(f"{name}: {field} ({len(pairs)})", not odd, f"{len(odd)} differ; " + "; ".join(odd[:3]))
            else:
                report.same(f"{name}: {field}", pairs)
        again = tree(folder / "posts")
        run(feedgen, folder, "import", "--now", NOW, str(folder / "feeds" / path))
        report.check(f"{name}: what was imported is known when it comes back", tree(folder / "posts") == again)


def entries(path, format):
    """What a feed says of each entry, by its id, read by a program that no one here wrote."""
    if format == "json":
        items = json.loads(path.read_text(encoding="utf-8"))["items"]
        return {item["id"]: {
            "title": item.get("title"), "published": item["date_published"], "updated": item["date_modified"],
            "authors": [(author.get("name"), author.get("url")) for author in item.get("authors", [])],
            "categories": item.get("tags", []), "original": item.get("external_url") or item["url"],
            "text": words(item["content_html"])} for item in items}
    feed = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    found = {}
    for entry in feed.entries:
        via = [link.href for link in entry.links if link.rel == "via"]
        body = entry.content[0].value if "content" in entry else entry.get("summary", "")
        found[entry.id] = {
            "title": entry.get("title") or None, "published": entry.published_parsed, "updated": entry.get("updated_parsed"),
            "authors": [author.get("name") for author in entry.get("authors", [])],
            "categories": [tag.term for tag in entry.get("tags", [])], "original": via[0] if via else entry.link, "text": words(body)}
    return found


def parting(found, expected):
    """Where two texts part."""
    at = next((index for index, (one, other) in enumerate(zip(found, expected)) if one != other), min(len(found), len(expected)))
    return f"…{found[max(0, at - 20):at + 30]!r}, expected …{expected[max(0, at - 20):at + 30]!r}"


def words(html):
    """The words that a browser shows of a text."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return " ".join("".join(tree.itertext()).split())


# Kills.

def check_kills(report, feedgen, kills):
    """An import that is killed at any moment, then run again, has every entry once and leaves nothing behind."""
    dice = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        feeds = [folder / f"{number}.xml" for number in range(20)]
        for number, feed in enumerate(feeds):
            feed.write_bytes(feed_farm.rss(number) if number % 2 else feed_farm.atom(number))
        expected = sorted(id for number in range(20) for id, _, _ in feed_farm.entries(number))
        words = ["import", "--now", NOW, "--output", "posts", *(feed.name for feed in feeds)]
        began = time.monotonic()
        run(feedgen, folder, *words)
        whole = time.monotonic() - began
        untouched = {path.name: path.read_bytes() for path in (folder / "posts").iterdir()}
        torn = twice = lost = left = 0
        for _ in range(kills):
            if dice.random() < 0.5:
                shutil.rmtree(folder / "posts")
                shutil.rmtree(folder / ".feedgen")
            for _ in range(3):
                process = subprocess.Popen([str(feedgen), *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(dice.random() * whole * 1.2)
                process.kill()
                process.wait()
                posts = folder / "posts"
                torn += sum(1 for path in posts.glob("*.md") if untouched.get(path.name) != path.read_bytes()) if posts.is_dir() else 0
            run(feedgen, folder, *words)
            found = sorted(header.get("guid") for header in headers(folder / "posts").values())
            twice += len(found) - len(set(found))
            lost += len(set(expected) - set(found))
            left += sum(1 for path in (folder / "posts").iterdir() if path.suffix != ".md")
        report.check(f"{3 * kills} kills: no post was ever torn", torn == 0, str(torn))
        report.check(f"{3 * kills} kills: no entry came twice", twice == 0, str(twice))
        report.check(f"{3 * kills} kills: no entry was lost", lost == 0, str(lost))
        report.check(f"{3 * kills} kills: nothing else is left in the posts folder", left == 0, str(left))


def check(report, feedgen, kills=KILLS):
    """All of it."""
    check_round_trip(report, feedgen)
    check_kills(report, feedgen, kills)
    check_farm(report, feedgen)


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    report = Report()
    check(report, pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else KILLS)
    return 0 if report.close() else 1


if __name__ == "__main__":
    sys.exit(main())
