#!/usr/bin/env python3
"""Compares our HTML tokens with those of html5lib and justhtml, two tokenizers from PyPI.

    python3 Tests/Conformance/html_tokens.py [TokenDump]

`TokenDump` is the built program of that name (default: below .build). The texts are snippets strung
together from a fixed seed, and the bodies of the posts in posts/ and, where it exists, in
../shared/corpus/posts. Prints one line per group, `N passed, N failed`, with the first differences,
and exits non-zero if there is any.

Where a judge departs from the standard, or tells less, that is undone in one exact place, explained
at the function that does so; the comparison itself is equality.
"""

import json
import pathlib
import random
import re
import subprocess
import sys
import types

from html5lib import constants, html5parser
from html5lib._tokenizer import HTMLTokenizer
from justhtml.parser.stream import stream

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = 20260601
RANDOM_CASES = 20_000
FOREIGN_CASES = 5_000
SHOWN_DIFFERENCES = 5

SNIPPETS = """
a|b c|é|日本|\U0001F600|\n|\r|\r\n|\t|\f| |\0|>|<|</|<!|<?|/|=|"|'|&|;|#|-|--|!|?|]]>|[|x
<a>|<A B>|</a>|</A x=y>|<br/>|<br / >|<p x|<p x=|<p x="|<p x='|<p x=y|<p/x|<p / x/>|</>|</ a>|</3
<a href="?a=1&b=2&copy=3&copy;&amp">|<a b='&lt&lt;&notit;&not'>|<a b=&amp;c&quot>|<a b=c/>|<a =b=c>
<a b b=1 B=2>|<a "b'c<d>|<a b = c d= e f ="g">|<a\0b\0=\0>|<a\r\nb\rc>|<ab\0C>|<a b="x"c='y'd>
&amp;|&amp|&AMP|&lt;|&ltx|&copy|&copyx|&notin;|&notit;|&not|&nosuch;|&nbsp|&NotEqualTilde;|&acE;|&am;
&#|&#;|&#x|&#x;|&#38|&#x26;|&#X26|&#0;|&#13;|&#128;|&#x80|&#159;|&#xD800;|&#x110000;|&#xFFFF;|&#11;
&#99999999999999999999;|&#x1F600;|&&amp;|&CounterClockwiseContourIntegral;|&CounterClockwiseContourInt
<!-->|<!--->|<!---->|<!--|-->|--!>|--->|<!-- a -- b -->|<!-- a --! b -->|<!--a<!--b-->|<!--\0\r-->|->
<!doctype html>|<!DOCTYPE|<!doctype >|<!doctypehtml public "a" 'b'>|<!doctype x system 'y'z>|<!dOcTyPe
<!DOCTYPE h PUBLIC>|<!DOCTYPE h PUBLIC "a>|<!DOCTYPE h PUBLIC "a""b>|<!DOCTYPE h SYSTEM"\0">|<!doctype h x>
<![CDATA[|<![CDATA[x]]>|<![cdata[x]]>|]]]>|<!x>|<!->|<?php echo "x" ?>|<?>
<title>|</title>|</title x|</titlex>|<textarea>|</textarea >|<style>|</style>|</style/>|</STYLE|<xmp>
</xmp>|<iframe>|</iframe>|<noembed>|</noembed>|<noframes>|</noframes>|<noscript>|</noscript>|<script>
</script>|</script |</scriptx>|<script|<!--<script>|<script |<script/|--><|</SCRIPT\t>|<!-- <script> --
"""

# Rare, because nothing but text comes after it.
ENDING_SNIPPETS = ["<plaintext>", "<svg>", "<table>"]


def snippets():
    lines = SNIPPETS.strip("\n").split("\n")
    return [snippet for line in lines for snippet in line.split("|") if snippet]


def random_cases():
    choices, rng = snippets(), random.Random(SEED)
    for number in range(RANDOM_CASES):
        parts = rng.choices(choices, k=rng.randint(1, 12))
        if number % 50 == 0:
            parts.insert(rng.randrange(len(parts)), rng.choice(ENDING_SNIPPETS))
        yield "".join(parts)


def every_reference():
    for name in sorted(constants.entities):
        for text in ("&%s", "&%s;", "&%sx", "&%s=", '<a b="&%s">', '<a b="&%sx">', '<a b="&%s=">'):
            yield text % name
    for number in list(range(0x180)) + [0xD7FF, 0xD800, 0xDFFF, 0xFDD0, 0xFFFF, 0x10FFFF, 0x110000]:
        yield "&#%d; &#x%x x" % (number, number)


SVG = ["svg", "g", "a", "path", "text", "style", "script", "title", "desc", "foreignObject"]
MATH = ["math", "mrow", "mfrac", "mi", "mo", "mtext", "style"]
HTML = ["p", "b", "a", "span", "title", "style", "textarea", "iframe"]
INTEGRATION_POINTS = {"title", "desc", "foreignObject", "mi", "mo", "mtext"}


def tree(rng, depth, names, extra):
    """A balanced element with SVG or MathML in HTML, and HTML in their integration points.

    HTML is not left open there: which end tags it then stops only a whole tree can tell.
    """
    if depth == 0:
        choices = ["a", "&lt;", "<!--b-->"]
        return rng.choice(choices + (["<p></p>", "<br>"] if names is HTML else ["<path/>", extra]))
    name = rng.choice(names + (["svg", "math"] if names is HTML else []))
    inner = {"svg": SVG, "math": MATH}.get(name, names)
    if name in INTEGRATION_POINTS and names is not HTML:
        inner = HTML
    parts = [tree(rng, rng.randrange(depth), inner, extra) for _ in range(rng.randint(0, 3))]
    return "<%s>%s</%s>" % (name, "".join(parts), name)


def documents():
    rng = random.Random(SEED)
    for _ in range(FOREIGN_CASES):
        # Either CDATA sections or tags that break out of foreign content: behind the latter, what
        # the former are depends on the whole tree.
        extra = rng.choice(["<![CDATA[<c>]]>", "<div></div>"])
        yield "<div>%s</div>x" % tree(rng, 5, HTML, extra)


def bodies():
    for folder in (ROOT / "posts", ROOT.parent / "shared/corpus/posts"):
        for path in sorted(folder.glob("**/*")) if folder.is_dir() else []:
            if path.suffix in (".md", ".markdown", ".html", ".htm"):
                text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
                yield re.sub(r"\A---\r?\n.*?\n---[ \t]*\r?\n", "", text, flags=re.S)


def ours(program, cases, mode):
    lines = "".join("%s %s\n" % (mode, case.encode().hex()) for case in cases)
    run = subprocess.run([program], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().split("\n")[:-1]]


def merged(tokens):
    """Makes runs of character tokens one, and drops empty ones."""
    result = []
    for token in tokens:
        if token[0] == "Character" and result and result[-1][0] == "Character":
            result[-1][1] += token[1]
        elif token[0] != "Character" or token[1]:
            result.append(list(token))
    return result


class ForeignParser:
    """What html5lib's tokenizer asks of a parser: whether the current node is foreign."""

    class Tree:
        defaultNamespace = constants.namespaces["html"]
        openElements = [type("Node", (), {"namespace": constants.namespaces["svg"]})]

    tree = Tree()


class CurrentTokenizer(HTMLTokenizer):
    """html5lib's tokenizer with the one difference from today's standard that shows undone."""

    def cdataSectionState(self):
        """Keeps U+0000, which html5lib replaces here; today that is tree construction's work."""
        text = ""
        while not text.endswith("]]>"):
            character = self.stream.char()
            if character is constants.EOF:
                break
            text += character
        self.tokenQueue.append(
            {"type": constants.tokenTypes["Characters"], "data": text.removesuffix("]]>")})
        self.state = self.dataState
        return True


CONTENT_STATES = {
    "title": "rcdataState", "textarea": "rcdataState", "style": "rawtextState",
    "xmp": "rawtextState", "iframe": "rawtextState", "noembed": "rawtextState",
    "noframes": "rawtextState", "script": "scriptDataState", "plaintext": "plaintextState",
}


def notation(token):
    """A token of html5lib in the notation of its tests; None for a parse error."""
    kinds, kind = constants.tokenTypes, token["type"]
    if kind in (kinds["Characters"], kinds["SpaceCharacters"]):
        return ["Character", token["data"]]
    if kind == kinds["StartTag"]:
        flag = [True] if token["selfClosing"] else []
        return ["StartTag", token["name"], dict(token["data"])] + flag
    if kind == kinds["EndTag"]:
        return ["EndTag", token["name"]]
    if kind == kinds["Comment"]:
        return ["Comment", token["data"]]
    if kind == kinds["Doctype"]:
        parts = [token["name"] or None, token["publicId"], token["systemId"]]
        return ["DOCTYPE"] + parts + [token["correct"]]
    return None


def html5lib_tokens(html, mode):
    if mode == "document":
        return html5lib_document_tokens(html)
    result = []
    tokenizer = CurrentTokenizer(html, parser=ForeignParser() if mode == "foreign" else None)
    for token in map(notation, tokenizer):
        result += [token] if token else []
        # Tree construction sets the state; alone, our tokenizer does so itself.
        if mode == "html" and token and token[0] == "StartTag" and token[1] in CONTENT_STATES:
            tokenizer.state = getattr(tokenizer, CONTENT_STATES[token[1]])
    return merged(result)


def html5lib_document_tokens(html):
    """The tokens that html5lib's tree construction saw, as its parser steered the tokenizer."""
    result = []

    class Recorder(CurrentTokenizer):
        def __iter__(self):
            for token in super().__iter__():
                noted = notation(token)
                result.extend([noted] if noted else [])
                yield token

    html5parser._tokenizer = types.SimpleNamespace(HTMLTokenizer=Recorder)
    html5parser.HTMLParser().parseFragment(html)
    return merged(result)


def without_noscript(html):
    """Renames what justhtml's stream reads as text: it takes scripts to run, we do not."""
    return re.sub(r"(?i)(</?)noscript", r"\1no-script", html)


def justhtml_tokens(html):
    result = []
    for kind, data in stream(html):
        if kind == "start":
            result.append(["StartTag", data[0], {k: v or "" for k, v in data[1].items()}])
        elif kind == "end":
            result.append(["EndTag", data])
        elif kind == "text":
            result.append(["Character", data])
        elif kind == "comment":
            result.append(["Comment", data])
        elif kind == "doctype":
            result.append(["DOCTYPE", *data])
    return merged(result)


def without_flags(tokens):
    """Leaves out what justhtml's stream does not tell: self-closing and force-quirks flags."""
    lengths = {"StartTag": 3, "DOCTYPE": 4}
    return [token[:lengths.get(token[0], 2)] for token in tokens]


def judge(name, cases, mine, judged):
    failures = 0
    for case, own, other in zip(cases, mine, judged, strict=True):
        if own != other:
            failures += 1
            if failures <= SHOWN_DIFFERENCES:
                print("%s: %r\n  ours:  %s\n  judge: %s" % (name, case[:400], own, other))
    print("%s: %d passed, %d failed" % (name, len(cases) - failures, failures))
    return failures


def main():
    built = [ROOT / ".build/release/TokenDump", ROOT / ".build/debug/TokenDump"]
    program = next(iter(sys.argv[1:] + [path for path in built if path.exists()]), None)
    if program is None:
        sys.exit("no TokenDump is built: swift build --product TokenDump")
    references, posts = list(every_reference()), list(bodies())
    failures = 0
    for name, cases, modes in (
        ("references", references, ("html", "foreign")),
        ("snippets", snippets() + list(random_cases()), ("html", "foreign")),
        ("SVG and MathML", list(documents()), ("document",)),
        ("posts", posts, ("html", "foreign", "document")),
    ):
        for mode in modes:
            mine = ours(program, cases, mode)
            judged = [html5lib_tokens(case, mode) for case in cases]
            failures += judge("html5lib, %s, %s" % (name, mode), cases, mine, judged)
    # justhtml's stream is no full tokenizer (it drops what is malformed): no snippets for it.
    for name, cases in (
        ("references", references),
        ("posts", [without_noscript(post) for post in posts]),
    ):
        mine = [without_flags(tokens) for tokens in ours(program, cases, "html")]
        judged = [justhtml_tokens(case) for case in cases]
        failures += judge("justhtml, " + name, cases, mine, judged)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
