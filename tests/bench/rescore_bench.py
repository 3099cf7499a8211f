#!/usr/bin/env python3
"""How long re-scoring takes: fills a store with attempts made of labelled replies, and times a dry run.

    tests/bench/rescore_bench.py --program build/dev/src/main/frontdesk [--replies 1000000] [--distinct]

One attempt is really played; the others are copies of it whose replies are drawn from tests/phrasing/labelled,
so that nearly every attempt gets other marks. With --distinct no reply is said twice: each gets a number of its
own, and nothing that is remembered of one serves for another. The program runs on one core. Beside the time on
the clock stands the time that the processor worked, which is less when others work on the machine too.
"""
import argparse
import collections
import itertools
import json
import os
import pathlib
import random
import resource
import sqlite3
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLAY = ROOT / "tests/plays/angry-leak-half.play.jsonl"


def labelled_replies():
    texts = []
    for file in sorted((ROOT / "tests/phrasing/labelled").glob("*.jsonl")):
        texts += [json.loads(line)["reply"] for line in file.read_text(encoding="utf-8").splitlines() if line]
    return texts


def played_store(program, folder):
    subprocess.run(
        [program, "--data", folder, "play", "complaint-angry-leak", "--trainee", "甲", "--replies", PLAY, "--json"],
        check=True, stdout=subprocess.DEVNULL)
    return pathlib.Path(folder) / "records.sqlite"


def columns(store, table):
    return [row[1] for row in store.execute(f"PRAGMA table_info({table})")]


def rows(store, table, without):
    kept = [name for name in columns(store, table) if name not in without]
    return kept, store.execute(f"SELECT {', '.join(kept)} FROM {table}").fetchall()


def insert(store, table, names, values):
    marks = ", ".join("?" * len(names))
    store.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)


def replies(texts, distinct):
    """Endless."""
    chance = random.Random(7)
    for number in itertools.count():
        text = chance.choice(texts)
        yield f"{text}（{number}）" if distinct else text


def fill(file, wanted, texts):
    """Copies the one attempt until the store holds `wanted` replies; returns how many it holds."""
    store = sqlite3.connect(file)
    attempt_names, attempts = rows(store, "attempt", {"id", "uid"})
    turn_names, turns = rows(store, "turn", {"id"})
    mark_names, marks = rows(store, "mark", {"id"})
    kind, text, owner = (turn_names.index(name) for name in ("kind", "text", "attempt"))
    of_mark = mark_names.index("attempt")
    each = sum(1 for turn in turns if turn[kind] == "reply")
    held = each
    number = 1
    while held < wanted:
        number += 1
        held += each
        insert(store, "attempt", ["id"] + attempt_names, [(number,) + attempts[0]])
        copies = []
        for turn in turns:
            copy = list(turn)
            copy[owner] = number
            if copy[kind] == "reply":
                copy[text] = next(texts)
            copies.append(copy)
        insert(store, "turn", turn_names, copies)
        insert(store, "mark", mark_names, [m[:of_mark] + (number,) + m[of_mark + 1:] for m in marks])
    store.commit()
    store.close()
    return held


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--replies", type=int, default=1_000_000)
    parser.add_argument("--distinct", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = played_store(options.program, folder)
        held = fill(file, options.replies, replies(labelled_replies(), options.distinct))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begin = time.monotonic()
        command = ["taskset", "-c", "0"] if os.path.exists("/usr/bin/taskset") else []
        told = pathlib.Path(folder) / "told.jsonl"
        with told.open("w") as lines:
            subprocess.run(command + [options.program, "--data", folder, "rescore", "--dry-run", "--json"],
                           stdout=lines, check=False)
        seconds = time.monotonic() - begin
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        with told.open(encoding="utf-8") as lines:
            total = json.loads(collections.deque(lines, maxlen=1)[0])
        print(f"{held} replies in {seconds:.1f} s ({worked:.1f} s of work), {worked / held * 1e6:.1f} us a reply; "
              f"{total['attempts']} attempts, {total['changed']} changed")


if __name__ == "__main__":
    main()
