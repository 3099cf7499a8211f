#!/usr/bin/env python3
"""How long the overview of supervisors takes on a million attempts, beside plain queries of the same rows.

    tests/bench/overview_bench.py --bench build/bench/tests/bench/bench_overview [--attempts 1000000]

Makes up people at sites and in teams who practise sixty scenarios over two years, some far more than others, with
marks that rise, forbidden acts that fade, private attempts, branches, examinations and attempts that are given
up. Then the bench times every view, and SQLite counts the same rows attempt by attempt.
"""
import argparse
import pathlib
import random
import sqlite3
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOW = 1_795_138_200_000
DAY = 86_400_000
TWO_YEARS = 730 * DAY
RULES = ["F01", "F05", "F06", "F10", "F15", "F23", "F26", "F28", "F32", "F33", "F35"]
WORDS = ["这个我不知道", "你去找工程部", "可能明天吧", "不归我们管", "公司就是这么规定的", "您再等等"]


def scenarios():
    return sorted(file.stem for file in (ROOT / "scenarios").glob("*/*.json")
                  if file.parent.name in ("phone", "reception", "complaints", "business", "visits"))


def people(chance):
    """(id, name, site, team, how often, how good)"""
    number = 0
    for site in range(20):
        for team in range(chance.randint(3, 7)):
            for _ in range(chance.randint(6, 16)):
                number += 1
                yield (number, f"学员{number}", f"项目{site + 1}", f"{team + 1}组",
                       chance.paretovariate(1.5), chance.uniform(-12, 12))


def attempts(chance, staff, names, wanted):
    often = [one[4] for one in staff]
    for number, who in enumerate(chance.choices(staff, often, k=wanted), 1):
        begun = NOW - TWO_YEARS + int(TWO_YEARS * number / (wanted + 1))
        share = number / wanted
        total = max(0, min(100, int(chance.gauss(72 + 12 * share + who[5], 12))))
        state = "abandoned" if chance.random() < 0.04 else "finished"
        mode = "exam" if chance.random() < 0.06 else "practice"
        hits = [] if state == "abandoned" else chance.choices(RULES, k=max(0, int(chance.gauss(2.6 - 2 * share, 1))))
        yield (number, who[0], chance.choice(names), mode, state, begun, begun + chance.randint(60, 600) * 1000,
               total if state == "finished" else 0, hits, int(chance.random() < 0.03), chance.random() < 0.02)


def fill(file, wanted):
    chance = random.Random(7)
    staff, names = list(people(chance)), scenarios()
    store = sqlite3.connect(file)
    store.execute("PRAGMA synchronous = OFF")
    store.executemany("INSERT INTO trainee (id, name, site, team, created_ms) VALUES (?, ?, ?, ?, 0)",
                      [one[:4] for one in staff])
    turn = 0
    for (number, who, scenario, mode, state, begun, ended, total, hits, private, branch) in attempts(
            chance, staff, names, wanted):
        passed = int(total >= 80 and "F23" not in hits)
        store.execute("INSERT INTO attempt (id, trainee, scenario, scenario_title, scenario_hash, pack_version, mode, "
                      "seed, state, started_ms, touched_ms, finished_ms, total, passed, private, branched_from) "
                      "VALUES (?, ?, ?, ?, 'h', '1', ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
                      (number, who, scenario, scenario, mode, state, begun, ended, ended, total, passed, private,
                       number - 1 if branch and number > 1 else None))
        store.executemany("INSERT INTO turn (id, attempt, number, input, kind, node, speaker, text, detail, "
                          "heat_after, at_ms, stored_ms) VALUES (?, ?, ?, 0, 'reply', 'n', 'clerk', ?, '{}', 50, 0, ?)",
                          [(turn + i + 1, number, i, chance.choice(WORDS), begun + i * 40_000) for i in range(2)])
        turn += 2
        store.executemany("INSERT INTO mark (attempt, turn, dimension, points, of_points, rule, why, fatal) "
                          "VALUES (?, ?, 'courtesy', -6, 0, ?, '', ?)",
                          [(number, chance.randint(0, 1), rule, int(rule == "F23")) for rule in hits])
    store.commit()
    store.close()


PLAIN = [
    ("pass rate by site, through an index",
     "SELECT site, avg(passed) FROM trainee CROSS JOIN attempt INDEXED BY bench_passed ON attempt.trainee = trainee.id "
     "WHERE state = 'finished' AND private = 0 GROUP BY site"),
    ("the same with medians",
     "SELECT site, avg(total) FROM (SELECT site, total, row_number() OVER (PARTITION BY site ORDER BY total) AS place, "
     "count(*) OVER (PARTITION BY site) AS of FROM attempt JOIN trainee ON trainee.id = attempt.trainee "
     "WHERE state = 'finished' AND private = 0) WHERE place IN ((of + 1) / 2, of / 2 + 1) GROUP BY site"),
]


def time_plain(file):
    store = sqlite3.connect(file)
    store.execute("CREATE INDEX bench_passed ON attempt (trainee, state, private, passed)")
    store.commit()
    for name, query in PLAIN:
        wall, processor = [], []
        for _ in range(5):
            began, worked = time.monotonic(), time.process_time()
            store.execute(query).fetchall()
            wall.append(1000 * (time.monotonic() - began))
            processor.append(1000 * (time.process_time() - worked))
        print(f"SQLite, {name}: median {statistics.median(wall):.1f} ms, "
              f"processor {statistics.median(processor):.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--attempts", type=int, default=1_000_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "records.sqlite"
        subprocess.run([given.bench, folder, "--prepare"], check=True)
        began = time.monotonic()
        fill(file, given.attempts)
        print(f"{given.attempts} attempts made up in {time.monotonic() - began:.0f} s, "
              f"{file.stat().st_size / 2**20:.0f} MB", flush=True)
        subprocess.run([given.bench, folder], check=True)
        time_plain(file)


if __name__ == "__main__":
    main()
