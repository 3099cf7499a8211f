#!/usr/bin/env python3
"""Kills a playing program at random moments, many times, and looks at what it leaves.

  kill_test.py --victim kill_victim [--scenarios DIR] [--rounds 200] [--seed 1] [--longest-ms 80]
  kill_test.py --program frontdesk …        the same with `frontdesk play`, fed line by line
  kill_test.py --window frontdesk …         the same with the real window, clicked and typed at

After every SIGKILL: each acknowledged turn is in the file, turns and snapshot agree, the file is sound, and the
next start resumes at the turn where the file stands, with the half-typed reply and form. Exit status 0 if all of
it held in every round.
"""

import argparse
import collections
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import records_check


class Round:
    """What one life of the victim told before it was killed."""

    def __init__(self, lines):
        self.steps = [json.loads(line) for line in lines]
        self.done = [step for step in self.steps if "done" in step]
        self.interrupted = self.steps[-1]["about"] if self.steps and "about" in self.steps[-1] else None

    def last(self):
        """The last state that was acknowledged, or an empty one."""
        return self.done[-1] if self.done else {}

    def resumed(self):
        return next((step for step in self.done if step["done"] == "resume"), None)


def live_and_die(command, folder, moment):
    """Starts the victim, kills it at `moment`, returns the whole lines it had told."""
    with open(pathlib.Path(folder) / "told", "w+b") as told, open(pathlib.Path(folder) / "errors", "w+b") as errors:
        process = subprocess.Popen(command, stdout=told, stderr=errors)
        try:
            moment.wait(process, told)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        if process.returncode != -signal.SIGKILL:
            errors.seek(0)
            raise SystemExit(f"the victim died by itself ({process.returncode}): {errors.read().decode('utf-8', 'replace')}")
        told.seek(0)
        return told.read().decode("utf-8").split("\n")[:-1]


class Moment:
    """When to kill: mostly while it plays, now and then while it still starts."""

    def __init__(self, chance, longest_ms):
        self.while_starting = chance.random() < 0.1
        self.delay_s = chance.uniform(0, longest_ms / 1000)

    def wait(self, process, told):
        given_up = time.monotonic() + 30
        while not self.while_starting and process.poll() is None and time.monotonic() < given_up:
            if os.fstat(told.fileno()).st_size > 0:
                break
            time.sleep(0.002)
        time.sleep(self.delay_s)


def faults_of_note(store, before, life):
    """Half-typed words that were acknowledged and are not there, or did not come back at the next start."""
    note = records_check.kept_note(store)
    faults = []
    if before is not None and life.done and life.done[0]["note"] != before:
        faults.append(f"the half-typed note came back as {life.done[0]['note']!r}, it was {before!r}")
    if life.done and life.interrupted != "write" and note != life.last()["note"]:
        faults.append(f"the half-typed note is {note!r}, acknowledged was {life.last()['note']!r}")
    return faults, note


def faults_against_acknowledged(store, life):
    """What was acknowledged and is not there. Only the step that was interrupted may have gone either way."""
    last = life.last()
    if "finished" in last:
        found = records_check.standing(store, last["finished"])
        if found is None or found.state != "finished" or found.total != last["total"]:
            return [f"the result of attempt {last['finished']} was acknowledged and is not there"]
        return []
    if "attempt" not in last:
        return []
    found = records_check.standing(store, last["attempt"])
    if found is None:
        return [f"attempt {last['attempt']} was acknowledged and is not there"]
    typed = (found.draft, found.fields) == (last["draft"], last["fields"])
    if found.state == "open" and found.turns == last["turns"] and typed:
        return []
    if life.interrupted is None:
        return [f"attempt {found.attempt} is not as acknowledged, and nothing was going on"]
    if life.interrupted == "step back":
        kept = found.turns == last["turns"][: len(found.turns)]
    else:
        kept = found.turns[: len(last["turns"])] == last["turns"]
    return [] if kept else [f"attempt {found.attempt} lost turns that were acknowledged"]


def faults_of_resuming(before, life):
    """Whether this life went on where the file stood before it."""
    resumed = life.resumed()
    if before is None or resumed is None:
        return []
    if "finished" in resumed:
        return [] if before.snapshot["ended"] else ["a run was finished by resuming that had not ended"]
    told = tuple(resumed[what] for what in ("attempt", "inputs", "turns", "node", "draft", "fields"))
    stood = (before.attempt, before.inputs, before.turns, before.snapshot["at"], before.draft, before.fields)
    return [] if told == stood else [f"attempt {before.attempt} did not go on where it stood: {told} {stood}"]


def look(folder, life, note):
    """Everything that is wrong after a kill, and where the next life has to go on, with which half-typed note."""
    with contextlib.closing(records_check.connect(folder)) as store:
        if not records_check.has_schema(store):
            return ["steps were acknowledged without records"] if life.done else [], None, None
        faults = records_check.faults_of_file(store) + records_check.faults_of_rows(store)
        faults += faults_against_acknowledged(store, life)
        of_note, note = faults_of_note(store, note, life)
        faults += of_note
        attempt = records_check.latest_open(store)
        standing = records_check.standing(store, attempt) if attempt else None
        if standing:
            faults += records_check.faults_of_attempt(standing)
    return faults, standing, note


def run(arguments, outside):
    data = os.path.join(outside, "data")
    chance = random.Random(arguments.seed)
    figures = collections.Counter()
    interrupted = collections.Counter()
    faults = []
    standing = note = None
    for number in range(arguments.rounds):
        command = [arguments.victim, arguments.scenarios, data, str(chance.getrandbits(32))]
        life = Round(live_and_die(command, outside, Moment(chance, arguments.longest_ms)))
        figures["lives that were resumed"] += life.resumed() is not None
        figures["steps acknowledged"] += len(life.done)
        figures["half-typed notes stored"] += sum(step["done"] == "write" for step in life.done)
        figures["runs finished"] += sum("finished" in step for step in life.done)
        figures["killed in the middle of a step"] += life.interrupted is not None
        interrupted[life.interrupted or ("between steps" if life.done else "the start")] += 1
        if not os.path.exists(os.path.join(data, "records.sqlite")):
            continue
        found = faults_of_resuming(standing, life)
        wrong, standing, note = look(data, life, note)
        faults += [f"round {number}: {fault}" for fault in found + wrong]
    return figures, interrupted, faults


def small_content(folder):
    """The content the tests of the application use."""
    root = pathlib.Path(__file__).resolve().parents[2]
    shutil.copytree(root / "tests/app/content", folder)
    shutil.copytree(root / "tests/packs/tiny", os.path.join(folder, "phrasings"))
    for name in ("tempers.json", "policy.json"):
        shutil.copy(root / "scenarios" / name, folder)
    return folder


def rounds_of(arguments):
    """How to play and kill; each way needs its own packages only."""
    if arguments.window:
        import window_rounds

        return window_rounds.run
    if arguments.program:
        import program_rounds

        return program_rounds.run
    return run


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--victim", help="the program kill_victim")
    parser.add_argument("--program", help="the program frontdesk, instead of the victim")
    parser.add_argument("--window", help="the program frontdesk, in its window on a virtual display")
    parser.add_argument("--scenarios", help="folder of scenarios and rule packs; without it a small one that loads fast")
    parser.add_argument("--scenario", default="small-leak", help="what --program and --window play")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest-ms", type=float, default=80, help="the longest life once it plays")
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="frontdesk-kill-") as folder:
        if arguments.scenarios is None:
            arguments.scenarios = small_content(os.path.join(folder, "scenarios"))
        figures, interrupted, faults = rounds_of(arguments)(arguments, folder)
    print(f"{arguments.rounds} kills in {time.monotonic() - began:.1f} s, seed {arguments.seed}")
    for what, count in figures.items():
        print(f"  {count:6} {what}")
    print("  killed during: " + ", ".join(f"{what} {count}" for what, count in interrupted.most_common()))
    print(f"  {len(faults):6} faults")
    for fault in faults[:20]:
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
