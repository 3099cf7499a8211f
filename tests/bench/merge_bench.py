#!/usr/bin/env python3
"""How long it takes to bring the records of one station into those of another, and how much memory.

    tests/bench/merge_bench.py --bench build/bench/tests/bench/bench_merge [--attempts 1000000]

Both stations hold attempts as overview_bench.py makes them up, with what the window stores beside them: findings, the
session, the satisfaction, what is to be practised. The people of the smaller one here are among those of the other. Merged
a second time nothing comes.
"""
import argparse
import pathlib
import sqlite3
import subprocess
import tempfile
import time

from overview_bench import fill

SESSION = '{"node":"end","inputs":2,"variables":{},"transcript":[' + ",".join(["{}"] * 40) + "]}"
BESIDE = [
    "INSERT INTO snapshot SELECT id, ? FROM attempt",
    "INSERT INTO finding (turn, kind, rule, severity, verdict, because, begin_byte, end_byte, text) "
    "SELECT turn.id, 'forbidden', mark.rule, 'major', 'hit', '', 0, 6, substr(turn.text, 1, 2) FROM mark "
    "JOIN turn ON turn.attempt = mark.attempt AND turn.number = mark.turn WHERE ? <> ''",
    "INSERT INTO satisfaction SELECT id, 70, total, total FROM attempt WHERE state = 'finished' AND ? <> ''",
    "INSERT OR IGNORE INTO card SELECT trainee, 'drill:' || rule || '/a', 'new', 0, 0, 0, 0, 0, 0, 0, 0 FROM mark "
    "JOIN attempt ON attempt.id = mark.attempt WHERE ? <> ''",
    "INSERT INTO slip (trainee, item, rule, attempt, at_ms) SELECT trainee, 'drill:' || rule || '/a', rule, attempt.id, "
    "finished_ms FROM mark JOIN attempt ON attempt.id = mark.attempt WHERE ? <> ''",
]


def make_up(bench, file, wanted):
    subprocess.run([bench, file], check=True)
    began = time.monotonic()
    fill(file, wanted)
    store = sqlite3.connect(file)
    store.execute("PRAGMA synchronous = OFF")
    for sql in BESIDE:
        store.execute(sql, (SESSION,))
    store.commit()
    store.close()
    print(f"{wanted} attempts made up in {time.monotonic() - began:.0f} s, {file.stat().st_size / 2**20:.0f} MB", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--attempts", type=int, default=1_000_000)
    parser.add_argument("--here", type=int, help="attempts that are here already; else a tenth as many")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        here, there = (pathlib.Path(folder) / name for name in ("here.sqlite", "there.sqlite"))
        make_up(given.bench, there, given.attempts)
        make_up(given.bench, here, given.attempts // 10 if given.here is None else given.here)
        for _ in ("everything", "nothing more"):
            subprocess.run([given.bench, here, there], check=True)
            print(f"{here.stat().st_size / 2**20:.0f} MB here now", flush=True)


if __name__ == "__main__":
    main()
