"""html5lib and Python's own XML parser, for the page and the list of a site's feeds."""

import xml.etree.ElementTree as ElementTree

import html5lib

from text import address, plain

TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


def judge(report, site):
    """The page is HTML without a fault and leads to every feed; the list has each feed once."""
    index = site.config.get("index")
    if not isinstance(index, dict):
        return
    folder = site.root / site.config.get("output", "feeds")
    base = site.config["site"].get("feedsURL", site.config["site"]["url"]).rstrip("/") + "/"
    feeds = {(TYPES[feed["format"]], address(base + feed["path"])) for feed in site.config["feeds"]}
    if "html" in index:
        judge_page(report, f"{site.name}/{index['html']}", folder / index["html"], feeds, site.config)
    if "opml" in index:
        judge_list(report, f"{site.name}/{index['opml']}", folder / index["opml"], {url for _, url in feeds})


def judge_page(report, name, path, feeds, config):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parse(path.read_text(encoding="utf-8"))
    report.check(f"{name}: html5lib finds no fault", not parser.errors, str(parser.errors[:3]))
    links = {(link.get("type"), address(link.get("href"))) for link in page.iter("link") if link.get("rel") == "alternate"}
    shown = {(link.get("type"), address(link.get("href"))) for link in page.find("body").iter("a") if link.get("type")}
    copied = {address(code.text) for code in page.iter("code")}
    report.same(f"{name}: feeds", [
        ("links in the head", links, feeds),
        ("links to follow", {link for link in shown if link[0] != "text/x-opml"}, feeds),
        ("addresses to copy", copied, {url for _, url in feeds}),
        ("heading", plain("".join(page.find(".//h1").itertext())), plain(config["site"]["title"])),
        ("scripts", len(list(page.iter("script"))), 0),
    ])


def judge_list(report, name, path, urls):
    body = ElementTree.parse(path).getroot().find("body")
    found = [address(outline.get("xmlUrl")) for outline in body.iter("outline")]
    told = [outline.get("text") for outline in body.iter("outline")]
    report.check(f"{name}: outlines lead to feeds", found and set(found) <= urls, str(set(found) - urls))
    report.check(f"{name}: no feed and no name comes twice", len(set(found)) == len(found) == len(set(told)), str(told))
