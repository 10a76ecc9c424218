"""Python's own JSON parser, and the JSON Schema of JSON Feed 1.1: newsboat and rss2email do not read it."""

import datetime
import json

import jsonschema

from sites import SHARED
from text import address, plain


def judge(report, name, path, posts, config):
    """Every member of every item says what the posts say."""
    feed = json.loads(path.read_text(encoding="utf-8"))
    judge_shape(report, name, feed)
    report.same(f"{name}: head", [
        ("version", feed.get("version"), "https://jsonfeed.org/version/1.1"),
        ("title", plain(feed.get("title")), plain(config["site"]["title"])),
        ("home_page_url", address(feed.get("home_page_url")), address(config["site"]["url"])),
    ])
    items = feed.get("items", [])
    if not report.same(f"{name}: number of items", [("items", len(items), len(posts))]):
        return
    fields = {
        "titles in order": (lambda item: plain(item.get("title")), lambda post: plain(post.title)),
        "ids": (lambda item: item.get("id"), lambda post: post.id),
        "links": (lambda item: address(item.get("url")), lambda post: address(post.link)),
        "publication dates": (lambda item: seconds(item, "date_published"), lambda post: post.published),
        "update dates": (lambda item: seconds(item, "date_modified", "date_published"), lambda post: post.updated),
        "categories": (lambda item: {plain(tag) for tag in item.get("tags", [])}, lambda post: {plain(term) for term in post.categories}),
        "enclosures": (attachment, lambda post: post.enclosure and post.enclosure[0]),
        "bodies": (lambda item: bool(item.get("content_html")), lambda post: True),
    }
    for field, (found, expected) in fields.items():
        report.same(f"{name}: {field}", [(post.path, found(item), expected(post)) for item, post in zip(items, posts)])


def judge_shape(report, name, feed):
    """The feed has the shape of the schema, where that is at hand."""
    schema = SHARED / "json-feed" / "schema-1.1.json"
    if not schema.is_file():
        print("        (no schema at hand: ../shared/json-feed)")
        return
    judge_of_shapes = jsonschema.Draft7Validator(
        json.loads(schema.read_text(encoding="utf-8")), format_checker=jsonschema.FormatChecker()
    )
    faults = [f"{fault.json_path}: {fault.message}" for fault in judge_of_shapes.iter_errors(feed)]
    report.check(f"{name}: JSON Schema", not faults, "; ".join(faults[:5]))


def seconds(item, *keys):
    text = next(item[key] for key in keys if key in item)
    return int(datetime.datetime.fromisoformat(text).timestamp())


def attachment(item):
    return next((attachment["url"] for attachment in item.get("attachments", [])), None)
