"""The posts that a benchmark reads: those it is told, else the real ones beside the project, else some made by rule."""

import pathlib

import synthetic

SHARED = pathlib.Path(__file__).resolve().parents[2] / "shared"
REAL_POSTS = [SHARED / "corpus" / "posts", SHARED / "seed"]
# How many are made where there are none.
COUNT = 1000


def folders(told, spare):
    """The folders of posts; `spare` is one to make them in."""
    found = told or [directory for directory in REAL_POSTS if directory.is_dir()]
    if found:
        return found
    synthetic.write_posts(spare, COUNT)
    return [spare]
