"""What a browser shows of a tree as text, in order; what is compared of it are the characters that have a width."""

import re
import unicodedata

from html_trees import Node

# What a browser never shows as text: what is no content, and what stands in for content that could not be shown.
UNSHOWN = set("""
script style template noscript title head datalist textarea select iframe object embed video audio canvas noembed
noframes svg annotation annotation-xml
""".split())
EMBEDDED = {"iframe", "object", "embed", "video", "audio"}
HIDING = set("element-hidden element-invisible visually-hidden visuallyhidden sr-only screen-reader-text".split())
# Classes that most style sheets hide, though a post may use them otherwise: either reading is right.
PERHAPS_HIDING = set("sharing-screen-reader-text screen-reader-only sr-only-focusable hidden d-none hide invisible".split())
LINE_NUMBERS = set("""
gutter lineno linenos line-numbers line-number linenumber linenodiv hljs-ln-numbers blob-num rouge-gutter gl lnt ln
""".split())
# White space, controls, and what has no width: soft hyphens, joiners, marks of direction, selectors.
WIDTHLESS = re.compile("[\\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffd]+")
# The arrow that leads back from a footnote and the box of a task are the renderer's, not the post's.
RENDERED = re.compile("[↩☐☑☒✅✓✔]")


def folded(text):
    """Text without what has no width."""
    return RENDERED.sub("", WIDTHLESS.sub("", text))


def same_title(heading, title):
    """Whether a heading only repeats the title, or it and the title differ by an ellipsis."""
    heading, title = (folded(unicodedata.normalize("NFKC", text)) for text in (heading, title))
    return bool(heading) and trimmed(heading) == trimmed(title)


def trimmed(text):
    return re.sub(r"(?:…|\.\.\.)+$", "", text)


def shown_parts(tree, title, wide=False):
    """The texts and elements of a source that a browser shows, in order; `wide` takes the classes that perhaps hide.

    A first heading that only repeats the title counts as not shown, for the reader shows the title.
    """
    hiding = HIDING | PERHAPS_HIDING if wide else HIDING
    skipped = repeated_heading(tree, title, hiding)
    mathml = any(node.name == "math" for node in tree.nodes())

    def walk(node):
        for child in node.children:
            if isinstance(child, str):
                yield child
            elif child is not skipped and not is_extra(child, node, mathml):
                if child.name in EMBEDDED or not is_hidden(child, hiding):
                    yield child
                if not is_hidden(child, hiding):
                    yield from walk(child)

    return walk(tree)


def preformatted(parts):
    """The text of each `pre` among the shown parts, white space included, as they stand; a `br` is a line end."""
    blocks = [part for part in parts if not isinstance(part, str) and part.name == "pre"]
    return ["".join(map(in_code, shown_parts(block, ""))) for block in blocks]


def in_code(part):
    """What a shown part is in preformatted text."""
    return part if isinstance(part, str) else "\n" if part.name == "br" else ""


def text_of_source(tree, title, wide):
    """The text of a source."""
    return folded("".join(part for part in shown_parts(tree, title, wide) if isinstance(part, str)))


def text_of_entry(tree, added=()):
    """The text of an entry, where neither classes nor styles can hide anything; without the links in `added`."""
    parts = []

    def walk(node):
        for child in node.children:
            if isinstance(child, str):
                parts.append(child)
            elif child.name not in UNSHOWN and child.name != "#comment" and not any(child is link for link in added):
                walk(child)

    walk(tree)
    return folded("".join(parts))


def classes(node):
    return set(node.attributes.get("class", "").lower().split())


def is_hidden(node, hiding=HIDING):
    """Whether a browser shows nothing of an element."""
    if node.name in UNSHOWN or node.name == "#comment" or "hidden" in node.attributes:
        return True
    style = declarations(node.attributes.get("style", ""))
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    return bool(classes(node) & hiding)


def declarations(style):
    """The declarations of a `style`, the last of a property, or the one that is important."""
    found, important = {}, set()
    for declaration in re.sub(r"/\*.*?\*/", "", style, flags=re.S).split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip().lower()
        weighs = value.endswith("!important") or value.endswith("! important")
        value = re.sub(r"\s*!\s*important$", "", value)
        if colon and value and (weighs or name not in important):
            found[name] = value
            important |= {name} if weighs else set()
    return found


def is_extra(node, parent, mathml):
    """Whether an element is the second copy of a formula, or a column of line numbers."""
    names = classes(node)
    if mathml and "katex-html" in names:
        return True
    if "lntd" in names and first_element(parent) is node:
        return True
    return bool(names & LINE_NUMBERS) and re.fullmatch(r"[\d\s]*", node.text()) is not None


def first_element(node):
    return next((child for child in node.children if isinstance(child, Node) and child.name != "#comment"), None)


def repeated_heading(tree, title, hiding):
    """The first heading that is shown, if it is one of h1 to h3 and only repeats the title."""
    pending = list(reversed(tree.children))
    while pending:
        node = pending.pop()
        if isinstance(node, str) or is_hidden(node, hiding):
            continue
        if re.fullmatch("h[1-6]", node.name):
            return node if node.name < "h4" and same_title(text_of_entry(node), title) else None
        pending += reversed(node.children)
    return None
