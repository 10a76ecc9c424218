"""feedparser: strict enough to say whether a feed is well-formed, and the parser of many aggregators."""

import calendar

import feedparser

from text import address, plain, shown


def judge(report, name, path, format, posts, config):
    """Every field of every entry comes back as the posts say it."""
    feed = feedparser.parse(str(path))
    report.check(f"{name} is well-formed", feed.bozo == 0, feed.get("bozo_exception"))
    version = {"rss": "rss20", "atom": "atom10"}[format]
    report.check(f"{name} is {version}", feed.version == version, feed.version)
    report.same(f"{name}: feed title and link", [
        ("title", plain(feed.feed.get("title")), plain(config["site"]["title"])),
        ("link", address(feed.feed.get("link")), address(config["site"]["url"])),
    ])
    if not report.same(f"{name}: number of entries", [("entries", len(feed.entries), len(posts))]):
        return
    fields = {
        "titles in order": (title, lambda post: shown(post.title)),
        "ids": (lambda entry: entry.get("id"), lambda post: post.id),
        "links": (lambda entry: address(entry.get("link")), lambda post: address(post.link)),
        "publication dates": (lambda entry: seconds(entry, "published_parsed"), lambda post: post.published),
        "authors": (lambda entry: authors(entry) or authors(feed.feed), lambda post: [shown(author) for author in post.authors]),
        "categories": (categories, lambda post: {plain(term) for term in post.categories}),
        "enclosures": (enclosure, lambda post: post.enclosure),
        "bodies": (has_body, lambda post: True),
    }
    if format == "atom":
        fields["update dates"] = (lambda entry: seconds(entry, "updated_parsed"), lambda post: post.updated)
    for field, (found, expected) in fields.items():
        pairs = [(post.path, found(entry), expected(post)) for entry, post in zip(feed.entries, posts)]
        report.same(f"{name}: {field}", pairs)
    ids = [entry.get("id") for entry in feed.entries]
    report.check(f"{name}: no id twice", len(set(ids)) == len(ids))


def title(entry):
    return shown(entry.get("title"))


def seconds(entry, key):
    moment = entry.get(key)
    return calendar.timegm(moment) if moment else None


def authors(entry):
    """The names at an entry; one that has none is by the authors of the feed (RFC 4287 §4.2.1)."""
    return [shown(author.get("name")) for author in entry.get("authors", [])]


def categories(entry):
    return {plain(tag.term) for tag in entry.get("tags", [])}


def enclosure(entry):
    found = [(item.get("href"), item.get("type"), item.get("length")) for item in entry.get("enclosures", [])]
    return found[0] if found else None


def has_body(entry):
    return any(content.value.strip() for content in entry.get("content", [])) or bool(entry.get("summary"))
