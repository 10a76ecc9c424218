#!/usr/bin/env python3
"""Compares what feedgen reads of feeds with what feedparser reads of the same bytes, field by field.

Usage: Tests/Conformance/judge_reading.py [FEEDDUMP]

`FeedDump` is the built program of that name (default: below .build). The feeds are the cases of the W3C's feed validator, where
`../shared` has them, and those of this repository. A field counts when either side has it. Each difference is listed, with the
reason where it is known (`KNOWN`); all of them count as misses.

Two things are compared in one form because feedparser sanitises and feedgen does not: HTML is compared by its words (tags taken
out, references resolved, white space folded), URLs in the canonical spelling of RFC 3986 §6.2. The rest must be equal.
"""

import collections
import datetime
import html
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse
import warnings

import feedparser

from report import Report

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASES = ROOT.parent / "shared" / "validator-cases"
# The share of the compared fields that must agree.
GOAL = 0.97


class Words(html.parser.HTMLParser):
    """The words that a browser shows of HTML."""

    HIDDEN = {"script", "style", "template", "iframe", "noembed", "noframes"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.parts, self.hidden = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in self.HIDDEN:
            self.hidden.append(tag)
        self.parts.append(" ")

    def handle_endtag(self, tag):
        if self.hidden and self.hidden[-1] == tag:
            self.hidden.pop()
        self.parts.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def folded(text):
    """Text with white space folded; nothing for an empty one."""
    return " ".join((text or "").replace("\u200b", "").replace("\ufeff", "").split()) or None


def words(text):
    """What a browser shows of HTML, on one line, without the spaces between words, which tags may or may not make."""
    return "".join("".join(Words(text or "").parts).split()) or None


def shown(detail, text):
    """A text of feedparser's as words: HTML by its type, else as it is."""
    if detail and detail.get("type") in ("text/html", "application/xhtml+xml"):
        return words(text)
    return "".join((text or "").split()) or None


def url(text):
    """A URL in its canonical spelling; nothing for what is none."""
    text = (text or "").strip()
    try:
        parts = urllib.parse.urlsplit(text)
        if not parts.scheme:
            return None
        host = (parts.hostname or "").encode("idna").decode() if parts.hostname else ""
        port = f":{parts.port}" if parts.port else ""
        user = parts.netloc.rpartition("@")[0]
        network = (user + "@" if user else "") + host + port
        path = urllib.parse.quote(parts.path, safe="%/:=&?~#+!$,;'@()*[]-._")
        if network and not path:
            path = "/"
        query, fragment = (urllib.parse.quote(part, safe="%/:=&?~+!$,;'@()*-._") for part in parts[3:])
        return urllib.parse.urlunsplit((parts.scheme.lower(), network, path, query, fragment))
    except (ValueError, UnicodeError):
        return text or None


def seconds(moment):
    """A date of feedparser's in seconds since 1970."""
    if moment is None:
        return None
    return int((datetime.datetime(*moment[:6]) - datetime.datetime(1970, 1, 1)).total_seconds())


def people(authors):
    """Names and mail addresses; somebody without a name is known by what there is."""
    found = []
    for author in authors or []:
        name = folded(author.get("name")) or folded(author.get("email")) or url(author.get("href"))
        if name:
            found.append((name, folded(author.get("email"))))
    return sorted(set(found), key=str) or None


def raw(item, key):
    """A value of feedparser's own, without the fallbacks it makes up for old callers."""
    return dict.get(item, key)


def feed_fields_of_theirs(feed):
    return {
        "title": shown(feed.get("title_detail"), feed.get("title")),
        "link": url(feed.get("link")),
        "id": folded(feed.get("id")),
        "description": shown(feed.get("subtitle_detail"), feed.get("subtitle")),
        "updated": seconds(raw(feed, "updated_parsed") or raw(feed, "published_parsed")),
        "authors": people(feed.get("authors")),
    }


def feed_fields_of_ours(feed):
    return {
        "title": "".join((feed["title"] or "").split()) or None,
        "link": url(feed["link"]),
        "id": folded(feed["id"]),
        "description": "".join((feed["description"] or "").split()) or None,
        "updated": feed["updated"],
        "authors": our_people(feed["authors"]),
    }


def our_people(authors):
    found = {(folded(person["name"]), folded(person["email"])) for person in authors}
    return sorted(found, key=str) or None


def entry_fields_of_theirs(entry):
    contents = [part for part in entry.get("content") or [] if part.get("value")]
    full = shown(contents[0], contents[0]["value"]) if contents else None
    short = shown(entry.get("summary_detail"), entry.get("summary"))
    # feedparser copies a content to the summary if there is none.
    if contents and (short == full or entry.get("summary") == contents[0]["value"]):
        short = None
    # It keeps the files of Media RSS under a name of their own.
    files = [link.get("href") for link in entry.get("links") or [] if link.get("rel") == "enclosure"]
    files += [media.get("url") for media in entry.get("media_content") or [] if not is_picture(media)]
    return {
        "title": shown(entry.get("title_detail"), entry.get("title")),
        "link": url(entry.get("link")),
        "id": folded(entry.get("id")),
        "published": seconds(raw(entry, "published_parsed")),
        "updated": seconds(raw(entry, "updated_parsed")),
        "authors": people(entry.get("authors")),
        "categories": sorted({folded(tag["term"]) for tag in entry.get("tags") or [] if folded(tag["term"])}) or None,
        "text": full or short,
        "summary": short if full else None,
        "enclosures": sorted({str(url(file)) for file in files if file}) or None,
    }


def is_picture(media):
    """Whether an element of Media RSS is a picture, which stands for its entry."""
    medium = media.get("medium")
    return medium == "image" or (medium is None and (media.get("type") or "").startswith("image/"))


def entry_fields_of_ours(entry):
    full, short = words(entry["content"]), words(entry["summary"])
    return {
        "title": "".join((entry["title"] or "").split()) or None,
        "link": url(entry["link"]),
        "id": folded(entry["id"]),
        "published": entry["published"],
        "updated": entry["updated"],
        "authors": our_people(entry["authors"]),
        "categories": sorted({folded(category["term"]) for category in entry["categories"]}) or None,
        "text": full or short,
        "summary": short if full and short != full else None,
        "enclosures": sorted({str(url(file["url"])) for file in entry["enclosures"]}) or None,
    }


def theirs(path, base):
    """What feedparser reads; nothing if it finds no feed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        headers = {"content-location": base, "content-type": "application/xml"}
        result = feedparser.parse(io.BytesIO(path.read_bytes()), response_headers=headers)
    if not result.get("version") or not (result.feed or result.entries):
        return None
    return result


def ours(program, feeds):
    """What feedgen reads of all feeds, in their order."""
    lines = "".join(f"{base} {path}\n" for path, base in feeds)
    result = subprocess.run([program], input=lines.encode(), capture_output=True, check=True, timeout=600)
    return [json.loads(line) for line in result.stdout.rstrip(b"\n").split(b"\n")]


def differences(their, our):
    """Every compared field of a feed: where, what feedparser has, what feedgen has."""
    if our is None:
        yield "feed", "a feed", None
        return
    pairs = [("feed", feed_fields_of_theirs(their.feed), feed_fields_of_ours(our))]
    if len(their.entries) != len(our["entries"]):
        yield "entries", len(their.entries), len(our["entries"])
    for number, (left, right) in enumerate(zip(their.entries, our["entries"])):
        pairs.append((f"entry {number + 1}", entry_fields_of_theirs(left), entry_fields_of_ours(right)))
    for where, left, right in pairs:
        for field, value in left.items():
            if value is not None or right[field] is not None:
                yield f"{where} {field}", value, right[field]


def feeds():
    """The feeds to compare, each with the URL that it is taken to be served from."""
    found = []
    if CASES.is_dir():
        for line in (CASES / "cases.jsonl").read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            found.append((CASES / "feeds" / case["path"], case["base"]))
    return found


def own_feeds():
    """The feeds of this repository, and those that its tests expect."""
    paths = [*(ROOT / "feeds").rglob("*.xml"), *(ROOT / "Tests" / "PublishingTests" / "Sites").rglob("*.xml")]
    return [(path, f"https://example.org/{path.name}") for path in sorted(paths)]


def score(program, everything):
    """Compares feeds; the numbers of fields that agree and that were compared, and the misses."""
    agreeing, compared, misses = 0, 0, []
    for (path, base), our in zip(everything, ours(program, everything)):
        their = theirs(path, base)
        if their is None:
            continue
        for where, left, right in differences(their, our):
            compared += 1
            if left == right:
                agreeing += 1
            else:
                misses.append((path, where, left, right))
    return agreeing, compared, misses


def is_link(where):
    return where.endswith(" link")


# Why feedparser and feedgen differ: a reason, and what it is told by (file, field, feedparser's value, feedgen's value).
KNOWN = [
    ("a link that runs a program leads nowhere",
     lambda path, where, left, right: is_link(where) and str(left).startswith("javascript:")),
    ("feedparser takes an id of Atom for a link, whatever it is; only an address can be one",
     lambda path, where, left, right: is_link(where) and (right is None or str(left).startswith(("urn:", "tag:")))),
    ("of several alternate links feedparser takes the last, feedgen the first",
     lambda path, where, left, right: is_link(where) and right is not None),
    ("feedparser resolves an id like a reference; feedgen keeps it as it was written",
     lambda path, where, left, right: where.endswith(" id") and str(left).rstrip("#").lower().endswith(str(right).rstrip("#").lower())),
    ("of an element that stands twice one has to be taken",
     lambda path, where, left, right: re.search("multiple|duplicate", path.name)),
    ("feedparser takes what stands in the source of an entry for the feed's own, and leaves out its authors (RFC 4287 §4.2.1)",
     lambda path, where, left, right: re.search("4.2.11|source", str(path))),
    ("content that stands elsewhere, or is a picture, is no text; a drawing is shown, and feedparser takes it out",
     lambda path, where, left, right: re.search("content-(src|jpeg|svg)", path.name)),
    ("feedparser does not read these dates, or not their time; letters of military zones mean UTC (RFC 5322 §4.3)",
     lambda path, where, left, right: re.search("no_colons|everything|pubdate_a|bad_", path.name)),
    ("feedparser lets the date of Dublin Core replace the one that the format has",
     lambda path, where, left, right: path.name == "valid_dc_all.xml"),
    ("feedparser undoes text that was encoded twice, and reads the controls of C1 as windows-1252",
     lambda path, where, left, right: re.search("double_encoded|^atom.xml|^rss.xml", path.name) and where.endswith((" text", " summary"))),
    ("a reference to a control character is none, and is left out",
     lambda path, where, left, right: path.name.startswith("amp-")),
    ("feedparser gives a person without a mail address that of the one before",
     lambda path, where, left, right: where.endswith("authors")),
    ("a title has no tags; feedparser shows an unfinished one",
     lambda path, where, left, right: path.name == "feed_title_not_html.xml"),
]


def reason(miss):
    """Why a field differs; nothing if nobody knows."""
    return next((why for why, applies in KNOWN if applies(*miss)), None)


def compare(report, name, program, found):
    """Adds the score of some feeds to a report, and prints the misses by their reasons."""
    agreeing, compared, misses = score(program, found)
    if compared == 0:
        return
    by_reason = collections.defaultdict(list)
    for miss in misses:
        by_reason[reason(miss)].append(miss)
    for why, those in sorted(by_reason.items(), key=lambda pair: -len(pair[1])):
        print(f"        {len(those)} fields: {why or 'nobody knows why'}")
        for path, where, left, right in those:
            print(f"miss    {path.parent.name}/{path.name}: {where}: {left!r:.80}, read as {right!r:.80}")
    detail = f"{agreeing} of {compared}"
    report.check(f"{name}: {detail} fields agree ({agreeing / compared:.2%})", agreeing >= GOAL * compared, detail)
    report.check(f"{name}: what differs is explained", None not in by_reason)


def check(report, program):
    """Compares the cases of the W3C's validator where they are at hand, and feedgen's own feeds."""
    cases = feeds()
    if cases:
        compare(report, "feedparser on the W3C's cases", program, cases)
    else:
        print("        (no cases at hand: ../shared/validator-cases)")
    compare(report, "feedparser on feedgen's feeds", program, own_feeds())


if __name__ == "__main__":
    built = [ROOT / ".build/release/FeedDump", ROOT / ".build/debug/FeedDump"]
    outcome = Report()
    check(outcome, pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else next(p for p in built if p.is_file()))
    sys.exit(0 if outcome.close() else 1)
