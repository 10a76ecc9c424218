"""feed2exec: runs a program for every new entry; here one that prints what it was given."""

import json
import pathlib
import subprocess
import tempfile

from text import address, shown


def judge(report, name, url, posts):
    """Every entry reaches the output once, with its id, title and address; a second run finds nothing new."""
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        feed2exec(home, "add", "judged", url, "--output", "json", "--args", "")
        first = feed2exec(home, "fetch", "--nocache")
        second = feed2exec(home, "fetch", "--nocache")
    report.check(f"{name}: feed2exec fetches", first.returncode == 0, first.stderr.strip())
    items = [json.loads(line) for line in first.stdout.splitlines() if line.startswith("{")]
    if not report.same(f"{name}: feed2exec passes every entry on", [("entries", len(items), len(posts))]):
        return
    found = {item["id"]: item for item in items}
    report.same(f"{name}: feed2exec's ids", [(post.path, post.id in found, True) for post in posts])
    known = [post for post in posts if post.id in found]
    titled = [post for post in known if post.title]
    report.same(f"{name}: feed2exec's titles", [
        (post.path, shown(found[post.id].get("title")), shown(post.title)) for post in titled
    ])
    report.same(f"{name}: feed2exec's addresses", [
        (post.path, address(found[post.id].get("link")), address(post.link)) for post in known
    ])
    again = [line for line in second.stdout.splitlines() if line.startswith("{")]
    report.check(f"{name}: feed2exec finds nothing new the second time", not again, f"{len(again)} entries")


def feed2exec(home, *words):
    """Runs a subcommand in a home of its own."""
    command = ["feed2exec", "--config", str(home / "config.ini"), "--database", str(home / "cache.db"), *words]
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
