"""Which pictures a browser shows of a source once the site's lazy loader has run, and from which URLs."""

import dataclasses
import html as html_module
import re
import urllib.parse

# Attributes that lazy loaders read a picture's URL or its candidates from.
LAZY = """
data-src data-original data-lazy-src data-actualsrc data-lazy data-original-src data-orig-src data-url data-hi-res-src
data-full-src data-image-src data-cfsrc data-echo data-srcurl data-ll-src data-lazyload data-defer-src data-image
""".split()
LAZY_SETS = "data-srcset data-lazy-srcset data-original-set data-ll-srcset data-src-set".split()
PLACEHOLDER = re.compile(r"""
  data: | about: | (?:.*/)?(?:blank|spacer|pixel|transparent|trans|placeholder|lazy|lazyload|loading|1x1|clear|gr[ae]y)
  (?:[-_.]?(?:\d+(?:x\d+)?|img|image|gif|px))?\.(?:gif|png|svg)(?:\?.*)?$
""", re.I | re.X)
# What no host can hold (URL standard §3.1), as a browser takes such a URL for none.
FORBIDDEN_IN_HOST = re.compile(r"[\x00-\x20#<>^|%\\\x7f]")
# Schemes that a browser loads a picture over.
WEB = re.compile(r"https?:", re.I)


@dataclasses.dataclass
class Picture:
    """One `img` of a source: the URLs that show it, and how wide the candidates of its `srcset` are."""

    urls: set
    widths: dict
    alt: str
    width: str
    height: str


def of_source(parts, base):
    """Every picture among the shown parts of a source, in order."""
    elements = [part for part in parts if not isinstance(part, str)]
    around = {id(img): node for node in elements if node.name == "picture" for img in node.elements("img")}
    images = [node for node in elements if node.name == "img" and not is_pixel(node.attributes)]
    found = [read(img, around.get(id(img)), base) for img in images]
    return [picture for picture in found if picture.urls]


def read(img, picture, base):
    """What an `img` and the `source` elements beside it say."""
    urls, widths = set(), {}
    for key in ["src", *LAZY]:
        add(urls, img.attributes.get(key), base)
    sets = [img.attributes.get(key) for key in ["srcset", *LAZY_SETS]]
    for source in picture.elements("source") if picture else []:
        sets += [source.attributes.get(key) for key in ["srcset", *LAZY_SETS]]
    for candidates in filter(None, sets):
        for url, descriptor in candidates_of(candidates):
            whole = add(urls, url, base)
            if whole and re.fullmatch(r"\d+w", descriptor):
                widths[whole] = int(descriptor[:-1])
    text = img.attributes
    return Picture(urls, widths, text.get("alt", ""), text.get("width", ""), text.get("height", ""))


def add(urls, url, base):
    """Adds a URL that shows a picture, whole."""
    url = re.sub(r"[\t\n\r]", "", url or "").strip()
    if not url or PLACEHOLDER.match(url):
        return None
    try:
        whole = whole_url(url, base)
    except ValueError:
        return None
    if WEB.match(whole) and not PLACEHOLDER.match(whole):
        urls.add(whole)
        return whole
    return None


def every_url(html, base):
    """Every URL of a picture that a source names anywhere, hidden or in `noscript`."""
    found = set()
    for text in (html, html_module.unescape(html)):
        for match in re.finditer(r"""(?:src|poster|href|data-[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", text, re.I):
            value = html_module.unescape(match.group(1).strip("\"'"))
            add(found, value, base)
            for url, _ in candidates_of(value):
                add(found, url, base)
        for match in re.finditer(r"""srcset\s*=\s*("[^"]*"|'[^']*')""", text, re.I):
            for url, _ in candidates_of(html_module.unescape(match.group(1)[1:-1])):
                add(found, url, base)
    return found


def candidates_of(srcset):
    """The URLs of a `srcset` and their descriptors (HTML §4.8.4.2.2)."""
    place = 0
    while found := re.compile(r"[\s,]*(\S+)").match(srcset, place):
        url, place = found.group(1), found.end()
        descriptor = ""
        if url.endswith(","):
            url = url.rstrip(",")
        else:
            rest = re.compile(r"([^,(]|\([^)]*\))*").match(srcset, place)
            descriptor, place = rest.group(0).strip(), rest.end()
        if url:
            yield url, descriptor


def is_pixel(attributes):
    """Whether a picture is there to count readers, not to be seen."""
    sizes = [attributes.get(side, "").strip().removesuffix("px") for side in ("width", "height")]
    return any(size in ("0", "1") for size in sizes)


def whole_url(url, base):
    """A URL resolved, `//host` by https, in the one spelling that all are compared in."""
    whole = urllib.parse.urljoin(base, url.replace("\\", "/") if "://" not in url else url)
    if url.startswith("//"):
        whole = "https:" + url
    return spelt(whole)


def spelt(url):
    """A URL with everything percent-encoded that a URI cannot hold, its host in lower case."""
    parts = urllib.parse.urlsplit(url)
    host = parts.netloc.lower()
    if FORBIDDEN_IN_HOST.search(host):
        raise ValueError(f"no host: {host}")
    try:
        host = host.encode("ascii").decode()
    except UnicodeEncodeError:
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            pass
    rest = urllib.parse.urlunsplit(("", "", parts.path or "/", parts.query, parts.fragment))
    rest = re.sub(r"%(?![0-9a-fA-F]{2})", "%25", rest)
    rest = urllib.parse.quote(rest, safe="%/:=&?~#+!$,;'@()*-._")
    return f"{parts.scheme.lower()}://{host}{re.sub('%[0-9a-f]{2}', lambda match: match.group(0).upper(), rest, flags=re.I)}"
