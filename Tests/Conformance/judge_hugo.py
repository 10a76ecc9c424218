"""Whether feedgen, in the folder of a Hugo site and without a config.json, writes the RSS feeds that Hugo writes.

Each site is built by both. The same files must be there, and in each file the same items in the same order, with the same guids,
links, dates and titles. What feedgen does otherwise on purpose is taken out of Hugo's feeds first, see docs/hugo.md: items of
the year 1, feeds without items, feeds of lists of terms.
"""

import email.utils
import html
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import own_judge
from hugo_sites import SITES
from sites import SHARED

NOW = "2030-01-01T00:00:00Z"
ITEM = re.compile(r"<item>(.*?)</item>", re.DOTALL)
FIELDS = ("guid", "link", "pubDate", "title")
# What XML 1.0 cannot carry, and Hugo writes all the same.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def check(report, feedgen):
    """Compares both programs over the small sites and over the corpus."""
    if shutil.which("hugo") is None:
        report.check("hugo is there", False)
        return
    for name, files in SITES.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            write(root, files)
            compare(report, feedgen, f"hugo site {name}", root)
            judge_init(report, feedgen, f"hugo site {name}", root)
    corpus = SHARED / "corpus" / "posts"
    if not corpus.is_dir():
        return
    for name, config in CORPUS_CONFIGS.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            write(root, {"hugo.toml": config})
            shutil.copytree(corpus, root / "content" / "posts")
            compare(report, feedgen, f"hugo corpus {name}", root)


CORPUS_CONFIGS = {
    "as it is": 'baseURL = "https://example.org/"\ntitle = "Corpus"\n',
    "by date": (
        'baseURL = "https://example.org/blog"\ntitle = "Corpus"\ntimeZone = "Asia/Shanghai"\nrssLimit = 50\n'
        '[permalinks]\nposts = "/:year/:month/:day/:slug/"\n'
    ),
}


def write(root, files):
    """Writes files below a folder."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def compare(report, feedgen, name, root):
    """Builds one site with both programs, and compares what came of it."""
    hugo = subprocess.run(
        ["hugo", "--quiet", "--clock", NOW, "--destination", "of-hugo"], cwd=root, capture_output=True, text=True
    )
    if not report.check(f"{name}: hugo builds it", hugo.returncode == 0, hugo.stdout + hugo.stderr):
        return
    run = subprocess.run(
        [feedgen, "--quiet", "--now", NOW, "--output", "of-feedgen"], cwd=root, capture_output=True, text=True
    )
    report.check(f"{name}: feedgen builds it", run.returncode == 0, run.stdout + run.stderr)
    own_judge.judge(report, feedgen, name, sorted((root / "of-feedgen").rglob("*.xml")))
    expected, found = feeds_of_hugo(root / "of-hugo"), feeds(root / "of-feedgen")
    report.check(
        f"{name}: the same files ({len(expected)})",
        set(expected) == set(found),
        f"missing {sorted(set(expected) - set(found))}, more {sorted(set(found) - set(expected))}",
    )
    both = [path for path in sorted(expected) if path in found]
    report.same(
        f"{name}: as many items",
        [(path, len(found[path]), len(expected[path])) for path in both],
    )
    report.same(
        f"{name}: the same title of the feed",
        [(path, title(root / "of-feedgen" / path), title(root / "of-hugo" / path)) for path in both],
    )
    for index, field in enumerate(FIELDS):
        pairs = [
            (f"{path} item {number}", one[index], other[index])
            for path in both
            for number, (one, other) in enumerate(zip(found[path], expected[path]))
        ]
        if field == "title":
            # feedgen escapes twice what readers would take for markup.
            pairs = [(where, html.unescape(one), other) for where, one, other in pairs]
        report.same(f"{name}: the same {field}, in the same order", pairs)


def judge_init(report, feedgen, name, root):
    """The configuration that `init` writes gives the same bytes as Hugo's own."""
    before = {path.relative_to(root): path.read_bytes() for path in (root / "of-feedgen").rglob("*.xml")}
    if (root / "config.json").exists():
        return
    # Hugo's own names come first, so that it does not take feedgen's file for its configuration.
    subprocess.run([feedgen, "init"], cwd=root, capture_output=True, check=True)
    shutil.rmtree(root / "of-feedgen")
    subprocess.run([feedgen, "--quiet", "--now", NOW, "--output", "of-feedgen"], cwd=root, capture_output=True)
    after = {path.relative_to(root): path.read_bytes() for path in (root / "of-feedgen").rglob("*.xml")}
    report.check(f"{name}: config.json of init means the same", before == after and bool(before))


def feeds_of_hugo(root):
    """The feeds of Hugo that feedgen means to write, by path."""
    lists = {path.parent.parent for path in root.glob("*/*/*.xml")} & {root / "tags", root / "categories"}
    found = {}
    for path, items in feeds(root).items():
        # Of a site in several languages, feedgen makes the feeds of the usual one.
        if path.startswith("fr/"):
            continue
        if (root / path).parent in lists or (root / path).parent.name in ("tags", "categories"):
            continue
        items = [item for item in items if item[2][:4] != "0001"]
        if items:
            found[path] = items
    return found


def feeds(root):
    """Every RSS file below a folder, as lists of items."""
    found = {}
    for path in sorted(root.rglob("*.xml")):
        text = path.read_text(encoding="utf-8", errors="replace")
        if "<rss" in text:
            found[str(path.relative_to(root))] = [item(match) for match in ITEM.findall(text)]
    return found


def title(path):
    """The title of a feed; one that feedgen wrote escapes twice what readers would take for markup."""
    match = re.search(r"<title>(.*?)</title>", path.read_text(encoding="utf-8", errors="replace"), re.DOTALL)
    return html.unescape(plain(match.group(1))) if match else ""


def item(text):
    """The fields of one item, read leniently."""
    values = []
    for field in FIELDS:
        match = re.search(rf"<{field}[^>]*>(.*?)</{field}>", text, re.DOTALL)
        values.append(plain(match.group(1)) if match else "")
    values[2] = instant(values[2])
    values[3] = " ".join(values[3].split())
    return tuple(values)


def plain(text):
    """A text without escapes and without what XML cannot carry."""
    text = FORBIDDEN.sub("", text)
    try:
        return ElementTree.fromstring(f"<a>{text}</a>").text or ""
    except ElementTree.ParseError:
        return text


def instant(date):
    """A moment, whatever the zone it is written in."""
    if " 0001 " in date or not date:
        return "0001"
    return email.utils.parsedate_to_datetime(date).timestamp().__str__()
