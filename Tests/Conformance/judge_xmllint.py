"""xmllint: libxml2's own command; a feed has to pass without a word."""

import subprocess


def judge(report, name, path):
    run = subprocess.run(["xmllint", "--noout", "--nonet", str(path)], capture_output=True, text=True)
    report.check(f"{name}: xmllint is silent", run.returncode == 0 and not run.stderr, run.stderr.strip())
