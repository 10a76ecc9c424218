#!/usr/bin/env python3
"""A feed made by rule: an Atom feed with full HTML contents in several scripts, the same one on every machine.

Usage: Benchmarks/synthetic_feed.py FILE BYTES
"""

import datetime
import html
import pathlib
import random
import sys

from synthetic import SEED, sentence


def write_feed(path, size):
    """Writes an Atom feed of at least so many bytes that is free of errors."""
    chance = random.Random(SEED)
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)
    entries, length, number = [], 0, 0
    while length < size:
        entries.append(entry(chance, number, start + datetime.timedelta(hours=7 * number)))
        length += len(entries[-1].encode())
        number += 1
    path.write_text(head(start) + "".join(entries) + "</feed>\n", encoding="utf-8")


def head(start):
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>A feed made by rule</title>
  <link rel="self" type="application/atom+xml" href="https://example.org/atom.xml"/>
  <link href="https://example.org/"/>
  <id>tag:example.org,2020:feed</id>
  <updated>{start.isoformat()}</updated>
  <author><name>Author</name></author>
"""


def entry(chance, number, date):
    """An entry of a few kilobytes, whose content is escaped as feeds have it."""
    return f"""  <entry>
    <title type="html">{html.escape(sentence(chance, 6))} {number}</title>
    <link href="https://example.org/{date:%Y/%m/%d}/post-{number}/"/>
    <id>tag:example.org,2020:post-{number}</id>
    <published>{date.isoformat()}</published>
    <updated>{date.isoformat()}</updated>
    <author><name>Author {number % 7}</name></author>
    <category term="tag-{number % 5}"/>
    <summary>{sentence(chance, 30)}</summary>
    <content type="html">{html.escape(body(chance, number), quote=False)}</content>
  </entry>
"""


def body(chance, number):
    parts = []
    for section in range(chance.randint(2, 8)):
        parts.append(f'<h2 id="s{section}">{sentence(chance, 4)}</h2>')
        parts.append(f'<p style="text-align: left; margin: 0 4px">{sentence(chance, 60)} <em>{sentence(chance, 3)}</em> &amp; '
                     f'<a href="https://example.org/{section}/?a=1&amp;b=2">{sentence(chance, 3)}</a>. {sentence(chance, 30)}</p>')
        parts.append(f'<figure><img src="https://example.org/images/{number}-{section}.png" alt="{sentence(chance, 3)}" '
                     f'width="640" height="480" loading="lazy"></figure>')
    rows = "".join(f"<tr><td>{row}</td><td>{sentence(chance, 2)}</td></tr>" for row in range(4))
    parts.append(f"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>{rows}</tbody></table>")
    parts.append(f"<ul><li>{sentence(chance, 5)}</li><li>{sentence(chance, 5)}</li></ul>")
    parts.append("<pre><code>let x = 1 &lt; 2 &amp;&amp; 3 &gt; 2\n</code></pre>")
    return "\n".join(parts)


if __name__ == "__main__":
    write_feed(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
