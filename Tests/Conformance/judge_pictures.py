"""The picture of each entry, by Python's XML and JSON parsers: that of the front matter, else the body's first good one."""

import html.parser
import json
import re
import xml.etree.ElementTree

from text import json_body

MEDIA = "{http://search.yahoo.com/mrss/}"
ATOM = "{http://www.w3.org/2005/Atom}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
DECORATION = re.compile(
    r"(?<![a-z0-9])(1x1|avatars?|badges?|blank|bullet|buttons?|emojis?|emoticons?|favicon|gravatar|icons?|loader|loading"
    r"|pixel|placeholder|smileys?|smilies|spacer|spinner|tracking|transparent|twemoji)(?![a-z0-9])"
)


class Images(html.parser.HTMLParser):
    """The addresses of a body's pictures that are large enough and no decoration."""

    def __init__(self):
        super().__init__()
        self.good = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        source = values.get("src") or ""
        path = re.sub(r"^https?://[^/?#]*|[?#].*$", "", source).lower()
        sizes = [re.fullmatch(r"\s*(\d+)[^%]*", values.get(side) or "") for side in ("width", "height")]
        small = any(size and int(size.group(1)) < 100 for size in sizes)
        decorates = DECORATION.search(path) or DECORATION.search((values.get("class") or "").lower())
        if tag == "img" and re.match("https?://", source) and not small and not decorates and not path.endswith(".svg"):
            self.good.append(source)


def first_image(body):
    images = Images()
    images.feed(body or "")
    return images.good[0] if images.good else None


def judge(report, name, path, format, posts):
    """Each entry has one picture, in every place where readers look for one."""
    entries = list(json_entries(path) if format == "json" else xml_entries(path))
    if not report.same(f"{name}: number of pictured entries", [("entries", len(entries), len(posts))]):
        return
    pairs = []
    for (body, found), post in zip(entries, posts):
        expected = post.image or (first_image(body) if body is not None else next(iter(found), None))
        pairs.append((post.path, found, {expected} - {None}))
    report.same(f"{name}: pictures", pairs)


def xml_entries(path):
    """The body of each entry (nothing in a feed of summaries), and the addresses of its pictures."""
    root = xml.etree.ElementTree.parse(path).getroot()
    for entry in root.iter("item" if root.tag == "rss" else f"{ATOM}entry"):
        body = entry.find(ENCODED) if root.tag == "rss" else entry.find(f"{ATOM}content")
        pictures = [entry.find(f"{MEDIA}thumbnail"), entry.find(f"{MEDIA}content[@medium='image']")]
        yield (body.text if body is not None else None, {picture.get("url") for picture in pictures if picture is not None})


def json_entries(path):
    for item in json.loads(path.read_text(encoding="utf-8"))["items"]:
        yield (json_body(item), {item["image"]} if "image" in item else set())
