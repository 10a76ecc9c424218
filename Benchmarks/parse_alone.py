#!/usr/bin/env python3
"""Prints the seconds that libxml2 takes to parse a file into a tree: one call of `xmlCtxtReadMemory`.

Usage: Benchmarks/parse_alone.py FILE

The call is the first of its process, so that its memory is as new as that of a command that starts, parses and ends.
"""

import ctypes
import ctypes.util
import pathlib
import sys
import time

# XML_PARSE_NONET | XML_PARSE_BIG_LINES, as feedgen has it.
OPTIONS = 1 << 11 | 1 << 22


def parse(library, data):
    """The seconds of one parse; that of freeing the tree is not counted, as a process that ends has none."""
    context = ctypes.c_void_p(library.xmlNewParserCtxt())
    began = time.perf_counter()
    tree = library.xmlCtxtReadMemory(context, data, len(data), None, None, OPTIONS)
    seconds = time.perf_counter() - began
    if not tree:
        sys.exit("the file is not well-formed XML")
    library.xmlFreeDoc(ctypes.c_void_p(tree))
    library.xmlFreeParserCtxt(context)
    return seconds


def main():
    library = ctypes.CDLL(ctypes.util.find_library("xml2"))
    library.xmlNewParserCtxt.restype = ctypes.c_void_p
    library.xmlCtxtReadMemory.restype = ctypes.c_void_p
    data = pathlib.Path(sys.argv[1]).read_bytes()
    print(parse(library, data))


main()
