"""Reads posts on its own account, to say what a feed of them has to hold.

Nothing here is shared with feedgen: front matter is read by PyYAML, dates by Python, the rules are those of
docs/configuration.md in a few lines.
"""

import dataclasses
import datetime
import html
import mimetypes
import pathlib
import re
import unicodedata
import urllib.parse
import uuid
import zoneinfo

import yaml

EXTENSIONS = {".md", ".markdown", ".html", ".htm"}
FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-(.+)", re.DOTALL)
INLINE_TAG = re.compile(r"</?(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?/?>", re.I)


@dataclasses.dataclass
class Post:
    """What a feed has to say of one post."""

    path: str
    title: str
    id: str
    link: str
    published: int
    updated: int
    authors: list
    categories: set
    enclosure: tuple
    image: str
    mode: str


def read_posts(config, root):
    """The posts that a feed takes, newest first, then by the bytes of their paths."""
    posts = []
    for directory in config.get("posts", {}).get("directories", ["posts"]):
        base = (root / directory).resolve()
        for path in base.rglob("*"):
            if path.suffix.lower() in EXTENSIONS and path.is_file():
                post = read_post(path, base, config, root)
                if post:
                    posts.append(post)
    return sorted(posts, key=lambda post: (-post.published, post.path.encode()))


def read_post(path, base, config, root):
    """One post; nothing if its front matter keeps it out of feeds."""
    text = path.read_bytes().decode("utf-8", "replace")
    found = FRONT_MATTER.match(text)
    header = (yaml.load(UNCARRIED_IN_YAML.sub("", found.group(1)), yaml.BaseLoader) if found else None) or {}
    if header.get("draft") == "true" or header.get("published") == "false" or header.get("feed") == "false":
        return None
    name = path.relative_to(base).as_posix()
    site = config["site"]
    zone = zoneinfo.ZoneInfo(site.get("timeZone", "UTC"))
    dated = DATED_NAME.match(path.stem)
    published = moment(header.get("date") or header.get("published") or dated.group(1), zone)
    changed = first(header, "updated", "last_modified_at", "modified", "lastmod")
    slug = header.get("slug") or (dated.group(2) if dated else path.stem)
    address = link(header, config, published, slug, name, zone)
    wish = header.get("feed")
    return Post(
        path=name,
        title=INLINE_TAG.sub("", html.unescape(header.get("title", ""))),
        id=first(header, "guid", "id") or minted_id(name, site["url"]),
        link=address,
        published=int(published.timestamp()),
        updated=int((moment(changed, zone) if changed else published).timestamp()),
        authors=authors(header, site),
        categories=categories(header),
        enclosure=enclosure(header, address, path, root),
        image=image(header, address),
        mode=wish.get("mode") if isinstance(wish, dict) else None,
    )


UNCARRIED_IN_YAML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def first(header, *keys):
    return next((header[key] for key in keys if header.get(key)), None)


def moment(text, zone):
    """A date of front matter; one without a zone is in the site's."""
    text = re.sub(r"\s+([+-]\d)", r"\1", text.strip())
    value = datetime.datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=zone)


def minted_id(name, site_url):
    """A UUID of version 5: the namespace is the site's host, the name is the path without its extension."""
    host = urllib.parse.urlsplit(site_url).hostname
    stem = unicodedata.normalize("NFC", str(pathlib.PurePosixPath(name).with_suffix("")))
    return uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_DNS, host), stem).urn


def link(header, config, published, slug, name, zone):
    """The post's own address: front matter, the pattern, where it was taken from, its path."""
    site_url = config["site"]["url"]
    own = first(header, "permalink", "url")
    pattern = config.get("posts", {}).get("permalink")
    if not own and pattern:
        local = published.astimezone(zone)
        own = pattern.replace(":year", f"{local:%Y}").replace(":month", f"{local:%m}")
        own = own.replace(":day", f"{local:%d}").replace(":title", slug)
    if own:
        return own if "://" in own else site_url.rstrip("/") + "/" + own.lstrip("/")
    taken = first(header, "from")
    return taken or site_url.rstrip("/") + "/" + str(pathlib.PurePosixPath(name).with_suffix(""))


def authors(header, site):
    """The names of the authors; the site's where the post has none."""
    value = first(header, "author", "authors") or site.get("author") or site["title"]
    values = value if isinstance(value, list) else [value]
    return [value["name"] if isinstance(value, dict) else value for value in values]


def categories(header):
    terms = set()
    for key in ("categories", "category", "tags", "tag"):
        value = header.get(key) or []
        values = value.split(",") if isinstance(value, str) else value
        terms |= {term.strip() for term in values if term.strip()}
    return terms


def enclosure(header, address, path, root):
    """The first attached file: its address, its type, and its length in bytes as a text."""
    value = first(header, "enclosure", "audio", "video")
    if not value:
        return None
    said = value if isinstance(value, dict) else {"url": value}
    url = urllib.parse.urljoin(address, said["url"])
    kind = said.get("type") or mimetypes.guess_type(url)[0]
    files = [path.parent / said["url"], root / said["url"].lstrip("/")]
    length = said.get("length") or next((str(file.stat().st_size) for file in files if file.is_file()), None)
    return (url, kind, length)


def image(header, address):
    """The picture that the front matter names."""
    value = first(header, "image", "cover", "thumbnail")
    if isinstance(value, dict):
        value = first(value, "path", "url")
    return urllib.parse.urljoin(address, value) if value else None
