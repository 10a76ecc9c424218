"""The same plain tree from parsers that no one here wrote.

html5lib and justhtml build what the HTML standard prescribes, foster parents, adoption agency and implied end tags
included. libxml2's HTML parser (by lxml) is older than the standard; readers written in PHP still use it.
"""

import dataclasses
import functools
import sys

import html5lib
import justhtml
import lxml.html

# Trees of bodies are a few thousand deep at most, and the functions below follow them down.
sys.setrecursionlimit(20_000)
SPACES = {
    "http://www.w3.org/1999/xhtml": "html", "http://www.w3.org/2000/svg": "svg",
    "http://www.w3.org/1998/Math/MathML": "math",
}
VOID = set("area base br col embed hr img input link meta source track wbr".split())


@dataclasses.dataclass
class Node:
    """An element, or a comment, which is named `#comment`; its children are nodes and texts."""

    name: str
    space: str = "html"
    attributes: dict = dataclasses.field(default_factory=dict)
    children: list = dataclasses.field(default_factory=list)

    def add(self, text):
        """Appends text to the text that stands last."""
        if text and self.children and isinstance(self.children[-1], str):
            self.children[-1] += text
        elif text:
            self.children.append(text)

    def nodes(self):
        """Every node below this one, in the order of the document."""
        pending = list(reversed(self.children))
        while pending:
            node = pending.pop()
            if isinstance(node, Node):
                yield node
                pending += reversed(node.children)

    def elements(self, *names):
        """Every element of these names below this one; every element if none is named."""
        return [node for node in self.nodes() if node.name != "#comment" and (not names or node.name in names)]

    def text(self):
        """All text below this one, shown or not."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


@functools.lru_cache(maxsize=16)
def html5lib_tree(html):
    """What html5lib makes of HTML in a `div`, with scripting on as in a browser."""
    found = html5lib.parseFragment(html, treebuilder="etree", scripting=True)
    return from_etree(found, Node("#fragment"))


def from_etree(source, node):
    """The children of an element of ElementTree or lxml."""
    node.add(source.text)
    for child in source:
        if not isinstance(child.tag, str):
            node.children.append(Node("#comment", children=[child.text or ""]))
        else:
            uri, _, name = child.tag.rpartition("}")
            attributes = {key.rpartition("}")[2] if key[0] == "{" else key: value for key, value in child.attrib.items()}
            node.children.append(from_etree(child, Node(name, SPACES.get(uri[1:], "html"), attributes)))
        node.add(child.tail)
    return node


@functools.lru_cache(maxsize=16)
def justhtml_tree(html):
    """What justhtml makes of HTML in a `div`, with scripting on as in a browser."""
    found = justhtml.JustHTML(html, fragment=True, sanitize=False, scripting_enabled=True)
    return from_justhtml(found.root, Node("#fragment"))


def from_justhtml(source, node):
    """The children of a node of justhtml, those of a template's content included."""
    inner = getattr(source, "template_content", None)
    for child in [*(source.children or []), *(inner.children if inner else [])]:
        if child.name == "#text":
            node.add(child.data)
        elif child.name.startswith(("#", "!")):
            node.children.append(Node("#comment", children=[str(child.data or "")]))
        else:
            space = {"mathml": "math"}.get(child.namespace, child.namespace or "html")
            attributes = {key: value or "" for key, value in (child.attrs or {}).items()}
            node.children.append(from_justhtml(child, Node(child.name, space, attributes)))
    return node


def libxml2_tree(html):
    """What libxml2 makes of HTML in a `div`; it knows no namespaces."""
    if not html.strip():
        return Node("#fragment")
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    found = lxml.html.fromstring(f"<html><body><div>{html}</div></body></html>".encode("utf-8", "replace"), parser=parser)
    root = Node("#fragment")
    from_etree(found, root)
    return root


# Several checks read the same text; none of them changes a tree.
STANDARD = {"html5lib": html5lib_tree, "justhtml": justhtml_tree}
EVERY = {**STANDARD, "libxml2": libxml2_tree}


def serialised(node):
    """HTML of a tree's children by the standard's rules of serialising fragments (§13.3)."""
    parts = []
    for child in node.children:
        if isinstance(child, str):
            raw = node.name in RAW and node.space == "html"
            parts.append(child if raw else escaped(child).replace("<", "&lt;").replace(">", "&gt;"))
        elif child.name == "#comment":
            parts.append(f"<!--{child.text()}-->")
        else:
            attributes = "".join(f' {key}="{escaped(value).replace(chr(34), "&quot;")}"' for key, value in child.attributes.items())
            parts.append(f"<{child.name}{attributes}>")
            if child.name in ("pre", "listing", "textarea") and child.text().startswith("\n"):
                parts.append("\n")
            if child.name not in VOID:
                parts.append(f"{serialised(child)}</{child.name}>")
    return "".join(parts)


RAW = set("style script xmp iframe noembed noframes plaintext noscript".split())


def escaped(text):
    return text.replace("&", "&amp;").replace("\xa0", "&nbsp;").replace("\r", "&#13;")
