"""What is wrong with the HTML of an entry, whatever the text says: faults by kind, each with the place that shows it."""

import html.parser
import re
import urllib.parse

import danger
import html_trees
import pictures

URL_ATTRIBUTES = set("href src poster cite action background longdesc data formaction".split())
LAZY_LEFT = re.compile(r"data-.*(?:src|original|lazy|url)")
GONE = set("script style form object embed link meta base applet frame frameset noscript template".split())
URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
# C0 and C1 without tab, line feed and carriage return.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
PLAYERS = re.compile(r"""(?:.+\.)?(?:
  youtube\.com|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|bandcamp\.com|spotify\.com|soundcloud\.com|bilibili\.com
  |twitch\.tv|vk\.com|embedly\.com|embed\.ly|framatube\.org|archive\.org|music\.apple\.com|podcasts\.apple\.com|ted\.com
  |mixcloud\.com|deezer\.com|tidal\.com|youku\.com|v\.qq\.com|niconico\.jp|nicovideo\.jp|rumble\.com|odysee\.com
  |wistia\.com|wistia\.net|streamable\.com|loom\.com|player\.pbs\.org|facebook\.com|peertube\.tv
)""", re.X)


def faults(text, trees):
    """The kinds of fault of an entry's HTML, and an example of each; `trees` are those of the standard's parsers."""
    found = {}

    def fault(kind, example):
        found.setdefault(kind, str(example)[:160])

    for match in CONTROL.finditer(text):
        fault("control character", ascii(text[max(0, match.start() - 20):match.end() + 20]))
    for tree in trees.values():
        targets = {node.attributes.get(key) for node in tree.elements() for key in ("id", "name")}
        for node in tree.elements():
            check_element(node, targets, fault)
        for thing in danger.dangers(tree):
            fault("danger", thing)
    check_balance(text, trees, fault)
    return found


def check_element(node, targets, fault):
    """What an element may not be, and its attributes may not say."""
    attributes = node.attributes
    if node.name in GONE:
        fault("element that readers remove", node.name)
    for key, value in attributes.items():
        if key.lower().startswith("on"):
            fault("event handler", f"{node.name} {key}")
        if key in URL_ATTRIBUTES or key.endswith(":href"):
            check_url(node, key, value, targets, fault)
    for key in ("srcset", "imagesrcset"):
        for url, _ in pictures.candidates_of(attributes.get(key, "")):
            check_url(node, key, url, targets, fault)
    if node.name == "iframe":
        address = urllib.parse.urlsplit(attributes.get("src", ""))
        if address.scheme != "https" or not PLAYERS.fullmatch(address.hostname or ""):
            fault("iframe that is no player's over https", attributes.get("src"))
    if node.name == "img":
        check_image(attributes, fault)


def check_image(attributes, fault):
    """An image has a source that shows it."""
    src = attributes.get("src", "").strip()
    lazy = [key for key in attributes if LAZY_LEFT.fullmatch(key)]
    if not src:
        fault("lazy image without src" if lazy else "image without src", attributes)
    elif pictures.PLACEHOLDER.match(src):
        fault("placeholder in src", src)
    if pictures.is_pixel(attributes):
        fault("tracking pixel", src)


def check_url(node, key, url, targets, fault):
    """A URL is absolute, of this world, and spelt as a URI."""
    if key == "href" and url.startswith("#"):
        if urllib.parse.unquote(url[1:]) not in targets and url[1:] not in targets:
            fault("fragment without a target", url)
        return
    if danger.is_bad_url(node.name, key, url):
        fault("URL of a forbidden scheme", f"{node.name} {key}={url}")
    elif not re.match(r"[a-z][a-z0-9+.-]*:", url, re.I):
        fault("protocol-relative URL" if url.startswith("//") else "relative URL", f"{node.name} {key}={url}")
    elif not URI.fullmatch(url):
        fault("URL that is not percent-encoded", f"{node.name} {key}={url}")


def check_balance(text, trees, fault):
    """What comes out is read alike by all, stays as it is when written again, and keeps to its own box."""
    shapes = [shape(tree) for tree in trees.values()]
    if any(other != shapes[0] for other in shapes):
        fault("parsers read different trees", "")
    for name, tree in trees.items():
        parse = html_trees.STANDARD[name]
        if shape(parse(html_trees.serialised(tree))) != shape(tree):
            fault("tree changes when written and read again", name)
        boxed = parse(f'<div id="page"><div id="a">{text}</div><p id="b">x</p></div>')
        page = boxed.children[0] if len(boxed.children) == 1 else boxed
        ids = [child.attributes.get("id") for child in page.children if isinstance(child, html_trees.Node)]
        whole = page is not boxed and len(page.children) == 2 and ids == ["a", "b"]
        if not whole or page.children[1].children != ["x"] or shape(page.children[0]) != shape(tree):
            fault("the entry does not keep to its box", f"{name}: {ids}")
    odd = Tags.first_odd(text)
    if odd:
        fault("element that is not closed in order", odd)


class Tags(html.parser.HTMLParser):
    """Python's scanner of tags, which knows no implied ends: every element is closed, the last one first."""

    def __init__(self):
        super().__init__()
        self.open, self.odd = [], None

    def handle_starttag(self, tag, attributes):
        if tag not in html_trees.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.odd = self.odd or f"</{tag}>"

    @classmethod
    def first_odd(cls, text):
        """The first tag out of order, if there is any."""
        tags = cls()
        tags.feed(text)
        tags.close()
        return tags.odd or (f"<{tags.open[-1]}>" if tags.open else None)


def shape(node):
    """A tree as a flat list of tags and texts, which compares at any depth."""
    found, pending = [], list(reversed(node.children))
    while pending:
        node = pending.pop()
        if isinstance(node, html_trees.Node):
            found.append((node.name, node.space, tuple(sorted(node.attributes.items()))))
            pending += [END, *reversed(node.children)]
        else:
            found.append(node)
    return found


# Stands for an end tag in a shape.
END = ("",)
