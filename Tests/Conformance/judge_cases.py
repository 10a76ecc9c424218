#!/usr/bin/env python3
"""Holds `feedgen validate` against the cases of the W3C's feed validator, and prints the score and every miss.

Usage: Tests/Conformance/judge_cases.py FEEDGEN

The cases lie beside the repository, in `../shared/validator-cases`; without them there is nothing to do. A case names a
message class of the W3C's validator that must be reported, or must not be; or its feed has to be free of errors.
"""

import concurrent.futures
import json
import pathlib
import subprocess
import sys

CASES = pathlib.Path(__file__).resolve().parents[3] / "shared" / "validator-cases"
# The share of cases that must come out as expected.
GOAL = 0.98
# The moment of the judgement: dates after it lie in the future.
NOW = "2026-01-01T00:00:00Z"


def judge(feedgen, case):
    """The diagnostics of a case's feed; nothing if the program broke down."""
    command = [feedgen, "validate", "--diagnostics", "json", "--now", NOW, "--base", case["base"]]
    path = CASES / "feeds" / case["path"]
    result = subprocess.run([*command, path], capture_output=True, text=True, timeout=60)
    if result.returncode not in (0, 1):
        return None
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def is_as_expected(case, diagnostics):
    """Whether the diagnostics are those that the case asks for."""
    classes = {diagnostic["w3c"] for diagnostic in diagnostics}
    severities = {diagnostic["severity"] for diagnostic in diagnostics}
    match case["kind"]:
        case "must-flag":
            return case["expect"] in classes or (case["expect"] == "Error" and "error" in severities)
        case "must-not-flag":
            return case["expect"] not in classes
        case "must-be-valid":
            return "error" not in severities
        case _:
            return not {"error", "warning"} & severities


def miss(case, diagnostics):
    """A line that says what was expected and what was found instead."""
    if diagnostics is None:
        return f"{case['path']}: the program broke down"
    found = sorted({d["w3c"] or d["code"] for d in diagnostics if d["severity"] != "note"})
    expected = ("not " if case["negated"] else "") + case["expect"]
    return f"{case['path']}: expected {expected}, found {', '.join(found)}"


def score(feedgen):
    """Judges every case; the number of cases, and a line for each miss."""
    lines = (CASES / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda case: judge(feedgen, case), cases))
    pairs = zip(cases, outcomes)
    misses = [miss(c, o) for c, o in pairs if o is None or not is_as_expected(c, o)]
    return len(cases), misses


def check(report, feedgen):
    """Adds the score to a report."""
    if not CASES.is_dir():
        return
    count, misses = score(feedgen)
    for line in misses:
        print(f"miss    {line}")
    right = count - len(misses)
    detail = f"{right} of {count}"
    report.check(f"W3C feed validator: {detail} cases ({right / count:.2%})", right >= GOAL * count, detail)


if __name__ == "__main__":
    import report as reports

    if not CASES.is_dir():
        sys.exit(f"no cases in {CASES}")
    outcome = reports.Report()
    check(outcome, sys.argv[1])
    sys.exit(0 if outcome.close() else 1)
