#!/usr/bin/env python3
"""How long exports take and how much memory: fills a store with copies of one attempt, and times each format.

    tests/bench/export_bench.py --program build/dev/src/main/frontdesk [--turns 1000000] [--format xapi …]
"""
import argparse
import pathlib
import subprocess
import tempfile
import time

from items_bench import fill
from rescore_bench import played_store

FORMATS = ["csv", "xlsx", "pdf", "xapi", "json"]


def size_of(place):
    files = place.iterdir() if place.is_dir() else [place]
    return sum(file.stat().st_size for file in files)


def peak_mb(program, folder, form, out):
    """Runs one export and returns its highest resident size, which the system keeps for each process."""
    watched = ["/usr/bin/env", "python3", "-c",
               "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, "
               "stdout=subprocess.DEVNULL); "
               "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"]
    command = [program, "--data", folder, "export", "--format", form, "--out", str(out)]
    return int(subprocess.run(watched + command, check=True, capture_output=True, text=True).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--turns", type=int, default=1_000_000)
    parser.add_argument("--format", nargs="*", default=FORMATS, choices=FORMATS)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = played_store(given.program, folder)
        turns, _ = fill(store, 1)
        attempts = max(1, given.turns // turns)
        fill(store, attempts)
        print(f"{attempts} attempts, {attempts * turns} turns", flush=True)
        for form in given.format:
            out = pathlib.Path(folder) / f"out.{form}"
            began = time.monotonic()
            peak = peak_mb(given.program, folder, form, out)
            seconds = time.monotonic() - began
            print(f"{form}: {seconds:.1f} s, {size_of(out) / 1e6:.0f} MB written, at most {peak} MB of memory", flush=True)


if __name__ == "__main__":
    main()
