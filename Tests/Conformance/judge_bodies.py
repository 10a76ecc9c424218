#!/usr/bin/env python3
"""Judges the bodies of entries by HTML parsers that no one here wrote: the text that a browser shows of the post, and
what readers need of HTML.

Usage: Tests/Conformance/judge_bodies.py FEEDGEN
       Tests/Conformance/judge_bodies.py --self-test

The posts are this project's own and, where they lie beside the repository, those of ../shared/corpus and ../shared/seed.
"""

import collections
import dataclasses
import json
import multiprocessing
import pathlib
import re
import sys
import tempfile

import lxml.etree

import embeds
import html_trees
import pictures
import shapes
import shown_text
import sites
import sources
import structure
from report import Report

# The share of posts that must come out as expected, where a share is what counts.
GOAL = 0.99
SHOWN = 5
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
    blocks = [node.text().strip("\n") for node in tree.elements("pre")]
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


def entries(site):
    """What each feed of a site holds, by the ids of the entries."""
    found = {}
    for _, format, path in site.feeds():
        if format == "json":
            items = json.loads(path.read_text(encoding="utf-8"))["items"]
            found[format] = {item["id"]: item.get("content_html", "") for item in items}
        elif format == "atom":
            found[format] = {entry.findtext("{*}id"): entry.findtext("{*}content") or ""
                             for entry in lxml.etree.parse(path, PARSER).iterfind("{*}entry")}
        else:
            found[format] = {item.findtext("guid"): item.findtext("{*}encoded") or item.findtext("description") or ""
                             for item in lxml.etree.parse(path, PARSER).iterfind("channel/item")}
    return found


PARSER = lxml.etree.XMLParser(huge_tree=True, resolve_entities=False)


def summaries(site):
    """The summaries of the JSON feed, by the ids of the entries."""
    path = next(path for _, format, path in site.feeds() if format == "json")
    items = json.loads(path.read_text(encoding="utf-8"))["items"]
    return {item["id"]: item.get("summary", "") for item in items}


def judge_one(entry):
    """The misses of one entry, for a pool of processes."""
    source, html, summary = entry
    return source.post.path, misses(source, html, summary)


def check(report, feedgen):
    """Adds the judgement of all bodies to a report."""
    with tempfile.TemporaryDirectory() as folder:
        site = sites.bodies_site(pathlib.Path(folder))
        sites.build(report, feedgen, site)
        originals = sources.read_all(site.config, site.root)
        found, texts = entries(site), summaries(site)
    report.same("bodies: every post is an entry", [("ids", set(found["json"]), set(originals))])
    report.same("bodies: RSS, Atom and JSON hold the same HTML", [
        (source.post.path, [found[format].get(id) for format in ("rss", "atom")], [found["json"].get(id)] * 2)
        for id, source in originals.items()])
    judged = [(source, found["json"][id], texts[id]) for id, source in originals.items() if id in found["json"]]
    with multiprocessing.Pool() as pool:
        tell(report, pool.map(judge_one, sorted(judged, key=lambda entry: -len(entry[0].html)), chunksize=4))


def check_shapes(report, feedgen):
    """Adds the judgement of bodies in the shapes that writers use."""
    with tempfile.TemporaryDirectory() as folder:
        site = sites.site_of(pathlib.Path(folder), "shapes", [pathlib.Path(folder, "posts")])
        named = dict(write_shapes(pathlib.Path(folder, "posts")))
        run = sites.run(feedgen, site)
        report.check("shapes: feedgen succeeds", run.returncode == 0, run.stderr[-400:])
        originals = sources.read_all(site.config, site.root)
        found, texts = entries(site)["json"], summaries(site)
    for id, source in originals.items():
        name, html = named[source.post.path]
        if html is not None:
            source = dataclasses.replace(source, html=html)
        wrong = misses(source, found[id], texts[id]) if id in found else {"there is no entry": ""}
        shown = "".join(f"\n          {check}: {example}" for check, example in wrong.items())
        report.check(f"shapes: {name}", not wrong, shown)


def write_shapes(folder):
    """Writes a post for every shape; their paths, names and HTML."""
    folder.mkdir()
    for extension, bodies in (("md", shapes.MARKDOWN), ("html", shapes.HTML)):
        for number, (name, body, *html) in enumerate(bodies):
            path = folder / f"{extension}-{number:03}.{extension}"
            path.write_bytes(f"---\ntitle: A title\ndate: 2025-01-01\nurl: /shapes/{path.stem}/\n---\n{body}".encode())
            yield path.name, (f"{extension}: {name}", html[0] if html else None)


def tell(report, judged):
    """One line for every check, and below it the entries that fail it."""
    failures = collections.defaultdict(list)
    for path, found in sorted(judged):
        for name, example in found.items():
            failures[name].append(f"{path}: {example}")
    for name in SHARES:
        right = len(judged) - len(failures[name])
        for line in failures[name]:
            print(f"miss    {name}: {line}")
        share = f"{right} of {len(judged)}, {right / len(judged):.2%}"
        report.check(f"bodies: {name} ({share})", right >= GOAL * len(judged), f"the goal is {GOAL:.0%}")
    for name in WHOLE + [f"no {kind}" for kind in FAULTS]:
        lines = failures[name.removeprefix("no ") if name.removeprefix("no ") in FAULTS else name]
        examples = "".join(f"\n          {line}" for line in lines[:SHOWN])
        report.check(f"bodies: {name} ({len(judged)})", not lines, f"{len(lines)} fail{examples}")


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    report = Report()
    if sys.argv[1] == "--self-test":
        import planted_bodies
        planted_bodies.check(report)
    else:
        check_shapes(report, pathlib.Path(sys.argv[1]).resolve())
        check(report, pathlib.Path(sys.argv[1]).resolve())
    return 0 if report.close() else 1


if __name__ == "__main__":
    sys.exit(main())
