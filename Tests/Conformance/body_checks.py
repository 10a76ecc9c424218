"""The checks that an entry's body is put to: its text, links, pictures and structure against what the post says."""

import re

import embeds
import html_trees
import pictures
import shown_text
import structure

# A candidate this wide is good enough, though there may be a wider one; in pixels.
GOOD_WIDTH = 1000
# So many characters of text are enough for a summary.
ENOUGH = 40

TEXT = "the text is what a browser shows"
OLD_TEXT = "libxml2's HTML parser reads the same text"
LINKS = "links lead where the post's do"
EMBEDS = "what is embedded is there, or a link to it"
LOST = "every picture is there"
STRANGE = "no picture that the post has not"
SMALL = "pictures are the best of their candidates"
SIZES = "pictures keep alt, width and height"
SUMMARY = "summaries are text of the entry"
CODE = "preformatted text keeps its white space"
SHARES = [TEXT, OLD_TEXT, LINKS, SUMMARY]
WHOLE = [CODE, EMBEDS, LOST, STRANGE, SMALL, SIZES]
KINDS = """
control character|element that readers remove|event handler|iframe that is no player's over https|lazy image without src
image without src|placeholder in src|tracking pixel|fragment without a target|URL of a forbidden scheme|protocol-relative URL
relative URL|URL that is not percent-encoded|parsers read different trees|tree changes when written and read again
the entry does not keep to its box|danger|element that is not closed in order
"""
FAULTS = [kind for line in KINDS.strip().split("\n") for kind in line.split("|")]


def misses(source, html, summary=None):
    """What is wrong with an entry, by the names of the checks, each with what shows it."""
    found = {}
    trees = {name: parse(html) for name, parse in html_trees.STANDARD.items()}
    originals = {name: parse(source.html) for name, parse in html_trees.STANDARD.items()}
    parts = list(shown_text.shown_parts(originals["justhtml"], source.title))
    judge_links(source, parts, trees["justhtml"], found)
    judge_pictures(source, parts, trees["justhtml"], found)
    judge_text(source, parts, originals, trees, html, found)
    judge_code(parts, trees["justhtml"], found)
    judge_summary(source, trees["justhtml"], summary, found)
    found.update(structure.faults(html, trees))
    return found


def judge_text(source, parts, originals, trees, html, found):
    """The text of the entry is one that a browser shows of the source; links that feedgen adds do not count."""
    expected = {shown_text.text_of_source(tree, source.title, wide): None
                for wide in (False, True) for tree in originals.values()}
    for name, tree in {**trees, "libxml2": html_trees.libxml2_tree(html)}.items():
        text = shown_text.text_of_entry(tree, added_links(source, parts, tree))
        if text not in expected:
            check = OLD_TEXT if name == "libxml2" else TEXT
            found.setdefault(check, f"by {name}: {difference(next(iter(expected)), text)}")


def judge_code(parts, tree, found):
    """Every block of preformatted text is there, to the last space; line ends around it do not count."""
    blocks = [text.strip("\n") for text in shown_text.preformatted(tree.elements("pre"))]
    for text in shown_text.preformatted(parts):
        text = structure.CONTROL.sub("", text).strip("\n")
        if text.strip() and text not in blocks:
            found.setdefault(CODE, f"{text[:80]!r}, found {[block[:80] for block in blocks[:3]]}")


def judge_summary(source, tree, summary, found):
    """A summary that the post does not give is text of the entry in its order, with what is no sentence left out."""
    if source.summary or summary is None:
        return
    text, cut = shown_text.text_of_entry(tree), shown_text.folded(shown_text.trimmed(summary.strip()))
    rest = iter(text)
    in_order = all(character in rest for character in cut)
    if not in_order or (not cut and len(text) > ENOUGH) or re.search("read more|阅读全文|继续阅读", cut[-8:], re.I):
        found[SUMMARY] = f"{summary[:60]!r} … {summary[-20:]!r}"


def added_links(source, parts, tree):
    """The links of an entry that stand beside or for what the source embeds."""
    embedded, own = embeds.addresses(parts, source.base), embeds.links(parts, source.base)
    found = embeds.links_of_entry(tree, source.base)
    return [node for url, nodes in found.items() if url not in own
            for node in nodes if any(embeds.is_about(url, other) for other in embedded)]


def difference(expected, text):
    """Where two texts part."""
    pairs = zip(expected, text)
    place = next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(expected), len(text)))
    return f"at {place} {expected[place:place + 40]!r}, found {text[place:place + 40]!r}"


def judge_links(source, parts, tree, found):
    """Every link is kept, and there is none that is neither the source's nor stands for something embedded."""
    wanted, embedded = embeds.links(parts, source.base), embeds.addresses(parts, source.base)
    own = embeds.links_of_entry(tree, source.base)
    players = [embeds.web_address(node.attributes.get(key), source.base)
               for node in tree.elements("iframe", "video", "audio", "source") for key in ("src", "poster")]
    reached = [*own, *filter(None, players)]
    lost = wanted - set(own)
    every = {embeds.web_address(part.attributes.get("href"), source.base)
             for part in parts if not isinstance(part, str) and part.name == "a"}
    strange = [url for url, nodes in own.items() if url not in every and not embeds.is_made(url, nodes)
               and not any(embeds.is_about(url, other) for other in embedded)]
    if lost or strange:
        found[LINKS] = f"lost {sorted(lost)[:2]}, not the post's {sorted(strange)[:2]}"
    missing = [url for url in embeds.addresses(parts, source.base, embeds.KEPT) if not any(embeds.is_about(other, url) for other in reached)]
    if missing:
        found[EMBEDS] = missing[:2]


def judge_pictures(source, parts, tree, found):
    """The pictures of the entry are the source's, each by a good one of its URLs, with its sizes and its words."""
    wanted = pictures.of_source(parts, source.base)
    images = {}
    for node in tree.elements("img"):
        images.setdefault(embeds.web_address(node.attributes.get("src"), source.base), node)
    every = {url for picture in wanted for url in picture.urls} | pictures.every_url(source.html, source.base)
    strange = [url for url in images if url and url not in every]
    if strange:
        found[STRANGE] = strange[:2]
    for picture in wanted:
        shown = [url for url in images if url in picture.urls]
        if not shown:
            found.setdefault(LOST, sorted(picture.urls)[:2])
        elif picture.widths and not any(is_good(url, picture.widths) for url in shown):
            found.setdefault(SMALL, f"{shown[0]} of {picture.widths}")
    for url, node in images.items():
        said = [(p.alt, p.width, p.height) for p in wanted if url in p.urls]
        if said and not any(keeps(node, *sizes) for sizes in said):
            found.setdefault(SIZES, f"{url}: {node.attributes}, in the post {said[0]}")


def is_good(url, widths):
    """Whether a candidate is wide enough, or the widest; what has no descriptor is the author's own choice."""
    return widths.get(url, GOOD_WIDTH) >= min(GOOD_WIDTH, max(widths.values()))


def keeps(node, alt, width, height):
    """Whether an image says what it said; sizes that are no whole number of pixels may go."""
    same = " ".join(node.attributes.get("alt", "").split()) == " ".join(structure.CONTROL.sub("", alt).split())
    for side, value in (("width", width), ("height", height)):
        if value.isdecimal() and value != "0":
            same = same and node.attributes.get(side) == value
    return same
