"""Running commands and measuring them: wall time, and peak memory as the kernel accounts it for the process."""

import os
import statistics
import subprocess
import sys
import time


class Measure:
    """A command, what is done before each run of it, and what its runs took."""

    def __init__(self, name, command, prepare=lambda: None, statuses=(0,)):
        self.name = name
        self.command = [str(word) for word in command]
        self.prepare = prepare
        self.statuses = statuses
        self.seconds = []
        self.peak = 0

    def run(self):
        """Runs the command once; the peak is the kernel's figure for that process alone."""
        self.prepare()
        with open(os.devnull, "w") as nowhere:
            began = time.perf_counter()
            process = subprocess.Popen(self.command, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds.append(time.perf_counter() - began)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in self.statuses:
            sys.exit(f"{self.name}: exit status {process.returncode}: {' '.join(self.command)}")
        self.peak = max(self.peak, usage.ru_maxrss)

    def row(self, yardstick, floor):
        """A line of the table; the ratio compares the best runs."""
        best, median = min(self.seconds), statistics.median(self.seconds)
        ratio = best / min(yardstick.seconds)
        peak = f"{self.peak / 1024:.1f}" if self.peak > floor.peak else f"<{floor.peak / 1024:.1f}"
        return f"{self.name:<28}{best * 1000:>10.1f}{median * 1000:>10.1f}{ratio:>10.2f}{peak:>10}"


# A process begins with the peak of the one that started it, so nothing below that of `true` can be seen.
FLOOR_MARGIN = 512


def floor():
    """What nothing at all takes."""
    nothing = Measure("true", ["true"])
    nothing.run()
    nothing.peak += FLOOR_MARGIN
    return nothing
