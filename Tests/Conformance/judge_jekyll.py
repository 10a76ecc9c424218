"""Whether feedgen writes what Jekyll and jekyll-feed write of the same site: over an odd site, and real posts where they are at hand.

Jekyll's feeds can be ill-formed (a `&` in a link, control characters), so both are read by patterns. What is known to differ is
evened out here, and told in docs/jekyll.md: names and titles are decoded once more, white space is folded, and of two posts with
one id the second has a number behind it.
"""

import datetime
import html
import pathlib
import re
import shutil
import subprocess
import tempfile
import unicodedata
import urllib.parse

import jekyll_site
import own_judge
from sites import SHARED

FIELDS = ["link", "published", "updated", "title", "author", "categories"]
NOW = ["--now", "2030-01-01T00:00:00Z"]


def find(pattern, text):
    found = re.search(pattern, text, re.DOTALL)
    return found[1] if found else None


def plain(text):
    """What a reader shows of a text that may be escaped once more than it should be."""
    return " ".join(html.unescape(html.unescape(text or "")).split())


def shown_title(text):
    found = re.search(r"<title([^>]*)>(.*?)</title>", text, re.DOTALL)
    if not found:
        return ""
    title = html.unescape(found[2])
    return plain(re.sub(r"<[^>]*>", "", title) if 'type="html"' in found[1] else title)


def shown_summary(text):
    summary = html.unescape(find(r"<summary[^>]*>(.*?)</summary>", text) or "")
    return plain(summary.removeprefix("<![CDATA[").removesuffix("]]>"))


def person(text):
    author = find(r"<author>(.*?)</author>", text) or ""
    return tuple(plain(find(f"<{name}>(.*?)</{name}>", author)) for name in ("name", "email", "uri"))


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def links(text, relation):
    found = [link for link in re.findall(r"<link\b[^>]*>", text) if f'rel="{relation}"' in link]
    return html.unescape(find(r'href="([^"]*)"', found[0])) if found else None


def entry(text):
    return {
        "id": re.sub("#[0-9]+$", "", html.unescape(find("<id>(.*?)</id>", text))),
        "link": links(text, "alternate"),
        "published": instant(find("<published>(.*?)</published>", text)),
        "updated": instant(find("<updated>(.*?)</updated>", text)),
        "title": shown_title(text),
        "author": person(text),
        "summary": shown_summary(text),
        "categories": sorted({plain(term) for term in re.findall(r'<category[^>]*?term="([^"]*)"', text)}),
    }


def read(path):
    """The head of a feed, and its entries."""
    text = path.read_text(encoding="utf-8")
    head = text.split("<entry", 1)[0]
    feed = {
        "id": find("<id>(.*?)</id>", head),
        "title": shown_title(head),
        "subtitle": plain(find("<subtitle[^>]*>(.*?)</subtitle>", head)),
        "self": links(head, "self"),
        "page": links(head, "alternate"),
        "language": find('<feed[^>]*xml:lang="([^"]*)"', head),
    }
    return feed, [entry(found) for found in re.findall(r"<entry\b.*?</entry>", text, re.DOTALL)]


def feeds(root):
    """The paths of the feeds below a folder."""
    return sorted(str(path.relative_to(root)) for path in root.rglob("*.xml"))


def write(root, config, files):
    (root / "_config.yml").write_text(config, encoding="utf-8")
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(report, name, command, root):
    done = subprocess.run([str(word) for word in command], cwd=root, capture_output=True, text=True)
    return report.check(f"{name}: {pathlib.Path(command[0]).name} runs", done.returncode == 0, done.stdout + done.stderr)


def compare(report, name, theirs, ours, fields):
    """Compares the feeds below two folders, entry by entry."""
    paths = feeds(theirs)
    report.same(f"{name}: the feeds are at the same paths", [("", feeds(ours), paths)])
    for path in paths:
        if not (ours / path).is_file():
            continue
        (feed, expected), (own, found) = read(theirs / path), read(ours / path)
        label = f"{name}: {path}"
        report.same(f"{label}: the head", [(key, own[key], value) for key, value in feed.items()])
        wanted = sorted(expected, key=lambda entry: (entry["id"], entry["link"], entry["title"]))
        got = sorted(found, key=lambda entry: (entry["id"], entry["link"], entry["title"]))
        same = report.same(f"{label}: ids", [("", [one["id"] for one in got], [one["id"] for one in wanted])])
        if not same:
            continue
        for field in fields:
            pairs = [(one["id"], other[field], one[field]) for one, other in zip(wanted, got)]
            report.same(f"{label}: {field}", pairs)
        dates = [one["published"] for one in found]
        report.check(f"{label}: the newest comes first", dates == sorted(dates, reverse=True))


def check_site(report, feedgen, name, config, files, normalization):
    """Builds a site with Jekyll and feedgen, and once more with the configuration that `init` makes of it."""
    with tempfile.TemporaryDirectory() as folder:
        theirs, ours, made = (pathlib.Path(folder) / name for name in ("theirs", "ours", "made"))
        for root in (theirs, ours, made):
            root.mkdir()
            own = "" if root == theirs else f"\nfeedgen: {{ids: {{normalization: {normalization}}}}}\n"
            if callable(files):
                files(root)
                (root / "_config.yml").write_text(config + own, encoding="utf-8")
            else:
                write(root, config + own, files)
        if not run(report, name, ["jekyll", "build", "--quiet"], theirs):
            return
        words = ["--quiet", *NOW]
        done = subprocess.run([feedgen, *words], cwd=ours, capture_output=True, text=True)
        report.check(f"{name}: feedgen runs", done.returncode in (0, 1), done.stderr)
        own_judge.judge(report, feedgen, name, sorted((ours / "_site").rglob("*.xml")))
        # The excerpts of real posts differ on purpose: without the heading that repeats the title.
        compare(report, name, theirs / "_site", ours / "_site", FIELDS if callable(files) else [*FIELDS, "summary"])
        subprocess.run([feedgen, "init"], cwd=made, capture_output=True)
        subprocess.run([feedgen, *words], cwd=made, capture_output=True)
        (made / "_config.yml").unlink()
        subprocess.run([feedgen, *words], cwd=made, capture_output=True)
        same = [(path, (made / "_site" / path).read_bytes() if (made / "_site" / path).is_file() else None,
                 (ours / "_site" / path).read_bytes()) for path in feeds(ours / "_site")]
        report.same(f"{name}: what init writes makes the same feeds", same)
        check_switch(report, feedgen, name, theirs, normalization)


def check_other_form(report, feedgen, name, config, files, form):
    """Builds a site with ids folded in the other way than Jekyll's: they are the same once both are folded and decoded."""
    other = "nfc" if form == "nfkc" else "nfkc"
    with tempfile.TemporaryDirectory() as folder:
        theirs, ours = (pathlib.Path(folder) / name for name in ("theirs", "ours"))
        for root, own in ((theirs, ""), (ours, f"\nfeedgen: {{ids: {{normalization: {other}}}}}\n")):
            root.mkdir()
            files(root)
            (root / "_config.yml").write_text(config + own, encoding="utf-8")
        if not run(report, name, ["jekyll", "build", "--quiet"], theirs):
            return
        subprocess.run([feedgen, "--quiet", *NOW], cwd=ours, capture_output=True)
        ids = [sorted(entry["id"] for entry in read(root / "_site" / "feed.xml")[1]) for root in (theirs, ours)]
        folded = [sorted(unicodedata.normalize("NFKC", urllib.parse.unquote(one)) for one in some) for some in ids]
        report.same(f"{name}: ids in {other.upper()} are Jekyll's in another form", [("", folded[1], folded[0])])
        plain = [urllib.parse.unquote(one) for one in (ids[1] if other == "nfc" else ids[0])]
        report.check(f"{name}: and are in NFC", all(unicodedata.is_normalized("NFC", one) for one in plain))


def check_switch(report, feedgen, name, root, normalization):
    """Adopts what Jekyll has built, ill-formed or not, with ids told to be folded in the other way: those that readers know stay."""
    before = {path: {entry["id"] for entry in read(root / "_site" / path)[1]} for path in feeds(root / "_site")}
    other = "nfc" if normalization == "nfkc" else "nfkc"
    with open(root / "_config.yml", "a", encoding="utf-8") as config:
        config.write(f"\nfeedgen: {{ids: {{normalization: {other}}}}}\n")
    subprocess.run([feedgen, "adopt", *(f"_site/{path}" for path in before)], cwd=root, capture_output=True)
    subprocess.run([feedgen, "--quiet", *NOW], cwd=root, capture_output=True)
    after = {path: {entry["id"] for entry in read(root / "_site" / path)[1]} for path in before}
    pairs = [(path, sorted(after[path] - ids), sorted(ids - after[path])) for path, ids in before.items()]
    report.same(f"{name}: what readers of Jekyll's feeds know stays", [(path, new + gone, []) for path, new, gone in pairs])


def folding():
    """How the installed Jekyll folds what is no ASCII in ids."""
    code = 'require "addressable/uri"; print Addressable::URI.parse("http://a/%EF%BC%A1").normalize.to_s'
    done = subprocess.run(["ruby", "-e", code], capture_output=True, text=True)
    return "nfkc" if done.stdout.endswith("/A") else "nfc"


def corpus(root):
    shutil.copytree(SHARED / "corpus" / "posts", root / "_posts")


CORPUS = """\
title: Real posts
url: https://example.org
baseurl: /blog
timezone: {zone}
plugins: [jekyll-feed]
feed: {{posts_limit: 100000, excerpt_only: true}}
"""


def check(report, feedgen):
    """Every site that Jekyll is asked about; nothing where there is no Jekyll."""
    if not shutil.which("jekyll"):
        report.check("jekyll: it is installed", False, "install jekyll and ruby-jekyll-feed")
        return
    form = folding()
    for name, config, files in jekyll_site.sites():
        check_site(report, feedgen, f"jekyll: {name}", config, files, form)
    if not (SHARED / "corpus" / "posts").is_dir():
        print("        (no corpus at hand: ../shared/corpus)")
        return
    for zone in jekyll_site.ZONES:
        check_site(report, feedgen, f"jekyll: real posts in {zone}", CORPUS.format(zone=zone), corpus, form)
    zone = jekyll_site.ZONES[0]
    check_other_form(report, feedgen, "jekyll: real posts", CORPUS.format(zone=zone), corpus, form)
