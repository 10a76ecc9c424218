"""Counts checks and prints a line for each."""


class Report:
    """The outcome of all checks so far."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, ok, detail=""):
        """Records one check; the detail is printed only if it failed."""
        if ok:
            self.passed += 1
            print(f"ok      {name}", flush=True)
        else:
            self.failed += 1
            print(f"FAILED  {name}" + (f": {detail}" if detail else ""), flush=True)
        return ok

    def same(self, name, pairs):
        """Checks that what was found equals what was expected, for a list of (where, found, expected)."""
        odd = [(where, found, expected) for where, found, expected in pairs if found != expected]
        shown = "".join(f"\n          {where}: {found!r}, expected {expected!r}" for where, found, expected in odd[:5])
        return self.check(f"{name} ({len(pairs)})", not odd, f"{len(odd)} differ{shown}")

    def close(self):
        """Prints the closing line; true if nothing failed."""
        print(f"{self.passed} passed, {self.failed} failed")
        return self.failed == 0
