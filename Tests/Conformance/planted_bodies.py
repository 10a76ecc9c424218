"""Planted faults that judge_bodies.py must find, and good entries that it must let pass: a judge that cannot fail is none."""

import body_checks
import posts
import sources

BASE = "https://example.org/notes/one"
FORMULA = '<math><mi>x</mi><annotation encoding="tex">x</annotation></math>'
PLAYER = "https://www.youtube.com/embed/abcdefghijk"


def source(body, title="A title"):
    """A Markdown post with this body."""
    post = posts.Post("planted.md", title, "urn:x", BASE, 0, 0, [], set(), None, None, None)
    return sources.Source(post, title, sources.markdown(body), BASE)


# A body and an entry that is right for it.
RIGHT = [
    ("One *two*\n\nthree", "<p>One <em>two</em></p><p>three</p>"),
    ("<div>\n\n    deep\n\n</div>\n*after*", "<div><p>deep</p></div><p><em>after</em></p>"),
    ("[A title](/x)\n------\n\nText", "<p>Text</p>"),
    ("<h1>A\u200b  title…</h1><p>Text", "<p>Text</p>"),
    ("<h1>Another</h1><h1>A title</h1>", "<h1>Another</h1><h1>A title</h1>"),
    ("<p>a<script>b</script><span hidden>c</span><i style='x:y;DISPLAY : none'>d</i>e", "<p>ae</p>"),
    ('<p>a<span class="x sr-only">b</span><span class="sr-only-not">c</span>', "<p>ac</p>"),
    ("<table><tr><td>in</td></tr>fostered</table>", "fostered<table><tbody><tr><td>in</td></tr></tbody></table>"),
    ("<p><b>one<p>two</b> three", "<p><b>one</b></p><p><b>two</b> three</p>"),
    (f'<p><span class="katex"><span class="katex-mathml">{FORMULA}</span><span class="katex-html">x</span></span>',
     f"<p>{FORMULA}</p>"),
    ('<table><tr><td class="gutter">1\n2</td><td><pre>a\nb</pre></td></tr></table>', "<pre><code>a\nb</code></pre>"),
    ('<p><img data-src="a.jpg" src="data:image/gif;base64,R0" alt="x" width="9" height="8">',
     '<p><img src="https://example.org/notes/a.jpg" alt="x" width="9" height="8"></p>'),
    ('<p><img src="s.jpg" srcset="s.jpg 300w, l.jpg 1200w">', '<p><img src="https://example.org/notes/l.jpg"></p>'),
    ('<p><a href="#f">f</a><a href="//x.org/ä b">g</a></p><p id="f">h</p>',
     '<p><a href="#f">f</a><a href="https://x.org/%C3%A4%20b">g</a></p><p id="f">h</p>'),
    (f'<iframe src="{PLAYER}"></iframe>',
     f'<iframe src="{PLAYER}"></iframe><p><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p>'),
    ('<iframe src="//maps.example/x"></iframe>', '<p><a href="https://maps.example/x">maps.example</a></p>'),
]
# A body, an entry that is wrong for it, and the fault.
WRONG = [
    ("One two", "<p>One</p>", body_checks.TEXT),
    ("One two", "<p>two One</p>", body_checks.TEXT),
    ("<div>\n\n    deep\n</div>", "<div><pre><code>&lt;b&gt;deep</code></pre></div>", body_checks.TEXT),
    ("[A title](/x)\n------\n\nText", "<h2>A title</h2><p>Text</p>", body_checks.TEXT),
    ("<h1>A title of more</h1><p>Text", "<p>Text</p>", body_checks.TEXT),
    ("a<span hidden>b</span>", "<p>ab</p>", body_checks.TEXT),
    ("a<span class=sr-only>b</span>", '<p>a<span class="sr-only">b</span></p>', body_checks.TEXT),
    ("a<span class=nosr-only>b</span>", "<p>a</p>", body_checks.TEXT),
    ("<table><tr><td>in</td></tr>out</table>", "<table><tr><td>in</td></tr></table>out", body_checks.TEXT),
    ("a", "<p>a</p><p>Read more</p>", body_checks.TEXT),
    ("[a](b)", '<p><a href="https://example.org/b">a</a></p>', body_checks.LINKS),
    ("[a](b)", "<p>a</p>", body_checks.LINKS),
    (f'<iframe src="{PLAYER}"></iframe>', "", body_checks.EMBEDS),
    ('<p><img src="a.jpg">', "<p></p>", body_checks.LOST),
    ('<p><img data-lazy-src="a.jpg" src="/spacer.gif">', '<p><img src="https://example.org/spacer.gif"></p>', body_checks.LOST),
    ('<p><img src="a.jpg">', '<p><img src="https://example.org/a.jpg"></p>', body_checks.STRANGE),
    ('<img srcset="s.jpg 300w, l.jpg 1200w">', '<img src="https://example.org/notes/s.jpg">', body_checks.SMALL),
    ('<p><img src="/a.jpg" alt="x">', '<p><img src="https://example.org/a.jpg"></p>', body_checks.SIZES),
    ('<p><img src="/a.jpg" width="9">', '<p><img src="https://example.org/a.jpg" width="8"></p>', body_checks.SIZES),
    ("a", "<p>a\x07</p>", "control character"),
    ("a", "<p>a</p><script>b</script>", "element that readers remove"),
    ("a", "<form><p>a</p></form>", "element that readers remove"),
    ("a", '<p onclick="b">a</p>', "event handler"),
    ("a", '<p>a</p><iframe src="https://evil.example/"></iframe>', "iframe that is no player's over https"),
    ("a", f'<p>a</p><iframe src="{PLAYER.replace("https", "http")}"></iframe>', "iframe that is no player's over https"),
    ("a", '<p>a<img data-src="https://example.org/a.jpg"></p>', "lazy image without src"),
    ("a", '<p>a<img alt="b"></p>', "image without src"),
    ("a", '<p>a<img src="data:image/gif;base64,R0"></p>', "placeholder in src"),
    ("a", '<p>a<img src="https://x.org/i/1x1.gif?b"></p>', "placeholder in src"),
    ("a", '<p><a href="#b">a</a></p>', "fragment without a target"),
    ("a", '<p><a href="java\tscript:b">a</a></p>', "URL of a forbidden scheme"),
    ("a", '<p><a href="&amp;#106;avascript:b">a</a></p>', "URL of a forbidden scheme"),
    ("a", '<p><a href="//x.org/">a</a></p>', "protocol-relative URL"),
    ("a", '<p><a href="/b">a</a></p>', "relative URL"),
    ("a", '<blockquote cite="b"><p>a</p></blockquote>', "relative URL"),
    ("a", '<p>a<img src="https://x.org/a.jpg" srcset="https://x.org/a.jpg 1x, b.jpg 2x"></p>', "relative URL"),
    ("a", '<p><a href="https://x.org/ü">a</a></p>', "URL that is not percent-encoded"),
    ("a", '<p><a href="https://x.org/a b">a</a></p>', "URL that is not percent-encoded"),
    ("a", "<form><p>a</p><div></form><form>", "tree changes when written and read again"),
    ("a", "<div><p>a</p>", "the entry does not keep to its box"),
    ("a", "<p>a</p></div>", "the entry does not keep to its box"),
    ("a", "<p>a</p><!--", "the entry does not keep to its box"),
    ("a", "<p><b>a</p>", "the entry does not keep to its box"),
    ("<pre>a\n  b</pre>", "<pre>a\nb</pre>", body_checks.CODE),
    ("a", '<p>a<img src="https://x.org/a.gif" width="1" height="1"></p>', "tracking pixel"),
    ("a", '<p style="position:fixed">a</p>', "danger"),
    ("a", "<p>a</p><input>", "danger"),
    ("a", "<p>a", "element that is not closed in order"),
    ("a", "<p><b><i>a</b></i></p>", "element that is not closed in order"),
    ("a", "<table><tr><td>a</td></tr>", "the entry does not keep to its box"),
]


# Summaries that are wrong for TEXT.
TEXT = "The harbour was quiet. Nobody had come in since the morning, and the wind was still."
SUMMARIES = ["", "The harbour was <b>quiet</b>.", "A title The harbour was quiet.", "The harbour was quiet. Read more"]


def is_found(summary):
    """Whether the judge takes offence at a summary, and none at a right one."""
    good = body_checks.misses(source(TEXT), f"<p>{TEXT}</p>", "The harbour was quiet. Nobody had…")
    return not good and body_checks.SUMMARY in body_checks.misses(source(TEXT), f"<p>{TEXT}</p>", summary)


def check(report):
    """Adds what came of them to a report."""
    wrong = [(body, found) for body, html in RIGHT if (found := body_checks.misses(source(body), html))]
    report.check(f"bodies: the judge lets {len(RIGHT)} good entries pass", not wrong, wrong)
    unseen = [(body, html, fault) for body, html, fault in WRONG if fault not in body_checks.misses(source(body), html)]
    report.check(f"bodies: the judge finds {len(WRONG)} planted faults", not unseen, unseen)
    report.check(f"bodies: the judge finds {len(SUMMARIES)} planted summaries", all(map(is_found, SUMMARIES)))
    kinds = {*body_checks.SHARES, *body_checks.WHOLE, *body_checks.FAULTS} - {fault for _, _, fault in WRONG} - {body_checks.SUMMARY}
    report.check("bodies: every check can fail", kinds <= UNPLANTED, kinds - UNPLANTED)


# Disagreements of the parsers, which come of their own faults, cannot be planted for long.
UNPLANTED = {"parsers read different trees", body_checks.OLD_TEXT}
