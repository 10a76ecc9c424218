"""Reads the body of a post as a browser would be given it, without any code of feedgen's.

Front matter is read by PyYAML, Markdown by markdown-it-py, and a block-level HTML element of a Markdown body stays
HTML until its closing tag, as kramdown has it.
"""

import dataclasses
import re
import urllib.parse

import markdown_it
import mdit_py_plugins.deflist
import mdit_py_plugins.footnote
import mdit_py_plugins.tasklists
import yaml

import posts

BLOCKS = set("""
address article aside audio blockquote body button canvas caption center col colgroup dd details dialog dir div dl dt
fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main
map math menu meta nav noscript object ol optgroup option p param picture pre script search section select style summary
svg table tbody td template textarea tfoot th thead title tr ul video
""".split())
VOID = set("area base br col embed hr img input link meta param source track wbr".split())
RAW = {"script", "style", "textarea", "title", "iframe", "noscript", "template", "xmp"}
OPENING = re.compile(r"^ {0,3}<([a-z][a-z0-9-]*)(?=[\s/>])", re.I | re.M)
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.M | re.S)
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
TAG = re.compile(r"""<(/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|<!--.*?-->""", re.I | re.S)
MARKED = re.compile(r"""\s*<([a-z0-9]+)([^<>]*?)\smarkdown=["']?(?:1|block)["']?[^<>]*>""", re.I)
ATTRIBUTE_LIST = re.compile(r"[ \t]*\{:[^{}\n]*\}")


@dataclasses.dataclass
class Source:
    """A post, its body as HTML, the URL that the body's URLs are relative to, and whether it has a summary of its own."""

    post: posts.Post
    title: str
    html: str
    base: str
    summary: bool = False


def read(path, base, config, root):
    """The source of one post; nothing if its front matter keeps it out of feeds."""
    post = posts.read_post(path, base, config, root)
    if post is None:
        return None
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = posts.FRONT_MATTER.match(text)
    header = (yaml.load(posts.UNCARRIED_IN_YAML.sub("", found.group(1)), yaml.BaseLoader) if found else None) or {}
    body = text[found.end():] if found else text
    if path.suffix.lower() in (".md", ".markdown"):
        body = markdown(body)
    taken = posts.first(header, "base", "from", "source", "original_url")
    summary = bool(posts.first(header, "summary", "description", "excerpt")) or "<!--more-->" in body
    base = urllib.parse.urljoin(post.link, taken) if taken else post.link
    return Source(post, post.title, body, base_of(body, base), summary)


def base_of(html, base):
    """The URL that a body's URLs are relative to: that of its `base` element, else the post's."""
    found = re.search(r"""<base\s[^>]*href\s*=\s*["']?([^"'\s>]+)""", html, re.I)
    return urllib.parse.urljoin(base, found.group(1)) if found else base


def read_all(config, root):
    """The sources of every post of a site, by the ids of their entries."""
    sources = {}
    for directory in config["posts"]["directories"]:
        base = (root / directory).resolve()
        for path in sorted(base.rglob("*")):
            if path.suffix.lower() in posts.EXTENSIONS and path.is_file():
                source = read(path, base, config, root)
                if source:
                    sources[source.post.id] = source
    return sources


def markdown(text):
    """HTML of a Markdown body; its HTML blocks go through as they are, to their closing tags."""
    kept = []

    def hold(html):
        inner = MARKED.match(html)
        if inner:
            end = html.rfind("</")
            html = f"<{inner.group(1)}{inner.group(2)}>{markdown(html[inner.end():end])}{html[end:]}"
        kept.append(html)
        return f"\n\n<!--held {len(kept) - 1}-->\n\n"

    parts, place = [], 0
    while True:
        found = next_block(text, place)
        if found is None:
            break
        start, end = found
        parts += [text[place:start], hold(text[start:end])]
        place = end
    parts.append(text[place:])
    rendered = renderer().render(ATTRIBUTE_LIST.sub("", "".join(parts)))
    return re.sub(r"<!--held (\d+)-->", lambda match: kept[int(match.group(1))], rendered)


def next_block(text, place):
    """Where the next block-level HTML element begins, outside fenced code and comments, and where it ends."""
    while True:
        found = OPENING.search(text, place)
        while found and found.group(1).lower() not in BLOCKS:
            found = OPENING.search(text, found.end())
        if not found:
            return None
        for skipped in (FENCE, COMMENT):
            around = skipped.search(text, place)
            if around and around.start() < found.start() < around.end():
                place = around.end()
                break
        else:
            return found.start(), closing(text, found.start(), found.group(1).lower())


def closing(text, start, name):
    """Where an element ends: behind the end tag that belongs to it, else at the end of the text."""
    depth, place = 0, start
    while True:
        found = TAG.search(text, place)
        if not found:
            return len(text)
        place = found.end()
        if found.group(2) is None:
            continue
        tag = found.group(2).lower()
        if tag == name and found.group(1):
            depth -= 1
        elif tag == name and tag not in VOID:
            depth += 1
        elif tag in RAW and not found.group(1):
            end = re.compile(rf"</{tag}\b[^>]*>", re.I).search(text, place)
            place = end.end() if end else len(text)
        if depth == 0:
            return place


def renderer():
    """CommonMark with the extensions of GFM and kramdown; a footnote's mark is its number alone."""
    reader = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    mdit_py_plugins.footnote.footnote_plugin(reader, inline=False)
    mdit_py_plugins.deflist.deflist_plugin(reader)
    mdit_py_plugins.tasklists.tasklists_plugin(reader)
    reader.add_render_rule("footnote_caption", lambda self, tokens, index, *_: str(tokens[index].meta["id"] + 1))
    return reader
