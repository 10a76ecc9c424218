"""feedgen validate over what feedgen wrote: the command that people type, on the files that they publish."""

import subprocess


def judge(report, feedgen, name, files):
    """Every file is taken without an error."""
    verdict = subprocess.run([feedgen, "validate", *files], capture_output=True, text=True)
    report.check(f"{name}: feedgen validate takes all {len(files)}", bool(files) and verdict.returncode == 0, verdict.stdout[-500:])
