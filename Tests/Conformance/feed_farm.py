#!/usr/bin/env python3
"""Serves feeds on 127.0.0.x as the web does: good ones, slow and broken ones, redirects, bombs and bodies without end.

As a module: `with Farm(200) as farm:` has the addresses in `farm.feeds`, and every request in `farm.requests`.
As a program: serves until it is interrupted, and writes the subscriptions as OPML and JSON into a folder.

Usage: Tests/Conformance/feed_farm.py [FOLDER [NUMBER]]
"""

import collections
import gzip
import http.server
import json
import pathlib
import sys
import tempfile
import threading
import time
import xml.sax.saxutils
import zlib

# How many addresses of this machine the farm has: fetchers ask few things of one host at a time.
HOSTS = 8

# How many entries each feed has that has any.
ENTRIES = 5

# Who has entries that must arrive, each once.
GOOD = (
    "rss", "atom", "json", "gzip", "deflate", "latin1", "wrong-type", "slow", "temporary", "permanent", "twice-permanent",
    "mixed-redirects", "busy-once", "ill-formed", "no-validators", "chunked",
)

# Who has none, and what a fetcher must make of it: `passing` may be better tomorrow, `lasting` not.
BAD = {
    "loop": "lasting", "many-redirects": "lasting", "to-file": "lasting", "not-found": "lasting", "gone": "lasting",
    "forbidden": "lasting", "bomb": "lasting", "bomb-of-bombs": "lasting", "endless": "lasting", "endless-header": "lasting",
    "server-error": "passing", "too-often": "passing", "busy": "passing", "cut": "passing", "closed": "passing",
    "no-gzip": "lasting", "page": "broken", "empty": "broken", "noise": "broken",
}

# Of these there is one only, since each takes a fetcher's whole patience.
SILENT = ("silent",)

Feed = collections.namedtuple("Feed", "number kind host url ids")

ATOM = "application/atom+xml"
RSS = "application/rss+xml"


def entries(number):
    """The entries of a feed: id, title, day."""
    return [(f"tag:farm.example,2025:{number}/{index}", f"Feed {number}, entry {index} – ü 漢字", index + 1)
            for index in range(ENTRIES)]


def rss(number, encoding="utf-8"):
    """A feed as RSS 2.0."""
    items = "".join(
        f"<item><title>{title}</title><guid isPermaLink='false'>{id}</guid>"
        f"<link>https://farm.example/{number}/{day}</link>"
        f"<pubDate>{day:02} Jan 2025 12:00:00 GMT</pubDate>"
        f"<description>{xml.sax.saxutils.escape(f'<p>The <b>text</b> of {title}</p>')}</description></item>"
        for id, title, day in entries(number))
    text = (f"<?xml version='1.0' encoding='{encoding}'?><rss version='2.0'><channel><title>Feed {number}</title>"
            f"<link>https://farm.example/{number}/</link><description>A feed</description>{items}</channel></rss>")
    return text.encode(encoding, "xmlcharrefreplace")


def atom(number):
    """A feed as Atom 1.0."""
    items = "".join(
        f"<entry><title>{title}</title><id>{id}</id><link href='https://farm.example/{number}/{day}'/>"
        f"<updated>2025-01-{day:02}T12:00:00Z</updated>"
        f"<content type='html'>{xml.sax.saxutils.escape(f'<p>The <b>text</b> of {title}</p>')}</content></entry>"
        for id, title, day in entries(number))
    return (f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Feed {number}</title>"
            f"<id>tag:farm.example,2025:{number}</id><updated>2025-01-05T12:00:00Z</updated>"
            f"<author><name>Ada</name></author>{items}</feed>").encode()


def json_feed(number):
    """A feed as JSON Feed 1.1."""
    items = [{"id": id, "title": title, "url": f"https://farm.example/{number}/{day}",
              "date_published": f"2025-01-{day:02}T12:00:00Z", "content_html": f"<p>The <b>text</b> of {title}</p>"}
             for id, title, day in entries(number)]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": f"Feed {number}", "items": items}
    return json.dumps(feed, ensure_ascii=False).encode()


def bomb(layers=1, size=1 << 28):
    """Zeros, packed by gzip so many times: a little of the web that is much of memory."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()
    for _ in range(layers - 1):
        packed = gzip.compress(packed)
    return packed


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers for the feed whose number is in the path, as its kind has it."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        self.close_connection = True
        parts = self.path.strip("/").split("/")
        feed = self.server.farm.feeds[int(parts[1])] if len(parts) > 1 and parts[0] == "feed" else None
        if feed is None:
            return self.answer(404)
        step = parts[2] if len(parts) > 2 else ""
        with self.server.farm.lock:
            self.server.farm.requests.append((feed.number, self.path, dict(self.headers)))
            count = sum(1 for number, path, _ in self.server.farm.requests if path == self.path)
        try:
            getattr(self, "serve_" + feed.kind.replace("-", "_"))(feed, step, count)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def answer(self, status, body=b"", type=None, **fields):
        """Sends a whole answer."""
        self.send_response(status)
        if type:
            self.send_header("Content-Type", type)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def conditional(self, feed, body, type, **fields):
        """Sends a feed, or 304 to who has it; the validators must come back to the letter."""
        tag, date = f'W/"feed, {feed.number}"', "Wed, 1 Jan 2025 08:00:00 GMT"
        if self.headers["If-None-Match"] == tag and self.headers["If-Modified-Since"] == date:
            return self.answer(304, ETag=tag)
        return self.answer(200, body, type, ETag=tag, Last_Modified=date, **fields)

    def redirect(self, status, path):
        self.answer(status, Location=path)

    # What arrives.

    def serve_rss(self, feed, step, count):
        self.conditional(feed, rss(feed.number), RSS)

    def serve_atom(self, feed, step, count):
        self.conditional(feed, atom(feed.number), ATOM)

    def serve_json(self, feed, step, count):
        self.conditional(feed, json_feed(feed.number), "application/feed+json")

    def serve_gzip(self, feed, step, count):
        self.conditional(feed, gzip.compress(atom(feed.number)), ATOM, Content_Encoding="gzip")

    def serve_deflate(self, feed, step, count):
        self.conditional(feed, zlib.compress(rss(feed.number)), RSS, Content_Encoding="deflate")

    def serve_latin1(self, feed, step, count):
        self.conditional(feed, rss(feed.number, "iso-8859-1"), RSS + "; charset=iso-8859-1")

    def serve_wrong_type(self, feed, step, count):
        self.conditional(feed, rss(feed.number), "text/html; charset=utf-8")

    def serve_ill_formed(self, feed, step, count):
        self.conditional(feed, rss(feed.number).replace(b"A feed", b"Ham & eggs &nbsp; <br>"), RSS)

    def serve_no_validators(self, feed, step, count):
        self.answer(200, atom(feed.number), ATOM)

    def serve_chunked(self, feed, step, count):
        self.send_response(200)
        self.send_header("Content-Type", ATOM)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        body = atom(feed.number)
        for start in range(0, len(body), 100):
            part = body[start:start + 100]
            self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part))
        self.wfile.write(b"0\r\n\r\n")

    def serve_slow(self, feed, step, count):
        body = atom(feed.number)
        self.send_response(200)
        self.send_header("Content-Type", ATOM)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        size = len(body) // 5 + 1
        for start in range(0, len(body), size):
            self.wfile.write(body[start:start + size])
            time.sleep(0.2)

    def serve_temporary(self, feed, step, count):
        self.redirect(302, f"{feed.number}/there") if not step else self.conditional(feed, rss(feed.number), RSS)

    def serve_permanent(self, feed, step, count):
        self.redirect(301, f"{feed.url}/there") if not step else self.conditional(feed, atom(feed.number), ATOM)

    def serve_twice_permanent(self, feed, step, count):
        steps = {"": (308, "there"), "there": (301, "at-last")}
        self.redirect(steps[step][0], f"{feed.url}/{steps[step][1]}") if step in steps else self.serve_rss(feed, step, count)

    def serve_mixed_redirects(self, feed, step, count):
        steps = {"": (301, "there"), "there": (307, "for-now")}
        self.redirect(steps[step][0], f"{feed.url}/{steps[step][1]}") if step in steps else self.serve_rss(feed, step, count)

    def serve_busy_once(self, feed, step, count):
        self.answer(503, Retry_After="1") if count == 1 else self.conditional(feed, rss(feed.number), RSS)

    # What does not.

    def serve_loop(self, feed, step, count):
        self.redirect(302, f"{feed.url}/{'there' if step != 'there' else 'back'}")

    def serve_many_redirects(self, feed, step, count):
        self.redirect(302, f"{feed.url}/{int(step or 0) + 1}")

    def serve_to_file(self, feed, step, count):
        self.redirect(301, "file:///etc/hostname")

    def serve_not_found(self, feed, step, count):
        self.answer(404, b"<p>no</p>", "text/html")

    def serve_gone(self, feed, step, count):
        self.answer(410)

    def serve_forbidden(self, feed, step, count):
        self.answer(403)

    def serve_server_error(self, feed, step, count):
        self.answer(500)

    def serve_too_often(self, feed, step, count):
        self.answer(429, Retry_After="3600")

    def serve_busy(self, feed, step, count):
        self.answer(503, Retry_After="Wed, 01 Jan 2099 00:00:00 GMT")

    def serve_bomb(self, feed, step, count):
        self.answer(200, self.server.farm.bomb, RSS, Content_Encoding="gzip")

    def serve_bomb_of_bombs(self, feed, step, count):
        self.answer(200, self.server.farm.bomb_of_bombs, RSS, Content_Encoding="gzip, gzip")

    def serve_endless(self, feed, step, count):
        self.send_response(200)
        self.send_header("Content-Type", RSS)
        self.end_headers()
        part = b"<item><title>more</title></item>" * 2048
        self.wfile.write(b"<rss version='2.0'><channel>")
        while True:
            self.wfile.write(part)

    def serve_endless_header(self, feed, step, count):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")

    def serve_cut(self, feed, step, count):
        body = rss(feed.number)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body) + 1000))
        self.end_headers()
        self.wfile.write(body)

    def serve_closed(self, feed, step, count):
        pass

    def serve_no_gzip(self, feed, step, count):
        self.answer(200, rss(feed.number), RSS, Content_Encoding="gzip")

    def serve_page(self, feed, step, count):
        self.answer(200, b"<!doctype html><title>Sign in</title><p>Please sign in.", "text/html")

    def serve_empty(self, feed, step, count):
        self.answer(200, b"", RSS)

    def serve_noise(self, feed, step, count):
        self.answer(200, bytes(range(256)) * 40, "application/octet-stream")

    def serve_silent(self, feed, step, count):
        self.server.farm.closing.wait(300)


class Server(http.server.ThreadingHTTPServer):
    """A server that minds neither clients that go away nor threads that never end."""

    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        pass


class Farm:
    """All feeds, and the servers that they are on."""

    def __init__(self, number=200):
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.requests = []
        self.bomb = bomb()
        self.bomb_of_bombs = bomb(2)
        self.servers = [Server((f"127.0.0.{host + 1}", 0), Handler) for host in range(HOSTS)]
        kinds = list(SILENT) + list(BAD)
        kinds += [GOOD[index % len(GOOD)] for index in range(number - len(kinds))]
        self.feeds = [self.feed(index, kind) for index, kind in enumerate(kinds)]
        for server in self.servers:
            server.farm = self
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def feed(self, number, kind):
        """A feed of a kind, on the host whose turn it is."""
        server = self.servers[number % HOSTS]
        host = "{}:{}".format(*server.server_address)
        ids = [id for id, _, _ in entries(number)] if kind in GOOD else []
        return Feed(number, kind, host, f"http://{host}/feed/{number}", ids)

    def __enter__(self):
        return self

    def __exit__(self, *arguments):
        self.close()

    def close(self):
        """Stops the servers."""
        self.closing.set()
        for server in self.servers:
            server.shutdown()
            server.server_close()

    def forget(self):
        """Forgets what was asked so far."""
        with self.lock:
            self.requests.clear()

    def json(self):
        """The subscriptions as a JSON list."""
        return json.dumps([{"url": feed.url, "site": f"https://farm.example/{feed.number}/"} for feed in self.feeds])

    def opml(self):
        """The subscriptions as OPML, in a folder for each kind."""
        folders = collections.defaultdict(list)
        for feed in self.feeds:
            folders[feed.kind].append(feed)
        body = "".join(
            f"<outline text='{kind}'>"
            + "".join(f"<outline type='rss' text='Feed {feed.number}' xmlUrl='{feed.url}'/>" for feed in feeds)
            + "</outline>"
            for kind, feeds in folders.items())
        return f"<?xml version='1.0'?><opml version='2.0'><head><title>Farm</title></head><body>{body}</body></opml>"


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp())
    with Farm(int(sys.argv[2]) if len(sys.argv) > 2 else 200) as farm:
        (folder / "feeds.opml").write_text(farm.opml(), encoding="utf-8")
        (folder / "feeds.json").write_text(farm.json(), encoding="utf-8")
        print(f"{len(farm.feeds)} feeds in {folder}/feeds.opml and feeds.json; interrupt to end", flush=True)
        try:
            farm.closing.wait()
        except KeyboardInterrupt:
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
