#!/usr/bin/env python3
"""Kills feedgen at random moments: whatever is left of a run, every feed is whole, old or new.

Usage: Tests/Conformance/kill_runs.py FEEDGEN [ROUNDS]
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

import sites
from report import Report


def site_in(folder):
    """The corpus where it is at hand, else the project's own posts, with feeds in a folder of their own."""
    site = sites.corpus_site(folder)
    if site is None:
        site = sites.own_site()
        shutil.copytree(site.root / "posts", folder / "posts")
    return sites.Site("killed", folder, site.config)


class Rounds:
    """Runs over one site whose configuration changes back and forth, so that every run has feeds to replace."""

    def __init__(self, feedgen, site):
        self.command = [str(feedgen), "--quiet", "--config", str(site.root / "config.json")]
        self.site = site
        self.feeds = [path for _, _, path in site.feeds()]
        self.ledger = site.root / ".feedgen" / "ledger.jsonl"
        self.versions = {}
        for state in ("old", "new"):
            self.configure(state)
            began = time.monotonic()
            subprocess.run(self.command, check=True, capture_output=True, timeout=600)
            self.duration = time.monotonic() - began
            for path in self.feeds:
                self.versions.setdefault(path, {})[path.read_bytes()] = state

    def configure(self, state):
        """Writes the configuration of one of two states; every feed differs between them."""
        config = {**self.site.config, "site": {**self.site.config["site"], "title": f"The {state} title"}}
        text = json.dumps(config, ensure_ascii=False)
        (self.site.root / "config.json").write_text(text, encoding="utf-8")

    def kill_one(self, state, delay, writing):
        """Starts a run towards a state, kills it some seconds after it began, or began to write.

        Returns the state of every feed; None for one that is torn.
        """
        self.configure(state)
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if writing:
            self.wait_for_writing(process)
        time.sleep(delay)
        process.kill()
        process.wait()
        return [self.versions[path].get(path.read_bytes()) for path in self.feeds]

    def wait_for_writing(self, process):
        """Waits until anything changes where feeds are written, or the run is over."""
        before = self.seen()
        while process.poll() is None and self.seen() == before:
            pass

    def seen(self):
        """The names and sizes of the files where feeds are written."""
        sizes = {}
        for folder in {path.parent for path in self.feeds}:
            for entry in os.scandir(folder):
                try:
                    sizes[entry.path] = entry.stat().st_size
                except FileNotFoundError:
                    continue
        return sizes

    def leftovers(self):
        """The temporary files of killed runs."""
        return [path for folder in {path.parent for path in [*self.feeds, self.ledger]}
                for path in folder.glob(".feedgen-*")]

    def ledger_is_whole(self):
        """Whether every line of the ledger is JSON."""
        for line in self.ledger.read_text(encoding="utf-8").splitlines():
            json.loads(line)
        return True


def judge(report, feedgen, rounds):
    """Kills so many runs and checks what each leaves."""
    numbers = random.Random(2025)
    with tempfile.TemporaryDirectory() as folder:
        runs = Rounds(feedgen, site_in(pathlib.Path(folder)))
        for path in runs.feeds:
            if path.suffix == ".xml":
                xml.etree.ElementTree.parse(path)
        report.check("kills: the two versions of every feed differ", all(len(v) == 2 for v in runs.versions.values()))
        torn, between, left = 0, 0, 0
        for number in range(rounds):
            # At any moment of a run, and as often just after it begins to write, which takes but milliseconds.
            writing = number % 4 >= 2
            delay = numbers.uniform(0, 0.01 if writing else runs.duration)
            states = runs.kill_one(("old", "new")[number % 2], delay, writing)
            torn += states.count(None)
            between += len(set(states)) > 1
            left += bool(runs.leftovers())
            runs.ledger_is_whole()
        found = f"{between} between two feeds, {left} with a temporary file left"
        report.check(f"kills: {rounds} runs killed ({found}), every feed is whole", torn == 0, f"{torn} are torn")
        last = subprocess.run(runs.command, capture_output=True, text=True, timeout=600)
        states = {runs.versions[path].get(path.read_bytes()) for path in runs.feeds}
        report.check("kills: the next run succeeds", last.returncode == 0 and len(states) == 1, last.stderr)
        report.check("kills: the next run sweeps what was left", not runs.leftovers(), str(runs.leftovers()))


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    report = Report()
    judge(report, pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) == 3 else 200)
    return 0 if report.close() else 1


sys.exit(main())
