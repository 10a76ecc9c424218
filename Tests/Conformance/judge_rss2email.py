"""rss2email: turns every entry into a message; the messages are read by Python's own mail parser."""

import email
import email.policy
import email.utils
import mailbox
import pathlib
import subprocess
import tempfile

from text import address, plain, shown

CONFIG = """[DEFAULT]
from = feeds@example.org
to = reader@example.org
email-protocol = maildir
maildir-path = {home}/mail
maildir-mailbox = inbox
html-mail = True
date-header = True
"""


def judge(report, name, url, format, posts):
    """A run makes one message of every entry, with its title, id, address and date."""
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        run = deliver(home, url)
        report.check(f"{name}: rss2email runs", run.returncode == 0, run.stderr.strip())
        inbox = mailbox.Maildir(home / "mail" / "inbox", factory=read_message)
        found = {str(message["X-RSS-ID"]).strip(): message for message in inbox}
    if not report.same(f"{name}: rss2email sends every entry", [("messages", len(found), len(posts))]):
        return
    report.same(f"{name}: rss2email's ids", [(post.path, post.id in found, True) for post in posts])
    fields = {
        "titles": (lambda message: shown(message["Subject"]), lambda post: shown(post.title)),
        "addresses": (lambda message: address(message["X-RSS-URL"]), lambda post: address(post.link)),
        # A message bears the time of the last change, which RSS has no element for.
        "dates": (sent, lambda post: post.updated if format == "atom" else post.published),
        "bodies": (has_body, lambda post: True),
    }
    for field, (kept, expected) in fields.items():
        # A reader makes up a title where there is none.
        judged = [post for post in posts if post.id in found and (field != "titles" or post.title)]
        pairs = [(post.path, kept(found[post.id]), expected(post)) for post in judged]
        report.same(f"{name}: rss2email's {field}", pairs)


def deliver(home, url):
    """Subscribes to the feed and fetches it once, in a home of its own."""
    (home / "mail").mkdir()
    mailbox.Maildir(home / "mail" / "inbox", create=True)
    (home / "config").write_text(CONFIG.format(home=home), encoding="utf-8")
    command = ["r2e", "--config", str(home / "config"), "--data", str(home / "data.json")]
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    options = {"env": environment, "capture_output": True, "text": True, "timeout": 600}
    subprocess.run([*command, "add", "judged", url], check=True, **options)
    return subprocess.run([*command, "run"], **options)


def read_message(file):
    return email.message_from_binary_file(file, policy=email.policy.default)


def sent(message):
    return int(email.utils.parsedate_to_datetime(str(message["Date"])).timestamp())


def has_body(message):
    return bool(plain(message.get_body().get_content()))
