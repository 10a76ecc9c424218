"""Chromium, where it is installed: what somebody sees who opens a feed or the page of feeds."""

import functools
import http.server
import json
import re
import shutil
import subprocess
import threading

from sites import PACKAGE

# Shows the files in frames and says how the last element of a name is displayed, and what stands before everything.
PROBE = """<!DOCTYPE html><meta charset="utf-8"><title>probe</title><pre></pre><script>
const seen = {}, wanted = %s;
const done = (path, frame) => {
  const page = frame.contentDocument, style = (element, pseudo) => frame.contentWindow.getComputedStyle(element, pseudo);
  const named = name => [...page.getElementsByTagName(name)].at(-1);
  seen[path] = {before: style(page.documentElement, "::before").content,
                shown: Object.fromEntries(wanted[path].filter(named).map(name => [name, style(named(name)).display])),
                wide: page.documentElement.scrollWidth > frame.clientWidth};
  if (Object.keys(seen).length == Object.keys(wanted).length)
    document.querySelector("pre").textContent = "SEEN" + JSON.stringify(seen) + "SEEN";
};
for (const path in wanted) {
  const frame = document.createElement("iframe");
  frame.width = 400; frame.onload = () => done(path, frame); frame.src = path;
  document.body.append(frame);
}
</script>"""
WANTED = {
    "rss.xml": ["title", "pubDate", "item", "link", "guid", "content:encoded"],
    "sub/atom.xml": ["title", "published", "entry", "id", "summary", "content"],
    "index.html": ["h1", "li", "code"],
}
HIDDEN = {"link", "guid", "content:encoded", "id", "summary", "content"}


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves feeds as XML: as application/rss+xml, Chromium shows the text that they are."""

    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {".xml": "application/xml"}

    def log_message(self, *arguments):
        pass


def check(report, feedgen, folder):
    """Builds a site of the project's own posts for a server of this machine, and looks at it."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("        (no Chromium at hand)")
        return
    (folder / "feeds").mkdir()
    handler = functools.partial(Handler, directory=str(folder / "feeds"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    build(report, feedgen, folder, url)
    (folder / "feeds" / "probe.html").write_text(PROBE % json.dumps(WANTED), encoding="utf-8")
    run = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}",
         "--virtual-time-budget=10000", "--dump-dom", url + "probe.html"],
        capture_output=True, text=True, timeout=60,
    )
    server.shutdown()
    found = re.search("SEEN({.*})SEEN", run.stdout)
    if report.check("browser: Chromium shows the feeds and their page", found, run.stderr[-300:]):
        judge(report, json.loads(found.group(1)))


def build(report, feedgen, folder, url):
    config = {
        "site": {"title": "读报", "url": url, "language": "zh-Hans"},
        "posts": {"directories": [str(PACKAGE / "posts")]},
        "feeds": [{"path": "rss.xml", "format": "rss"}, {"path": "sub/atom.xml", "format": "atom"}],
        "index": True,
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    run = subprocess.run([str(feedgen), "--config", str(folder / "config.json")], capture_output=True, text=True)
    report.check("browser: feedgen succeeds", run.returncode == 0, run.stderr)


def judge(report, seen):
    """Titles and dates are shown and bodies are not, a sentence says how to subscribe, and nothing is too wide."""
    for path, page in seen.items():
        odd = {name: shown for name, shown in page["shown"].items() if (shown == "none") != (name in HIDDEN)}
        report.check(f"browser: what is shown of {path}", page["shown"] and not odd, str(page))
        report.check(f"browser: {path} fits a small screen", not page["wide"])
        if path.endswith(".xml"):
            report.check(f"browser: {path} says how to subscribe", "订阅源" in page["before"], page["before"])
