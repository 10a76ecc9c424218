"""Links and embedded players: what a source holds of them, and what stands for them in an entry."""

import re
import urllib.parse

import pictures
from shown_text import EMBEDDED


# What an entry has to keep, or to have a link to; an object or a plug-in may go.
KEPT = {"iframe", "video", "audio"}


def addresses(parts, base, names=EMBEDDED):
    """The URLs of all that a source embeds by elements of these names."""
    found = set()
    for node in parts:
        if isinstance(node, str) or node.name not in names:
            continue
        for element in [node, *node.elements("source", "embed")]:
            for key in ("src", "data", "data-src", "data-lazy-src", "href"):
                whole = web_address(element.attributes.get(key), base)
                found |= {whole} if whole else set()
    return found


def web_address(url, base):
    """A URL whole, if it is one of the web."""
    try:
        whole = pictures.whole_url(re.sub(r"[\t\n\r]", "", url).strip(), base) if url else None
    except ValueError:
        return None
    return whole if whole and pictures.WEB.match(whole) else None


def is_about(url, embedded):
    """Whether a URL leads to what another embeds: the same, the page of the same media, or one named in its query."""
    if bare(url) == bare(embedded):
        return True
    parts = urllib.parse.urlsplit(embedded)
    name = parts.path.rstrip("/").rpartition("/")[2]
    if re.fullmatch(r"[\w-]{6,}", name) and name in url:
        return True
    values = [value for values in urllib.parse.parse_qs(parts.query).values() for value in values]
    return any(bare(value) == bare(url) for value in values if "//" in value)


def is_made(url, nodes):
    """Whether a renderer of Markdown made a link: of a bare address, or of a footnote's mark."""
    named = {pictures.spelt(text) for text in (node.text().strip() for node in nodes) if pictures.WEB.match(text)}
    return url in named or all(is_footnote(node) for node in nodes)


def is_footnote(node):
    """Whether a link leads to a footnote or back; how its target is called is each renderer's own."""
    return re.search(r"#(?:user-content-)?fn", node.attributes.get("href", "")) is not None


def bare(url):
    return re.sub(r"^https?:", "", url)


def links(parts, base):
    """The URLs of the web that the links of a source lead to, those with nothing to click on aside."""
    shown = [part for part in parts if not isinstance(part, str)]
    found = set()
    for node in shown:
        clickable = node.name == "a" and (node.text().strip() or node.elements("img"))
        if clickable and not is_footnote(node):
            whole = web_address(node.attributes.get("href"), base)
            found |= {whole} if whole else set()
    return found


def links_of_entry(tree, base):
    """The URLs of the web that the links of an entry lead to, each with its elements."""
    found = {}
    for node in tree.elements("a"):
        whole = web_address(node.attributes.get("href"), base)
        if whole:
            found.setdefault(whole, []).append(node)
    return found
