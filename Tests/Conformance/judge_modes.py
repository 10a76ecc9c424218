"""What a feed holds of its posts, by feedparser and Python's JSON parser: the beginning, the whole text, or both."""

import json

import feedparser

from text import json_body


def judge(report, name, path, format, posts, config):
    """No entry holds more or less than its post, else its feed, else the site says."""
    feed = next(feed for feed in config["feeds"] if feed["path"] == path.name)
    usual = feed.get("mode") or config.get("content", {}).get("mode", "full")
    found = json_modes(path) if format == "json" else xml_modes(path, format)
    pairs = [(post.path, mode, post.mode or usual) for post, mode in zip(posts, found, strict=True)]
    report.same(f"{name}: modes", pairs)


def xml_modes(path, format):
    """A full text alone is the description of an RSS item, and is HTML; a summary is plain text."""
    for entry in feedparser.parse(str(path)).entries:
        whole = bool(entry.get("content"))
        short = bool(entry.get("summary")) and not (format == "atom" and whole and "summary_detail" not in entry)
        if format == "rss" and not whole and entry.get("summary", "").lstrip().startswith("<"):
            yield "content"
        else:
            yield "full" if whole and short else "content" if whole else "summary"


def json_modes(path):
    """Every item has HTML; where it is the summary, the item is that alone."""
    for item in json.loads(path.read_text(encoding="utf-8"))["items"]:
        if "content_html" not in item:
            yield None
        elif json_body(item) is None:
            yield "summary"
        else:
            yield "full" if "summary" in item else "content"
