"""newsboat: a reader that people use; what it keeps is read from its own database."""

import pathlib
import sqlite3
import subprocess
import tempfile

from text import address, plain, shown


def judge(report, name, url, posts):
    """A reload keeps every entry with its title, id, address and date."""
    with tempfile.TemporaryDirectory() as home:
        run = reload(pathlib.Path(home), url)
        report.check(f"{name}: newsboat reloads", run.returncode == 0, run.stderr.strip())
        with sqlite3.connect(f"{home}/cache.db") as cache:
            rows = cache.execute("SELECT guid, title, url, pubDate, content FROM rss_item").fetchall()
    if not report.same(f"{name}: newsboat keeps every entry", [("entries", len(rows), len(posts))]):
        return
    found = {row[0]: row for row in rows}
    fields = {
        "titles": (lambda row: shown(row[1]), lambda post: shown(post.title)),
        "addresses": (lambda row: address(row[2]), lambda post: address(post.link)),
        "dates": (lambda row: row[3], lambda post: post.published),
        "bodies": (lambda row: bool(plain(row[4])), lambda post: True),
    }
    report.same(f"{name}: newsboat's ids", [(post.path, post.id in found, True) for post in posts])
    for field, (kept, expected) in fields.items():
        # A reader makes up a title where there is none.
        judged = [post for post in posts if post.id in found and (field != "titles" or post.title)]
        pairs = [(post.path, kept(found[post.id]), expected(post)) for post in judged]
        report.same(f"{name}: newsboat's {field}", pairs)


def reload(home, url):
    """Runs newsboat in a home of its own, so that nobody's subscriptions are touched."""
    (home / "urls").write_text(url + "\n", encoding="utf-8")
    (home / "config").write_text("max-items 0\ndownload-retries 1\n", encoding="utf-8")
    command = [
        "newsboat", "--url-file", home / "urls", "--config-file", home / "config",
        "--cache-file", home / "cache.db", "--execute", "reload",
    ]
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
