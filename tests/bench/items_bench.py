#!/usr/bin/env python3
"""How long item analysis takes: fills a store with copies of one attempt, and times `frontdesk items`.

    tests/bench/items_bench.py --program build/dev/src/main/frontdesk [--attempts 100000]

Every copy wins other marks, so that there is something to correlate. The program runs on one core.
"""
import argparse
import pathlib
import random
import resource
import sqlite3
import subprocess
import tempfile
import time

from rescore_bench import insert, played_store, rows


def fill(file, wanted):
    """Copies the one attempt until the store holds `wanted`."""
    chance = random.Random(7)
    store = sqlite3.connect(file)
    attempt_names, attempts = rows(store, "attempt", {"id", "uid"})
    turn_names, turns = rows(store, "turn", {"id"})
    mark_names, marks = rows(store, "mark", {"id"})
    points, of = mark_names.index("points"), mark_names.index("of_points")
    of_turn, of_mark = turn_names.index("attempt"), mark_names.index("attempt")
    for number in range(2, wanted + 1):
        insert(store, "attempt", ["id"] + attempt_names, [(number,) + attempts[0]])
        insert(store, "turn", turn_names, [t[:of_turn] + (number,) + t[of_turn + 1:] for t in turns])
        copies = []
        for mark in marks:
            copy = list(mark)
            copy[of_mark] = number
            if copy[of] > 0:
                copy[points] = chance.randint(0, copy[of])
            copies.append(copy)
        insert(store, "mark", mark_names, copies)
    store.commit()
    store.close()
    return len(turns), len(marks)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--attempts", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        turns, marks = fill(played_store(given.program, folder), given.attempts)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.monotonic()
        subprocess.run([given.program, "--data", folder, "items", "--json"], check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(f"{given.attempts} attempts of {turns} turns and {marks} marks: {seconds:.1f} s, "
              f"{processor:.1f} s of them on the processor; at most {after.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
