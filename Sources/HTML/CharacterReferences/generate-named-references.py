#!/usr/bin/env python3
"""Prints NamedCharacterReferences.swift, made from the table that Python's library keeps of the
named character references of the WHATWG standard (section 13.5).

    python3 generate-named-references.py > NamedCharacterReferences.swift
"""

import html.entities

HEADER = '''\
// Made by generate-named-references.py; do not edit.

/// The named character references of the standard (WHATWG §13.5), as one constant text: nothing is
/// built at start-up, and a search reads it where the executable was loaded.
enum NamedCharacterReferences {
  /// One reference a line, sorted by bytes: the name without `&` and `;`, a `*` if the `;` may be
  /// missing, a space, the code points in hexadecimal joined by `+`.
  static let table: String = """
'''

FOOTER = '''\
    """

  /// The offset in `table` of the first name that begins with a letter: A to Z, then a to z, and
  /// last the length of the table.
  static let letterStarts: [Int] = [
%s  ]
}
'''


def lines():
    names = html.entities.html5
    for name in sorted({name.rstrip(";") for name in names}):
        points = "+".join("%X" % ord(character) for character in names[name + ";"])
        yield "%s%s %s\n" % (name, "*" if name in names else "", points)


def letter_starts(table):
    starts, offset = {}, 0
    for line in table:
        starts.setdefault(line[0], offset)
        offset += len(line)
    return [starts[letter] for letter in sorted(starts)] + [offset]


def wrapped(numbers):
    text, line = "", "   "
    for number in numbers:
        if len(line) + len(str(number)) + 2 > 98:
            text, line = text + line + "\n", "   "
        line += " %d," % number
    return text + line + "\n"


table = list(lines())
starts = letter_starts(table)
assert len(starts) == 53
print(HEADER + "".join("    " + line for line in table) + "\n" + FOOTER % wrapped(starts), end="")
