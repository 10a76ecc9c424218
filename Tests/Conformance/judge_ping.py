#!/usr/bin/env python3
"""Lets a hub that no one here wrote judge `feedgen ping`: Flask-WebSub takes the pings, fetches the feeds and delivers them.

A subscriber asks the hub for every feed and answers its question whether it meant it (WebSub §5.3). What reaches it must be the
bytes that feedgen published, signed with the subscriber's secret. An rssCloud server of our own does the same in its protocol.

Usage: Tests/Conformance/judge_ping.py FEEDGEN
"""

import contextlib
import hashlib
import hmac
import http.server
import json
import logging
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
import xml.etree.ElementTree

import celery
import flask
import flask_websub.hub
import werkzeug.serving

from report import Report

SECRET = "between hub and subscriber"

# How often `feedgen ping` is killed before it is let run to its end.
KILLS = 12


@contextlib.contextmanager
def serving(server):
    """Runs a server on a thread of its own."""
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()


class Server(http.server.ThreadingHTTPServer):
    """A server that does not mind clients that are killed."""

    daemon_threads = True

    def handle_error(self, request, client_address):
        pass


def listening(handler, **parts):
    """A server on a free port, whose handlers find the parts at `self.server`."""
    server = Server(("127.0.0.1", 0), handler)
    server.url = f"http://127.0.0.1:{server.server_port}"
    for name, part in parts.items():
        setattr(server, name, part)
    return server


class Quiet(http.server.BaseHTTPRequestHandler):
    """Says nothing; has the form and the query at hand."""

    def log_message(self, *arguments):
        pass

    def answer(self, status, body=b"", **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def content(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def query(self):
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))


class Web(Quiet):
    """The site's web server: feeds with the links that the hub wants in the header (WebSub §4)."""

    def do_GET(self):
        path = self.server.folder / self.path.lstrip("/")
        if not path.is_file():
            return self.answer(404)
        links = f'<{self.server.hub}>; rel="hub", <{self.server.url}{self.path}>; rel="self"'
        self.answer(200, path.read_bytes(), **{"Link": links, "Content-Type": "application/xml"})


class Subscriber(Quiet):
    """Means what it asked for, and keeps what it is sent."""

    def do_GET(self):
        query = self.query()
        self.server.asked.append(query.get("hub.topic"))
        self.answer(200, query.get("hub.challenge", "").encode())

    def do_POST(self):
        topic = urllib.parse.unquote(self.path.lstrip("/"))
        self.server.delivered.append((topic, self.content(), self.headers.get("X-Hub-Signature", "")))
        self.answer(200)


class Cloud(Quiet):
    """An rssCloud server: who registers is told the address of a feed when its publisher pings."""

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.content().decode(), keep_blank_values=True))
        if self.path == "/pleaseNotify":
            self.server.registered.append(form)
            return self.result(True)
        feed = urllib.request.urlopen(form["url"], timeout=10).read()
        if xml.etree.ElementTree.fromstring(feed).tag != "rss":
            return self.result(False, "this is no RSS")
        known = self.server.digests.get(form["url"])
        self.server.digests[form["url"]] = hashlib.sha1(feed).digest()
        # As the server that is in use has it, a ping for nothing is none of the publisher's faults.
        if known != self.server.digests[form["url"]]:
            self.server.told.append(form["url"])
        self.result(True)

    def result(self, success, text="thanks"):
        self.answer(200, f"<?xml version='1.0'?><result success='{str(success).lower()}' msg='{text}'/>".encode())


def hub_server(folder):
    """Flask-WebSub's hub on a free port; what it would do later it does at once."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    tasks = celery.Celery()
    tasks.conf.task_always_eager = True
    hub = flask_websub.hub.Hub(
        flask_websub.hub.SQLite3HubStorage(str(folder / "hub.sqlite3")), tasks, MAX_ATTEMPTS=1, REQUEST_TIMEOUT=10)
    app = flask.Flask("hub")
    app.config["PUBLISH_SUPPORTED"] = True
    app.register_blueprint(hub.build_blueprint(url_prefix="/hub"))
    return werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True)


class Site:
    """A site of some posts with feeds in all formats and for every tag."""

    def __init__(self, feedgen, folder, web, hub, cloud):
        self.feedgen = feedgen
        self.folder = folder
        self.feeds = folder / "feeds"
        config = {
            "site": {
                "title": "Pinged", "url": "https://example.org/", "language": "en", "feedsURL": web + "/", "hubs": [hub],
                "cloud": {"register": cloud + "/pleaseNotify", "ping": cloud + "/ping"},
            },
            "feeds": [{"format": "rss"}, {"format": "atom"}, {"format": "json"},
                      {"format": "atom", "each": "tag", "path": "tags/:tag.xml"}],
            "index": False,
        }
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        for number in range(1, 13):
            self.write(number)

    def write(self, number):
        """Writes a post with a tag of its own."""
        path = self.folder / "posts" / f"2025-01-{number:02}-a.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\ntitle: Post {number} – ü\ntags: [t{number}]\n---\nText.\n", encoding="utf-8")

    def run(self, *words):
        """Runs feedgen to its end."""
        command = [str(self.feedgen), *words, "--config", str(self.folder / "config.json")]
        return subprocess.run(command, capture_output=True, text=True, timeout=120)

    def ping_and_kill(self, delay):
        """Starts a ping and kills it after some seconds; whether it had ended before."""
        process = subprocess.Popen([str(self.feedgen), "ping", "--config", str(self.folder / "config.json")],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(delay)
            return True
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False

    def topics(self, web):
        """The addresses of the feeds, with their bytes."""
        return {f"{web}/{path.relative_to(self.feeds)}": path.read_bytes()
                for path in sorted(self.feeds.rglob("*")) if path.is_file()}


def subscribe(hub, subscriber, topics):
    """Asks the hub for every feed, each with a callback of its own."""
    for topic in topics:
        form = {"hub.mode": "subscribe", "hub.topic": topic, "hub.secret": SECRET,
                "hub.callback": f"{subscriber.url}/{urllib.parse.quote(topic, safe='')}"}
        urllib.request.urlopen(hub, urllib.parse.urlencode(form).encode(), timeout=30).read()


def check_deliveries(report, name, subscriber, expected, exactly=True):
    """Holds what the subscriber was sent against the bytes of feeds, and each signature against the secret."""
    got = {topic for topic, _, _ in subscriber.delivered}
    report.check(f"{name}: the right feeds arrive", got == set(expected), f"{sorted(got ^ set(expected))}")
    if exactly:
        report.check(f"{name}: each arrives once", len(subscriber.delivered) == len(expected), f"{len(subscriber.delivered)}")
    report.check(f"{name}: each is what was published",
                 all(body == expected.get(topic) for topic, body, _ in subscriber.delivered))
    signed = (hmac.compare_digest(signature, "sha512=" + hmac.new(SECRET.encode(), body, "sha512").hexdigest())
              for _, body, signature in subscriber.delivered)
    report.check(f"{name}: each is signed by the hub", all(signed))
    subscriber.delivered.clear()


def check_cloud(report, site, cloud):
    """Registers as the feed says, and holds the address that it gives against the server's."""
    root = xml.etree.ElementTree.parse(site.feeds / "rss.xml").getroot()
    element = root.find("channel/cloud")
    if not report.check("ping: RSS names the cloud", element is not None):
        return
    url = f"http://{element.get('domain')}:{element.get('port')}{element.get('path')}"
    form = {"notifyProcedure": "", "port": "80", "path": "/", "protocol": element.get("protocol")}
    urllib.request.urlopen(url, urllib.parse.urlencode(form).encode(), timeout=10).read()
    report.check("ping: a program can register at the cloud", cloud.registered == [form], f"{cloud.registered}")


def check_changes(report, site, web, subscriber, cloud):
    """All feeds the first time, none the second, and then those that changed."""
    outcome = site.run("ping")
    report.check("ping: ends well", outcome.returncode == 0, outcome.stderr)
    check_deliveries(report, "ping: first", subscriber, site.topics(web))
    report.check("ping: the cloud hears of RSS", cloud.told == [f"{web}/rss.xml"], f"{cloud.told}")
    site.run()
    again = site.run("ping")
    report.check("ping: nothing is sent twice", "told of" not in again.stdout, again.stdout)
    check_deliveries(report, "ping: second", subscriber, {})
    before = site.topics(web)
    (site.folder / "posts" / "2025-01-03-a.md").write_text("---\ntitle: Other\ntags: [t3]\n---\nText.\n", encoding="utf-8")
    site.run()
    changed = {topic: body for topic, body in site.topics(web).items() if body != before[topic]}
    report.check("ping: one edit changes the feeds that have the post", len(changed) == 4, f"{sorted(changed)}")
    site.run("ping")
    check_deliveries(report, "ping: after an edit", subscriber, changed)


def check_kills(report, site, web, subscriber):
    """Kills pings at random moments; what is left at the end is sent then, and nothing is lost."""
    for number in range(1, 13):
        (site.folder / "posts" / f"2025-01-{number:02}-a.md").write_text(
            f"---\ntitle: Again {number}\ntags: [t{number}]\n---\nText.\n", encoding="utf-8")
    site.run()
    chance = random.Random(7)
    killed = sum(not site.ping_and_kill(chance.uniform(0.01, 0.12)) for _ in range(KILLS))
    report.check("ping: was killed at work", killed > 0)
    outcome = site.run("ping")
    report.check("ping: ends well after kills", outcome.returncode == 0, outcome.stderr)
    time.sleep(0.2)
    check_deliveries(report, f"ping: after {killed} kills", subscriber, site.topics(web), exactly=False)


def check(report, feedgen):
    """Builds a site, subscribes to its feeds and changes them."""
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        hub = stack.enter_context(serving(hub_server(folder)))
        hub_url = f"http://127.0.0.1:{hub.server_port}/hub"
        web = stack.enter_context(serving(listening(Web, folder=folder / "feeds", hub=hub_url)))
        subscriber = stack.enter_context(serving(listening(Subscriber, asked=[], delivered=[])))
        cloud = stack.enter_context(serving(listening(Cloud, registered=[], told=[], digests={})))
        site = Site(feedgen, folder, web.url, hub_url, cloud.url)
        outcome = site.run()
        if not report.check("ping: the site is built", outcome.returncode == 0, outcome.stderr):
            return
        topics = site.topics(web.url)
        subscribe(hub_url, subscriber, topics)
        report.check("ping: the subscriber was asked for every feed", sorted(subscriber.asked) == sorted(topics))
        check_cloud(report, site, cloud)
        check_changes(report, site, web.url, subscriber, cloud)
        check_kills(report, site, web.url, subscriber)


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    report = Report()
    check(report, pathlib.Path(sys.argv[1]).resolve())
    return 0 if report.close() else 1


if __name__ == "__main__":
    sys.exit(main())
