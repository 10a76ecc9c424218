#!/usr/bin/env python3
"""Feeds feedgen the vectors that sanitisers are tried on, and lets parsers that no one here wrote look for what is left.

Usage: Tests/Conformance/judge_sanitiser.py FEEDGEN
       Tests/Conformance/judge_sanitiser.py --self-test

Every vector is the body of a post. What stands in the feed is read by html5lib, justhtml and libxml2, alone and inside
a page, with scripting and without; then written and read again by each. None may see anything dangerous (danger.py).
"""

import collections
import json
import multiprocessing
import pathlib
import sys
import tempfile

import html5lib
import justhtml
import lxml.etree

import danger
import html_trees
import judge_bodies
import own_vectors
import sites
import structure
import vectors
from report import Report

SHOWN = 10
OWN = own_vectors.BAD + own_vectors.PAGES + own_vectors.TEXTS
CACHE = sites.PACKAGE / ".build" / "conformance" / "vectors"
PAGE = '<div id="page"><div id="a">{}</div><p id="b">x</p></div>'


def without_scripting(html):
    """The trees of a reader that runs no scripts, to which `noscript` is an element like any other."""
    found = html5lib.parseFragment(html, treebuilder="etree", scripting=False)
    yield "html5lib", html_trees.from_etree(found, html_trees.Node("#fragment"))
    found = justhtml.JustHTML(html, fragment=True, sanitize=False, scripting_enabled=False)
    yield "justhtml", html_trees.from_justhtml(found.root, html_trees.Node("#fragment"))


def left(text):
    """What is dangerous in HTML, each with the parser and the reading that shows it."""
    found = {}
    trees = [(name, parse(text)) for name, parse in html_trees.EVERY.items()]
    readings = [("as it stands", trees), ("without scripting", without_scripting(text)),
                ("in a page", [(name, parse(PAGE.format(text))) for name, parse in html_trees.STANDARD.items()])]
    again = [html_trees.serialised(tree) for name, tree in trees if name in html_trees.STANDARD]
    for written in {html for html in again if html != text}:
        readings.append(("read again", [(name, parse(written)) for name, parse in html_trees.STANDARD.items()]))
    for reading, parsed in readings:
        for name, tree in parsed:
            for thing in danger.dangers(tree):
                found.setdefault(thing, f"{thing} ({name}, {reading})")
    return list(found.values())


def spilled(text):
    """Whether HTML reaches out of its place in a page, or reads differently the second time."""
    found = {}
    trees = {name: parse(text) for name, parse in html_trees.STANDARD.items()}
    structure.check_balance(text, trees, lambda kind, example: found.setdefault(kind, example))
    return found


def judge_one(item):
    """What is left of one vector: in the content, in what a reader takes the title and the description for."""
    content, others = item
    return left(content), [f"title or description: {thing}" for text in others for thing in left(text)], spilled(content)


def write_posts(folder, bodies):
    """A post for each vector; the vectors of our own are tried as titles, too."""
    own = set(OWN)
    for number, body in enumerate(bodies):
        title = body.replace("\0", "") if body in own else f"Vector {number}"
        header = f"---\ntitle: {json.dumps(title)}\ndate: 2025-01-01\nid: urn:vector:{number}\n---\n"
        (folder / f"{number}.html").write_bytes((header + body).encode("utf-8", "replace"))


def entries(path):
    """The content of each entry of an RSS feed, and its title and description, by the number of its vector."""
    found = {}
    for item in lxml.etree.parse(path, judge_bodies.PARSER).iterfind("channel/item"):
        content = item.findtext("{*}encoded")
        others = [item.findtext("title") or "", item.findtext("description") or ""]
        content, others = (others[1], others[:1]) if content is None else (content, others)
        found[int(item.findtext("guid").rpartition(":")[2])] = (content, others)
    return found


def check(report, feedgen):
    """Adds the judgement of all vectors to a report."""
    packages = {**vectors.by_package(CACHE), "our own": OWN}
    for package, least in vectors.FEWEST.items():
        count = len(packages[package])
        report.check(f"sanitiser: {package} brings at least {least} vectors", count >= least, count)
    bodies = list(dict.fromkeys(vector for found in packages.values() for vector in found))
    with tempfile.TemporaryDirectory() as folder:
        site = sites.site_of(pathlib.Path(folder), "sanitiser", [pathlib.Path(folder, "posts")])
        site.config["feeds"] = site.config["feeds"][:1]
        pathlib.Path(folder, "config.json").write_text(json.dumps(site.config), encoding="utf-8")
        pathlib.Path(folder, "posts").mkdir()
        write_posts(pathlib.Path(folder, "posts"), bodies)
        run = sites.run(feedgen, site)
        report.check("sanitiser: feedgen does not break down", run.returncode in (0, 1), run.stderr[-400:])
        found = entries(pathlib.Path(folder, "feeds", "rss.xml"))
    numbers = sorted(found)
    with multiprocessing.Pool() as pool:
        judged = dict(zip(numbers, pool.map(judge_one, [found[number] for number in numbers], chunksize=100)))
    tell(report, packages, bodies, judged)


def tell(report, packages, bodies, judged):
    """A line for each package, and each vector of which something dangerous is left."""
    places = {body: number for number, body in enumerate(bodies)}
    for package, found in packages.items():
        here = [places[vector] for vector in found]
        out = sum(number not in judged for number in here)
        failing = [number for number in here if number in judged and any(judged[number][:2])]
        for number in failing[:SHOWN]:
            print(f"miss    {package}: {bodies[number][:300]!r}: {'; '.join(judged[number][0] + judged[number][1])[:300]}")
        report.check(f"sanitiser: {package}: nothing dangerous is left of {len(found)} vectors ({out} left out)",
                     not failing, f"{len(failing)} fail")
    kinds = collections.defaultdict(list)
    for number, (_, _, spills) in judged.items():
        for kind in spills:
            kinds[kind].append(bodies[number])
    for kind in BALANCE:
        examples = "".join(f"\n          {body[:200]!r}" for body in kinds[kind][:SHOWN])
        report.check(f"sanitiser: no {kind} ({len(judged)})", not kinds[kind], f"{len(kinds[kind])} fail{examples}")
    share = len(judged) / len(bodies)
    report.check(f"sanitiser: vectors that are in the feed ({len(judged)} of {len(bodies)})", share >= 0.99, f"{share:.2%}")


BALANCE = ["tree changes when written and read again", "the entry does not keep to its box", "element that is not closed in order"]


def self_test(report):
    """The judge takes offence at every vector as it is, and at nothing that is harmless."""
    unseen = [vector[:200] for vector in own_vectors.BAD if not left(vector)]
    report.check(f"sanitiser: the judge sees {len(own_vectors.BAD)} dangers", not unseen, unseen)
    blamed = [(vector, things) for vector in own_vectors.GOOD + own_vectors.TEXTS[:1] if (things := left(vector))]
    report.check(f"sanitiser: the judge lets {len(own_vectors.GOOD)} harmless texts pass", not blamed, blamed)


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    report = Report()
    if sys.argv[1] == "--self-test":
        self_test(report)
    else:
        check(report, pathlib.Path(sys.argv[1]).resolve())
    return 0 if report.close() else 1


if __name__ == "__main__":
    sys.exit(main())
