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
import sys
import tempfile

import lxml.etree

import body_checks
import shapes
import sites
import sources
from report import Report

# The share of posts that must come out as expected, where a share is what counts.
GOAL = 0.99
SHOWN = 5


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
    return source.post.path, body_checks.misses(source, html, summary)


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
        wrong = body_checks.misses(source, found[id], texts[id]) if id in found else {"there is no entry": ""}
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
    for name in body_checks.SHARES:
        right = len(judged) - len(failures[name])
        for line in failures[name]:
            print(f"miss    {name}: {line}")
        share = f"{right} of {len(judged)}, {right / len(judged):.2%}"
        report.check(f"bodies: {name} ({share})", right >= GOAL * len(judged), f"the goal is {GOAL:.0%}")
    for name in body_checks.WHOLE + [f"no {kind}" for kind in body_checks.FAULTS]:
        lines = failures[name.removeprefix("no ") if name.removeprefix("no ") in body_checks.FAULTS else name]
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
